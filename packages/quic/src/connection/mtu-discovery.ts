import type { SentFrame } from '../recovery/sent-packets.ts';

/** Every QUIC path carries this much. */
export const BASE_DATAGRAM_BYTES = 1200;
/** Ethernet's 1500, less IPv6 and UDP headers. */
const MAX_DATAGRAM_BYTES = 1452;
const steps: readonly number[] = [MAX_DATAGRAM_BYTES, 1400, 1350, 1280];
const TRIES_PER_STEP = 2;
/** Bursts of lost large packets, without one that arrives, after which the path is taken to have become narrower. */
const BLACK_HOLE_BURSTS = 3;

/** Finds how large datagrams may be on one path, by probes that cost nothing when they are lost (RFC 8899). */
export class MtuDiscovery implements SentFrame {
  readonly #maxBytes: number;
  #currentBytes = BASE_DATAGRAM_BYTES;
  #step = 0;
  #tries = 0;
  #isProbing = false;
  #burstsInARow = 0;
  #lastBurst = -1;

  constructor(maxBytes: number) {
    this.#maxBytes = Math.min(maxBytes, MAX_DATAGRAM_BYTES);
    this.#skipTooLarge();
  }

  get datagramBytes(): number {
    return this.#currentBytes;
  }

  /** The size of the probe to send now, if any. */
  get probeBytes(): number | undefined {
    const size = steps[this.#step];
    return this.#isProbing || size === undefined || size <= this.#currentBytes ? undefined : size;
  }

  onProbeSent(): void {
    this.#isProbing = true;
    this.#tries++;
  }

  /** A probe of the size of the present step arrived. */
  onAcked(): void {
    this.#currentBytes = steps[this.#step] ?? this.#currentBytes;
    this.#isProbing = false;
    this.#step = steps.length;
  }

  onLost(): void {
    this.#isProbing = false;
    if (this.#tries < TRIES_PER_STEP) return;
    this.#tries = 0;
    this.#step++;
  }

  /** A usual packet of `bytes` was lost. `burst` numbers the congestion event: a full queue loses many at a time. */
  onPacketLost(bytes: number, burst: number): void {
    if (
      bytes <= BASE_DATAGRAM_BYTES ||
      this.#currentBytes === BASE_DATAGRAM_BYTES ||
      burst === this.#lastBurst
    )
      return;
    this.#lastBurst = burst;
    this.#burstsInARow++;
    if (this.#burstsInARow < BLACK_HOLE_BURSTS) return;
    this.#currentBytes = BASE_DATAGRAM_BYTES;
    this.#step = steps.length;
    this.#burstsInARow = 0;
  }

  onPacketAcked(bytes: number): void {
    if (bytes > BASE_DATAGRAM_BYTES) this.#burstsInARow = 0;
  }

  #skipTooLarge(): void {
    while ((steps[this.#step] ?? 0) > this.#maxBytes) this.#step++;
  }
}
