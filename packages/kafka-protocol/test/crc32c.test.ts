import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crc32c as nativeCrc32c } from '@node-rs/crc32';
import fc from 'fast-check';
import { crc32c } from '../src/records/index.ts';

test('the check value of CRC-32C', () => {
  assert.equal(crc32c(Buffer.from('123456789')), 0xe3069283);
});

test('nothing at all has the checksum 0', () => {
  assert.equal(crc32c(new Uint8Array()), 0);
});

test('any bytes have the checksum that the processor gives them, in one piece or two', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 70 }), fc.nat(70), (bytes, cut) => {
      const expected = nativeCrc32c(bytes);
      assert.equal(crc32c(bytes), expected);
      assert.equal(crc32c(bytes.subarray(cut), crc32c(bytes.subarray(0, cut))), expected);
    }),
  );
});
