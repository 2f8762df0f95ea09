/**
 * Puts a client's events together to windows and cuts them into parts, by the rules of windows: what a W opens, which
 * sequence numbers follow each other, when a v1 client may go on without a W. It keeps ranges, never payloads.
 */
import { LumberjackError } from './errors.ts';
import { EventTable, TABLE_STRIDE } from './event-table.ts';
import type { Version } from './frame.ts';
import type { FrameVisitor } from './frame-scanner.ts';
import type { LumberjackLimits } from './limits.ts';
import { PairsToJson } from './pairs.ts';
import { Slab } from './slab.ts';
import { sequenceAfter, sequenceDistance } from './sequence.ts';
import { WindowState } from './window-state.ts';
import {
  sequenceError,
  versionMixedError,
  windowIncompleteError,
  windowMissingError,
} from './window-errors.ts';

/** Consecutive events of one window, ready to be handed out. */
export interface AssembledPart {
  readonly window: WindowState;
  readonly events: EventTable;
  /** What the events are ranges of. */
  readonly sources: readonly Uint8Array[];
  readonly firstIndex: number;
  readonly isLast: boolean;
}

export interface AssemblerListener {
  /** The part at hand refers to one more source; called once for each source of a part. */
  onSource(source: Uint8Array): void;
  onPart(part: AssembledPart): void;
  /** A window of no events. */
  onEmptyWindow(version: Version): void;
  onCompressed(source: Uint8Array, start: number, end: number): void;
}

export interface AssemblerOptions {
  readonly limits: LumberjackLimits;
  /** Sequence gaps are errors. */
  readonly strictSequence: boolean;
  /** A part is cut when its payloads reach so many bytes; Infinity for whole windows. */
  readonly maxPartBytes: number;
}

const LEAST_TABLE_EVENTS = 64;
const MOST_EXPECTED_EVENTS = 4096;

export class WindowAssembler implements FrameVisitor {
  readonly #listener: AssemblerListener;
  readonly #options: AssemblerOptions;
  readonly #pairs = new PairsToJson();
  readonly #slab = new Slab();
  #window: WindowState | undefined;
  #version: Version | 0 = 0;
  /** Events of the open window that are still to come; 0 when no window is open. */
  #remaining = 0;
  /** The number that the next event has if it follows without a gap; -1 before the first event of a window. */
  #nextSequence = -1;
  /** Size of the window that a v1 client opens by going on without a W; 0 before its first W. */
  #implicitCount = 0;
  #sources: Uint8Array[] = [];
  #source: Uint8Array | undefined;
  #table: Uint32Array = NO_TABLE;
  #tableLength = 0;
  #expectedEvents = LEAST_TABLE_EVENTS;
  #byteLength = 0;
  #firstIndex = 0;
  #gapCount = 0;

  constructor(listener: AssemblerListener, options: AssemblerOptions) {
    this.#listener = listener;
    this.#options = options;
  }

  /** The window whose events are not all there yet. */
  get openWindow(): WindowState | undefined {
    return this.#window;
  }

  /** Sequence numbers skipped since the start. */
  get gapCount(): number {
    return this.#gapCount;
  }

  /** Memory that the ranges of the part at hand take. */
  get tableBytes(): number {
    return this.#table.byteLength;
  }

  onWindow(version: Version, count: number): void {
    if (this.#window?.isImplicit === true) this.completeImplicit();
    if (this.#window !== undefined) throw windowIncompleteError(this.#window, count);
    if (version === 1 && count > 0) this.#implicitCount = count;
    if (count === 0) this.#listener.onEmptyWindow(version);
    else this.#open(version, count, false);
  }

  onJson(version: Version, sequence: number, source: Uint8Array, start: number, end: number): void {
    if (version !== this.#version || sequence !== this.#nextSequence) this.#follow(version, sequence);
    this.#nextSequence = (sequence + 1) >>> 0;
    this.#add(source, start, end);
  }

  onData(
    version: Version,
    sequence: number,
    pairCount: number,
    source: Uint8Array,
    start: number,
    _end: number,
  ): void {
    if (version !== this.#version || sequence !== this.#nextSequence) this.#follow(version, sequence);
    this.#nextSequence = (sequence + 1) >>> 0;
    const length = this.#pairs.measure(source, start, pairCount);
    const limit = this.#options.limits.maxFrameBytes;
    if (length > limit) {
      throw new LumberjackError(
        'ERR_LUMBERJACK_FRAME_TOO_LARGE',
        `The pairs of a D frame take ${length} bytes as JSON; ${limit} are allowed (limits.maxFrameBytes).`,
        { actual: length, limit },
      );
    }
    const at = this.#slab.reserve(length);
    this.#add(this.#slab.bytes, at, this.#pairs.write(source, this.#slab.bytes, at));
  }

  onCompressed(version: Version, source: Uint8Array, start: number, end: number): void {
    if (this.#window !== undefined && version !== this.#version)
      throw versionMixedError(this.#window, version);
    this.#listener.onCompressed(source, start, end);
  }

  /** Clients do not send acknowledgements: the scanner refuses them. */
  onAck(): void {}

  /** Hands out what there is of the open window, because memory is short. */
  flush(): void {
    if (this.#tableLength > 0) this.#cut(false);
  }

  /** Ends an implicit window with the events that it has. False when none is open. */
  completeImplicit(): boolean {
    if (this.#window?.isImplicit !== true) return false;
    this.#remaining = 0;
    this.#cut(true);
    return true;
  }

  /** Forgets the open window and the part at hand, whose sources are returned. */
  abandon(): readonly Uint8Array[] {
    const sources = this.#sources;
    this.#startPart(0);
    this.#window = undefined;
    this.#version = 0;
    this.#remaining = 0;
    return sources;
  }

  #open(version: Version, count: number, isImplicit: boolean): void {
    this.#window = new WindowState(version, count, isImplicit);
    this.#version = version;
    this.#remaining = count;
    this.#nextSequence = -1;
    this.#firstIndex = 0;
  }

  /** Takes an event that does not simply follow the one before, or refuses it. */
  #follow(version: Version, sequence: number): void {
    if (this.#window === undefined) {
      if (version !== 1 || this.#implicitCount === 0) throw windowMissingError(version, this.#implicitCount);
      this.#open(1, this.#implicitCount, true);
    }
    const window = this.#window!;
    if (version !== window.version) throw versionMixedError(window, version);
    if (this.#nextSequence === -1) {
      window.firstSequence = sequence;
      return;
    }
    const skipped = sequenceDistance(this.#nextSequence, sequence);
    if (skipped >= 0x7fff_ffff) throw sequenceError(this.#nextSequence, sequence, false);
    if (skipped === 0) return;
    if (this.#options.strictSequence) throw sequenceError(this.#nextSequence, sequence, true);
    this.#gapCount += skipped;
    window.gaps.push({ index: window.declaredCount - this.#remaining, skipped });
  }

  #add(source: Uint8Array, start: number, end: number): void {
    if (source !== this.#source) {
      this.#source = source;
      this.#sources.push(source);
      this.#listener.onSource(source);
    }
    const at = this.#tableLength;
    if (at === this.#table.length) this.#growTable();
    this.#table[at] = this.#sources.length - 1;
    this.#table[at + 1] = start;
    this.#table[at + 2] = end;
    this.#tableLength = at + TABLE_STRIDE;
    this.#byteLength += end - start;
    if (--this.#remaining === 0) this.#cut(true);
    else if (this.#byteLength >= this.#options.maxPartBytes) this.#cut(false);
  }

  /**
   * Grows with the events received: a declared count allocates nothing. The first size is what the part before needed,
   * up to a bound, because clients send windows of one size.
   */
  #growTable(): void {
    const events = this.#tableLength / TABLE_STRIDE;
    const wanted = events === 0 ? this.#expectedEvents : events * 2;
    const grown = new Uint32Array(Math.min(wanted, events + this.#remaining) * TABLE_STRIDE);
    if (events > 0) grown.set(this.#table);
    this.#table = grown;
  }

  #cut(isLast: boolean): void {
    const window = this.#window!;
    const length = this.#tableLength / TABLE_STRIDE;
    this.#expectedEvents = Math.min(Math.max(length, LEAST_TABLE_EVENTS), MOST_EXPECTED_EVENTS);
    window.receivedCount = this.#firstIndex + length;
    const part: AssembledPart = {
      window,
      events: new EventTable(this.#sources, this.#table, length, this.#byteLength),
      sources: this.#sources,
      firstIndex: this.#firstIndex,
      isLast,
    };
    this.#startPart(window.receivedCount);
    if (isLast) {
      window.lastSequence = sequenceAfter(this.#nextSequence, -1);
      this.#window = undefined;
      this.#version = 0;
    }
    this.#listener.onPart(part);
  }

  #startPart(firstIndex: number): void {
    this.#sources = [];
    this.#source = undefined;
    this.#table = NO_TABLE;
    this.#tableLength = 0;
    this.#byteLength = 0;
    this.#firstIndex = firstIndex;
  }
}

const NO_TABLE = new Uint32Array(0);
