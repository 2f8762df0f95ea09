import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { crc32c, RecordBatch, type RecordBatchWriter } from '@logdrive/kafka-protocol/records';
import { BatchEncoder, type EncodedBatch } from '../src/partition/batch-encoder.ts';
import { BufferPool } from '../src/disk/buffer-pool.ts';
import { values } from './log-fixtures.ts';

function encoder(batchBytes: number): BatchEncoder {
  const pool = new BufferPool(batchBytes, 10_000);
  return new BatchEncoder(0, { batchOptions: { crc32c }, batchBytes, pool, leaderEpoch: 0 });
}

/** Texts of all records, after a check of every batch. */
function textsOf(batches: readonly EncodedBatch[]): string[] {
  let next = 0;
  return batches.flatMap(({ bytes, baseOffset, lastOffset, recordCount, lineBytes }) => {
    const batch = new RecordBatch(bytes);
    batch.verify();
    assert.deepEqual(
      [batch.baseOffset, batch.lastOffset, batch.recordCount],
      [baseOffset, lastOffset, recordCount],
    );
    assert.equal(baseOffset, next);
    next = batch.nextOffset;
    const texts = [...batch.records()].map(({ value }) => String(value));
    assert.equal(
      lineBytes,
      texts.reduce((sum, text) => sum + text.length + 1, 0),
    );
    return texts;
  });
}

/** A list that throws at its last record, after whatever batches it filled. */
function broken(texts: readonly string[]): ReturnType<typeof values> {
  const list = values(...texts, 'never');
  return {
    ...list,
    writeTo: (writer: RecordBatchWriter, index: number) => {
      if (index === texts.length) throw new Error('broken');
      list.writeTo(writer, index);
    },
  };
}

test('lists share batches up to their size, in the order of the calls, and one that throws leaves nothing', () => {
  const size = fc.nat(300);
  const list = fc.record({ sizes: fc.array(size, { maxLength: 8 }), isBroken: fc.boolean() });
  fc.assert(
    fc.property(
      fc.array(list, { maxLength: 12 }),
      fc.integer({ min: 128, max: 1500 }),
      (lists, batchBytes) => {
        const subject = encoder(batchBytes);
        const expected: string[] = [];
        for (const [index, { sizes, isBroken }] of lists.entries()) {
          const texts = sizes.map((length) => String(index).padEnd(length, '.'));
          if (isBroken) {
            assert.throws(() => subject.addList(broken(texts), 1), { message: 'broken' });
          } else {
            subject.addList(values(...texts), 1);
            expected.push(...texts);
          }
          assert.equal(subject.nextOffset, expected.length);
        }
        const batches = subject.take(Number.POSITIVE_INFINITY, true);
        assert.deepEqual(textsOf(batches), expected);
        for (const { bytes, recordCount } of batches)
          assert.ok(bytes.byteLength <= batchBytes || recordCount === 1);
        assert.ok(subject.isEmpty);
      },
    ),
    { numRuns: 300 },
  );
});

test('a list that writes too few or too many records is refused', () => {
  for (const count of [0, 2]) {
    const subject = encoder(1000);
    const list = {
      recordCount: 1,
      byteLengthAt: () => 1,
      writeTo: (writer: RecordBatchWriter) => {
        for (let index = 0; index < count; index++) writer.append({ value: Buffer.from('x') });
      },
    };
    assert.throws(() => subject.addList(list, 1), { message: /exactly one record/ });
    assert.ok(subject.isEmpty);
    assert.equal(subject.nextOffset, 0);
  }
});

test('a small batch does not hold a large buffer', () => {
  const subject = encoder(1_048_576);
  subject.addList(values('small'), 1);
  const [batch] = subject.take(1000, true);
  assert.ok(batch!.bytes.buffer.byteLength < 1000);
});
