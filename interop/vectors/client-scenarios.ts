import type { VectorFrame } from './frame.ts';

/** An event as the peer is told it, and the text that it must put on the wire. */
export interface ToldEvent {
  readonly told: unknown;
  readonly text: string;
}

/** What one client is told to send over one connection. */
export interface ClientScenario {
  readonly name: string;
  readonly peer: 'go-lumber' | 'pylogbeat' | 'lumberjack-protocol';
  readonly source: string;
  /** Extra arguments of the peer's program. */
  readonly args: readonly string[];
  readonly windows: readonly (readonly ToldEvent[])[];
  /** The frames that must be on the wire, by what the client was told and how its protocol numbers events. */
  readonly expected: readonly VectorFrame[];
}

const raw = (text: string): ToldEvent => ({ told: text, text });
const short: readonly ToldEvent[] = [raw('{"message":"a"}')];
const three: readonly ToldEvent[] = [
  raw('{"message":"étoile mystère 星 🪵"}'),
  raw('{ "spaces" : [ 1 , 2.50e+3 ] , "text" : "\\u00e9 \\"quoted\\" \\\\ \\n" }'),
  raw('{}'),
];
const two: readonly ToldEvent[] = [
  raw('{"message":"b","offset":18446744073709551615}'),
  raw('[1,"not an object"]'),
];
const numbered = (count: number, prefix: string): ToldEvent[] =>
  Array.from({ length: count }, (_, i) => raw(`{"message":"${prefix} ${i * 7919}","offset":${i}}`));

function jsonFrames(events: readonly ToldEvent[], base: number): VectorFrame[] {
  return events.map(({ text }, i) => ({ version: 2, type: 'json', sequence: base + i, payload: text }));
}

/** go-lumber: numbers start at 1 in each window; one C frame per window when it compresses; no bytes for an empty window. */
function goLumber(
  name: string,
  mode: 'sync' | 'async',
  level: number,
  windows: ClientScenario['windows'],
): ClientScenario {
  const expected = windows.flatMap((events): VectorFrame[] => {
    const inner = jsonFrames(events, 1);
    const head: VectorFrame = { version: 2, type: 'window', count: events.length };
    return level === 0
      ? [head, ...inner]
      : [head, { version: 2, type: 'compressed', byteLength: 0, frames: inner }];
  });
  const client = mode === 'sync' ? 'SyncClient' : 'AsyncClient (4 windows in flight)';
  return {
    name: `go-lumber-${mode}-${level === 0 ? 'plain' : `zlib-${level}`}-${name}`,
    peer: 'go-lumber',
    source: `go-lumber 0.2.0, client/v2 ${client}, compression level ${level}`,
    args: ['-mode', mode, '-compress', String(level)],
    windows,
    expected,
  };
}

/** pylogbeat: numbers go on over the windows of a client; always W and one C (zlib level 6), even for an empty window. */
function pylogbeat(name: string, windows: ClientScenario['windows']): ClientScenario {
  let base = 1;
  const expected: VectorFrame[] = [];
  for (const events of windows) {
    expected.push({ version: 2, type: 'window', count: events.length });
    expected.push({ version: 2, type: 'compressed', byteLength: 0, frames: jsonFrames(events, base) });
    base += events.length;
  }
  return {
    name: `pylogbeat-${name}`,
    peer: 'pylogbeat',
    source: 'pylogbeat 2.1.0',
    args: [],
    windows,
    expected,
  };
}

/** lumberjack-protocol on npm: v1, W once per connection, D frames with running numbers streamed after it. */
function npmV1(name: string, windowSize: number, events: readonly Record<string, string>[]): ClientScenario {
  const frames = events.map((event, i): VectorFrame => {
    return { version: 1, type: 'data', sequence: i + 1, pairs: Object.entries(event) };
  });
  return {
    name: `lumberjack-protocol-${name}`,
    peer: 'lumberjack-protocol',
    source: 'lumberjack-protocol 1.0.7 (npm), the bytes inside its TLS connection',
    args: [String(windowSize), String(events.length)],
    windows: [events.map((event) => ({ told: event, text: '' }))],
    expected: [{ version: 1, type: 'window', count: windowSize }, ...frames],
  };
}

// Told as values: the text is what Go's json.Marshal (sorted keys, <>& escaped) and Python's json.dumps (ASCII, spaces) print.
const goValues: readonly ToldEvent[] = [
  {
    told: { message: 'a < b && c > d', '@timestamp': '2026-01-01T00:00:00.000Z', n: 1.5 },
    text: '{"@timestamp":"2026-01-01T00:00:00.000Z","message":"a \\u003c b \\u0026\\u0026 c \\u003e d","n":1.5}',
  },
];
const pythonValues: readonly ToldEvent[] = [
  { told: { message: 'étoile', n: [1, 2] }, text: '{"message": "\\u00e9toile", "n": [1, 2]}' },
  raw('{"message":"étoile"}'),
];
const line = (i: number): Record<string, string> => ({
  line: `line ${i}`,
  file: '/var/log/app.log',
  offset: String(i * 40),
  host: 'h1',
});

/** Every connection that is captured from a client. */
export const clientScenarios: readonly ClientScenario[] = [
  goLumber('one-event', 'sync', 0, [short]),
  goLumber('three-windows', 'sync', 0, [three, short, two]),
  goLumber('values', 'sync', 0, [goValues]),
  goLumber('100-events', 'sync', 0, [numbered(100, 'plain')]),
  goLumber('one-event', 'sync', 3, [short]),
  goLumber('three-windows', 'sync', 3, [three, short, two]),
  goLumber('500-events', 'sync', 3, [numbered(500, 'compressed')]),
  goLumber('four-windows', 'async', 0, [short, three, two, short]),
  goLumber('four-windows', 'async', 3, [short, three, two, short]),
  pylogbeat('one-event', [short]),
  pylogbeat('empty-window', [[]]),
  pylogbeat('three-windows', [three, short, two]),
  pylogbeat('values', [pythonValues]),
  pylogbeat('300-events', [numbered(300, 'py')]),
  npmV1('one-window', 4, [line(0), line(1), line(2), line(3)]),
  npmV1('one-w-three-windows', 3, [0, 1, 2, 3, 4, 5, 6, 7, 8].map(line)),
  npmV1('utf-8', 2, [
    { line: 'étoile mystère 星 🪵', étoile: 'mystère', host: 'h1' },
    { line: '', host: 'h1' },
  ]),
];
