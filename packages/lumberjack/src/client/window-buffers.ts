/** Most memory that waits to be used again. */
const MOST_FREE_BYTES = 4 * 1024 * 1024;
const SMALLEST_BYTES = 16 * 1024;

/**
 * Memory for the windows of one connection. Fresh memory for each window costs more than filling it does: the system
 * clears it page by page, and the garbage collector runs for it.
 */
export class WindowBuffers {
  #free: Uint8Array[] = [];
  #freeBytes = 0;

  /** Exactly `byteLength` bytes, of any content. */
  take(byteLength: number): Uint8Array {
    const index = this.#free.findIndex((buffer) => buffer.length >= byteLength);
    const [found] = index < 0 ? [] : this.#free.splice(index, 1);
    if (found !== undefined) this.#freeBytes -= found.length;
    const buffer = found ?? Buffer.allocUnsafeSlow(sizeFor(byteLength));
    return buffer.subarray(0, byteLength);
  }

  /** Takes back what `take` returned, which nobody uses any more. */
  giveBack(bytes: Uint8Array): void {
    const { buffer } = bytes;
    if (this.#freeBytes + buffer.byteLength > MOST_FREE_BYTES) return;
    this.#freeBytes += buffer.byteLength;
    this.#free.push(new Uint8Array(buffer));
    // The smallest that is large enough is found first.
    this.#free.sort((one, other) => one.length - other.length);
  }
}

function sizeFor(byteLength: number): number {
  let size = SMALLEST_BYTES;
  while (size < byteLength) size *= 2;
  return size;
}
