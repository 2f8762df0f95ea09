import { defaultAdmissionLimits } from './admission.ts';
import type { AdmissionLimits, RetryMode } from './admission.ts';
import { QuicError } from '../errors.ts';
import { loadCredentials } from '../tls/credentials.ts';
import type { CertificateOptions, Credentials } from '../tls/credentials.ts';
import { supportedGroups } from '../tls/key-exchange.ts';
import type { AlpnPolicy, ServerTlsOptions } from '../tls/tls-session.ts';
import { AsyncQueue } from './async-queue.ts';
import { bindSocket } from './datagram-socket.ts';
import type { DatagramSocket } from './datagram-socket.ts';
import { Endpoint } from './endpoint.ts';
import type { EndpointCounters } from './endpoint.ts';
import {
  defaultCloseTimeoutMs,
  defaultMaxHeldBytes,
  defaultReceiveBufferBytes,
  keyLogFrom,
  limitsFrom,
  suitesFrom,
  warnOfSmallBuffer,
} from './endpoint-options.ts';
import type { SharedOptions } from './endpoint-options.ts';
import { verifierFor } from './peer-policy.ts';
import type { Trust } from './peer-policy.ts';
import { QuicConnection } from './quic-connection.ts';
import type { TransportServer } from './transport.ts';

export interface ListenOptions extends SharedOptions {
  /** Default 127.0.0.1; `::` takes IPv4 and IPv6. */
  readonly host?: string;
  /** 0: any free port. */
  readonly port: number;
  /** The certificate chain and key for clients whose name has none of its own. */
  readonly credentials: CertificateOptions;
  /** Certificates by host name, in lower case. */
  readonly names?: Readonly<Record<string, CertificateOptions>>;
  /** Refuse names without a certificate of their own. Default false: they get `credentials`. */
  readonly refuseUnknownNames?: boolean;
  /** Default: any protocol that is offered, and none. */
  readonly alpn?: Partial<AlpnPolicy>;
  /** Default none. `trust` says whose certificates count. */
  readonly clientCertificates?: { readonly mode: 'optional' | 'required'; readonly trust: Trust };
  /** When addresses must prove themselves: 'auto' (default) is under load. */
  readonly retry?: RetryMode;
  readonly admission?: Partial<AdmissionLimits>;
  /** 32 bytes each, so that tokens and stateless resets survive a restart. Random by default. */
  readonly tokenKey?: Uint8Array;
  readonly resetKey?: Uint8Array;
  /** Share the port with other processes. */
  readonly reusePort?: boolean;
}

/** Numbers of a server; plain values. */
export interface ServerStatus extends EndpointCounters {
  readonly connections: number;
  readonly halfOpen: number;
  readonly heldBytes: number;
  readonly receiveBufferBytes: number;
}

/** A listening QUIC server: iterate it for connections whose handshake is done. */
export class QuicServer implements TransportServer, AsyncIterable<QuicConnection> {
  readonly #endpoint: Endpoint;
  readonly #socket: DatagramSocket;
  readonly #accepted: AsyncQueue<QuicConnection>;
  readonly #connections: Set<QuicConnection>;
  readonly #setCredentials: (options: ServerCertificates) => void;
  #isClosed = false;

  constructor(
    endpoint: Endpoint,
    socket: DatagramSocket,
    accepted: AsyncQueue<QuicConnection>,
    connections: Set<QuicConnection>,
    setCredentials: (options: ServerCertificates) => void,
  ) {
    this.#endpoint = endpoint;
    this.#socket = socket;
    this.#accepted = accepted;
    this.#connections = connections;
    this.#setCredentials = setCredentials;
  }

  get address(): { readonly address: string; readonly port: number } {
    return this.#socket.address;
  }

  [Symbol.asyncIterator](): AsyncIterator<QuicConnection, undefined> {
    return this.#accepted[Symbol.asyncIterator]();
  }

  status(): ServerStatus {
    const { counters, connectionCount, halfOpenCount, heldBytes } = this.#endpoint;
    return {
      ...counters,
      connections: connectionCount,
      halfOpen: halfOpenCount,
      heldBytes,
      receiveBufferBytes: this.#socket.receiveBufferBytes,
    };
  }

  /** New certificates for handshakes from now on; connections that stand are not touched. Throws ERR_QUIC_CERTIFICATE. */
  reload(certificates: ServerCertificates): void {
    this.#setCredentials(certificates);
  }

  /** Refuses new connections, lets the others finish what they send, closes them, then the socket. Idempotent. */
  async close(): Promise<void> {
    this.#endpoint.isAccepting = false;
    this.#accepted.end();
    await Promise.all(Array.from(this.#connections, (connection) => connection.close()));
    await this.#shut();
  }

  /** Closes all connections and the socket now. Idempotent. */
  destroy(): void {
    this.#endpoint.isAccepting = false;
    this.#accepted.end();
    for (const connection of this.#connections) connection.destroy();
    void this.#shut();
  }

  /** The socket stays for one more turn, in which the last packets leave. */
  async #shut(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    const error = new QuicError('ERR_QUIC_CLOSED', 'the server was closed');
    await new Promise((resolve) => {
      setImmediate(() => setImmediate(resolve));
    });
    for (const route of this.#endpoint.routes) route.connection.abandon(error);
    this.#socket.close();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}

export type ServerCertificates = Pick<ListenOptions, 'credentials' | 'names'>;

/** Starts a server. Rejects with ERR_QUIC_SOCKET, ERR_QUIC_CERTIFICATE or ERR_QUIC_OPTION. */
export async function listen(options: ListenOptions): Promise<QuicServer> {
  options.signal?.throwIfAborted();
  let byName = loadAll(options);
  const setCredentials = (certificates: ServerCertificates): void => {
    byName = loadAll(certificates);
  };
  const select = (name: string | undefined): Credentials | undefined => {
    const own = name === undefined ? undefined : byName.names.get(name);
    return own ?? (options.refuseUnknownNames ? undefined : byName.fallback);
  };
  const tls = tlsOptions(options, select);
  const connections = new Set<QuicConnection>();
  const accepted = new AsyncQueue<QuicConnection>();
  const makeConnection = connectionMaker(options, connections, accepted);
  const endpoint = new Endpoint({
    limits: limitsFrom(options),
    maxHeldBytes: options.maxHeldBytes ?? defaultMaxHeldBytes,
    resetKey: options.resetKey,
    nowMs: () => performance.now(),
    server: {
      tls: () => tls,
      admission: { ...defaultAdmissionLimits, ...options.admission },
      retry: options.retry ?? 'auto',
      tokenKey: options.tokenKey,
      onConnection: (route) => {
        const connection = makeConnection();
        connection.attach(route);
        return connection;
      },
    },
  });
  const wantedBytes = options.receiveBufferBytes ?? defaultReceiveBufferBytes;
  const socket = await bindSocket({
    host: options.host ?? '127.0.0.1',
    port: options.port,
    receiveBufferBytes: wantedBytes,
    reusePort: options.reusePort ?? false,
    onDatagram: (bytes, address, port) => endpoint.onDatagram(bytes, address, port),
    // Errors of a UDP socket concern single datagrams, which may get lost anyway.
    onError: () => {},
  });
  warnOfSmallBuffer(socket.receiveBufferBytes, wantedBytes);
  endpoint.attach(socket);
  const server = new QuicServer(endpoint, socket, accepted, connections, setCredentials);
  options.signal?.addEventListener('abort', () => server.destroy(), { once: true });
  return server;
}

function loadAll(certificates: ServerCertificates): {
  readonly fallback: Credentials;
  readonly names: ReadonlyMap<string, Credentials>;
} {
  return {
    fallback: loadCredentials(certificates.credentials),
    names: new Map(
      Object.entries(certificates.names ?? {}).map(([name, own]) => [
        name.toLowerCase(),
        loadCredentials(own),
      ]),
    ),
  };
}

function tlsOptions(
  options: ListenOptions,
  selectCredentials: (name: string | undefined) => Credentials | undefined,
): Omit<ServerTlsOptions, 'transportParameters' | 'random'> {
  const { clientCertificates, alpn } = options;
  return {
    cipherSuites: suitesFrom(options),
    groups: supportedGroups,
    selectCredentials,
    alpn: { protocols: [], acceptAny: true, acceptNone: true, ...alpn },
    clientCertificates: clientCertificates?.mode ?? 'none',
    verifyPeer:
      clientCertificates === undefined
        ? () => {}
        : verifierFor(clientCertificates.trust, 'client', undefined),
  };
}

/** Connections are handed out when their handshake is done; until then they only count. */
function connectionMaker(
  options: ListenOptions,
  connections: Set<QuicConnection>,
  accepted: AsyncQueue<QuicConnection>,
): () => QuicConnection {
  const onKeyLog = keyLogFrom(options);
  return () => {
    const connection = new QuicConnection({
      role: 'server',
      closeTimeoutMs: options.closeTimeoutMs ?? defaultCloseTimeoutMs,
      qlogDirectory: options.qlogDirectory,
      onKeyLog,
      onToken: undefined,
      nowMs: () => performance.now(),
    });
    connections.add(connection);
    connection.ready.then(
      () => accepted.push(connection),
      () => {},
    );
    void connection.closed.then(() => connections.delete(connection));
    return connection;
  };
}
