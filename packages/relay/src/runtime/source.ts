import type { Clock } from '@logdrive/log';
import type { RelayError } from '../errors.ts';
import type { Delivery } from './delivery.ts';
import type { Encoding } from './encoding.ts';
import type { Logger } from './logger.ts';
import type { Tally } from './tally.ts';

/**
 * Where events come from. A source lives for one session: the runner creates it, opens it once, iterates its
 * deliveries and disposes it; after a failure it creates a new one. A source contains no retry loop.
 *
 * Disposal is safe before `open`, during it, and twice. It ends the iteration; deliveries that are still unsettled
 * are not delivered, and settling them later does nothing.
 */
export interface Source extends AsyncDisposable {
  /** Resolves once clients can reach it. Rejects with a `RelayError`, or with the signal's reason. */
  open(signal: AbortSignal): Promise<void>;
  /**
   * The deliveries of one connection come in the order in which its events did. Ends when the source has no more
   * (end of stdin) or is disposed; throws a `RelayError` when it cannot go on. A source hands out no more than its
   * own limits allow to be unsettled: not settling is backpressure.
   */
  deliveries(): AsyncIterable<Delivery>;
  /** Stops taking new events; what was handed out can still be settled. `deliveries` ends. Idempotent. */
  stopIntake(): void;
  /** Plain JSON for the status page: bound address, connections, gauges beside their limits. */
  status(): SourceDetails;
}

export interface SourceDetails {
  /** `HOST:PORT` as bound (port 0 resolved), or undefined when it listens nowhere. */
  readonly address?: string;
  /** What is used of each bound now, by name, beside the bound itself. */
  readonly gauges: Readonly<Record<string, Gauge>>;
  /** Counts of this session that only the source knows (connections, sequence gaps). */
  readonly counters: Readonly<Record<string, number>>;
}

/** A bound and what is used of it. */
export interface Gauge {
  readonly value: number;
  readonly limit: number;
}

/** What the runner gives to a source. */
export interface SourceContext {
  /** The key under `sources` in the config. */
  readonly name: string;
  readonly logger: Logger;
  readonly clock: Clock;
  /** Bytes that one log batch may have: what a source cuts large windows by. */
  readonly batchBytes: number;
  /** Largest value that the source's topic takes, in bytes: larger events are refused. */
  readonly maxEventBytes: number;
  /** A client that cannot be served: goes to the log, rate limited by `kind`, and into the status as the last error. */
  clientFailed(kind: string, error: RelayError): void;
  encodingOf(topic: string): Encoding;
  /** Events that the log may hold twice, by cause. Outlives the session. */
  readonly duplicates: Tally;
  /** Events that were dropped, by reason. Outlives the session. */
  readonly discards: Tally;
}
