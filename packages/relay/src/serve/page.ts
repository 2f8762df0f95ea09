import type { RelayStatus, SinkStatus, SourceStatus } from '../runtime/relay-status.ts';
import { blameLine, complaints } from './blame.ts';
import { formatAge, formatBytes, formatCount } from './human.ts';

const STYLE = `body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem}
.blame{font-size:1.2rem;padding:.6rem 1rem;border-left:.4rem solid #2a2}.blame.bad{border-color:#c22}
table{border-collapse:collapse;margin:.5rem 0 1.5rem}th,td{text-align:left;padding:.2rem 1rem .2rem 0;border-bottom:1px solid #8884}
td.n{text-align:right;font-variant-numeric:tabular-nums}@media(prefers-color-scheme:dark){body{background:#111;color:#ddd}}`;

/** The status page: what is wrong first, then sources, log and sinks. Without script; it reloads itself. */
export function renderPage(status: RelayStatus, version: string): string {
  const all = complaints(status);
  const more =
    all.length > 1 ? `<ul>${all.map((one) => `<li>${escape(one.sentence)}</li>`).join('')}</ul>` : '';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>logdrive</title>
<meta name="viewport" content="width=device-width"><meta http-equiv="refresh" content="5"><style>${STYLE}</style></head><body>
<h1>logdrive</h1><p class="blame${all.length > 0 ? ' bad' : ''}">${escape(blameLine(status))}</p>${more}
<p>Version ${escape(version)}, ${status.state} for ${formatAge(status.nowMs - status.startedAtMs)}, log in <code>${escape(status.log.dir)}</code>, ${formatBytes(status.log.disk.freeBytes)} free.
See also <a href="status.json">status.json</a>, <a href="metrics">metrics</a>, <a href="ready">ready</a>.</p>
<h2>Sources</h2>${sourceTable(status)}<h2>Log</h2>${partitionTable(status)}<h2>Sinks</h2>${sinkTable(status)}</body></html>
`;
}

function sourceTable({ sources }: RelayStatus): string {
  const row = ([name, source]: [string, SourceStatus]): Cell[] => [
    name,
    source.type,
    source.state,
    source.address ?? '',
    source.topic,
    source.receivedEvents,
    source.acknowledgedEvents,
    formatBytes(source.acknowledgedBytes),
  ];
  return table(
    ['name', 'type', 'state', 'listens on', 'topic', 'received', 'acknowledged', 'bytes'],
    Object.entries(sources).map(row),
  );
}

function partitionTable({ log }: RelayStatus): string {
  const rows = log.partitions.map((one): Cell[] => [
    `${one.topic}-${one.partition}`,
    one.earliest,
    one.durableEnd,
    formatBytes(one.bytes),
    one.segmentCount,
  ]);
  return table(['partition', 'oldest offset', 'durable end', 'bytes', 'segments'], rows);
}

function sinkTable({ sinks }: RelayStatus): string {
  const row = ([name, sink]: [string, SinkStatus]): Cell[] => [
    name,
    sink.type,
    sink.isStalled ? 'stalled' : sink.state,
    sink.endpoint ?? '',
    sink.topics.join(', '),
    sink.deliveredEvents,
    sink.lagRecords,
    formatBytes(sink.lagBytes),
    sink.oldestUndeliveredMs > 0 ? formatAge(sink.oldestUndeliveredMs) : '',
  ];
  return table(
    ['name', 'type', 'state', 'endpoint', 'topics', 'delivered', 'behind', 'bytes behind', 'oldest'],
    Object.entries(sinks).map(row),
  );
}

type Cell = string | number;

function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  if (rows.length === 0) return '<p>none</p>';
  const cell = (value: Cell): string =>
    typeof value === 'number' ? `<td class="n">${formatCount(value)}</td>` : `<td>${escape(value)}</td>`;
  const body = rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('');
  return `<table><tr>${head.map((title) => `<th>${title}</th>`).join('')}</tr>${body}</table>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character]!);
}
