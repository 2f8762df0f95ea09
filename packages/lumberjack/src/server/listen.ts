import { createServer, type Server } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { LumberjackError } from '../codec/errors.ts';
import type { ListenOptions, LumberjackServer } from './api.ts';
import { serverOptions, type ServerOptions } from './options.ts';
import { ListeningServer } from './server.ts';

/** Binds and listens. Rejects with ERR_LUMBERJACK_LISTEN (say, a taken port), _OPTION or _ABORTED. */
export async function listen(options: ListenOptions = {}): Promise<LumberjackServer> {
  const complete = serverOptions(options);
  if (options.signal?.aborted === true) throw abortedError(options.signal);
  const netServer = createNetServer(options, complete);
  const server = new ListeningServer(netServer, complete, options.tls !== undefined);
  await bind(netServer, complete);
  server.onListening();
  options.signal?.addEventListener('abort', () => server.destroy(), { once: true });
  return server;
}

function createNetServer({ tls }: ListenOptions, { handshakeTimeoutMs }: ServerOptions): Server {
  // A client may half-close after its last window: it still gets its acknowledgements.
  const sockets = { allowHalfOpen: true, noDelay: true };
  if (tls === undefined) return createServer(sockets);
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

function abortedError(signal: AbortSignal): LumberjackError {
  return new LumberjackError('ERR_LUMBERJACK_ABORTED', 'Listening was aborted.', { cause: signal.reason });
}
