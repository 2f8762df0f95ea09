import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { batchByteLength, KafkaProtocolError, RecordBatch, RecordBatchWriter } from '../src/records/index.ts';

function sample(): Uint8Array {
  const writer = new RecordBatchWriter();
  writer.append({ key: Buffer.from('key'), value: Buffer.from('value'), timestampMs: 5 });
  writer.append({
    value: null,
    headers: [{ key: 'h', value: Buffer.from('x') }],
    timestampMs: 3_000_000_000,
  });
  return new Uint8Array(writer.finish());
}

/** A batch whose record bytes are these, whatever they are. */
function batchWith(
  records: readonly number[],
  recordCount = 1,
  lastOffsetDelta = recordCount - 1,
): RecordBatch {
  const bytes = new Uint8Array(61 + records.length);
  bytes.set(sample().subarray(0, 61));
  bytes.set(records, 61);
  const view = new DataView(bytes.buffer);
  view.setInt32(8, bytes.length - 12);
  view.setInt32(23, lastOffsetDelta);
  view.setInt32(57, recordCount);
  return new RecordBatch(bytes);
}

function readAll(batch: RecordBatch): number {
  return [...batch.records()].length;
}

describe('damage', () => {
  test('a batch that is cut anywhere is refused as truncated', () => {
    const whole = sample();
    for (let length = 0; length < whole.length; length++) {
      assert.throws(() => new RecordBatch(whole.subarray(0, length)), { code: 'ERR_KAFKA_TRUNCATED' });
    }
  });

  test('one bit wrong behind the checksum is found, wherever it is', () => {
    const whole = sample();
    for (let at = 17; at < whole.length; at++) {
      for (let bit = 0; bit < 8; bit++) {
        const damaged = Uint8Array.from(whole);
        damaged[at]! ^= 1 << bit;
        assert.throws(() => new RecordBatch(damaged).verify(), KafkaProtocolError, `byte ${at}, bit ${bit}`);
      }
    }
  });

  test('any bytes for records are read, or refused with a byte offset, and nothing else happens', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(255), { maxLength: 60 }),
        fc.integer({ min: 0, max: 5 }),
        (records, count) => {
          const batch = batchWith(records, count, Math.max(0, count - 1));
          try {
            assert.equal(readAll(batch), count);
          } catch (error) {
            assert.ok(error instanceof KafkaProtocolError, String(error));
            assert.ok(error.byteOffset >= 0 && error.byteOffset <= batch.byteLength + 1, error.message);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  for (const [what, records, code] of [
    ['a record longer than its batch', [0x7e, 0, 0, 0, 1, 1, 0], 'ERR_KAFKA_TRUNCATED'],
    ['a record of negative length', [0x01], 'ERR_KAFKA_INVALID_RECORD'],
    ['a key that goes beyond its record', [0x0c, 0, 0, 0, 0x20, 1, 0], 'ERR_KAFKA_INVALID_RECORD'],
    ['a value of length -2', [0x0c, 0, 0, 0, 1, 3, 0], 'ERR_KAFKA_INVALID_RECORD'],
    ['a record that ends after its fields', [0x0e, 0, 0, 0, 1, 1, 0, 0], 'ERR_KAFKA_INVALID_RECORD'],
    ['more headers than bytes', [0x0c, 0, 0, 0, 1, 1, 0x7e], 'ERR_KAFKA_INVALID_RECORD'],
    ['a header without a key', [0x10, 0, 0, 0, 1, 1, 2, 1, 1], 'ERR_KAFKA_INVALID_RECORD'],
    ['an offset delta beyond the last', [0x0c, 0, 0, 2, 1, 1, 0], 'ERR_KAFKA_INVALID_RECORD'],
    ['a length of six bytes', [0x80, 0x80, 0x80, 0x80, 0x80, 0], 'ERR_KAFKA_INVALID_VARINT'],
    ['a number that the batch cuts', [0x80], 'ERR_KAFKA_TRUNCATED'],
    ['bytes after the last record', [0x0c, 0, 0, 0, 1, 1, 0, 9], 'ERR_KAFKA_INVALID_LENGTH'],
  ] as const) {
    test(`${what} is refused`, () => {
      assert.throws(() => readAll(batchWith(records)), { name: 'KafkaProtocolError', code });
    });
  }

  test('a timestamp delta of eleven bytes is refused', () => {
    const delta = Array.from({ length: 10 }, () => 0x80);
    assert.throws(() => readAll(batchWith([0x20, 0, ...delta, 0, 0, 1, 1, 0])), {
      code: 'ERR_KAFKA_INVALID_VARINT',
    });
  });

  test('more records than offsets are refused', () => {
    assert.throws(() => batchWith([], 3, 1), { code: 'ERR_KAFKA_INVALID_LENGTH', byteOffset: 57 });
  });

  test('bytes after the batch are refused', () => {
    const whole = sample();
    assert.throws(() => new RecordBatch(Buffer.concat([whole, Buffer.of(1)])), {
      code: 'ERR_KAFKA_INVALID_LENGTH',
      byteOffset: whole.length,
    });
  });
});

describe('the length of a batch in a stream', () => {
  test('is known from 17 bytes on', () => {
    const whole = sample();
    for (let length = 0; length <= whole.length; length++) {
      const expected = length < 17 ? undefined : whole.length;
      assert.equal(batchByteLength(whole.subarray(0, length), 0, 1000), expected);
    }
  });

  test('is refused above the limit before anything is buffered', () => {
    assert.throws(() => batchByteLength(sample(), 0, sample().length - 1), {
      code: 'ERR_KAFKA_INVALID_LENGTH',
    });
  });

  test('is refused in an older record format', () => {
    const old = sample();
    old[16] = 1;
    assert.throws(() => batchByteLength(old, 0, 1000), {
      code: 'ERR_KAFKA_UNSUPPORTED_MAGIC',
      byteOffset: 16,
    });
  });
});
