import { ofCursors, ofLog, ofPartitions, ofSinks, ofSources, tallies } from './metric.ts';
import type { Metric } from './metric.ts';

const relayMetrics: readonly Metric[] = [
  {
    kind: 'gauge',
    name: 'logdrive_version_info',
    help: 'Always 1; the version is the label.',
    labelNames: ['version'],
    samples: (_, version) => [{ labels: { version }, value: 1 }],
  },
  {
    kind: 'gauge',
    name: 'logdrive_start_time_seconds',
    help: 'When the relay started, seconds since the epoch.',
    labelNames: [],
    samples: ({ startedAtMs }) => [{ labels: {}, value: startedAtMs / 1000 }],
  },
  {
    kind: 'gauge',
    name: 'logdrive_draining',
    help: '1 while the relay takes no new events because it stops.',
    labelNames: [],
    samples: ({ state }) => [{ labels: {}, value: state === 'running' ? 0 : 1 }],
  },
];

const sourceMetrics: readonly Metric[] = [
  ofSources('gauge', 'open', 'Whether the source takes events.', (one) => Number(one.state === 'open')),
  ofSources('counter', 'received_events_total', 'Events received.', (one) => one.receivedEvents),
  ofSources('counter', 'received_bytes_total', 'Bytes of events received.', (one) => one.receivedBytes),
  ofSources(
    'counter',
    'acknowledged_events_total',
    'Events acknowledged to their client, on stable storage.',
    (one) => one.acknowledgedEvents,
  ),
  ofSources(
    'counter',
    'acknowledged_bytes_total',
    'Bytes of events acknowledged.',
    (one) => one.acknowledgedBytes,
  ),
  ofSources('gauge', 'in_flight_events', 'Events received and not settled.', (one) => one.inFlightEvents),
  ofSources(
    'gauge',
    'in_flight_bytes',
    'Bytes of events received and not settled.',
    (one) => one.inFlightBytes,
  ),
  ofSources(
    'counter',
    'nacked_deliveries_total',
    'Deliveries handed back unstored; their client sends them again.',
    (one) => one.nackedDeliveries,
  ),
  ofSources(
    'counter',
    'second_settles_total',
    'Deliveries settled twice: a fault.',
    (one) => one.secondSettles,
  ),
  ...tallies('source', (status) => status.sources),
];

const sinkMetrics: readonly Metric[] = [
  ofSinks('gauge', 'open', 'Whether the sink can write.', (one) => Number(one.state === 'open')),
  ofSinks('gauge', 'blocked', 'Whether the sink waits for a person.', (one) =>
    Number(one.state === 'blocked'),
  ),
  ofSinks('gauge', 'stalled', 'Whether there is a backlog and no progress.', (one) => Number(one.isStalled)),
  ofSinks('counter', 'delivered_events_total', 'Events delivered.', (one) => one.deliveredEvents),
  ofSinks('counter', 'delivered_bytes_total', 'Bytes of events delivered.', (one) => one.deliveredBytes),
  ofSinks('gauge', 'lag_records', 'Records between cursors and durable ends.', (one) => one.lagRecords),
  ofSinks('gauge', 'lag_bytes', 'Bytes of log between cursors and durable ends.', (one) => one.lagBytes),
  ofSinks(
    'gauge',
    'oldest_undelivered_seconds',
    'Age of the oldest event that is not delivered.',
    (one) => one.oldestUndeliveredMs / 1000,
  ),
  ofSinks('gauge', 'in_flight_records', 'Records handed to the sink and not settled.', (one) =>
    one.partitions.reduce((sum, partition) => sum + partition.inFlightRecords, 0),
  ),
  ...tallies('sink', (status) => status.sinks),
];

const logMetrics: readonly Metric[] = [
  ofLog(
    'gauge',
    'disk_free_bytes',
    'Free space under the log when last looked at.',
    (log) => log.disk.freeBytes,
  ),
  ofLog('gauge', 'intake_paused', 'Whether intake waits for disk space.', (log) => Number(log.disk.paused)),
  ofLog('gauge', 'in_flight_bytes', 'Bytes taken and not yet on disk.', (log) => log.inFlightBytes),
  ofLog('counter', 'appended_records_total', 'Records made durable.', (log) => log.counters.appendedRecords),
  ofLog('counter', 'appended_batches_total', 'Batches made durable.', (log) => log.counters.appendedBatches),
  ofLog('counter', 'appended_bytes_total', 'Bytes made durable.', (log) => log.counters.appendedBytes),
  ofLog('counter', 'syncs_total', 'Calls of fdatasync.', (log) => log.counters.syncs),
  ofLog('counter', 'sync_seconds_total', 'Time spent in fdatasync.', (log) => log.counters.syncSeconds),
  ofLog(
    'counter',
    'failed_syncs_total',
    'Calls of fdatasync that failed.',
    (log) => log.counters.failedSyncs,
  ),
  ofLog('counter', 'failed_writes_total', 'Writes that failed.', (log) => log.counters.failedWrites),
  ofLog('counter', 'pauses_total', 'Times that intake paused for disk space.', (log) => log.counters.pauses),
  ofLog(
    'counter',
    'duplicate_batches_total',
    'Batches that a producer sent again and that were not stored twice.',
    (log) => log.counters.duplicateBatches,
  ),
  {
    kind: 'counter',
    name: 'logdrive_log_quarantined_batches_total',
    help: 'Damaged batches that were left out, by reason.',
    labelNames: ['reason'],
    samples: ({ log }) =>
      Object.entries(log.counters.quarantinedBatches).map(([reason, value]) => ({
        labels: { reason },
        value,
      })),
  },
  ofLog(
    'counter',
    'quarantined_bytes_total',
    'Bytes of damaged batches.',
    (log) => log.counters.quarantinedBytes,
  ),
  ofLog(
    'counter',
    'cut_bytes_total',
    'Unfinished bytes cut from the end at start.',
    (log) => log.counters.cutBytes,
  ),
  ofLog(
    'counter',
    'deleted_segments_total',
    'Segments that retention deleted.',
    (log) => log.counters.deletedSegments,
  ),
  ofLog(
    'counter',
    'cursor_commits_total',
    'Cursor positions made durable.',
    (log) => log.counters.cursorCommits,
  ),
  ofPartitions('earliest_offset', 'Oldest offset kept.', (one) => one.earliest),
  ofPartitions('durable_end_offset', 'Offset that the next durable record gets.', (one) => one.durableEnd),
  ofPartitions('bytes', 'Bytes of segments on disk.', (one) => one.bytes),
  ofPartitions('segments', 'Segments on disk.', (one) => one.segmentCount),
  ofCursors('position', 'First offset that is not known as delivered.', (one) => one.position),
  ofCursors('lag_records', 'Records between the cursor and the durable end.', (one) => one.lagRecords),
  ofCursors('lag_bytes', 'Bytes of log between the cursor and the durable end.', (one) => one.lagBytes),
  ofCursors('orphaned', 'Whether no sink of the config has this cursor.', (one) => Number(one.orphaned)),
];

/** Every metric, in the order of the text. */
export const METRICS: readonly Metric[] = [...relayMetrics, ...sourceMetrics, ...sinkMetrics, ...logMetrics];
