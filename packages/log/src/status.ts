import type { Offset } from './log.ts';
import type { TopicEncoding } from './options.ts';

/** The log at one moment, as plain JSON. */
export interface LogStatus {
  readonly dir: string;
  readonly partitions: readonly PartitionStatus[];
  readonly cursors: readonly CursorStatus[];
  readonly disk: DiskStatus;
  readonly inFlightBytes: number;
  readonly counters: LogCounters;
}

export interface PartitionStatus extends PartitionExtent {
  readonly encoding: TopicEncoding;
}

/** What there is of a partition. */
export interface PartitionExtent {
  readonly topic: string;
  readonly partition: number;
  readonly earliest: Offset;
  readonly durableEnd: Offset;
  /** Bytes of all segments on disk, indexes not counted. */
  readonly bytes: number;
  readonly segmentCount: number;
}

export interface CursorStatus {
  readonly sink: string;
  readonly topic: string;
  readonly partition: number;
  /** Absent when the file cannot be read. */
  readonly position?: Offset;
  readonly lagRecords?: number;
  /** Bytes of log between the position and the durable end, estimated from the size of the records around. */
  readonly lagBytes?: number;
  readonly metadata?: string;
  /** Its sink is not in the configuration, and it still keeps segments from being deleted. */
  readonly orphaned: boolean;
  /** Why the cursor cannot be used, and what to do. */
  readonly error?: string;
}

export interface DiskStatus {
  /** Free bytes when last looked at. */
  readonly freeBytes: number;
  readonly paused: boolean;
  /** Why, where, and what to do; absent when not paused. */
  readonly reason?: string;
}

/** Counts since the log was opened. */
export interface LogCounters {
  readonly appendedRecords: number;
  readonly appendedBatches: number;
  readonly appendedBytes: number;
  readonly syncs: number;
  readonly syncSeconds: number;
  readonly failedSyncs: number;
  readonly failedWrites: number;
  readonly pauses: number;
  readonly duplicateBatches: number;
  /** Stored batches that a reader or the recovery had to leave out, by reason. */
  readonly quarantinedBatches: Readonly<Record<string, number>>;
  readonly quarantinedBytes: number;
  readonly cutBytes: number;
  readonly deletedSegments: number;
  readonly cursorCommits: number;
}
