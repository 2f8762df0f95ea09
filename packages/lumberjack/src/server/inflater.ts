import { inflateSync } from 'node:zlib';
import { LumberjackError } from '../codec/errors.ts';
import { inflatedTooLargeError } from '../codec/frame-decoder.ts';
import type { Gate } from './gate.ts';
import type { InflateEngines } from './inflate-engines.ts';
import { BLOCK_BYTES, type ReceivePool } from './receive-pool.ts';

/** What one turn of the event loop may inflate by itself; anything larger goes to the thread pool. */
export const SYNC_INFLATE_BYTES: number = 256 * 1024;
const SMALLEST_OUTPUT_BYTES = 16 * 1024;
/** Pieces have few sizes, so that their memory fits again; one that goes to the pool is larger than a block there. */
const PIECE_STEP_BYTES = 2 * BLOCK_BYTES;
const LARGEST_PIECE_BYTES = 1024 * 1024;

/** What inflating needs of its server. */
export interface InflaterContext {
  /** Bounds the inflating that goes on in the thread pool. */
  readonly inflateGate: Gate;
  readonly engines: InflateEngines;
  readonly pool: ReceivePool;
}

/** Inflated bytes, and whether they are in memory of the receive pool. */
export interface InflatedPiece {
  readonly bytes: Uint8Array;
  readonly isPooled: boolean;
}

/**
 * Inflates the compressed frames of one connection: at once when little is expected to come out, otherwise in the thread
 * pool and piece by piece, so that memory does not depend on what comes out.
 */
export class Inflater {
  readonly #context: InflaterContext;
  readonly #maxInflatedBytes: number;
  /** Bytes out for bytes in, as seen last. */
  #ratio = 4;

  constructor(context: InflaterContext, maxInflatedBytes: number) {
    this.#context = context;
    this.#maxInflatedBytes = maxInflatedBytes;
  }

  /** The inflated bytes, or undefined when they are too many for one turn: then use `pieces`. */
  atOnce(compressed: Uint8Array): Uint8Array | undefined {
    const expected = compressed.length * this.#ratio;
    if (expected > SYNC_INFLATE_BYTES) return undefined;
    const maxOutputLength = Math.min(SYNC_INFLATE_BYTES, this.#maxInflatedBytes);
    try {
      const result: unknown = inflateSync(compressed, {
        maxOutputLength,
        chunkSize: Math.max(Math.ceil(expected), SMALLEST_OUTPUT_BYTES),
        info: true,
      });
      if (!isInflated(result)) throw new TypeError('zlib returned no engine although asked for one');
      this.#finish(compressed.length, result.engine.bytesWritten, result.buffer.length);
      return result.buffer;
    } catch (error) {
      if (isCode(error, 'ERR_BUFFER_TOO_LARGE') && maxOutputLength === SYNC_INFLATE_BYTES) return undefined;
      throw this.#inflateError(error);
    }
  }

  /** The inflated bytes, a piece at a time. */
  async *pieces(compressed: Uint8Array): AsyncGenerator<InflatedPiece, void, undefined> {
    const { inflateGate, engines, pool } = this.#context;
    const size = pieceBytes(compressed.length * this.#ratio);
    const engine = engines.take(size);
    const memory = pool.takePiece(size);
    let isWhole = false;
    try {
      engine.begin(compressed, memory);
      let bytes = 0;
      for (;;) {
        const piece = await inflateGate.run(() => engine.next());
        if (piece === undefined) break;
        bytes += piece.length;
        if (bytes > this.#maxInflatedBytes) throw inflatedTooLargeError(this.#maxInflatedBytes);
        yield { bytes: piece, isPooled: piece.buffer === memory.buffer };
      }
      this.#finish(compressed.length, engine.bytesRead, bytes);
      isWhole = true;
    } catch (error) {
      throw this.#inflateError(error);
    } finally {
      if (isWhole) engines.giveBack(engine);
      else engine.close();
    }
  }

  #finish(length: number, usedBytes: number, inflatedBytes: number): void {
    if (usedBytes < length) {
      throw new LumberjackError(
        'ERR_LUMBERJACK_COMPRESSED_INVALID',
        `A compressed frame has ${length - usedBytes} bytes after the end of its zlib stream.`,
        { expected: usedBytes, actual: length },
      );
    }
    this.#ratio = Math.max(1, inflatedBytes / length) * 1.125;
  }

  #inflateError(error: unknown): LumberjackError {
    if (error instanceof LumberjackError) return error;
    if (isCode(error, 'ERR_BUFFER_TOO_LARGE')) return inflatedTooLargeError(this.#maxInflatedBytes);
    const reason = error instanceof Error ? error.message : String(error);
    return new LumberjackError(
      'ERR_LUMBERJACK_COMPRESSED_INVALID',
      `A compressed frame is not one whole zlib stream: ${reason}.`,
      { cause: error },
    );
  }
}

function pieceBytes(expected: number): number {
  const steps = Math.max(1, Math.ceil(expected / PIECE_STEP_BYTES));
  return Math.min(steps * PIECE_STEP_BYTES, LARGEST_PIECE_BYTES);
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

/** What zlib returns with `info: true`, which its types do not say. */
function isInflated(
  result: unknown,
): result is { readonly buffer: Uint8Array; readonly engine: { readonly bytesWritten: number } } {
  return typeof result === 'object' && result !== null && 'buffer' in result && 'engine' in result;
}
