/** From the chunks of one connection to the parts of its windows: scans, inflates, and stops when its turn is over. */
import { FrameScanner } from '../codec/frame-scanner.ts';
import { type AssembledPart, type AssemblerListener, WindowAssembler } from '../codec/window-assembler.ts';
import type { LumberjackLimits } from '../codec/limits.ts';
import type { Version } from '../codec/frame.ts';
import type { Holdings } from './holdings.ts';
import type { InflatedPiece, Inflater } from './inflater.ts';
import type { Turn } from './turn.ts';

/** What one connection may scan in one turn of the event loop. */
export const TURN_BYTES: number = 256 * 1024;

export interface IntakeHost {
  /**
   * False while the consumer is behind or the connection ends, and, if more memory is needed to go on, while that is
   * short. Call `run` when that is over.
   */
  mayContinue(needsMemory: boolean): boolean;
  onPart(part: AssembledPart): void;
  onEmptyWindow(version: Version): void;
  /** The stream is broken; nothing more is scanned. */
  onFailure(error: unknown): void;
  /** Everything at hand is scanned, or the intake waits: see `isBusy`. */
  onRest(): void;
}

export interface IntakeOptions {
  readonly limits: LumberjackLimits;
  readonly strictSequence: boolean;
  readonly maxPartBytes: number;
}

export class Intake implements AssemblerListener {
  readonly assembler: WindowAssembler;
  readonly #host: IntakeHost;
  readonly #options: IntakeOptions;
  readonly #holdings: Holdings;
  readonly #inflater: Inflater;
  readonly #turn: Turn;
  readonly #scanner: FrameScanner;
  #chunk: Uint8Array | undefined;
  #chunkLength = 0;
  #chunkAt = 0;
  /** Range that `onCompressed` reported and that is to be inflated next, or is being inflated. */
  #compressed: Uint8Array | undefined;
  #compressedSource: Uint8Array | undefined;
  #innerScanner: FrameScanner | undefined;
  #piece: Uint8Array | undefined;
  #pieceAt = 0;
  #pieces: AsyncGenerator<InflatedPiece, void, undefined> | undefined;
  #isAwaitingPiece = false;
  #isAwaitingTurn = false;
  #isRunning = false;
  #isStopped = false;
  #turnNumber = -1;
  #turnBytes = 0;

  constructor(host: IntakeHost, options: IntakeOptions, holdings: Holdings, inflater: Inflater, turn: Turn) {
    this.#host = host;
    this.#options = options;
    this.#holdings = holdings;
    this.#inflater = inflater;
    this.#turn = turn;
    this.assembler = new WindowAssembler(this, options);
    this.#scanner = new FrameScanner(this.assembler, options.limits, 'from-client');
  }

  /** True while bytes at hand are not scanned yet: no further chunk may be given. */
  get isBusy(): boolean {
    return this.#chunk !== undefined;
  }

  /** True when what was received ends inside a window or a frame. */
  get isInside(): boolean {
    return (
      this.assembler.openWindow !== undefined || this.#scanner.isInsideFrame || this.#compressed !== undefined
    );
  }

  /** Takes the first `length` bytes of `chunk`, which may be a block of the receive pool. */
  receive(chunk: Uint8Array, length: number, isBlock: boolean): void {
    this.#holdings.hold(chunk, isBlock);
    this.#chunk = chunk;
    this.#chunkLength = length;
    this.#chunkAt = 0;
    this.run();
  }

  /** Scans what is at hand, as far as turn and memory allow. */
  run(): void {
    if (this.#isRunning || this.#isStopped || this.#isAwaitingPiece || this.#isAwaitingTurn) return;
    this.#isRunning = true;
    try {
      // A chunk that is here takes no more memory when it is scanned, but what it inflates to does.
      while (
        this.#chunk !== undefined &&
        this.#hasTurn() &&
        this.#host.mayContinue(this.#compressed !== undefined) &&
        this.#step()
      );
      this.#countExtra();
    } catch (error) {
      this.#host.onFailure(error);
    } finally {
      this.#isRunning = false;
    }
    if (!this.#isStopped) this.#host.onRest();
  }

  /** Scans no further than the frame at hand. */
  pause(): void {
    this.#scanner.pause();
    this.#innerScanner?.pause();
  }

  /** Gives up everything at hand. */
  stop(): void {
    if (this.#isStopped) return;
    this.#isStopped = true;
    for (const source of this.assembler.abandon()) this.#holdings.unhold(source);
    if (this.#chunk !== undefined) this.#holdings.unhold(this.#chunk);
    if (this.#piece !== undefined) this.#holdings.unhold(this.#piece);
    if (this.#compressedSource !== undefined) this.#holdings.unhold(this.#compressedSource);
    this.#holdings.setExtraBytes(0);
    this.#chunk = undefined;
    this.#piece = undefined;
    void this.#pieces?.return();
  }

  onSource(source: Uint8Array): void {
    this.#holdings.expose(source);
  }

  onPart(part: AssembledPart): void {
    this.#host.onPart(part);
  }

  onEmptyWindow(version: Version): void {
    this.#host.onEmptyWindow(version);
  }

  onCompressed(source: Uint8Array, start: number, end: number): void {
    if (start === end) return;
    this.#compressed = source.subarray(start, end);
    this.#compressedSource = source;
    this.#holdings.hold(source, false);
    this.#scanner.pause();
  }

  /** One piece of work. False when it has to wait for something. */
  #step(): boolean {
    if (this.#piece !== undefined) {
      this.#scanPiece(this.#piece);
      return true;
    }
    if (this.#pieces !== undefined) return this.#requestPiece(this.#pieces);
    if (this.#compressed !== undefined) return this.#beginInflate(this.#compressed);
    const chunk = this.#chunk!;
    const from = this.#chunkAt;
    this.#chunkAt = this.#scanner.scan(chunk, from, this.#chunkLength);
    this.#turnBytes += this.#chunkAt - from;
    // A compressed frame at the very end of the chunk keeps it at hand until its bytes are inflated.
    if (this.#chunkAt === this.#chunkLength && this.#compressed === undefined) this.#endChunk(chunk);
    return true;
  }

  #endChunk(chunk: Uint8Array): void {
    this.#chunk = undefined;
    this.#holdings.unhold(chunk);
  }

  #beginInflate(compressed: Uint8Array): boolean {
    this.#innerScanner = new FrameScanner(this.assembler, this.#options.limits, 'inside-compressed');
    const inflated = this.#inflater.atOnce(compressed);
    if (inflated === undefined) this.#pieces = this.#inflater.pieces(compressed);
    else if (inflated.length > 0) this.#takePiece({ bytes: inflated, isPooled: false });
    else this.#endInflate();
    return true;
  }

  #takePiece({ bytes, isPooled }: InflatedPiece): void {
    this.#holdings.hold(bytes, isPooled);
    this.#piece = bytes;
    this.#pieceAt = 0;
  }

  #scanPiece(piece: Uint8Array): void {
    // In slices, so that a turn does not get longer than it may.
    const end = Math.min(piece.length, this.#pieceAt + TURN_BYTES - this.#turnBytes);
    this.#turnBytes += end - this.#pieceAt;
    this.#pieceAt = this.#innerScanner!.scan(piece, this.#pieceAt, end);
    if (this.#pieceAt < piece.length) return;
    this.#piece = undefined;
    this.#holdings.unhold(piece);
    if (this.#pieces === undefined) this.#endInflate();
  }

  #requestPiece(pieces: AsyncGenerator<InflatedPiece, void, undefined>): boolean {
    this.#isAwaitingPiece = true;
    void this.#awaitPiece(pieces);
    return false;
  }

  async #awaitPiece(pieces: AsyncGenerator<InflatedPiece, void, undefined>): Promise<void> {
    try {
      const result = await pieces.next();
      this.#isAwaitingPiece = false;
      if (this.#isStopped) return;
      if (result.done === true) this.#endInflate();
      else this.#takePiece(result.value);
    } catch (error) {
      this.#isAwaitingPiece = false;
      if (!this.#isStopped) this.#host.onFailure(error);
      return;
    }
    this.run();
  }

  #endInflate(): void {
    this.#innerScanner!.finish();
    this.#innerScanner = undefined;
    this.#pieces = undefined;
    this.#holdings.unhold(this.#compressedSource!);
    this.#compressed = undefined;
    this.#compressedSource = undefined;
    if (this.#chunk !== undefined && this.#chunkAt === this.#chunkLength) this.#endChunk(this.#chunk);
  }

  /** False when this turn is over for this connection: `run` goes on in the next one. */
  #hasTurn(): boolean {
    const number = this.#turn.current();
    if (number !== this.#turnNumber) {
      this.#turnNumber = number;
      this.#turnBytes = 0;
    }
    if (this.#turnBytes < TURN_BYTES) return true;
    this.#isAwaitingTurn = true;
    this.#turn.defer(() => {
      this.#isAwaitingTurn = false;
      this.run();
    });
    return false;
  }

  #countExtra(): void {
    const inner = this.#innerScanner?.carriedBytes ?? 0;
    this.#holdings.setExtraBytes(this.#scanner.carriedBytes + inner + this.assembler.tableBytes);
  }
}
