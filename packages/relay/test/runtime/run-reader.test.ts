import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recordList } from '@logdrive/kafka-protocol/records';
import type { RecordRun } from '../../src/runtime/record-run.ts';
import { RunReader } from '../../src/runtime/run-reader.ts';
import type { RunReaderOptions } from '../../src/runtime/run-reader.ts';
import { settle } from '../support/environment.ts';
import { MemoryLog } from '../support/memory-log.ts';
import { textsOf } from '../support/scripted-sink.ts';

const LOGS = { topic: 'logs', partition: 0 };

async function append(log: MemoryLog, ...texts: string[]): Promise<void> {
  await log.append(LOGS, recordList(texts.map((text) => ({ value: Buffer.from(text) }))));
}

interface Options {
  readonly position?: number;
  readonly readAheadBytes?: number;
  readonly signal?: AbortSignal;
}

function readerOf(
  log: RunReaderOptions['log'],
  { position = 0, readAheadBytes = 1e6, signal }: Options = {},
): RunReader {
  return new RunReader({
    log,
    topicPartition: LOGS,
    encoding: 'json',
    position,
    readAheadBytes,
    signal: signal ?? new AbortController().signal,
  });
}

async function take(reader: RunReader, maxCount: number, maxBytes = 1e6): Promise<RecordRun> {
  assert.equal(await reader.ready(), true);
  const run = reader.take({ maxCount, maxBytes });
  assert.ok(run);
  return run;
}

test('cuts by count, over the borders of batches', async () => {
  const log = new MemoryLog();
  await append(log, 'a', 'b', 'c');
  await append(log, 'd', 'e');
  const reader = readerOf(log);
  await reader.ready();
  await settle();
  const first = await take(reader, 4);
  assert.deepEqual(textsOf(first), ['a', 'b', 'c', 'd']);
  assert.equal(first.nextOffset, 4);
  assert.deepEqual(textsOf(await take(reader, 4)), ['e']);
});

test('cuts by bytes, and gives a larger record a run of its own', async () => {
  const log = new MemoryLog();
  await append(log, 'aa', 'bb', 'cccccccc', 'dd');
  const reader = readerOf(log);
  const runs = [await take(reader, 10, 5), await take(reader, 10, 5), await take(reader, 10, 5)];
  assert.deepEqual(runs.map(textsOf), [['aa', 'bb'], ['cccccccc'], ['dd']]);
  assert.deepEqual(
    runs.map(({ byteLength }) => byteLength),
    [4, 8, 2],
  );
});

test('begins in the middle of a batch', async () => {
  const log = new MemoryLog();
  await append(log, 'a', 'b', 'c');
  const run = await take(readerOf(log, { position: 1 }), 10);
  assert.deepEqual(textsOf(run), ['b', 'c']);
  assert.equal(run.offsetAt(0), 1);
});

test('waits for what is not there yet, and has nothing to take meanwhile', async () => {
  const log = new MemoryLog();
  const reader = readerOf(log);
  await settle();
  assert.equal(reader.take({ maxCount: 1, maxBytes: 1 }), undefined);
  const ready = reader.ready();
  await append(log, 'late');
  assert.equal(await ready, true);
  assert.deepEqual(textsOf(await take(reader, 10)), ['late']);
});

test('what gathers while nobody takes leaves as one run', async () => {
  const log = new MemoryLog();
  const reader = readerOf(log);
  for (const text of ['a', 'b', 'c', 'd']) await append(log, text);
  await settle();
  assert.deepEqual(textsOf(await take(reader, 10)), ['a', 'b', 'c', 'd']);
});

test('reads ahead no further than it may', async () => {
  const log = new MemoryLog();
  const text = 'x'.repeat(1000);
  for (let batch = 0; batch < 20; batch++) await append(log, text);
  const reader = readerOf(log, { readAheadBytes: 3000 });
  await settle(50);
  assert.ok(reader.bufferedBytes >= 3000 && reader.bufferedBytes < 4300, `${reader.bufferedBytes} bytes`);
  const taken: string[] = [];
  while (taken.length < 20) {
    taken.push(...textsOf(await take(reader, 3)));
    await settle();
  }
  assert.equal(taken.length, 20);
});

test('ends when its signal aborts, also in the middle of waiting', async () => {
  const stop = new AbortController();
  const reader = readerOf(new MemoryLog(), { signal: stop.signal });
  const ready = reader.ready();
  stop.abort();
  assert.equal(await ready, false);
});

test('throws what the log throws', async () => {
  const broken = {
    read: () => ({
      [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new Error('out of range')) }),
    }),
  };
  await assert.rejects(readerOf(broken).ready(), /out of range/);
});

test('a run knows encodings by header, keys, null values and its parts', async () => {
  const log = new MemoryLog();
  const text = [{ key: 'logdrive.encoding', value: Buffer.from('text') }];
  await log.append(
    LOGS,
    recordList([
      { value: Buffer.from('{}'), timestampMs: 5 },
      { value: Buffer.from('plain'), headers: text, timestampMs: 6 },
      { value: null, key: Buffer.from('k'), timestampMs: 7 },
    ]),
  );
  const run = await take(readerOf(log), 10);
  assert.equal(run.encoding, 'mixed');
  assert.deepEqual([run.encodingAt(0), run.encodingAt(1), run.encodingAt(2)], ['json', 'text', 'json']);
  assert.deepEqual([run.startAt(2), run.endAt(2)], [-1, -1]);
  assert.equal(Buffer.from(run.recordAt(2).key ?? []).toString(), 'k');
  assert.equal(run.recordAt(2).value, null);
  const middle = run.slice(1, 2);
  assert.equal(middle.encoding, 'text');
  assert.equal(middle.timestampMsAt(0), 6);
  assert.equal(middle.nextOffset, 2);
  assert.equal(middle.byteLength, 5);
  assert.deepEqual(middle.recordAt(0).headers, text);
});
