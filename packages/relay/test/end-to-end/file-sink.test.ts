import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, mkdir, readFile, rename, rm, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { connect } from '@logdrive/lumberjack';
import type { RelayConfig } from '../../src/runtime/relay-config.ts';
import { CheckpointedFile } from '../../src/sinks/checkpointed-file.ts';
import { createFileSink } from '../../src/sinks/file-sink.ts';
import { runOf, sinkConfig, sinkContext, sourceConfig } from '../support/contexts.ts';
import { temporaryDirectory } from '../support/environment.ts';
import { dial, eventually, events, relayOf, SOON } from '../support/world.ts';

function configOf(directory: string, keys: object = {}): RelayConfig {
  return {
    log: { dir: join(directory, 'data') },
    topics: {},
    sources: { beats: sourceConfig('lumberjack', { listen: '127.0.0.1:0' }) },
    sinks: { copy: sinkConfig('file', { path: join(directory, 'copy.log'), ...SOON, ...keys }) },
  };
}

function lines(texts: readonly string[]): string {
  return texts.map((text) => `${text}\n`).join('');
}

/** A relay that can be killed. */
async function spawnRelay(
  config: RelayConfig,
): Promise<{ readonly port: number; kill(): Promise<void> } & AsyncDisposable> {
  const script = fileURLToPath(new URL('../support/relay-process.ts', import.meta.url));
  const child = spawn(process.execPath, ['--conditions=@logdrive/source', script, JSON.stringify(config)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await exited;
  };
  return { port: Number(line.toString()), kill, [Symbol.asyncDispose]: kill };
}

test('SIGKILL again and again: the file holds every acknowledged event once, in order', async () => {
  await using directory = await temporaryDirectory();
  const config = configOf(directory.path, { maxWriteBytes: '4KiB' });
  const acknowledged: string[] = [];
  for (let round = 0; round < 2; round++) {
    await using relay = await spawnRelay(config);
    const client = await connect({ port: relay.port });
    const from = acknowledged.length;
    for (let at = from; at < from + 3000; at += 500) {
      const texts = events(at, at + 500);
      await client.send(texts);
      acknowledged.push(...texts);
    }
    // The sink is in the middle of its work.
    await relay.kill();
    client.destroy();
  }
  await using relay = await relayOf(config);
  await eventually(() => relay.status().sinks['copy']?.lagRecords === 0, 'delivery of the rest');
  assert.equal(await readFile(join(directory.path, 'copy.log'), 'utf8'), lines(acknowledged));
});

test('what a crash left behind the checkpoint is cut, and counted', async () => {
  await using directory = await temporaryDirectory();
  const config = configOf(directory.path);
  const path = join(directory.path, 'copy.log');
  const first = await relayOf(config);
  await using client = await dial(first);
  await client.send(events(0, 10));
  await eventually(() => first.status().sinks['copy']?.lagRecords === 0, 'delivery');
  await first.drain({ deadlineMs: 1000 });
  await appendFile(path, '{"n":10}\n{"half":');
  await using second = await relayOf(config);
  await eventually(() => second.status().sinks['copy']?.counters['cutBackBytes'] === 17, 'the cut');
  await using again = await dial(second);
  await again.send(events(10, 20));
  await eventually(() => second.status().sinks['copy']?.lagRecords === 0, 'delivery of the rest');
  assert.equal(await readFile(path, 'utf8'), lines(events(0, 20)));
});

test('a file that was rotated away is left alone, and a new one begun after the next start', async () => {
  await using directory = await temporaryDirectory();
  const config = configOf(directory.path);
  const path = join(directory.path, 'copy.log');
  const first = await relayOf(config);
  await using client = await dial(first);
  await client.send(events(0, 10));
  await eventually(() => first.status().sinks['copy']?.lagRecords === 0, 'delivery');
  await first.drain({ deadlineMs: 1000 });
  await rename(path, `${path}.1`);
  await using second = await relayOf(config);
  await using again = await dial(second);
  await again.send(events(10, 20));
  await eventually(() => second.status().sinks['copy']?.lagRecords === 0, 'delivery of the rest');
  assert.equal(await readFile(`${path}.1`, 'utf8'), lines(events(0, 10)));
  assert.equal(await readFile(path, 'utf8'), lines(events(10, 20)));
});

test('a file that is rotated away or removed while the sink runs is opened anew, and what comes is in the new one', async () => {
  await using directory = await temporaryDirectory();
  const path = join(directory.path, 'copy.log');
  await using relay = await relayOf(configOf(directory.path));
  await using client = await dial(relay);
  const send = async (from: number, to: number): Promise<void> => {
    await client.send(events(from, to));
    await eventually(() => relay.status().sinks['copy']?.lagRecords === 0, 'delivery');
  };
  await send(0, 10);
  await rename(path, `${path}.1`);
  await send(10, 20);
  assert.equal(await readFile(path, 'utf8'), lines(events(10, 20)));
  await rm(path);
  await send(20, 30);
  assert.equal(await readFile(path, 'utf8'), lines(events(20, 30)));
  await truncate(path, 0);
  await send(30, 40);
  assert.equal(await readFile(path, 'utf8'), lines(events(30, 40)));
  assert.equal(await readFile(`${path}.1`, 'utf8'), lines(events(0, 10)));
  assert.deepEqual(relay.status().sinks['copy']?.duplicates, {});
});

test('what was being written when its file was removed is not counted as delivered', async (t) => {
  await using directory = await temporaryDirectory();
  const path = join(directory.path, 'copy.log');
  const file = await CheckpointedFile.open(path, '');
  await file.append(Buffer.from('one\n'));
  assert.equal(await file.whereabouts(), 'in place');
  await rename(path, `${path}.1`);
  assert.equal(await file.whereabouts(), 'renamed');
  await appendFile(path, 'of somebody else\n');
  assert.equal(await file.whereabouts(), 'renamed');
  await rm(`${path}.1`);
  assert.equal(await file.whereabouts(), 'removed');
  await file.close();
  const sink = createFileSink({ path, maxWriteBytes: 1024, topics: ['logs'] }, sinkContext());
  await sink.open(new AbortController().signal);
  await sink.assigned!({ topicPartition: { topic: 'logs', partition: 0 }, position: 0, metadata: '' });
  const options = { signal: new AbortController().signal, refuse: (): never => assert.fail() };
  // The second look of the write is the one behind its fdatasync.
  let lookCount = 0;
  t.mock.method(CheckpointedFile.prototype, 'whereabouts', () =>
    Promise.resolve(++lookCount === 1 ? 'in place' : 'removed'),
  );
  const write = sink.write(runOf(['1']), { ...options, onProgress: (): never => assert.fail('counted') });
  await assert.rejects(write, { code: 'ERR_RELAY_SINK_NOT_CONNECTED', retryable: true });
  await sink[Symbol.asyncDispose]();
});

test('a file that somebody emptied is appended to, and nothing is sent twice', async () => {
  await using directory = await temporaryDirectory();
  const config = configOf(directory.path);
  const path = join(directory.path, 'copy.log');
  const first = await relayOf(config);
  await using client = await dial(first);
  await client.send(events(0, 10));
  await eventually(() => first.status().sinks['copy']?.lagRecords === 0, 'delivery');
  await first.drain({ deadlineMs: 1000 });
  await truncate(path, 0);
  await using second = await relayOf(config);
  await using again = await dial(second);
  await again.send(events(10, 20));
  await eventually(() => second.status().sinks['copy']?.lagRecords === 0, 'delivery of the rest');
  assert.equal(await readFile(path, 'utf8'), lines(events(10, 20)));
});

test('a directory that is missing blocks the sink, says so, and goes on once it is there', async () => {
  await using directory = await temporaryDirectory();
  const path = join(directory.path, 'not', 'there', 'copy.log');
  const config = configOf(directory.path);
  await using relay = await relayOf({
    ...config,
    sinks: { copy: sinkConfig('file', { path, blockedRetry: '100ms' }) },
  });
  await using client = await dial(relay);
  await client.send(events(0, 10));
  await eventually(() => relay.status().sinks['copy']?.state === 'blocked', 'the block');
  assert.match(relay.status().sinks['copy']?.lastError?.message ?? '', /sinks\.copy .*not\/there.*ENOENT/);
  await mkdir(join(directory.path, 'not', 'there'), { recursive: true });
  await eventually(() => relay.status().sinks['copy']?.lagRecords === 0, 'delivery');
  assert.equal(await readFile(path, 'utf8'), lines(events(0, 10)));
});

test('a full disk is waited for, not given up', async () => {
  await using directory = await temporaryDirectory();
  await using relay = await relayOf({
    ...configOf(directory.path),
    sinks: { copy: sinkConfig('file', { path: '/dev/full', ...SOON }) },
  });
  await using client = await dial(relay);
  await client.send(events(0, 10));
  await eventually(
    () => (relay.status().sinks['copy']?.errors['ERR_RELAY_SINK_WRITE'] ?? 0) > 2,
    'several tries',
  );
  assert.match(relay.status().sinks['copy']?.lastError?.message ?? '', /ENOSPC/);
  assert.notEqual(relay.status().sinks['copy']?.state, 'blocked');
  assert.equal(relay.status().sinks['copy']?.deliveredEvents, 0);
});

test('several topics in one file are refused with the cure; with {topic} each has its own', async () => {
  await using directory = await temporaryDirectory();
  const config = configOf(directory.path);
  const topics = ['logs', 'other'];
  await using relay = await relayOf({
    ...config,
    sinks: {
      wrong: sinkConfig('file', { path: join(directory.path, 'all.log'), topics }),
      right: sinkConfig('file', { path: join(directory.path, '{topic}.log'), topics }),
    },
  });
  await using client = await dial(relay);
  await client.send(events(0, 3));
  await eventually(() => relay.status().sinks['wrong']?.state === 'blocked', 'the block');
  assert.match(relay.status().sinks['wrong']?.lastError?.message ?? '', /put \{topic\} into the path/);
  await eventually(() => relay.status().sinks['right']?.lagRecords === 0, 'delivery');
  assert.equal(await readFile(join(directory.path, 'logs.log'), 'utf8'), lines(events(0, 3)));
});
