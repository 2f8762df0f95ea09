/** The middle value; the mean of the two middle ones for an even count. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Medians of each figure over the rounds. */
export function medians<Key extends string>(
  rounds: readonly Readonly<Record<Key, number>>[],
): Record<Key, number> {
  const keys = Object.keys(rounds[0]!) as Key[];
  return Object.fromEntries(keys.map((key) => [key, median(rounds.map((round) => round[key]))])) as Record<
    Key,
    number
  >;
}
