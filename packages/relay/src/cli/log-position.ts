import { parseDuration } from '../config/quantity.ts';

/** A place in a partition, as commands take it. */
export type LogPosition =
  | { readonly kind: 'earliest' }
  | { readonly kind: 'latest' }
  | { readonly kind: 'offset'; readonly offset: number }
  /** The last so many records. */
  | { readonly kind: 'last'; readonly count: number }
  /** The first record at or after this time, milliseconds since the epoch. */
  | { readonly kind: 'time'; readonly timestampMs: number };

/** What `parseLogPosition` takes, in words. */
export const LOG_POSITION_FORMS: string =
  'an offset, earliest, latest, -N (the last N), a time (2026-01-31, 2026-01-31T14:05:00Z) or an age (15m, 2h, "15m ago")';

const ISO_TIME = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/;

/** Parses a position; undefined when it is none of the forms. A time without a zone is local, a date its midnight. */
export function parseLogPosition(text: string, nowMs: number = Date.now()): LogPosition | undefined {
  if (text === 'earliest' || text === 'latest') return { kind: text };
  if (/^-?\d+$/.test(text)) return fromNumber(Number(text), text.startsWith('-'));
  const ageMs = parseDuration(text.replace(/ ago$/, ''));
  if (ageMs !== undefined) return { kind: 'time', timestampMs: nowMs - ageMs };
  if (!ISO_TIME.test(text)) return undefined;
  // ECMAScript reads a bare date as UTC, but a date with a time as local.
  const timestampMs = Date.parse(text.length === 10 ? `${text}T00:00` : text.replace(' ', 'T'));
  return Number.isNaN(timestampMs) ? undefined : { kind: 'time', timestampMs };
}

function fromNumber(value: number, isNegative: boolean): LogPosition | undefined {
  if (!Number.isSafeInteger(value)) return undefined;
  return isNegative ? { kind: 'last', count: -value } : { kind: 'offset', offset: value };
}
