import { ReadableStream, WritableStream } from 'node:stream/web';
import { protocolError, QuicError, TransportErrorCode } from '../errors.ts';
import type { ByteWriter } from '../packet/byte-writer.ts';
import { FrameType } from '../packet/frame-type.ts';
import { streamOverhead, writeStreamHead, writeVarints } from '../packet/frame-writer.ts';
import type { SentFrame } from '../recovery/sent-packets.ts';
import { ControlFrame } from './control-frame.ts';
import type { ControlQueue } from './control-frame.ts';
import { ReceiveBuffer } from './receive-buffer.ts';
import { ReceiveCredit } from './receive-credit.ts';
import { SendBuffer } from './send-buffer.ts';
import type { SendPiece } from './send-buffer.ts';

/** What a stream asks of its connection. */
export interface StreamHost {
  readonly control: ControlQueue;
  /** The stream has something to send. */
  onSendable(stream: QuicStream): void;
  /** Bytes of the connection's window came in; throws if they exceed it. */
  onReceived(byteLength: number): void;
  /** Bytes of the connection's window are free again. */
  onConsumed(byteLength: number): void;
  /** Memory held by received bytes has changed. */
  onHeld(deltaBytes: number): void;
  /** Both directions are over. */
  onDone(stream: QuicStream): void;
  /** Something was queued from outside of packet processing: send soon. */
  requestFlush(): void;
}

export interface StreamOptions {
  readonly id: number;
  readonly receiveWindowBytes: number;
  readonly maxSegmentCount: number;
  readonly maxHeldBytes: number;
  /** `write` waits while more bytes than this are held. */
  readonly sendBufferBytes: number;
  /** What the peer allows to send at first. */
  readonly sendLimit: number;
  readonly canReceive: boolean;
  readonly canSend: boolean;
}

const MAX_VARINT_BYTES = 8;

/**
 * One QUIC stream. Reading is iterating: `for await (const chunk of stream)`; bytes count against the peer's credit until
 * they were handed over, so that a reader who pauses pauses the peer. Leaving the loop early stops the stream.
 */
export class QuicStream implements SentFrame, AsyncIterable<Uint8Array> {
  /** The stream ID of QUIC: its two low bits tell initiator and direction. */
  readonly id: number;
  readonly canReceive: boolean;
  readonly canSend: boolean;
  readonly #host: StreamHost;
  readonly #options: StreamOptions;
  readonly #incoming: ReceiveBuffer;
  readonly #credit: ReceiveCredit;
  readonly #outgoing = new SendBuffer();
  #sendLimit: number;
  #finalSize: number | undefined;
  #receiveError: QuicError | undefined;
  #sendError: QuicError | undefined;
  #isStopped = false;
  #isReceiveDone: boolean;
  #isSendDone: boolean;
  #isEndRead = false;
  #resetSize: number | undefined;
  #resetCode = 0;
  #stopCode = 0;
  #readWaiter: PromiseWithResolvers<void> | undefined;
  #writeWaiters: PromiseWithResolvers<void>[] = [];
  #finished: PromiseWithResolvers<void> | undefined;
  #creditFrame: ControlFrame | undefined;
  #blockedFrame: ControlFrame | undefined;
  #heldBytes = 0;
  #blockedAt = -1;
  /** Whether the connection's round-robin has this stream. */
  isScheduled = false;

  constructor(host: StreamHost, options: StreamOptions) {
    this.id = options.id;
    this.canReceive = options.canReceive;
    this.canSend = options.canSend;
    this.#host = host;
    this.#options = options;
    this.#incoming = new ReceiveBuffer(options.maxSegmentCount);
    this.#credit = new ReceiveCredit(options.receiveWindowBytes);
    this.#sendLimit = options.sendLimit;
    this.#isReceiveDone = !options.canReceive;
    this.#isSendDone = !options.canSend;
  }

  get isBidirectional(): boolean {
    return (this.id & 2) === 0;
  }

  /** Bytes received that were not read yet, gaps included. */
  get unreadBytes(): number {
    return this.#credit.outstanding;
  }

  /** Memory that unread bytes keep. */
  get heldBytes(): number {
    return this.#heldBytes;
  }

  /** Whether the peer has everything that was written here, the end included. */
  get isSendSettled(): boolean {
    if (!this.canSend || this.#isSendDone) return true;
    return this.#outgoing.heldBytes === 0 && !this.#outgoing.hasEnd && this.#resetSize === undefined;
  }

  /** Bytes written that the peer has not acknowledged. */
  get unsettledBytes(): number {
    return this.#outgoing.heldBytes;
  }

  /**
   * The next bytes, `null` at the stream's end, `undefined` if nothing has come yet. The bytes are the caller's. Throws
   * ERR_QUIC_STREAM_RESET after a reset, or why the connection ended.
   */
  read(): Uint8Array | null | undefined {
    const chunk = this.#incoming.read();
    if (chunk !== undefined) {
      this.#noteHeld();
      this.#consume(chunk.length);
      return chunk;
    }
    if (this.#finalSize === this.#incoming.readOffset && this.#receiveError === undefined) {
      this.#isEndRead = true;
      this.#endReceiving();
      return null;
    }
    if (this.#receiveError !== undefined) throw this.#receiveError;
    if (this.#isStopped || !this.canReceive) return null;
    return undefined;
  }

  /** Resolves once {@link read} has something to say. */
  readable(): Promise<void> {
    if (this.#isReadSettled) return Promise.resolve();
    this.#readWaiter ??= Promise.withResolvers<void>();
    return this.#readWaiter.promise;
  }

  get #isReadSettled(): boolean {
    return (
      this.#incoming.isReadable ||
      this.#receiveError !== undefined ||
      this.#isStopped ||
      !this.canReceive ||
      this.#finalSize === this.#incoming.readOffset
    );
  }

  [Symbol.asyncIterator](): AsyncIterator<Uint8Array, undefined> {
    const next = async (): Promise<IteratorResult<Uint8Array, undefined>> => {
      for (;;) {
        const chunk = this.read();
        if (chunk === null) return { value: undefined, done: true };
        if (chunk !== undefined) return { value: chunk, done: false };
        await this.readable();
      }
    };
    return {
      next,
      return: () => {
        this.stop(0);
        return Promise.resolve({ value: undefined, done: true });
      },
    };
  }

  /**
   * Sends bytes, which must not change afterwards. Resolves when there is room for more. Rejects with
   * ERR_QUIC_STREAM_STOPPED if the peer does not want them, ERR_QUIC_STREAM_STATE after the end.
   */
  write(bytes: Uint8Array): Promise<void> {
    const error = this.#whyNotWritable();
    if (error !== undefined) return Promise.reject(error);
    this.#outgoing.write(bytes);
    this.#offer();
    if (this.#outgoing.heldBytes <= this.#options.sendBufferBytes) return Promise.resolve();
    const waiter = Promise.withResolvers<void>();
    this.#writeWaiters.push(waiter);
    return waiter.promise;
  }

  /** Ends the sending direction, after `bytes` if given. Throws as {@link write} rejects. */
  end(bytes?: Uint8Array): void {
    const error = this.#whyNotWritable();
    if (error !== undefined) throw error;
    if (bytes !== undefined) this.#outgoing.write(bytes);
    this.#outgoing.end();
    this.#offer();
  }

  /** Resolves when the peer acknowledged everything up to the end; rejects if the sending direction fails. */
  finished(): Promise<void> {
    if (this.#finished === undefined) {
      this.#finished = Promise.withResolvers<void>();
      this.#finished.promise.catch(() => {});
      if (this.#sendError !== undefined) this.#finished.reject(this.#sendError);
      else if (this.#isSendDone) this.#finished.resolve();
    }
    return this.#finished.promise;
  }

  /** Gives up the sending direction: what was not delivered is lost, and the peer hears `code`. */
  reset(code: number): void {
    if (!this.canSend || this.#isSendDone || this.#resetSize !== undefined) return;
    this.#abandonSending(
      code,
      new QuicError('ERR_QUIC_STREAM_STATE', `stream ${this.id} was reset here`, { streamId: this.id }),
    );
    this.#host.requestFlush();
  }

  /** Gives up the receiving direction: unread bytes are dropped, and the peer is asked to stop, with `code`. */
  stop(code: number): void {
    if (!this.canReceive || this.#isStopped || this.#isEndRead || this.#receiveError !== undefined) return;
    this.#isStopped = true;
    this.#stopCode = code;
    this.#dropUnread();
    this.#wakeReader();
    if (this.#finalSize === undefined) {
      new ControlFrame(this.#host.control, 3 * MAX_VARINT_BYTES, (writer) => this.#writeStop(writer)).queue();
    } else {
      this.#endReceiving();
    }
    this.#host.requestFlush();
  }

  /** The stream as web streams; each exists only in the direction that the stream has. */
  toWeb(): {
    readonly readable: ReadableStream<Uint8Array> | undefined;
    readonly writable: WritableStream<Uint8Array> | undefined;
  } {
    const readable = new ReadableStream<Uint8Array>(
      {
        pull: async (controller) => {
          await this.readable();
          const chunk = this.read();
          if (chunk === null) controller.close();
          else if (chunk !== undefined) controller.enqueue(chunk);
        },
        cancel: () => this.stop(0),
      },
      { highWaterMark: 0 },
    );
    const writable = new WritableStream<Uint8Array>({
      write: (chunk) => this.write(chunk),
      close: () => {
        this.end();
        return this.finished();
      },
      abort: () => this.reset(0),
    });
    return {
      readable: this.canReceive ? readable : undefined,
      writable: this.canSend ? writable : undefined,
    };
  }

  // What follows is for the connection.

  /** A STREAM frame came. */
  onFrame(offset: number, bytes: Uint8Array, isLast: boolean): void {
    const end = offset + bytes.length;
    this.#noteEnd(end, isLast);
    if (this.#isStopped || this.#receiveError !== undefined) {
      if (isLast) this.#endReceiving();
      return;
    }
    if (!this.#incoming.push(offset, bytes)) {
      throw this.#error(TransportErrorCode.INTERNAL_ERROR, 'too many gaps to put in order');
    }
    this.#noteHeld();
    if (this.#heldBytes > this.#options.maxHeldBytes) {
      throw this.#error(TransportErrorCode.INTERNAL_ERROR, 'pieces that hold too much memory');
    }
    if (this.#isReadSettled) this.#wakeReader();
  }

  /** RESET_STREAM came. */
  onResetFrame(code: number, finalSize: number): void {
    this.#noteEnd(finalSize, true);
    if (this.#isReceiveDone || this.#receiveError !== undefined) return;
    // All bytes are here already: the reset changes nothing.
    if (this.#incoming.contiguousEnd === finalSize && !this.#isStopped) return;
    this.#receiveError = new QuicError(
      'ERR_QUIC_STREAM_RESET',
      `the peer reset stream ${this.id} with code ${code}`,
      { streamId: this.id, applicationCode: code },
    );
    this.#dropUnread();
    this.#endReceiving();
    this.#wakeReader();
  }

  /** STOP_SENDING came: what is left is given up, and the peer told so. */
  onStopSending(code: number): void {
    if (this.#isSendDone || this.#resetSize !== undefined) return;
    this.#abandonSending(
      code,
      new QuicError('ERR_QUIC_STREAM_STOPPED', `the peer stopped stream ${this.id} with code ${code}`, {
        streamId: this.id,
        applicationCode: code,
      }),
    );
  }

  /** MAX_STREAM_DATA came, or the handshake told the first limit. */
  raiseSendLimit(limit: number): void {
    if (limit <= this.#sendLimit) return;
    this.#sendLimit = limit;
    this.#schedule();
  }

  /** Whether there is something to send; `connectionRoom` is how many new bytes the connection may still send. */
  hasWork(connectionRoom: number): boolean {
    return this.#resetSize === undefined && this.#outgoing.hasWork(this.#newBytesLimit(connectionRoom));
  }

  /**
   * Writes a STREAM frame of at most `room` bytes. Returns what it carries, or `undefined` if nothing fits or nothing
   * may be sent. `newBytes` of the result count against the connection's window.
   */
  writeFrame(
    writer: ByteWriter,
    room: number,
    connectionRoom: number,
  ): (SendPiece & { readonly newBytes: number }) | undefined {
    if (this.#resetSize !== undefined) return undefined;
    const outgoing = this.#outgoing;
    const limit = this.#newBytesLimit(connectionRoom);
    const before = outgoing.unsentStart;
    const payloadRoom = room - streamOverhead(this.id, outgoing.length);
    if (payloadRoom <= 0) return undefined;
    const piece = outgoing.takePiece(payloadRoom, limit);
    if (piece === undefined) {
      if (before >= this.#sendLimit && before < outgoing.length) this.#sayBlocked();
      return undefined;
    }
    writeStreamHead(writer, this.id, piece.start, piece.end - piece.start, piece.isLast);
    if (piece.end > piece.start) outgoing.forEachView(piece.start, piece.end, (view) => writer.raw(view));
    return { ...piece, newBytes: outgoing.unsentStart - before };
  }

  onAcked(start: number, end: number, isLast: boolean): void {
    if (this.#resetSize !== undefined) return;
    const outgoing = this.#outgoing;
    outgoing.onAcked(start, end, isLast);
    if (outgoing.heldBytes <= this.#options.sendBufferBytes) this.#wakeWriters(undefined);
    if (outgoing.isDone) this.#endSending();
  }

  onLost(start: number, end: number, isLast: boolean): void {
    if (this.#resetSize !== undefined) return;
    this.#outgoing.onLost(start, end, isLast);
    this.#schedule();
  }

  /** The connection is over: everything that waits is told why. */
  onConnectionClosed(error: QuicError): void {
    if (!this.#isReceiveDone && this.#finalSize === undefined) this.#receiveError ??= error;
    if (!this.#isSendDone) this.#sendError ??= error;
    this.#wakeReader();
    this.#wakeWriters(this.#sendError);
    if (this.#sendError !== undefined) this.#finished?.reject(this.#sendError);
  }

  // Private parts.

  #error(code: number, what: string): QuicError {
    return new QuicError('ERR_QUIC_PROTOCOL', `stream ${this.id}: ${what}`, {
      transportCode: code,
      streamId: this.id,
    });
  }

  /** Checks final size and flow control for bytes, or an end, at `end`. */
  #noteEnd(end: number, isLast: boolean): void {
    const highest = this.#credit.received;
    const { FINAL_SIZE_ERROR, FLOW_CONTROL_ERROR } = TransportErrorCode;
    if (this.#finalSize !== undefined && (end > this.#finalSize || (isLast && end !== this.#finalSize))) {
      throw this.#error(FINAL_SIZE_ERROR, `bytes up to ${end}, but its size is ${this.#finalSize}`);
    }
    if (isLast && end < highest) throw this.#error(FINAL_SIZE_ERROR, `an end at ${end}, before ${highest}`);
    const newBytes = Math.max(0, end - highest);
    if (!this.#credit.receive(newBytes)) {
      throw this.#error(FLOW_CONTROL_ERROR, `bytes up to ${end}, beyond ${this.#credit.limit}`);
    }
    if (newBytes > 0) this.#host.onReceived(newBytes);
    if (isLast) this.#finalSize = end;
    // Nobody will read these bytes: only the connection's window matters.
    if (newBytes > 0 && (this.#isStopped || this.#receiveError !== undefined)) this.#release(newBytes);
  }

  #consume(byteLength: number): void {
    this.#host.onConsumed(byteLength);
    if (!this.#credit.consume(byteLength) || this.#finalSize !== undefined) return;
    this.#creditFrame ??= new ControlFrame(this.#host.control, 3 * MAX_VARINT_BYTES, (writer) => {
      if (this.#finalSize !== undefined || this.#isStopped) return false;
      writeVarints(writer, FrameType.MAX_STREAM_DATA, this.id, this.#credit.limit);
      return true;
    });
    this.#creditFrame.queue();
    this.#host.requestFlush();
  }

  #release(byteLength: number): void {
    this.#credit.consume(byteLength);
    this.#host.onConsumed(byteLength);
  }

  #dropUnread(): void {
    this.#incoming.clear();
    this.#noteHeld();
    if (this.#credit.outstanding > 0) this.#release(this.#credit.outstanding);
  }

  #noteHeld(): void {
    const delta = this.#incoming.heldBytes - this.#heldBytes;
    if (delta === 0) return;
    this.#heldBytes += delta;
    this.#host.onHeld(delta);
  }

  #writeStop(writer: ByteWriter): boolean {
    if (this.#finalSize !== undefined) return false;
    writeVarints(writer, FrameType.STOP_SENDING, this.id, this.#stopCode);
    return true;
  }

  #whyNotWritable(): QuicError | undefined {
    if (this.#sendError !== undefined) return this.#sendError;
    if (this.canSend && !this.#outgoing.hasEnd) return undefined;
    const why = this.canSend ? 'its end was written' : 'the peer only sends on it';
    return new QuicError('ERR_QUIC_STREAM_STATE', `stream ${this.id} cannot be written: ${why}`, {
      streamId: this.id,
    });
  }

  #offer(): void {
    this.#schedule();
    this.#host.requestFlush();
  }

  #schedule(): void {
    if (!this.isScheduled) this.#host.onSendable(this);
  }

  #newBytesLimit(connectionRoom: number): number {
    return Math.min(this.#sendLimit, this.#outgoing.unsentStart + connectionRoom);
  }

  #sayBlocked(): void {
    if (this.#blockedAt === this.#sendLimit) return;
    this.#blockedAt = this.#sendLimit;
    this.#blockedFrame ??= new ControlFrame(this.#host.control, 3 * MAX_VARINT_BYTES, (writer) => {
      writeVarints(writer, FrameType.STREAM_DATA_BLOCKED, this.id, this.#blockedAt);
      return true;
    });
    this.#blockedFrame.queue();
  }

  #abandonSending(code: number, error: QuicError): void {
    this.#resetSize = this.#outgoing.unsentStart;
    this.#resetCode = code;
    this.#sendError = error;
    this.#outgoing.discard();
    this.#wakeWriters(error);
    this.#finished?.reject(error);
    const frame = new ControlFrame(
      this.#host.control,
      4 * MAX_VARINT_BYTES,
      (writer) => {
        writeVarints(writer, FrameType.RESET_STREAM, this.id, this.#resetCode, this.#resetSize!);
        return true;
      },
      () => this.#endSending(),
    );
    frame.queue();
  }

  #endReceiving(): void {
    if (this.#isReceiveDone) return;
    this.#isReceiveDone = true;
    this.#doneIfBoth();
  }

  #endSending(): void {
    if (this.#isSendDone) return;
    this.#isSendDone = true;
    if (this.#sendError === undefined) this.#finished?.resolve();
    this.#doneIfBoth();
  }

  #doneIfBoth(): void {
    if (this.#isReceiveDone && this.#isSendDone) this.#host.onDone(this);
  }

  #wakeReader(): void {
    this.#readWaiter?.resolve();
    this.#readWaiter = undefined;
  }

  #wakeWriters(error: QuicError | undefined): void {
    if (this.#writeWaiters.length === 0) return;
    for (const waiter of this.#writeWaiters.splice(0)) {
      if (error === undefined) waiter.resolve();
      else waiter.reject(error);
    }
  }
}

/** A stream error that closes the connection because nothing of ours has that ID. */
export function streamStateError(streamId: number, what: string): QuicError {
  return protocolError(TransportErrorCode.STREAM_STATE_ERROR, `stream ${streamId}: ${what}`);
}
