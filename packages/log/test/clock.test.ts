import assert from 'node:assert/strict';
import { test } from 'node:test';
import { systemClock } from '../src/index.ts';

test('a time that has passed already is now, without a warning of Node', async (t) => {
  const delays: unknown[] = [];
  const original = globalThis.setTimeout;
  t.mock.method(globalThis, 'setTimeout', (callback: () => void, delayMs: number) => {
    delays.push(delayMs);
    return original(callback, delayMs);
  });
  systemClock.after(-157.39, () => {})();
  assert.deepEqual(delays, [0]);
});
