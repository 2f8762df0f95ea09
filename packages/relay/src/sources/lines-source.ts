import { createServer } from 'node:net';
import type { Server, Socket } from 'node:net';
import type { RecordHeader } from '@logdrive/kafka-protocol/records';
import { formatAddress } from '../config/address.ts';
import type { Address } from '../config/address.ts';
import { messageOf, RelayError } from '../errors.ts';
import { AsyncQueue } from '../runtime/async-queue.ts';
import type { Delivery } from '../runtime/delivery.ts';
import { HEADER } from '../runtime/encoding.ts';
import type { Source, SourceContext, SourceDetails } from '../runtime/source.ts';
import { EventRecordList } from './event-record-list.ts';
import { LineSplitter } from './line-splitter.ts';
import type { LineList } from './line-splitter.ts';

/** Sizes in bytes, durations in milliseconds. */
export interface LinesSourceConfig {
  readonly listen: Address | 'stdin';
  readonly topic: string;
  readonly headers: readonly 'peer'[];
  readonly maxLineBytes: number;
  readonly maxBufferedBytes: number;
  readonly maxConnections: number;
  /** 0: none. */
  readonly idleTimeout: number;
}

/** What the source needs of a stream: a socket and `process.stdin` have it. */
export interface InputStream extends AsyncIterable<Buffer> {
  destroy(): unknown;
}

export function createLinesSource(
  config: LinesSourceConfig,
  context: SourceContext,
  input: InputStream = process.stdin,
): Source {
  return new LinesSource(config, context, input);
}

class LinesSource implements Source {
  readonly #config: LinesSourceConfig;
  readonly #context: SourceContext;
  readonly #input: InputStream;
  readonly #deliveries = new AsyncQueue<Delivery>();
  readonly #streams = new Map<InputStream, LineSplitter>();
  readonly #counters = { connections: 0, refusedConnections: 0, splitLines: 0, idleTimeouts: 0, resets: 0 };
  readonly #maxLineBytes: number;
  #server: Server | undefined;
  #address: string | undefined;
  #bufferedBytes = 0;
  /** Of lines whose end has not come, over all connections. */
  #keptBytes = 0;
  #waitingForSpace: (() => void)[] = [];
  #isStopped = false;

  constructor(config: LinesSourceConfig, context: SourceContext, input: InputStream) {
    this.#config = config;
    this.#context = context;
    this.#input = input;
    this.#maxLineBytes = Math.min(config.maxLineBytes, context.maxEventBytes);
  }

  async open(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    const { listen } = this.#config;
    if (this.#isStopped) return;
    if (listen === 'stdin') {
      void this.#read(this.#input, undefined).then(() => this.#deliveries.end());
      return;
    }
    const server = createServer({ noDelay: true }, (socket) => this.#accept(socket));
    this.#server = server;
    await this.#listen(server, listen);
    const address = server.address();
    if (address !== null && typeof address === 'object') {
      this.#address = formatAddress({ host: address.address, port: address.port });
    }
    server.on('error', (error) => this.#deliveries.end({ error: this.#failure('ERR_RELAY_SOURCE', error) }));
    if (signal.aborted) await this[Symbol.asyncDispose]();
    signal.throwIfAborted();
    if (this.#isStopped) server.close();
  }

  deliveries(): AsyncIterable<Delivery> {
    return this.#deliveries;
  }

  stopIntake(): void {
    if (this.#isStopped) return;
    this.#isStopped = true;
    this.#server?.close();
    for (const stream of this.#streams.keys()) stream.destroy();
    this.#wakeReaders();
    this.#endWhenIdle();
  }

  status(): SourceDetails {
    const { maxBufferedBytes, maxConnections, listen } = this.#config;
    return {
      ...(this.#address === undefined ? {} : { address: this.#address }),
      gauges: {
        maxBufferedBytes: { value: this.#bufferedBytes + this.#keptBytes, limit: maxBufferedBytes },
        ...(listen === 'stdin'
          ? {}
          : { maxConnections: { value: this.#streams.size, limit: maxConnections } }),
      },
      counters: { ...this.#counters },
    };
  }

  [Symbol.asyncDispose](): Promise<void> {
    this.stopIntake();
    this.#deliveries.end();
    return Promise.resolve();
  }

  #listen(server: Server, { host, port }: Address): Promise<void> {
    return new Promise((resolve, reject) => {
      const fail = (error: Error): void => reject(this.#failure('ERR_RELAY_LISTEN', error));
      server.once('error', fail);
      // Closed before it listened: disposal came first.
      server.once('close', resolve);
      server.listen({ host, port }, () => {
        server.off('error', fail);
        resolve();
      });
    });
  }

  #accept(socket: Socket): void {
    // A socket that fails ends its iteration as well: nothing else to do about it.
    socket.on('error', () => {
      this.#counters.resets++;
    });
    if (this.#isStopped || this.#streams.size >= this.#config.maxConnections) {
      this.#counters.refusedConnections++;
      socket.destroy();
      return;
    }
    this.#counters.connections++;
    const { idleTimeout, headers } = this.#config;
    if (idleTimeout > 0) {
      socket.setTimeout(idleTimeout, () => {
        this.#counters.idleTimeouts++;
        socket.destroy();
      });
    }
    const peer = formatAddress({ host: socket.remoteAddress ?? 'unknown', port: socket.remotePort ?? 0 });
    void this.#read(socket, headers.includes('peer') ? peer : undefined).then(() => this.#endWhenIdle());
  }

  /** Takes a stream to its end, or to where it breaks: the lines until there are events either way. */
  async #read(stream: InputStream, peer: string | undefined): Promise<void> {
    const splitter = new LineSplitter(this.#maxLineBytes);
    const headers = this.#headersFor(peer);
    this.#streams.set(stream, splitter);
    try {
      for await (const chunk of stream) {
        this.#take(splitter, headers, () => splitter.push(chunk));
        if (this.#isOverBudget) this.#take(splitter, headers, () => splitter.cut());
        await this.#space();
      }
    } catch (thrown) {
      this.#context.logger.debug(
        { source: this.#context.name, peer, err: thrown },
        'stream of lines broke off',
      );
    }
    this.#take(splitter, headers, () => splitter.end());
    this.#counters.splitLines += splitter.splitLineCount;
    this.#streams.delete(stream);
    stream.destroy();
  }

  get #isOverBudget(): boolean {
    return this.#bufferedBytes + this.#keptBytes > this.#config.maxBufferedBytes;
  }

  /** Delivers what the splitter gives, and counts what it keeps. */
  #take(splitter: LineSplitter, headers: readonly RecordHeader[] | undefined, step: () => LineList): void {
    const before = splitter.keptBytes;
    const lines = step();
    this.#keptBytes += splitter.keptBytes - before;
    this.#deliver(lines, headers);
  }

  #deliver(lines: LineList, headers: readonly RecordHeader[] | undefined): void {
    if (lines.length === 0) return;
    const { byteLength } = lines;
    this.#bufferedBytes += byteLength;
    const settle = (): void => {
      this.#bufferedBytes -= byteLength;
      this.#wakeReaders();
    };
    this.#deliveries.push({
      topicPartition: { topic: this.#config.topic, partition: 0 },
      records: new EventRecordList(lines, this.#context.clock.now(), headers, undefined),
      byteLength,
      ack: settle,
      nack: () => {
        // Nobody can be told: a line has no acknowledgement, and whoever sent it has forgotten it.
        this.#context.discards.add('not-stored', lines.length);
        settle();
      },
    });
  }

  async #space(): Promise<void> {
    while (this.#bufferedBytes >= this.#config.maxBufferedBytes && !this.#isStopped) {
      await new Promise<void>((resolve) => this.#waitingForSpace.push(resolve));
    }
  }

  #wakeReaders(): void {
    const waiting = this.#waitingForSpace;
    this.#waitingForSpace = [];
    for (const wake of waiting) wake();
  }

  #endWhenIdle(): void {
    if (this.#isStopped && this.#streams.size === 0) this.#deliveries.end();
  }

  #headersFor(peer: string | undefined): readonly RecordHeader[] | undefined {
    const headers: RecordHeader[] = [];
    if (this.#context.encodingOf(this.#config.topic) !== 'text') {
      headers.push({ key: HEADER.encoding, value: Buffer.from('text') });
    }
    if (peer !== undefined) headers.push({ key: HEADER.peer, value: Buffer.from(peer) });
    return headers.length > 0 ? headers : undefined;
  }

  #failure(code: 'ERR_RELAY_LISTEN' | 'ERR_RELAY_SOURCE', error: Error): RelayError {
    const path = ['sources', this.#context.name, 'listen'];
    return new RelayError(code, `${path.join('.')}: ${messageOf(error)}`, { path, cause: error });
  }
}
