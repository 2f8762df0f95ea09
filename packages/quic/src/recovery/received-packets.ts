import type { AckRange } from '../packet/frame-writer.ts';

interface MutableRange {
  smallest: number;
  largest: number;
}

/**
 * The packet numbers received in one space, as ranges, newest first. At most `maxRangeCount` are kept: below the oldest
 * one everything counts as received, so that nothing is accepted twice.
 */
export class ReceivedPackets {
  readonly #maxRangeCount: number;
  readonly #ranges: MutableRange[] = [];
  #floor = 0;

  constructor(maxRangeCount: number) {
    this.#maxRangeCount = maxRangeCount;
  }

  /** Newest first. */
  get ranges(): readonly AckRange[] {
    return this.#ranges;
  }

  /** -1 before anything was received. */
  get largest(): number {
    return this.#ranges[0]?.largest ?? this.#floor - 1;
  }

  has(packetNumber: number): boolean {
    if (packetNumber < this.#floor) return true;
    for (const range of this.#ranges) {
      if (packetNumber > range.largest) return false;
      if (packetNumber >= range.smallest) return true;
    }
    return false;
  }

  /** Notes a packet that {@link has} did not know. */
  add(packetNumber: number): void {
    const ranges = this.#ranges;
    let at = 0;
    while (at < ranges.length && ranges[at]!.smallest > packetNumber + 1) at++;
    const range = ranges[at];
    if (range !== undefined && range.smallest === packetNumber + 1) {
      range.smallest = packetNumber;
      const older = ranges[at + 1];
      if (older !== undefined && older.largest === packetNumber - 1) {
        range.smallest = older.smallest;
        ranges.splice(at + 1, 1);
      }
    } else if (range !== undefined && range.largest === packetNumber - 1) {
      range.largest = packetNumber;
    } else {
      ranges.splice(at, 0, { smallest: packetNumber, largest: packetNumber });
      if (ranges.length > this.#maxRangeCount) this.#floor = ranges.pop()!.largest + 1;
    }
  }

  /** Drops what the peer knows to be acknowledged: everything up to `largestAcked`. */
  forgetThrough(largestAcked: number): void {
    if (largestAcked < this.#floor) return;
    const ranges = this.#ranges;
    while (ranges.length > 1 && ranges.at(-1)!.largest <= largestAcked) {
      this.#floor = ranges.pop()!.largest + 1;
    }
  }
}
