/**
 * Memory that is written once, front to back: many small payloads share an array without ever overwriting one that was
 * handed out.
 */
const SLAB_BYTES = 16 * 1024;

export class Slab {
  #bytes = new Uint8Array(0);
  #used = 0;

  /** The array that the place reserved last is in. */
  get bytes(): Uint8Array {
    return this.#bytes;
  }

  /** Finds room for `length` bytes and returns where they go in `bytes`. */
  reserve(length: number): number {
    if (this.#used + length > this.#bytes.length) {
      this.#bytes = new Uint8Array(Math.max(length, SLAB_BYTES));
      this.#used = 0;
    }
    const at = this.#used;
    this.#used += length;
    return at;
  }
}
