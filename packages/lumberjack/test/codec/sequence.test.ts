import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { isAckedBy, sequenceAfter, sequenceDistance } from '@logdrive/lumberjack/codec';

suite('sequence numbers are u32 modulo 2^32', () => {
  test('after the last number comes 0', () => {
    assert.equal(sequenceAfter(0xffff_ffff, 1), 0);
    assert.equal(sequenceAfter(0, -1), 0xffff_ffff);
    assert.equal(sequenceAfter(0x7fff_ffff, 1), 0x8000_0000);
  });

  test('distances go forward, across the end as well', () => {
    assert.equal(sequenceDistance(5, 7), 2);
    assert.equal(sequenceDistance(0xffff_fffe, 1), 3);
    assert.equal(sequenceDistance(7, 5), 0xffff_fffe);
  });

  test('a number is acknowledged by itself and by later ones, not by earlier ones', () => {
    assert.ok(isAckedBy(5, 5));
    assert.ok(isAckedBy(5, 6));
    assert.ok(!isAckedBy(6, 5));
    assert.ok(isAckedBy(0xffff_ffff, 0));
    assert.ok(!isAckedBy(0, 0xffff_ffff));
    assert.ok(isAckedBy(1, 0x8000_0000));
    assert.ok(!isAckedBy(1, 0x8000_0001));
  });
});
