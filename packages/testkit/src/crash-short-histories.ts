import { type Exploration, explore, type ExploreOptions, record } from './crash-exploration.ts';
import { LogModel } from './crash-model.ts';
import type { Step } from './crash-run.ts';
import type { Fault, FaultEffect } from './simulated-file-system-faults.ts';

/** A history that is short enough to be crashed at every point into (nearly) every state. */
export interface ShortHistory {
  readonly name: string;
  readonly steps: readonly Step[];
  readonly options?: ExploreOptions;
}

/** Small segments and batches: a few records roll and split. */
export const SMALL_LOG: NonNullable<ExploreOptions['log']> = {
  segmentBytes: 1024,
  batchBytes: 400,
  indexIntervalBytes: 100,
  minFreeBytes: 0,
  recentBytes: 0,
};

export const append = (...recordCounts: number[]): Step => ({
  kind: 'append',
  partition: 0,
  recordCounts,
  byteLength: 40,
});
const large = (recordCount: number): Step => ({
  kind: 'append',
  partition: 0,
  recordCounts: [recordCount],
  byteLength: 90,
});
const begin = (...recordCounts: number[]): Step => ({
  kind: 'append',
  partition: 0,
  recordCounts,
  byteLength: 40,
  isAwaited: false,
});
export const commit = (share: number): Step => ({ kind: 'commit', partition: 0, share, isFlushed: true });
const move = (share: number): Step => ({ kind: 'commit', partition: 0, share });
const wait = (ms: number): Step => ({ kind: 'wait', ms });
const fault = (operation: Fault['operation'], path: RegExp, effect: FaultEffect, times = 1): Step => ({
  kind: 'fault',
  fault: { operation, path, effect, times },
});
const fails = (code: string): FaultEffect => ({ kind: 'error', code });
const restart = (how: 'close' | 'give-up' | 'kill'): Step => ({ kind: 'restart', how });

const SEGMENT = /\.log$/;
const CURSOR = /cursor/;

/** An fdatasync that fails, of segments and of cursors, with all that a kernel may do then. */
export const FAILED_SYNC_HISTORIES: readonly ShortHistory[] = (
  ['dirty', 'lost', 'reverted'] as const
).flatMap((bytes) => {
  const effect: FaultEffect = { kind: 'error', code: 'EIO', bytes };
  return [
    {
      name: `a failed fdatasync of the first batch, bytes ${bytes}`,
      steps: [fault('datasync', SEGMENT, effect), append(1), append(2)],
    },
    {
      name: `a failed fdatasync in the middle of a segment, bytes ${bytes}`,
      steps: [append(2), fault('datasync', SEGMENT, effect), append(1, 1), append(1), commit(1)],
    },
    {
      name: `two failed fdatasyncs, and then the process dies, bytes ${bytes}`,
      steps: [append(1), fault('datasync', SEGMENT, effect, 2), append(2), restart('kill'), append(1)],
    },
    {
      name: `a failed fdatasync of the cursor, bytes ${bytes}`,
      steps: [append(3), commit(0.4), fault('datasync', CURSOR, effect), commit(0.7), commit(1)],
    },
  ];
});

/** Nothing but appends, cursors and retention. */
export const QUIET_HISTORIES: readonly ShortHistory[] = [
  { name: 'a new log', steps: [], options: { isFromEmpty: true } },
  { name: 'appends in turn', steps: [append(1), append(2), append(1)] },
  { name: 'appends that share a batch', steps: [append(1, 2, 1, 1)] },
  { name: 'appends behind a running fdatasync', steps: [begin(1), begin(1), begin(2), append(1)] },
  { name: 'an append of several batches', steps: [large(9)] },
  { name: 'rolls', steps: [large(6), large(6), large(6)], options: { stateLimit: 24 } },
  { name: 'cursor commits', steps: [append(4), commit(0.3), commit(0.5), append(1), commit(1)] },
  {
    name: 'a cursor that is stored by and by',
    steps: [append(4), move(0.3), wait(1000), move(1), wait(1000)],
  },
  {
    name: 'retention behind a cursor',
    steps: [large(9), large(9), large(9), move(0.5), wait(60_000), commit(1), wait(60_000)],
    options: { retentionBytes: 1024, stateLimit: 12 },
  },
];

/** Processes that end and start again, and more than one partition. */
export const RESTART_HISTORIES: readonly ShortHistory[] = [
  { name: 'a clean restart', steps: [append(3), commit(0.5), restart('close'), append(1), restart('close')] },
  {
    name: 'a process that dies and starts again',
    steps: [append(2), begin(2), restart('kill'), append(1), move(1), restart('kill'), append(1)],
  },
  {
    name: 'a restart after a roll',
    steps: [large(9), large(4), restart('close'), large(9), restart('kill'), append(1)],
    options: { stateLimit: 12 },
  },
  {
    name: 'two partitions',
    steps: [append(1), { ...append(2), partition: 1 } as Step, { ...commit(1), partition: 1 } as Step],
    options: { partitions: 2, stateLimit: 24 },
  },
];

/** A disk that is full, or fails otherwise. */
export const FAULTY_HISTORIES: readonly ShortHistory[] = [
  {
    name: 'a disk that is full, and then is not',
    steps: [
      append(1),
      { kind: 'space', freeBytes: 64 },
      begin(3),
      wait(1000),
      wait(1000),
      { kind: 'space', freeBytes: undefined },
      wait(1000),
      append(1),
    ],
  },
  {
    name: 'a disk that is full while a cursor moves',
    steps: [append(4), commit(0.2), { kind: 'space', freeBytes: 0 }, commit(0.6), commit(1)],
  },
  {
    name: 'a disk that is full at a roll',
    steps: [
      large(8),
      { kind: 'space', freeBytes: 200 },
      { ...large(8), isAwaited: false } as Step,
      wait(1000),
    ],
    options: { stateLimit: 16 },
  },
  {
    name: 'short writes, then an error, then it works',
    steps: [
      append(1),
      fault('write', SEGMENT, { kind: 'short', byteCount: 30 }, 2),
      fault('write', SEGMENT, fails('EIO')),
      append(2),
      append(1),
    ],
  },
  {
    name: 'an append that fails half-way and cannot be taken back at once',
    steps: [
      append(1),
      fault('write', SEGMENT, { kind: 'short', byteCount: 70 }),
      fault('write', SEGMENT, fails('EIO')),
      fault('truncate', SEGMENT, fails('EIO')),
      append(2),
    ],
  },
  {
    name: 'no descriptors left at a roll',
    steps: [large(8), fault('open', SEGMENT, fails('EMFILE'), 2), large(8), append(1)],
    options: { stateLimit: 16 },
  },
  {
    name: 'a directory that cannot be synced at a roll',
    steps: [large(8), fault('syncDirectory', /logs-0$/, fails('EIO'), 2), large(8), append(1)],
    options: { stateLimit: 16 },
  },
  {
    name: 'a disk that is full until the log is closed',
    steps: [
      append(1),
      { kind: 'space', freeBytes: 64 },
      begin(3, 3),
      wait(1000),
      restart('give-up'),
      append(1),
    ],
  },
  {
    name: 'indexes that cannot be written',
    steps: [large(8), fault('open', /index/, fails('ENOSPC'), 3), large(8), restart('close'), append(1)],
    options: { stateLimit: 16 },
  },
];

export interface ShortHistoriesOptions extends ExploreOptions {
  /** Told of each history when all its crashes were recovered from. */
  readonly onExplored?: (name: string, exploration: Exploration) => void;
}

/** Crashes each history at every point; rejects with the first broken promise. Resolves with the number of crashes. */
export async function runShortHistories(
  histories: readonly ShortHistory[],
  { onExplored, ...limits }: ShortHistoriesOptions = {},
): Promise<number> {
  let crashCount = 0;
  for (const { name, steps, options } of histories) {
    const all = { log: SMALL_LOG, ...options, ...limits };
    const exploration = await explore(await record(steps, new LogModel(), all), all);
    crashCount += exploration.stateCount;
    onExplored?.(name, exploration);
  }
  return crashCount;
}

/** All of them. */
export const SHORT_HISTORIES: readonly ShortHistory[] = [
  ...QUIET_HISTORIES,
  ...RESTART_HISTORIES,
  ...FAILED_SYNC_HISTORIES,
  ...FAULTY_HISTORIES,
];
