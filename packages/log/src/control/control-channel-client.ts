import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import {
  type ControlResponse,
  type DirectoryHolder,
  fromControlError,
  LineSplitter,
  MAX_RESPONSE_BYTES,
} from './control-channel.ts';
import { CONTROL_SOCKET_NAME, openSocketDirectory, type SocketDirectory } from './control-channel-path.ts';
import { LogError } from '../errors.ts';

export interface ConnectControlOptions {
  /** How long the holder may take for one answer; streams may take any time. @default 5000 */
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
}

export interface ControlCallOptions {
  readonly signal?: AbortSignal;
}

/**
 * Reaches the process that holds a data directory. Rejects with `ERR_LOG_NOT_RUNNING` when there is none, and with
 * `ERR_LOG_CONTROL_DISCONNECTED` when it does not answer.
 */
export async function connectControl(
  dir: string,
  options: ConnectControlOptions = {},
): Promise<ControlClient> {
  const directory = await openDirectory(dir);
  try {
    const timeoutMs = options.timeoutMs ?? 5000;
    const holder = await identify(dir, directory.path(CONTROL_SOCKET_NAME), { ...options, timeoutMs });
    return new ControlClient(dir, directory, holder, timeoutMs);
  } catch (error) {
    await directory.close();
    throw error;
  }
}

/** Operations of the process that holds a directory. Each call has a connection of its own. */
export class ControlClient implements AsyncDisposable {
  readonly dir: string;
  readonly holder: DirectoryHolder;
  readonly #directory: SocketDirectory;
  readonly #timeoutMs: number;
  readonly #closed = new AbortController();

  /** @internal use `connectControl` */
  constructor(dir: string, directory: SocketDirectory, holder: DirectoryHolder, timeoutMs: number) {
    this.dir = dir;
    this.holder = holder;
    this.#directory = directory;
    this.#timeoutMs = timeoutMs;
  }

  /** Runs an operation and resolves with its result. Rejects with the `LogError` that it failed with. */
  request(
    op: string,
    parameters: Readonly<Record<string, unknown>> = {},
    options: ControlCallOptions = {},
  ): Promise<unknown> {
    const call = { dir: this.dir, path: this.#directory.path(CONTROL_SOCKET_NAME), op, parameters };
    return requestOnce(call, { signal: this.#signal(options.signal), timeoutMs: this.#timeoutMs });
  }

  /** Runs an operation that answers with a stream; leaving the loop ends it there too. */
  async *stream(
    op: string,
    parameters: Readonly<Record<string, unknown>> = {},
    options: ControlCallOptions = {},
  ): AsyncGenerator<unknown, void, undefined> {
    const call = { dir: this.dir, path: this.#directory.path(CONTROL_SOCKET_NAME), op, parameters };
    for await (const response of responses(call, this.#signal(options.signal))) {
      if ('end' in response) return;
      yield 'item' in response ? response.item : resultOf(call, response);
    }
    throw disconnected(call);
  }

  /** Ends calls under way. Idempotent. */
  async close(): Promise<void> {
    if (this.#closed.signal.aborted) return;
    this.#closed.abort(new LogError('ERR_LOG_CLOSED', 'the control client was closed'));
    await this.#directory.close();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  #signal(signal: AbortSignal | undefined): AbortSignal {
    return signal === undefined ? this.#closed.signal : AbortSignal.any([this.#closed.signal, signal]);
  }
}

interface ControlCall {
  readonly dir: string;
  readonly path: string;
  readonly op: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

interface OnceOptions {
  readonly signal?: AbortSignal;
  readonly timeoutMs: number;
}

/** @internal asks the socket at `path` who holds `dir` */
export async function identify(dir: string, path: string, options: OnceOptions): Promise<DirectoryHolder> {
  const answer = await requestOnce({ dir, path, op: 'identify', parameters: {} }, options);
  const { pid, version, startTimeMs } = answer as Partial<DirectoryHolder>;
  if (typeof pid === 'number' && typeof version === 'string' && typeof startTimeMs === 'number') {
    return { pid, version, startTimeMs };
  }
  throw new LogError(
    'ERR_LOG_CONTROL_DISCONNECTED',
    `what listens in ${dir} does not say who it is: is it another program?`,
    { path },
  );
}

async function requestOnce(call: ControlCall, options: OnceOptions): Promise<unknown> {
  const timeout = AbortSignal.timeout(options.timeoutMs);
  const signal = options.signal === undefined ? timeout : AbortSignal.any([timeout, options.signal]);
  try {
    for await (const response of responses(call, signal)) return resultOf(call, response);
  } catch (error) {
    if (!timeout.aborted || options.signal?.aborted === true) throw error;
    throw new LogError(
      'ERR_LOG_CONTROL_DISCONNECTED',
      `the process that holds ${call.dir} did not answer '${call.op}' within ${options.timeoutMs} ms: is it stopped, or does it hang? \`fuser ${call.path}\` names it`,
      { path: call.dir, cause: error },
    );
  }
  throw disconnected(call);
}

function resultOf(call: ControlCall, response: ControlResponse): unknown {
  if ('error' in response) throw fromControlError(response.error);
  if ('result' in response) return response.result;
  throw new LogError(
    'ERR_LOG_CONTROL_DISCONNECTED',
    `the process that holds ${call.dir} answered '${call.op}' in a form that this version does not know`,
    { path: call.dir },
  );
}

/** Sends one request and yields the lines of its answer, as fast as they are taken. */
async function* responses(
  call: ControlCall,
  signal: AbortSignal,
): AsyncGenerator<ControlResponse, void, undefined> {
  signal.throwIfAborted();
  const socket = connect(call.path);
  const abort = (): void => {
    socket.destroy(signal.reason instanceof Error ? signal.reason : undefined);
  };
  signal.addEventListener('abort', abort, { once: true });
  try {
    await connected(call, socket, signal);
    socket.write(`${JSON.stringify({ ...call.parameters, op: call.op })}\n`);
    const lines = new LineSplitter(MAX_RESPONSE_BYTES);
    for await (const chunk of socket as AsyncIterable<Buffer>) {
      for (const line of lines.push(chunk)) yield JSON.parse(line) as ControlResponse;
    }
    signal.throwIfAborted();
  } catch (error) {
    if (signal.aborted || error instanceof LogError) throw error;
    throw disconnected(call, error);
  } finally {
    signal.removeEventListener('abort', abort);
    socket.destroy();
  }
}

async function connected(call: ControlCall, socket: Socket, signal: AbortSignal): Promise<void> {
  try {
    await once(socket, 'connect', { signal });
  } catch (cause) {
    const code = codeOf(cause);
    if (code === 'EACCES' || code === 'EPERM') throw forbidden(call.dir, cause);
    if (code !== 'ENOENT' && code !== 'ECONNREFUSED') throw cause;
    throw new LogError('ERR_LOG_NOT_RUNNING', `no process holds ${call.dir}: is the relay running?`, {
      path: call.dir,
      cause,
    });
  }
}

async function openDirectory(dir: string): Promise<SocketDirectory> {
  try {
    return await openSocketDirectory(dir);
  } catch (cause) {
    if (codeOf(cause) === 'EACCES') throw forbidden(dir, cause);
    throw new LogError('ERR_LOG_NOT_RUNNING', `no process holds ${dir}: there is no such directory`, {
      path: dir,
      cause,
    });
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

function forbidden(dir: string, cause: unknown): LogError {
  return new LogError(
    'ERR_LOG_DIRECTORY',
    `The log's directory ${dir} belongs to another user (permission denied): run this as the user that runs the relay`,
    { path: dir, cause },
  );
}

function disconnected(call: ControlCall, cause?: unknown): LogError {
  return new LogError(
    'ERR_LOG_CONTROL_DISCONNECTED',
    `the process that holds ${call.dir} broke off during '${call.op}': was it stopped?`,
    { path: call.dir, cause },
  );
}
