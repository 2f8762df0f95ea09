import assert from 'node:assert/strict';
import { test } from 'node:test';
import { backoffMs } from '../../src/runtime/backoff.ts';

const limits = { initialMs: 1000, maxMs: 60_000 };
const highest = (): number => 1 - Number.EPSILON;

test('the bound doubles with each failure up to the maximum', () => {
  const bounds = [1, 2, 3, 6, 7, 100].map((failures) => backoffMs(failures, limits, highest));
  assert.deepEqual(bounds, [999, 1999, 3999, 31_999, 59_999, 59_999]);
});

test('the wait may be anything below the bound', () => {
  assert.equal(
    backoffMs(3, limits, () => 0),
    0,
  );
  assert.equal(
    backoffMs(3, limits, () => 0.25),
    1000,
  );
});
