import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { BufferPool } from '../src/disk/buffer-pool.ts';

describe('a pool of buffers', () => {
  test('gives a buffer that was given back again, for any length that it fits', () => {
    const pool = new BufferPool(10_000, 100_000);
    const first = pool.take(700);
    assert.equal(first.length, 1024);
    pool.giveBack(first.subarray(0, 700));
    assert.equal(pool.take(1000).buffer, first.buffer);
    assert.notEqual(pool.take(1000).buffer, first.buffer);
  });

  test('has one largest size, and leaves larger ones alone', () => {
    const pool = new BufferPool(10_000, 100_000);
    assert.deepEqual(
      [pool.takeLargest().length, pool.take(9000).length, pool.take(10_001).length],
      [10_000, 10_000, 10_001],
    );
    pool.giveBack(Buffer.alloc(10_001));
    pool.giveBack(Buffer.allocUnsafeSlow(777));
    assert.equal(pool.freeBytes, 0);
  });

  test('keeps no more than its limit', () => {
    const pool = new BufferPool(1024, 3000);
    for (let count = 0; count < 5; count++) pool.giveBack(Buffer.allocUnsafeSlow(1024));
    assert.equal(pool.freeBytes, 2048);
  });
});
