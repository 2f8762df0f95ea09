import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { once } from 'node:events';
import { ControlChannel } from './control-channel-server.ts';
import { CONTROL_SOCKET_NAME, openSocketDirectory, type SocketDirectory } from './control-channel-path.ts';
import { identify } from './control-channel-client.ts';
import { claimStaleSocket, probe, removeLeftovers, SOCKET_PREFIX } from './directory-lock-takeover.ts';
import { LogError } from '../errors.ts';
import { logEvents } from '../events.ts';

export interface LockDirectoryOptions {
  /** A directory that exists, on a file system of this machine. */
  readonly dir: string;
  /** Told to whoever asks. @default '' */
  readonly version?: string;
  readonly signal?: AbortSignal;
}

/** Connections to the control channel at a time; more are closed at once. */
const MAX_CONNECTIONS = 64;
/** A holder that is alive may be too busy to say who it is. */
const IDENTIFY_TIMEOUT_MS = 1000;
/** Another process that takes over a stale socket needs a few milliseconds; then this one finds it as the holder. */
const TAKEOVER_POLL_MS = 20;
const TAKEOVER_TIMEOUT_MS = 5000;

/**
 * Takes a directory for this process. Its Unix socket is the lock: who can be connected to holds the directory, and
 * the kernel ends that with the process, however it ends. Rejects with `ERR_LOG_LOCKED`, naming the holder, when there
 * is one. The guard works between processes of one machine, not between machines that share a network file system.
 * Windows has no sockets with paths: there this rejects with `ERR_LOG_DIRECTORY`.
 */
export async function lockDirectory(options: LockDirectoryOptions): Promise<DirectoryLock> {
  const control = new ControlChannel();
  const server = createServer({ allowHalfOpen: true }, (socket) => control.accept(socket));
  server.maxConnections = MAX_CONNECTIONS;
  const holder = { pid: process.pid, version: options.version ?? '', startTimeMs: Date.now() };
  control.handle('identify', async () => holder);
  const directory = await ioErrorsNamed(options.dir, () => openSocketDirectory(options.dir));
  // Its own name until it is the lock: nobody may find a socket that does not listen yet, or that lost the race.
  const ownName = `${SOCKET_PREFIX}${randomBytes(4).toString('hex')}`;
  try {
    await ioErrorsNamed(options.dir, () => listen(server, directory.path(ownName)));
    await ioErrorsNamed(options.dir, () => take(options, directory, ownName));
  } catch (error) {
    await stopListening(server, control);
    // The error that counts is the first one.
    await fs.rm(directory.path(ownName), { force: true }).catch(() => undefined);
    await directory.close();
    throw error;
  }
  // Held already, and leftovers hold nothing up: no reason to refuse.
  await removeLeftovers(directory).catch((error: unknown) => {
    logEvents.warning.publish({
      what: 'removing what dead processes left of the lock',
      path: options.dir,
      error,
    });
  });
  return new DirectoryLock(directory, server, control);
}

/** A directory that this process holds. */
export class DirectoryLock implements AsyncDisposable {
  /** Takes the operations that other processes may ask for. */
  readonly control: ControlChannel;
  readonly #directory: SocketDirectory;
  readonly #server: Server;
  #released: Promise<void> | undefined;

  /** @internal use `lockDirectory` */
  constructor(directory: SocketDirectory, server: Server, control: ControlChannel) {
    this.#directory = directory;
    this.#server = server;
    this.control = control;
  }

  /** Breaks off the connections of the control channel and lets go of the directory. Idempotent. */
  release(): Promise<void> {
    this.#released ??= this.#release();
    return this.#released;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.release();
  }

  async #release(): Promise<void> {
    // While the socket listens the name is ours, and nobody else removes it.
    await fs.rm(this.#directory.path(CONTROL_SOCKET_NAME), { force: true });
    await stopListening(this.#server, this.control);
    await this.#directory.close();
  }
}

async function listen(server: Server, path: string): Promise<void> {
  server.listen({ path });
  await once(server, 'listening');
  // An open log keeps no process alive, and a connection that could not be accepted ends none.
  server.unref();
  server.on('error', () => undefined);
  await fs.chmod(path, 0o600);
}

async function stopListening(server: Server, control: ControlChannel): Promise<void> {
  control.destroy();
  if (!server.listening) return;
  const closed = once(server, 'close');
  server.close();
  await closed;
}

/** Makes the socket `ownName` the one that counts, or rejects. */
async function take(
  options: LockDirectoryOptions,
  directory: SocketDirectory,
  ownName: string,
): Promise<void> {
  const socket = directory.path(CONTROL_SOCKET_NAME);
  const giveUpAtMs = performance.now() + TAKEOVER_TIMEOUT_MS;
  for (;;) {
    options.signal?.throwIfAborted();
    if (await linked(directory.path(ownName), socket)) {
      await fs.rm(directory.path(ownName), { force: true });
      return;
    }
    const state = await probe(socket);
    if (state === 'alive') throw await lockedError(options.dir, socket);
    if (state === 'gone') continue;
    if (await claimStaleSocket(directory, ownName)) return;
    if (performance.now() > giveUpAtMs) {
      throw new LogError('ERR_LOG_LOCKED', `another process is taking ${options.dir} over`, {
        path: options.dir,
      });
    }
    await new Promise((resolve) => setTimeout(resolve, TAKEOVER_POLL_MS));
  }
}

/** `link` is atomic and replaces nothing: of several processes exactly one gets a name that was free. */
async function linked(from: string, to: string): Promise<boolean> {
  try {
    await fs.link(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

async function lockedError(dir: string, socket: string): Promise<LogError> {
  const cure = 'stop it, or use another directory';
  try {
    const { pid, version, startTimeMs } = await identify(dir, socket, { timeoutMs: IDENTIFY_TIMEOUT_MS });
    const since = new Date(startTimeMs).toISOString();
    const program = version === '' ? `process ${pid}` : `process ${pid} (version ${version})`;
    return new LogError('ERR_LOG_LOCKED', `${dir} is in use by ${program} since ${since}: ${cure}`, {
      path: dir,
    });
  } catch (cause) {
    return new LogError(
      'ERR_LOG_LOCKED',
      `${dir} is in use by a process that does not say who it is: ${cure}`,
      { path: dir, cause },
    );
  }
}

/** Runs `work`; what the system refuses becomes a `LogError` that names the directory. */
async function ioErrorsNamed<T>(dir: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof LogError || !(cause instanceof Error) || !('syscall' in cause)) throw cause;
    throw new LogError('ERR_LOG_DIRECTORY', `cannot make the lock in ${dir}: ${cause.message}`, {
      path: dir,
      cause,
    });
  }
}
