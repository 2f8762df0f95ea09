import { timingSafeEqual } from 'node:crypto';
import { protocolError, QuicError, TransportErrorCode } from '../errors.ts';
import type { AckRanges, FrameHandler } from '../packet/frame-handler.ts';
import { FrameType } from '../packet/frame-type.ts';
import type { ConnectionState } from './connection-state.ts';
import type { PacketSpace } from './packet-space.ts';
import type { Path } from './path.ts';

const DEFAULT_ACK_DELAY_EXPONENT = 3;
const DEFAULT_CID_LIMIT = 2;
const MAX_REASON_BYTES = 512;

/** Does what the frames of the peer's packets say. Throws a `QuicError` for what must close the connection. */
export class FrameReceiver implements FrameHandler {
  readonly #state: ConnectionState;
  /** Of the packet that is being read. */
  path!: Path;
  space!: PacketSpace;
  dcid: Uint8Array = new Uint8Array(0);
  /** A leaky bucket: what it holds are control frames that nothing explains. */
  #controlLevel = 0;
  #controlAtMs = 0;

  constructor(state: ConnectionState) {
    this.#state = state;
  }

  onAck(ranges: AckRanges): void {
    const state = this.#state;
    const { recovery, peerParameters, isHandshakeConfirmed, nowMs } = state;
    const { index } = this.space;
    const exponent = peerParameters?.ackDelayExponent ?? DEFAULT_ACK_DELAY_EXPONENT;
    const delayMs = index === 2 ? (ranges.delay * 2 ** exponent) / 1000 : 0;
    const acked = recovery.onAck(index, ranges, delayMs, isHandshakeConfirmed, nowMs);
    if (acked.length === 0) return;
    if (state.recoveryContext.isPeerValidated) recovery.ptoCount = 0;
    for (const packet of acked) {
      if (packet.ackedThrough >= 0) this.space.received.forgetThrough(packet.ackedThrough);
      if (index === 2) state.keyPhases?.onAcked(packet.packetNumber);
      state.path.mtu.onPacketAcked(packet.bytes);
      for (const { frame, start, end, isLast } of packet.items) frame.onAcked(start, end, isLast);
    }
    state.host.trace?.({
      name: 'metrics_updated',
      timeMs: nowMs,
      fields: {
        smoothed_rtt: recovery.rtt.smoothedMs,
        latest_rtt: recovery.rtt.latestMs,
        congestion_window: recovery.congestion.windowBytes,
        bytes_in_flight: recovery.congestion.bytesInFlight,
      },
    });
  }

  onCrypto(offset: number, bytes: Uint8Array): void {
    const { space } = this;
    const { cryptoIn } = space;
    const end = offset + bytes.length;
    if (space.isDiscarded || end <= cryptoIn.readOffset) return;
    const { CRYPTO_BUFFER_EXCEEDED } = TransportErrorCode;
    if (end - cryptoIn.readOffset > this.#state.limits.maxCryptoBytes || !cryptoIn.push(offset, bytes)) {
      throw protocolError(
        CRYPTO_BUFFER_EXCEEDED,
        'handshake bytes far ahead of what is missing',
        FrameType.CRYPTO,
      );
    }
    for (let chunk = cryptoIn.read(); chunk !== undefined; chunk = cryptoIn.read()) {
      this.#state.tls.receive(space.level, chunk);
    }
  }

  onStream(streamId: number, offset: number, bytes: Uint8Array, isLast: boolean): void {
    if (this.#controlLevel > 0) this.#controlLevel--;
    this.#state.streams.find(streamId, 'receiving')?.onFrame(offset, bytes, isLast);
  }

  onResetStream(streamId: number, errorCode: number, finalSize: number): void {
    this.#countControl();
    this.#state.streams.find(streamId, 'receiving')?.onResetFrame(errorCode, finalSize);
  }

  onStopSending(streamId: number, errorCode: number): void {
    this.#countControl();
    this.#state.streams.find(streamId, 'sending')?.onStopSending(errorCode);
  }

  onMaxData(limit: number): void {
    this.#countControl();
    this.#state.flow.raiseSendLimit(limit);
  }

  onMaxStreamData(streamId: number, limit: number): void {
    this.#countControl();
    this.#state.streams.find(streamId, 'sending')?.raiseSendLimit(limit);
  }

  onMaxStreams(isBidirectional: boolean, limit: number): void {
    this.#countControl();
    this.#state.streams.onMaxStreams(isBidirectional, limit);
  }

  onDataBlocked(): void {
    this.#countControl();
  }

  onStreamDataBlocked(streamId: number): void {
    this.#countControl();
    this.#state.streams.find(streamId, 'receiving');
  }

  onStreamsBlocked(): void {
    this.#countControl();
  }

  onNewToken(token: Uint8Array): void {
    const { role, host, owner } = this.#state;
    if (role === 'server') throw this.#violation('a client sent NEW_TOKEN', FrameType.NEW_TOKEN);
    this.#countControl();
    host.onToken(owner, new Uint8Array(token));
  }

  onNewConnectionId(sequence: number, retirePriorTo: number, cid: Uint8Array, resetToken: Uint8Array): void {
    this.#countControl();
    this.#state.remoteCids.onNew(sequence, retirePriorTo, cid, resetToken);
  }

  onRetireConnectionId(sequence: number): void {
    this.#countControl();
    const { localCids, peerParameters } = this.#state;
    localCids.onRetire(sequence, this.dcid, peerParameters?.activeCidLimit ?? DEFAULT_CID_LIMIT);
  }

  onPathChallenge(payload: Uint8Array): void {
    this.#countControl();
    this.path.queueResponse(payload);
    const state = this.#state;
    if (this.path !== state.path && state.previousPath === undefined) state.previousPath = this.path;
  }

  onPathResponse(payload: Uint8Array): void {
    this.#countControl();
    const { path, previousPath } = this.#state;
    for (const candidate of [path, previousPath]) {
      const { challenge } = candidate ?? {};
      if (challenge !== undefined && timingSafeEqual(challenge, payload)) candidate!.validate();
    }
  }

  onConnectionClose(isApplication: boolean, errorCode: number, frameType: number, reason: Uint8Array): void {
    const state = this.#state;
    const text = Buffer.from(reason.subarray(0, MAX_REASON_BYTES)).toString('utf8');
    const words = text === '' ? '' : `: ${text}`;
    state.phase = 'draining';
    if (isApplication) {
      throw new QuicError('ERR_QUIC_PEER_CLOSE', `the peer closed with code ${errorCode}${words}`, {
        applicationCode: errorCode,
      });
    }
    throw new QuicError(
      'ERR_QUIC_PEER_TRANSPORT_CLOSE',
      `the peer closed with transport error 0x${errorCode.toString(16)}${words}`,
      { transportCode: errorCode, frameType },
    );
  }

  onHandshakeDone(): void {
    const state = this.#state;
    if (state.role === 'server')
      throw this.#violation('a client sent HANDSHAKE_DONE', FrameType.HANDSHAKE_DONE);
    state.isHandshakeConfirmed = true;
    state.discardSpace(1);
  }

  /** Lets control frames come in bursts and at a steady rate, but not as a flood. */
  #countControl(): void {
    const { limits, nowMs, counters } = this.#state;
    counters.controlFrames++;
    const drained = ((nowMs - this.#controlAtMs) * limits.controlFramesPerSecond) / 1000;
    this.#controlLevel = Math.max(0, this.#controlLevel - drained) + 1;
    this.#controlAtMs = nowMs;
    if (this.#controlLevel > limits.controlFrameBurst) {
      throw this.#violation('a flood of control frames');
    }
  }

  #violation(what: string, frameType?: number): QuicError {
    return protocolError(TransportErrorCode.PROTOCOL_VIOLATION, what, frameType);
  }
}
