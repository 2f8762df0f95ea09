import {
  BATCH_HEADER_BYTES,
  KafkaProtocolError,
  RecordBatch,
  type RecordBatchOptions,
} from '@logdrive/kafka-protocol/records';
import { type OpenFile, readFully } from '../disk/file-system.ts';
import { MAX_BATCH_BYTES } from '../resolve-options.ts';
import type { ScanRange } from './scan-batches.ts';

const CHUNK_BYTES = 1_048_576;
const MAGIC_AT = 16;
const MAGIC = 2;
const LENGTH_OVERHEAD_BYTES = 12;

/**
 * The first whole batch with a right checksum at or after `range.from`, for going on after damage. Where the damaged
 * batch says that it ends (`likely` bytes on) is tried first; else every byte may be the start of one.
 */
export async function findBatch(
  file: OpenFile,
  range: ScanRange,
  likely: number,
  options: RecordBatchOptions,
): Promise<number | undefined> {
  if (likely > 0 && (await isBatchAt(file, range, range.from + likely, options))) return range.from + likely;
  for (let from = range.from; from + BATCH_HEADER_BYTES <= range.to; from += CHUNK_BYTES) {
    // The overlap lets a header begin in one chunk and end in the next.
    const chunk = await readFully(
      file,
      from,
      Math.min(CHUNK_BYTES + BATCH_HEADER_BYTES - 1, range.to - from),
    );
    const last = Math.min(CHUNK_BYTES, chunk.length - BATCH_HEADER_BYTES + 1);
    for (let at = chunk.indexOf(MAGIC, MAGIC_AT) - MAGIC_AT; at >= 0 && at < last; ) {
      if (
        isPlausible(chunk, at, range.to - from - at) &&
        (await isBatchAt(file, range, from + at, options))
      ) {
        return from + at;
      }
      at = chunk.indexOf(MAGIC, at + MAGIC_AT + 1) - MAGIC_AT;
    }
  }
  return undefined;
}

/** A cheap look at the header, so that few candidates are read and summed. */
function isPlausible(chunk: Uint8Array, at: number, left: number): boolean {
  // An offset below 2^53, a length below 2^31, no attribute bit above the seventh.
  return chunk[at] === 0 && chunk[at + 1]! < 0x20 && chunk[at + 21] === 0 && lengthAt(chunk, at) <= left;
}

function lengthAt(bytes: Uint8Array, at: number): number {
  const length = new DataView(bytes.buffer, bytes.byteOffset + at + 8, 4).getInt32(0);
  return length < 0 ? Number.POSITIVE_INFINITY : length + LENGTH_OVERHEAD_BYTES;
}

async function isBatchAt(
  file: OpenFile,
  range: ScanRange,
  position: number,
  options: RecordBatchOptions,
): Promise<boolean> {
  if (position + BATCH_HEADER_BYTES > range.to) return false;
  const header = await readFully(file, position, BATCH_HEADER_BYTES);
  if (header.length < BATCH_HEADER_BYTES) return false;
  const byteLength = lengthAt(header, 0);
  if (byteLength > Math.min(range.to - position, MAX_BATCH_BYTES)) return false;
  const bytes = await readFully(file, position, byteLength);
  try {
    const batch = new RecordBatch(bytes, options);
    return batch.isIntact() && batch.baseOffset >= range.minOffset && batch.baseOffset < range.endOffset;
  } catch (error) {
    if (error instanceof KafkaProtocolError) return false;
    throw error;
  }
}
