import { createServer, type Server } from 'node:net';
import { LumberjackError } from '../codec/errors.ts';
import type { ListenOptions, LumberjackServer } from './api.ts';
import { serverOptions, type ServerOptions } from './options.ts';
import { ListeningServer } from './server.ts';

/** Binds and listens. Rejects with ERR_LUMBERJACK_LISTEN (say, a taken port), _OPTION or _ABORTED. */
export async function listen(options: ListenOptions = {}): Promise<LumberjackServer> {
  const complete = serverOptions(options);
  if (options.signal?.aborted === true) throw abortedError(options.signal);
  const netServer = createNetServer(options, complete);
  await bind(netServer, complete);
  const server = new ListeningServer(netServer, complete, options.tls !== undefined);
  if (options.signal !== undefined) void destroyOnAbort(server, options.signal);
  return server;
}

function createNetServer({ tls }: ListenOptions, { handshakeTimeoutMs }: ServerOptions): Server {
  // A client may half-close after its last window: it still gets its acknowledgements.
  // A connection is not read before somebody asks for its windows.
  const sockets = { allowHalfOpen: true, noDelay: true, pauseOnConnect: true };
  if (tls === undefined) return createServer(sockets);
  // Loaded only here: it is 3 MB that a server without TLS does not need.
  const { createServer: createTlsServer } = process.getBuiltinModule('node:tls');
  return createTlsServer({ ...tls, ...sockets, handshakeTimeout: handshakeTimeoutMs });
}

function bind(server: Server, { host, port, backlog }: ServerOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    const onError = (error: Error): void => {
      reject(
        new LumberjackError('ERR_LUMBERJACK_LISTEN', `Cannot listen on ${host}:${port}: ${error.message}.`, {
          cause: error,
        }),
      );
    };
    server.once('error', onError);
    server.listen({ host, port, backlog }, () => {
      server.off('error', onError);
      resolve();
    });
  });
}

async function destroyOnAbort(server: LumberjackServer, signal: AbortSignal): Promise<void> {
  const onAbort = (): void => server.destroy();
  signal.addEventListener('abort', onAbort);
  await server.closed;
  signal.removeEventListener('abort', onAbort);
}

function abortedError(signal: AbortSignal): LumberjackError {
  return new LumberjackError('ERR_LUMBERJACK_ABORTED', 'Listening was aborted.', { cause: signal.reason });
}
