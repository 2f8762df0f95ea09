/** Frames as objects, for whoever wants to look at a stream rather than serve it. */
import { LumberjackError } from './errors.ts';
import type { Frame, Version } from './frame.ts';
import { type FrameVisitor, FrameScanner } from './frame-scanner.ts';
import { DEFAULT_LIMITS, type LumberjackLimits } from './limits.ts';
import { pairStrings } from './pairs.ts';

export interface FrameDecoderOptions {
  /** Codec limits; those left out keep their default. */
  readonly limits?: Partial<LumberjackLimits>;
  /** Who sent the bytes. @default 'client' */
  readonly sender?: 'client' | 'server';
}

/**
 * Decodes a stream. `push` hands bytes over, `next` returns the next frame, undefined when it needs more bytes, or
 * throws a LumberjackError; then the decoder is of no further use: it throws the same error for ever.
 *
 * It judges each frame alone and does not follow windows. A compressed frame is returned as it is; `resume` with its
 * inflated bytes makes the frames in it come next, and without `resume` they are passed over.
 */
export class FrameDecoder {
  readonly #limits: LumberjackLimits;
  readonly #collector = new FrameCollector();
  readonly #outer: FrameScanner;
  #inner: FrameScanner | undefined;
  #inflated: Uint8Array = NO_BYTES;
  #inflatedAt = 0;
  readonly #chunks: Uint8Array[] = [];
  #chunkAt = 0;
  #last: Frame | undefined;
  #failure: LumberjackError | undefined;

  constructor(options: FrameDecoderOptions = {}) {
    this.#limits = { ...DEFAULT_LIMITS, ...options.limits };
    const direction = options.sender === 'server' ? 'from-server' : 'from-client';
    this.#outer = this.#scanner(direction);
  }

  /** Adds a chunk, and returns an iterable over the frames that are whole with it. Payloads may be views of it. */
  push(chunk: Uint8Array): Iterable<Frame> {
    if (this.#failure !== undefined) throw this.#failure;
    if (chunk.length > 0) this.#chunks.push(chunk);
    return { [Symbol.iterator]: () => this.#frames() };
  }

  /** The next frame, or undefined when more bytes are needed. */
  next(): Frame | undefined {
    if (this.#failure !== undefined) throw this.#failure;
    try {
      this.#last = this.#nextInside() ?? this.#nextOutside();
    } catch (error) {
      if (error instanceof LumberjackError) this.#failure = error;
      throw error;
    }
    return this.#last;
  }

  /** Goes on inside the compressed frame that `next` returned last, with its payload inflated. */
  resume(inflated: Uint8Array): void {
    if (this.#last?.kind !== 'compressed') {
      throw new LumberjackError(
        'ERR_LUMBERJACK_DECODER_STATE',
        'resume() continues a compressed frame, and must come right after next() returned one.',
      );
    }
    this.#last = undefined;
    const limit = this.#limits.maxInflatedBytes;
    if (inflated.length > limit) {
      this.#failure = inflatedTooLargeError(limit);
      throw this.#failure;
    }
    this.#inner = this.#scanner('inside-compressed');
    this.#inflated = inflated;
    this.#inflatedAt = 0;
  }

  /** The stream is over and all frames were taken: throws ERR_LUMBERJACK_TRUNCATED when bytes of a frame are left. */
  finish(): void {
    if (this.#failure !== undefined) throw this.#failure;
    if (this.#inner !== undefined || this.#chunks.length > 0) {
      throw new LumberjackError(
        'ERR_LUMBERJACK_DECODER_STATE',
        'finish() comes after the last frame was taken.',
      );
    }
    this.#outer.finish();
  }

  *#frames(): Generator<Frame> {
    for (let frame = this.next(); frame !== undefined; frame = this.next()) yield frame;
  }

  #nextInside(): Frame | undefined {
    if (this.#inner === undefined) return undefined;
    this.#inflatedAt = this.#inner.scan(this.#inflated, this.#inflatedAt, this.#inflated.length);
    const frame = this.#collector.take();
    if (frame !== undefined) return frame;
    this.#inner.finish();
    this.#inner = undefined;
    this.#inflated = NO_BYTES;
    return undefined;
  }

  #nextOutside(): Frame | undefined {
    for (let chunk = this.#chunks[0]; chunk !== undefined; chunk = this.#chunks[0]) {
      this.#chunkAt = this.#outer.scan(chunk, this.#chunkAt, chunk.length);
      if (this.#chunkAt === chunk.length) {
        this.#chunks.shift();
        this.#chunkAt = 0;
      }
      const frame = this.#collector.take();
      if (frame !== undefined) return frame;
    }
    return undefined;
  }

  #scanner(direction: 'from-client' | 'from-server' | 'inside-compressed'): FrameScanner {
    const scanner: FrameScanner = new FrameScanner(
      this.#collector.pausing(() => scanner.pause()),
      this.#limits,
      direction,
    );
    return scanner;
  }
}

/** A compressed frame inflates to more than is allowed. */
export function inflatedTooLargeError(limit: number): LumberjackError {
  return new LumberjackError(
    'ERR_LUMBERJACK_INFLATED_TOO_LARGE',
    `A compressed frame inflates to more than ${limit} bytes (limits.maxInflatedBytes).`,
    { limit },
  );
}

/** Keeps one frame at a time: each report pauses the scan. */
class FrameCollector {
  #frame: Frame | undefined;

  take(): Frame | undefined {
    const frame = this.#frame;
    this.#frame = undefined;
    return frame;
  }

  pausing(pause: () => void): FrameVisitor {
    const keep = (frame: Frame): void => {
      this.#frame = frame;
      pause();
    };
    return {
      onWindow: (version, count) => keep({ kind: 'window', version, count }),
      onAck: (version, sequence) => keep({ kind: 'ack', version, sequence }),
      onJson: (version, sequence, source, start, end) =>
        keep({ kind: 'json', version, sequence, payload: source.subarray(start, end) }),
      onData: (version, sequence, _pairCount, source, start, end) =>
        keep(dataFrame(version, sequence, source.subarray(start, end))),
      onCompressed: (version, source, start, end) =>
        keep({ kind: 'compressed', version, payload: source.subarray(start, end) }),
    };
  }
}

function dataFrame(version: Version, sequence: number, payload: Uint8Array): Frame {
  return { kind: 'data', version, sequence, payload, pairs: pairStrings(payload) };
}

const NO_BYTES = new Uint8Array(0);
