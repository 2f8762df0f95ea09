import fc from 'fast-check';
import { seededRandom } from './crash-choice.ts';
import { CrashFinding } from './crash-exploration.ts';
import { LogModel } from './crash-model.ts';
import { CrashRun, type RunOptions, type Step } from './crash-run.ts';
import type { Fault } from './simulated-file-system-faults.ts';
import { SimulatedDisk } from './simulated-file-system-disk.ts';

export interface CrashHistoriesOptions {
  /** Histories to run. */
  readonly count: number;
  /** The same seed runs the same histories; it is part of every message. */
  readonly seed: number;
  readonly wrap?: RunOptions['wrap'];
  /** Looks for a smaller history that breaks the same promise. @default true */
  readonly isShrunk?: boolean;
}

/** A history in stages: each starts on what the crash of the one before left. */
interface History {
  readonly stages: readonly Stage[];
  readonly partitions: number;
  readonly retentionBytes: number | undefined;
  readonly segmentBytes: number;
  readonly batchBytes: number;
  readonly sectorBytes: number;
}

interface Stage {
  /** What fails while the log is opened. */
  readonly openFaults: readonly Fault[];
  readonly steps: readonly Step[];
  /** Where it crashes: at this share of its changes. */
  readonly crashAt: number;
  /** Decides what survives, and in which order calls finish. */
  readonly seed: number;
  /** Only the process dies; the kernel writes out what it has, or loses it with the next crash. */
  readonly isKill: boolean;
}

/**
 * Runs random histories of a log with crashes, each checked against a model; rejects with the smallest history that
 * breaks a promise. Resolves with the number of crashes that were recovered from.
 */
export async function runCrashHistories(options: CrashHistoriesOptions): Promise<{ crashCount: number }> {
  let crashCount = 0;
  const property = fc.asyncProperty(historyArbitrary, async (history) => {
    crashCount += await runHistory(history, options.wrap);
  });
  const result = await fc.check(property, {
    numRuns: options.count,
    seed: options.seed,
    endOnFailure: options.isShrunk === false,
  });
  if (!result.failed) return { crashCount };
  const reason =
    result.errorInstance instanceof Error ? result.errorInstance.message : String(result.errorInstance);
  throw new CrashFinding(
    `${reason}\nafter ${result.numRuns} histories of seed ${result.seed}, path "${result.counterexamplePath}":\n` +
      JSON.stringify(result.counterexample),
    { cause: result.errorInstance },
  );
}

async function runHistory(history: History, wrap: RunOptions['wrap']): Promise<number> {
  let disk = new SimulatedDisk({ sectorBytes: history.sectorBytes });
  let model = new LogModel();
  let sequence = 1;
  let crashCount = 0;
  for (const stage of history.stages) {
    const run = new CrashRun(disk, model, sequence, optionsOf(history, stage, wrap));
    await run.open(stage.openFaults);
    await run.run(stage.steps.map((step) => within(step, history.partitions)));
    await run.check();
    run.kill();
    sequence = run.nextSequence;
    ({ disk, model } = crashed(run, stage));
    crashCount++;
  }
  const last = new CrashRun(disk, model, sequence, optionsOf(history, history.stages[0], wrap));
  await last.open();
  await last.run([{ kind: 'append', partition: 0, recordCounts: [3], byteLength: 30 }]);
  await last.check();
  await last.close();
  return crashCount;
}

function crashed(run: CrashRun, stage: Stage): { disk: SimulatedDisk; model: LogModel } {
  const { start, model, trace, marks } = run.recording;
  const changeCount = Math.round(trace.length * stage.crashAt);
  for (const entry of trace.slice(0, changeCount)) entry.apply(start);
  for (const mark of marks) if (mark.changeCount <= changeCount) mark.apply(model);
  start.capacityBytes = Number.POSITIVE_INFINITY;
  if (stage.isKill) return { disk: start, model };
  const random = seededRandom(stage.seed);
  return { disk: start.afterCrash(start.uncertainties().map((one) => random.below(one.optionCount))), model };
}

function optionsOf(history: History, stage: Stage | undefined, wrap: RunOptions['wrap']): RunOptions {
  const { partitions, retentionBytes, segmentBytes, batchBytes } = history;
  return {
    partitions,
    seed: stage?.seed ?? 0,
    log: { segmentBytes, batchBytes, indexIntervalBytes: 100, minFreeBytes: 0, recentBytes: 0 },
    ...(retentionBytes === undefined ? {} : { retentionBytes }),
    ...(wrap === undefined ? {} : { wrap }),
  };
}

function within(step: Step, partitions: number): Step {
  return 'partition' in step ? { ...step, partition: step.partition % partitions } : step;
}

const partition = fc.nat({ max: 1 });
const code = fc.constantFrom('EIO', 'ENOSPC');
const skipCount = fc.nat({ max: 3 });

const append = fc.record({
  kind: fc.constant('append' as const),
  partition,
  recordCounts: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 4 }),
  byteLength: fc.integer({ min: 3, max: 300 }),
  isAwaited: fc.boolean(),
});

const commit = fc.record({
  kind: fc.constant('commit' as const),
  partition,
  share: fc.double({ min: 0, max: 1, noNaN: true }),
  isFlushed: fc.boolean(),
});

const wait = fc.record({ kind: fc.constant('wait' as const), ms: fc.constantFrom(10, 1000, 60_000) });

const failedSync = fc.record({
  operation: fc.constant('datasync' as const),
  path: fc.constantFrom(/\.log$/, /cursor/, /./),
  skipCount,
  effect: fc.record({
    kind: fc.constant('error' as const),
    code: fc.constant('EIO'),
    bytes: fc.constantFrom('dirty' as const, 'lost' as const, 'reverted' as const),
  }),
});

const failedCall = fc.record({
  operation: fc.constantFrom(
    'write' as const,
    'truncate' as const,
    'syncDirectory' as const,
    'rename' as const,
  ),
  skipCount,
  effect: fc.record({ kind: fc.constant('error' as const), code }),
});

const failedOpen = fc.record({
  operation: fc.constant('open' as const),
  path: fc.constant(/\.(log|new|index|timeindex|lineindex|snapshot)$/),
  skipCount,
  effect: fc.record({ kind: fc.constant('error' as const), code: fc.constant('EMFILE') }),
});

const shortWrite = fc.record({
  operation: fc.constant('write' as const),
  skipCount,
  times: fc.integer({ min: 1, max: 3 }),
  effect: fc.record({ kind: fc.constant('short' as const), byteCount: fc.integer({ min: 1, max: 90 }) }),
});

const fault = fc.record({
  kind: fc.constant('fault' as const),
  fault: fc.oneof(failedSync, failedCall, failedOpen, shortWrite),
});

const space = fc.record({
  kind: fc.constant('space' as const),
  freeBytes: fc.option(fc.nat({ max: 2000 }), { nil: undefined }),
});

const restart = fc.record({
  kind: fc.constant('restart' as const),
  how: fc.constantFrom('close' as const, 'give-up' as const, 'kill' as const),
});

const step: fc.Arbitrary<Step> = fc.oneof(
  { arbitrary: append, weight: 8 },
  { arbitrary: commit, weight: 3 },
  { arbitrary: wait, weight: 2 },
  { arbitrary: fault, weight: 2 },
  { arbitrary: space, weight: 1 },
  { arbitrary: restart, weight: 1 },
);

/** While a log is opened reading fails, too. */
const failedRead = fc.record({
  operation: fc.constantFrom('read' as const, 'open' as const, 'list' as const, 'sizeOf' as const),
  skipCount: fc.nat({ max: 20 }),
  effect: fc.record({ kind: fc.constant('error' as const), code: fc.constant('EIO') }),
});

const stage: fc.Arbitrary<Stage> = fc.record({
  openFaults: fc.oneof(
    { arbitrary: fc.constant([]), weight: 2 },
    {
      arbitrary: fc.array(fc.oneof(failedRead, failedSync, failedCall, failedOpen), { maxLength: 2 }),
      weight: 1,
    },
  ),
  steps: fc.array(step, { minLength: 1, maxLength: 14 }),
  crashAt: fc.double({ min: 0, max: 1, noNaN: true }),
  seed: fc.nat(),
  isKill: fc.boolean(),
});

/** Small segments and batches, so that a few appends roll and split. */
const historyArbitrary: fc.Arbitrary<History> = fc.record({
  stages: fc.array(stage, { minLength: 1, maxLength: 4 }),
  partitions: fc.constantFrom(1, 2),
  retentionBytes: fc.option(fc.constantFrom(1024, 3000), { nil: undefined }),
  segmentBytes: fc.constantFrom(1024, 2048, 8192),
  batchBytes: fc.constantFrom(128, 500, 4096),
  sectorBytes: fc.constantFrom(32, 64, 512),
});
