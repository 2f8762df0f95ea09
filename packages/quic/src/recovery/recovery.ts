import { protocolError, TransportErrorCode } from '../errors.ts';
import type { AckRanges } from '../packet/frame-handler.ts';
import { Congestion } from './congestion.ts';
import { Pacer } from './pacer.ts';
import { GRANULARITY_MS, RttEstimator } from './rtt-estimator.ts';
import { SentPackets } from './sent-packets.ts';
import type { SentPacket } from './sent-packets.ts';

/** Packet number spaces: Initial, Handshake, application. */
export type SpaceIndex = 0 | 1 | 2;
const APPLICATION = 2;
const spaceIndexes: readonly SpaceIndex[] = [0, 1, 2];

const PACKET_THRESHOLD = 3;
const TIME_THRESHOLD = 9 / 8;
const PERSISTENT_CONGESTION_PTOS = 3;
/** Probe timeouts double at most this often, so that a long outage ends within minutes of its end. */
const MAX_BACKOFF_EXPONENT = 10;

interface SpaceState {
  readonly sent: SentPackets;
  largestAcked: number;
  lossTimeMs: number;
  lastAckElicitingMs: number;
  ackElicitingInFlight: number;
  isDiscarded: boolean;
  ceCount: number;
  /** A number that was left out on purpose: acknowledging it proves a lie (optimistic ACK). */
  skipped: number;
}

/** What the connection's state means for timers. */
export interface RecoveryContext {
  /** Handshake keys are there, or the handshake is done. */
  readonly hasHandshakeKeys: boolean;
  readonly isHandshakeConfirmed: boolean;
  /** The server has validated us; always true on the server. */
  readonly isPeerValidated: boolean;
  /** Nothing may be sent until more bytes come. */
  readonly isAmplificationBlocked: boolean;
}

export interface RecoveryCounters {
  lostPackets: number;
  probeTimeouts: number;
  persistentCongestions: number;
}

/** Loss detection, round-trip times and congestion control of one connection (RFC 9002). */
export class Recovery {
  rtt: RttEstimator;
  congestion: Congestion;
  readonly counters: RecoveryCounters = { lostPackets: 0, probeTimeouts: 0, persistentCongestions: 0 };
  /** From the peer's transport parameters. */
  maxAckDelayMs = 25;
  ptoCount = 0;
  readonly #pacer = new Pacer();
  readonly #spaces: readonly SpaceState[];
  readonly #initialRttMs: number;
  readonly #onLost: (packet: SentPacket) => void;
  #firstSampleMs = Number.POSITIVE_INFINITY;

  constructor(initialRttMs: number, datagramBytes: number, onLost: (packet: SentPacket) => void) {
    this.#initialRttMs = initialRttMs;
    this.rtt = new RttEstimator(initialRttMs);
    this.congestion = new Congestion(datagramBytes);
    this.#onLost = onLost;
    this.#spaces = spaceIndexes.map(() => ({
      sent: new SentPackets(),
      largestAcked: -1,
      lossTimeMs: Number.POSITIVE_INFINITY,
      lastAckElicitingMs: 0,
      ackElicitingInFlight: 0,
      isDiscarded: false,
      ceCount: 0,
      skipped: -1,
    }));
  }

  largestAcked(space: SpaceIndex): number {
    return this.#spaces[space]!.largestAcked;
  }

  hasUnacked(space: SpaceIndex): boolean {
    return this.#spaces[space]!.ackElicitingInFlight > 0;
  }

  noteSkipped(space: SpaceIndex, packetNumber: number): void {
    this.#spaces[space]!.skipped = packetNumber;
  }

  /** When a datagram of `bytes` may leave; not after `nowMs` if at once. */
  paceMs(bytes: number, datagramBytes: number, nowMs: number): number {
    return this.#pacer.readyAtMs(
      bytes,
      this.congestion.windowBytes,
      this.rtt.smoothedMs,
      datagramBytes,
      nowMs,
    );
  }

  onSent(space: SpaceIndex, packet: SentPacket): void {
    const state = this.#spaces[space]!;
    state.sent.add(packet);
    if (!packet.isInFlight) return;
    this.congestion.bytesInFlight += packet.bytes;
    this.#pacer.onSent(packet.bytes);
    if (!packet.isAckEliciting) return;
    state.lastAckElicitingMs = packet.sentMs;
    state.ackElicitingInFlight++;
  }

  /** The packets that an ACK frame newly acknowledges. Losses it reveals go to the `onLost` callback. */
  onAck(
    space: SpaceIndex,
    ranges: AckRanges,
    ackDelayMs: number,
    isHandshakeConfirmed: boolean,
    nowMs: number,
  ): SentPacket[] {
    const state = this.#spaces[space]!;
    this.#refuseUnsent(state, ranges);
    const acked = takeAcked(state.sent, ranges);
    if (acked.length === 0) return acked;
    const largest = ranges.largest[0]!;
    state.largestAcked = Math.max(state.largestAcked, largest);
    const newest = acked.reduce((a, b) => (b.packetNumber > a.packetNumber ? b : a));
    if (newest.packetNumber === largest && acked.some((packet) => packet.isAckEliciting)) {
      const limited = isHandshakeConfirmed ? Math.min(ackDelayMs, this.maxAckDelayMs) : ackDelayMs;
      this.rtt.update(Math.max(nowMs - newest.sentMs, 0.01), space === 0 ? 0 : limited);
      this.#firstSampleMs = Math.min(this.#firstSampleMs, nowMs);
    }
    for (const packet of acked) this.#settle(state, packet);
    for (const packet of acked) {
      if (packet.isInFlight) {
        this.congestion.onAcked(packet.bytes, packet.sentMs, packet.isWindowLimited);
      }
    }
    if (ranges.ecn !== undefined && ranges.ecn.ce > state.ceCount) {
      state.ceCount = ranges.ecn.ce;
      this.congestion.onCongestion(newest.sentMs, nowMs);
    }
    this.#detectLosses(state, nowMs);
    return acked;
  }

  #refuseUnsent(state: SpaceState, ranges: AckRanges): void {
    const { PROTOCOL_VIOLATION } = TransportErrorCode;
    if (ranges.largest[0]! >= state.sent.end || state.sent.end === 0) {
      throw protocolError(
        PROTOCOL_VIOLATION,
        `an acknowledgement of packet ${ranges.largest[0]}, never sent`,
      );
    }
    if (state.skipped < 0) return;
    for (let i = 0; i < ranges.count; i++) {
      if (state.skipped <= ranges.largest[i]! && state.skipped >= ranges.smallest[i]!) {
        throw protocolError(PROTOCOL_VIOLATION, `an acknowledgement of packet ${state.skipped}, left out`);
      }
    }
  }

  #settle(state: SpaceState, packet: SentPacket): void {
    if (!packet.isInFlight) return;
    this.congestion.bytesInFlight -= packet.bytes;
    if (packet.isAckEliciting) state.ackElicitingInFlight--;
  }

  #detectLosses(state: SpaceState, nowMs: number): void {
    state.lossTimeMs = Number.POSITIVE_INFINITY;
    const { rtt } = this;
    const delayMs = Math.max(TIME_THRESHOLD * Math.max(rtt.latestMs, rtt.smoothedMs), GRANULARITY_MS);
    const lost: SentPacket[] = [];
    for (const packet of state.sent) {
      if (packet.packetNumber > state.largestAcked) break;
      // Written like the deadline below, so that rounding cannot make them differ.
      const isOld = packet.sentMs + delayMs <= nowMs;
      if (isOld || state.largestAcked >= packet.packetNumber + PACKET_THRESHOLD) lost.push(packet);
      else state.lossTimeMs = Math.min(state.lossTimeMs, packet.sentMs + delayMs);
    }
    this.#lose(state, lost, nowMs);
  }

  #lose(state: SpaceState, lost: readonly SentPacket[], nowMs: number): void {
    let newestMs = Number.NEGATIVE_INFINITY;
    for (const packet of lost) {
      state.sent.take(packet.packetNumber);
      this.#settle(state, packet);
      if (packet.isInFlight && !packet.isMtuProbe) newestMs = Math.max(newestMs, packet.sentMs);
      if (packet.isInFlight) this.counters.lostPackets++;
      this.#onLost(packet);
    }
    if (newestMs === Number.NEGATIVE_INFINITY) return;
    this.congestion.onCongestion(newestMs, nowMs);
    if (this.#isPersistent(lost)) {
      this.congestion.onPersistentCongestion();
      this.counters.persistentCongestions++;
    }
  }

  /** Whether losses without a gap span longer than three probe timeouts (RFC 9002, 7.6). */
  #isPersistent(lost: readonly SentPacket[]): boolean {
    const durationMs = (this.rtt.probeTimeoutMs + this.maxAckDelayMs) * PERSISTENT_CONGESTION_PTOS;
    let first: SentPacket | undefined;
    let previousNumber = -2;
    for (const packet of lost) {
      if (packet.packetNumber !== previousNumber + 1) first = undefined;
      previousNumber = packet.packetNumber;
      if (!packet.isAckEliciting || packet.sentMs <= this.#firstSampleMs) continue;
      first ??= packet;
      if (packet.sentMs - first.sentMs > durationMs) return true;
    }
    return false;
  }

  /** When {@link onTimeout} must be called; infinity if never. */
  timeoutMs(context: RecoveryContext): number {
    let earliest = Number.POSITIVE_INFINITY;
    for (const state of this.#spaces) earliest = Math.min(earliest, state.lossTimeMs);
    if (earliest !== Number.POSITIVE_INFINITY) return earliest;
    return context.isAmplificationBlocked ? Number.POSITIVE_INFINITY : this.#ptoMs(context).atMs;
  }

  #ptoMs(context: RecoveryContext): { atMs: number; space: SpaceIndex } {
    const backoff = 2 ** Math.min(this.ptoCount, MAX_BACKOFF_EXPONENT);
    const timeoutMs = this.rtt.probeTimeoutMs * backoff;
    let best: { atMs: number; space: SpaceIndex } = { atMs: Number.POSITIVE_INFINITY, space: 0 };
    let inFlight = 0;
    for (const space of spaceIndexes) {
      const state = this.#spaces[space]!;
      if (state.isDiscarded || state.ackElicitingInFlight === 0) continue;
      inFlight++;
      if (space === APPLICATION && !context.isHandshakeConfirmed) continue;
      const delayMs = space === APPLICATION ? this.maxAckDelayMs * backoff : 0;
      const atMs = state.lastAckElicitingMs + timeoutMs + delayMs;
      if (atMs < best.atMs) best = { atMs, space };
    }
    if (inFlight === 0 && !context.isPeerValidated) {
      // A client that waits for a server which may be out of its allowance must speak first.
      const lastMs = Math.max(...this.#spaces.map((state) => state.lastAckElicitingMs));
      return { atMs: lastMs + timeoutMs, space: context.hasHandshakeKeys ? 1 : 0 };
    }
    return best;
  }

  /** Declares losses by time, or, on a probe timeout, says in which space to send a probe. */
  onTimeout(context: RecoveryContext, nowMs: number): SpaceIndex | undefined {
    for (const state of this.#spaces) {
      if (state.lossTimeMs <= nowMs) {
        this.#detectLosses(state, nowMs);
        return undefined;
      }
    }
    const { atMs, space } = this.#ptoMs(context);
    if (atMs > nowMs) return undefined;
    this.ptoCount++;
    this.counters.probeTimeouts++;
    return space;
  }

  /** What is oldest in flight, to be sent again in a probe. */
  oldestUnacked(space: SpaceIndex): SentPacket | undefined {
    for (const packet of this.#spaces[space]!.sent) {
      if (packet.isAckEliciting && packet.items.length > 0) return packet;
    }
    return undefined;
  }

  /** Forgets a space whose keys are gone. */
  discard(space: SpaceIndex): void {
    const state = this.#spaces[space]!;
    for (const packet of state.sent.takeAll()) {
      this.#settle(state, packet);
    }
    state.isDiscarded = true;
    state.lossTimeMs = Number.POSITIVE_INFINITY;
    this.ptoCount = 0;
  }

  /** Declares everything in a space lost without a word about congestion: a Retry, or version, made it void. */
  restart(space: SpaceIndex): void {
    const state = this.#spaces[space]!;
    for (const packet of state.sent.takeAll()) {
      this.#settle(state, packet);
      this.#onLost(packet);
    }
  }

  /** Forgets what was learned about a path: the peer has moved to another one. */
  resetPath(datagramBytes: number): void {
    const { bytesInFlight } = this.congestion;
    this.rtt = new RttEstimator(this.#initialRttMs);
    this.congestion = new Congestion(datagramBytes);
    this.congestion.bytesInFlight = bytesInFlight;
    this.#firstSampleMs = Number.POSITIVE_INFINITY;
  }

  /** The peer's ack delay included, without backoff. */
  get probeTimeoutMs(): number {
    return this.rtt.probeTimeoutMs + this.maxAckDelayMs;
  }
}

function takeAcked(sent: SentPackets, ranges: AckRanges): SentPacket[] {
  const acked: SentPacket[] = [];
  for (let i = 0; i < ranges.count; i++) {
    const last = Math.min(ranges.largest[i]!, sent.end - 1);
    for (let number = Math.max(ranges.smallest[i]!, sent.base); number <= last; number++) {
      const packet = sent.take(number);
      if (packet !== undefined) acked.push(packet);
    }
  }
  return acked;
}
