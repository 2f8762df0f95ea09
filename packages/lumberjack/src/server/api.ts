import type { SecureContextOptions, TlsOptions } from 'node:tls';
import type { Clock } from '../clock.ts';
import type { LumberjackError } from '../codec/errors.ts';
import type { EventList } from '../codec/event-list.ts';
import type { Version } from '../codec/frame.ts';
import type { LumberjackLimits } from '../codec/limits.ts';

/** TLS of a server, as `node:tls` takes it. */
export type ServerTlsOptions = SecureContextOptions &
  Pick<TlsOptions, 'requestCert' | 'rejectUnauthorized' | 'SNICallback'>;

export interface ListenOptions {
  /** @default '127.0.0.1' */
  readonly host?: string;
  /** TCP port; 0 lets the system choose (see `server.address`). @default 5044 */
  readonly port?: number;
  /** Connections waiting to be accepted. @default 511 */
  readonly backlog?: number;
  /** Speaks TLS when given. */
  readonly tls?: ServerTlsOptions;
  /** Codec limits; those left out keep their default. */
  readonly limits?: Partial<LumberjackLimits>;
  /** Refuses a window whose sequence numbers skip any; otherwise a gap is accepted and counted. @default false */
  readonly strictSequence?: boolean;
  /** Ack(0) goes out this often while a v2 window is held; never on v1. @default 3_000 */
  readonly keepaliveMs?: number;
  /** Closes a connection that is read, is owed nothing and sends nothing for so long. @default 60_000 */
  readonly idleTimeoutMs?: number;
  /**
   * Closes a connection whose incomplete window or frame gains neither an event nor 1 KiB for so long. Time during
   * which this side does not read (backpressure) does not count. @default 30_000
   */
  readonly windowTimeoutMs?: number;
  /** Closes a connection that takes none of what is written to it for so long. @default 30_000 */
  readonly writeTimeoutMs?: number;
  /** Closes a connection whose TLS handshake takes longer. @default 10_000 */
  readonly handshakeTimeoutMs?: number;
  /** Silence after which an implicit v1 window (one that no W opened) is complete. @default 200 */
  readonly implicitWindowMs?: number;
  /** Connections at once; more are closed at once and counted. @default 1024 */
  readonly maxConnections?: number;
  /**
   * Received bytes that one connection may hold (read, not released). A window read whole must fit in; one read by
   * parts need not. At least `maxFrameBytes` + 1 MiB. @default 32 MiB
   */
  readonly maxConnectionBytes?: number;
  /**
   * Received bytes that all connections may hold together before sockets are no longer read. One connection at a time
   * may go on regardless, up to its own limit, so that something always completes. @default 128 MiB
   */
  readonly maxBufferedBytes?: number;
  /** Called for each connection that was refused, or closed because of what its client did. Must not throw. */
  readonly onFailedConnection?: (failure: FailedConnection) => void;
  /** Stops listening and destroys every connection when it aborts. */
  readonly signal?: AbortSignal;
  readonly clock?: Clock;
}

/**
 * A listening server. It reads from a socket only on behalf of a consumer, of which there is one: the iteration over
 * connections, `windows()` or `parts()`. Waiting to ask for the next item is backpressure, down to the socket. Leaving
 * the iteration stops reading; what was handed out can still be settled, and then `close()` ends.
 */
export interface LumberjackServer extends AsyncIterable<LumberjackConnection>, AsyncDisposable {
  readonly address: { readonly host: string; readonly port: number };
  /** Every connection's windows in one flow; those of one connection in order. Ends when the server is closed. */
  windows(options?: WindowsOptions): AsyncIterable<LumberjackWindow>;
  /** Every connection's windows by parts, connections served in turn; the parts of one connection in order. */
  parts(options?: PartsOptions): AsyncIterable<WindowPart>;
  status(): ServerStatus;
  /** Stops accepting, lets each connection finish its window, waits until all are settled, acknowledges, ends. */
  close(): Promise<void>;
  /** Closes everything now. Windows not settled will not be acknowledged. */
  destroy(): void;
  /** Resolves once the server listens no more and every connection is closed. */
  readonly closed: Promise<void>;
}

export interface WindowsOptions {
  /** Windows handed out and not settled, at most. @default 16 */
  readonly concurrency?: number;
  /**
   * The bytes of events may be used only until they are released (by `release()` or by settling the window): received
   * memory is then read into again, which makes intake faster, and the list throws. Otherwise bytes stay valid as long
   * as anything refers to them. @default false
   */
  readonly reuseMemory?: boolean;
}

export interface PartsOptions {
  /**
   * A part is cut when its payloads reach so many bytes. Parts are smaller at the end of a window, and when memory is
   * short. @default 1 MiB
   */
  readonly maxPartBytes?: number;
  /**
   * The bytes of events may be used only until they are released (by `release()` or by settling the window): received
   * memory is then read into again, which makes intake faster, and the list throws. Otherwise bytes stay valid as long
   * as anything refers to them. @default false
   */
  readonly reuseMemory?: boolean;
}

export interface LumberjackConnection extends AsyncIterable<LumberjackWindow> {
  readonly id: number;
  readonly peer: Peer;
  /** Resolves when the connection is over; never rejects. */
  readonly closed: Promise<CloseReason>;
  /** The windows of this connection by parts, instead of whole. */
  parts(options?: PartsOptions): AsyncIterable<WindowPart>;
  /** The windows of this connection whole, with options; iterating over the connection is the same without. */
  windows(options?: WindowsOptions): AsyncIterable<LumberjackWindow>;
  /** Finishes the window being received, waits until all are settled, acknowledges, ends. */
  close(): Promise<void>;
  destroy(error?: LumberjackError): void;
}

export interface Peer {
  readonly address: string;
  readonly port: number;
  /** Subject of the client's certificate (`O=Example, CN=web-1`), if it sent one and the server's authorities vouch for it. */
  readonly certificateSubject?: string;
}

/** Why a connection ended, and the error when there was one. */
export interface CloseReason {
  readonly kind: CloseKind;
  readonly error?: LumberjackError;
}

/** Ends of a connection, each with a counter in `status().closed`. */
export const CLOSE_KINDS = [
  'ended',
  'server-closed',
  'protocol-error',
  'connection-lost',
  'idle-timeout',
  'window-timeout',
  'write-timeout',
  'memory-limit',
  'rejected',
  'destroyed',
] as const;

export type CloseKind = (typeof CLOSE_KINDS)[number];

/** Connections that never came to be, each with a counter in `status().refused`. */
export const REFUSE_KINDS = ['connection-limit', 'tls-handshake', 'accept-error', 'server-closed'] as const;

export type RefuseKind = (typeof REFUSE_KINDS)[number];

/** A connection that was refused or closed, for a log. */
export interface FailedConnection {
  readonly kind: CloseKind | RefuseKind;
  /** Absent when the client was gone before it could be asked for, or never came. */
  readonly peer?: Pick<Peer, 'address' | 'port'>;
  /** What was wrong, and what to do about it. */
  readonly error?: Error;
}

/** Events that are acknowledged together. Unsettled means not acknowledged, whatever happens. */
export interface WindowHandle {
  readonly connection: LumberjackConnection;
  readonly version: Version;
  /** Events that the client declared; an implicit v1 window may end with fewer. */
  readonly declaredCount: number;
  readonly isSettled: boolean;
  /**
   * Acknowledges the window. The acknowledgements of one connection go out in the order of its windows, whatever order
   * they are settled in. False, and counted, when the window was settled before or its connection is gone.
   * Throws ERR_LUMBERJACK_CONSUMER before the last part was handed out.
   */
  ack(): boolean;
  /**
   * Acknowledges the first `count` events, so that a client need not send them again. On v1, where clients take any
   * acknowledgement for the window's, nothing is sent until all are.
   */
  ackUpTo(count: number): boolean;
  /** Closes the connection without acknowledging this window or any later one. */
  reject(error?: Error): boolean;
}

/** A whole window. Settling it gives its bytes back to the budget. */
export interface LumberjackWindow extends WindowHandle {
  readonly events: EventList;
}

/** Consecutive events of one window. */
export interface WindowPart {
  /** Shared by all parts of the window. */
  readonly window: WindowHandle;
  readonly events: EventList;
  /** Place of the first event in the window: events before it came in earlier parts. */
  readonly firstIndex: number;
  readonly isLast: boolean;
  /**
   * Gives the bytes back to the budget, so that more is read; a second call does nothing. Settling the window
   * releases all of its parts. The bytes stay valid unless `reuseMemory` says otherwise.
   */
  release(): void;
}

/** Plain JSON: what a status page or metrics show. Counts are since the start. */
export interface ServerStatus {
  readonly address: { readonly host: string; readonly port: number };
  readonly isListening: boolean;
  readonly connectionCount: number;
  readonly peakConnectionCount: number;
  readonly acceptedCount: number;
  readonly closed: Readonly<Record<CloseKind, number>>;
  readonly refused: Readonly<Record<RefuseKind, number>>;
  /** Windows received whole, and acknowledged. */
  readonly windowCount: number;
  readonly ackedWindowCount: number;
  /** Windows whose rest never came, or whose connection failed before they were complete. */
  readonly abandonedWindowCount: number;
  /** Windows settled twice, or after their connection was gone. */
  readonly lateSettleCount: number;
  readonly eventCount: number;
  readonly eventBytes: number;
  readonly receivedBytes: number;
  /** Sequence numbers skipped by clients. */
  readonly sequenceGapCount: number;
  readonly keepaliveCount: number;
  /** Windows complete and not settled. */
  readonly inFlightWindowCount: number;
  /** Bytes held: received, not released. */
  readonly bufferedBytes: number;
  readonly peakBufferedBytes: number;
  /** Connections that are not read because memory is short. */
  readonly throttledConnectionCount: number;
  /** Age of the oldest complete window that is not settled, 0 when there is none. */
  readonly oldestHeldMs: number;
}
