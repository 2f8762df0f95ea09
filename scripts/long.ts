// The long versions of tests: `npm run long` takes hours, `npm run long -- --hundredth` is what CI runs. Names pick some:
// `npm run long -- crash`; `--seed N` repeats a run.
import { runCrashHistories } from '@logdrive/testkit/crash-histories';
import { runKillRounds } from '@logdrive/testkit/crash-kills';
import { runShortHistories, SHORT_HISTORIES } from '@logdrive/testkit/crash-short-histories';
import { runHostileNetwork } from '../packages/quic/test/simulation/hostile-run.ts';
import { fuzzLumberjack } from './lumberjack-fuzz.ts';

interface LongRun {
  readonly summary: string;
  readonly count: number;
  /** `npm test` holds its hundredth already. */
  readonly isInTests?: boolean;
  run(options: { count: number; seed: number }): Promise<string>;
}

const runs: Readonly<Record<string, LongRun>> = {
  crash: {
    summary: 'random histories of the log with crashes, against a model',
    count: 20_000,
    run: async (options) => `${(await runCrashHistories(options)).crashCount} crashes recovered from`,
  },
  points: {
    summary: 'states of the disk at every crash point of short histories, recoveries crashed as well',
    count: 2000,
    isInTests: true,
    run: async ({ count }) => {
      const limits = { stateLimit: count, nestedOneIn: 10, nestedStateLimit: 4 };
      const crashCount = await runShortHistories(SHORT_HISTORIES, limits);
      return `${crashCount} crashes of ${SHORT_HISTORIES.length} histories`;
    },
  },
  kill: {
    summary: 'SIGKILL of a process that appends, over and over on one directory',
    count: 3_000,
    run: async ({ count, seed }) => {
      const { acknowledgedRecords, surplusRecords } = await runKillRounds({ rounds: count, seed });
      return `${acknowledgedRecords} acknowledged and there, ${surplusRecords} more stored`;
    },
  },
  quic: {
    summary: 'pairs of QUIC connections over a network that loses, repeats, changes, delays and moves',
    count: 1_000_000,
    run: async (options) => {
      const { lost, dropped, duplicates, keyUpdates, pathChanges } = await runHostileNetwork(options);
      return `${lost} packets lost, ${dropped} dropped, ${duplicates} doubled, ${keyUpdates} key updates, ${pathChanges} moves`;
    },
  },
  lumberjack: {
    summary: 'mutated Lumberjack streams',
    count: 10_000_000,
    run: async (options) => {
      const { endings } = fuzzLumberjack(options);
      return [...endings].map(([code, times]) => `${code} ${times}`).join(', ');
    },
  },
};

const args = process.argv.slice(2);
const share = args.includes('--hundredth') ? 0.01 : 1;
const seedAt = args.indexOf('--seed');
const seed = seedAt === -1 ? Date.now() % 2 ** 31 : Number(args[seedAt + 1]);
const names = args.filter((arg, index) => !arg.startsWith('--') && (seedAt === -1 || index !== seedAt + 1));
for (const name of names)
  if (!(name in runs)) throw new Error(`no long run is called ${name}: ${Object.keys(runs).join(', ')}`);
for (const [name, longRun] of Object.entries(runs)) {
  if (names.length > 0 ? !names.includes(name) : share < 1 && longRun.isInTests) continue;
  const runCount = Math.ceil(longRun.count * share);
  console.log(`${name}: ${runCount} of ${longRun.summary}, seed ${seed}`);
  const startMs = performance.now();
  const result = await longRun.run({ count: runCount, seed });
  console.log(`${name}: passed in ${((performance.now() - startMs) / 1000).toFixed(1)} s: ${result}`);
}
