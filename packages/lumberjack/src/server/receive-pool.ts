/** What one read of a socket can bring. */
export const BLOCK_BYTES: number = 64 * 1024;

/** Blocks that are kept for the next read although nothing uses them now. */
const MOST_IDLE_BLOCKS = 64;

/**
 * Memory that sockets read into. A block comes back only when no part refers to it any more and its consumer promised
 * not to look again; all others are left to the garbage collector. The block that came back last is handed out first:
 * it is still in the processor's cache, which is worth more than all the rest.
 */
export class ReceivePool {
  /** Read into by every connection that is quiet; whatever arrives here is copied out at once. */
  readonly scratch: Uint8Array = new Uint8Array(BLOCK_BYTES);
  readonly #idle: Uint8Array[] = [];

  take(): Uint8Array {
    return this.#idle.pop() ?? new Uint8Array(BLOCK_BYTES);
  }

  /** Nothing refers to `block` any more. */
  giveBack(block: Uint8Array): void {
    if (this.#idle.length < MOST_IDLE_BLOCKS) this.#idle.push(block);
  }
}
