import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { runHostileNetwork } from './hostile-run.ts';

const RUN_COUNT = 80;

suite('a hostile network', () => {
  test(`${RUN_COUNT} seeds: bytes once and in order, memory bounded, the same end on both sides`, async () => {
    const total = await runHostileNetwork({ count: RUN_COUNT, seed: 0 });
    // The weather was as bad as it was meant to be.
    assert.ok(total.lost > 500 && total.duplicates > 100 && total.dropped > 100, JSON.stringify(total));
    assert.ok(total.keyUpdates > 5 && total.pathChanges > 5, JSON.stringify(total));
  });
});
