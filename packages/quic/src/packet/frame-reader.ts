import { protocolError, TransportErrorCode } from '../errors.ts';
import { ByteReader } from './byte-reader.ts';
import { FrameType } from './frame-type.ts';
import type { AckRanges, FrameHandler } from './frame-handler.ts';

/** Set in {@link readFrames}' result: the packet must be acknowledged. */
export const ACK_ELICITING = 1;
/** Set in {@link readFrames}' result: the packet had more than path probing frames (RFC 9000, 9.1). */
export const NON_PROBING = 2;

/** Which frames a packet may carry: Initial and Handshake packets a few, 1-RTT packets all (RFC 9000, 12.4). */
export type FrameScope = 'handshake' | 'application';

const MAX_STREAMS_LIMIT = 2 ** 60;
/** Values above 2^53 come rounded, so 2^62 - 1 itself, which nobody is ever granted, counts as too much. */
const OFFSET_LIMIT = 2 ** 62;
/** Ranges beyond this count are skipped: they are the oldest, and a packet that old was declared lost long ago. */
const MAX_ACK_RANGES = 256;

const encodingError = (what: string): Error =>
  protocolError(TransportErrorCode.FRAME_ENCODING_ERROR, `malformed frame: ${what}`);

const probing = new Set<number>([
  FrameType.PADDING,
  FrameType.NEW_CONNECTION_ID,
  FrameType.PATH_CHALLENGE,
  FrameType.PATH_RESPONSE,
]);
const notAckEliciting = new Set<number>([
  FrameType.PADDING,
  FrameType.ACK,
  FrameType.ACK_ECN,
  FrameType.CONNECTION_CLOSE,
  FrameType.APPLICATION_CLOSE,
]);
const handshakeFrames = new Set<number>([
  FrameType.PADDING,
  FrameType.PING,
  FrameType.ACK,
  FrameType.ACK_ECN,
  FrameType.CRYPTO,
  FrameType.CONNECTION_CLOSE,
]);

/** Splits the plaintext of packets into frames. One reader per connection: it reuses its own state, and is not reentrant. */
export class FrameReader {
  readonly #reader = new ByteReader(new Uint8Array(0), encodingError);
  readonly #ack: AckRanges = { count: 0, smallest: [], largest: [], delay: 0, ecn: undefined };

  /** Reads every frame of one packet. Throws a `QuicError` with the transport code to close with. */
  readFrames(payload: Uint8Array, scope: FrameScope, handler: FrameHandler): number {
    const reader = this.#reader;
    reader.restart(payload);
    if (payload.length === 0) throw violation('a packet without frames');
    let flags = 0;
    while (reader.remaining > 0) {
      if (reader.skipZeros() > 0) continue;
      const start = reader.position;
      const type = reader.varint();
      if (type >= 0x40 || reader.position - start > 1) throw unknownType(type, reader.position - start);
      if (scope === 'handshake' && !handshakeFrames.has(type)) {
        throw violation(`frame type ${type} is not allowed before the handshake is done`, type);
      }
      if (!notAckEliciting.has(type)) flags |= ACK_ELICITING;
      if (!probing.has(type)) flags |= NON_PROBING;
      if (type >= FrameType.STREAM && type <= FrameType.STREAM_LAST) this.#readStream(type, handler);
      else this.#readOther(type, handler);
    }
    return flags;
  }

  #readStream(type: number, handler: FrameHandler): void {
    const reader = this.#reader;
    const streamId = reader.varint();
    const offset = (type & 0x04) === 0 ? 0 : reader.varint();
    const byteLength = (type & 0x02) === 0 ? reader.remaining : reader.varint();
    if (offset + byteLength >= OFFSET_LIMIT) reader.fail('a stream beyond 2^62 - 1 bytes');
    handler.onStream(streamId, offset, reader.take(byteLength), (type & 0x01) !== 0);
  }

  #readOther(type: number, handler: FrameHandler): void {
    const reader = this.#reader;
    switch (type) {
      case FrameType.PING:
        return;
      case FrameType.ACK:
      case FrameType.ACK_ECN:
        this.#readAck(type === FrameType.ACK_ECN);
        return handler.onAck(this.#ack);
      case FrameType.CRYPTO: {
        const offset = reader.varint();
        const byteLength = reader.varint();
        if (offset + byteLength >= OFFSET_LIMIT) reader.fail('CRYPTO beyond 2^62 - 1 bytes');
        return handler.onCrypto(offset, reader.take(byteLength));
      }
      case FrameType.MAX_DATA:
        return handler.onMaxData(reader.varint());
      case FrameType.MAX_STREAM_DATA:
        return handler.onMaxStreamData(reader.varint(), reader.varint());
      case FrameType.MAX_STREAMS_BIDI:
      case FrameType.MAX_STREAMS_UNI:
        return handler.onMaxStreams(type === FrameType.MAX_STREAMS_BIDI, this.#streamCount());
      default:
        return this.#readRare(type, handler);
    }
  }

  #readRare(type: number, handler: FrameHandler): void {
    const reader = this.#reader;
    switch (type) {
      case FrameType.RESET_STREAM:
        return handler.onResetStream(reader.varint(), reader.varint(), reader.varint());
      case FrameType.STOP_SENDING:
        return handler.onStopSending(reader.varint(), reader.varint());
      case FrameType.NEW_TOKEN: {
        const token = reader.take(reader.varint());
        if (token.length === 0) reader.fail('an empty NEW_TOKEN');
        return handler.onNewToken(token);
      }
      case FrameType.DATA_BLOCKED:
        return handler.onDataBlocked(reader.varint());
      case FrameType.STREAM_DATA_BLOCKED:
        return handler.onStreamDataBlocked(reader.varint(), reader.varint());
      case FrameType.STREAMS_BLOCKED_BIDI:
      case FrameType.STREAMS_BLOCKED_UNI:
        return handler.onStreamsBlocked(type === FrameType.STREAMS_BLOCKED_BIDI, this.#streamCount());
      case FrameType.NEW_CONNECTION_ID:
        return this.#readNewConnectionId(handler);
      case FrameType.RETIRE_CONNECTION_ID:
        return handler.onRetireConnectionId(reader.varint());
      case FrameType.PATH_CHALLENGE:
        return handler.onPathChallenge(reader.take(8));
      case FrameType.PATH_RESPONSE:
        return handler.onPathResponse(reader.take(8));
      case FrameType.CONNECTION_CLOSE:
      case FrameType.APPLICATION_CLOSE:
        return this.#readClose(type === FrameType.APPLICATION_CLOSE, handler);
      case FrameType.HANDSHAKE_DONE:
        return handler.onHandshakeDone();
      default:
        throw unknownType(type, 1);
    }
  }

  #readAck(hasEcn: boolean): void {
    const reader = this.#reader;
    const ack = this.#ack;
    let largest = reader.varint();
    ack.delay = reader.varint();
    const more = reader.varint();
    let smallest = largest - reader.varint();
    if (smallest < 0) reader.fail('an ACK range below packet 0');
    ack.count = 1;
    ack.largest[0] = largest;
    ack.smallest[0] = smallest;
    for (let i = 0; i < more; i++) {
      largest = smallest - reader.varint() - 2;
      smallest = largest - reader.varint();
      if (smallest < 0) reader.fail('an ACK range below packet 0');
      if (ack.count === MAX_ACK_RANGES) continue;
      ack.largest[ack.count] = largest;
      ack.smallest[ack.count++] = smallest;
    }
    ack.ecn = hasEcn ? { ect0: reader.varint(), ect1: reader.varint(), ce: reader.varint() } : undefined;
  }

  #streamCount(): number {
    const count = this.#reader.varint();
    if (count > MAX_STREAMS_LIMIT) this.#reader.fail('a stream count beyond 2^60');
    return count;
  }

  #readNewConnectionId(handler: FrameHandler): void {
    const reader = this.#reader;
    const sequence = reader.varint();
    const retirePriorTo = reader.varint();
    const byteLength = reader.u8();
    if (byteLength < 1 || byteLength > 20) reader.fail(`a connection ID of ${byteLength} bytes`);
    if (retirePriorTo > sequence) reader.fail('retire_prior_to beyond the sequence number');
    handler.onNewConnectionId(sequence, retirePriorTo, reader.take(byteLength), reader.take(16));
  }

  #readClose(isApplication: boolean, handler: FrameHandler): void {
    const reader = this.#reader;
    const errorCode = reader.varint();
    const frameType = isApplication ? 0 : reader.varint();
    handler.onConnectionClose(isApplication, errorCode, frameType, reader.take(reader.varint()));
  }
}

function violation(what: string, frameType?: number): Error {
  return protocolError(TransportErrorCode.PROTOCOL_VIOLATION, what, frameType);
}

function unknownType(type: number, byteLength: number): Error {
  if (type < 0x40 && byteLength > 1) return violation(`frame type ${type} in ${byteLength} bytes`, type);
  return protocolError(TransportErrorCode.FRAME_ENCODING_ERROR, `unknown frame type ${type}`, type);
}
