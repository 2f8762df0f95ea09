import type { LogStatus } from '@logdrive/log';
import type { Gauge } from './source.ts';

/**
 * The relay at one moment, as plain JSON: the only bookkeeping that metrics, `/status.json` and the page read.
 * Times are milliseconds since the epoch; counters count since the relay started.
 */
export interface RelayStatus {
  readonly state: RelayState;
  readonly startedAtMs: number;
  readonly nowMs: number;
  readonly log: LogStatus;
  readonly sources: Readonly<Record<string, SourceStatus>>;
  readonly sinks: Readonly<Record<string, SinkStatus>>;
}

export type RelayState = 'running' | 'draining' | 'stopped';

/**
 * `opening`: not yet reachable · `open`: works · `backoff`: waits before it tries again · `blocked`: failed in a way
 * that needs a person, tried again rarely · `finished`: a source that has no more · `closed`: stopped.
 */
export type ComponentState = 'opening' | 'open' | 'backoff' | 'blocked' | 'finished' | 'closed';

export interface ErrorStatus {
  readonly code: string;
  readonly message: string;
  readonly atMs: number;
}

interface ComponentStatus {
  readonly type: string;
  readonly state: ComponentState;
  /** Why it is in `backoff` or `blocked`; the last error otherwise; absent when there was none. */
  readonly lastError?: ErrorStatus;
  /** When a component in `backoff` or `blocked` tries again. */
  readonly retryAtMs?: number;
  /** Sessions begun: 1 is the first, each failure adds one. */
  readonly sessionCount: number;
  /** Failures by error code. */
  readonly errors: Readonly<Record<string, number>>;
  /** Events that went to the quarantine topic, by reason. */
  readonly quarantined: Readonly<Record<string, number>>;
  /** Events dropped for good, by reason; nothing is dropped without a count here. */
  readonly discarded: Readonly<Record<string, number>>;
  /** Events that may be there twice, by cause. */
  readonly duplicates: Readonly<Record<string, number>>;
  /** Every bound and what is used of it, by the name of its config key. */
  readonly gauges: Readonly<Record<string, Gauge>>;
  /** What only this type of component counts, in this session. */
  readonly counters: Readonly<Record<string, number>>;
}

export interface SourceStatus extends ComponentStatus {
  readonly topic: string;
  /** `HOST:PORT` as bound, port 0 resolved; absent when it listens nowhere. */
  readonly address?: string;
  readonly receivedEvents: number;
  readonly receivedBytes: number;
  /** Events acknowledged: on stable storage, or refused and in quarantine. */
  readonly acknowledgedEvents: number;
  readonly acknowledgedBytes: number;
  /** Events received and not settled. */
  readonly inFlightEvents: number;
  readonly inFlightBytes: number;
  /** Deliveries handed back unstored. */
  readonly nackedDeliveries: number;
  /** Second settles of a delivery: a fault of a component, without effect. */
  readonly secondSettles: number;
}

export interface SinkStatus extends ComponentStatus {
  readonly topics: readonly string[];
  /** What it is connected to or writes to; absent when not open. */
  readonly endpoint?: string;
  readonly deliveredEvents: number;
  readonly deliveredBytes: number;
  /** Records between the cursors and the durable ends. */
  readonly lagRecords: number;
  readonly lagBytes: number;
  /** Age of the oldest event that is not delivered, where it was read already; 0 when there is none. */
  readonly oldestUndeliveredMs: number;
  /** When the cursor last moved; absent before the first time. */
  readonly lastProgressAtMs?: number;
  /** There is a backlog, and no progress for `stallAfter`. */
  readonly isStalled: boolean;
  readonly partitions: readonly SinkPartitionStatus[];
}

export interface SinkPartitionStatus {
  readonly topic: string;
  readonly partition: number;
  /** First offset that is not known as delivered. */
  readonly position: number;
  readonly durableEnd: number;
  /** Records handed to the sink and not settled. */
  readonly inFlightRecords: number;
  /** While the event that makes the peer close is being looked for: the offsets it is in, `to` exclusive. */
  readonly isolating?: { readonly from: number; readonly to: number };
}

/** What a drain left behind. */
export interface DrainReport {
  /** Whether every sink had delivered everything when the relay stopped. */
  readonly isComplete: boolean;
  readonly elapsedMs: number;
  /** Per sink: records still to deliver. They stay in the log and go out after the next start. */
  readonly undelivered: Readonly<Record<string, number>>;
  /** Per source: events received and not acknowledged; their clients send them again. */
  readonly unacknowledged: Readonly<Record<string, number>>;
}
