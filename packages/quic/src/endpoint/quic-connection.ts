import type { Connection, ConnectionStats } from '../connection/connection.ts';
import type { TraceSink } from '../connection/trace.ts';
import { QuicError } from '../errors.ts';
import type { QuicStream } from '../streams/stream.ts';
import { AsyncQueue } from './async-queue.ts';
import type { ConnectionListener, ConnectionRoute } from './connection-route.ts';
import { diagnostics } from './diagnostics.ts';
import { QlogFile } from './qlog.ts';
import type { TransportConnection } from './transport.ts';

export interface QuicConnectionOptions {
  readonly role: 'client' | 'server';
  /** How long {@link QuicConnection.close} waits for what was written to be acknowledged. */
  readonly closeTimeoutMs: number;
  readonly qlogDirectory: string | undefined;
  readonly onKeyLog: ((line: string) => void) | undefined;
  readonly onToken: ((token: Uint8Array) => void) | undefined;
  readonly nowMs: () => number;
}

/** A connection whose handshake is done, or under way. */
export class QuicConnection implements TransportConnection, ConnectionListener {
  /** Resolves, never rejects, with why the connection ended; ERR_QUIC_CLOSED if this side closed it. */
  readonly closed: Promise<QuicError>;
  /** Resolves when the handshake is done; rejects with why it failed. */
  readonly ready: Promise<void>;
  readonly #options: QuicConnectionOptions;
  readonly #streams = new AsyncQueue<QuicStream>();
  readonly #closed = Promise.withResolvers<QuicError>();
  readonly #ready = Promise.withResolvers<void>();
  #route!: ConnectionRoute;
  #qlog: QlogFile | undefined;
  #trace: TraceSink | undefined;
  #settled: PromiseWithResolvers<void> | undefined;
  #isQlogStarted = false;

  constructor(options: QuicConnectionOptions) {
    this.#options = options;
    this.closed = this.#closed.promise;
    this.ready = this.#ready.promise;
    this.ready.catch(() => {});
  }

  /** For the endpoint: ties this object to its connection. */
  attach(route: ConnectionRoute): void {
    this.#route = route;
  }

  get #connection(): Connection {
    return this.#route.connection;
  }

  /** Where the peer is now: it may change when a NAT does. */
  get remote(): { readonly address: string; readonly port: number } {
    return this.#connection.remote;
  }

  /** The application protocol that was agreed on. */
  get alpn(): string | undefined {
    return this.#connection.alpn;
  }

  /** The host name of the handshake. */
  get serverName(): string | undefined {
    return this.#connection.serverName;
  }

  /** DER, leaf first; empty if the peer showed none. */
  get peerCertificates(): readonly Uint8Array[] {
    return this.#connection.peerCertificates;
  }

  get cipherSuite(): string | undefined {
    return this.#connection.cipherSuite?.name;
  }

  /** Streams that the peer opens. One that is not read is not credited: the peer may open so many and send so much. */
  streams(): AsyncIterable<QuicStream> {
    return this.#streams;
  }

  /** Opens a stream, as soon as the peer's limit allows. Bidirectional unless `direction` says otherwise. */
  openStream(options: { direction?: 'bidi' | 'uni'; signal?: AbortSignal } = {}): Promise<QuicStream> {
    return this.#connection.openStream(options.direction ?? 'bidi', options.signal);
  }

  stats(): ConnectionStats {
    return this.#connection.stats();
  }

  /** Sends a PING. */
  ping(): void {
    this.#connection.ping();
  }

  /** Moves to new packet keys; false if that is not possible yet. */
  updateKeys(): boolean {
    const didUpdate = this.#connection.updateKeys();
    if (didUpdate) this.ping();
    return didUpdate;
  }

  /**
   * Waits until the peer has acknowledged everything that was written, at most `closeTimeoutMs`, then closes with
   * application code 0. Idempotent.
   */
  async close(): Promise<void> {
    if (this.#connection.error === undefined && !this.#connection.isSettled) {
      this.#settled ??= Promise.withResolvers<void>();
      const timer = setTimeout(() => this.#settled!.resolve(), this.#options.closeTimeoutMs);
      await Promise.race([this.#settled.promise, this.closed]);
      clearTimeout(timer);
    }
    this.destroy(0);
    await this.closed;
  }

  /** Closes now with an application error code; what was not acknowledged may be lost. Idempotent. */
  destroy(applicationCode = 0, reason = ''): void {
    this.#connection.close(applicationCode, reason, this.#options.nowMs());
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  // What follows is for the endpoint.

  /** Qlog begins with the first event, when the IDs are known. */
  get trace(): TraceSink | undefined {
    const { qlogDirectory, role, nowMs } = this.#options;
    if (!this.#isQlogStarted && qlogDirectory !== undefined && this.#route?.connection !== undefined) {
      this.#isQlogStarted = true;
      this.#qlog = new QlogFile(qlogDirectory, this.#connection.localCid, role, nowMs());
      this.#trace = this.#qlog.trace;
    }
    return this.#trace;
  }

  onEstablished(): void {
    this.#ready.resolve();
    if (diagnostics.established.hasSubscribers) diagnostics.established.publish({ connection: this });
  }

  onStream(stream: QuicStream): void {
    this.#streams.push(stream);
    if (diagnostics.stream.hasSubscribers) diagnostics.stream.publish({ connection: this, stream });
  }

  onClosed(error: QuicError): void {
    this.#ready.reject(error);
    this.#streams.end();
    this.#closed.resolve(error);
    this.#qlog?.end();
    if (diagnostics.closed.hasSubscribers) diagnostics.closed.publish({ connection: this, error });
  }

  onActivity(): void {
    if (this.#settled !== undefined && this.#connection.isSettled) this.#settled.resolve();
  }

  onToken(token: Uint8Array): void {
    this.#options.onToken?.(token);
  }

  onKeyLog(line: string): void {
    this.#options.onKeyLog?.(line);
  }
}
