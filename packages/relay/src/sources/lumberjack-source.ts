import { isLumberjackError, listen } from '@logdrive/lumberjack';
import type { FailedConnection, LumberjackServer, ServerStatus, WindowPart } from '@logdrive/lumberjack';
import type { RecordHeader } from '@logdrive/kafka-protocol/records';
import { formatAddress } from '../config/address.ts';
import type { Address } from '../config/address.ts';
import { messageOf, RelayError } from '../errors.ts';
import type { ListenTlsConfig } from '../runtime/component-keys.ts';
import type { Delivery, RefusedEvent } from '../runtime/delivery.ts';
import { HEADER } from '../runtime/encoding.ts';
import type { Source, SourceContext, SourceDetails } from '../runtime/source.ts';
import { EventCheck } from './event-check.ts';
import type { Validation } from './event-check.ts';
import { WindowLedger } from './window-ledger.ts';
import { EventRecordList } from './event-record-list.ts';

/** Sizes in bytes, durations in milliseconds. */
export interface LumberjackSourceConfig {
  readonly listen: Address;
  readonly topic: string;
  readonly validate: Validation;
  readonly headers: readonly ('peer' | 'tlsSubject')[];
  readonly tls?: ListenTlsConfig | undefined;
  readonly maxConnections: number;
  readonly maxBufferedBytes: number;
  readonly maxConnectionBytes: number;
  readonly maxWindowCount: number;
  readonly maxFrameBytes: number;
  readonly maxInflatedBytes: number;
  readonly keepalive: number;
  readonly idleTimeout: number;
  readonly windowTimeout: number;
  readonly handshakeTimeout: number;
}

export function createLumberjackSource(config: LumberjackSourceConfig, context: SourceContext): Source {
  return new LumberjackSource(config, context);
}

class LumberjackSource implements Source {
  readonly #config: LumberjackSourceConfig;
  readonly #context: SourceContext;
  readonly #check: EventCheck;
  readonly #ledger: WindowLedger;
  readonly #encodingHeader: RecordHeader | undefined;
  #server: LumberjackServer | undefined;
  #isDisposed = false;

  constructor(config: LumberjackSourceConfig, context: SourceContext) {
    this.#config = config;
    this.#context = context;
    this.#check = new EventCheck(config.validate, context.maxEventBytes);
    this.#ledger = new WindowLedger(context.duplicates);
    const isTopicEncoding = context.encodingOf(config.topic) === 'json';
    this.#encodingHeader = isTopicEncoding ? undefined : { key: HEADER.encoding, value: Buffer.from('json') };
  }

  async open(signal: AbortSignal): Promise<void> {
    const { config, path } = { config: this.#config, path: ['sources', this.#context.name] };
    const tls = config.tls && (await this.#tls(config.tls));
    signal.throwIfAborted();
    try {
      const server = await listen({
        ...config.listen,
        ...(tls ? { tls } : {}),
        limits: {
          maxWindowEvents: config.maxWindowCount,
          maxFrameBytes: config.maxFrameBytes,
          maxInflatedBytes: config.maxInflatedBytes,
        },
        keepaliveMs: config.keepalive,
        idleTimeoutMs: config.idleTimeout,
        windowTimeoutMs: config.windowTimeout,
        handshakeTimeoutMs: config.handshakeTimeout,
        maxConnections: config.maxConnections,
        maxConnectionBytes: config.maxConnectionBytes,
        maxBufferedBytes: config.maxBufferedBytes,
        onFailedConnection: (failure) => this.#reportFailure(failure),
      });
      this.#server = server;
    } catch (thrown) {
      const isOption = isLumberjackError(thrown) && thrown.code === 'ERR_LUMBERJACK_OPTION';
      const message = `${path.join('.')}.listen: ${messageOf(thrown)}`;
      throw isOption
        ? new RelayError('ERR_RELAY_CONFIG', `${path.join('.')}: ${messageOf(thrown)}`, {
            path,
            retryable: false,
            cause: thrown,
          })
        : new RelayError('ERR_RELAY_LISTEN', message, { path: [...path, 'listen'], cause: thrown });
    }
    if (this.#isDisposed || signal.aborted) await this[Symbol.asyncDispose]();
    signal.throwIfAborted();
  }

  async *deliveries(): AsyncGenerator<Delivery, void, undefined> {
    if (!this.#server) return;
    // Parts are released once their records are durable, or refused: nobody looks at the bytes afterwards.
    const options = { maxPartBytes: this.#context.batchBytes, reuseMemory: true };
    for await (const part of this.#server.parts(options)) {
      yield this.#delivery(part);
    }
  }

  stopIntake(): void {
    // The server goes on until the windows that it has handed out are settled; disposal ends whatever remains.
    void this.#server?.close();
  }

  status(): SourceDetails {
    const status = this.#server?.status();
    if (!status) return { gauges: {}, counters: {} };
    const { maxConnections, maxBufferedBytes } = this.#config;
    return {
      address: formatAddress(status.address),
      gauges: {
        maxConnections: { value: status.connectionCount, limit: maxConnections },
        maxBufferedBytes: { value: status.bufferedBytes, limit: maxBufferedBytes },
      },
      counters: countersOf(status),
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#isDisposed = true;
    this.#server?.destroy();
    await this.#server?.closed;
  }

  #delivery(part: WindowPart): Delivery {
    const { events, window } = part;
    const headers = this.#headersOf(part);
    const { kept, refused } = this.#sort(part, headers);
    const settle = this.#ledger.open(part);
    return {
      topicPartition: { topic: this.#config.topic, partition: 0 },
      records: new EventRecordList(events, this.#context.clock.now(), headers, kept),
      byteLength: events.byteLength,
      refused,
      ack: () => {
        part.release();
        settle.stored();
      },
      nack: (error) => {
        part.release();
        settle.refused();
        window.reject(error);
      },
    };
  }

  #reportFailure({ kind, peer, error }: FailedConnection): void {
    const { maxConnections } = this.#config;
    const who = peer ? ` of ${formatAddress({ host: peer.address, port: peer.port })}` : '';
    const why = error
      ? messageOf(error)
      : kind === 'connection-limit'
        ? `${maxConnections} are open; raise maxConnections if they are wanted`
        : 'no reason is known';
    const message = `sources.${this.#context.name}: connection${who}, ${kind}: ${why}`;
    this.#context.clientFailed(kind, new RelayError('ERR_RELAY_CLIENT', message, { cause: error }));
  }

  /** Tells the events to store from those that fail validation. `kept` is undefined when all are stored. */
  #sort(
    { events }: WindowPart,
    headers: readonly RecordHeader[] | undefined,
  ): { readonly kept: Uint32Array | undefined; readonly refused: readonly RefusedEvent[] } {
    const refused: RefusedEvent[] = [];
    const refusedIndexes = new Set<number>();
    for (let index = 0; index < events.length; index++) {
      const reason = this.#check.refusalOf(events, index);
      if (reason === undefined) continue;
      refusedIndexes.add(index);
      const value = events.sourceAt(index).subarray(events.startAt(index), events.endAt(index));
      refused.push({ value, reason, ...(headers ? { headers } : {}) });
    }
    if (refused.length === 0) return { kept: undefined, refused };
    const kept = new Uint32Array(events.length - refused.length);
    for (let index = 0, at = 0; index < events.length; index++) {
      if (!refusedIndexes.has(index)) kept[at++] = index;
    }
    return { kept, refused };
  }

  #headersOf({ window }: WindowPart): readonly RecordHeader[] | undefined {
    const { headers: wanted } = this.#config;
    if (wanted.length === 0 && !this.#encodingHeader) return undefined;
    const headers: RecordHeader[] = this.#encodingHeader ? [this.#encodingHeader] : [];
    const { peer } = window.connection;
    if (wanted.includes('peer')) {
      const address = formatAddress({ host: peer.address, port: peer.port });
      headers.push({ key: HEADER.peer, value: Buffer.from(address) });
    }
    if (wanted.includes('tlsSubject') && peer.certificateSubject !== undefined) {
      headers.push({ key: HEADER.tlsSubject, value: Buffer.from(peer.certificateSubject) });
    }
    return headers;
  }

  async #tls(tls: ListenTlsConfig): Promise<import('@logdrive/lumberjack').ServerTlsOptions> {
    const { listenTlsOptions } = await import('../runtime/tls-files.ts');
    return await listenTlsOptions(tls, ['sources', this.#context.name, 'tls']);
  }
}

function countersOf(status: ServerStatus): Record<string, number> {
  const counters: Record<string, number> = {
    connections: status.acceptedCount,
    windows: status.windowCount,
    acknowledgedWindows: status.ackedWindowCount,
    abandonedWindows: status.abandonedWindowCount,
    receivedWireBytes: status.receivedBytes,
    sequenceGaps: status.sequenceGapCount,
    keepalives: status.keepaliveCount,
    throttledConnections: status.throttledConnectionCount,
  };
  for (const [kind, count] of Object.entries(status.closed)) counters[`closed:${kind}`] = count;
  for (const [kind, count] of Object.entries(status.refused)) counters[`refused:${kind}`] = count;
  return counters;
}
