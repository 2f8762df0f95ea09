import { SAMPLE_BYTES } from '../crypto/header-protection.ts';
import { MIN_PROTECTED_BYTES, openLongPacket, SAMPLE_OFFSET, unmask } from '../crypto/packet-protector.ts';
import type { UnmaskedPacket } from '../crypto/packet-protector.ts';
import { isRetryIntact } from '../crypto/retry-packet.ts';
import { protocolError, QuicError, TransportErrorCode } from '../errors.ts';
import { ACK_ELICITING, FrameReader, NON_PROBING } from '../packet/frame-reader.ts';
import { isLongHeader, readLongHeader } from '../packet/header.ts';
import type { LongHeader } from '../packet/header.ts';
import type { Datagram } from './connection-options.ts';
import type { ConnectionState } from './connection-state.ts';
import { FrameReceiver } from './frame-receiver.ts';
import type { PacketSpace } from './packet-space.ts';
import { Path } from './path.ts';
import type { Remote } from './path.ts';

/** Connection IDs that this package issues have this length, so that short headers can be read. */
export const LOCAL_CID_BYTES = 8;
const SHORT_NUMBER_OFFSET: number = 1 + LOCAL_CID_BYTES;
const RESET_TOKEN_BYTES = 16;
/** A stateless reset is at least this long (RFC 9000, 10.3). */
const MIN_RESET_BYTES = 21;
const MIN_ACK_DELAY_MS = 2;
const noMasks = new Uint8Array(0);

interface EarlyPacket {
  readonly bytes: Uint8Array;
  readonly remote: Remote;
}

/** Turns datagrams into packets and packets into frames: opens, checks, drops. */
export class Incoming {
  readonly #state: ConnectionState;
  readonly #frames = new FrameReader();
  readonly #receiver: FrameReceiver;
  readonly #onRetry: (scid: Uint8Array, token: Uint8Array) => void;
  #early: EarlyPacket[] = [];

  constructor(state: ConnectionState, onRetry: (scid: Uint8Array, token: Uint8Array) => void) {
    this.#state = state;
    this.#receiver = new FrameReceiver(state);
    this.#onRetry = onRetry;
  }

  /** Reads datagrams that came together. Throws a `QuicError` that must close the connection. */
  receive(datagrams: readonly Datagram[]): void {
    const masks = this.#masksFor(datagrams);
    let maskAt = 0;
    for (const datagram of datagrams) {
      const hasMask = masks.length > 0 && isMaskable(datagram.bytes);
      this.#receiveDatagram(datagram, hasMask ? masks : noMasks, maskAt);
      if (hasMask) maskAt += SAMPLE_BYTES;
      if (!this.#state.isOpen) return;
    }
  }

  /** Tries packets again that came before their keys. */
  receiveEarly(): void {
    const early = this.#early;
    this.#early = [];
    for (const { bytes, remote } of early) {
      if (this.#state.isOpen) this.#receivePackets(bytes, this.#pathFor(remote), noMasks, 0);
    }
  }

  /** The masks of all 1-RTT packets of a batch in one call, which costs hardly more than one mask. */
  #masksFor(datagrams: readonly Datagram[]): Uint8Array {
    const { keyPhases, isHandshakeComplete } = this.#state;
    if (keyPhases === undefined || !isHandshakeComplete) return noMasks;
    const samples = new Uint8Array(datagrams.length * SAMPLE_BYTES);
    let used = 0;
    const sampleAt = SHORT_NUMBER_OFFSET + SAMPLE_OFFSET;
    for (const { bytes } of datagrams) {
      if (!isMaskable(bytes)) continue;
      samples.set(bytes.subarray(sampleAt, sampleAt + SAMPLE_BYTES), used);
      used += SAMPLE_BYTES;
    }
    return used === 0 ? noMasks : keyPhases.readHeader.masks(samples.subarray(0, used));
  }

  #receiveDatagram({ bytes, remote, ecn }: Datagram, masks: Uint8Array, maskAt: number): void {
    const state = this.#state;
    state.counters.bytesReceived += bytes.length;
    const path = this.#pathFor(remote);
    if (path === undefined) {
      state.counters.packetsDropped++;
      return;
    }
    path.receivedBytes += bytes.length;
    state.isAmplificationBlocked = false;
    this.#receivePackets(bytes, path, masks, maskAt, ecn);
  }

  /** The path a datagram came on; `undefined` for one to a client from elsewhere: servers do not move. */
  #pathFor(remote: Remote): Path | undefined {
    const { path, previousPath, role, isHandshakeConfirmed, limits } = this.#state;
    if (path.remote.key === remote.key) return path;
    if (previousPath?.remote.key === remote.key) return previousPath;
    if (role === 'client' || !isHandshakeConfirmed) return undefined;
    return new Path(remote, false, limits.maxDatagramBytes);
  }

  #receivePackets(
    bytes: Uint8Array,
    path: Path | undefined,
    masks: Uint8Array,
    maskAt: number,
    ecn?: Datagram['ecn'],
  ): void {
    if (path === undefined) return;
    let start = 0;
    let firstDcid: Uint8Array | undefined;
    while (start < bytes.length && this.#state.isOpen) {
      if (!isLongHeader(bytes[start]!)) {
        this.#receiveShort(
          start === 0 ? bytes : bytes.subarray(start),
          path,
          start === 0 ? masks : noMasks,
          maskAt,
          ecn,
        );
        return;
      }
      const header = readLongHeader(bytes, start);
      if (header === undefined) return this.#drop(path, 'header');
      firstDcid ??= header.dcid;
      if (!Buffer.from(firstDcid).equals(header.dcid)) return this.#drop(path, 'another connection ID');
      if (header.type === 'retry') return this.#receiveRetry(bytes, header);
      this.#receiveLong(bytes, start, header, path, ecn);
      start = header.end;
    }
  }

  #receiveRetry(bytes: Uint8Array, header: LongHeader): void {
    const { role, retryScid, hasReceivedPacket, initialDcid } = this.#state;
    const isWanted = role === 'client' && retryScid === undefined && !hasReceivedPacket;
    if (!isWanted || header.token.length === 0 || !isRetryIntact(initialDcid, bytes)) {
      this.#state.counters.packetsDropped++;
      return;
    }
    this.#onRetry(new Uint8Array(header.scid), new Uint8Array(header.token));
  }

  #receiveLong(bytes: Uint8Array, start: number, header: LongHeader, path: Path, ecn: Datagram['ecn']): void {
    const state = this.#state;
    if (header.type === 'zero-rtt') return this.#drop(path, '0-RTT');
    const space = state.spaces[header.type === 'initial' ? 0 : 1];
    if (space.isDiscarded) return;
    if (state.role === 'client' && header.type === 'initial' && header.token.length > 0) {
      return this.#drop(path, 'a token from the server');
    }
    if (space.readProtection === undefined) return this.#keepEarly(bytes.subarray(start, header.end), path);
    const { packetNumberOffset, end } = header;
    const { readProtection, received } = space;
    const opened = openLongPacket(bytes, start, packetNumberOffset, end, readProtection, received.largest);
    if (opened === undefined) return this.#drop(path, 'not authentic');
    if ((opened.packet.firstByte & 0x0c) !== 0) throw reservedBits();
    this.#checkScid(header);
    if (header.type === 'handshake' && state.role === 'server') {
      path.isValidated = true;
      state.discardSpace(0);
    }
    this.#read(space, opened.packet, opened.payload, path, header.dcid, ecn);
  }

  /** The peer's first source ID becomes the destination; later packets must keep it. */
  #checkScid(header: LongHeader): void {
    const state = this.#state;
    if (state.peerFirstScid === undefined) {
      state.peerFirstScid = new Uint8Array(header.scid);
      state.remoteCids.replaceFirst(state.peerFirstScid);
    }
  }

  #receiveShort(
    bytes: Uint8Array,
    path: Path,
    masks: Uint8Array,
    maskAt: number,
    ecn: Datagram['ecn'],
  ): void {
    const state = this.#state;
    if ((bytes[0]! & 0x40) === 0 || bytes.length < SHORT_NUMBER_OFFSET + MIN_PROTECTED_BYTES) {
      return this.#dropShort(bytes, path);
    }
    const { keyPhases, application: space } = state;
    if (keyPhases === undefined || !state.isHandshakeComplete) return this.#keepEarly(bytes, path);
    if (masks.length === 0) {
      const sampleAt = SHORT_NUMBER_OFFSET + SAMPLE_OFFSET;
      masks = keyPhases.readHeader.masks(bytes.subarray(sampleAt, sampleAt + SAMPLE_BYTES));
      maskAt = 0;
    }
    const end = bytes.length;
    const packet = unmask(bytes, 0, SHORT_NUMBER_OFFSET, end, masks, maskAt, space.received.largest);
    const updates = keyPhases.updateCount;
    const payload = keyPhases.open(packet, state.nowMs, state.recovery.probeTimeoutMs);
    if (payload === undefined) return this.#dropShort(bytes, path);
    if (keyPhases.updateCount !== updates) this.#trace('key_updated', { trigger: 'remote' });
    if ((packet.firstByte & 0x18) !== 0) throw reservedBits();
    this.#read(space, packet, payload, path, bytes.subarray(1, SHORT_NUMBER_OFFSET), ecn);
  }

  /** A packet that does not open may be the peer's word that it knows nothing of this connection. */
  #dropShort(bytes: Uint8Array, path: Path): void {
    const state = this.#state;
    this.#drop(path, 'not authentic');
    if (bytes.length < MIN_RESET_BYTES || !state.isHandshakeComplete) return;
    if (!state.remoteCids.isResetToken(bytes.subarray(bytes.length - RESET_TOKEN_BYTES))) return;
    state.phase = 'draining';
    throw new QuicError('ERR_QUIC_STATELESS_RESET', 'the peer has lost the state of this connection');
  }

  #read(
    space: PacketSpace,
    packet: UnmaskedPacket,
    payload: Uint8Array,
    path: Path,
    dcid: Uint8Array,
    ecn: Datagram['ecn'],
  ): void {
    const state = this.#state;
    const { packetNumber } = packet;
    if (space.received.has(packetNumber)) {
      state.counters.duplicatePackets++;
      return;
    }
    const isNewest = packetNumber > space.received.largest;
    state.counters.packetsReceived++;
    state.hasReceivedPacket = true;
    state.lastReceivedMs = state.nowMs;
    state.hasElicitedSinceReceive = false;
    this.#receiver.path = path;
    this.#receiver.space = space;
    this.#receiver.dcid = dcid;
    const scope = space.index === 2 ? 'application' : 'handshake';
    const flags = this.#frames.readFrames(payload, scope, this.#receiver);
    // The packet that ends the handshake takes its own space with it.
    if (space.isDiscarded) return;
    if (ecn !== undefined) space.countEcn(ecn);
    const ackDelayMs = space.index === 2 ? this.#ackDelayMs : 0;
    space.onReceived(packetNumber, (flags & ACK_ELICITING) !== 0, ackDelayMs, state.nowMs);
    this.#trace('packet_received', {
      packet_number: packetNumber,
      space: space.level,
      bytes: payload.length,
    });
    if (space.index === 2 && isNewest && (flags & NON_PROBING) !== 0 && path !== state.path) {
      this.#moveTo(path);
    }
  }

  /** A quarter of the round trip, so that a peer with a small window is not held up; never more than was promised. */
  get #ackDelayMs(): number {
    const { limits, recovery } = this.#state;
    return Math.min(limits.maxAckDelayMs, Math.max(MIN_ACK_DELAY_MS, recovery.rtt.smoothedMs / 4));
  }

  /** The peer is at another address: answer there, within the allowance, until the path is validated. */
  #moveTo(path: Path): void {
    const state = this.#state;
    const old = state.path;
    state.counters.pathChanges++;
    if (state.previousPath !== path) state.previousPath = old.isValidated ? old : state.previousPath;
    else state.previousPath = old;
    state.path = path;
    if (!path.isValidated) {
      path.startChallenge(state.host.random(8), state.nowMs + 3 * state.recovery.probeTimeoutMs);
    }
    // Only the port changed: most likely a NAT forgot its mapping, and the path is the same.
    if (old.remote.address !== path.remote.address) state.recovery.resetPath(path.mtu.datagramBytes);
    state.remoteCids.switch();
    state.host.onPathChanged(state.owner, path.remote);
    this.#trace('path_updated', { remote: path.remote.key });
  }

  #keepEarly(bytes: Uint8Array, path: Path): void {
    const { counters, limits } = this.#state;
    if (this.#early.length >= limits.maxEarlyPackets) {
      counters.packetsDropped++;
      return;
    }
    this.#early.push({ bytes: new Uint8Array(bytes), remote: path.remote });
  }

  #drop(_path: Path, trigger: string): void {
    this.#state.counters.packetsDropped++;
    this.#trace('packet_dropped', { trigger });
  }

  #trace(
    name: 'packet_received' | 'packet_dropped' | 'key_updated' | 'path_updated',
    fields: Readonly<Record<string, unknown>>,
  ): void {
    const { trace } = this.#state.host;
    trace?.({ name, timeMs: this.#state.nowMs, fields });
  }
}

const isMaskable = (bytes: Uint8Array): boolean =>
  bytes.length >= SHORT_NUMBER_OFFSET + MIN_PROTECTED_BYTES &&
  !isLongHeader(bytes[0]!) &&
  (bytes[0]! & 0x40) !== 0;

const reservedBits = (): Error =>
  protocolError(TransportErrorCode.PROTOCOL_VIOLATION, 'reserved header bits are set');
