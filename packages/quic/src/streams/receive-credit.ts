/** Flow control of what comes in: the peer may send `limit` bytes; the limit moves as bytes are consumed, never before. */
export class ReceiveCredit {
  readonly #windowBytes: number;
  #limit: number;
  #received = 0;
  #consumed = 0;

  constructor(windowBytes: number) {
    this.#windowBytes = windowBytes;
    this.#limit = windowBytes;
  }

  /** What the peer was told, or will be with the next update. */
  get limit(): number {
    return this.#limit;
  }

  /** Bytes received, gaps included, that were not consumed. */
  get outstanding(): number {
    return this.#received - this.#consumed;
  }

  get received(): number {
    return this.#received;
  }

  /** Counts new bytes; false if they exceed the limit. */
  receive(byteLength: number): boolean {
    this.#received += byteLength;
    return this.#received <= this.#limit;
  }

  /** Counts bytes that were consumed; true if the peer should hear of a new limit. */
  consume(byteLength: number): boolean {
    this.#consumed += byteLength;
    if (this.#limit - this.#consumed > this.#windowBytes / 2) return false;
    this.#limit = this.#consumed + this.#windowBytes;
    return true;
  }
}
