import { constants, createInflate, type Inflate } from 'node:zlib';

/** One zlib engine that inflates one stream after another in the thread pool, a piece at a time. */
export class InflateEngine {
  /** Bytes of a piece, but for the last one of a stream. */
  readonly pieceBytes: number;
  readonly #engine: Inflate;
  #isWritten = true;
  #failure: Error | undefined;
  #wake: () => void = () => {};
  #bytesReadBefore = 0;

  constructor(pieceBytes: number) {
    this.pieceBytes = pieceBytes;
    // That a write is all there is makes zlib say so when the stream is cut short.
    this.#engine = createInflate({ chunkSize: pieceBytes, flush: constants.Z_FINISH });
    this.#engine.on('readable', () => this.#wake());
    this.#engine.on('error', (error) => this.#settle(error));
  }

  /** Bytes of the stream at hand that were of use: fewer than it has when something follows its end. */
  get bytesRead(): number {
    return this.#engine.bytesWritten - this.#bytesReadBefore;
  }

  /**
   * Begins with a stream, whose first piece goes to `memory` (of `pieceBytes`). Node says nowhere that an engine's memory
   * can be given to it: where it takes none, the piece is in memory of its own.
   */
  begin(compressed: Uint8Array, memory: Uint8Array): void {
    const engine: Inflate & { _outBuffer?: unknown; _outOffset?: unknown } = this.#engine;
    if ('_outBuffer' in engine && '_outOffset' in engine) {
      engine._outBuffer = Buffer.from(memory.buffer, memory.byteOffset, memory.length);
      engine._outOffset = 0;
    }
    this.#bytesReadBefore = engine.bytesWritten;
    this.#isWritten = false;
    engine.write(compressed, (error) => this.#settle(error));
  }

  /** The next piece, or undefined after the last one. After a failure only `close` is of use. */
  async next(): Promise<Uint8Array | undefined> {
    for (;;) {
      const piece: unknown = this.#engine.read();
      if (piece instanceof Uint8Array) return piece;
      if (this.#failure !== undefined) throw this.#failure;
      if (this.#isWritten) return undefined;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  /** Makes it ready for another stream, after the last piece of one that nothing followed. */
  reset(): void {
    this.#engine.reset();
  }

  close(): void {
    this.#engine.destroy();
  }

  #settle(error: Error | null | undefined): void {
    this.#failure ??= error ?? undefined;
    this.#isWritten = true;
    this.#wake();
  }
}
