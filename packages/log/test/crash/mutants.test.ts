import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { CrashFinding, explore, record } from '@logdrive/testkit/crash-exploration';
import { runCrashHistories } from '@logdrive/testkit/crash-histories';
import { LogModel } from '@logdrive/testkit/crash-model';
import {
  ackBeforeSync,
  cursorInPlace,
  type Mutant,
  noCursorSync,
  noDirectorySync,
  noSyncInRecovery,
  renameBeforeSync,
} from '@logdrive/testkit/crash-mutants';
import type { Step } from '@logdrive/testkit/crash-run';
import { append, commit, SMALL_LOG } from '@logdrive/testkit/crash-short-histories';

/** Tests of the tests: each bug on purpose is found, and by the promise that it breaks. */
interface SeededBug {
  readonly name: string;
  readonly mutant: Mutant;
  readonly steps: readonly Step[];
  readonly finding: RegExp;
  readonly retentionBytes?: number;
  readonly isOnlyCursors?: boolean;
  readonly sectorBytes?: number;
  readonly stateLimit?: number;
  /** It shows only when the recovery is crashed in its turn. */
  readonly nestedStateLimit?: number;
}

const large: Step = { kind: 'append', partition: 0, recordCounts: [9], byteLength: 90 };

const SEEDED_BUGS: readonly SeededBug[] = [
  {
    name: 'an acknowledgement before fdatasync',
    mutant: ackBeforeSync,
    steps: [append(1)],
    finding: /has lost acknowledged record \d+ at 0: it holds 0 to 0/,
  },
  {
    name: 'a missing fsync of directories',
    mutant: noDirectorySync,
    steps: [append(1)],
    finding: /logs-0 is gone|has lost acknowledged record|cursor .* is gone/,
  },
  {
    name: 'a cursor that is stored before the records that it points behind are durable',
    mutant: ackBeforeSync,
    steps: [append(2), commit(1)],
    finding: /cursor sink\/logs-0 is at [12], ahead of 0/,
    isOnlyCursors: true,
  },
  {
    name: 'a cursor that counts as stored before it is',
    mutant: noCursorSync,
    steps: [append(2), commit(1)],
    finding: /cursor sink\/logs-0 is at 0 \(''\), not at one of \d/,
  },
  {
    name: 'segments deleted before the cursor that lets them go is durable',
    mutant: noCursorSync,
    steps: [
      large,
      large,
      large,
      { kind: 'commit', partition: 0, share: 1 },
      { kind: 'wait', ms: 60_000 },
      { kind: 'wait', ms: 60_000 },
    ],
    finding: /cursor sink\/logs-0 is at 0, deleted up to \d+/,
    retentionBytes: 1024,
    stateLimit: 4,
  },
  {
    name: 'a cursor that is written over its last value',
    mutant: cursorInPlace,
    steps: [append(2), commit(0.5), commit(1)],
    finding: /cursor sink\/logs-0 (?:cannot be used|is at \d \('at \d'\), not at one of \d)/,
    sectorBytes: 32,
  },
  {
    name: 'a small file that gets its name before its bytes',
    mutant: renameBeforeSync,
    steps: [append(1)],
    finding: /cursor on logs-0 cannot be read/,
  },
  {
    name: 'a recovery that believes the page cache',
    mutant: noSyncInRecovery,
    steps: [append(1)],
    finding: /has lost acknowledged record/,
    nestedStateLimit: 4,
  },
];

describe('the crash tests find', () => {
  for (const { name, mutant, steps, finding, ...options } of SEEDED_BUGS) {
    test(name, async () => {
      const all = {
        log: SMALL_LOG,
        stateLimit: 12,
        nestedOneIn: 4,
        nestedStateLimit: 0,
        isFromEmpty: true,
        ...options,
      };
      // Without the bug the same history finds nothing; those of the other files do so at more points.
      await explore(await record(steps, new LogModel(), all), { ...all, stateLimit: 2, nestedStateLimit: 0 });
      await assert.rejects(
        async () =>
          explore(await record(steps, new LogModel(), { ...all, wrap: mutant }), { ...all, wrap: mutant }),
        (error) => {
          assert.ok(error instanceof CrashFinding);
          assert.match(error.message.slice(0, error.message.indexOf('history:')), finding);
          return true;
        },
      );
    });
  }

  for (const [name, mutant] of Object.entries({ ackBeforeSync, noDirectorySync, noCursorSync })) {
    test(`${name} in random histories, and name the seed`, async () => {
      await assert.rejects(runCrashHistories({ count: 200, seed: 5, wrap: mutant, isShrunk: false }), {
        name: 'CrashFinding',
        message: /of seed 5, path "/,
      });
    });
  }
});
