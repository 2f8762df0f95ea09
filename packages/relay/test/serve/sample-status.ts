import type { RelayStatus, SinkStatus, SourceStatus } from '../../src/runtime/relay-status.ts';

export const NOW_MS: number = Date.UTC(2026, 0, 31, 14, 5, 11);

const component = {
  sessionCount: 1,
  errors: {},
  quarantined: {},
  discarded: {},
  duplicates: {},
  gauges: {},
  counters: {},
} as const;

/** A source that works, but for what a test changes. */
export function sampleSource(changes: Partial<SourceStatus> = {}): SourceStatus {
  return {
    ...component,
    type: 'lumberjack',
    state: 'open',
    topic: 'logs',
    address: '127.0.0.1:5044',
    receivedEvents: 1200,
    receivedBytes: 300_000,
    acknowledgedEvents: 1100,
    acknowledgedBytes: 275_000,
    inFlightEvents: 100,
    inFlightBytes: 25_000,
    nackedDeliveries: 1,
    secondSettles: 0,
    quarantined: { 'not-json': 3 },
    gauges: { maxConnections: { value: 2, limit: 4096 } },
    ...changes,
  };
}

/** A sink that keeps up, but for what a test changes. */
export function sampleSink(changes: Partial<SinkStatus> = {}): SinkStatus {
  return {
    ...component,
    type: 'lumberjack',
    state: 'open',
    topics: ['logs'],
    endpoint: 'ls1:5044',
    deliveredEvents: 1100,
    deliveredBytes: 275_000,
    lagRecords: 0,
    lagBytes: 0,
    oldestUndeliveredMs: 0,
    isStalled: false,
    partitions: [{ topic: 'logs', partition: 0, position: 1100, durableEnd: 1100, inFlightRecords: 0 }],
    ...changes,
  };
}

/** A relay at work: a source, a sink and one cursor, all well, but for what a test changes. */
export function sampleStatus(changes: Partial<RelayStatus> = {}): RelayStatus {
  return {
    state: 'running',
    startedAtMs: NOW_MS - 60_000,
    nowMs: NOW_MS,
    sources: { beats: sampleSource() },
    sinks: { out: sampleSink() },
    log: sampleLog(),
    ...changes,
  };
}

export function sampleLog(changes: Partial<RelayStatus['log']> = {}): RelayStatus['log'] {
  return {
    dir: './logdrive-data',
    partitions: [
      {
        topic: 'logs',
        partition: 0,
        encoding: 'json',
        earliest: 0,
        durableEnd: 1100,
        bytes: 280_000,
        segmentCount: 1,
      },
    ],
    cursors: [
      {
        sink: 'out',
        topic: 'logs',
        partition: 0,
        position: 1100,
        lagRecords: 0,
        lagBytes: 0,
        orphaned: false,
      },
    ],
    disk: { freeBytes: 5 * 2 ** 30, paused: false },
    inFlightBytes: 0,
    counters: {
      appendedRecords: 1100,
      appendedBatches: 11,
      appendedBytes: 280_000,
      syncs: 9,
      syncSeconds: 0.25,
      failedSyncs: 0,
      failedWrites: 0,
      pauses: 0,
      duplicateBatches: 0,
      quarantinedBatches: { checksum: 1 },
      quarantinedBytes: 100,
      cutBytes: 7,
      deletedSegments: 0,
      cursorCommits: 4,
    },
    ...changes,
  };
}
