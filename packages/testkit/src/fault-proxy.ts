import { connect, createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';

export interface FaultProxyOptions {
  /** Where connections are passed on to. */
  readonly to: { readonly host: string; readonly port: number };
}

/** A TCP proxy on loopback whose faults a test switches on and off; they hold for both directions. */
export interface FaultProxy extends AsyncDisposable {
  readonly host: string;
  readonly port: number;
  /** Connections that are open. */
  readonly connectionCount: number;
  /** Connections that were ever accepted. */
  readonly acceptedCount: number;
  /** Bytes passed on, by direction. */
  readonly passed: { readonly toServer: number; readonly toClient: number };
  /** Ends every connection; what was not passed on is lost. */
  cut(): void;
  /** Ends every connection with RST. */
  reset(): void;
  /** Cuts each connection once exactly so many bytes went to the server on it; undefined: never. */
  cutAfter(bytes: number | undefined): void;
  /** Passes nothing on, closes nothing, until `resume`. */
  stall(): void;
  resume(): void;
  /** Passes everything on so much later. */
  delay(delayMs: number): void;
  /** Passes bytes on in pieces of at most this size. */
  split(pieceBytes: number): void;
  /** Accepts and closes at once, like a load balancer without a server behind it; false: works again. */
  refuse(isRefusing: boolean): void;
  close(): Promise<void>;
}

/** Listens on a free port of 127.0.0.1. */
export async function startFaultProxy(options: FaultProxyOptions): Promise<FaultProxy> {
  const proxy = new RunningFaultProxy(options);
  await proxy.listen();
  return proxy;
}

class RunningFaultProxy implements FaultProxy {
  readonly host = '127.0.0.1';
  readonly passed = { toServer: 0, toClient: 0 };
  readonly #options: FaultProxyOptions;
  readonly #server: Server;
  readonly #pairs = new Set<Pair>();
  readonly #waiting = new Set<() => void>();
  #acceptedCount = 0;
  #isStalled = false;
  #isRefusing = false;
  #delayMs = 0;
  #pieceBytes = Number.POSITIVE_INFINITY;
  #cutAfterBytes: number | undefined;

  constructor(options: FaultProxyOptions) {
    this.#options = options;
    this.#server = createServer({ allowHalfOpen: true, noDelay: true }, (client) => this.#accept(client));
  }

  listen(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(0, this.host, resolve);
    });
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  get connectionCount(): number {
    return this.#pairs.size;
  }

  get acceptedCount(): number {
    return this.#acceptedCount;
  }

  cut(): void {
    for (const pair of this.#pairs) pair.destroy();
  }

  reset(): void {
    for (const { client, server } of this.#pairs) {
      client.resetAndDestroy();
      server.resetAndDestroy();
    }
  }

  cutAfter(bytes: number | undefined): void {
    this.#cutAfterBytes = bytes;
  }

  stall(): void {
    this.#isStalled = true;
  }

  resume(): void {
    this.#isStalled = false;
    for (const wake of this.#waiting) wake();
    this.#waiting.clear();
  }

  delay(delayMs: number): void {
    this.#delayMs = delayMs;
  }

  split(pieceBytes: number): void {
    this.#pieceBytes = pieceBytes;
  }

  refuse(isRefusing: boolean): void {
    this.#isRefusing = isRefusing;
  }

  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    this.cut();
    this.resume();
    await closed;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  #accept(client: Socket): void {
    this.#acceptedCount++;
    if (this.#isRefusing) {
      client.on('error', ignore).destroy();
      return;
    }
    const server = connect({ ...this.#options.to, allowHalfOpen: true, noDelay: true });
    const pair = new Pair(client, server);
    this.#pairs.add(pair);
    pair.onEnd(() => this.#pairs.delete(pair));
    void this.#pass(client, server, (piece) => this.#toServer(pair, piece));
    void this.#pass(server, client, async (piece) => {
      this.passed.toClient += piece.length;
      await written(client, piece);
    });
  }

  async #toServer(pair: Pair, piece: Buffer): Promise<void> {
    const room = (this.#cutAfterBytes ?? Number.POSITIVE_INFINITY) - pair.sentBytes;
    const passed = piece.subarray(0, Math.max(0, room));
    pair.sentBytes += passed.length;
    this.passed.toServer += passed.length;
    await written(pair.server, passed);
    if (piece.length >= room) pair.destroy();
  }

  async #pass(from: Socket, to: Socket, write: (piece: Buffer) => Promise<void>): Promise<void> {
    try {
      for await (const chunk of from.iterator({ destroyOnReturn: false })) {
        for (const piece of this.#pieces(chunk as Buffer)) {
          await this.#hold();
          if (to.destroyed) return;
          await write(piece);
        }
      }
      await this.#hold();
      to.end();
    } catch {
      to.destroy();
    }
  }

  *#pieces(chunk: Buffer): Generator<Buffer> {
    const size = Math.min(chunk.length, this.#pieceBytes);
    for (let at = 0; at < chunk.length; at += size) yield chunk.subarray(at, at + size);
  }

  async #hold(): Promise<void> {
    if (this.#delayMs > 0) await new Promise((resolve) => setTimeout(resolve, this.#delayMs));
    while (this.#isStalled) await new Promise<void>((resolve) => this.#waiting.add(resolve));
  }
}

/** Two sockets that end together when one of them breaks. */
class Pair {
  readonly client: Socket;
  readonly server: Socket;
  sentBytes = 0;

  constructor(client: Socket, server: Socket) {
    this.client = client;
    this.server = server;
    for (const socket of [client, server]) socket.on('error', () => this.destroy());
  }

  onEnd(callback: () => void): void {
    let openCount = 2;
    for (const socket of [this.client, this.server]) {
      socket.once('close', () => {
        if (--openCount === 0) callback();
        else if (socket.errored || !socket.readableEnded) this.destroy();
      });
    }
  }

  destroy(): void {
    this.client.destroy();
    this.server.destroy();
  }
}

/** Resolves when the kernel has the bytes, or when the socket is gone. */
function written(socket: Socket, bytes: Buffer): Promise<void> {
  return new Promise((resolve) => {
    socket.write(bytes, () => resolve());
  });
}

function ignore(): void {}
