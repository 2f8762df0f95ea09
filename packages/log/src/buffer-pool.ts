/**
 * Buffers of one size that are used again. Whoever gives one back vouches that no view of it is in anybody's hands: what a
 * reader was given is left to the garbage collector.
 */
export class BufferPool {
  readonly bufferBytes: number;
  readonly #maxCount: number;
  readonly #free: Buffer[] = [];

  constructor(bufferBytes: number, maxCount: number) {
    this.bufferBytes = bufferBytes;
    this.#maxCount = maxCount;
  }

  get freeCount(): number {
    return this.#free.length;
  }

  take(): Buffer {
    return this.#free.pop() ?? Buffer.allocUnsafeSlow(this.bufferBytes);
  }

  /** Takes back the buffer behind these bytes, if it is one of this pool's. */
  giveBack(bytes: Uint8Array): void {
    const { buffer } = bytes;
    if (buffer.byteLength !== this.bufferBytes || this.#free.length >= this.#maxCount) return;
    this.#free.push(Buffer.from(buffer));
  }
}
