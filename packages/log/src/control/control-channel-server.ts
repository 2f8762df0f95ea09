import { once } from 'node:events';
import type { Socket } from 'node:net';
import {
  type ControlRequest,
  type ControlResponse,
  LineSplitter,
  MAX_REQUEST_BYTES,
  toControlError,
} from './control-channel.ts';
import { LogError } from '../errors.ts';

/**
 * Answers a request with one value that JSON can hold. `signal` aborts when the connection is known to be broken, which
 * shows only on writing: a client that is gone looks like one that has nothing more to ask.
 */
export type ControlOperation = (request: ControlRequest, signal: AbortSignal) => Promise<unknown>;

/** Answers a request with values as they come, until it ends or `signal` aborts. */
export type ControlStream = (request: ControlRequest, signal: AbortSignal) => AsyncIterable<unknown>;

type Registered =
  | { readonly kind: 'operation'; readonly run: ControlOperation }
  | { readonly kind: 'stream'; readonly run: ControlStream };

/** Requests that a connection may have waiting behind the one that is being answered. */
const MAX_WAITING_REQUESTS = 16;

/** The operations that the holder of a directory offers to other processes, by name. */
export class ControlChannel {
  readonly #operations = new Map<string, Registered>();
  readonly #connections = new Set<ControlConnection>();

  /** Offers an operation; one of the same name is replaced. */
  handle(op: string, run: ControlOperation): void {
    this.#operations.set(op, { kind: 'operation', run });
  }

  /** Offers an operation that answers with a stream; a slow client slows it down. */
  handleStream(op: string, run: ControlStream): void {
    this.#operations.set(op, { kind: 'stream', run });
  }

  /** @internal serves a connection until it ends */
  accept(socket: Socket): void {
    const connection = new ControlConnection(socket, (op) => this.#find(op));
    this.#connections.add(connection);
    socket.once('close', () => this.#connections.delete(connection));
  }

  /** @internal breaks off every connection */
  destroy(): void {
    for (const connection of this.#connections) connection.destroy();
  }

  #find(op: string): Registered {
    const found = this.#operations.get(op);
    if (found !== undefined) return found;
    const known = [...this.#operations.keys()].toSorted().join(', ');
    throw new LogError(
      'ERR_LOG_CONTROL_UNKNOWN_OPERATION',
      `the process that holds the directory has no operation '${op}'; it has ${known}`,
    );
  }
}

/** Takes the requests of one client in turn. */
class ControlConnection {
  readonly #socket: Socket;
  readonly #find: (op: string) => Registered;
  readonly #lines = new LineSplitter(MAX_REQUEST_BYTES);
  readonly #waiting: string[] = [];
  /** Aborts when nobody reads answers any more. */
  readonly #gone = new AbortController();
  /** Aborts when the client sends no more, too. */
  readonly #ended = new AbortController();
  #isAnswering = false;

  constructor(socket: Socket, find: (op: string) => Registered) {
    this.#socket = socket;
    this.#find = find;
    socket.on('data', (chunk: Buffer) => this.#received(chunk));
    socket.on('end', () => {
      this.#ended.abort();
      if (!this.#isAnswering) socket.end();
    });
    // A client may go away at any time; 'close' follows.
    socket.on('error', () => undefined);
    socket.on('close', () => {
      this.#ended.abort();
      this.#gone.abort();
    });
  }

  destroy(): void {
    this.#socket.destroy();
  }

  #received(chunk: Buffer): void {
    try {
      this.#waiting.push(...this.#lines.push(chunk));
      if (this.#waiting.length > MAX_WAITING_REQUESTS) {
        throw new RangeError(`over ${MAX_WAITING_REQUESTS} requests that wait`);
      }
    } catch (error) {
      this.#refuse(`the client sent ${error instanceof Error ? error.message : String(error)}`);
      return;
    }
    if (!this.#isAnswering) void this.#answerAll();
  }

  /** Says why and hangs up: what follows on this connection cannot be told apart any more. */
  #refuse(message: string): void {
    this.#socket.removeAllListeners('data');
    this.#waiting.length = 0;
    const error = toControlError(new LogError('ERR_LOG_CONTROL_INVALID_REQUEST', message));
    this.#socket.end(`${JSON.stringify({ error })}\n`);
    this.#socket.resume();
  }

  async #answerAll(): Promise<void> {
    this.#isAnswering = true;
    for (let line = this.#waiting.shift(); line !== undefined; line = this.#waiting.shift()) {
      await this.#answer(line);
    }
    this.#isAnswering = false;
    if (this.#ended.signal.aborted) this.#socket.end();
  }

  async #answer(line: string): Promise<void> {
    try {
      const request = parseRequest(line);
      const registered = this.#find(request.op);
      if (registered.kind === 'operation') {
        // `undefined` has no JSON; null says the same.
        const result = (await registered.run(request, this.#gone.signal)) ?? null;
        await this.#send({ result });
        return;
      }
      for await (const item of registered.run(request, this.#ended.signal)) await this.#send({ item });
      await this.#send({ end: true });
    } catch (error) {
      await this.#send({ error: toControlError(error) });
    }
  }

  async #send(response: ControlResponse): Promise<void> {
    if (!this.#socket.writable) return;
    if (this.#socket.write(`${JSON.stringify(response)}\n`)) return;
    // Rejects only when the client is gone, and then there is nobody to tell.
    await once(this.#socket, 'drain', { signal: this.#gone.signal }).catch(() => undefined);
  }
}

function parseRequest(line: string): ControlRequest {
  let request: unknown;
  try {
    request = JSON.parse(line);
  } catch (cause) {
    throw new LogError('ERR_LOG_CONTROL_INVALID_REQUEST', 'a request is one line of JSON', { cause });
  }
  if (typeof request === 'object' && request !== null && 'op' in request && typeof request.op === 'string') {
    return { ...request, op: request.op };
  }
  throw new LogError('ERR_LOG_CONTROL_INVALID_REQUEST', 'a request is a JSON object with a string `op`');
}
