import { join } from 'node:path';

/** What a segment's files end in: batches, Kafka's two indexes, ours of line bytes, and Kafka's producer snapshot. */
export type SegmentSuffix = '.log' | '.index' | '.timeindex' | '.lineindex' | '.snapshot';

export const SEGMENT_SUFFIXES: readonly SegmentSuffix[] = [
  '.log',
  '.index',
  '.timeindex',
  '.lineindex',
  '.snapshot',
];

const DIGITS = 20;

/** Path of a segment's file: its base offset in twenty digits, as Kafka has it. */
export function segmentPath(dir: string, baseOffset: number, suffix: SegmentSuffix): string {
  return join(dir, `${String(baseOffset).padStart(DIGITS, '0')}${suffix}`);
}

/** The base offset in a file name, or undefined when it is no file of a segment with that suffix. */
export function baseOffsetIn(name: string, suffix: SegmentSuffix): number | undefined {
  if (name.length !== DIGITS + suffix.length || !name.endsWith(suffix)) return undefined;
  const digits = name.slice(0, DIGITS);
  if (!/^\d+$/.test(digits)) return undefined;
  const offset = Number(digits);
  return Number.isSafeInteger(offset) ? offset : undefined;
}

/** Base offsets of the segments in a listing, ascending. */
export function baseOffsetsIn(names: readonly string[]): number[] {
  return names
    .map((name) => baseOffsetIn(name, '.log'))
    .filter((offset) => offset !== undefined)
    .sort((a, b) => a - b);
}

/** Directory name of a partition. */
export function partitionName(topic: string, partition: number): string {
  return `${topic}-${partition}`;
}

/** Topic and partition of a directory name, or undefined when it is none of a partition. */
export function partitionIn(name: string): { topic: string; partition: number } | undefined {
  const match = /^(?<topic>[a-zA-Z0-9._-]{1,249})-(?<partition>\d{1,9})$/.exec(name);
  if (!match?.groups) return undefined;
  return { topic: match.groups['topic']!, partition: Number(match.groups['partition']) };
}

/** Whether Kafka would take the name. */
export function isTopicName(name: string): boolean {
  return /^[a-zA-Z0-9._-]{1,249}$/.test(name) && name !== '.' && name !== '..';
}
