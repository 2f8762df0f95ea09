import assert from 'node:assert/strict';
import { randomInt } from 'node:crypto';
import { test } from 'node:test';
import { runKillRounds } from '@logdrive/testkit/crash-kills';

/** A hundredth of the long run. */
const ROUNDS = 6;

test('what a process acknowledged before SIGKILL is there, and the next one starts at once', async (t) => {
  const seed = randomInt(2 ** 31);
  const { acknowledgedRecords, surplusRecords } = await runKillRounds({ rounds: ROUNDS, seed });
  t.diagnostic(`seed ${seed}: ${acknowledgedRecords} acknowledged, ${surplusRecords} more stored`);
  assert.ok(acknowledgedRecords > 0);
});
