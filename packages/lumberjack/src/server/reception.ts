/**
 * The receiving half of a connection: reads its socket on behalf of a consumer, as far as memory and the consumer's pace
 * allow, and keeps the parts that are ready for it.
 */
import type { Socket } from 'node:net';
import { LumberjackError } from '../codec/errors.ts';
import type { Version } from '../codec/frame.ts';
import type { AssembledPart } from '../codec/window-assembler.ts';
import type { WindowState } from '../codec/window-state.ts';
import type { Consumer } from './consumer.ts';
import type { PartSource } from './delivery-queue.ts';
import { HeldPart, HeldWindow, WholeWindow, type WindowKeeper } from './held-window.ts';
import { Holdings } from './holdings.ts';
import { Inflater } from './inflater.ts';
import { Intake, type IntakeHost } from './intake.ts';
import type { BudgetMember } from './memory-budget.ts';
import type { ServerContext } from './server-context.ts';
import type { BlockReader } from './socket-reader.ts';

/** Parts ready beyond what the consumer asked for: enough to keep it busy, not more. */
const READ_AHEAD_PARTS = 2;
const READ_AHEAD_BYTES = 1024 * 1024;
/** What a part costs besides its sources. */
const PART_OVERHEAD_BYTES = 512;
const RANGE_BYTES = 12;

export interface ReceptionHost extends WindowKeeper {
  /** The connection is not ending, and its acknowledgements can be written. */
  readonly isReceiving: boolean;
  readonly isWriteBlocked: boolean;
  onReceived(): void;
  onWindowBegun(window: HeldWindow): void;
  onWindowComplete(window: HeldWindow): void;
  onEmptyWindow(version: Version): void;
  onFailure(error: unknown): void;
  /** What was received is scanned, or has to wait. */
  onScanned(): void;
  /** The client is held back inside a window. */
  onHeldBack(): void;
}

export class Reception implements IntakeHost, BudgetMember, PartSource {
  receivedBytes = 0;
  eventCount = 0;
  readonly #host: ReceptionHost;
  readonly #socket: Socket;
  readonly #reader: BlockReader | undefined;
  readonly #context: ServerContext;
  readonly #holdings: Holdings;
  #consumer: Consumer | undefined;
  #intake: Intake | undefined;
  #current: HeldWindow | undefined;
  /** While draining: the window that is still to be received. */
  #lastWindow: WindowState | undefined;
  #isDraining = false;
  #ready: HeldPart[] = [];
  #readyBytes = 0;
  #heldPartCount = 0;
  #gapCount = 0;
  #isPaused = true;

  /** `reader` is absent where the socket cannot be read into memory of our choice. */
  constructor(host: ReceptionHost, socket: Socket, reader: BlockReader | undefined, context: ServerContext) {
    this.#host = host;
    this.#socket = socket;
    this.#reader = reader;
    this.#context = context;
    this.#holdings = new Holdings(context.budget, context.pool);
  }

  get isPaused(): boolean {
    return this.#isPaused;
  }

  get isInsideWindow(): boolean {
    return this.#intake?.isInside === true;
  }

  get openWindow(): WindowState | undefined {
    return this.#intake?.assembler.openWindow;
  }

  /** Everything received is scanned. */
  get isScanned(): boolean {
    return this.#intake?.isBusy !== true;
  }

  get hasReady(): boolean {
    return this.#ready.length > 0;
  }

  /** Not read because memory is short. */
  get isThrottled(): boolean {
    return this.#isPaused && this.#intake !== undefined && !this.#memoryIsFree();
  }

  /** Draining is done: nothing more is to be received. */
  get isDrained(): boolean {
    return this.#isDraining && (this.#lastWindow === undefined || this.#consumer?.isLeft === true);
  }

  /** Starts reading on behalf of `consumer`. */
  attach(consumer: Consumer): void {
    this.#consumer = consumer;
    this.#holdings.reusesExposed = consumer.reusesMemory;
    const { options, turn } = this.#context;
    const { limits, strictSequence } = options;
    const inflater = new Inflater(this.#context, limits.maxInflatedBytes);
    const cutting = { limits, strictSequence, maxPartBytes: consumer.maxPartBytes };
    this.#intake = new Intake(this, cutting, this.#holdings, inflater, turn);
    if (this.#reader === undefined) {
      this.#socket.on('data', (chunk: Uint8Array) => this.#onBytes(chunk, chunk.length, false));
      this.#socket.pause();
    } else {
      this.#reader.onBytes((source, length, isBlock) => this.#onBytes(source, length, isBlock));
    }
    this.onRest();
  }

  takeReady(): HeldPart | undefined {
    const part = this.#ready.shift();
    if (part === undefined) return undefined;
    this.#readyBytes -= part.events.byteLength;
    if (part.isLast) part.window.isHandedOut = true;
    this.wake();
    return part;
  }

  release(part: HeldPart): void {
    for (const source of part.sources) this.#holdings.unhold(source);
    this.#holdings.addBytes(-partBytes(part));
    this.#heldPartCount--;
    this.wake();
  }

  /** Receives no more than the rest of the window at hand. */
  drain(): void {
    this.#isDraining = true;
    this.completeImplicit();
    this.#lastWindow = this.openWindow;
  }

  completeImplicit(): void {
    this.#intake?.assembler.completeImplicit();
  }

  /** Receives nothing more. Returns the window that will now never get whole, if parts of it were cut. */
  stop(): HeldWindow | undefined {
    if (this.openWindow !== undefined) this.#context.counters.abandonedWindowCount++;
    this.#intake?.stop();
    const incomplete = this.#current;
    this.#current = undefined;
    return incomplete;
  }

  /** The oldest window that is ready, if the consumer left and will never take it. */
  get unwanted(): HeldWindow | undefined {
    return this.#consumer?.isLeft === true ? this.#ready[0]?.window : undefined;
  }

  /** Takes back what the consumer did not get of a lost window. What it has, it may still be reading. */
  dropReady(window: HeldWindow): void {
    const dropped = this.#ready.filter((part) => part.window === window);
    this.#ready = this.#ready.filter((part) => part.window !== window);
    for (const part of dropped) {
      this.#readyBytes -= part.events.byteLength;
      part.release();
    }
  }

  forget(): void {
    this.#context.budget.forget(this);
  }

  onBudget(): void {
    this.wake();
  }

  /** Something that held reading back is over. */
  wake(): void {
    if (this.#isPaused) this.#intake?.run();
  }

  pause(isPaused: boolean): void {
    if (isPaused === this.#isPaused) return;
    this.#isPaused = isPaused;
    if (!isPaused) {
      this.#socket.resume();
      return;
    }
    this.#socket.pause();
    if (this.isInsideWindow) this.#host.onHeldBack();
  }

  mayContinue(needsMemory: boolean): boolean {
    if (!this.#host.isReceiving || this.#consumer!.isLeft || this.isDrained) return false;
    if (this.#ready.length >= READ_AHEAD_PARTS && this.#readyBytes >= READ_AHEAD_BYTES) return false;
    return !needsMemory || this.#memoryIsFree() || this.#mayExceed();
  }

  onPart(part: AssembledPart): void {
    const { counters } = this.#context;
    const window = this.#current ?? this.#newWindow(part);
    this.#current = part.isLast ? undefined : window;
    const held = new HeldPart(this.#host, window, part);
    counters.eventCount += part.events.length;
    counters.eventBytes += part.events.byteLength;
    this.eventCount += part.events.length;
    this.#heldPartCount++;
    this.#holdings.addBytes(partBytes(held));
    if (part.isLast) this.#onLastPart(window);
    this.#ready.push(held);
    this.#readyBytes += part.events.byteLength;
    this.#consumer!.offer(this);
  }

  onEmptyWindow(version: Version): void {
    this.#host.onEmptyWindow(version);
  }

  onFailure(error: unknown): void {
    this.#host.onFailure(error);
  }

  onRest(): void {
    this.#countGaps();
    this.#host.onScanned();
    if (!this.#host.isReceiving) return;
    let isWanted = false;
    try {
      isWanted = this.isScanned && !this.#host.isWriteBlocked && this.mayContinue(true);
    } catch (error) {
      return this.#host.onFailure(error);
    }
    this.pause(!isWanted);
  }

  #onBytes(chunk: Uint8Array, length: number, isBlock: boolean): void {
    this.#context.counters.receivedBytes += length;
    this.receivedBytes += length;
    if (!this.#host.isReceiving) return;
    this.#host.onReceived();
    this.#intake!.receive(chunk, length, isBlock);
  }

  #newWindow(part: AssembledPart): HeldWindow {
    const window = this.#isWhole
      ? new WholeWindow(this.#host, part.window, part.events)
      : new HeldWindow(this.#host, part.window);
    this.#host.onWindowBegun(window);
    return window;
  }

  #onLastPart(window: HeldWindow): void {
    this.#context.counters.windowCount++;
    window.completedMs = this.#context.options.clock.now();
    if (window.state === this.#lastWindow) {
      this.#lastWindow = undefined;
      this.#intake!.pause();
    }
    this.#context.budget.yieldPrivilege(this);
    this.#host.onWindowComplete(window);
  }

  get #isWhole(): boolean {
    return this.#consumer!.maxPartBytes === Number.POSITIVE_INFINITY;
  }

  #memoryIsFree(): boolean {
    return this.#holdings.bytes < this.#context.options.maxConnectionBytes && !this.#context.budget.isFull;
  }

  /** Memory is short: hands out what there is, and goes on only if nothing else could ever free any. */
  #mayExceed(): boolean {
    const limit = this.#context.options.maxConnectionBytes;
    const { assembler } = this.#intake!;
    if (!this.#isWhole) assembler.flush();
    if (this.#holdings.bytes >= limit) {
      if (this.#heldPartCount > 0) return false;
      if (this.#isWhole && assembler.openWindow !== undefined) throw windowTooBigError(limit);
    }
    return this.#context.budget.admits(this);
  }

  #countGaps(): void {
    const { gapCount } = this.#intake!.assembler;
    this.#context.counters.sequenceGapCount += gapCount - this.#gapCount;
    this.#gapCount = gapCount;
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
