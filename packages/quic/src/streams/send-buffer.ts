import { RangeSet } from './range-set.ts';

/** A piece to send: bytes `[start, end)` of the stream, and whether the stream ends there. */
export interface SendPiece {
  readonly start: number;
  readonly end: number;
  readonly isLast: boolean;
}

/** The bytes of one stream, or of one level of the handshake, from being written until they are acknowledged. */
export class SendBuffer {
  readonly #chunks: Uint8Array[] = [];
  /** Offset of the first byte of `#chunks[0]`. */
  #chunksStart = 0;
  #length = 0;
  #unsentStart = 0;
  readonly #lost = new RangeSet();
  readonly #acked = new RangeSet();
  #hasEnd = false;
  #mustSendEnd = false;
  #isEndAcked = false;

  /** One beyond the last byte written. */
  get length(): number {
    return this.#length;
  }

  /** Offset of the first byte that never left. */
  get unsentStart(): number {
    return this.#unsentStart;
  }

  /** Bytes that are not acknowledged yet. */
  get heldBytes(): number {
    return this.#length - this.#chunksStart;
  }

  get hasEnd(): boolean {
    return this.#hasEnd;
  }

  /** Everything, the end included, was acknowledged. */
  get isDone(): boolean {
    return this.#isEndAcked && this.#chunksStart === this.#length;
  }

  /** Takes the bytes as they are: they must not change any more. */
  write(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    this.#chunks.push(bytes);
    this.#length += bytes.length;
  }

  end(): void {
    this.#hasEnd = true;
    this.#mustSendEnd = true;
  }

  /** Whether anything could be sent, given the peer's limit for new bytes. */
  hasWork(limit: number): boolean {
    if (!this.#lost.isEmpty) return true;
    if (this.#unsentStart < Math.min(this.#length, limit)) return true;
    return this.#mustSendEnd && this.#unsentStart === this.#length;
  }

  /** Takes the next piece of at most `maxBytes`: lost bytes first, then new ones below `limit`. */
  takePiece(maxBytes: number, limit: number): SendPiece | undefined {
    const start = this.#lost.isEmpty ? this.#unsentStart : this.#lost.firstStart;
    const available = this.#lost.isEmpty ? Math.min(this.#length, limit) : this.#lost.firstEnd;
    const end = Math.min(available, start + maxBytes);
    const isLast = this.#mustSendEnd && end === this.#length;
    if (end <= start && !isLast) return undefined;
    if (this.#lost.isEmpty) this.#unsentStart = Math.max(end, start);
    else this.#lost.remove(start, end);
    if (isLast) this.#mustSendEnd = false;
    return { start, end: Math.max(end, start), isLast };
  }

  /** Calls `copy` with the bytes of `[start, end)`, view by view. */
  forEachView(start: number, end: number, copy: (view: Uint8Array) => void): void {
    let offset = this.#chunksStart;
    for (const chunk of this.#chunks) {
      if (offset >= end) return;
      const from = Math.max(start - offset, 0);
      if (from < chunk.length) {
        const to = Math.min(end - offset, chunk.length);
        copy(from === 0 && to === chunk.length ? chunk : chunk.subarray(from, to));
      }
      offset += chunk.length;
    }
  }

  onAcked(start: number, end: number, isLast: boolean): void {
    if (isLast) this.#isEndAcked = true;
    if (end <= start) return;
    this.#acked.add(start, end);
    this.#lost.remove(start, end);
    if (this.#acked.firstStart > this.#chunksStart) return;
    const ackedEnd = this.#acked.firstEnd;
    let count = 0;
    while (count < this.#chunks.length && this.#chunksStart + this.#chunks[count]!.length <= ackedEnd) {
      this.#chunksStart += this.#chunks[count]!.length;
      count++;
    }
    if (count > 0) this.#chunks.splice(0, count);
  }

  onLost(start: number, end: number, isLast: boolean): void {
    if (isLast && !this.#isEndAcked) this.#mustSendEnd = true;
    if (end <= start) return;
    const from = Math.max(start, this.#chunksStart);
    if (from >= end) return;
    this.#lost.add(from, end);
    this.#removeAcked(from, end);
  }

  /** Forgets all bytes: the stream was reset. */
  discard(): void {
    this.#chunks.length = 0;
    this.#chunksStart = this.#length;
    this.#unsentStart = this.#length;
    this.#lost.clear();
    this.#mustSendEnd = false;
  }

  /** Another packet may have brought bytes of a lost one already. */
  #removeAcked(start: number, end: number): void {
    const copy: [number, number][] = [];
    this.#acked.forEachWithin(start, end, (low, high) => copy.push([low, high]));
    for (const [low, high] of copy) this.#lost.remove(low, high);
  }
}
