export interface BackoffLimits {
  /** Upper bound of the first wait, in milliseconds. */
  readonly initialMs: number;
  /** Upper bound of any wait, in milliseconds. */
  readonly maxMs: number;
}

/**
 * Exponential backoff with full jitter: a random wait below a bound that doubles with each failure, so that a thousand
 * relays that lost one server do not come back to it together.
 */
export function backoffMs(
  failureCount: number,
  { initialMs, maxMs }: BackoffLimits,
  random: () => number,
): number {
  const bound = Math.min(maxMs, initialMs * 2 ** Math.max(0, failureCount - 1));
  return Math.floor(random() * bound);
}
