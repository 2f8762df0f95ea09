import type { ConnectionOptions } from 'node:tls';
import type { Clock } from '../clock.ts';
import type { LumberjackError } from '../codec/errors.ts';
import type { EventRanges } from '../codec/event-list.ts';

/** TLS of a client, as `node:tls` takes it. */
export type ClientTlsOptions = Pick<
  ConnectionOptions,
  | 'ca'
  | 'cert'
  | 'key'
  | 'passphrase'
  | 'pfx'
  | 'servername'
  | 'rejectUnauthorized'
  | 'minVersion'
  | 'maxVersion'
>;

export interface ConnectOptions {
  /** @default '127.0.0.1' */
  readonly host?: string;
  /** @default 5044 */
  readonly port?: number;
  /** Speaks TLS when given. */
  readonly tls?: ClientTlsOptions;
  /** zlib level of a window's one compressed frame; 0 sends plain JSON frames. @default 3 */
  readonly compressionLevel?: number;
  /** Windows sent and not acknowledged, at most. @default 2 */
  readonly pipelining?: number;
  /** Events of one window, at most; some servers refuse more than 10 000. @default 2048 */
  readonly maxWindowEvents?: number;
  /** Payload bytes of one window, at most (one larger event still gets a window). @default 8 MiB */
  readonly maxWindowBytes?: number;
  /** Bytes of one event, at most: servers refuse larger frames. @default 16 MiB */
  readonly maxEventBytes?: number;
  /** Fails when connecting takes longer, or when an acknowledgement is due and no byte comes for so long. @default 30_000 */
  readonly timeoutMs?: number;
  /** Fails when an acknowledgement is due and none makes progress (Ack(0) does not) for so long. @default 300_000 */
  readonly ackProgressTimeoutMs?: number;
  /** Aborts connecting, or destroys the connection. */
  readonly signal?: AbortSignal;
  readonly clock?: Clock;
}

/** What `send` takes: ranges of bytes, or any iterable of events. Objects become JSON text; strings and bytes are JSON text. */
export type Sendable = EventRanges | Iterable<Uint8Array | string | object>;

/** One connection to one server. It does not reconnect. */
export interface LumberjackClient extends AsyncDisposable {
  readonly peer: { readonly address: string; readonly port: number };
  /**
   * Sends events, in windows, and resolves with their count once the server has acknowledged all of them. Calls may
   * overlap; events go out in the order of the calls. Rejects with a `LumberjackError` whose `ackedCount` says how
   * many of these events, from the first, the server acknowledged: the rest is to be sent again elsewhere.
   */
  send(events: Sendable, options?: { readonly onProgress?: (ackedCount: number) => void }): Promise<number>;
  /** Waits for what is in flight, then ends the connection. */
  close(): Promise<void>;
  /** Closes now; what is in flight rejects. */
  destroy(error?: LumberjackError): void;
  /** Resolves when the connection is over, with the error when there was one; never rejects. */
  readonly closed: Promise<{ readonly error?: LumberjackError }>;
  status(): ClientStatus;
}

/** Plain JSON; counts are since the connection was made. */
export interface ClientStatus {
  readonly sentEventCount: number;
  readonly ackedEventCount: number;
  readonly inFlightWindowCount: number;
  readonly keepaliveCount: number;
  readonly sentBytes: number;
}
