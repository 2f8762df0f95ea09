import { connect, LumberjackError } from '@logdrive/lumberjack';
import type { ClientTlsOptions, EventRanges, LumberjackClient } from '@logdrive/lumberjack';
import { formatAddress } from '../config/address.ts';
import type { Address } from '../config/address.ts';
import { messageOf, RelayError } from '../errors.ts';
import type { ConnectTlsConfig } from '../runtime/component-keys.ts';
import type { RecordRun } from '../runtime/record-run.ts';
import type { Sink, SinkContext, SinkDetails, SinkLimits, WriteOptions } from '../runtime/sink.ts';
import { EventSelection } from './event-selection.ts';
import { sinkErrorOf } from './lumberjack-errors.ts';
import { textEvent, withClient } from './text-event.ts';

/** Sizes in bytes, durations in milliseconds. */
export interface LumberjackSinkConfig {
  readonly hosts: readonly Address[];
  readonly tls?: ConnectTlsConfig | undefined;
  readonly compressionLevel: number;
  readonly maxWindowCount: number;
  readonly maxWindowBytes: number;
  readonly pipelining: number;
  readonly includeHeaders: boolean;
  readonly connectTimeout: number;
  readonly timeout: number;
  readonly ackProgressTimeout: number;
}

/** Servers refuse frames above this. */
const MAX_EVENT_BYTES = 16 * 1024 ** 2;

export function createLumberjackSink(config: LumberjackSinkConfig, context: SinkContext): Sink {
  return new LumberjackSink(config, context);
}

class LumberjackSink implements Sink {
  readonly limits: SinkLimits;
  readonly #config: LumberjackSinkConfig;
  readonly #context: SinkContext;
  #client: LumberjackClient | undefined;
  #endpoint: string | undefined;
  #isOver = false;
  #isDisposed = false;

  constructor(config: LumberjackSinkConfig, context: SinkContext) {
    this.#config = config;
    this.#context = context;
    // A run is a window: what the peer acknowledges together, and what is sent again together.
    this.limits = {
      maxInFlight: config.pipelining,
      maxRunCount: config.maxWindowCount,
      maxRunBytes: config.maxWindowBytes,
    };
  }

  async open(signal: AbortSignal): Promise<void> {
    const { hosts } = this.#config;
    const failures: string[] = [];
    const causes: unknown[] = [];
    const tls = await this.#tls();
    for (let tried = 0; tried < hosts.length; tried++) {
      // After a failure the next server has its turn; one that works keeps it.
      const host = hosts[(this.#context.sessionCount + tried) % hosts.length]!;
      signal.throwIfAborted();
      try {
        await this.#connect(host, tls, signal);
        return;
      } catch (thrown) {
        causes.push(thrown);
        failures.push(`${formatAddress(host)}: ${messageOf(thrown)}`);
      }
    }
    signal.throwIfAborted();
    throw new RelayError(
      'ERR_RELAY_SINK_CONNECT',
      `sinks.${this.#context.name} reached no server (${failures.join('; ')})`,
      { cause: causes.length === 1 ? causes[0] : new AggregateError(causes) },
    );
  }

  async write(run: RecordRun, { onProgress, refuse }: WriteOptions): Promise<void> {
    const client = this.#client;
    if (!client || this.#isOver) {
      throw new RelayError(
        'ERR_RELAY_SINK_NOT_CONNECTED',
        `sinks.${this.#context.name} lost its connection to ${this.#endpoint ?? 'its server'} before it sent anything`,
      );
    }
    const selection = this.#select(run, refuse);
    const events: EventRanges = selection ?? run;
    const progress = (ackedCount: number): void => onProgress(selection?.runCount(ackedCount) ?? ackedCount);
    if (events.length === 0) return onProgress(run.length);
    if (selection) onProgress(selection.runCount(0));
    try {
      await client.send(events, { onProgress: progress });
    } catch (thrown) {
      if (thrown instanceof LumberjackError && thrown.ackedCount) progress(thrown.ackedCount);
      throw sinkErrorOf(thrown, `sinks.${this.#context.name} at ${this.#endpoint}`);
    }
  }

  status(): SinkDetails {
    const client = this.#client?.status();
    return {
      ...(this.#endpoint === undefined || this.#isOver ? {} : { endpoint: this.#endpoint }),
      gauges: { pipelining: { value: client?.inFlightWindowCount ?? 0, limit: this.#config.pipelining } },
      counters: {
        sentEvents: client?.sentEventCount ?? 0,
        sentBytes: client?.sentBytes ?? 0,
        keepalives: client?.keepaliveCount ?? 0,
      },
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#isDisposed = true;
    this.#client?.destroy();
    await this.#client?.closed;
  }

  async #connect(host: Address, tls: ClientTlsOptions | undefined, signal: AbortSignal): Promise<void> {
    const { connectTimeout, compressionLevel, pipelining, maxWindowCount, timeout, ackProgressTimeout } =
      this.#config;
    const attempt = new AbortController();
    const abort = (): void => attempt.abort(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
    const cancel = this.#context.clock.after(connectTimeout, () => {
      attempt.abort(new RelayError('ERR_RELAY_SINK_TIMEOUT', `no connection within ${connectTimeout} ms`));
    });
    try {
      const client = await connect({
        ...host,
        ...(tls ? { tls } : {}),
        compressionLevel,
        pipelining,
        maxWindowEvents: maxWindowCount,
        maxWindowBytes: Number.MAX_SAFE_INTEGER,
        maxEventBytes: MAX_EVENT_BYTES,
        timeoutMs: timeout,
        ackProgressTimeoutMs: ackProgressTimeout,
        signal: attempt.signal,
      });
      this.#hold(client, formatAddress(host));
    } finally {
      cancel();
      signal.removeEventListener('abort', abort);
    }
  }

  #hold(client: LumberjackClient, endpoint: string): void {
    this.#client = client;
    this.#endpoint = endpoint;
    const lost = async (): Promise<void> => {
      await client.closed;
      this.#isOver = true;
    };
    void lost();
    if (this.#isDisposed) client.destroy();
  }

  /** What of the run the protocol carries, rewritten where it must be; undefined when that is the run as it is. */
  #select(run: RecordRun, refuse: WriteOptions['refuse']): EventSelection | undefined {
    if (run.encoding === 'json' && !this.#config.includeHeaders && isPlain(run)) return undefined;
    const selection = new EventSelection(run);
    for (let index = 0; index < run.length; index++) {
      const refusal = refusalOf(run, index);
      const rewritten = refusal ? undefined : this.#rewritten(run, index);
      if (refusal) refuse(index, refusal);
      else if (rewritten && rewritten.byteLength > MAX_EVENT_BYTES) refuse(index, 'too-large');
      else selection.keep(index, rewritten);
    }
    return selection;
  }

  #rewritten(run: RecordRun, index: number): Uint8Array | undefined {
    const isText = run.encodingAt(index) === 'text';
    const headers = this.#config.includeHeaders ? run.headersAt(index) : [];
    if (!isText && headers.length === 0) return undefined;
    const value = run.sourceAt(index).subarray(run.startAt(index), run.endAt(index));
    return withClient(isText ? textEvent(value, run.timestampMsAt(index)) : value, headers);
  }

  async #tls(): Promise<ClientTlsOptions | undefined> {
    const { tls } = this.#config;
    if (!tls) return undefined;
    const { connectTlsOptions } = await import('../runtime/tls-files.ts');
    return await connectTlsOptions(tls, ['sinks', this.#context.name, 'tls']);
  }
}

/** Whether every record has a value that fits in a frame, which cannot be empty. */
function isPlain(run: RecordRun): boolean {
  for (let index = 0; index < run.length; index++) {
    const start = run.startAt(index);
    const byteLength = run.endAt(index) - start;
    if (start < 0 || byteLength === 0 || byteLength > MAX_EVENT_BYTES) return false;
  }
  return true;
}

function refusalOf(run: RecordRun, index: number): string | undefined {
  const encoding = run.encodingAt(index);
  const byteLength = run.endAt(index) - run.startAt(index);
  if (run.startAt(index) < 0) return 'null-value';
  if (encoding === 'binary') return 'binary';
  if (encoding === 'json' && byteLength === 0) return 'empty';
  if (byteLength > MAX_EVENT_BYTES) return 'too-large';
  return undefined;
}
