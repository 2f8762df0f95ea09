import type { PacketProtection } from '../crypto/packet-keys.ts';
import type { EcnCounts } from '../packet/frame-writer.ts';
import { ReceivedPackets } from '../recovery/received-packets.ts';
import type { SpaceIndex } from '../recovery/recovery.ts';
import type { SentFrame } from '../recovery/sent-packets.ts';
import { ReceiveBuffer } from '../streams/receive-buffer.ts';
import { SendBuffer } from '../streams/send-buffer.ts';
import type { Level } from '../tls/handshake-message.ts';

const levels: readonly Level[] = ['initial', 'handshake', 'application'];
/** Gaps that handshake bytes may have while they come in. */
const MAX_CRYPTO_SEGMENTS = 64;
/** An acknowledgement goes out at the latest after this many packets that want one: */
const ACK_EVERY_AT_FIRST = 2;
/** later fewer do, since each costs a system call here and there; gaps are told at once all the same. */
const ACK_EVERY_LATER = 10;
const FIRST_PACKETS = 128;
/** After so many packets in a row that only acknowledge, one asks for an acknowledgement itself. */
const PING_EVERY = 32;

/** One packet number space: numbers, acknowledgements to send, handshake bytes, and, before 1-RTT, its keys. */
export class PacketSpace implements SentFrame {
  readonly index: SpaceIndex;
  readonly level: Level;
  readonly received: ReceivedPackets;
  readonly cryptoOut: SendBuffer = new SendBuffer();
  readonly cryptoIn: ReceiveBuffer = new ReceiveBuffer(MAX_CRYPTO_SEGMENTS);
  readProtection: PacketProtection | undefined;
  writeProtection: PacketProtection | undefined;
  isDiscarded = false;
  nextPacketNumber = 0;
  /** Probe packets to send whatever the congestion window says. */
  probeCount = 0;
  /** When the newest packet came, for the ack delay. */
  largestReceivedMs = 0;
  ackDeadlineMs: number = Number.POSITIVE_INFINITY;
  #elicitedCount = 0;
  #ackOnlyCount = 0;
  #ecn: { ect0: number; ect1: number; ce: number } | undefined;

  constructor(index: SpaceIndex, maxAckRangeCount: number) {
    this.index = index;
    this.level = levels[index]!;
    this.received = new ReceivedPackets(maxAckRangeCount);
  }

  get ecnCounts(): EcnCounts | undefined {
    return this.#ecn;
  }

  /** Something was received that is not acknowledged yet and wants to be. */
  get hasAckToSend(): boolean {
    return this.#elicitedCount > 0;
  }

  /** The next packet should also ask for an acknowledgement, so that ranges can be forgotten. */
  get wantsPing(): boolean {
    return this.#ackOnlyCount >= PING_EVERY;
  }

  isAckDue(nowMs: number): boolean {
    const isLater = this.index === 2 && this.received.largest > FIRST_PACKETS;
    const ackEvery = isLater ? ACK_EVERY_LATER : ACK_EVERY_AT_FIRST;
    return this.#elicitedCount >= ackEvery || this.ackDeadlineMs <= nowMs;
  }

  /** Notes a packet that was opened and read. `ackDelayMs`: how long an acknowledgement may wait. */
  onReceived(packetNumber: number, isAckEliciting: boolean, ackDelayMs: number, nowMs: number): void {
    const isInOrder = packetNumber === this.received.largest + 1;
    if (packetNumber > this.received.largest) this.largestReceivedMs = nowMs;
    this.received.add(packetNumber);
    if (!isAckEliciting) return;
    this.#elicitedCount++;
    // A gap, or a late packet, is news that the peer's loss detection waits for.
    const delayMs = isInOrder || packetNumber === 0 ? ackDelayMs : 0;
    this.ackDeadlineMs = Math.min(this.ackDeadlineMs, nowMs + delayMs);
  }

  onAckSent(isAckOnly: boolean): void {
    this.#elicitedCount = 0;
    this.ackDeadlineMs = Number.POSITIVE_INFINITY;
    this.#ackOnlyCount = isAckOnly ? this.#ackOnlyCount + 1 : 0;
  }

  /** Counts an ECN mark of a received packet, where the socket tells it. */
  countEcn(mark: 'ect0' | 'ect1' | 'ce'): void {
    this.#ecn ??= { ect0: 0, ect1: 0, ce: 0 };
    this.#ecn[mark]++;
  }

  onAcked(start: number, end: number): void {
    this.cryptoOut.onAcked(start, end, false);
  }

  onLost(start: number, end: number): void {
    if (!this.isDiscarded) this.cryptoOut.onLost(start, end, false);
  }

  /** Forgets keys and handshake bytes. */
  discard(): void {
    this.isDiscarded = true;
    this.readProtection = undefined;
    this.writeProtection = undefined;
    this.cryptoOut.discard();
    this.cryptoIn.clear();
    this.probeCount = 0;
    this.onAckSent(false);
  }
}
