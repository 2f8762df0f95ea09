/** What a sent packet carried that somebody wants to hear about again. */
export interface SentFrame {
  /** The peer has it. */
  onAcked(start: number, end: number, isLast: boolean): void;
  /** It must go out again, as far as it still matters. */
  onLost(start: number, end: number, isLast: boolean): void;
}

/** One frame in a packet; `start`, `end` and `isLast` have a meaning for ranges of bytes only. */
export interface SentItem {
  readonly frame: SentFrame;
  readonly start: number;
  readonly end: number;
  readonly isLast: boolean;
}

export interface SentPacket {
  readonly packetNumber: number;
  readonly sentMs: number;
  readonly bytes: number;
  readonly isAckEliciting: boolean;
  /** Counts towards the congestion window. */
  readonly isInFlight: boolean;
  /** Its loss says that the datagram was too large, not that the path is congested. */
  readonly isMtuProbe: boolean;
  /** The largest packet number that its ACK frame acknowledged; -1 without one. */
  readonly ackedThrough: number;
  readonly items: readonly SentItem[];
  /** Whether the congestion window was in use when it left. */
  readonly isWindowLimited: boolean;
}

/** Packets without anything to acknowledge are forgotten beyond this count: peers need not acknowledge them ever. */
const MAX_SLOTS = 8192;

/** The packets of one space that are neither acknowledged nor lost, by packet number. */
export class SentPackets {
  #slots: (SentPacket | undefined)[] = [];
  #head = 0;
  /** The packet number of `#slots[#head]`. */
  #base = 0;
  #count = 0;

  get count(): number {
    return this.#count;
  }

  /** The smallest number that may still be outstanding. */
  get base(): number {
    return this.#base;
  }

  /** One beyond the largest number ever added. */
  get end(): number {
    return this.#base + this.#slots.length - this.#head;
  }

  add(packet: SentPacket): void {
    if (this.#count === 0) {
      this.#slots = [];
      this.#head = 0;
      this.#base = packet.packetNumber;
    }
    while (this.end < packet.packetNumber) this.#slots.push(undefined);
    this.#slots.push(packet);
    this.#count++;
    if (this.#slots.length - this.#head > MAX_SLOTS && !this.#slots[this.#head]?.isInFlight) {
      this.take(this.#base);
    }
  }

  at(packetNumber: number): SentPacket | undefined {
    const at = packetNumber - this.#base;
    return at < 0 ? undefined : this.#slots[this.#head + at];
  }

  take(packetNumber: number): SentPacket | undefined {
    const packet = this.at(packetNumber);
    if (packet === undefined) return undefined;
    this.#slots[this.#head + packetNumber - this.#base] = undefined;
    this.#count--;
    this.#advance();
    return packet;
  }

  takeAll(): SentPacket[] {
    const packets = Array.from(this);
    for (const packet of packets) this.take(packet.packetNumber);
    return packets;
  }

  *[Symbol.iterator](): IterableIterator<SentPacket> {
    for (let at = this.#head; at < this.#slots.length; at++) {
      const packet = this.#slots[at];
      if (packet !== undefined) yield packet;
    }
  }

  #advance(): void {
    while (this.#head < this.#slots.length && this.#slots[this.#head] === undefined) {
      this.#head++;
      this.#base++;
    }
    if (this.#head > 256 && this.#head * 2 > this.#slots.length) {
      this.#slots.splice(0, this.#head);
      this.#head = 0;
    }
  }
}
