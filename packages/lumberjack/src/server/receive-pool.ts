/** What one read of a socket can bring. */
export const BLOCK_BYTES: number = 64 * 1024;

/** Blocks that are kept for the next read although nothing uses them now. */
const MOST_IDLE_BLOCKS = 64;
/** The same for memory that is inflated into. */
const MOST_IDLE_PIECE_BYTES = 4 * 1024 * 1024;

/**
 * Memory that sockets read into, and that is inflated into. It comes back only when no part refers to it any more and its
 * consumer promised not to look again; all other is left to the garbage collector. The block that came back last is
 * handed out first: it is still in the processor's cache, which is worth more than all the rest.
 */
export class ReceivePool {
  /** Read into by every connection that is quiet; whatever arrives here is copied out at once. */
  readonly scratch: Uint8Array = new Uint8Array(BLOCK_BYTES);
  readonly #idle: Uint8Array[] = [];
  #idlePieces: Uint8Array[] = [];
  #idlePieceBytes = 0;

  take(): Uint8Array {
    return this.#idle.pop() ?? new Uint8Array(BLOCK_BYTES);
  }

  /** Memory to inflate into, of any content. No piece is as small as a block. */
  takePiece(byteLength: number): Uint8Array {
    const index = this.#idlePieces.findLastIndex((piece) => piece.length === byteLength);
    const [found] = index < 0 ? [] : this.#idlePieces.splice(index, 1);
    if (found === undefined) return Buffer.allocUnsafeSlow(byteLength);
    this.#idlePieceBytes -= byteLength;
    return found;
  }

  /** Nothing refers to the memory behind `source`, which is of this pool, any more. */
  giveBack(source: Uint8Array): void {
    const { buffer } = source;
    if (buffer.byteLength > BLOCK_BYTES) this.#giveBackPiece(new Uint8Array(buffer));
    else if (this.#idle.length < MOST_IDLE_BLOCKS) this.#idle.push(source);
  }

  #giveBackPiece(piece: Uint8Array): void {
    this.#idlePieces.push(piece);
    this.#idlePieceBytes += piece.length;
    // Those that were idle longest may have a size that is out of use.
    while (this.#idlePieceBytes > MOST_IDLE_PIECE_BYTES)
      this.#idlePieceBytes -= this.#idlePieces.shift()!.length;
  }
}
