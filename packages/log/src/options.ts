import type { Crc32c } from '@logdrive/kafka-protocol/records';
import type { Clock } from './clock.ts';
import type { FileSystem } from './disk/file-system.ts';

/** What the bytes of a topic's values are; a record may say otherwise by header. */
export type TopicEncoding = 'json' | 'text' | 'binary';

/** How the log compresses the batches that it makes from record lists. Batches that come as batches stay as they are. */
export type TopicCompression = 'none' | 'gzip' | 'lz4' | 'zstd';

export interface TopicConfig {
  /** Partitions; may grow, never shrink. @default 1 */
  readonly partitions?: number;
  readonly retention?: {
    /** Oldest record kept, by its timestamp, in milliseconds. @default 604_800_000 (7 days) */
    readonly ageMs?: number;
    /** Bytes of segments kept for each partition. @default 10_737_418_240 (10 GiB) */
    readonly bytes?: number;
  };
  /** @default 'none' */
  readonly compression?: TopicCompression;
  /** Largest batch, and so largest record, that is taken. @default 17_825_792 (a 16 MiB frame, and its header) */
  readonly maxBatchBytes?: number;
  /** @default 'json' */
  readonly encoding?: TopicEncoding;
}

export interface LogOptions {
  /** Directory of the log; made when missing. One process at a time holds it. */
  readonly dir: string;
  /** By name. A topic that is appended to without being here is made with the defaults. @default {} */
  readonly topics?: Readonly<Record<string, TopicConfig>>;
  /** Sinks of the configuration: cursors of others are shown as orphaned. @default those that called `assign` */
  readonly sinks?: readonly string[];
  /** @default the real one */
  readonly fileSystem?: FileSystem;
  /** @default the machine's */
  readonly clock?: Clock;
  /** @default the native one of `@node-rs/crc32` */
  readonly crc32c?: Crc32c;
  /** A segment is rolled before it grows beyond this; under 2 GiB. @default 268_435_456 (256 MiB) */
  readonly segmentBytes?: number;
  /** Records of several appends share a batch up to this size. @default 1_048_576 */
  readonly batchBytes?: number;
  /** Most bytes written with one write and made durable by one fdatasync. @default 8_388_608 */
  readonly commitBytes?: number;
  /** Encoded bytes that are not yet durable; an append beyond it waits. @default 67_108_864 */
  readonly maxInFlightBytes?: number;
  /** Recent durable batches kept in memory for readers near the end, over all partitions. @default 16_777_216 */
  readonly recentBytes?: number;
  /** Log bytes between two entries of an index. @default 4096 */
  readonly indexIntervalBytes?: number;
  /** Free space under which intake pauses. @default 67_108_864 */
  readonly minFreeBytes?: number;
  /** How often a paused log looks for space. @default 1000 */
  readonly diskPollMs?: number;
  /** A moved cursor is durable after at most this long. @default 1000 */
  readonly cursorFlushMs?: number;
  /** … or after this many bytes delivered, whichever comes first. @default 67_108_864 */
  readonly cursorFlushBytes?: number;
  /** How often retention looks. @default 60_000 */
  readonly retentionIntervalMs?: number;
  /** Shown by the control channel. @default '' */
  readonly version?: string;
  /** Aborts the opening; an open log is closed by `close()`. */
  readonly signal?: AbortSignal;
}
