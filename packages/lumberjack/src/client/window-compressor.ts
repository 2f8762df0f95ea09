import { promisify } from 'node:util';
import { deflate, deflateSync } from 'node:zlib';
import type { EventRanges } from '../codec/event-list.ts';
import { encodeJsonFrames, encodeWindow, wrapCompressed } from '../codec/window-encoder.ts';

const deflateInPool = promisify(deflate);

/** Up to here compressing takes less than handing the work to the thread pool. */
const SYNC_DEFLATE_BYTES = 32 * 1024;

/** The bytes of one window: compressed when `level` is not 0 and that makes it smaller. */
export async function compressWindow(
  events: EventRanges,
  first: number,
  count: number,
  level: number,
): Promise<Uint8Array> {
  if (level === 0) return encodeWindow(events, { first, count });
  const frames = encodeJsonFrames(events, { first, count });
  const compressed =
    frames.length <= SYNC_DEFLATE_BYTES
      ? deflateSync(frames, { level })
      : await deflateInPool(frames, { level });
  return compressed.length < frames.length
    ? wrapCompressed(count, compressed)
    : encodeWindow(events, { first, count });
}
