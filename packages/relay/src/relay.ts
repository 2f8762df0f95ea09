import type { Clock, EmbeddedLog, FileSystem } from '@logdrive/log';
import type { Logger } from './runtime/logger.ts';
import type { Registry } from './runtime/registry.ts';
import type { RelayConfig } from './runtime/relay-config.ts';
import type { DrainReport, RelayStatus } from './runtime/relay-status.ts';

export interface RelayOptions {
  readonly logger: Logger;
  /** @default the machine's */
  readonly clock?: Clock;
  /** Aborts the start; a running relay is stopped by `drain` or `destroy`. */
  readonly signal?: AbortSignal;
  /** Component types. @default what this relay is built with */
  readonly registry?: Registry;
  /** Of the log. @default the real one */
  readonly fileSystem?: FileSystem;
  /** In [0, 1), for jitter. @default Math.random */
  readonly random?: () => number;
  /** Shown by the log's control channel. @default '' */
  readonly version?: string;
}

export interface Relay extends AsyncDisposable {
  readonly log: EmbeddedLog;
  /** Resolves when every source has ended by itself (stdin) and every sink has delivered everything. */
  readonly finished: Promise<void>;
  status(): RelayStatus;
  /** Stops intake, settles what is in flight, lets the sinks deliver until the deadline, stores cursors, closes the log. */
  drain(options: { readonly deadlineMs: number }): Promise<DrainReport>;
  /** Stops now. Nothing that was acknowledged is lost. */
  destroy(): Promise<void>;
  /** Starts, stops and replaces what differs; components whose config is the same keep running. */
  reload(config: RelayConfig): Promise<ReloadReport>;
}

/** Components by `sources.NAME` and `sinks.NAME`. */
export interface ReloadReport {
  readonly started: readonly string[];
  readonly stopped: readonly string[];
  readonly restarted: readonly string[];
  readonly unchanged: readonly string[];
}

/**
 * Opens the log, binds every source, starts every sink. A source that cannot bind, or a log that cannot be opened, is a
 * `RelayError` with the `path` of the config key, and nothing is left running. A sink that cannot connect is no error:
 * it is tried again, and the log keeps its events.
 */
export declare function startRelay(config: RelayConfig, options: RelayOptions): Promise<Relay>;
