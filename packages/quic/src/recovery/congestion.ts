const LOSS_REDUCTION = 0.5;

/** NewReno (RFC 9002, 7 and appendix B). Sizes are UDP payloads. */
export class Congestion {
  #datagramBytes: number;
  #windowBytes: number;
  #slowStartThresholdBytes = Number.POSITIVE_INFINITY;
  #recoveryStartMs = Number.NEGATIVE_INFINITY;
  bytesInFlight = 0;
  /** How often the window was reduced. */
  eventCount = 0;

  constructor(datagramBytes: number) {
    this.#datagramBytes = datagramBytes;
    this.#windowBytes = Math.min(10 * datagramBytes, Math.max(2 * datagramBytes, 14_720));
  }

  get windowBytes(): number {
    return this.#windowBytes;
  }

  get slowStartThresholdBytes(): number {
    return this.#slowStartThresholdBytes;
  }

  get isInSlowStart(): boolean {
    return this.#windowBytes < this.#slowStartThresholdBytes;
  }

  get availableBytes(): number {
    return this.#windowBytes - this.bytesInFlight;
  }

  set datagramBytes(value: number) {
    this.#datagramBytes = value;
  }

  /** `isLimited`: the sender used the whole window; an idle window says nothing about the path. */
  onAcked(bytes: number, sentMs: number, isLimited: boolean): void {
    if (!isLimited || sentMs <= this.#recoveryStartMs) return;
    if (this.isInSlowStart) this.#windowBytes += bytes;
    else this.#windowBytes += (this.#datagramBytes * bytes) / this.#windowBytes;
  }

  /** A loss, or an ECN mark, of a packet sent at `sentMs`: one reduction per round trip. */
  onCongestion(sentMs: number, nowMs: number): void {
    if (sentMs <= this.#recoveryStartMs) return;
    this.#recoveryStartMs = nowMs;
    this.#slowStartThresholdBytes = Math.max(this.#windowBytes * LOSS_REDUCTION, 2 * this.#datagramBytes);
    this.#windowBytes = this.#slowStartThresholdBytes;
    this.eventCount++;
  }

  onPersistentCongestion(): void {
    this.#windowBytes = 2 * this.#datagramBytes;
    this.#recoveryStartMs = Number.NEGATIVE_INFINITY;
  }
}
