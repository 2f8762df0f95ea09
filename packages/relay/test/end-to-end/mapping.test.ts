import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { connect as connectSocket } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { recordList } from '@logdrive/kafka-protocol/records';
import type { NewRecord } from '@logdrive/kafka-protocol/records';
import { builtInRegistry } from '../../src/runtime/registry.ts';
import type { Registry } from '../../src/runtime/registry.ts';
import type { ComponentConfig } from '../../src/runtime/relay-config.ts';
import { createStdoutSink } from '../../src/sinks/stdout-sink.ts';
import type { Relay } from '../../src/relay.ts';
import { sinkConfig, sourceConfig } from '../support/contexts.ts';
import { temporaryDirectory } from '../support/environment.ts';
import { dial, eventually, portOf, relayOf, SOON, startReceiver } from '../support/world.ts';

// docs/mapping.md names these tests: the names are part of the document.

/** What the far end of each sink got, as lines or events. */
interface FarEnds {
  readonly relay: Relay;
  readonly lumberjack: readonly string[];
  readonly file: () => Promise<string>;
  readonly stdout: () => string;
}

/** A registry whose stdout is a string: a test must not write to its own. */
function registryWritingTo(write: (text: string) => void): Registry {
  const output = {
    write: (chunk: Uint8Array, callback: (error?: Error | null) => void): boolean => {
      write(Buffer.from(chunk).toString());
      callback();
      return true;
    },
    on: () => {},
    off: () => {},
  };
  const sinks = builtInRegistry.sinks.map((spec) =>
    spec.type === 'stdout'
      ? {
          ...spec,
          create: (_: unknown, context: Parameters<typeof spec.create>[1]) =>
            Promise.resolve(createStdoutSink({ maxWriteBytes: 1024 ** 2 }, context, output)),
        }
      : spec,
  );
  return { ...builtInRegistry, sinks };
}

/** Runs one source into every sink until `eventCount` events went through each. */
async function through(
  source: ComponentConfig,
  put: (relay: Relay) => Promise<void>,
  check: (farEnds: FarEnds) => Promise<void> | void,
): Promise<void> {
  await using directory = await temporaryDirectory();
  await using receiver = await startReceiver();
  const path = join(directory.path, 'out.log');
  let stdout = '';
  await using relay = await relayOf(
    {
      log: { dir: join(directory.path, 'data') },
      sources: { in: source },
      sinks: {
        lumberjack: sinkConfig('lumberjack', { hosts: [`127.0.0.1:${receiver.port}`], ...SOON }),
        file: sinkConfig('file', { path }),
        stdout: sinkConfig('stdout'),
      },
    },
    { registry: registryWritingTo((text) => (stdout += text)) },
  );
  await put(relay);
  await eventually(() => {
    const { log, sinks } = relay.status();
    const end = log.partitions.find(({ topic }) => topic === 'logs')?.durableEnd ?? 0;
    return end > 0 && Object.values(sinks).every(({ lagRecords }) => lagRecords === 0);
  }, 'delivery by every sink');
  await check({
    relay,
    lumberjack: receiver.events,
    file: () => readFile(path, 'utf8'),
    stdout: () => stdout,
  });
}

const LUMBERJACK = sourceConfig('lumberjack', { listen: '127.0.0.1:0' });
const LINES = sourceConfig('lines', { listen: '127.0.0.1:0' });
const JSON_EVENT = '{"message":"hello","n":1}';
const JSON_EVENT_WITH_BREAKS = '{\r\n "message": "two\\nlines"\n}';

async function putJson(relay: Relay): Promise<void> {
  await using client = await dial(relay, 'in');
  await client.send([JSON_EVENT, JSON_EVENT_WITH_BREAKS]);
}

async function putLines(relay: Relay): Promise<void> {
  const socket = connectSocket(portOf(relay, 'in'), '127.0.0.1');
  await once(socket, 'connect');
  socket.end('plain text\r\ntab\tquote" back\\slash é😀\n');
  await once(socket, 'close');
}

/** Puts records into the log as a source to come might. */
function putRecords(records: readonly NewRecord[]): (relay: Relay) => Promise<void> {
  return async (relay) => {
    await relay.log.append({ topic: 'logs', partition: 0 }, recordList(records));
  };
}

function encoded(value: string | Uint8Array | null, encoding: string): NewRecord {
  const bytes = typeof value === 'string' ? Buffer.from(value) : value;
  return { value: bytes, headers: [{ key: 'logdrive.encoding', value: Buffer.from(encoding) }] };
}

test('lumberjack → lumberjack: JSON events arrive byte for byte', () =>
  through(LUMBERJACK, putJson, ({ lumberjack }) => {
    assert.deepEqual(lumberjack, [JSON_EVENT, JSON_EVENT_WITH_BREAKS]);
  }));

test('lumberjack → file: one line per event, line breaks in JSON become spaces', () =>
  through(LUMBERJACK, putJson, async ({ file }) => {
    assert.equal(await file(), `${JSON_EVENT}\n${JSON_EVENT_WITH_BREAKS.replaceAll(/[\r\n]/g, ' ')}\n`);
  }));

test('lumberjack → stdout: one line per event, line breaks in JSON become spaces', () =>
  through(LUMBERJACK, putJson, ({ stdout }) => {
    assert.equal(stdout(), `${JSON_EVENT}\n${JSON_EVENT_WITH_BREAKS.replaceAll(/[\r\n]/g, ' ')}\n`);
  }));

test('lines → lumberjack: text becomes an event with @timestamp, message and @metadata', () =>
  through(LINES, putLines, ({ lumberjack }) => {
    const parsed = lumberjack.map((text) => JSON.parse(text) as Record<string, unknown>);
    assert.deepEqual(
      parsed.map(({ message }) => message),
      ['plain text', 'tab\tquote" back\\slash é😀'],
    );
    for (const event of parsed) {
      assert.deepEqual(Object.keys(event), ['@timestamp', 'message', '@metadata']);
      assert.match(String(event['@timestamp']), /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
      assert.deepEqual(event['@metadata'], { beat: 'logdrive', type: '_doc' });
    }
  }));

test('lines → file: each line as it came, its end as LF', () =>
  through(LINES, putLines, async ({ file }) => {
    assert.equal(await file(), 'plain text\ntab\tquote" back\\slash é😀\n');
  }));

test('lines → stdout: each line as it came, its end as LF', () =>
  through(LINES, putLines, ({ stdout }) => {
    assert.equal(stdout(), 'plain text\ntab\tquote" back\\slash é😀\n');
  }));

for (const [what, record, refusals] of [
  [
    'binary',
    encoded(Buffer.from([1, 0, 255]), 'binary'),
    { lumberjack: 'binary', file: 'binary', stdout: 'binary' },
  ],
  ['null', encoded(null, 'json'), { lumberjack: 'null-value', file: 'null-value', stdout: 'null-value' }],
  ['text with a line feed', encoded('two\nlines', 'text'), { file: 'line-break', stdout: 'line-break' }],
] as const) {
  test(`${what} → every sink: what a sink cannot carry goes to quarantine, its neighbours arrive`, () =>
    through(
      LUMBERJACK,
      putRecords([encoded('{"n":0}', 'json'), record, encoded('{"n":2}', 'json')]),
      async ({ relay, lumberjack, file, stdout }) => {
        const expected: Readonly<Record<string, string | undefined>> = refusals;
        const { sinks } = relay.status();
        for (const [name, { quarantined }] of Object.entries(sinks)) {
          const reason = expected[name];
          assert.deepEqual(quarantined, reason === undefined ? {} : { [reason]: 1 }, name);
        }
        assert.equal(await file(), '{"n":0}\n{"n":2}\n');
        assert.equal(stdout(), '{"n":0}\n{"n":2}\n');
        assert.deepEqual(
          lumberjack.filter((text) => text.startsWith('{"n"')),
          ['{"n":0}', '{"n":2}'],
        );
      },
    ));
}
