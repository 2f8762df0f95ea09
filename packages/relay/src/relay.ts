import { openLog, systemClock } from '@logdrive/log';
import type { Clock, EmbeddedLog, FileSystem } from '@logdrive/log';
import { codeOf, messageOf, RelayError } from './errors.ts';
import type { Environment } from './runtime/environment.ts';
import type { Logger } from './runtime/logger.ts';
import { Quarantine } from './runtime/quarantine.ts';
import { builtInRegistry } from './runtime/registry.ts';
import type { Registry } from './runtime/registry.ts';
import { allTopics, quarantineOf } from './runtime/relay-config.ts';
import type { RelayConfig } from './runtime/relay-config.ts';
import type { DrainReport, RelayStatus } from './runtime/relay-status.ts';
import type { ReloadReport } from './runtime/reload-plan.ts';
import { TopicTable } from './runtime/topic-table.ts';
import { RunningRelay } from './runtime/running-relay.ts';

export type { ReloadReport };

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

/** Sources and sinks around one durable log. */
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

const DEFAULT_BATCH_BYTES = 1024 ** 2;

/**
 * Opens the log, binds every source, starts every sink. A source that cannot bind, or a log that cannot be opened, is a
 * `RelayError` with the `path` of the config key, and nothing is left running. A sink that cannot connect is no error:
 * it is tried again, and the log keeps its events.
 */
export async function startRelay(config: RelayConfig, options: RelayOptions): Promise<Relay> {
  const log = await openLogOf(config, options);
  let relay: RunningRelay | undefined;
  try {
    const environment = environmentOf(config, options, log);
    relay = new RunningRelay(config, options.registry ?? builtInRegistry, log, environment);
    await relay.start(options.signal);
    return relay;
  } catch (thrown) {
    if (relay) await relay.destroy();
    else await log.close();
    throw thrown;
  }
}

async function openLogOf(config: RelayConfig, options: RelayOptions): Promise<EmbeddedLog> {
  const { clock, fileSystem, version, signal } = options;
  try {
    return await openLog({
      ...config.log,
      topics: allTopics(config),
      sinks: Object.keys(config.sinks),
      ...(clock ? { clock } : {}),
      ...(fileSystem ? { fileSystem } : {}),
      ...(version === undefined ? {} : { version }),
      ...(signal ? { signal } : {}),
    });
  } catch (thrown) {
    signal?.throwIfAborted();
    throw logFailure(thrown);
  }
}

/** Names the key at fault: an option or a topic that the log does not take, or else the directory. */
function logFailure(thrown: unknown): RelayError {
  const cause = { retryable: false, cause: thrown };
  const code = codeOf(thrown);
  if (code === 'ERR_LOG_INVALID_TOPIC' || code === 'ERR_LOG_INVALID_OPTION') {
    const path = [code === 'ERR_LOG_INVALID_TOPIC' ? 'topics' : 'log'];
    return new RelayError('ERR_RELAY_CONFIG', messageOf(thrown), { path, ...cause });
  }
  return new RelayError('ERR_RELAY_LOG', `log.dir: ${messageOf(thrown)}`, { path: ['log', 'dir'], ...cause });
}

function environmentOf(config: RelayConfig, options: RelayOptions, log: EmbeddedLog): Environment {
  const quarantine = quarantineOf(config);
  return {
    log,
    quarantine: new Quarantine(log, quarantine, options.logger),
    clock: options.clock ?? systemClock,
    random: options.random ?? Math.random,
    logger: options.logger,
    batchBytes: config.log.batchBytes ?? DEFAULT_BATCH_BYTES,
    topics: new TopicTable(allTopics(config)),
  };
}
