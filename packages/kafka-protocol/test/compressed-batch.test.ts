import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gunzipSync, gzipSync, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { type Decompress, RecordBatch, RecordBatchWriter } from '../src/records/index.ts';

const decompress: Decompress = (codec, bytes, maxOutputLength) =>
  codec === 'gzip' ? gunzipSync(bytes, { maxOutputLength }) : zstdDecompressSync(bytes, { maxOutputLength });

function plainBatch(): RecordBatch {
  const writer = new RecordBatchWriter({ baseOffset: 40, producerId: 5, producerEpoch: 1, baseSequence: 2 });
  for (let index = 0; index < 50; index++)
    writer.append({ value: Buffer.from(`value ${index}`), timestampMs: index });
  return new RecordBatch(writer.finish());
}

describe('a compressed batch', () => {
  for (const [codec, compress] of [
    ['gzip', gzipSync],
    ['zstd', zstdCompressSync],
  ] as const) {
    test(`of ${codec} has the header and the records of the plain one`, () => {
      const plain = plainBatch();
      const batch = new RecordBatch(plain.withRecords(codec, compress(plain.recordBytes)), { decompress });
      batch.verify();
      assert.equal(batch.compression, codec);
      assert.ok(batch.byteLength < plain.byteLength);
      assert.deepEqual(
        [batch.baseOffset, batch.recordCount, batch.producerId, batch.baseSequence, batch.maxTimestampMs],
        [plain.baseOffset, plain.recordCount, plain.producerId, plain.baseSequence, plain.maxTimestampMs],
      );
      const texts = [...batch.records()].map(({ value }) => Buffer.from(value!).toString());
      assert.deepEqual(
        texts,
        [...plain.records()].map(({ value }) => Buffer.from(value!).toString()),
      );
    });
  }

  test('keeps its bytes and cannot be read without a decompressor', () => {
    const plain = plainBatch();
    const batch = new RecordBatch(plain.withRecords('gzip', gzipSync(plain.recordBytes)));
    batch.verify();
    assert.throws(() => batch.cursor(), { code: 'ERR_KAFKA_COMPRESSION_UNSUPPORTED' });
  });

  test('does not grow beyond the limit', () => {
    const plain = plainBatch();
    const bytes = plain.withRecords('zstd', zstdCompressSync(plain.recordBytes));
    const batch = new RecordBatch(bytes, { decompress, maxDecompressedBytes: 100 });
    assert.throws(() => batch.cursor(), { code: 'ERR_KAFKA_DECOMPRESSION_FAILED' });
  });

  test('of a codec without a name is refused', () => {
    const { bytes } = plainBatch();
    bytes[22]! |= 7;
    assert.throws(() => new RecordBatch(bytes).compression, { code: 'ERR_KAFKA_COMPRESSION_UNSUPPORTED' });
  });
});
