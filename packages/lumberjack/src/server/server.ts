import type { Server, Socket } from 'node:net';
import { availableParallelism } from 'node:os';
import { LumberjackError } from '../codec/errors.ts';
import type {
  CloseKind,
  LumberjackConnection,
  LumberjackServer,
  LumberjackWindow,
  PartsOptions,
  RefuseKind,
  ServerStatus,
  WindowPart,
  WindowsOptions,
} from './api.ts';
import { ServerConnection } from './connection.ts';
import { ConnectionQueue } from './connection-queue.ts';
import { partsConsumer, type QueueConsumer, windowsConsumer } from './consumer.ts';
import { Counters } from './counters.ts';
import { channels } from './diagnostics.ts';
import { Gate } from './gate.ts';
import { InflateEngines } from './inflate-engines.ts';
import { MemoryBudget } from './memory-budget.ts';
import type { ServerOptions } from './options.ts';
import { ReceivePool } from './receive-pool.ts';
import type { ServerContext } from './server-context.ts';
import { Turn } from './turn.ts';

/** Inflating that goes on in the thread pool at once: not all of its threads, for they also serve files and names. */
const CONCURRENT_INFLATES = Math.min(4, Math.max(2, Math.floor(availableParallelism() / 2)));

/** Ends of a connection that its client, or the way to it, is to blame for. A lost connection is nobody's fault. */
const FAILURES: ReadonlySet<CloseKind> = new Set([
  'protocol-error',
  'window-timeout',
  'write-timeout',
  'memory-limit',
]);

interface Refusal {
  readonly address?: string | undefined;
  readonly port?: number | undefined;
  readonly error?: Error;
}

/** What becomes of an accepted connection. */
interface Acceptor {
  accept(connection: ServerConnection): void;
  end(): void;
}

export class ListeningServer implements LumberjackServer {
  readonly closed: Promise<void>;
  readonly #server: Server;
  readonly #context: ServerContext;
  readonly #connections = new Set<ServerConnection>();
  /** Connections that are not through with TLS, by their far end. */
  readonly #handshaking = new Map<string, Socket>();
  readonly #resolveClosed: () => void;
  readonly #address: { readonly host: string; readonly port: number };
  /** Accepted before anybody asked for them. */
  #waiting: ServerConnection[] = [];
  #acceptor: Acceptor | undefined;
  #nextId = 1;
  #isListening = true;
  #isClosing = false;

  constructor(server: Server, options: ServerOptions, isTls: boolean) {
    this.#server = server;
    const address = server.address();
    if (address === null || typeof address === 'string') throw new TypeError('the server has no TCP address');
    this.#address = { host: address.address, port: address.port };
    const turn = new Turn();
    this.#context = {
      options,
      counters: new Counters(),
      budget: new MemoryBudget(options.maxBufferedBytes, (callback) => turn.defer(callback)),
      inflateGate: new Gate(CONCURRENT_INFLATES),
      engines: new InflateEngines(),
      pool: new ReceivePool(),
      turn,
    };
    const { promise, resolve } = Promise.withResolvers<void>();
    this.closed = promise;
    this.#resolveClosed = resolve;
    server.on(isTls ? 'secureConnection' : 'connection', (socket: Socket) => this.#onConnection(socket));
    if (isTls) {
      server.on('connection', (socket: Socket) => this.#onHandshake(socket));
      server.on('tlsClientError', (error: Error, socket: Socket) => {
        const kind = this.#isClosing ? 'server-closed' : 'tls-handshake';
        this.#refuse(kind, { address: socket.remoteAddress, port: socket.remotePort, error });
        socket.destroy();
      });
    }
    // Accepting can fail for want of descriptors; those that are open go on.
    server.on('error', (error) => this.#refuse('accept-error', { error }));
    server.on('close', () => this.#onClose());
  }

  get address(): { readonly host: string; readonly port: number } {
    return this.#address;
  }

  [Symbol.asyncIterator](): AsyncIterator<LumberjackConnection, undefined> {
    const queue = new ConnectionQueue();
    this.#consume(queue);
    return queue;
  }

  windows(options: WindowsOptions = {}): AsyncIterable<LumberjackWindow> {
    return this.#flow(() => windowsConsumer(options, () => {}));
  }

  parts(options: PartsOptions = {}): AsyncIterable<WindowPart> {
    return this.#flow(() => partsConsumer(options, () => {}));
  }

  status(): ServerStatus {
    const { counters, budget, options } = this.#context;
    const now = options.clock.now();
    let inFlightWindowCount = 0;
    let throttledConnectionCount = 0;
    let oldestMs = now;
    for (const connection of this.#connections) {
      if (connection.isThrottled) throttledConnectionCount++;
      for (const window of connection.unsettledWindows()) {
        inFlightWindowCount++;
        oldestMs = Math.min(oldestMs, window.completedMs ?? now);
      }
    }
    return {
      address: this.#address,
      isListening: this.#isListening,
      connectionCount: this.#connections.size,
      ...counters.snapshot(),
      inFlightWindowCount,
      bufferedBytes: budget.usedBytes,
      peakBufferedBytes: budget.peakBytes,
      throttledConnectionCount,
      oldestHeldMs: now - oldestMs,
    };
  }

  async close(): Promise<void> {
    if (!this.#isClosing) {
      this.#isClosing = true;
      this.#isListening = false;
      this.#server.close();
      // Nothing was said on them: they would only hold up the end.
      for (const socket of this.#handshaking.values()) socket.destroy();
      for (const connection of this.#connections) void connection.close();
    }
    await this.closed;
  }

  destroy(): void {
    for (const connection of this.#connections) connection.destroy();
    if (!this.#isClosing) void this.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  #flow<Item>(create: () => QueueConsumer<Item>): AsyncIterable<Item> {
    return {
      [Symbol.asyncIterator]: () => {
        const consumer = create();
        this.#consume({ accept: (connection) => connection.attach(consumer), end: () => consumer.end() });
        return consumer.queue;
      },
    };
  }

  #consume(acceptor: Acceptor): void {
    if (this.#acceptor !== undefined) {
      throw new LumberjackError(
        'ERR_LUMBERJACK_CONSUMER',
        'This server is being consumed already: iterate over it, windows() or parts(), but only one of them, once.',
      );
    }
    this.#acceptor = acceptor;
    for (const connection of this.#waiting.splice(0)) acceptor.accept(connection);
    if (this.#isClosing && this.#connections.size === 0) acceptor.end();
  }

  #onHandshake(socket: Socket): void {
    const peer = peerKeyOf(socket);
    this.#handshaking.set(peer, socket);
    socket.once('close', () => {
      if (this.#handshaking.get(peer) === socket) this.#handshaking.delete(peer);
    });
  }

  #onConnection(socket: Socket): void {
    this.#handshaking.delete(peerKeyOf(socket));
    const { options, counters } = this.#context;
    if (this.#isClosing || this.#connections.size >= options.maxConnections) {
      const kind = this.#isClosing ? 'server-closed' : 'connection-limit';
      this.#refuse(kind, { address: socket.remoteAddress, port: socket.remotePort });
      socket.on('error', () => {});
      socket.destroy();
      return;
    }
    const connection = new ServerConnection(this.#nextId++, socket, this.#context);
    this.#connections.add(connection);
    counters.acceptedCount++;
    counters.peakConnectionCount = Math.max(counters.peakConnectionCount, this.#connections.size);
    channels.connectionOpened.publish({ connection: connection.id, peer: connection.peer });
    void this.#forgetWhenClosed(connection);
    if (this.#acceptor === undefined) this.#waiting.push(connection);
    else this.#acceptor.accept(connection);
  }

  async #forgetWhenClosed(connection: ServerConnection): Promise<void> {
    const reason = await connection.closed;
    this.#connections.delete(connection);
    channels.connectionClosed.publish({ connection: connection.id, peer: connection.peer, reason });
    if (FAILURES.has(reason.kind)) {
      this.#context.options.onFailedConnection({ ...reason, peer: connection.peer });
    }
    if (this.#isClosing && this.#connections.size === 0) this.#acceptor?.end();
  }

  #refuse(kind: RefuseKind, { address, port, error }: Refusal): void {
    this.#context.counters.refused[kind]++;
    channels.connectionRefused.publish({ kind, address, port, error });
    if (kind === 'server-closed') return;
    const peer = address === undefined ? undefined : { address, port: port ?? 0 };
    this.#context.options.onFailedConnection({ kind, ...(peer && { peer }), ...(error && { error }) });
  }

  #onClose(): void {
    this.#context.engines.close();
    if (this.#connections.size === 0) this.#acceptor?.end();
    this.#resolveClosed();
  }
}

/** TLS makes another object of a socket; what they share is the far end. */
function peerKeyOf({ remoteAddress, remotePort }: Socket): string {
  return `${remoteAddress} ${remotePort}`;
}
