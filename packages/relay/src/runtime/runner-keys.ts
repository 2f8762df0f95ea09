import { z } from 'zod';
import type { BackoffLimits } from './backoff.ts';
import type { ComponentConfig } from './relay-config.ts';

const backoff = { backoffInitial: z.number(), backoffMax: z.number() };
const sourceKeys = z.object({ topic: z.string(), maxInFlight: z.number(), ...backoff });
const sinkKeys = z.object({
  topics: z.array(z.string()),
  start: z.union([z.literal('earliest'), z.literal('latest'), z.number()]),
  readAheadBytes: z.number(),
  stallAfter: z.number(),
  blockedRetry: z.number(),
  ...backoff,
});

/** What the runner itself reads of a source's config; durations in milliseconds. */
export interface SourceRunnerKeys {
  readonly topic: string;
  readonly maxInFlight: number;
  readonly backoff: BackoffLimits;
}

/** What the runner itself reads of a sink's config; durations in milliseconds. */
export interface SinkRunnerKeys {
  readonly topics: readonly string[];
  readonly start: 'earliest' | 'latest' | number;
  readonly readAheadBytes: number;
  readonly stallAfterMs: number;
  readonly blockedRetryMs: number;
  readonly backoff: BackoffLimits;
}

export function sourceRunnerKeysOf(config: ComponentConfig): SourceRunnerKeys {
  const { topic, maxInFlight, backoffInitial, backoffMax } = sourceKeys.parse(config);
  return { topic, maxInFlight, backoff: { initialMs: backoffInitial, maxMs: backoffMax } };
}

export function sinkRunnerKeysOf(config: ComponentConfig): SinkRunnerKeys {
  const keys = sinkKeys.parse(config);
  return {
    topics: keys.topics,
    start: keys.start,
    readAheadBytes: keys.readAheadBytes,
    stallAfterMs: keys.stallAfter,
    blockedRetryMs: keys.blockedRetry,
    backoff: { initialMs: keys.backoffInitial, maxMs: keys.backoffMax },
  };
}
