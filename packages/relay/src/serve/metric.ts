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

type Kind = Metric['kind'];

/** A metric of every source. */
export function ofSources(
  kind: Kind,
  name: string,
  help: string,
  read: (source: SourceStatus) => number,
): Metric {
  return ofComponents(kind, 'source', name, help, (status) => status.sources, read);
}

/** A metric of every sink. */
export function ofSinks(kind: Kind, name: string, help: string, read: (sink: SinkStatus) => number): Metric {
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

type Component = SourceStatus | SinkStatus;
type Components = (status: RelayStatus) => Readonly<Record<string, Component>>;
type Words = Readonly<Record<string, number>>;

/** What sources and sinks alike count by reason, and their bounds. */
export function tallies(role: 'source' | 'sink', components: Components): Metric[] {
  const counts = (name: string, help: string, label: string, read: (one: Component) => Words): Metric =>
    byWord({ kind: 'counter', role, name, help, label, components, read });
  const bounds = (name: string, help: string, part: 'value' | 'limit'): Metric => {
    const read = (one: Component): Words =>
      Object.fromEntries(Object.entries(one.gauges).map(([bound, gauge]) => [bound, gauge[part]]));
    return byWord({ kind: 'gauge', role, name, help, label: 'bound', components, read });
  };
  return [
    counts('errors_total', 'Failures, by error code.', 'code', (one) => one.errors),
    counts(
      'quarantined_events_total',
      'Events put into quarantine, by reason.',
      'reason',
      (one) => one.quarantined,
    ),
    counts('discarded_events_total', 'Events dropped for good, by reason.', 'reason', (one) => one.discarded),
    counts(
      'duplicate_events_total',
      'Events that may be there twice, by cause.',
      'cause',
      (one) => one.duplicates,
    ),
    counts(
      'session_events_total',
      'What only this type counts, since its last session began.',
      'event',
      (one) => one.counters,
    ),
    bounds('bound_used', 'What is used of a bound of the config.', 'value'),
    bounds('bound_limit', 'The bound itself.', 'limit'),
  ];
}

interface WordMetric {
  readonly kind: Kind;
  readonly role: 'source' | 'sink';
  readonly name: string;
  readonly help: string;
  /** The label that takes the word. */
  readonly label: string;
  readonly components: Components;
  readonly read: (component: Component) => Words;
}

/** A metric with one sample for each component and word. */
function byWord({ kind, role, name, help, label, components, read }: WordMetric): Metric {
  const samples = (status: RelayStatus): Sample[] =>
    Object.entries(components(status)).flatMap(([key, component]) =>
      Object.entries(read(component)).map(([word, value]) => ({
        labels: { [role]: key, [label]: word },
        value,
      })),
    );
  return { kind, name: `logdrive_${role}_${name}`, help, labelNames: [role, label], samples };
}

/** A metric of the log as a whole. */
export function ofLog(kind: Kind, name: string, help: string, read: (log: LogStatus) => number): Metric {
  const samples = ({ log }: RelayStatus): Sample[] => [{ labels: {}, value: read(log) }];
  return { kind, name: `logdrive_log_${name}`, help, labelNames: [], samples };
}

/** A gauge of every partition. */
export function ofPartitions(
  name: string,
  help: string,
  read: (partition: PartitionStatus) => number,
): Metric {
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

/** A gauge of every cursor; a cursor that has no such value is left out. */
export function ofCursors(
  name: string,
  help: string,
  read: (cursor: CursorStatus) => number | undefined,
): Metric {
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
