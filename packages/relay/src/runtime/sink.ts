import type { Clock, Offset, TopicPartition } from '@logdrive/log';
import type { Logger } from './logger.ts';
import type { RecordRun } from './record-run.ts';
import type { Gauge } from './source.ts';

/**
 * Where events go. A sink lives for one session: the runner creates it, opens it once, writes and disposes it; after
 * any rejection it creates a new one and writes again what was not delivered. A sink contains no retry loop.
 *
 * Disposal is safe before `open`, during it, and twice; writes that are under way reject.
 */
export interface Sink extends AsyncDisposable {
  /** What the runner may hand over. */
  readonly limits: SinkLimits;
  /** Resolves once it can write. Rejects with a `RelayError`, or with the signal's reason. */
  open(signal: AbortSignal): Promise<void>;
  /**
   * Called for each partition before the first write of it. Resolves with the text to keep in the partition's
   * cursor (durable before the first write), or undefined when the sink keeps nothing there.
   */
  assigned?(partition: AssignedPartition): Promise<string | undefined>;
  /**
   * Delivers a run. Resolves when every record of it was delivered or refused, and rejects with a `RelayError`
   * otherwise. Up to `maxInFlight` calls are under way at once; what they deliver is in the order of the calls.
   */
  write(run: RecordRun, options: WriteOptions): Promise<void>;
  status(): SinkDetails;
}

export interface SinkLimits {
  /** Writes under way at once. */
  readonly maxInFlight: number;
  /** Records of one run. */
  readonly maxRunCount: number;
  /** Bytes of values in one run; one larger record comes alone. */
  readonly maxRunBytes: number;
}

export interface WriteOptions {
  readonly signal: AbortSignal;
  /**
   * The first `deliveredCount` records of the run are delivered or refused: cumulative, never less than before.
   * `metadata` is kept in the cursor together with that position.
   */
  readonly onProgress: (deliveredCount: number, metadata?: string) => void;
  /**
   * The sink cannot carry this record: it goes to quarantine, and the cursor passes it only once it is durable there.
   * Called before progress covers the record. `reason` is one of a few fixed words.
   */
  readonly refuse: (index: number, reason: string) => void;
}

export interface AssignedPartition {
  readonly topicPartition: TopicPartition;
  /** First offset that is not yet known as delivered. */
  readonly position: Offset;
  /** What the sink stored with that position, or ''. */
  readonly metadata: string;
}

export interface SinkDetails {
  /** `HOST:PORT` or the path in use, or undefined when there is none. */
  readonly endpoint?: string;
  readonly gauges: Readonly<Record<string, Gauge>>;
  readonly counters: Readonly<Record<string, number>>;
}

/** What the runner gives to a sink. */
export interface SinkContext {
  /** The key under `sinks` in the config. */
  readonly name: string;
  readonly logger: Logger;
  readonly clock: Clock;
  /** How many sessions of this sink came before: which of several endpoints is the first to try. */
  readonly sessionCount: number;
}
