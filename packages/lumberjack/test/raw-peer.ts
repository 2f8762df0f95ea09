/** The other end of a connection, byte for byte: what a test writes is what goes out. */
import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import type { LumberjackServer } from '@logdrive/lumberjack';

export class RawPeer implements AsyncDisposable {
  readonly socket: Socket;
  #received: Buffer = Buffer.alloc(0);
  #wake: (() => void) | undefined;
  #isOver = false;

  constructor(socket: Socket) {
    this.socket = socket;
    socket.on('data', (chunk: Buffer) => {
      this.#received = Buffer.concat([this.#received, chunk]);
      this.#wake?.();
    });
    socket.on('error', () => {});
    for (const event of ['end', 'close']) {
      socket.on(event, () => {
        this.#isOver = true;
        this.#wake?.();
      });
    }
  }

  /** Connects to `server`. */
  static async to(server: LumberjackServer): Promise<RawPeer> {
    const socket = connect({ ...server.address, allowHalfOpen: true, noDelay: true });
    await once(socket, 'connect');
    return new RawPeer(socket);
  }

  write(...frames: Uint8Array[]): void {
    this.socket.write(Buffer.concat(frames));
  }

  /** Half-closes: nothing more is written, but what comes is still read. */
  end(): void {
    this.socket.end();
  }

  /** The next `length` bytes. Fails when the other side closes before they are there. */
  async read(length: number): Promise<Buffer> {
    await this.#until(() => this.#received.length >= length || this.#isOver);
    assert.ok(this.#received.length >= length, `closed after ${this.#received.toString('hex')}`);
    const bytes = this.#received.subarray(0, length);
    this.#received = this.#received.subarray(length);
    return bytes;
  }

  /** Whatever comes until the other side closes. */
  async rest(): Promise<Buffer> {
    await this.#until(() => this.#isOver);
    return this.#received;
  }

  /** What came and was not read yet. */
  get pending(): Buffer {
    return this.#received;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.socket.destroyed) return;
    const closed = once(this.socket, 'close');
    this.socket.destroy();
    await closed;
  }

  async #until(isDone: () => boolean): Promise<void> {
    while (!isDone()) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }
}

/** A server whose one connection is a RawPeer. */
export class RawServer implements AsyncDisposable {
  readonly #server: Server;
  readonly #connections: RawPeer[] = [];

  constructor(server: Server) {
    this.#server = server;
    server.on('connection', (socket) => this.#connections.push(new RawPeer(socket)));
  }

  static async open(): Promise<RawServer> {
    const server = createServer({ allowHalfOpen: true, noDelay: true });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new RawServer(server);
  }

  get port(): number {
    const address = this.#server.address();
    assert.ok(address !== null && typeof address === 'object');
    return address.port;
  }

  async connection(): Promise<RawPeer> {
    if (this.#connections.length === 0) await once(this.#server, 'connection');
    const [connection] = this.#connections;
    assert.ok(connection !== undefined);
    return connection;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const connection of this.#connections) await connection[Symbol.asyncDispose]();
    this.#server.close();
  }
}

/** Resolves when `isTrue` holds, looked at after each turn of the event loop. */
export async function eventually(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise((resolve) => setImmediate(resolve));
}
