import type { LogCounters } from './status.ts';

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** The counts of one open log, written where things happen and read by `status()`. */
export type LogCounts = Mutable<Omit<LogCounters, 'quarantinedBatches'>> & {
  quarantinedBatches: Record<string, number>;
};

export function newCounts(): LogCounts {
  return {
    appendedRecords: 0,
    appendedBatches: 0,
    appendedBytes: 0,
    syncs: 0,
    syncSeconds: 0,
    failedSyncs: 0,
    failedWrites: 0,
    pauses: 0,
    duplicateBatches: 0,
    quarantinedBatches: {},
    quarantinedBytes: 0,
    cutBytes: 0,
    deletedSegments: 0,
    cursorCommits: 0,
  };
}
