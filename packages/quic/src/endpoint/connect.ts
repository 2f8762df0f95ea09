import { lookup } from 'node:dns/promises';
import { isIP, isIPv6 } from 'node:net';
import { QuicError } from '../errors.ts';
import { loadCredentials } from '../tls/credentials.ts';
import type { CertificateOptions } from '../tls/credentials.ts';
import { supportedGroups, X25519 } from '../tls/key-exchange.ts';
import { bindSocket } from './datagram-socket.ts';
import { Endpoint } from './endpoint.ts';
import {
  defaultCloseTimeoutMs,
  defaultMaxHeldBytes,
  defaultReceiveBufferBytes,
  keyLogFrom,
  limitsFrom,
  suitesFrom,
} from './endpoint-options.ts';
import type { SharedOptions } from './endpoint-options.ts';
import { serverNameFor, verifierFor } from './peer-policy.ts';
import type { Trust } from './peer-policy.ts';
import { QuicConnection } from './quic-connection.ts';

export interface ConnectOptions extends SharedOptions {
  /** A name or an address. */
  readonly host: string;
  readonly port: number;
  /** What the certificate must be for, and SNI says. Default: `host`. */
  readonly serverName?: string;
  /** Default 'system'. */
  readonly trust?: Trust;
  /** Application protocols, best first. With any, the server must choose one. Default: none. */
  readonly alpn?: readonly string[];
  /** Shown if the server asks for a certificate. */
  readonly credentials?: CertificateOptions;
  /** A token that an earlier connection to this server brought (`onToken`): spares a Retry. */
  readonly token?: Uint8Array;
  readonly onToken?: (token: Uint8Array) => void;
}

/** Connects. Resolves when the handshake is done; rejects with a `QuicError` that says why not. */
export async function connect(options: ConnectOptions): Promise<QuicConnection> {
  options.signal?.throwIfAborted();
  const address = isIP(options.host) > 0 ? options.host : (await lookup(options.host)).address;
  const endpoint = new Endpoint({
    limits: limitsFrom(options),
    maxHeldBytes: options.maxHeldBytes ?? defaultMaxHeldBytes,
    resetKey: undefined,
    nowMs: () => performance.now(),
    server: undefined,
  });
  const connection = new QuicConnection({
    role: 'client',
    closeTimeoutMs: options.closeTimeoutMs ?? defaultCloseTimeoutMs,
    qlogDirectory: options.qlogDirectory,
    onKeyLog: keyLogFrom(options),
    onToken: options.onToken,
    nowMs: () => performance.now(),
  });
  const tls = clientTls(options);
  const socket = await bindSocket({
    host: isIPv6(address) ? '::' : '0.0.0.0',
    port: 0,
    receiveBufferBytes: options.receiveBufferBytes ?? defaultReceiveBufferBytes,
    reusePort: false,
    onDatagram: (bytes, from, port) => endpoint.onDatagram(bytes, from, port),
    // Errors of a UDP socket concern single datagrams, which may get lost anyway.
    onError: () => {},
  });
  endpoint.attach(socket);
  const remote = { key: `${address}/${options.port}`, address, port: options.port };
  const route = endpoint.dial(remote, connection, tls, options.token);
  connection.attach(route);
  void connection.closed.then(() => closeSocketSoon(endpoint, () => socket.close()));
  const abort = (): void => {
    route.connection.abandon(
      new QuicError('ERR_QUIC_ABORTED', 'the connection was aborted', { cause: options.signal?.reason }),
    );
  };
  options.signal?.addEventListener('abort', abort, { once: true });
  void connection.closed.then(() => options.signal?.removeEventListener('abort', abort));
  await connection.ready;
  return connection;
}

function clientTls(options: ConnectOptions): Parameters<Endpoint['dial']>[2] {
  const name = options.serverName ?? options.host;
  return {
    cipherSuites: suitesFrom(options),
    groups: supportedGroups,
    keyShareGroups: [X25519],
    serverName: serverNameFor(name),
    alpn: options.alpn ?? [],
    verifyPeer: verifierFor(options.trust ?? 'system', 'server', name),
    credentials: options.credentials === undefined ? undefined : loadCredentials(options.credentials),
  };
}

/** The last packet leaves in the next turn; nobody waits for strays on a client's socket. */
function closeSocketSoon(endpoint: Endpoint, close: () => void): void {
  setImmediate(() =>
    setImmediate(() => {
      for (const route of endpoint.routes) {
        route.connection.abandon(new QuicError('ERR_QUIC_CLOSED', 'the connection is over'));
      }
      close();
    }),
  );
}
