import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { gunzipSync, zstdDecompressSync } from 'node:zlib';
import {
  type NewRecord,
  RecordBatch,
  RecordBatchWriter,
  type RecordBatchWriterOptions,
} from '../src/records/index.ts';

// Written by Kafka's Java classes, 4.3.1: see vectors/RecordBatchVectors.java.
const vectors = JSON.parse(
  await readFile(new URL('vectors/record-batches.json', import.meta.url), 'utf8'),
) as readonly { name: string; hex: string }[];

const RECORDS: readonly NewRecord[] = [
  { key: Buffer.from('key'), value: Buffer.from('first'), timestampMs: 1_760_000_000_000 },
  {
    value: Buffer.from('second'),
    headers: [
      { key: 'h', value: Buffer.from('1') },
      { key: 'h', value: null },
      { key: 'é', value: Buffer.alloc(0) },
    ],
    timestampMs: 1_760_000_000_250,
  },
  { key: Buffer.alloc(0), value: null, timestampMs: 1_759_000_000_000 },
  { value: Buffer.from('far '.repeat(40)), timestampMs: 1_770_000_000_000 },
];

function vector(name: string): RecordBatch {
  const found = vectors.find((one) => one.name === name);
  assert.ok(found, `no vector ${name}`);
  return new RecordBatch(Buffer.from(found.hex, 'hex'), {
    decompress: (codec, bytes) => (codec === 'gzip' ? gunzipSync(bytes) : zstdDecompressSync(bytes)),
  });
}

const text = (bytes: Uint8Array | null | undefined): string | null =>
  bytes == null ? null : Buffer.from(bytes).toString();

function plain(records: Iterable<NewRecord>): unknown[] {
  return [...records].map(({ key, value, headers = [], timestampMs }) => ({
    key: text(key),
    value: text(value),
    headers: headers.map((header) => [header.key, text(header.value)]),
    timestampMs,
  }));
}

describe("batches that Kafka's Java wrote", () => {
  for (const name of ['plain', 'transactional', 'gzip', 'zstd']) {
    test(`${name}: every record is read`, () => {
      const batch = vector(name);
      batch.verify();
      assert.deepEqual(plain(batch.records()), plain(RECORDS));
      assert.deepEqual([batch.baseOffset, batch.lastOffset, batch.leaderEpoch], [1000, 1003, 5]);
      assert.equal(batch.maxTimestampMs, 1_770_000_000_000);
    });
  }

  test('logAppendTime: every record has the time of the log', () => {
    const batch = vector('logAppendTime');
    batch.verify();
    assert.equal(batch.timestampType, 'logAppend');
    assert.deepEqual(
      plain(batch.records()),
      plain(RECORDS.map((record) => ({ ...record, timestampMs: 1_760_000_009_999 }))),
    );
  });

  test('transactional: producer, epoch and sequence', () => {
    const batch = vector('transactional');
    assert.deepEqual(
      [batch.isTransactional, batch.producerId, batch.producerEpoch, batch.baseSequence, batch.lastSequence],
      [true, 4001, 3, 77, 80],
    );
  });

  test('control: a marker, not an event', () => {
    const batch = vector('control');
    batch.verify();
    assert.deepEqual(
      [batch.isControl, batch.isTransactional, batch.recordCount, batch.baseOffset],
      [true, true, 1, 42],
    );
  });

  test('empty: offsets without records', () => {
    const batch = vector('empty');
    assert.deepEqual([batch.recordCount, batch.baseOffset, batch.lastOffset], [0, 1000, 1003]);
    assert.deepEqual([...batch.records()], []);
  });
});

describe('our writer writes the bytes that Java does', () => {
  const options: RecordBatchWriterOptions = { baseOffset: 1000, leaderEpoch: 5 };
  for (const [name, more] of [
    ['plain', {}],
    ['logAppendTime', { logAppendTimeMs: 1_760_000_009_999 }],
    ['transactional', { producerId: 4001, producerEpoch: 3, baseSequence: 77, isTransactional: true }],
  ] as const) {
    test(name, () => {
      const writer = new RecordBatchWriter({ ...options, ...more });
      for (const record of RECORDS) writer.append(record);
      assert.equal(
        Buffer.from(writer.finish()).toString('hex'),
        Buffer.from(vector(name).bytes).toString('hex'),
      );
    });
  }
});
