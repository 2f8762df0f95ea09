import { test } from 'node:test';
import { runShortHistories, type ShortHistory } from '@logdrive/testkit/crash-short-histories';

/** All points, and a bounded number of states at each; the long run has more of these, and of crashed recoveries. */
const LIMITS = { stateLimit: 20, nestedOneIn: 200, nestedStateLimit: 1 };

/** A test for each history: it is crashed at every point. */
export function testEverywhere(histories: readonly ShortHistory[]): void {
  for (const history of histories) {
    test(history.name, async (t) => {
      await runShortHistories([history], {
        ...LIMITS,
        onExplored: (_name, { pointCount, stateCount, nestedStateCount }) => {
          t.diagnostic(
            `${pointCount} points, ${stateCount} states, ${nestedStateCount} of them of recoveries`,
          );
        },
      });
    });
  }
}
