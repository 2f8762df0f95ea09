import { constants, createDeflate, type Deflate } from 'node:zlib';

/** Room for the compressed bytes of a usual window, so that one job of the thread pool does it. */
const OUTPUT_BYTES = 128 * 1024;

/** One zlib engine that compresses one stream after another in the thread pool; making an engine costs 300 KB each time. */
export class Deflater {
  readonly #engine: Deflate;
  #output: Uint8Array[] = [];

  constructor(level: number) {
    this.#engine = createDeflate({ level, chunkSize: OUTPUT_BYTES, flush: constants.Z_FINISH });
    this.#engine.on('data', (piece: Uint8Array) => this.#output.push(piece));
    // A failure is reported by the write that it concerns.
    this.#engine.on('error', () => {});
  }

  /** The zlib stream of `plain`, in pieces. Not to be called again before it resolved; after a failure, not at all. */
  async deflate(plain: Uint8Array): Promise<readonly Uint8Array[]> {
    const engine = this.#engine;
    await new Promise<void>((resolve, reject) => {
      engine.write(plain, (error) => (error ? reject(error) : resolve()));
    });
    // Whatever the stream still keeps comes out as well.
    while (engine.read() !== null);
    const pieces = this.#output;
    this.#output = [];
    engine.reset();
    return pieces;
  }

  close(): void {
    this.#engine.destroy();
  }
}
