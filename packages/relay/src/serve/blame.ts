import type { RelayStatus, SinkStatus, SourceStatus } from '../runtime/relay-status.ts';
import { formatAge, formatBytes, formatCount } from './human.ts';

/** One thing that is wrong, as a sentence; `isSevere` when the relay cannot be called ready because of it. */
export interface Complaint {
  readonly isSevere: boolean;
  readonly sentence: string;
}

/** A failure of a source that works is mentioned for so long. */
const RECENT_MS = 60_000;

/** What is wrong, the worst first; empty when nothing is. Every sentence says since when, and what waits for it. */
export function complaints(status: RelayStatus): Complaint[] {
  const found = [
    ...stateComplaints(status),
    ...diskComplaints(status),
    ...Object.entries(status.sources).flatMap(([name, source]) =>
      sourceComplaints(name, source, status.nowMs),
    ),
    ...Object.entries(status.sinks).flatMap(([name, sink]) => sinkComplaints(name, sink, status.nowMs)),
    ...cursorComplaints(status),
    ...lossComplaints('Source', status.sources),
    ...lossComplaints('Sink', status.sinks),
  ];
  return found.sort((a, b) => Number(b.isSevere) - Number(a.isSevere));
}

/** The one sentence at the top of the page: the worst complaint, or that all is well. */
export function blameLine(status: RelayStatus): string {
  const [worst, ...others] = complaints(status);
  if (worst)
    return others.length === 0 ? worst.sentence : `${worst.sentence} (and ${others.length} more below)`;
  const backlog = Object.values(status.sinks).reduce((sum, sink) => sum + sink.lagRecords, 0);
  return backlog === 0 ? 'All is well.' : `All is well; ${formatCount(backlog)} events are on their way out.`;
}

function stateComplaints({ state }: RelayStatus): Complaint[] {
  if (state === 'running') return [];
  return [
    {
      isSevere: true,
      sentence:
        state === 'draining' ? 'The relay is draining: it takes no new events.' : 'The relay has stopped.',
    },
  ];
}

function diskComplaints({ log: { disk } }: RelayStatus): Complaint[] {
  if (!disk.paused) return [];
  const reason = disk.reason ?? `the disk has ${formatBytes(disk.freeBytes)} free`;
  return [{ isSevere: true, sentence: `Intake is paused: ${reason}.` }];
}

function sourceComplaints(name: string, source: SourceStatus, nowMs: number): Complaint[] {
  const { lastError } = source;
  if (source.state === 'open' && lastError && nowMs - lastError.atMs < RECENT_MS) {
    const sentence = `Source ${name} had a failure${since(lastError.atMs, nowMs)}: ${lastError.message}.`;
    return [{ isSevere: false, sentence: sentence.replace(/\.+$/, '.') }];
  }
  if (source.state === 'open' || source.state === 'finished' || source.state === 'closed') return [];
  const why = source.lastError ? `: ${source.lastError.message}${since(source.lastError.atMs, nowMs)}` : '';
  return [{ isSevere: true, sentence: `Source ${name} takes no events (${source.state})${why}.` }];
}

function sinkComplaints(name: string, sink: SinkStatus, nowMs: number): Complaint[] {
  const isBlocked = sink.state === 'blocked';
  const isHealthy = sink.state === 'open' || sink.state === 'finished' || sink.state === 'closed';
  if (isHealthy && !sink.isStalled) return [];
  if (sink.state === 'opening' && !sink.isStalled) return [];
  const progress =
    sink.lastProgressAtMs === undefined
      ? 'has delivered nothing yet'
      : `has not advanced since ${timeOfDay(sink.lastProgressAtMs)}`;
  const cause = sink.lastError
    ? `: ${sink.lastError.message} (${sink.lastError.code} × ${errorCount(sink)})`
    : '';
  const lag = sink.lagRecords > 0 ? `; ${behind(sink)}` : '';
  const sentence = `Sink ${name} ${progress} (${sink.isStalled ? 'stalled' : sink.state})${cause}${lag}${retry(sink, nowMs)}.`;
  return [{ isSevere: isBlocked || sink.isStalled, sentence }];
}

function cursorComplaints({ log }: RelayStatus): Complaint[] {
  const orphans = new Set(log.cursors.filter((cursor) => cursor.orphaned).map((cursor) => cursor.sink));
  return [...orphans].map((sink) => ({
    isSevere: false,
    sentence: `The cursor of ${sink}, which is no sink of this config, keeps events from being deleted; \`logdrive cursor rm ${sink}\` lets go of them.`,
  }));
}

/** Events that went elsewhere than they should: somebody has to look at them. */
function lossComplaints(
  kind: 'Source' | 'Sink',
  components: Readonly<Record<string, Pick<SinkStatus, 'quarantined' | 'discarded'>>>,
): Complaint[] {
  return Object.entries(components).flatMap(([name, { quarantined, discarded }]) => [
    ...reasons(quarantined, `${kind} ${name} put events into quarantine`),
    ...reasons(discarded, `${kind} ${name} dropped events`),
  ]);
}

function reasons(counts: Readonly<Record<string, number>>, what: string): Complaint[] {
  const listed = Object.entries(counts).map(([reason, count]) => `${reason} × ${formatCount(count)}`);
  return listed.length === 0 ? [] : [{ isSevere: false, sentence: `${what}: ${listed.join(', ')}.` }];
}

function behind(sink: SinkStatus): string {
  const age = sink.oldestUndeliveredMs > 0 ? `, ${formatAge(sink.oldestUndeliveredMs)}` : '';
  return `${formatCount(sink.lagRecords)} events (${formatBytes(sink.lagBytes)}${age}) behind`;
}

function retry({ retryAtMs }: SinkStatus, nowMs: number): string {
  return retryAtMs !== undefined && retryAtMs > nowMs
    ? `; next attempt in ${formatAge(retryAtMs - nowMs)}`
    : '';
}

function errorCount(sink: SinkStatus): number {
  return sink.lastError ? (sink.errors[sink.lastError.code] ?? 1) : 0;
}

function since(atMs: number, nowMs: number): string {
  return `, ${formatAge(nowMs - atMs)} ago`;
}

function timeOfDay(atMs: number): string {
  return `${new Date(atMs).toISOString().slice(11, 19)} UTC`;
}
