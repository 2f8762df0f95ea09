import { deflateSync } from 'node:zlib';
import type { EventRanges } from '../codec/event-list.ts';
import { encodeJsonFrames, encodeWindow, wrapCompressed } from '../codec/window-encoder.ts';
import { Deflater } from './deflater.ts';
import { WindowBuffers } from './window-buffers.ts';

/** Up to here compressing takes less than handing the work to the thread pool. */
const SYNC_DEFLATE_BYTES = 32 * 1024;
/** Windows that one connection compresses at once: a server that keeps up gets more than one core can compress. */
const MOST_AT_ONCE = 4;

/** Makes the bytes of the windows of one connection. */
export class WindowCompressor {
  /** Windows that are worth being encoded at once, besides the one that is written. */
  readonly concurrency: number;
  readonly #level: number;
  readonly #buffers = new WindowBuffers();
  readonly #idle: Deflater[] = [];
  #isClosed = false;

  /** At level 0 nothing is compressed. */
  constructor(level: number) {
    this.#level = level;
    this.concurrency = level === 0 ? 1 : MOST_AT_ONCE;
  }

  /** The bytes of one window: compressed when that makes it smaller. Give them back when they are written. */
  async encode(events: EventRanges, first: number, count: number): Promise<Uint8Array> {
    const range = { first, count };
    const allocate = (byteLength: number): Uint8Array => this.#buffers.take(byteLength);
    if (this.#level === 0) return encodeWindow(events, range, allocate);
    const frames = encodeJsonFrames(events, range, allocate);
    const compressed = await this.#compress(frames);
    this.#buffers.giveBack(frames);
    return compressed.reduce((sum, piece) => sum + piece.length, 0) < frames.length
      ? wrapCompressed(count, compressed, allocate)
      : encodeWindow(events, range, allocate);
  }

  /** Bytes that `encode` returned and that nobody reads any more. */
  giveBack(bytes: Uint8Array): void {
    this.#buffers.giveBack(bytes);
  }

  close(): void {
    this.#isClosed = true;
    for (const deflater of this.#idle.splice(0)) deflater.close();
  }

  async #compress(frames: Uint8Array): Promise<readonly Uint8Array[]> {
    if (frames.length <= SYNC_DEFLATE_BYTES) return [deflateSync(frames, { level: this.#level })];
    const deflater = this.#idle.pop() ?? new Deflater(this.#level);
    try {
      const pieces = await deflater.deflate(frames);
      if (this.#isClosed) deflater.close();
      else this.#idle.push(deflater);
      return pieces;
    } catch (error) {
      deflater.close();
      throw error;
    }
  }
}
