import { connect as connectNet, type Socket } from 'node:net';
import { LumberjackError } from '../codec/errors.ts';
import type { ConnectOptions, LumberjackClient } from './api.ts';
import { ClientConnection } from './client-connection.ts';
import { clientOptions, type ClientOptions } from './options.ts';

/** Connects. Rejects with ERR_LUMBERJACK_CONNECT, ERR_LUMBERJACK_ABORTED or ERR_LUMBERJACK_OPTION. */
export async function connect(options: ConnectOptions = {}): Promise<LumberjackClient> {
  const complete = clientOptions(options);
  const { signal } = options;
  if (signal?.aborted === true) throw abortedError(signal);
  const { socket, readyEvent } = dial(options, complete);
  await established(socket, readyEvent, complete, signal);
  const client = new ClientConnection(socket, complete);
  signal?.addEventListener('abort', () => client.destroy(abortedError(signal)), { once: true });
  return client;
}

function dial(
  { tls }: ConnectOptions,
  { host, port }: ClientOptions,
): { socket: Socket; readyEvent: string } {
  if (tls === undefined) {
    return { socket: connectNet({ host, port, noDelay: true }), readyEvent: 'connect' };
  }
  // Loaded only here: it is 3 MB that a client without TLS does not need.
  const { connect: connectTls } = process.getBuiltinModule('node:tls');
  const socket = connectTls({ ...tls, host, port });
  socket.setNoDelay(true);
  return { socket, readyEvent: 'secureConnect' };
}

function established(
  socket: Socket,
  readyEvent: string,
  { host, port, timeoutMs, clock }: ClientOptions,
  signal: AbortSignal | undefined,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = (): void => {
      cancel();
      signal?.removeEventListener('abort', onAbort);
      socket.off('error', onError).off(readyEvent, onReady);
    };
    const fail = (error: LumberjackError): void => {
      end();
      socket.on('error', () => {});
      socket.destroy();
      reject(error);
    };
    const onReady = (): void => {
      end();
      resolve();
    };
    const onAbort = (): void => fail(abortedError(signal!));
    const onError = (error: Error): void =>
      fail(
        new LumberjackError(
          'ERR_LUMBERJACK_CONNECT',
          `Cannot connect to ${host}:${port}: ${error.message}.`,
          {
            cause: error,
            retryable: true,
          },
        ),
      );
    const cancel = clock.after(timeoutMs, () =>
      fail(
        new LumberjackError(
          'ERR_LUMBERJACK_CONNECT',
          `Connecting to ${host}:${port} took longer than ${timeoutMs} ms (timeoutMs).`,
          { limit: timeoutMs, retryable: true },
        ),
      ),
    );
    socket.once('error', onError).once(readyEvent, onReady);
    signal?.addEventListener('abort', onAbort, { once: true });
  });
}

function abortedError(signal: AbortSignal): LumberjackError {
  return new LumberjackError('ERR_LUMBERJACK_ABORTED', 'The connection was aborted.', {
    cause: signal.reason,
  });
}
