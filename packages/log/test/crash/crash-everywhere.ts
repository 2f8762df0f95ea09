import { test } from 'node:test';
import { explore, record } from '@logdrive/testkit/crash-exploration';
import { LogModel } from '@logdrive/testkit/crash-model';
import { type ShortHistory, SMALL_LOG } from './short-histories.ts';

/** One recovery in so many is crashed at every point itself: all of them would take minutes. */
const NESTED_ONE_IN = 40;

/** A test for each history: it is crashed at every point. */
export function testEverywhere(histories: readonly ShortHistory[]): void {
  for (const { name, steps, options } of histories) {
    test(name, async (t) => {
      const all = {
        log: SMALL_LOG,
        stateLimit: 40,
        nestedOneIn: NESTED_ONE_IN,
        nestedStateLimit: 2,
        ...options,
      };
      const recording = await record(steps, new LogModel(), all);
      const { pointCount, stateCount, nestedStateCount } = await explore(recording, all);
      t.diagnostic(`${pointCount} points, ${stateCount} states, ${nestedStateCount} of them of recoveries`);
    });
  }
}
