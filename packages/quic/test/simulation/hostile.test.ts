import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { hostileRun } from './hostile-run.ts';

const RUN_COUNT = 80;

suite('a hostile network', () => {
  test(`${RUN_COUNT} seeds: bytes once and in order, memory bounded, the same end on both sides`, async () => {
    let [lost, duplicates, dropped, keyUpdates, pathChanges] = [0, 0, 0, 0, 0];
    for (let seed = 0; seed < RUN_COUNT; seed++) {
      const result = await hostileRun(seed);
      lost += result.lost;
      duplicates += result.duplicates;
      dropped += result.dropped;
      keyUpdates += result.keyUpdates;
      pathChanges += result.pathChanges;
    }
    // The weather was as bad as it was meant to be.
    assert.ok(lost > 500 && duplicates > 100 && dropped > 100, `${lost} ${duplicates} ${dropped}`);
    assert.ok(keyUpdates > 5 && pathChanges > 5, `${keyUpdates} ${pathChanges}`);
  });
});
