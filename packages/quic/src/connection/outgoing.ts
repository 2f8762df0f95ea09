import { sealInPlace } from '../crypto/packet-protector.ts';
import type { PacketProtection } from '../crypto/packet-keys.ts';
import { protocolError, TransportErrorCode } from '../errors.ts';
import type { ByteWriter } from '../packet/byte-writer.ts';
import { FrameType } from '../packet/frame-type.ts';
import {
  cryptoOverhead,
  writeAck,
  writeConnectionClose,
  writeCrypto,
  writeFixed,
} from '../packet/frame-writer.ts';
import { MIN_INITIAL_DATAGRAM_BYTES, TAG_BYTES, writeLongHeader } from '../packet/header.ts';
import { packetNumberLength } from '../packet/packet-number.ts';
import type { SentItem, SentPacket } from '../recovery/sent-packets.ts';
import type { ConnectionState } from './connection-state.ts';
import { BASE_DATAGRAM_BYTES } from './mtu-discovery.ts';
import type { PacketSpace } from './packet-space.ts';
import type { Path, Remote } from './path.ts';

const ACK_DELAY_EXPONENT = 3;
/** Packet number and payload together, so that there is a sample to mask the header with. */
const MIN_NUMBER_AND_PAYLOAD_BYTES = 4;
/** Below this room no packet is begun. */
const MIN_ROOM_BYTES = 64;
/** One packet number is left out after about so many packets, to catch peers that acknowledge blindly. */
const SKIP_EVERY = 2000;

const SMALL_AFTER_PTOS = 3;
/** A path that carries less than this needs no larger datagrams. */
const PROBE_AFTER_BYTES = 16_384;

/** A packet in the datagram that is being built. */
interface Draft {
  readonly space: PacketSpace;
  readonly start: number;
  readonly lengthOffset: number;
  readonly numberOffset: number;
  readonly headerEnd: number;
  readonly packetNumber: number;
  readonly protection: PacketProtection;
  readonly items: SentItem[];
  end: number;
  hasPadding: boolean;
  isAckEliciting: boolean;
  ackedThrough: number;
}

export interface OutgoingDatagram {
  readonly bytes: Uint8Array;
  readonly remote: Remote;
}

/** Builds datagrams: chooses what to send, writes frames, seals packets. */
export class Outgoing {
  readonly #state: ConnectionState;
  readonly #writer: ByteWriter;
  #untilSkip: number;

  constructor(state: ConnectionState) {
    this.#state = state;
    this.#writer = state.host.scratch;
    this.#untilSkip = this.#randomSkip();
  }

  /** The next datagram to send now, or `undefined`. */
  next(): OutgoingDatagram | undefined {
    return this.#pathDatagram() ?? this.#usualDatagram() ?? this.#mtuProbe();
  }

  /** Answers to path challenges, and challenges, go to the path they are about, in datagrams of their own. */
  #pathDatagram(): OutgoingDatagram | undefined {
    const state = this.#state;
    if (!state.isHandshakeComplete) return undefined;
    for (const path of [state.path, state.previousPath]) {
      if (path === undefined || !(path.hasResponse || path.mustSendChallenge)) continue;
      const room = Math.min(path.allowanceBytes, MIN_INITIAL_DATAGRAM_BYTES);
      if (room < MIN_ROOM_BYTES) continue;
      return this.#build(path, room, (draft) => {
        if (path.mustSendChallenge) {
          path.mustSendChallenge = false;
          writeFixed(this.#writer, FrameType.PATH_CHALLENGE, path.challenge!);
          draft.items.push({ frame: path, start: 0, end: 0, isLast: false });
        }
        const response = path.takeResponse();
        if (response !== undefined) writeFixed(this.#writer, FrameType.PATH_RESPONSE, response);
        draft.isAckEliciting = true;
        this.#padTo(draft, room);
      });
    }
    return undefined;
  }

  #mtuProbe(): OutgoingDatagram | undefined {
    const state = this.#state;
    const { path, recovery } = state;
    const isWorthIt = state.isHandshakeConfirmed && path.isValidated && path.sentBytes > PROBE_AFTER_BYTES;
    const bytes = isWorthIt ? path.mtu.probeBytes : undefined;
    if (bytes === undefined || recovery.congestion.availableBytes < bytes || recovery.ptoCount > 0)
      return undefined;
    path.mtu.onProbeSent();
    return this.#build(path, bytes, (draft) => {
      this.#writer.u8(FrameType.PING);
      draft.isAckEliciting = true;
      draft.items.push({ frame: path.mtu, start: 0, end: 0, isLast: false });
      this.#padTo(draft, bytes);
    });
  }

  /** One 1-RTT packet alone in a datagram. */
  #build(path: Path, room: number, write: (draft: Draft) => void): OutgoingDatagram {
    this.#writer.reset();
    const draft = this.#open(this.#state.application);
    write(draft);
    this.#close(draft, room);
    return this.#seal(
      [draft],
      path,
      draft.items.some(({ frame }) => frame === path.mtu),
    );
  }

  #usualDatagram(): OutgoingDatagram | undefined {
    const state = this.#state;
    const { path } = state;
    // Nothing came back for several probes: perhaps large datagrams do not pass any more.
    const wantedBytes =
      state.recovery.ptoCount >= SMALL_AFTER_PTOS ? BASE_DATAGRAM_BYTES : path.mtu.datagramBytes;
    const maxBytes = Math.min(wantedBytes, path.allowanceBytes);
    state.isAmplificationBlocked = maxBytes < MIN_ROOM_BYTES;
    if (state.isAmplificationBlocked) return undefined;
    this.#writer.reset();
    const mayElicit = this.#mayElicit(path);
    const drafts: Draft[] = [];
    for (const space of state.spaces) {
      if (!this.#hasKeys(space) || maxBytes - this.#writer.length < MIN_ROOM_BYTES) continue;
      const draft = this.#fill(space, maxBytes, mayElicit);
      if (draft !== undefined) drafts.push(draft);
    }
    const last = drafts.at(-1);
    if (last === undefined) return undefined;
    if (this.#mustPad(drafts)) {
      if (maxBytes < MIN_INITIAL_DATAGRAM_BYTES) return this.#takeBack(drafts);
      this.#padTo(last, MIN_INITIAL_DATAGRAM_BYTES);
    }
    return this.#seal(drafts, path, false);
  }

  #hasKeys(space: PacketSpace): boolean {
    if (space.index === 2) return this.#state.keyPhases !== undefined && this.#state.isHandshakeComplete;
    return space.writeProtection !== undefined;
  }

  /** Congestion window and pacing; sets when to try again. */
  #mayElicit(path: Path): boolean {
    const state = this.#state;
    const { recovery, nowMs } = state;
    const bytes = path.mtu.datagramBytes;
    state.paceDeadlineMs = Number.POSITIVE_INFINITY;
    if (recovery.congestion.availableBytes < bytes) return false;
    const readyMs = recovery.paceMs(bytes, bytes, nowMs);
    if (readyMs <= nowMs) return true;
    if (state.flow.hasWork || !state.control.isEmpty) state.paceDeadlineMs = readyMs;
    return false;
  }

  /** Writes what one space has to say; `undefined`, and nothing written, if that is nothing. */
  #fill(space: PacketSpace, maxBytes: number, mayElicit: boolean): Draft | undefined {
    const state = this.#state;
    const isElicitingWanted = space.probeCount > 0 || (mayElicit && this.#hasWork(space));
    if (!isElicitingWanted && !space.isAckDue(state.nowMs)) return undefined;
    if (space.probeCount > 0 && !this.#hasWork(space)) this.#repeatOldest(space);
    const writer = this.#writer;
    const mark = writer.length;
    const draft = this.#open(space);
    const endBytes = maxBytes - TAG_BYTES;
    this.#writeAckFrame(draft, endBytes);
    const afterAck = writer.length;
    if (isElicitingWanted || (space.wantsPing && mayElicit)) this.#writeEliciting(draft, endBytes);
    if (writer.length === draft.headerEnd) {
      writer.truncate(mark);
      return undefined;
    }
    draft.isAckEliciting = writer.length > afterAck;
    this.#close(draft, maxBytes);
    return draft;
  }

  #hasWork(space: PacketSpace): boolean {
    const { control, flow } = this.#state;
    if (space.cryptoOut.hasWork(Number.POSITIVE_INFINITY)) return true;
    return space.index === 2 && (!control.isEmpty || flow.hasWork);
  }

  /** A probe without news carries again what is oldest in flight. */
  #repeatOldest(space: PacketSpace): void {
    const packet = this.#state.recovery.oldestUnacked(space.index);
    for (const { frame, start, end, isLast } of packet?.items ?? []) {
      if (frame !== this.#state.path.mtu) frame.onLost(start, end, isLast);
    }
  }

  #writeAckFrame(draft: Draft, endBytes: number): void {
    const { space } = draft;
    if (!space.hasAckToSend) return;
    const delayMs = space.index === 2 ? Math.max(0, this.#state.nowMs - space.largestReceivedMs) : 0;
    const delay = Math.floor((delayMs * 1000) / 2 ** ACK_DELAY_EXPONENT);
    const room = endBytes - this.#writer.length;
    if (writeAck(this.#writer, space.received.ranges, delay, room, space.ecnCounts)) {
      draft.ackedThrough = space.received.largest;
    }
  }

  #writeEliciting(draft: Draft, endBytes: number): void {
    const { space, items } = draft;
    const writer = this.#writer;
    const before = writer.length;
    this.#writeCryptoFrames(draft, endBytes);
    if (space.index === 2) {
      const { control, flow } = this.#state;
      control.writeTo(writer, endBytes, (frame) => items.push({ frame, start: 0, end: 0, isLast: false }));
      flow.writeStreams(writer, endBytes, items);
    }
    if (writer.length === before && (space.probeCount > 0 || space.wantsPing)) writer.u8(FrameType.PING);
    if (space.probeCount > 0) space.probeCount--;
  }

  #writeCryptoFrames(draft: Draft, endBytes: number): void {
    const { space, items } = draft;
    const { cryptoOut } = space;
    const writer = this.#writer;
    for (;;) {
      const room = endBytes - writer.length - cryptoOverhead(cryptoOut.length);
      const piece = room > 0 ? cryptoOut.takePiece(room, Number.POSITIVE_INFINITY) : undefined;
      if (piece === undefined) return;
      const parts: Uint8Array[] = [];
      cryptoOut.forEachView(piece.start, piece.end, (view) => parts.push(view));
      writeCrypto(writer, piece.start, parts.length === 1 ? parts[0]! : Buffer.concat(parts));
      items.push({ frame: space, start: piece.start, end: piece.end, isLast: false });
    }
  }

  #open(space: PacketSpace): Draft {
    const state = this.#state;
    const writer = this.#writer;
    const start = writer.length;
    const packetNumber = this.#takeNumber(space);
    const numberBytes = packetNumberLength(packetNumber, state.recovery.largestAcked(space.index));
    let lengthOffset = -1;
    let protection: PacketProtection;
    if (space.index === 2) {
      const keys = state.keyPhases!;
      protection = { key: keys.writeKey, header: keys.writeHeader };
      writer.u8(0x40 | keys.phaseBit | (numberBytes - 1));
      writer.raw(state.remoteCids.current);
    } else {
      protection = space.writeProtection!;
      lengthOffset = writeLongHeader(writer, {
        type: space.index === 0 ? 'initial' : 'handshake',
        dcid: state.remoteCids.current,
        scid: state.owner.localCid,
        token: state.token,
        packetNumberBytes: numberBytes,
      });
    }
    const numberOffset = writer.length;
    for (let i = numberBytes - 1; i >= 0; i--) writer.u8((packetNumber / 2 ** (8 * i)) & 0xff);
    return {
      space,
      start,
      lengthOffset,
      numberOffset,
      headerEnd: writer.length,
      packetNumber,
      protection,
      items: [],
      end: writer.length,
      hasPadding: false,
      isAckEliciting: false,
      ackedThrough: -1,
    };
  }

  /** The number of a packet that is begun: it is used up when the packet is sealed. */
  #takeNumber(space: PacketSpace): number {
    if (space.index === 2 && this.#untilSkip <= 0) {
      this.#untilSkip = this.#randomSkip();
      this.#state.recovery.noteSkipped(2, space.nextPacketNumber);
      space.nextPacketNumber++;
    }
    return space.nextPacketNumber;
  }

  #randomSkip(): number {
    const [high, low] = this.#state.host.random(2);
    return SKIP_EVERY / 2 + (((high! << 8) | low!) % SKIP_EVERY);
  }

  /** Makes the packet long enough to be masked, and leaves room for its tag. */
  #close(draft: Draft, _maxBytes: number): void {
    const writer = this.#writer;
    const missing = MIN_NUMBER_AND_PAYLOAD_BYTES - (writer.length - draft.numberOffset);
    if (missing > 0) {
      writer.zeros(missing);
      draft.hasPadding = true;
    }
    draft.end = writer.length;
    writer.zeros(TAG_BYTES);
  }

  /** Pads the last packet so that the datagram, tag included, has `bytes`. */
  #padTo(draft: Draft, bytes: number): void {
    const writer = this.#writer;
    if (draft.end > draft.headerEnd) writer.truncate(draft.end);
    const missing = bytes - TAG_BYTES - writer.length;
    if (missing > 0) {
      writer.zeros(missing);
      draft.hasPadding = true;
    }
    if (draft.end > draft.headerEnd) {
      draft.end = writer.length;
      writer.zeros(TAG_BYTES);
    }
  }

  #mustPad(drafts: readonly Draft[]): boolean {
    const initial = drafts.find(({ space }) => space.index === 0);
    return initial !== undefined && (this.#state.role === 'client' || initial.isAckEliciting);
  }

  /** The allowance is too small for the padding that an Initial needs: wait for more bytes from the peer. */
  #takeBack(drafts: readonly Draft[]): undefined {
    for (const { items } of drafts) {
      for (const { frame, start, end, isLast } of items) frame.onLost(start, end, isLast);
    }
    this.#state.isAmplificationBlocked = true;
    return undefined;
  }

  #seal(drafts: readonly Draft[], path: Path, isMtuProbe: boolean): OutgoingDatagram {
    const state = this.#state;
    const bytes = Buffer.from(this.#writer.bytes);
    for (const draft of drafts) {
      const { start, end, lengthOffset, numberOffset, headerEnd, packetNumber, protection } = draft;
      if (lengthOffset >= 0) bytes.writeUInt16BE(0x4000 | (end + TAG_BYTES - numberOffset), lengthOffset);
      const packet = bytes.subarray(start, end + TAG_BYTES);
      sealInPlace(packet, protection, packetNumber, numberOffset - start, headerEnd - start, end - start);
      this.#noteSent(draft, packet.length, isMtuProbe);
    }
    path.sentBytes += bytes.length;
    state.counters.bytesSent += bytes.length;
    return { bytes, remote: path.remote };
  }

  #noteSent(draft: Draft, bytes: number, isMtuProbe: boolean): void {
    const state = this.#state;
    const { space, packetNumber, isAckEliciting } = draft;
    const { congestion } = state.recovery;
    const isInFlight = isAckEliciting || draft.hasPadding;
    const sent: SentPacket = {
      packetNumber,
      sentMs: state.nowMs,
      bytes,
      isAckEliciting,
      isInFlight,
      isMtuProbe,
      ackedThrough: draft.ackedThrough,
      items: draft.items,
      isWindowLimited: (congestion.bytesInFlight + bytes) * 2 >= congestion.windowBytes,
    };
    space.nextPacketNumber = packetNumber + 1;
    if (space.index === 2) {
      this.#untilSkip--;
      state.keyPhases!.onSealed(packetNumber);
    }
    state.recovery.onSent(space.index, sent);
    state.counters.packetsSent++;
    if (draft.ackedThrough >= 0) space.onAckSent(!isAckEliciting);
    if (isAckEliciting && !state.hasElicitedSinceReceive) {
      state.hasElicitedSinceReceive = true;
      state.lastElicitingSentMs = state.nowMs;
    }
    if (space.index === 1 && state.role === 'client') state.discardSpace(0);
    state.host.trace?.({
      name: 'packet_sent',
      timeMs: state.nowMs,
      fields: { packet_number: packetNumber, space: space.level, bytes },
    });
  }

  /** A datagram that closes the connection, at every level the peer may be able to read. */
  closeDatagram(close: {
    readonly isApplication: boolean;
    readonly errorCode: number;
    readonly frameType: number;
    readonly reason: string;
  }): OutgoingDatagram | undefined {
    const state = this.#state;
    const { path } = state;
    this.#writer.reset();
    const drafts: Draft[] = [];
    for (const space of state.spaces) {
      const isSealable =
        space.index === 2 ? state.keyPhases !== undefined : space.writeProtection !== undefined;
      if (!isSealable || (state.isHandshakeConfirmed && space.index < 2)) continue;
      if (space.index === 2 && !state.isHandshakeComplete) continue;
      const draft = this.#open(space);
      // Before 1-RTT nothing of the application's is told.
      const mustHide = close.isApplication && space.index < 2;
      writeConnectionClose(
        this.#writer,
        mustHide
          ? {
              isApplication: false,
              errorCode: TransportErrorCode.APPLICATION_ERROR,
              frameType: 0,
              reason: '',
            }
          : close,
      );
      this.#close(draft, 0);
      drafts.push(draft);
    }
    const last = drafts.at(-1);
    if (last === undefined) return undefined;
    if (drafts.some(({ space }) => space.index === 0) && state.role === 'client') {
      this.#padTo(last, MIN_INITIAL_DATAGRAM_BYTES);
    }
    if (this.#writer.length > path.allowanceBytes) return undefined;
    return this.#seal(drafts, path, false);
  }

  /** Checks the use of the present key: a key that is used up must not seal one more packet. */
  checkKeyUse(): void {
    const { keyPhases } = this.#state;
    if (keyPhases?.isExhausted) {
      throw protocolError(TransportErrorCode.AEAD_LIMIT_REACHED, 'the key sealed as many packets as it may');
    }
  }
}
