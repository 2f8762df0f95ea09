import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import { test } from 'node:test';
import { openLog } from '@logdrive/log';
import { SimulatedFileSystem } from '@logdrive/testkit/simulated-file-system';
import type { RelayError } from '../../src/errors.ts';
import { sinkConfig, sourceConfig } from '../support/contexts.ts';
import { temporaryDirectory } from '../support/environment.ts';
import { dial, eventually, events, portOf, relayOf, SOON, startReceiver } from '../support/world.ts';

const BEATS = { beats: sourceConfig('lumberjack', { listen: '127.0.0.1:0' }) };

function logstash(port: number, keys: object = {}): ReturnType<typeof sinkConfig> {
  return sinkConfig('lumberjack', { hosts: [`127.0.0.1:${port}`], ...SOON, ...keys });
}

test('a port that is taken: one error that names the key, and nothing left behind', async () => {
  await using directory = await temporaryDirectory();
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const start = relayOf({
    log: { dir: directory.path },
    sources: { ...BEATS, taken: sourceConfig('lumberjack', { listen: `127.0.0.1:${port}` }) },
  });
  await assert.rejects(start, (error: RelayError) => {
    assert.equal(error.code, 'ERR_RELAY_LISTEN');
    assert.deepEqual(error.path, ['sources', 'taken', 'listen']);
    assert.match(error.message, new RegExp(`^sources\\.taken\\.listen: .*${port}`));
    return true;
  });
  // The directory is free again.
  await (await openLog({ dir: directory.path })).close();
  other.close();
});

test('a directory that another relay holds: one error that names the key', async () => {
  await using directory = await temporaryDirectory();
  await using _relay = await relayOf({ log: { dir: directory.path } });
  await assert.rejects(relayOf({ log: { dir: directory.path } }), (error: RelayError) => {
    assert.equal(error.code, 'ERR_RELAY_LOG');
    assert.deepEqual(error.path, ['log', 'dir']);
    return true;
  });
});

test('a type that does not exist: one error that names the key and what there is', async () => {
  await using directory = await temporaryDirectory();
  const start = relayOf({ log: { dir: directory.path }, sinks: { out: { type: 'carrier-pigeon' } } });
  await assert.rejects(start, (error: RelayError) => {
    assert.deepEqual(error.path, ['sinks', 'out', 'type']);
    assert.match(error.message, /carrier-pigeon is none of lumberjack, file, stdout/);
    return true;
  });
});

test('a drain delivers what is there and says that nothing is left', async () => {
  await using directory = await temporaryDirectory();
  await using receiver = await startReceiver();
  const relay = await relayOf({
    log: { dir: directory.path },
    sources: BEATS,
    sinks: { logstash: logstash(receiver.port) },
  });
  const client = await dial(relay);
  await client.send(events(0, 3000));
  const report = await relay.drain({ deadlineMs: 5000 });
  assert.deepEqual(
    { ...report, elapsedMs: 0 },
    {
      isComplete: true,
      elapsedMs: 0,
      undelivered: {},
      unacknowledged: {},
    },
  );
  assert.deepEqual(receiver.events, events(0, 3000));
  assert.equal(relay.status().state, 'stopped');
});

test('a drain ends at its deadline, says what is left, and the next start delivers that and nothing else', async () => {
  await using directory = await temporaryDirectory();
  let acknowledges = 2;
  await using receiver = await startReceiver({
    onWindow: (window) => acknowledges-- > 0 && window.ack(),
  });
  const config = {
    log: { dir: directory.path },
    sources: BEATS,
    sinks: { logstash: logstash(receiver.port, { maxWindowCount: 100 }) },
  };
  const first = await relayOf(config);
  await using client = await dial(first);
  await client.send(events(0, 500));
  await eventually(() => first.status().sinks['logstash']?.deliveredEvents === 200, 'two windows');
  const report = await first.drain({ deadlineMs: 100 });
  assert.equal(report.isComplete, false);
  assert.deepEqual(report.undelivered, { logstash: 300 });
  acknowledges = Number.POSITIVE_INFINITY;
  await using second = await relayOf(config);
  await eventually(() => second.status().sinks['logstash']?.lagRecords === 0, 'the rest');
  assert.deepEqual(receiver.events, events(0, 500));
});

test('destroy during a drain is immediate; both lose nothing that was acknowledged', async () => {
  await using directory = await temporaryDirectory();
  let isWilling = false;
  await using receiver = await startReceiver({ onWindow: (window) => isWilling && window.ack() });
  const config = {
    log: { dir: directory.path },
    sources: BEATS,
    sinks: { logstash: logstash(receiver.port) },
  };
  const first = await relayOf(config);
  const client = await dial(first);
  assert.equal(await client.send(events(0, 100)), 100);
  const drained = first.drain({ deadlineMs: 600_000 });
  await first.destroy();
  assert.equal((await drained).isComplete, false);
  isWilling = true;
  await using second = await relayOf(config);
  await eventually(() => second.status().sinks['logstash']?.lagRecords === 0, 'what was acknowledged');
  assert.deepEqual(receiver.events, events(0, 100));
});

test('a full disk pauses intake, nothing exits, and it resumes by itself', async () => {
  const fileSystem = new SimulatedFileSystem({ capacityBytes: 64 * 1024 ** 2 });
  await using relay = await relayOf(
    { log: { dir: '/data', minFreeBytes: 1024 ** 2, segmentBytes: 1024 ** 2 }, sources: BEATS },
    { fileSystem },
  );
  await using client = await dial(relay);
  await client.send(events(0, 100));
  fileSystem.setCapacity(0);
  let isDelivered = false;
  const sent = client.send(events(100, 200)).then(() => (isDelivered = true));
  await eventually(() => relay.status().log.disk.paused, 'the pause');
  assert.equal(isDelivered, false);
  assert.equal(relay.status().sources['beats']?.inFlightEvents, 100);
  assert.equal(relay.status().state, 'running');
  fileSystem.setCapacity(64 * 1024 ** 2);
  await sent;
  assert.equal(relay.status().log.disk.paused, false);
  assert.equal(relay.status().sources['beats']?.acknowledgedEvents, 200);
});

test('on a full disk a drain still ends at its deadline, and says what is left', {
  timeout: 10_000,
}, async () => {
  const fileSystem = new SimulatedFileSystem({ capacityBytes: 64 * 1024 ** 2 });
  const relay = await relayOf(
    { log: { dir: '/data', minFreeBytes: 1024 ** 2, segmentBytes: 1024 ** 2 }, sources: BEATS },
    { fileSystem },
  );
  const client = await dial(relay);
  fileSystem.setCapacity(0);
  const refused = assert.rejects(client.send(events(0, 100)));
  await eventually(() => relay.status().log.disk.paused, 'the pause');
  const report = await relay.drain({ deadlineMs: 1 });
  await refused;
  assert.equal(report.isComplete, false);
  assert.deepEqual(report.unacknowledged, { beats: 100 });
  client.destroy();
});

test('a window larger than the memory for it completes', async () => {
  await using directory = await temporaryDirectory();
  await using relay = await relayOf({
    log: { dir: directory.path },
    sources: {
      beats: sourceConfig('lumberjack', {
        listen: '127.0.0.1:0',
        maxBufferedBytes: '2MiB',
        maxConnectionBytes: '2MiB',
        maxFrameBytes: '1MiB',
      }),
    },
  });
  await using client = await dial(relay);
  const text = JSON.stringify({ fill: 'x'.repeat(100_000) });
  const sent = Array.from({ length: 200 }, () => text);
  await using wide = await (await import('@logdrive/lumberjack')).connect({
    port: portOf(relay),
    compressionLevel: 0,
    maxWindowEvents: 200,
    maxWindowBytes: 1e9,
  });
  assert.equal(await wide.send(sent), 200);
  assert.equal(relay.status().sources['beats']?.acknowledgedEvents, 200);
  assert.equal(relay.status().log.partitions.find(({ topic }) => topic === 'logs')?.durableEnd, 200);
  await client.close();
});

test('what fails the check at intake is acknowledged, kept in quarantine with the reason, and counted', async () => {
  await using directory = await temporaryDirectory();
  await using relay = await relayOf({ log: { dir: directory.path }, sources: BEATS });
  await using client = await dial(relay);
  const nul = Buffer.from('{"a":"b"}');
  nul[6] = 0;
  assert.equal(
    await client.send(['{"n":0}', 'not json', nul, '{"n":1}'].map((text) => Buffer.from(text))),
    4,
  );
  const status = relay.status().sources['beats'];
  assert.deepEqual(status?.quarantined, { 'not-json': 1, 'nul-byte': 1 });
  assert.equal(status.acknowledgedEvents, 4);
  assert.deepEqual(await valuesOf(relay, 'logs'), ['{"n":0}', '{"n":1}']);
  assert.deepEqual(await valuesOf(relay, 'quarantine'), ['not json', nul.toString()]);
});

test('the quarantine topic can be delivered: what is UTF-8 goes out as text', async () => {
  await using directory = await temporaryDirectory();
  const path = join(directory.path, 'quarantine.txt');
  await using relay = await relayOf({
    log: { dir: join(directory.path, 'data') },
    sources: BEATS,
    sinks: { look: sinkConfig('file', { path, topics: ['quarantine'] }) },
  });
  await using client = await dial(relay);
  await client.send(['not json', 'größe', Buffer.from([0xff, 0xfe]), '{}'].map((text) => Buffer.from(text)));
  await eventually(() => relay.status().sinks['look']?.lagRecords === 0, 'delivery');
  assert.equal(await readFile(path, 'utf8'), 'not json\ngröße\n');
  assert.deepEqual(relay.status().sinks['look']?.discarded, { binary: 1 });
});

test('with quarantine turned off the event is dropped, counted by reason', async () => {
  await using directory = await temporaryDirectory();
  await using relay = await relayOf({
    log: { dir: directory.path },
    sources: BEATS,
    quarantine: { enabled: false, topic: 'quarantine' },
  });
  await using client = await dial(relay);
  await client.send([Buffer.from('not json'), Buffer.from('{}')]);
  assert.deepEqual(relay.status().sources['beats']?.discarded, { 'not-json': 1 });
  assert.deepEqual(await valuesOf(relay, 'logs'), ['{}']);
});

test('the address of the client is kept as a header, and spliced into events, on request', async () => {
  await using directory = await temporaryDirectory();
  await using receiver = await startReceiver();
  await using relay = await relayOf({
    log: { dir: directory.path },
    sources: { beats: sourceConfig('lumberjack', { listen: '127.0.0.1:0', headers: ['peer'] }) },
    sinks: { logstash: logstash(receiver.port, { includeHeaders: true }) },
  });
  await using client = await dial(relay);
  await client.send(['{"n":0}', '{ }']);
  await eventually(() => receiver.events.length === 2, 'both events');
  const [first, second] = receiver.events.map((text) => JSON.parse(text) as Record<string, unknown>);
  assert.equal(first?.['n'], 0);
  assert.match(JSON.stringify(first['logdrive']), /^\{"peer":"127\.0\.0\.1:\d+"\}$/);
  assert.deepEqual(Object.keys(second ?? {}), ['logdrive']);
});

test('a reload starts, stops and replaces what differs; the rest keeps running', async () => {
  await using directory = await temporaryDirectory();
  await using receiver = await startReceiver();
  await using other = await startReceiver();
  const before = {
    log: { dir: directory.path },
    topics: {},
    sources: BEATS,
    sinks: { kept: logstash(receiver.port), removed: logstash(other.port), changed: logstash(other.port) },
  };
  await using relay = await relayOf(before);
  await using client = await dial(relay);
  await client.send(events(0, 100));
  await eventually(
    () => Object.values(relay.status().sinks).every(({ lagRecords }) => lagRecords === 0),
    'delivery',
  );
  const port = portOf(relay);
  const report = await relay.reload({
    ...before,
    sinks: {
      kept: logstash(receiver.port),
      changed: logstash(receiver.port, { maxWindowCount: 7 }),
      added: sinkConfig('file', { path: join(directory.path, 'added.log') }),
    },
  });
  assert.deepEqual(report, {
    started: ['sinks.added'],
    stopped: ['sinks.removed'],
    restarted: ['sinks.changed'],
    unchanged: ['sources.beats', 'sinks.kept'],
  });
  assert.equal(portOf(relay), port);
  await client.send(events(100, 200));
  await eventually(
    () => Object.values(relay.status().sinks).every(({ lagRecords }) => lagRecords === 0),
    'the rest',
  );
  const { kept, changed } = relay.status().sinks;
  assert.equal(kept?.deliveredEvents, 200);
  assert.equal(kept.sessionCount, 1);
  // It goes on where it was.
  assert.equal(changed?.deliveredEvents, 100);
  assert.equal(relay.status().log.cursors.find(({ sink }) => sink === 'removed')?.orphaned, true);
  assert.equal(await readFile(join(directory.path, 'added.log'), 'utf8'), `${events(0, 200).join('\n')}\n`);
});

test('a reload that cannot be is refused before anything changes', async () => {
  await using directory = await temporaryDirectory();
  await using relay = await relayOf({ log: { dir: directory.path }, sources: BEATS });
  const moved = { log: { dir: join(directory.path, 'elsewhere') }, topics: {}, sources: {}, sinks: {} };
  await assert.rejects(relay.reload(moved), { code: 'ERR_RELAY_CONFIG' });
  assert.equal(relay.status().sources['beats']?.state, 'open');
});

async function valuesOf(relay: Awaited<ReturnType<typeof relayOf>>, topic: string): Promise<string[]> {
  const texts: string[] = [];
  for await (const batch of relay.log.read({ topic, partition: 0 }, 0, { follow: false })) {
    for (const { value } of batch.records()) texts.push(Buffer.from(value ?? []).toString());
  }
  return texts;
}
