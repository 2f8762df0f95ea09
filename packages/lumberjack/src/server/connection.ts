/** One connection of a server, from its first byte to the last acknowledgement. */
import type { Socket } from 'node:net';
import { LumberjackError } from '../codec/errors.ts';
import type { Version } from '../codec/frame.ts';
import { Acknowledger } from './acknowledger.ts';
import type {
  CloseReason,
  LumberjackConnection,
  LumberjackWindow,
  PartsOptions,
  Peer,
  WindowPart,
  WindowsOptions,
} from './api.ts';
import { type Consumer, partsConsumer, type QueueConsumer, windowsConsumer } from './consumer.ts';
import { channels } from './diagnostics.ts';
import type { HeldPart, HeldWindow } from './held-window.ts';
import { peerOf } from './peer.ts';
import { Reception, type ReceptionHost } from './reception.ts';
import type { ServerContext } from './server-context.ts';
import { BlockReader } from './socket-reader.ts';
import { Watchdog, type Watched } from './watchdog.ts';

/** open: read. draining: read to the end of the window at hand. settling: not read. ending: all is written. */
type Stage = 'open' | 'draining' | 'settling' | 'ending' | 'closed';

export class ServerConnection implements LumberjackConnection, ReceptionHost, Watched {
  readonly id: number;
  readonly peer: Peer;
  readonly closed: Promise<CloseReason>;
  readonly #socket: Socket;
  readonly #context: ServerContext;
  readonly #reception: Reception;
  readonly #acknowledger: Acknowledger;
  readonly #watchdog: Watchdog;
  readonly #resolveClosed: (reason: CloseReason) => void;
  #stage: Stage = 'open';
  #reason: CloseReason | undefined;
  #consumer: Consumer | undefined;
  /** The consumer, if it reads this connection only. */
  #ownConsumer: Consumer | undefined;
  #isWriteBlocked = false;
  #isFlushDeferred = false;
  #hasEnded = false;

  constructor(id: number, accepted: Socket, context: ServerContext) {
    this.id = id;
    this.peer = peerOf(accepted);
    this.#context = context;
    const reader = new BlockReader(context.pool);
    const adopted = reader.adopt(accepted);
    const socket = adopted ?? accepted;
    this.#socket = socket;
    this.#reception = new Reception(this, socket, adopted === undefined ? undefined : reader, context);
    this.#acknowledger = new Acknowledger(this, context.counters);
    this.#watchdog = new Watchdog(this, context.options);
    const { promise, resolve } = Promise.withResolvers<CloseReason>();
    this.closed = promise;
    this.#resolveClosed = resolve;
    socket.setNoDelay(true);
    socket.on('end', () => this.#onEnd());
    socket.on('drain', () => this.#onDrain());
    socket.on('error', (error) => this.#onSocketError(error));
    socket.on('close', () => this.#onClose());
  }

  [Symbol.asyncIterator](): AsyncIterator<LumberjackWindow> {
    return this.windows()[Symbol.asyncIterator]();
  }

  windows(options: WindowsOptions = {}): AsyncIterable<LumberjackWindow> {
    return this.#iterable(() => windowsConsumer(options, () => void this.close()));
  }

  parts(options: PartsOptions = {}): AsyncIterable<WindowPart> {
    return this.#iterable(() => partsConsumer(options, () => void this.close()));
  }

  /** Starts reading on behalf of `consumer`. */
  attach(consumer: Consumer): void {
    if (this.#consumer !== undefined) {
      throw new LumberjackError(
        'ERR_LUMBERJACK_CONSUMER',
        'The windows of this connection are already being read.',
      );
    }
    this.#consumer = consumer;
    if (this.#stage !== 'closed') this.#reception.attach(consumer);
  }

  async close(): Promise<void> {
    if (this.#stage === 'open') {
      this.#stage = 'draining';
      this.#reception.drain();
      if (this.#reception.isDrained) this.#settle({ kind: 'server-closed' });
    }
    await this.closed;
  }

  destroy(error?: LumberjackError): void {
    this.#reason ??= error === undefined ? { kind: 'destroyed' } : { kind: 'destroyed', error };
    this.#socket.destroy();
  }

  /** Complete windows that are not settled. */
  *unsettledWindows(): Generator<HeldWindow> {
    for (const window of this.#acknowledger.windows()) {
      if (!window.isSettled && window.completedMs !== undefined) yield window;
    }
  }

  get connection(): LumberjackConnection {
    return this;
  }

  get reusesMemory(): boolean {
    return this.#consumer?.reusesMemory === true;
  }

  get isThrottled(): boolean {
    return this.#reception.isThrottled;
  }

  get isReceiving(): boolean {
    return this.#stage === 'open' || this.#stage === 'draining';
  }

  get isWriteBlocked(): boolean {
    return this.#isWriteBlocked;
  }

  get isInsideWindow(): boolean {
    return this.#reception.isInsideWindow;
  }

  get isInsideImplicitWindow(): boolean {
    return this.#reception.openWindow?.isImplicit === true;
  }

  get isPaused(): boolean {
    return this.#reception.isPaused;
  }

  get isOwing(): boolean {
    return !this.#acknowledger.isEmpty;
  }

  get receivedBytes(): number {
    return this.#reception.receivedBytes;
  }

  get eventCount(): number {
    return this.#reception.eventCount;
  }

  release(part: HeldPart): void {
    this.#reception.release(part);
  }

  onSettled(window: HeldWindow): boolean {
    if (window.isSettled) this.#consumer?.onWindowDone();
    this.#deferFlush();
    return true;
  }

  onRejected(window: HeldWindow, cause: Error | undefined): boolean {
    this.#consumer?.onWindowDone();
    const error = new LumberjackError('ERR_LUMBERJACK_REJECTED', 'The consumer rejected a window.', {
      cause,
    });
    this.#loseFrom(window);
    this.#settle({ kind: 'rejected', error });
    return true;
  }

  onLateSettle(): void {
    this.#context.counters.lateSettleCount++;
  }

  onReceived(): void {
    this.#watchdog.onActivity();
  }

  onWindowBegun(window: HeldWindow): void {
    this.#acknowledger.add(window);
  }

  onWindowComplete({ state }: HeldWindow): void {
    this.#watchdog.onWaiting();
    if (!channels.windowReceived.hasSubscribers) return;
    channels.windowReceived.publish({
      connection: this.id,
      peer: this.peer,
      eventCount: state.receivedCount,
    });
  }

  onEmptyWindow(version: Version): void {
    this.#acknowledger.addEmpty(version);
    this.#deferFlush();
  }

  onFailure(cause: unknown): void {
    const error =
      cause instanceof LumberjackError
        ? cause
        : new LumberjackError('ERR_LUMBERJACK_DECODER_STATE', 'Decoding failed for an unexpected reason.', {
            cause,
          });
    this.#settle({
      kind: error.code === 'ERR_LUMBERJACK_MEMORY_LIMIT' ? 'memory-limit' : 'protocol-error',
      error,
    });
  }

  onScanned(): void {
    this.#watchdog.onScanned();
    if (this.#reception.isDrained) this.#settle({ kind: 'server-closed' });
    else if (this.#hasEnded && this.#reception.isScanned) this.#finishStream();
  }

  onHeldBack(): void {
    this.#watchdog.onWaiting();
  }

  onTimeout(reason: CloseReason): void {
    if (reason.kind !== 'write-timeout') return this.#settle(reason);
    this.#reason ??= reason;
    this.#socket.destroy();
  }

  /** While this side is what the client waits for, tells it so. */
  onKeepaliveDue(): void {
    const { head } = this.#acknowledger;
    const isHeld = head?.version === 2 && head.completedMs !== undefined && !head.isSettled;
    const isHeldBack = head === undefined && this.isPaused && this.#reception.openWindow?.version === 2;
    if ((isHeld || isHeldBack) && !this.#isWriteBlocked) this.#write(this.#acknowledger.keepalive());
  }

  onImplicitDue(): void {
    if (this.#reception.isScanned) this.#reception.completeImplicit();
    this.#watchdog.onScanned();
  }

  onLingerDue(): void {
    this.#socket.destroy();
  }

  #iterable<Item>(create: () => QueueConsumer<Item>): AsyncIterable<Item> {
    return {
      [Symbol.asyncIterator]: () => {
        const consumer = create();
        this.attach(consumer);
        this.#ownConsumer = consumer;
        if (this.#stage === 'closed') consumer.end();
        return consumer.queue;
      },
    };
  }

  #deferFlush(): void {
    if (this.#isFlushDeferred) return;
    this.#isFlushDeferred = true;
    this.#context.turn.defer(() => this.#flushAcks());
  }

  #flushAcks(): void {
    this.#isFlushDeferred = false;
    if (this.#stage === 'ending' || this.#stage === 'closed') return;
    const frames = this.#acknowledger.takeDue();
    if (frames !== undefined) {
      this.#write(frames);
      this.#watchdog.onAcknowledged();
    }
    if (this.#stage === 'settling' && this.#acknowledger.isEmpty) this.#end();
  }

  #write(frames: Uint8Array): void {
    if (this.#socket.write(frames) || this.#isWriteBlocked) return;
    this.#isWriteBlocked = true;
    this.#watchdog.onWriteBlocked();
    this.#reception.pause(true);
  }

  #onDrain(): void {
    this.#isWriteBlocked = false;
    this.#watchdog.onWritten();
    this.#reception.wake();
  }

  #onEnd(): void {
    this.#hasEnded = true;
    if (this.#reception.isScanned) this.#finishStream();
  }

  /** The client said that it sends no more: what it still gets is acknowledgements. */
  #finishStream(): void {
    if (!this.isReceiving) return;
    this.#reception.completeImplicit();
    if (!this.isInsideWindow) return this.#settle({ kind: 'ended' });
    const error = new LumberjackError(
      'ERR_LUMBERJACK_TRUNCATED',
      'The client ended its stream inside a window or a frame.',
      { retryable: true },
    );
    this.#settle({ kind: 'connection-lost', error });
  }

  #onSocketError(cause: Error): void {
    const error = new LumberjackError(
      'ERR_LUMBERJACK_CONNECTION_LOST',
      `The connection broke: ${cause.message}.`,
      { cause, retryable: true },
    );
    this.#reason ??= { kind: 'connection-lost', error };
  }

  /** Reads no more, and ends the connection once everything that can be acknowledged is. */
  #settle(reason: CloseReason): void {
    if (!this.isReceiving) return;
    this.#reason ??= reason;
    this.#stage = 'settling';
    this.#loseFrom(this.#reception.stop());
    this.#loseFrom(this.#reception.unwanted);
    this.#watchdog.onSettling();
    this.#deferFlush();
  }

  /** Nothing from this window on will be acknowledged. */
  #loseFrom(first: HeldWindow | undefined): void {
    for (const window of this.#acknowledger.loseFrom(first)) {
      this.#reception.dropReady(window);
      if (window.isHandedOut && window.settlement === 'lost') this.#consumer?.onWindowDone();
    }
  }

  /** Everything is written: says so, and reads on for a while, because closing on unread bytes resets the connection. */
  #end(): void {
    this.#stage = 'ending';
    this.#socket.end();
    this.#watchdog.onEnding();
    this.#reception.pause(false);
  }

  #onClose(): void {
    this.#stage = 'closed';
    this.#loseFrom(this.#reception.stop());
    this.#loseFrom(this.#acknowledger.head);
    this.#reception.forget();
    this.#watchdog.cancel();
    const reason = this.#reason ?? { kind: 'connection-lost' };
    this.#context.counters.closed[reason.kind]++;
    this.#ownConsumer?.end();
    this.#resolveClosed(reason);
  }
}
