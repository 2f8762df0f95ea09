import { Slab } from './slab.ts';

/**
 * Keeps the bytes of one payload that arrives in several chunks. Memory follows what was received, at most double of
 * it, so that a large declared length costs nothing by itself; each byte is copied a bounded number of times. Small
 * payloads share slabs: nearly every chunk ends inside one.
 */
const SLAB_PAYLOAD_BYTES = 4096;

export class CarryBuffer {
  readonly #slab = new Slab();
  #bytes: Uint8Array = EMPTY;
  #start = 0;
  #capacity = 0;
  #length = 0;
  #copiedBytes = 0;

  /** Bytes kept so far: `bytes[start…start + length)`. */
  get length(): number {
    return this.#length;
  }

  get bytes(): Uint8Array {
    return this.#bytes;
  }

  get start(): number {
    return this.#start;
  }

  /** Memory in use. */
  get capacity(): number {
    return this.#capacity;
  }

  /** Bytes copied since the start, growing included: what tests hold against the bytes fed. */
  get copiedBytes(): number {
    return this.#copiedBytes;
  }

  /** Adds `source[start…end)`; `expected` is the final length, as far as known: capacity does not exceed it. */
  append(source: Uint8Array, start: number, end: number, expected: number): void {
    const length = this.#length + (end - start);
    if (length > this.#capacity) this.#grow(length, expected);
    const at = this.#start + this.#length;
    // A subarray costs more than a few bytes do.
    if (end - start < 32)
      for (let from = start; from < end; from++) this.#bytes[at + from - start] = source[from]!;
    else this.#bytes.set(source.subarray(start, end), at);
    this.#length = length;
    this.#copiedBytes += end - start;
  }

  /** Forgets the bytes, which stay as they are: they will not be written to again. */
  leave(): void {
    this.#bytes = EMPTY;
    this.#start = 0;
    this.#capacity = 0;
    this.#length = 0;
  }

  #grow(needed: number, expected: number): void {
    const capacity = Math.max(needed, Math.min(Math.max(this.#capacity * 2, 256), expected));
    const kept = this.#bytes.subarray(this.#start, this.#start + this.#length);
    if (capacity <= SLAB_PAYLOAD_BYTES) {
      this.#start = this.#slab.reserve(capacity);
      this.#bytes = this.#slab.bytes;
    } else {
      this.#start = 0;
      this.#bytes = new Uint8Array(capacity);
    }
    this.#bytes.set(kept, this.#start);
    this.#capacity = capacity;
    this.#copiedBytes += this.#length;
  }
}

const EMPTY = new Uint8Array(0);
