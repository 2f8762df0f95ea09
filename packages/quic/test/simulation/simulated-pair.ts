import { cipherSuites } from '../../src/crypto/cipher-suite.ts';
import { Connection } from '../../src/connection/connection.ts';
import type { ConnectionSetup } from '../../src/connection/connection.ts';
import { defaultLimits } from '../../src/connection/connection-options.ts';
import type { ConnectionHost, ConnectionLimits } from '../../src/connection/connection-options.ts';
import type { Remote } from '../../src/connection/path.ts';
import type { TraceEvent } from '../../src/connection/trace.ts';
import { ByteWriter } from '../../src/packet/byte-writer.ts';
import type { QuicError } from '../../src/errors.ts';
import type { QuicStream } from '../../src/streams/stream.ts';
import { loadCredentials } from '../../src/tls/credentials.ts';
import type { Credentials } from '../../src/tls/credentials.ts';
import { supportedGroups, X25519 } from '../../src/tls/key-exchange.ts';
import { makeCertificate } from '../certificates.ts';
import { SeededRandom } from './seeded-random.ts';

/** What the network does to datagrams. Probabilities; times in milliseconds. */
export interface Weather {
  readonly delayMs: number;
  readonly jitterMs: number;
  readonly loss: number;
  readonly duplicate: number;
  readonly corrupt: number;
}

export const calm: Weather = { delayMs: 5, jitterMs: 0, loss: 0, duplicate: 0, corrupt: 0 };

type Side = 'client' | 'server';

export interface PairOptions {
  readonly seed?: number;
  readonly weather?: Weather;
  readonly clientLimits?: Partial<ConnectionLimits>;
  readonly serverLimits?: Partial<ConnectionLimits>;
  readonly setup?: (setup: ConnectionSetup) => ConnectionSetup;
  /** Sees, changes or swallows (`undefined`) each datagram. */
  readonly tamper?: (bytes: Uint8Array, from: Side, nowMs: number) => Uint8Array | undefined;
  readonly trace?: (side: Side, event: TraceEvent) => void;
  readonly memoryBytes?: number;
}

interface InFlight {
  readonly to: Side;
  readonly bytes: Uint8Array;
  readonly remote: Remote;
  readonly atMs: number;
  readonly order: number;
}

export const remoteOf = (address: string, port = 1): Remote => ({ key: `${address}/${port}`, address, port });

/** A certificate whose signatures are always the same, so that runs with one seed are alike. */
const certificate = await makeCertificate({ kind: 'Ed25519' });
export const simulatedCredentials: Credentials = loadCredentials(certificate);

/** What one end of the pair saw. */
export class SimulatedEnd implements ConnectionHost {
  readonly side: Side;
  readonly streams: QuicStream[] = [];
  readonly keyLog: string[] = [];
  readonly tokens: Uint8Array[] = [];
  readonly paths: Remote[] = [];
  readonly scratch = new ByteWriter(2048);
  connection!: Connection;
  isEstablished = false;
  isGone = false;
  wantsFlush = false;
  closedWith: QuicError | undefined;
  heldBytes = 0;
  heldPeakBytes = 0;
  readonly account: ConnectionHost['account'];
  readonly trace: ConnectionHost['trace'];
  onStreamOpened: (stream: QuicStream) => void = (stream) => this.streams.push(stream);
  readonly #random: SeededRandom;

  constructor(side: Side, random: SeededRandom, options: PairOptions) {
    this.side = side;
    this.#random = random;
    this.account = {
      add: (delta) => {
        this.heldBytes += delta;
        this.heldPeakBytes = Math.max(this.heldPeakBytes, this.heldBytes);
        return this.heldBytes <= (options.memoryBytes ?? Number.POSITIVE_INFINITY);
      },
    };
    const { trace } = options;
    this.trace = trace === undefined ? undefined : (event) => trace(side, event);
  }

  random(byteLength: number): Uint8Array {
    return this.#random.bytes(byteLength);
  }

  issue(): { cid: Uint8Array; resetToken: Uint8Array } {
    return { cid: this.random(8), resetToken: this.random(16) };
  }

  retire(): void {}

  requestFlush(): void {
    this.wantsFlush = true;
  }

  onEstablished(): void {
    this.isEstablished = true;
  }

  onStream(_connection: Connection, stream: QuicStream): void {
    this.onStreamOpened(stream);
  }

  onClosed(_connection: Connection, error: QuicError): void {
    this.closedWith = error;
  }

  onGone(): void {
    this.isGone = true;
  }

  onPathChanged(_connection: Connection, remote: Remote): void {
    this.paths.push(remote);
  }

  newToken(): Uint8Array | undefined {
    return undefined;
  }

  onToken(_connection: Connection, token: Uint8Array): void {
    this.tokens.push(token);
  }

  onKeyLog(line: string): void {
    this.keyLog.push(line);
  }
}

/** A client and a server connection with a network and a clock between them, all of it from one seed. */
export class SimulatedPair {
  readonly client: SimulatedEnd;
  readonly server: SimulatedEnd;
  nowMs = 1000;
  weather: Weather;
  /** Where the client's datagrams come from. */
  clientRemote: Remote = remoteOf('client');
  datagramCount = 0;
  readonly bytesSent: Record<Side, number> = { client: 0, server: 0 };
  readonly #random: SeededRandom;
  readonly #options: PairOptions;
  readonly #serverRemote: Remote = remoteOf('server');
  #queue: InFlight[] = [];
  #order = 0;

  constructor(options: PairOptions = {}) {
    this.#options = options;
    this.#random = new SeededRandom(options.seed ?? 1);
    this.weather = options.weather ?? calm;
    this.client = new SimulatedEnd('client', this.#random, options);
    this.server = new SimulatedEnd('server', this.#random, options);
    const clientCid = this.client.random(8);
    const originalDcid = this.client.random(8);
    const serverCid = this.server.random(8);
    const change = options.setup ?? ((setup) => setup);
    const shared = { cipherSuites, groups: supportedGroups, verifyPeer: () => {} };
    this.client.connection = new Connection(
      change({
        role: 'client',
        ids: {
          originalDcid,
          initialDcid: originalDcid,
          localCid: clientCid,
          remoteCid: originalDcid,
          retryScid: undefined,
        },
        remote: this.#serverRemote,
        limits: { ...defaultLimits, ...options.clientLimits },
        host: this.client,
        nowMs: this.nowMs,
        token: undefined,
        tls: {
          ...shared,
          keyShareGroups: [X25519],
          serverName: 'localhost',
          alpn: [],
          credentials: undefined,
        },
      }),
    );
    this.server.connection = new Connection(
      change({
        role: 'server',
        ids: {
          originalDcid,
          initialDcid: originalDcid,
          localCid: serverCid,
          remoteCid: clientCid,
          retryScid: undefined,
        },
        remote: this.clientRemote,
        limits: { ...defaultLimits, ...options.serverLimits },
        host: this.server,
        nowMs: this.nowMs,
        isPathValidated: false,
        resetToken: this.server.random(16),
        tls: {
          ...shared,
          selectCredentials: () => simulatedCredentials,
          alpn: { protocols: [], acceptAny: true, acceptNone: true },
          clientCertificates: 'none',
        },
      }),
    );
    this.client.wantsFlush = true;
  }

  end(side: Side): SimulatedEnd {
    return side === 'client' ? this.client : this.server;
  }

  /** Puts a datagram on its way, through the weather. */
  send(from: Side, bytes: Uint8Array): void {
    this.datagramCount++;
    this.bytesSent[from] += bytes.length;
    const tampered = this.#options.tamper
      ? this.#options.tamper(new Uint8Array(bytes), from, this.nowMs)
      : bytes;
    if (tampered === undefined) return;
    const random = this.#random;
    const { loss, duplicate, corrupt } = this.weather;
    if (random.chance(loss)) return;
    this.#deliverLater(from, tampered);
    if (random.chance(duplicate)) this.#deliverLater(from, tampered);
    if (random.chance(corrupt)) {
      const changed = new Uint8Array(tampered);
      changed[random.below(changed.length)]! ^= 1 << random.below(8);
      this.#deliverLater(from, changed);
    }
  }

  #deliverLater(from: Side, bytes: Uint8Array): void {
    const { delayMs, jitterMs } = this.weather;
    this.#queue.push({
      to: from === 'client' ? 'server' : 'client',
      bytes: new Uint8Array(bytes),
      remote: from === 'client' ? this.clientRemote : this.#serverRemote,
      atMs: this.nowMs + delayMs + this.#random.next() * jitterMs,
      order: this.#order++,
    });
  }

  /** Lets both ends send what they want to send now. */
  flush(): void {
    for (const side of ['client', 'server'] as const) {
      const end = this.end(side);
      end.wantsFlush = false;
      end.connection.flush(this.nowMs, ({ bytes }) => this.send(side, bytes));
    }
  }

  /** Does the next thing that happens, and what follows from it. False if nothing ever happens again. */
  async step(): Promise<boolean> {
    await settled();
    this.flush();
    const arrivalMs = this.#queue.reduce((min, { atMs }) => Math.min(min, atMs), Number.POSITIVE_INFINITY);
    const deadlineMs = Math.min(this.client.connection.deadlineMs, this.server.connection.deadlineMs);
    const nextMs = Math.max(this.nowMs, Math.min(arrivalMs, deadlineMs));
    if (nextMs === Number.POSITIVE_INFINITY) return false;
    this.nowMs = nextMs;
    const due = this.#queue
      .filter(({ atMs }) => atMs <= nextMs)
      .sort((a, b) => a.atMs - b.atMs || a.order - b.order);
    this.#queue = this.#queue.filter(({ atMs }) => atMs > nextMs);
    for (const side of ['client', 'server'] as const) {
      const { connection } = this.end(side);
      const batch = due.filter(({ to }) => to === side);
      if (batch.length > 0) connection.receive(batch, nextMs);
      if (connection.deadlineMs <= nextMs) connection.onDeadline(nextMs);
    }
    this.flush();
    return true;
  }

  /** Steps until `isDone`, or fails after so much simulated time or so many steps. */
  async until(isDone: () => boolean, maxMs = 120_000, maxSteps = 20_000): Promise<void> {
    const endMs = this.nowMs + maxMs;
    for (let steps = 0; ; steps++) {
      await settled();
      if (isDone()) return;
      if (this.nowMs > endMs || steps > maxSteps || !(await this.step())) {
        throw new Error(
          `not done after ${this.nowMs - endMs + maxMs} ms and ${steps} steps: ${this.#describe()}`,
        );
      }
    }
  }

  /** Runs for some simulated time. */
  async elapse(durationMs: number): Promise<void> {
    const endMs = this.nowMs + durationMs;
    for (;;) {
      await settled();
      this.flush();
      const deadlineMs = Math.min(
        this.client.connection.deadlineMs,
        this.server.connection.deadlineMs,
        ...this.#queue.map(({ atMs }) => atMs),
      );
      if (deadlineMs > endMs) break;
      await this.step();
    }
    this.nowMs = endMs;
  }

  async establish(): Promise<void> {
    await this.until(() => this.client.connection.isHandshakeConfirmed && this.server.isEstablished);
  }

  #describe(): string {
    const describe = ({ connection, closedWith }: SimulatedEnd): string =>
      JSON.stringify({
        ...connection.stats(),
        closedWith: closedWith?.message,
        cause: String(closedWith?.cause),
      });
    return `client ${describe(this.client)}, server ${describe(this.server)}`;
  }
}

/** Lets promises that are ready run. */
export async function settled(): Promise<void> {
  await new Promise((resolve) => {
    setImmediate(resolve);
  });
}

/** Reads a stream to its end. */
export async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
