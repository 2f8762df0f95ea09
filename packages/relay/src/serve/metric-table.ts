import type { CursorStatus, LogStatus, PartitionStatus } from '@logdrive/log';
import type { RelayStatus, SinkStatus, SourceStatus } from '../runtime/relay-status.ts';

export interface Sample {
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** A metric: its name and help as Prometheus shows them, and where its samples stand in the snapshot. */
export interface Metric {
  readonly kind: 'counter' | 'gauge';
  readonly name: string;
  readonly help: string;
  readonly labelNames: readonly string[];
  readonly samples: (status: RelayStatus, version: string) => Sample[];
}

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

type Kind = Metric['kind'];

function ofSources(kind: Kind, name: string, help: string, read: (source: SourceStatus) => number): Metric {
  return ofComponents(kind, 'source', name, help, (status) => status.sources, read);
}

function ofSinks(kind: Kind, name: string, help: string, read: (sink: SinkStatus) => number): Metric {
  return ofComponents(kind, 'sink', name, help, (status) => status.sinks, read);
}

function ofComponents<Component extends SourceStatus | SinkStatus>(
  kind: Kind,
  role: 'source' | 'sink',
  name: string,
  help: string,
  components: (status: RelayStatus) => Readonly<Record<string, Component>>,
  read: (component: Component) => number,
): Metric {
  const samples = (status: RelayStatus): Sample[] =>
    Object.entries(components(status)).map(([key, component]) => ({
      labels: { [role]: key, type: component.type },
      value: read(component),
    }));
  return { kind, name: `logdrive_${role}_${name}`, help, labelNames: [role, 'type'], samples };
}

/** What sources and sinks alike count by reason, and their bounds. */
function tallies(
  role: 'source' | 'sink',
  components: (status: RelayStatus) => Readonly<Record<string, SourceStatus | SinkStatus>>,
): Metric[] {
  const tally = (
    kind: Kind,
    name: string,
    help: string,
    label: string,
    read: (component: SourceStatus | SinkStatus) => Readonly<Record<string, number>>,
  ): Metric => ({
    kind,
    name: `logdrive_${role}_${name}`,
    help,
    labelNames: [role, label],
    samples: (status) =>
      Object.entries(components(status)).flatMap(([key, component]) =>
        Object.entries(read(component)).map(([word, value]) => ({
          labels: { [role]: key, [label]: word },
          value,
        })),
      ),
  });
  const bounds = (part: 'value' | 'limit') => (component: SourceStatus | SinkStatus) =>
    Object.fromEntries(Object.entries(component.gauges).map(([bound, gauge]) => [bound, gauge[part]]));
  return [
    tally('counter', 'errors_total', 'Failures, by error code.', 'code', (one) => one.errors),
    tally(
      'counter',
      'quarantined_events_total',
      'Events put into quarantine, by reason.',
      'reason',
      (one) => one.quarantined,
    ),
    tally(
      'counter',
      'discarded_events_total',
      'Events dropped for good, by reason.',
      'reason',
      (one) => one.discarded,
    ),
    tally(
      'counter',
      'duplicate_events_total',
      'Events that may be there twice, by cause.',
      'cause',
      (one) => one.duplicates,
    ),
    tally(
      'counter',
      'session_events_total',
      'What only this type counts, since its last session began.',
      'event',
      (one) => one.counters,
    ),
    tally('gauge', 'bound_used', 'What is used of a bound of the config.', 'bound', bounds('value')),
    tally('gauge', 'bound_limit', 'The bound itself.', 'bound', bounds('limit')),
  ];
}

function ofLog(kind: Kind, name: string, help: string, read: (log: LogStatus) => number): Metric {
  const samples = ({ log }: RelayStatus): Sample[] => [{ labels: {}, value: read(log) }];
  return { kind, name: `logdrive_log_${name}`, help, labelNames: [], samples };
}

function ofPartitions(name: string, help: string, read: (partition: PartitionStatus) => number): Metric {
  const samples = ({ log }: RelayStatus): Sample[] =>
    log.partitions.map((one) => ({
      labels: { topic: one.topic, partition: String(one.partition) },
      value: read(one),
    }));
  return {
    kind: 'gauge',
    name: `logdrive_partition_${name}`,
    help,
    labelNames: ['topic', 'partition'],
    samples,
  };
}

function ofCursors(name: string, help: string, read: (cursor: CursorStatus) => number | undefined): Metric {
  const samples = ({ log }: RelayStatus): Sample[] =>
    log.cursors.flatMap((one) => {
      const value = read(one);
      const labels = { sink: one.sink, topic: one.topic, partition: String(one.partition) };
      return value === undefined ? [] : [{ labels, value }];
    });
  return {
    kind: 'gauge',
    name: `logdrive_cursor_${name}`,
    help,
    labelNames: ['sink', 'topic', 'partition'],
    samples,
  };
}
