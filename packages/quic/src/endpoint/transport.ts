import type { QuicError } from '../errors.ts';

/**
 * What a protocol over QUIC needs of it, and nothing else, so that another stack can take this one's place. `@logdrive/quic`'s
 * own classes have this shape.
 */
export interface TransportServer extends AsyncDisposable {
  readonly address: { readonly address: string; readonly port: number };
  /** Connections whose handshake is done. Ends when the server closes. */
  [Symbol.asyncIterator](): AsyncIterator<TransportConnection>;
  close(): Promise<void>;
  destroy(): void;
}

export interface TransportConnection extends AsyncDisposable {
  readonly remote: { readonly address: string; readonly port: number };
  readonly alpn: string | undefined;
  /** Streams that the peer opens. Ends when the connection ends. */
  streams(): AsyncIterable<TransportStream>;
  openStream(options?: { direction?: 'bidi' | 'uni'; signal?: AbortSignal }): Promise<TransportStream>;
  /** Resolves, never rejects, with why the connection ended. */
  readonly closed: Promise<QuicError>;
  close(): Promise<void>;
  destroy(applicationCode?: number, reason?: string): void;
}

/** Reading is iterating; unread bytes count against the peer's credit. */
export interface TransportStream extends AsyncIterable<Uint8Array> {
  readonly id: number;
  write(bytes: Uint8Array): Promise<void>;
  end(bytes?: Uint8Array): void;
  finished(): Promise<void>;
  reset(code: number): void;
  stop(code: number): void;
}
