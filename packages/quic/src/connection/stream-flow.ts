import { protocolError, TransportErrorCode } from '../errors.ts';
import { FrameType } from '../packet/frame-type.ts';
import { writeVarints } from '../packet/frame-writer.ts';
import type { ByteWriter } from '../packet/byte-writer.ts';
import type { SentItem } from '../recovery/sent-packets.ts';
import { ControlFrame } from '../streams/control-frame.ts';
import type { ControlQueue } from '../streams/control-frame.ts';
import { ReceiveCredit } from '../streams/receive-credit.ts';
import type { QuicStream, StreamHost } from '../streams/stream.ts';

/** Memory that several connections share: each reports what it holds. */
export interface MemoryAccount {
  /** Counts a change of held bytes; false if the account is overdrawn. */
  add(deltaBytes: number): boolean;
}

export interface StreamFlowOptions {
  readonly control: ControlQueue;
  readonly windowBytes: number;
  readonly maxHeldBytes: number;
  readonly account: MemoryAccount;
  readonly requestFlush: () => void;
  readonly onDone: (stream: QuicStream) => void;
}

/** Flow control of a whole connection, and whose turn it is to send. */
export class StreamFlow implements StreamHost {
  readonly control: ControlQueue;
  readonly requestFlush: () => void;
  readonly onDone: (stream: QuicStream) => void;
  readonly #options: StreamFlowOptions;
  readonly #credit: ReceiveCredit;
  readonly #creditFrame: ControlFrame;
  readonly #blockedFrame: ControlFrame;
  #sendable: QuicStream[] = [];
  #sendLimit = 0;
  #sentBytes = 0;
  #blockedAt = -1;
  #heldBytes = 0;
  #isClosed = false;

  constructor(options: StreamFlowOptions) {
    this.#options = options;
    this.control = options.control;
    this.requestFlush = options.requestFlush;
    this.onDone = options.onDone;
    this.#credit = new ReceiveCredit(options.windowBytes);
    this.#creditFrame = new ControlFrame(options.control, 9, (writer) => {
      writeVarints(writer, FrameType.MAX_DATA, this.#credit.limit);
      return true;
    });
    this.#blockedFrame = new ControlFrame(options.control, 9, (writer) => {
      if (this.#sentBytes < this.#sendLimit) return false;
      writeVarints(writer, FrameType.DATA_BLOCKED, this.#sendLimit);
      return true;
    });
  }

  /** Memory that received bytes keep. */
  get heldBytes(): number {
    return this.#heldBytes;
  }

  /** Bytes received and not consumed, gaps included. */
  get outstandingBytes(): number {
    return this.#credit.outstanding;
  }

  get sendRoom(): number {
    return this.#sendLimit - this.#sentBytes;
  }

  /** Whether any stream could send now. */
  get hasWork(): boolean {
    return this.#sendable.length > 0;
  }

  raiseSendLimit(limit: number): void {
    this.#sendLimit = Math.max(this.#sendLimit, limit);
  }

  onSendable(stream: QuicStream): void {
    stream.isScheduled = true;
    this.#sendable.push(stream);
  }

  onReceived(byteLength: number): void {
    if (this.#credit.receive(byteLength)) return;
    throw protocolError(
      TransportErrorCode.FLOW_CONTROL_ERROR,
      `bytes beyond the connection's limit of ${this.#credit.limit}`,
    );
  }

  onConsumed(byteLength: number): void {
    if (!this.#credit.consume(byteLength)) return;
    this.#creditFrame.queue();
    this.requestFlush();
  }

  onHeld(deltaBytes: number): void {
    // What streams still hold after the end is their readers' business.
    if (this.#isClosed) return;
    this.#heldBytes += deltaBytes;
    const isServerFull = !this.#options.account.add(deltaBytes);
    if (deltaBytes <= 0) return;
    const isFull = this.#heldBytes > this.#options.maxHeldBytes;
    if (isFull || isServerFull) {
      const whose = isFull ? 'connection' : 'server';
      throw protocolError(
        TransportErrorCode.INTERNAL_ERROR,
        `the memory for unread bytes of the ${whose} is full`,
      );
    }
  }

  /** Fills a packet with STREAM frames, one stream after the other. */
  writeStreams(writer: ByteWriter, endBytes: number, items: SentItem[]): void {
    // Each scheduled stream gets at most one turn per packet.
    for (let turns = this.#sendable.length; turns > 0; turns--) {
      const room = endBytes - writer.length;
      if (room < 32) return;
      const stream = this.#sendable.shift()!;
      const piece = stream.writeFrame(writer, room, this.sendRoom);
      if (piece !== undefined) {
        this.#sentBytes += piece.newBytes;
        items.push({ frame: stream, start: piece.start, end: piece.end, isLast: piece.isLast });
      }
      if (stream.hasWork(this.sendRoom)) {
        this.#sendable.push(stream);
      } else if (this.sendRoom <= 0 && stream.hasWork(Number.POSITIVE_INFINITY)) {
        // It waits for the connection's window, and keeps its place.
        this.#sendable.push(stream);
        this.#sayBlocked();
      } else {
        stream.isScheduled = false;
      }
    }
  }

  /** Once per limit: the frame is news, not a drum. */
  #sayBlocked(): void {
    if (this.#blockedAt === this.#sendLimit) return;
    this.#blockedAt = this.#sendLimit;
    this.#blockedFrame.queue();
  }

  /** Gives back what the connection held, once it is over. */
  close(): void {
    this.#isClosed = true;
    this.#options.account.add(-this.#heldBytes);
    this.#heldBytes = 0;
    this.#sendable = [];
  }
}
