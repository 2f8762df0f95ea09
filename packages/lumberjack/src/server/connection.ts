/** One connection of a server: its socket, its windows, and when it is read, acknowledged and closed. */
import type { Socket } from 'node:net';
import { LumberjackError } from '../codec/errors.ts';
import type { Version } from '../codec/frame.ts';
import type { AssembledPart } from '../codec/window-assembler.ts';
import { Acknowledger } from './acknowledger.ts';
import type {
  CloseReason,
  LumberjackConnection,
  LumberjackWindow,
  PartsOptions,
  Peer,
  WindowPart,
} from './api.ts';
import { Deadline } from '../deadline.ts';
import { type Consumer, partsConsumer, windowsConsumer } from './consumer.ts';
import type { PartSource } from './delivery-queue.ts';
import { channels } from './diagnostics.ts';
import { HeldPart, HeldWindow, WholeWindow, type WindowKeeper } from './held-window.ts';
import { Holdings } from './holdings.ts';
import { Inflater } from './inflater.ts';
import { Intake, type IntakeHost } from './intake.ts';
import type { BudgetMember } from './memory-budget.ts';
import type { ServerContext } from './server-context.ts';

/** Parts ready beyond what the consumer asked for: enough to keep it busy, not more. */
const READ_AHEAD_PARTS = 2;
const READ_AHEAD_BYTES = 1024 * 1024;
/** What a part costs besides its sources. */
const PART_OVERHEAD_BYTES = 512;
const RANGE_BYTES = 12;
/** An incomplete window that gains less in `windowTimeoutMs` is given up. */
const LEAST_PROGRESS_BYTES = 1024;
/** After the last byte was written, how long the client may take to close its side. */
const LINGER_MS = 1000;

/** open: read. draining: read to the end of the window at hand. settling: not read. ending: all is written. */
type Stage = 'open' | 'draining' | 'settling' | 'ending' | 'closed';

export class ServerConnection
  implements LumberjackConnection, WindowKeeper, IntakeHost, BudgetMember, PartSource
{
  readonly id: number;
  readonly peer: Peer;
  readonly closed: Promise<CloseReason>;
  readonly #socket: Socket;
  readonly #context: ServerContext;
  readonly #holdings: Holdings;
  readonly #acknowledger: Acknowledger;
  readonly #resolveClosed: (reason: CloseReason) => void;
  readonly #deadlines: Readonly<
    Record<'idle' | 'window' | 'keepalive' | 'implicit' | 'write' | 'linger', Deadline>
  >;
  #stage: Stage = 'open';
  #reason: CloseReason | undefined;
  #consumer: Consumer | undefined;
  #intake: Intake | undefined;
  #current: HeldWindow | undefined;
  #ready: HeldPart[] = [];
  #readyBytes = 0;
  #heldPartCount = 0;
  #isPaused = true;
  #isWriteBlocked = false;
  #isFlushDeferred = false;
  #hasEnded = false;
  #wasInside = false;
  #gapCount = 0;
  #receivedBytes = 0;
  #eventCount = 0;
  /** Progress seen when the window deadline was last looked at. */
  #seenBytes = 0;
  #seenEvents = 0;

  constructor(id: number, socket: Socket, context: ServerContext) {
    this.id = id;
    this.peer = { address: socket.remoteAddress ?? '', port: socket.remotePort ?? 0 };
    this.#socket = socket;
    this.#context = context;
    this.#holdings = new Holdings(context.budget);
    this.#acknowledger = new Acknowledger(this, context.counters);
    const { promise, resolve } = Promise.withResolvers<CloseReason>();
    this.closed = promise;
    this.#resolveClosed = resolve;
    const { clock, idleTimeoutMs, windowTimeoutMs, keepaliveMs, implicitWindowMs, writeTimeoutMs } =
      context.options;
    this.#deadlines = {
      idle: new Deadline(clock, idleTimeoutMs, () => this.#onIdle()),
      window: new Deadline(clock, windowTimeoutMs, () => this.#onWindowDeadline()),
      keepalive: new Deadline(clock, keepaliveMs, () => this.#onKeepalive()),
      implicit: new Deadline(clock, implicitWindowMs, () => this.#onImplicit()),
      write: new Deadline(clock, writeTimeoutMs, () => this.#onWriteDeadline()),
      linger: new Deadline(clock, LINGER_MS, () => this.#socket.destroy()),
    };
    this.#deadlines.idle.start();
    socket.setNoDelay(true);
    socket.on('end', () => this.#onEnd());
    socket.on('drain', () => this.#onDrain());
    socket.on('error', (error) => this.#onSocketError(error));
    socket.on('close', () => this.#onClose());
  }

  get connection(): LumberjackConnection {
    return this;
  }

  get isInsideWindow(): boolean {
    return this.#intake?.isInside === true;
  }

  get hasReady(): boolean {
    return this.#ready.length > 0;
  }

  get isAttached(): boolean {
    return this.#consumer !== undefined;
  }

  /** Not read because memory is short. */
  get isThrottled(): boolean {
    return this.#isPaused && this.#intake !== undefined && !this.#memoryIsFree();
  }

  /** Complete windows that are not settled. */
  *unsettledWindows(): Generator<HeldWindow> {
    for (const window of this.#acknowledger.windows()) {
      if (!window.isSettled && window.completedMs !== undefined) yield window;
    }
  }

  [Symbol.asyncIterator](): AsyncIterator<LumberjackWindow, undefined> {
    const consumer = windowsConsumer({}, () => this.destroy());
    this.attach(consumer);
    return consumer.queue;
  }

  parts(options: PartsOptions = {}): AsyncIterable<WindowPart> {
    return {
      [Symbol.asyncIterator]: () => {
        const consumer = partsConsumer(options, () => this.destroy());
        this.attach(consumer);
        return consumer.queue;
      },
    };
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
    if (this.#stage === 'closed') return consumer.end();
    const { options, inflateGate, turn } = this.#context;
    this.#intake = new Intake(
      this,
      { limits: options.limits, strictSequence: options.strictSequence, maxPartBytes: consumer.maxPartBytes },
      this.#holdings,
      new Inflater(inflateGate, options.limits.maxInflatedBytes),
      turn,
    );
    this.#socket.on('data', (chunk: Uint8Array) => this.#onChunk(chunk));
    this.#socket.pause();
    this.onRest();
  }

  async close(): Promise<void> {
    if (this.#stage === 'open') {
      this.#stage = 'draining';
      this.#settleIfDrained();
    }
    await this.closed;
  }

  destroy(error?: LumberjackError): void {
    this.#reason ??= error === undefined ? { kind: 'destroyed' } : { kind: 'destroyed', error };
    this.#socket.destroy();
  }

  takeReady(): HeldPart | undefined {
    const part = this.#ready.shift();
    if (part === undefined) return undefined;
    this.#readyBytes -= part.events.byteLength;
    if (part.isLast) part.window.isHandedOut = true;
    this.#wake();
    return part;
  }

  release(part: HeldPart): void {
    for (const source of part.sources) this.#holdings.unhold(source);
    this.#holdings.addBytes(-partBytes(part));
    this.#heldPartCount--;
    this.#wake();
  }

  onSettled(window: HeldWindow): boolean {
    if (window.isSettled) this.#consumer?.onWindowDone();
    this.#deferFlush();
    return true;
  }

  onRejected(window: HeldWindow, error: Error | undefined): boolean {
    this.#consumer?.onWindowDone();
    const reason = new LumberjackError('ERR_LUMBERJACK_REJECTED', 'The consumer rejected a window.', {
      cause: error,
    });
    this.#loseFrom(window);
    this.#settle({ kind: 'rejected', error: reason });
    return true;
  }

  onLateSettle(): void {
    this.#context.counters.lateSettleCount++;
  }

  onBudget(): void {
    this.#wake();
  }

  mayContinue(): boolean {
    if (this.#stage !== 'open' && this.#stage !== 'draining') return false;
    if (this.#stage === 'draining' && !this.isInsideWindow) return false;
    if (this.#ready.length >= READ_AHEAD_PARTS && this.#readyBytes >= READ_AHEAD_BYTES) return false;
    if (this.#memoryIsFree()) return true;
    return this.#mayExceed();
  }

  onPart(part: AssembledPart): void {
    const { counters, options, budget } = this.#context;
    const window = this.#current ?? this.#newWindow(part);
    this.#current = part.isLast ? undefined : window;
    const held = new HeldPart(this, window, part);
    counters.eventCount += part.events.length;
    counters.eventBytes += part.events.byteLength;
    this.#eventCount += part.events.length;
    this.#heldPartCount++;
    this.#holdings.addBytes(partBytes(held));
    if (part.isLast) {
      counters.windowCount++;
      window.completedMs = options.clock.now();
      budget.yieldPrivilege(this);
      if (!this.#deadlines.keepalive.isActive) this.#deadlines.keepalive.start();
      if (channels.windowReceived.hasSubscribers) this.#publishWindow(window);
    }
    this.#ready.push(held);
    this.#readyBytes += part.events.byteLength;
    this.#consumer!.offer(this);
  }

  onEmptyWindow(version: Version): void {
    this.#acknowledger.addEmpty(version);
    this.#deferFlush();
  }

  onFailure(error: unknown): void {
    const failure =
      error instanceof LumberjackError
        ? error
        : new LumberjackError('ERR_LUMBERJACK_DECODER_STATE', 'Decoding failed for an unexpected reason.', {
            cause: error,
          });
    const kind = failure.code === 'ERR_LUMBERJACK_MEMORY_LIMIT' ? 'memory-limit' : 'protocol-error';
    this.#settle({ kind, error: failure });
  }

  onRest(): void {
    const intake = this.#intake!;
    this.#countGaps(intake);
    this.#watchWindow(intake);
    if (this.#settleIfDrained()) return;
    if (this.#hasEnded && !intake.isBusy) return this.#finishStream(intake);
    let isWanted = false;
    try {
      isWanted = !intake.isBusy && !this.#isWriteBlocked && this.mayContinue();
    } catch (error) {
      return this.onFailure(error);
    }
    this.#setPaused(!isWanted);
  }

  #newWindow(part: AssembledPart): HeldWindow {
    const isWhole = this.#consumer!.maxPartBytes === Number.POSITIVE_INFINITY;
    const window = isWhole
      ? new WholeWindow(this, part.window, part.events)
      : new HeldWindow(this, part.window);
    this.#acknowledger.add(window);
    return window;
  }

  #onChunk(chunk: Uint8Array): void {
    this.#context.counters.receivedBytes += chunk.length;
    this.#receivedBytes += chunk.length;
    if (this.#stage !== 'open' && this.#stage !== 'draining') return;
    this.#deadlines.idle.start();
    this.#intake!.receive(chunk);
  }

  #memoryIsFree(): boolean {
    return this.#holdings.bytes < this.#context.options.maxConnectionBytes && !this.#context.budget.isFull;
  }

  /** Memory is short: hands out what there is, and goes on only if nothing else could ever free any. */
  #mayExceed(): boolean {
    const { options, budget } = this.#context;
    const isWhole = this.#consumer!.maxPartBytes === Number.POSITIVE_INFINITY;
    const { assembler } = this.#intake!;
    if (!isWhole) assembler.flush();
    if (this.#holdings.bytes >= options.maxConnectionBytes) {
      if (this.#heldPartCount > 0) return false;
      if (isWhole && assembler.openWindow !== undefined) throw windowTooBigError(options.maxConnectionBytes);
    }
    return budget.admits(this);
  }

  #setPaused(isPaused: boolean): void {
    if (isPaused === this.#isPaused) return;
    this.#isPaused = isPaused;
    if (isPaused) this.#socket.pause();
    else this.#socket.resume();
  }

  #wake(): void {
    if (this.#isPaused && this.#stage !== 'closed') this.#intake?.run();
  }

  #countGaps(intake: Intake): void {
    this.#context.counters.sequenceGapCount += intake.assembler.gapCount - this.#gapCount;
    this.#gapCount = intake.assembler.gapCount;
  }

  /** Keeps the deadlines that hang on the state of the stream. */
  #watchWindow(intake: Intake): void {
    const isInside = intake.isInside;
    if (isInside && !this.#wasInside) {
      this.#seenBytes = this.#receivedBytes;
      this.#seenEvents = this.#eventCount;
      this.#deadlines.window.start();
    } else if (!isInside) {
      this.#deadlines.window.stop();
    }
    this.#wasInside = isInside;
    if (intake.assembler.openWindow?.isImplicit === true) this.#deadlines.implicit.start();
    else this.#deadlines.implicit.stop();
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
      this.#deadlines.idle.start();
      if (this.#acknowledger.isEmpty) this.#deadlines.keepalive.stop();
      else this.#deadlines.keepalive.start();
    }
    if (this.#stage === 'settling' && this.#acknowledger.isEmpty) this.#end();
  }

  #write(frames: Uint8Array): void {
    if (this.#socket.write(frames) || this.#isWriteBlocked) return;
    this.#isWriteBlocked = true;
    this.#deadlines.write.start();
    this.#setPaused(true);
  }

  #onDrain(): void {
    this.#isWriteBlocked = false;
    this.#deadlines.write.stop();
    this.#wake();
  }

  /** While this side is what the client waits for, tells it so. */
  #onKeepalive(): void {
    const { head } = this.#acknowledger;
    const isHeld = head !== undefined && head.completedMs !== undefined && !head.isSettled;
    const isHeldBack =
      head === undefined && this.#isPaused && this.#intake?.assembler.openWindow?.version === 2;
    if (((isHeld && head.version === 2) || isHeldBack) && !this.#isWriteBlocked) {
      this.#write(this.#acknowledger.keepalive());
    }
    if (head !== undefined || this.isInsideWindow) this.#deadlines.keepalive.start();
  }

  #onIdle(): void {
    if (this.isInsideWindow || !this.#acknowledger.isEmpty) return this.#deadlines.idle.start();
    const { idleTimeoutMs } = this.#context.options;
    const error = new LumberjackError(
      'ERR_LUMBERJACK_IDLE_TIMEOUT',
      `The client sent nothing for ${idleTimeoutMs} ms (idleTimeoutMs).`,
      { limit: idleTimeoutMs, retryable: true },
    );
    this.#settle({ kind: 'idle-timeout', error });
  }

  #onWindowDeadline(): void {
    const isProgress =
      this.#receivedBytes - this.#seenBytes >= LEAST_PROGRESS_BYTES || this.#eventCount > this.#seenEvents;
    this.#seenBytes = this.#receivedBytes;
    this.#seenEvents = this.#eventCount;
    if (isProgress || this.#isPaused) return this.#deadlines.window.start();
    const { windowTimeoutMs } = this.#context.options;
    const error = new LumberjackError(
      'ERR_LUMBERJACK_WINDOW_TIMEOUT',
      `An incomplete window gained nothing for ${windowTimeoutMs} ms (windowTimeoutMs).`,
      { limit: windowTimeoutMs, retryable: true },
    );
    this.#settle({ kind: 'window-timeout', error });
  }

  #onImplicit(): void {
    if (this.#intake!.isBusy) return this.#deadlines.implicit.start();
    this.#intake!.assembler.completeImplicit();
    this.onRest();
  }

  #onWriteDeadline(): void {
    const { writeTimeoutMs } = this.#context.options;
    const error = new LumberjackError(
      'ERR_LUMBERJACK_WRITE_TIMEOUT',
      `The client took no acknowledgement for ${writeTimeoutMs} ms (writeTimeoutMs).`,
      { limit: writeTimeoutMs, retryable: true },
    );
    this.#reason ??= { kind: 'write-timeout', error };
    this.#socket.destroy();
  }

  #onEnd(): void {
    this.#hasEnded = true;
    if (this.#intake === undefined) this.#settle({ kind: 'ended' });
    else if (!this.#intake.isBusy) this.#finishStream(this.#intake);
  }

  /** The client said that it sends no more: what it still gets is acknowledgements. */
  #finishStream(intake: Intake): void {
    if (this.#stage !== 'open' && this.#stage !== 'draining') return;
    intake.assembler.completeImplicit();
    if (!intake.isInside) return this.#settle({ kind: 'ended' });
    const error = new LumberjackError(
      'ERR_LUMBERJACK_TRUNCATED',
      'The client ended its stream inside a window or a frame.',
      { retryable: true },
    );
    this.#settle({ kind: 'connection-lost', error });
  }

  #onSocketError(error: Error): void {
    this.#reason ??= {
      kind: 'connection-lost',
      error: new LumberjackError(
        'ERR_LUMBERJACK_CONNECTION_LOST',
        `The connection broke: ${error.message}.`,
        {
          cause: error,
          retryable: true,
        },
      ),
    };
  }

  #settleIfDrained(): boolean {
    if (this.#stage !== 'draining' || this.isInsideWindow) return false;
    this.#settle({ kind: 'server-closed' });
    return true;
  }

  /** Reads no more, and ends the connection once everything that can be acknowledged is. */
  #settle(reason: CloseReason): void {
    if (this.#stage !== 'open' && this.#stage !== 'draining') return;
    this.#reason ??= reason;
    this.#stage = 'settling';
    if (this.#intake?.assembler.openWindow !== undefined) this.#context.counters.abandonedWindowCount++;
    this.#intake?.stop();
    if (this.#current !== undefined) this.#loseFrom(this.#current);
    this.#deadlines.window.cancel();
    this.#deadlines.implicit.cancel();
    if (this.#acknowledger.isEmpty) this.#deferFlush();
  }

  #loseFrom(window: HeldWindow | undefined): void {
    for (const lost of this.#acknowledger.loseFrom(window)) {
      this.#ready = this.#ready.filter((part) => part.window !== lost);
      if (!lost.isHandedOut) for (const part of lost.parts) part.release();
      else if (lost !== window || lost.settlement === 'lost') this.#consumer?.onWindowDone();
    }
    this.#readyBytes = this.#ready.reduce((sum, part) => sum + part.events.byteLength, 0);
    this.#current = undefined;
    this.#deferFlush();
  }

  /** Everything is written: says so, and lets the client close without a reset. */
  #end(): void {
    this.#stage = 'ending';
    this.#socket.end();
    this.#deadlines.linger.start();
    this.#setPaused(false);
  }

  #onClose(): void {
    this.#intake?.stop();
    const { counters, budget } = this.#context;
    if (this.#intake?.assembler.openWindow !== undefined) counters.abandonedWindowCount++;
    this.#stage = 'closed';
    this.#loseFrom(this.#acknowledger.head);
    budget.forget(this);
    for (const deadline of Object.values(this.#deadlines)) deadline.cancel();
    const reason = this.#reason ?? { kind: 'connection-lost' };
    counters.closed[reason.kind]++;
    this.#resolveClosed(reason);
  }

  #publishWindow(window: HeldWindow): void {
    channels.windowReceived.publish({
      connection: this.id,
      peer: this.peer,
      eventCount: window.state.receivedCount,
    });
  }
}

function partBytes(part: HeldPart): number {
  return PART_OVERHEAD_BYTES + part.events.length * RANGE_BYTES;
}

function windowTooBigError(limit: number): LumberjackError {
  return new LumberjackError(
    'ERR_LUMBERJACK_MEMORY_LIMIT',
    `A window does not fit in ${limit} bytes (maxConnectionBytes). Lower the batch size of the client, raise the limit, ` +
      'or read windows by parts.',
    { limit },
  );
}
