/**
 * Keeps the bytes of one payload that arrives in several chunks. Memory follows what was received, at most double of
 * it, so that a large declared length costs nothing by itself; each byte is copied a bounded number of times.
 */
const SMALLEST_CAPACITY = 1024;

export class CarryBuffer {
  #bytes: Uint8Array = EMPTY;
  #length = 0;
  #copiedBytes = 0;

  get length(): number {
    return this.#length;
  }

  /** The kept bytes are its first `length`. Valid until the next call of `append`. */
  get bytes(): Uint8Array {
    return this.#bytes;
  }

  /** Memory in use. */
  get capacity(): number {
    return this.#bytes.length;
  }

  /** Bytes copied since the start, growing included: what tests hold against the bytes fed. */
  get copiedBytes(): number {
    return this.#copiedBytes;
  }

  /** Adds `source[start…end)`; `expected` is the final length, as far as known: capacity does not exceed it. */
  append(source: Uint8Array, start: number, end: number, expected: number): void {
    const length = this.#length + (end - start);
    if (length > this.#bytes.length) this.#grow(length, expected);
    this.#bytes.set(
      start === 0 && end === source.length ? source : source.subarray(start, end),
      this.#length,
    );
    this.#length = length;
    this.#copiedBytes += end - start;
  }

  /** Hands the bytes over and forgets them: they will not be written to again. */
  take(): Uint8Array {
    const bytes = this.#bytes;
    this.#bytes = EMPTY;
    this.#length = 0;
    return bytes;
  }

  #grow(needed: number, expected: number): void {
    const doubled = Math.max(needed, this.#bytes.length * 2, SMALLEST_CAPACITY);
    const grown = new Uint8Array(Math.max(needed, Math.min(doubled, expected)));
    grown.set(this.#bytes.subarray(0, this.#length));
    this.#copiedBytes += this.#length;
    this.#bytes = grown;
  }
}

const EMPTY = new Uint8Array(0);
