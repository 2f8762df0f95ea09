/** Numbers that look random and are the same for the same seed, on every machine. */
export interface Random {
  /** An integer from 0 to `limit` - 1. */
  below(limit: number): number;
  /** True in one of `limit` cases. */
  oneIn(limit: number): boolean;
}

/** The generator "mulberry32": 32 bits of state, good enough to scatter choices. */
export function seededRandom(seed: number): Random {
  let state = seed | 0;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000) * limit);
  };
  return { below, oneIn: (limit) => below(limit) === 0 };
}

/**
 * Combinations of options, one number for each of `optionCounts`: all of them when there are at most `limit`. Otherwise
 * the ones that find most, and then random ones up to `limit`: nothing survives (all first options), everything
 * survives (all last ones), exactly one thing survives, exactly one is lost.
 */
export function* combinations(
  optionCounts: readonly number[],
  limit: number,
  random: Random,
): Generator<readonly number[]> {
  const total = optionCounts.reduce((product, count) => Math.min(product * count, limit + 1), 1);
  if (total <= limit) {
    yield* allCombinations(optionCounts);
    return;
  }
  let left = limit;
  for (const picks of telling(optionCounts)) {
    if (left-- <= 0) return;
    yield picks;
  }
  while (left-- > 0) yield optionCounts.map((count) => random.below(count));
}

function* allCombinations(optionCounts: readonly number[]): Generator<readonly number[]> {
  const picks = optionCounts.map(() => 0);
  for (;;) {
    yield [...picks];
    let place = picks.length - 1;
    while (place >= 0 && picks[place] === (optionCounts[place] ?? 1) - 1) picks[place--] = 0;
    if (place < 0) return;
    picks[place] = (picks[place] ?? 0) + 1;
  }
}

function* telling(optionCounts: readonly number[]): Generator<readonly number[]> {
  const none = optionCounts.map(() => 0);
  const all = optionCounts.map((count) => count - 1);
  yield none;
  yield all;
  for (const [place, last] of all.entries()) {
    yield none.with(place, last);
    yield all.with(place, 0);
  }
}
