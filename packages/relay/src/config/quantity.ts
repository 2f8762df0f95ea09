import { z } from 'zod';

/**
 * Durations and sizes as the config file has them: a number and a unit, never a bare number, so that nobody has to
 * know whether a key counts seconds or milliseconds.
 */

const DURATION_UNITS_MS: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};

const SIZE_UNITS_BYTES: Readonly<Record<string, number>> = {
  B: 1,
  kB: 1e3,
  MB: 1e6,
  GB: 1e9,
  TB: 1e12,
  KiB: 2 ** 10,
  MiB: 2 ** 20,
  GiB: 2 ** 30,
  TiB: 2 ** 40,
};

const QUANTITY = /^(\d+(?:\.\d+)?) ?([A-Za-z]+)$/;

/** Milliseconds of `500ms`, `30s`, `5m`, `12h` or `7d`; undefined when the text is none of these. */
export function parseDuration(text: string): number | undefined {
  return parseQuantity(text, DURATION_UNITS_MS);
}

/** Bytes of `512B`, `64KiB`, `1.5GiB` or, in powers of ten, `10MB`; undefined when the text is none of these. */
export function parseSize(text: string): number | undefined {
  return parseQuantity(text, SIZE_UNITS_BYTES);
}

function parseQuantity(text: string, units: Readonly<Record<string, number>>): number | undefined {
  const match = QUANTITY.exec(text);
  const unit = match && Object.hasOwn(units, match[2]!) ? units[match[2]!] : undefined;
  if (unit === undefined) return undefined;
  const quantity = Math.round(Number(match![1]) * unit);
  return Number.isSafeInteger(quantity) ? quantity : undefined;
}

/** A duration in the largest unit that divides it: 90000 is `90s`. What `parseDuration` takes back. */
export function formatDuration(durationMs: number): string {
  return formatQuantity(durationMs, DURATION_UNITS_MS, 'ms');
}

/** A size in the largest binary unit that divides it: 1048576 is `1MiB`. What `parseSize` takes back. */
export function formatSize(sizeBytes: number): string {
  const binary = Object.fromEntries(
    Object.entries(SIZE_UNITS_BYTES).filter(([unit]) => /^B$|iB$/.test(unit)),
  );
  return formatQuantity(sizeBytes, binary, 'B');
}

function formatQuantity(quantity: number, units: Readonly<Record<string, number>>, smallest: string): string {
  let chosen = smallest;
  for (const [unit, factor] of Object.entries(units)) {
    if (factor > units[chosen]! && quantity !== 0 && quantity % factor === 0) chosen = unit;
  }
  return `${quantity / units[chosen]!}${chosen}`;
}

interface QuantityLimits {
  /** Smallest value allowed, in milliseconds or bytes. @default 0 */
  readonly min?: number;
  /** Largest value allowed, in milliseconds or bytes. @default none */
  readonly max?: number;
}

/**
 * Config key that takes a duration (`30s`); its value is milliseconds. A default is given as text:
 * `duration().prefault('30s')`, so that docs and the JSON Schema show what a user would write.
 */
export function duration(limits: QuantityLimits = {}): z.ZodType<number, string> {
  return quantity(parseDuration, formatDuration, limits, {
    expected: 'a duration with a unit (ms, s, m, h, d), such as 30s',
    pattern: /^\d+(\.\d+)? ?(ms|s|m|h|d)$/,
  });
}

/** Config key that takes a size (`10GiB`); its value is bytes. A default is given as text: `size().prefault('1MiB')`. */
export function size(limits: QuantityLimits = {}): z.ZodType<number, string> {
  return quantity(parseSize, formatSize, limits, {
    expected: 'a size with a unit (B, KiB, MiB, GiB, TiB, kB, MB, GB, TB), such as 10GiB',
    pattern: /^\d+(\.\d+)? ?(B|[KMGT]iB|[kMGT]B)$/,
  });
}

function quantity(
  parse: (text: string) => number | undefined,
  format: (value: number) => string,
  { min = 0, max = Number.MAX_SAFE_INTEGER }: QuantityLimits,
  { expected, pattern }: { readonly expected: string; readonly pattern: RegExp },
): z.ZodType<number, string> {
  return z
    .string({ error: `expected ${expected}` })
    .regex(pattern, { error: `expected ${expected}`, abort: true })
    .transform((text, context) => {
      const value = parse(text);
      if (value !== undefined && value >= min && value <= max) return value;
      const bound = value !== undefined && value < min ? `at least ${format(min)}` : `at most ${format(max)}`;
      context.addIssue({ code: 'custom', message: `expected ${bound}`, input: text });
      return z.NEVER;
    });
}
