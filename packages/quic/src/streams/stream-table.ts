import { protocolError, QuicError, TransportErrorCode } from '../errors.ts';
import { FrameType } from '../packet/frame-type.ts';
import { writeVarints } from '../packet/frame-writer.ts';
import { ControlFrame } from './control-frame.ts';
import { QuicStream, streamStateError } from './stream.ts';
import type { StreamHost } from './stream.ts';

export interface StreamTableOptions {
  readonly role: 'client' | 'server';
  readonly maxStreamsBidi: number;
  readonly maxStreamsUni: number;
  readonly streamWindowBytes: number;
  readonly maxSegmentCount: number;
  readonly maxHeldBytesPerStream: number;
  readonly sendBufferBytes: number;
  readonly onStream: (stream: QuicStream) => void;
}

/** First limits from the peer's transport parameters. */
export interface PeerStreamLimits {
  readonly maxStreamsBidi: number;
  readonly maxStreamsUni: number;
  readonly bidiOpenedByPeer: number;
  readonly bidiOpenedHere: number;
  readonly uniOpenedHere: number;
}

type Direction = 'bidi' | 'uni';

/** Streams of one direction. */
class Side {
  /** How many streams the peer may open in all. */
  localLimit: number;
  /** How many streams the peer has opened. */
  peerOpened = 0;
  /** Of those, how many are over. */
  peerDone = 0;
  /** How many streams may be opened here in all. */
  peerLimit = 0;
  opened = 0;
  readonly concurrency: number;
  readonly waiters: PromiseWithResolvers<void>[] = [];
  readonly limitFrame: ControlFrame;
  readonly blockedFrame: ControlFrame;

  constructor(host: StreamHost, direction: Direction, concurrency: number) {
    this.concurrency = concurrency;
    this.localLimit = concurrency;
    const isBidi = direction === 'bidi';
    this.limitFrame = new ControlFrame(host.control, 9, (writer) => {
      writeVarints(writer, isBidi ? FrameType.MAX_STREAMS_BIDI : FrameType.MAX_STREAMS_UNI, this.localLimit);
      return true;
    });
    this.blockedFrame = new ControlFrame(host.control, 9, (writer) => {
      if (this.waiters.length === 0) return false;
      const type = isBidi ? FrameType.STREAMS_BLOCKED_BIDI : FrameType.STREAMS_BLOCKED_UNI;
      writeVarints(writer, type, this.peerLimit);
      return true;
    });
  }
}

/** The streams of one connection: opens them, finds them, counts them against the limits of both sides. */
export class StreamTable {
  readonly #host: StreamHost;
  readonly #options: StreamTableOptions;
  readonly #streams = new Map<number, QuicStream>();
  readonly #sides: Record<Direction, Side>;
  readonly #ownBit: number;
  #limits: PeerStreamLimits = {
    maxStreamsBidi: 0,
    maxStreamsUni: 0,
    bidiOpenedByPeer: 0,
    bidiOpenedHere: 0,
    uniOpenedHere: 0,
  };
  #closedWith: QuicError | undefined;

  constructor(host: StreamHost, options: StreamTableOptions) {
    this.#host = host;
    this.#options = options;
    this.#ownBit = options.role === 'client' ? 0 : 1;
    this.#sides = {
      bidi: new Side(host, 'bidi', options.maxStreamsBidi),
      uni: new Side(host, 'uni', options.maxStreamsUni),
    };
  }

  get openCount(): number {
    return this.#streams.size;
  }

  /** Streams that the peer opened, in all. */
  get peerOpenedCount(): number {
    return this.#sides.bidi.peerOpened + this.#sides.uni.peerOpened;
  }

  [Symbol.iterator](): IterableIterator<QuicStream> {
    return this.#streams.values();
  }

  setPeerLimits(limits: PeerStreamLimits): void {
    this.#limits = limits;
    this.onMaxStreams(true, limits.maxStreamsBidi);
    this.onMaxStreams(false, limits.maxStreamsUni);
    for (const stream of this) {
      if ((stream.id & 1) === this.#ownBit) stream.raiseSendLimit(this.#sendLimitFor(stream.id));
    }
  }

  /** Opens a stream as soon as the peer allows it. Rejects when the connection or `signal` ends first. */
  async open(direction: Direction, signal?: AbortSignal): Promise<QuicStream> {
    const side = this.#sides[direction];
    while (side.opened >= side.peerLimit) {
      if (this.#closedWith !== undefined) throw this.#closedWith;
      if (signal?.aborted) throw aborted(signal);
      const waiter = Promise.withResolvers<void>();
      side.waiters.push(waiter);
      side.blockedFrame.queue();
      this.#host.requestFlush();
      const stop = (): void => waiter.reject(aborted(signal!));
      signal?.addEventListener('abort', stop, { once: true });
      try {
        await waiter.promise;
      } finally {
        signal?.removeEventListener('abort', stop);
        const at = side.waiters.indexOf(waiter);
        if (at >= 0) side.waiters.splice(at, 1);
      }
    }
    if (this.#closedWith !== undefined) throw this.#closedWith;
    const id = side.opened++ * 4 + this.#ownBit + (direction === 'uni' ? 2 : 0);
    return this.#create(id, direction === 'bidi', true);
  }

  onMaxStreams(isBidirectional: boolean, limit: number): void {
    const side = isBidirectional ? this.#sides.bidi : this.#sides.uni;
    if (limit <= side.peerLimit) return;
    const more = limit - side.peerLimit;
    side.peerLimit = limit;
    for (const waiter of side.waiters.splice(0, more)) waiter.resolve();
  }

  /** The stream a frame is for; `undefined` if it is over already. Opens the peer's streams up to this one. */
  find(streamId: number, frameNeeds: 'receiving' | 'sending'): QuicStream | undefined {
    const stream = this.#streams.get(streamId);
    if (stream !== undefined) {
      if (frameNeeds === 'receiving' ? stream.canReceive : stream.canSend) return stream;
      throw streamStateError(streamId, 'a frame for the direction it does not have');
    }
    const isOwn = (streamId & 1) === this.#ownBit;
    const isUni = (streamId & 2) !== 0;
    const side = isUni ? this.#sides.uni : this.#sides.bidi;
    const index = Math.floor(streamId / 4);
    if (isUni && isOwn === (frameNeeds === 'receiving')) {
      throw streamStateError(streamId, 'a frame for the direction it does not have');
    }
    if (isOwn) {
      if (index >= side.opened) throw streamStateError(streamId, 'a frame for a stream that was not opened');
      return undefined;
    }
    if (index >= side.localLimit) {
      throw protocolError(
        TransportErrorCode.STREAM_LIMIT_ERROR,
        `stream ${streamId} is beyond the limit of ${side.localLimit}`,
      );
    }
    if (index < side.peerOpened) return undefined;
    return this.#openThrough(side, index, streamId);
  }

  #openThrough(side: Side, index: number, streamId: number): QuicStream {
    let stream!: QuicStream;
    while (side.peerOpened <= index) {
      const id = side.peerOpened++ * 4 + (streamId & 3);
      stream = this.#create(id, true, (streamId & 2) === 0);
      this.#options.onStream(stream);
    }
    return stream;
  }

  #create(id: number, canReceive: boolean, canSend: boolean): QuicStream {
    const options = this.#options;
    const stream = new QuicStream(this.#host, {
      id,
      canReceive,
      canSend,
      receiveWindowBytes: options.streamWindowBytes,
      maxSegmentCount: options.maxSegmentCount,
      maxHeldBytes: options.maxHeldBytesPerStream,
      sendBufferBytes: options.sendBufferBytes,
      sendLimit: this.#sendLimitFor(id),
    });
    this.#streams.set(id, stream);
    return stream;
  }

  #sendLimitFor(id: number): number {
    if ((id & 2) !== 0) return this.#limits.uniOpenedHere;
    return (id & 1) === this.#ownBit ? this.#limits.bidiOpenedHere : this.#limits.bidiOpenedByPeer;
  }

  /** Removes a stream that is over, and lets the peer open another one for it. */
  remove(stream: QuicStream): void {
    if (!this.#streams.delete(stream.id) || (stream.id & 1) === this.#ownBit) return;
    const side = stream.isBidirectional ? this.#sides.bidi : this.#sides.uni;
    side.peerDone++;
    // In steps, so that short streams do not cost a frame each.
    if (side.peerDone + side.concurrency - side.localLimit < Math.max(1, side.concurrency / 8)) return;
    side.localLimit = side.peerDone + side.concurrency;
    side.limitFrame.queue();
    this.#host.requestFlush();
  }

  close(error: QuicError): void {
    this.#closedWith = error;
    for (const stream of this.#streams.values()) stream.onConnectionClosed(error);
    this.#streams.clear();
    for (const side of [this.#sides.bidi, this.#sides.uni]) {
      for (const waiter of side.waiters.splice(0)) waiter.reject(error);
    }
  }
}

function aborted(signal: AbortSignal): QuicError {
  return new QuicError('ERR_QUIC_ABORTED', 'opening a stream was aborted', { cause: signal.reason });
}
