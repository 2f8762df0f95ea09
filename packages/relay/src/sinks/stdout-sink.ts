import { messageOf, RelayError } from '../errors.ts';
import type { RecordRun } from '../runtime/record-run.ts';
import type { Sink, SinkContext, SinkDetails, SinkLimits, WriteOptions } from '../runtime/sink.ts';
import { linesOf } from './line-chunk.ts';

/** Sizes in bytes. */
export interface StdoutSinkConfig {
  readonly maxWriteBytes: number;
}

/** What the sink needs of a stream: `process.stdout` has it. */
export interface OutputStream {
  write(chunk: Uint8Array, callback: (error?: Error | null) => void): boolean;
  on(event: 'error', listener: (error: Error) => void): unknown;
  off(event: 'error', listener: (error: Error) => void): unknown;
}

export function createStdoutSink(
  config: StdoutSinkConfig,
  context: SinkContext,
  output: OutputStream = process.stdout,
): Sink {
  return new StdoutSink(config, context, output);
}

/** Events in one write: enough to make the cost of a write small, few enough to keep its arrays small. */
const MAX_RUN_COUNT = 16_384;

class StdoutSink implements Sink {
  readonly limits: SinkLimits;
  readonly #context: SinkContext;
  readonly #output: OutputStream;
  #writtenBytes = 0;
  #isDisposed = false;
  #dispose: () => void = () => {};
  readonly #disposed: Promise<void>;
  /** A stream that fails says so to its listeners as well as to the write: without one the process would end. */
  readonly #onError = (): void => {};

  constructor(config: StdoutSinkConfig, context: SinkContext, output: OutputStream) {
    this.limits = { maxInFlight: 1, maxRunCount: MAX_RUN_COUNT, maxRunBytes: config.maxWriteBytes };
    this.#context = context;
    this.#output = output;
    this.#disposed = new Promise((resolve) => {
      this.#dispose = resolve;
    });
  }

  open(signal: AbortSignal): Promise<void> {
    if (signal.aborted) return Promise.reject(abortReason(signal));
    this.#output.on('error', this.#onError);
    return Promise.resolve();
  }

  async write(run: RecordRun, { refuse, onProgress }: WriteOptions): Promise<void> {
    if (this.#isDisposed) throw this.#failure(new Error('the sink is closed'), true);
    const lines = linesOf(run, refuse);
    if (lines.byteLength > 0) await Promise.race([this.#write(lines), this.#disposed]);
    if (this.#isDisposed) throw this.#failure(new Error('the sink was closed'), true);
    this.#writtenBytes += lines.byteLength;
    onProgress(run.length);
  }

  status(): SinkDetails {
    return { endpoint: 'stdout', gauges: {}, counters: { writtenBytes: this.#writtenBytes } };
  }

  [Symbol.asyncDispose](): Promise<void> {
    this.#isDisposed = true;
    this.#output.off('error', this.#onError);
    this.#dispose();
    return Promise.resolve();
  }

  #write(lines: Uint8Array): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#output.write(lines, (error) => {
        // Nobody opens a closed pipe again: without a reader it stays closed.
        if (error) reject(this.#failure(error, false));
        else resolve();
      });
    });
  }

  #failure(thrown: unknown, retryable: boolean): RelayError {
    const message = `sinks.${this.#context.name} cannot write to stdout: ${messageOf(thrown)}`;
    return new RelayError('ERR_RELAY_SINK_WRITE', message, { cause: thrown, retryable });
  }
}

function abortReason(signal: AbortSignal): Error {
  return signal.reason instanceof Error ? signal.reason : new RelayError('ERR_RELAY_SHUTDOWN', 'aborted');
}
