import assert from 'node:assert/strict';
import { readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { startFaultProxy } from '@logdrive/testkit/fault-proxy';
import { sinkConfig, sourceConfig } from '../support/contexts.ts';
import { temporaryDirectory } from '../support/environment.ts';
import { dial, eventually, events, relayOf, SOON, startReceiver } from '../support/world.ts';
import type { Relay } from '../../src/relay.ts';

const BEATS = { beats: sourceConfig('lumberjack', { listen: '127.0.0.1:0' }) };

function logstash(port: number, keys: object = {}): { logstash: ReturnType<typeof sinkConfig> } {
  return { logstash: sinkConfig('lumberjack', { hosts: [`127.0.0.1:${port}`], ...SOON, ...keys }) };
}

async function send(relay: Relay, texts: readonly string[]): Promise<void> {
  await using client = await dial(relay);
  assert.equal(await client.send(texts), texts.length);
}

/** A port that nobody listens on: one that was just given back. */
async function freePort(): Promise<number> {
  const receiver = await startReceiver();
  await receiver[Symbol.asyncDispose]();
  return receiver.port;
}

test('a server that is down costs nothing but time: everything arrives in order when it comes up', async () => {
  await using directory = await temporaryDirectory();
  const port = await freePort();
  await using relay = await relayOf({ log: { dir: directory.path }, sources: BEATS, sinks: logstash(port) });
  await send(relay, events(0, 3000));
  await eventually(() => relay.status().sinks['logstash']!.state === 'backoff', 'a failed attempt');
  assert.equal(relay.status().sinks['logstash']?.lagRecords, 3000);
  await eventually(
    () => relay.status().sinks['logstash']!.oldestUndeliveredMs > 0,
    'the age of the oldest event',
  );
  await using receiver = await startReceiver({ port });
  await send(relay, events(3000, 4000));
  await eventually(() => receiver.events.length >= 4000, 'every event');
  assert.deepEqual(receiver.events, events(0, 4000));
  await eventually(() => relay.status().sinks['logstash']?.lagRecords === 0, 'the cursor at the end');
  assert.deepEqual(relay.status().sinks['logstash']?.duplicates, {});
});

test('a connection that is cut in the middle of a window: all events arrive, repetitions are counted', async () => {
  await using directory = await temporaryDirectory();
  await using receiver = await startReceiver();
  await using proxy = await startFaultProxy({ to: { host: '127.0.0.1', port: receiver.port } });
  proxy.cutAfter(5000);
  await using relay = await relayOf({
    log: { dir: directory.path },
    sources: BEATS,
    sinks: logstash(proxy.port, { compressionLevel: 0, maxWindowCount: 100 }),
  });
  const texts = events(0, 2000);
  await send(relay, texts);
  await eventually(() => proxy.acceptedCount >= 5, 'several cut connections');
  proxy.cutAfter(undefined);
  await eventually(() => relay.status().sinks['logstash']?.lagRecords === 0, 'delivery of everything');
  assert.deepEqual(firstOccurrences(receiver.events), texts);
  const repeated = receiver.events.length - texts.length;
  const { duplicates, errors } = relay.status().sinks['logstash']!;
  assert.ok((duplicates['resent'] ?? 0) >= repeated, `${duplicates['resent']} counted, ${repeated} seen`);
  assert.ok((errors['ERR_RELAY_SINK_CLOSED'] ?? 0) >= 4);
});

test('after a partial acknowledgement only the rest is sent again', async () => {
  await using directory = await temporaryDirectory();
  let isFirst = true;
  const second: string[] = [];
  await using receiver = await startReceiver({
    onWindow: (window, texts) => {
      if (!isFirst) {
        second.push(...texts);
        return window.ack();
      }
      isFirst = false;
      window.ackUpTo(30);
      setImmediate(() => window.reject());
      return false;
    },
  });
  await using relay = await relayOf({
    log: { dir: directory.path },
    sources: BEATS,
    sinks: logstash(receiver.port, { pipelining: 1 }),
  });
  await send(relay, events(0, 100));
  await eventually(() => second.length >= 70, 'the rest');
  assert.deepEqual(second, events(30, 100));
  await eventually(() => relay.status().sinks['logstash']?.lagRecords === 0, 'the cursor at the end');
  assert.equal(relay.status().sinks['logstash']?.deliveredEvents, 100);
});

test('an event that makes the server close goes to quarantine, the others arrive in order', async () => {
  await using directory = await temporaryDirectory();
  const poison = '{"n":333}';
  await using receiver = await startReceiver({
    onWindow: (window, texts) => (texts.includes(poison) ? void window.reject() : window.ack()),
  });
  await using relay = await relayOf({
    log: { dir: directory.path },
    sources: BEATS,
    sinks: logstash(receiver.port, { maxWindowCount: 256 }),
  });
  await send(relay, events(0, 1000));
  await eventually(() => relay.status().sinks['logstash']?.lagRecords === 0, 'delivery of the rest');
  assert.deepEqual(
    firstOccurrences(receiver.events),
    events(0, 1000).filter((text) => text !== poison),
  );
  assert.deepEqual(await quarantined(relay), [{ text: poison, reason: 'peer-closes', offset: '333' }]);
  assert.deepEqual(relay.status().sinks['logstash']?.quarantined, { 'peer-closes': 1 });
});

test('a dead second sink costs the first nothing, and keeps its own place', async () => {
  await using directory = await temporaryDirectory();
  await using receiver = await startReceiver();
  const port = await freePort();
  await using relay = await relayOf({
    log: { dir: directory.path },
    sources: BEATS,
    sinks: {
      ...logstash(receiver.port),
      dead: sinkConfig('lumberjack', { hosts: [`127.0.0.1:${port}`], ...SOON }),
    },
  });
  await send(relay, events(0, 5000));
  await eventually(() => relay.status().sinks['logstash']?.lagRecords === 0, 'the first to be done');
  assert.deepEqual(receiver.events, events(0, 5000));
  const { dead } = relay.status().sinks;
  assert.equal(dead?.lagRecords, 5000);
  assert.notEqual(dead.state, 'open');
});

test('of several servers the next one is used when one is lost', async () => {
  await using directory = await temporaryDirectory();
  const first = await startReceiver();
  await using second = await startReceiver();
  await using relay = await relayOf({
    log: { dir: directory.path },
    sources: BEATS,
    sinks: {
      logstash: sinkConfig('lumberjack', {
        hosts: [`127.0.0.1:${first.port}`, `127.0.0.1:${second.port}`],
        ...SOON,
      }),
    },
  });
  await send(relay, events(0, 100));
  await eventually(() => relay.status().sinks['logstash']?.lagRecords === 0, 'delivery to the first server');
  await first[Symbol.asyncDispose]();
  await send(relay, events(100, 200));
  await eventually(() => relay.status().sinks['logstash']?.lagRecords === 0, 'delivery to the second server');
  assert.deepEqual([...first.events, ...second.events], events(0, 200));
  assert.equal(relay.status().sinks['logstash']?.endpoint, `127.0.0.1:${second.port}`);
});

test('a connection that the server closes for idleness is no failure', async () => {
  await using directory = await temporaryDirectory();
  await using receiver = await startReceiver();
  await using proxy = await startFaultProxy({ to: { host: '127.0.0.1', port: receiver.port } });
  await using relay = await relayOf({
    log: { dir: directory.path },
    sources: BEATS,
    sinks: logstash(proxy.port),
  });
  await send(relay, events(0, 10));
  await eventually(() => relay.status().sinks['logstash']?.deliveredEvents === 10, 'the first events');
  proxy.cut();
  await eventually(() => proxy.connectionCount === 0, 'the end of the connection');
  await eventually(() => relay.status().sinks['logstash']?.endpoint === undefined, 'the sink to notice');
  await send(relay, events(10, 20));
  await eventually(() => relay.status().sinks['logstash']?.lagRecords === 0, 'the next events');
  assert.deepEqual(receiver.events, events(0, 20));
  assert.deepEqual(relay.status().sinks['logstash']?.duplicates, {});
});

test('a cursor that is set back sends everything again, in order', async () => {
  await using directory = await temporaryDirectory();
  await using receiver = await startReceiver();
  await using relay = await relayOf({
    log: { dir: directory.path },
    sources: BEATS,
    sinks: logstash(receiver.port),
  });
  await send(relay, events(0, 50));
  await eventually(() => relay.status().sinks['logstash']?.lagRecords === 0, 'the first delivery');
  await relay.log.setCursor('logstash', { topic: 'logs', partition: 0 }, 'earliest');
  await eventually(() => receiver.events.length >= 100, 'the replay');
  assert.deepEqual(receiver.events, [...events(0, 50), ...events(0, 50)]);
  await eventually(() => relay.status().sinks['logstash']?.lagRecords === 0, 'the cursor at the end again');
});

test('a sink whose cursor file is damaged stands still and says why; set anew, it goes on', async () => {
  await using directory = await temporaryDirectory();
  await using receiver = await startReceiver();
  const config = {
    log: { dir: directory.path },
    sources: BEATS,
    sinks: logstash(receiver.port, { blockedRetry: '100ms' }),
  };
  const first = await relayOf(config);
  await send(first, events(0, 10));
  await eventually(() => first.status().sinks['logstash']?.lagRecords === 0, 'the first delivery');
  await first.drain({ deadlineMs: 1000 });
  const cursors = join(directory.path, 'cursors');
  const files = (await readdir(cursors, { recursive: true })).filter((name) => name.endsWith('.cursor'));
  assert.equal(files.length, 1);
  const path = join(cursors, files[0]!);
  await writeFile(path, Buffer.alloc((await stat(path)).size, 0xff));
  await using second = await relayOf(config);
  await send(second, events(10, 20));
  await eventually(() => second.status().sinks['logstash']?.state === 'blocked', 'the block');
  assert.match(second.status().sinks['logstash']?.lastError?.message ?? '', /cursor/);
  assert.equal(second.status().sources['beats']?.state, 'open');
  await second.log.setCursor('logstash', { topic: 'logs', partition: 0 }, 10);
  await eventually(() => receiver.events.length === 20, 'the rest');
  assert.deepEqual(receiver.events, events(0, 20));
  assert.equal(second.status().sinks['logstash']?.state, 'open');
});

function firstOccurrences(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

/** What the quarantine topic holds. */
async function quarantined(
  relay: Relay,
): Promise<
  { readonly text: string; readonly reason: string | undefined; readonly offset: string | undefined }[]
> {
  const found = [];
  for await (const batch of relay.log.read({ topic: 'quarantine', partition: 0 }, 0, { follow: false })) {
    for (const { value, headers } of batch.records()) {
      const header = (key: string): string | undefined => {
        const bytes = headers.find((candidate) => candidate.key === `logdrive.quarantine.${key}`)?.value;
        return bytes ? Buffer.from(bytes).toString() : undefined;
      };
      found.push({
        text: Buffer.from(value ?? []).toString(),
        reason: header('reason'),
        offset: header('offset'),
      });
    }
  }
  return found;
}
