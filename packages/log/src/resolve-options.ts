import { LogError } from './errors.ts';
import { isTopicName } from './segments/segment-names.ts';
import type { LogOptions, TopicCompression, TopicConfig, TopicEncoding } from './options.ts';

const MIB = 1_048_576;
const GIB = 1024 * MIB;
const DAY_MS = 86_400_000;
/** Positions in an index are 32-bit, and Kafka reads them as signed. */
const MAX_SEGMENT_BYTES = 0x7fff_ffff;

/** No batch is larger, so that a damaged length makes nobody ask for more memory than this. */
export const MAX_BATCH_BYTES: number = 64 * MIB;

/** The sizes and times of `LogOptions`, with their defaults. */
export type ResolvedOptions = Readonly<Record<SizeName, number>>;

type SizeName =
  | 'segmentBytes'
  | 'batchBytes'
  | 'commitBytes'
  | 'maxInFlightBytes'
  | 'recentBytes'
  | 'indexIntervalBytes'
  | 'minFreeBytes'
  | 'diskPollMs'
  | 'cursorFlushMs'
  | 'cursorFlushBytes'
  | 'retentionIntervalMs';

type Range = readonly [preset: number, smallest: number, largest: number];

/** Default, smallest and largest value of each number. */
const RANGES: Readonly<Record<SizeName, Range>> = {
  segmentBytes: [256 * MIB, 1024, MAX_SEGMENT_BYTES],
  batchBytes: [MIB, 128, 1024 * MIB],
  commitBytes: [8 * MIB, 128, GIB],
  maxInFlightBytes: [64 * MIB, 128, 64 * GIB],
  recentBytes: [16 * MIB, 0, 64 * GIB],
  indexIntervalBytes: [4096, 0, GIB],
  minFreeBytes: [64 * MIB, 0, Number.MAX_SAFE_INTEGER],
  diskPollMs: [1000, 1, DAY_MS],
  cursorFlushMs: [1000, 1, DAY_MS],
  cursorFlushBytes: [64 * MIB, 0, Number.MAX_SAFE_INTEGER],
  retentionIntervalMs: [60_000, 1, DAY_MS],
};

/** Every default. */
export const DEFAULT_OPTIONS: ResolvedOptions = Object.fromEntries(
  Object.entries(RANGES).map(([name, [preset]]) => [name, preset]),
) as ResolvedOptions;

/** The options with their defaults; throws `ERR_LOG_INVALID_OPTION` for a number out of its range. */
export function resolveOptions(options: LogOptions): ResolvedOptions {
  const names = Object.keys(RANGES) as SizeName[];
  return Object.fromEntries(
    names.map((name) => [name, inRange(name, options[name], RANGES[name])]),
  ) as ResolvedOptions;
}

/** A topic's configuration with its defaults. */
export interface ResolvedTopic {
  readonly name: string;
  readonly partitions: number;
  readonly retentionAgeMs: number;
  readonly retentionBytes: number;
  readonly compression: TopicCompression;
  readonly maxBatchBytes: number;
  readonly encoding: TopicEncoding;
}

/** Throws `ERR_LOG_INVALID_TOPIC` for a bad name, `ERR_LOG_INVALID_OPTION` for a bad number. */
export function resolveTopic(name: string, config: TopicConfig = {}): ResolvedTopic {
  if (!isTopicName(name)) {
    throw new LogError(
      'ERR_LOG_INVALID_TOPIC',
      `'${name}' is no topic name: 1 to 249 of the characters a-z A-Z 0-9 . _ - are one`,
      { topic: name },
    );
  }
  const { retention, compression = 'none', encoding = 'json' } = config;
  const key = (field: string): string => `topics.${name}.${field}`;
  return {
    name,
    partitions: inRange(key('partitions'), config.partitions, [1, 1, 10_000]),
    retentionAgeMs: inRange(key('retention.ageMs'), retention?.ageMs, [
      7 * DAY_MS,
      0,
      Number.MAX_SAFE_INTEGER,
    ]),
    retentionBytes: inRange(key('retention.bytes'), retention?.bytes, [10 * GIB, 0, Number.MAX_SAFE_INTEGER]),
    compression,
    maxBatchBytes: inRange(key('maxBatchBytes'), config.maxBatchBytes, [17 * MIB, 128, MAX_BATCH_BYTES]),
    encoding,
  };
}

function inRange(name: string, value: number | undefined, range: Range): number {
  const [preset, smallest, largest] = range;
  if (value === undefined) return preset;
  if (Number.isSafeInteger(value) && value >= smallest && value <= largest) return value;
  throw new LogError(
    'ERR_LOG_INVALID_OPTION',
    `${name} is ${value}: it must be a whole number from ${smallest} to ${largest}`,
  );
}
