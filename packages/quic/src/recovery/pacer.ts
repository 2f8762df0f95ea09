/** Datagrams that may leave at once after a pause: timers here cannot space single packets. */
const BURST_DATAGRAMS = 16;
/** How much faster than the window per round trip (RFC 9002, 7.7). */
const GAIN = 1.25;
/** What one timer tick must be able to carry, since Node's timers have whole milliseconds. */
const TICK_MS = 2;

/** Spreads a congestion window over its round trip: a bucket of bytes that fills at the window's rate. */
export class Pacer {
  #tokens = 0;
  #updatedMs = Number.NEGATIVE_INFINITY;

  /** When `bytes` may leave: `nowMs` or earlier if at once. */
  readyAtMs(bytes: number, windowBytes: number, rttMs: number, datagramBytes: number, nowMs: number): number {
    const bytesPerMs = (GAIN * windowBytes) / Math.max(rttMs, 0.05);
    const capacity = Math.max(BURST_DATAGRAMS * datagramBytes, bytesPerMs * TICK_MS);
    const elapsedMs = Math.max(0, nowMs - this.#updatedMs);
    this.#tokens = Math.min(capacity, this.#tokens + elapsedMs * bytesPerMs);
    this.#updatedMs = nowMs;
    // Less than a byte is rounding, and would make a deadline that never passes.
    if (this.#tokens >= bytes - 1) return nowMs;
    return nowMs + (bytes - this.#tokens) / bytesPerMs;
  }

  onSent(bytes: number): void {
    this.#tokens -= bytes;
  }
}
