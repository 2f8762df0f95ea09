import { createInflate, inflateSync } from 'node:zlib';
import { LumberjackError } from '../codec/errors.ts';
import { inflatedTooLargeError } from '../codec/frame-decoder.ts';
import type { Gate } from './gate.ts';

/** What one turn of the event loop may inflate by itself; anything larger goes to the thread pool. */
export const SYNC_INFLATE_BYTES: number = 256 * 1024;
const SMALLEST_PIECE_BYTES = 16 * 1024;
const LARGEST_PIECE_BYTES = 1024 * 1024;

/**
 * Inflates the compressed frames of one connection: at once when little is expected to come out, otherwise in the thread
 * pool and piece by piece, so that memory does not depend on what comes out.
 */
export class Inflater {
  readonly #gate: Gate;
  readonly #maxInflatedBytes: number;
  /** Bytes out for bytes in, as seen last. */
  #ratio = 4;

  constructor(gate: Gate, maxInflatedBytes: number) {
    this.#gate = gate;
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
        chunkSize: pieceBytes(expected),
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
  async *pieces(compressed: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
    const chunkSize = pieceBytes(compressed.length * this.#ratio);
    const engine = createInflate({ chunkSize });
    try {
      engine.end(compressed);
      const pieces = engine[Symbol.asyncIterator]();
      let bytes = 0;
      for (;;) {
        const result = await this.#gate.run(() => pieces.next());
        if (result.done === true) break;
        const piece: Uint8Array = result.value;
        bytes += piece.length;
        if (bytes > this.#maxInflatedBytes) throw inflatedTooLargeError(this.#maxInflatedBytes);
        yield piece;
      }
      this.#finish(compressed.length, engine.bytesWritten, bytes);
    } catch (error) {
      throw this.#inflateError(error);
    } finally {
      engine.destroy();
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
  return Math.min(Math.max(Math.ceil(expected), SMALLEST_PIECE_BYTES), LARGEST_PIECE_BYTES);
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
