const SMALLEST_BYTES = 512;

/**
 * Buffers that are used again, in sizes that double up to the largest. Whoever gives one back vouches that no view of it is in
 * anybody's hands: what a reader was given is left to the garbage collector.
 */
export class BufferPool {
  readonly #largestBytes: number;
  readonly #limitBytes: number;
  readonly #free = new Map<number, Buffer[]>();
  #freeBytes = 0;

  /** @param limitBytes bytes that may wait to be used again */
  constructor(largestBytes: number, limitBytes: number) {
    this.#largestBytes = largestBytes;
    this.#limitBytes = limitBytes;
    for (let bytes = SMALLEST_BYTES; bytes < largestBytes; bytes *= 2) this.#free.set(bytes, []);
    this.#free.set(largestBytes, []);
  }

  get freeBytes(): number {
    return this.#freeBytes;
  }

  /** A buffer of the largest size. */
  takeLargest(): Buffer {
    return this.take(this.#largestBytes);
  }

  /** A buffer of at least so many bytes, and less than twice as many but for very small ones. Its content is anything. */
  take(byteLength: number): Buffer {
    const size = this.#sizeFor(byteLength);
    const buffer = this.#free.get(size)?.pop();
    if (buffer === undefined) return Buffer.allocUnsafeSlow(size);
    this.#freeBytes -= size;
    return buffer;
  }

  /** Takes back the buffer behind these bytes, if it is of one of this pool's sizes and there is room. */
  giveBack(bytes: Uint8Array): void {
    const size = bytes.buffer.byteLength;
    const free = this.#free.get(size);
    if (free === undefined || this.#freeBytes + size > this.#limitBytes) return;
    free.push(Buffer.from(bytes.buffer));
    this.#freeBytes += size;
  }

  #sizeFor(byteLength: number): number {
    if (byteLength > this.#largestBytes) return byteLength;
    let size = SMALLEST_BYTES;
    while (size < byteLength) size *= 2;
    return Math.min(size, this.#largestBytes);
  }
}
