/** Round-trip times of one path (RFC 9002, 5). Milliseconds, with fractions. */
export class RttEstimator {
  latestMs = 0;
  smoothedMs: number;
  variationMs: number;
  minMs = 0;
  #hasSample = false;

  constructor(initialRttMs: number) {
    this.smoothedMs = initialRttMs;
    this.variationMs = initialRttMs / 2;
  }

  get hasSample(): boolean {
    return this.#hasSample;
  }

  /** `ackDelayMs` is what the peer says it waited, already limited to what it promised. */
  update(latestMs: number, ackDelayMs: number): void {
    this.latestMs = latestMs;
    if (!this.#hasSample) {
      this.#hasSample = true;
      this.minMs = latestMs;
      this.smoothedMs = latestMs;
      this.variationMs = latestMs / 2;
      return;
    }
    this.minMs = Math.min(this.minMs, latestMs);
    const adjusted = latestMs - this.minMs >= ackDelayMs ? latestMs - ackDelayMs : latestMs;
    this.variationMs = 0.75 * this.variationMs + 0.25 * Math.abs(this.smoothedMs - adjusted);
    this.smoothedMs = 0.875 * this.smoothedMs + 0.125 * adjusted;
  }

  /** The probe timeout without the peer's ack delay. */
  get probeTimeoutMs(): number {
    return this.smoothedMs + Math.max(4 * this.variationMs, GRANULARITY_MS);
  }
}

/** Node's timers fire on whole milliseconds. */
export const GRANULARITY_MS = 1;
