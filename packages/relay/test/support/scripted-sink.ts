import { RelayError } from '../../src/errors.ts';
import type { RelayErrorCode } from '../../src/errors.ts';
import type { RecordRun } from '../../src/runtime/record-run.ts';
import type { Sink, SinkContext, SinkDetails, SinkLimits, WriteOptions } from '../../src/runtime/sink.ts';

/** What happens to one run, decided by a test. */
export interface ScriptedWrite {
  readonly texts: readonly string[];
  readonly options: WriteOptions;
  readonly run: RecordRun;
}

export interface SinkScript {
  readonly limits?: Partial<SinkLimits>;
  open?(context: SinkContext): Promise<void> | void;
  write?(write: ScriptedWrite): Promise<void> | void;
}

/** A sink whose peer is a function; keeps what was delivered. */
export class ScriptedSink implements Sink {
  readonly limits: SinkLimits;
  readonly #script: SinkScript;
  readonly #context: SinkContext;
  readonly #delivered: string[];
  /** The connection is gone: disposed, or lost with the first write that failed. */
  #isOver = false;

  constructor(script: SinkScript, context: SinkContext, delivered: string[]) {
    this.limits = { maxInFlight: 1, maxRunCount: 4, maxRunBytes: 1e6, ...script.limits };
    this.#script = script;
    this.#context = context;
    this.#delivered = delivered;
  }

  async open(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    await this.#script.open?.(this.#context);
  }

  async write(run: RecordRun, options: WriteOptions): Promise<void> {
    if (this.#isOver) throw new RelayError('ERR_RELAY_SINK_CLOSED', 'the connection is gone');
    const texts = textsOf(run);
    try {
      await this.#script.write?.({ texts, options, run });
    } catch (thrown) {
      this.#isOver = true;
      throw thrown;
    }
    this.#delivered.push(...texts);
  }

  status(): SinkDetails {
    return { endpoint: 'script', gauges: {}, counters: {} };
  }

  [Symbol.asyncDispose](): Promise<void> {
    this.#isOver = true;
    return Promise.resolve();
  }
}

export function textsOf(run: RecordRun): string[] {
  return Array.from({ length: run.length }, (_, index) =>
    Buffer.from(run.sourceAt(index).subarray(run.startAt(index), run.endAt(index))).toString(),
  );
}

export function failure(code: RelayErrorCode, retryable = true): RelayError {
  return new RelayError(code, 'as the test wants it', { retryable });
}
