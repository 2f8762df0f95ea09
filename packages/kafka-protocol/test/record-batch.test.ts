import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  type LogRecord,
  type NewRecord,
  RecordBatch,
  RecordBatchWriter,
  type RecordBatchWriterOptions,
  recordList,
} from '../src/records/index.ts';

function batchOf(records: readonly NewRecord[], options: RecordBatchWriterOptions = {}): RecordBatch {
  const writer = new RecordBatchWriter({ initialCapacityBytes: 61, ...options });
  const list = recordList(records);
  for (let index = 0; index < list.recordCount; index++) list.writeTo(writer, index);
  return new RecordBatch(writer.finish());
}

/** Plain values: a Buffer and a Uint8Array of the same bytes are the same record. */
function plain({ key, value, headers, timestampMs }: LogRecord | NewRecord): unknown {
  const text = (bytes: Uint8Array | null | undefined): string | null =>
    bytes == null ? null : Buffer.from(bytes).toString('hex');
  return {
    key: text(key),
    value: text(value),
    headers: (headers ?? []).map((header) => [header.key, text(header.value)]),
    timestampMs,
  };
}

const bytes = fc.uint8Array({ maxLength: 300 });
const record = fc.record({
  key: fc.option(bytes),
  value: fc.option(bytes),
  headers: fc.array(
    fc.record({ key: fc.string({ maxLength: 4, unit: 'grapheme' }), value: fc.option(bytes) }),
    {
      maxLength: 3,
    },
  ),
  timestampMs: fc.oneof(
    fc.integer({ min: 1_700_000_000_000, max: 1_700_000_100_000 }),
    fc.maxSafeInteger(),
    fc.constantFrom(-1, 0, 2 ** 31, 2 ** 40, -(2 ** 31), -(2 ** 40)),
  ),
});

describe('what a writer wrote', () => {
  test('is read back as it was: keys, values, headers and timestamps of any size', () => {
    fc.assert(
      fc.property(
        fc.array(record, { minLength: 1, maxLength: 130 }),
        fc.nat(2 ** 40),
        (records, baseOffset) => {
          // A delta between safe integers may itself be none: timestamps near both ends are not for one batch.
          const first = records[0]!.timestampMs;
          fc.pre(records.every(({ timestampMs }) => Number.isSafeInteger(timestampMs - first)));
          const batch = batchOf(records, { baseOffset });
          batch.verify();
          const read = [...batch.records()];
          assert.deepEqual(read.map(plain), records.map(plain));
          assert.deepEqual(
            read.map(({ offset }) => offset),
            records.map((_, index) => baseOffset + index),
          );
          assert.equal(batch.maxTimestampMs, Math.max(...records.map(({ timestampMs }) => timestampMs)));
          assert.equal(batch.recordCount, records.length);
          assert.equal(batch.nextOffset, baseOffset + records.length);
        },
      ),
    );
  });

  test('is the same whether a value is appended alone or as a record', () => {
    fc.assert(
      fc.property(
        fc.array(bytes, { minLength: 1, maxLength: 80 }),
        fc.nat(2 ** 40),
        (values, timestampMs) => {
          const source = Buffer.concat(values);
          const writer = new RecordBatchWriter();
          let start = 0;
          for (const [index, value] of values.entries()) {
            writer.appendValue(timestampMs + index, source, start, start + value.length);
            start += value.length;
          }
          const records = values.map((value, index) => ({ value, timestampMs: timestampMs + index }));
          assert.deepEqual(Buffer.from(writer.finish()), Buffer.from(batchOf(records).bytes));
        },
      ),
    );
  });

  test('keeps a header that repeats, and its order', () => {
    const headers = [
      { key: 'a', value: Buffer.from('1') },
      { key: 'b', value: null },
      { key: 'a', value: Buffer.from('2') },
    ];
    const [read] = batchOf([{ value: null, headers }]).records();
    assert.deepEqual(
      read?.headers.map(({ key, value }) => [key, value && Buffer.from(value).toString()]),
      [
        ['a', '1'],
        ['b', null],
        ['a', '2'],
      ],
    );
  });

  test('is as if nothing had happened after a rewind', () => {
    const writer = new RecordBatchWriter();
    writer.append({ value: Buffer.from('stays'), timestampMs: 5 });
    const mark = writer.mark();
    writer.append({ value: Buffer.alloc(100_000), timestampMs: 9 });
    writer.rewind(mark);
    assert.deepEqual(
      writer.finish(),
      Buffer.from(batchOf([{ value: Buffer.from('stays'), timestampMs: 5 }]).bytes),
    );
  });

  test('is the same in a buffer that was used before, or in another one', () => {
    const expected = Buffer.from(batchOf([{ value: Buffer.from('next'), timestampMs: 7 }]).bytes);
    for (const start of ['clear', 'reset'] as const) {
      const writer = new RecordBatchWriter();
      writer.append({ value: Buffer.alloc(1000, 0xff), timestampMs: 9 });
      const before = writer.finish();
      const copy = Buffer.from(before);
      writer[start]();
      writer.append({ value: Buffer.from('next'), timestampMs: 7 });
      assert.deepEqual(Buffer.from(writer.finish()), expected);
      assert.equal(copy.equals(before), start === 'reset');
    }
  });

  test('has the default timestamp where a record has none', () => {
    const [read] = batchOf([{ value: null }], { defaultTimestampMs: 77 }).records();
    assert.equal(read?.timestampMs, 77);
  });

  test('needs a record', () => {
    assert.throws(() => new RecordBatchWriter().finish(), { code: 'ERR_KAFKA_EMPTY_BATCH', byteOffset: -1 });
  });
});

describe('the header', () => {
  test('is laid out as Kafka says, byte by byte', () => {
    const batch = batchOf([{ key: Buffer.from('k'), value: Buffer.from('v'), timestampMs: 0x0102030405 }], {
      baseOffset: 7,
      leaderEpoch: 3,
      producerId: 0x1122,
      producerEpoch: 0x33,
      baseSequence: 0x44,
      isTransactional: true,
    });
    const crc = batch.crc.toString(16).padStart(8, '0');
    assert.equal(
      Buffer.from(batch.bytes).toString('hex'),
      [
        '0000000000000007', // base offset
        '0000003a', // length of what follows
        '00000003', // leader epoch
        '02', // magic
        crc,
        '0010', // attributes: transactional
        '00000000', // last offset delta
        '0000000102030405', // base timestamp
        '0000000102030405', // max timestamp
        '0000000000001122', // producer id
        '0033', // producer epoch
        '00000044', // base sequence
        '00000001', // records
        '10', // a record of 8 bytes
        '00', // attributes
        '00', // timestamp delta
        '00', // offset delta
        '026b', // key
        '0276', // value
        '00', // headers
      ].join(''),
    );
  });

  test('takes another base offset and leader epoch without a new checksum', () => {
    const batch = batchOf([{ value: Buffer.from('a') }, { value: Buffer.from('b') }]);
    const { crc } = batch;
    batch.setBase(2 ** 50, 9);
    batch.verify();
    assert.deepEqual(
      { crc: batch.crc, base: batch.baseOffset, last: batch.lastOffset, epoch: batch.leaderEpoch },
      { crc, base: 2 ** 50, last: 2 ** 50 + 1, epoch: 9 },
    );
  });

  test('says what kind of batch it is', () => {
    const batch = batchOf([{ value: null }], { isControl: true, isTransactional: true });
    assert.deepEqual(
      [batch.isControl, batch.isTransactional, batch.timestampType, batch.compression, batch.deleteHorizonMs],
      [true, true, 'create', 'none', undefined],
    );
  });

  test('gives every record the time of the log, when that is what it has', () => {
    const batch = batchOf(
      [
        { value: null, timestampMs: 1 },
        { value: null, timestampMs: 2 },
      ],
      { logAppendTimeMs: 99 },
    );
    assert.equal(batch.timestampType, 'logAppend');
    assert.deepEqual(
      [...batch.records()].map(({ timestampMs }) => timestampMs),
      [99, 99],
    );
  });

  test('holds a delete horizon where the base timestamp is', () => {
    const { bytes } = batchOf([{ value: null, timestampMs: 1234 }]);
    bytes[22]! |= 0x40;
    assert.equal(new RecordBatch(bytes).deleteHorizonMs, 1234);
  });

  test('wraps sequence numbers after 2^31 - 1', () => {
    const values = [{ value: null }, { value: null }, { value: null }];
    const options = { producerId: 1, producerEpoch: 0, baseSequence: 2 ** 31 - 2 };
    assert.equal(batchOf(values, options).lastSequence, 0);
    assert.equal(batchOf(values).lastSequence, -1);
  });
});

test('a batch that compaction left empty has offsets and no records', () => {
  const { bytes } = batchOf([{ value: null }, { value: null }]);
  const empty = bytes.slice(0, 61);
  const view = new DataView(empty.buffer);
  view.setInt32(8, 61 - 12);
  view.setInt32(57, 0);
  const batch = new RecordBatch(empty);
  assert.deepEqual([...batch.records()], []);
  assert.equal(batch.lastOffset, 1);
});
