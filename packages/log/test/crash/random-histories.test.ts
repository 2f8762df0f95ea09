import assert from 'node:assert/strict';
import { randomInt } from 'node:crypto';
import { test } from 'node:test';
import { runCrashHistories } from '@logdrive/testkit/crash-histories';

/** A hundredth of the long run. */
const HISTORY_COUNT = 60;

test('random histories keep every promise through crashes', async (t) => {
  const seed = randomInt(2 ** 31);
  t.diagnostic(`seed ${seed}`);
  const { crashCount } = await runCrashHistories({ count: HISTORY_COUNT, seed });
  t.diagnostic(`${crashCount} crashes`);
  assert.ok(crashCount >= HISTORY_COUNT);
});
