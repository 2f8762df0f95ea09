import { seededRandom } from './crash-choice.ts';
import type { LogModel } from './crash-model.ts';
import { type CrashPoint, crashPoints, crashStates, type CrashState } from './crash-points.ts';
import { CrashRun, type Recording, type RunOptions, type Step } from './crash-run.ts';
import { SimulatedDisk } from './simulated-file-system-disk.ts';

export interface ExploreOptions extends RunOptions {
  /** States tried at most for a crash at one point; all are when there are no more. @default 64 */
  readonly stateLimit?: number;
  /** The same for crashes of the recovery from each state; 0 crashes no recovery. @default 3 */
  readonly nestedStateLimit?: number;
  /** Recoveries whose every point is crashed: one in so many. @default 1 */
  readonly nestedOneIn?: number;
  /** What the disk writes at once; small ones tear more writes. @default 64 */
  readonly sectorBytes?: number;
  readonly choiceSeed?: number;
  /** Crashes the making of the log as well, which is the same in every history. @default false */
  readonly isFromEmpty?: boolean;
}

/** How much was tried. */
export interface Exploration {
  /** Points at which the history was crashed. */
  pointCount: number;
  /** Different disks that crashes left behind, with different debts, and that were recovered. */
  stateCount: number;
  /** Of those, the ones left by a crash of a recovery. */
  nestedStateCount: number;
}

/** The log did not keep what it promised. The message says where the history was crashed and what survived. */
export class CrashFinding extends Error {
  override readonly name = 'CrashFinding';
}

/** More records than any history appends between two crashes. */
const RECOVERY_SEQUENCE = 1_000_000;

/** Runs a history from an empty disk and returns what it did. */
export async function record(
  steps: readonly Step[],
  model: LogModel,
  options: ExploreOptions = {},
): Promise<Recording> {
  const disk = new SimulatedDisk({ sectorBytes: options.sectorBytes ?? 64 });
  const run = new CrashRun(disk, model, 1, options);
  let madeCount = 0;
  try {
    await run.open();
    madeCount = run.recording.trace.length;
    await run.run(steps);
    await run.check();
    await run.close();
  } catch (error) {
    throw finding(`the history itself failed: ${JSON.stringify(steps)}`, run.recording, error);
  }
  return { ...run.recording, firstChange: options.isFromEmpty === true ? 0 : madeCount };
}

/**
 * Crashes a recorded history at every point, into every state that the disk may be left in, and recovers from each;
 * crashes each recovery at every point as well. Rejects with a `CrashFinding` for the first promise that is broken.
 */
export async function explore(recording: Recording, options: ExploreOptions = {}): Promise<Exploration> {
  const exploration = { pointCount: 0, stateCount: 0, nestedStateCount: 0 };
  const seen = new Set<string>();
  const random = seededRandom(options.choiceSeed ?? 1);
  for (const [point, model, markCount] of pointsWithModels(recording)) {
    exploration.pointCount++;
    for (const state of statesAt(point, options.stateLimit ?? 64, point.changeCount)) {
      if (isKnown(seen, state, markCount)) continue;
      exploration.stateCount++;
      const recovery = await recover(state, model, recording, point, options);
      if ((options.nestedStateLimit ?? 3) === 0 || !random.oneIn(options.nestedOneIn ?? 1)) continue;
      await crashRecovery(recovery, options, exploration, seen);
    }
  }
  return exploration;
}

async function crashRecovery(
  recovery: Recording,
  options: ExploreOptions,
  exploration: Exploration,
  seen: Set<string>,
): Promise<void> {
  for (const [point, model, markCount] of pointsWithModels(recovery)) {
    for (const state of statesAt(point, options.nestedStateLimit ?? 3, point.changeCount)) {
      if (isKnown(seen, state, -1 - markCount)) continue;
      exploration.stateCount++;
      exploration.nestedStateCount++;
      await recover(state, model, recovery, point, options);
    }
  }
}

/** What power failures and the death of the process alone leave behind. */
function* statesAt(point: CrashPoint, limit: number, seed: number): Generator<CrashState> {
  yield { disk: point.disk.clone(), survived: 'the kernel: only the process died' };
  yield* crashStates(point.disk, limit, seededRandom(seed));
}

function isKnown(seen: Set<string>, { disk, survived }: CrashState, debts: number): boolean {
  // After the death of a process the same bytes may be on the disk or not.
  const key = `${debts} ${disk.uncertainties().length > 0 ? survived : ''} ${disk.fingerprint()}`;
  if (seen.has(key)) return true;
  seen.add(key);
  return false;
}

function* pointsWithModels(recording: Recording): Generator<[CrashPoint, LogModel, number]> {
  const model = recording.model.clone();
  let markCount = 0;
  for (const point of crashPoints(recording.start, recording.trace)) {
    for (; markCount < recording.marks.length; markCount++) {
      const mark = recording.marks[markCount];
      if (mark === undefined || mark.changeCount > point.changeCount) break;
      mark.apply(model);
    }
    if (point.changeCount >= (recording.firstChange ?? 0)) yield [point, model, markCount];
  }
}

/** Starts the log on what a crash left, compares, uses it, and ends it in order. */
async function recover(
  state: CrashState,
  model: LogModel,
  recording: Recording,
  point: CrashPoint,
  options: ExploreOptions,
): Promise<Recording> {
  const run = new CrashRun(state.disk, model, nextSequence(model), options);
  try {
    await run.open();
    await run.run([
      // It opens on a full disk, too; then there is space again.
      { kind: 'space', freeBytes: undefined },
      { kind: 'append', partition: 0, recordCounts: [1, 2], byteLength: 20 },
      { kind: 'commit', partition: 0, share: 0.5, isFlushed: true },
    ]);
    await run.check();
    await run.close();
  } catch (error) {
    const where = `crash after change ${point.changeCount} ('${point.after}'); survived: ${state.survived}`;
    throw finding(
      where,
      { ...recording, trace: recording.trace.slice(0, point.changeCount) },
      error,
      run.recording,
    );
  }
  return run.recording;
}

/** What a recovery appends counts from the next round number on, behind all that came before. */
function nextSequence(model: LogModel): number {
  return (Math.floor(model.lastSequence / RECOVERY_SEQUENCE) + 1) * RECOVERY_SEQUENCE;
}

const TRACE_LINES = 40;

function finding(where: string, before: Recording, cause: unknown, after?: Recording): CrashFinding {
  const lines = (recording: Recording): string =>
    recording.trace
      .slice(-TRACE_LINES)
      .map(({ what }) => `  ${what}`)
      .join('\n');
  const reason = cause instanceof Error ? cause.message : String(cause);
  const recovery = after === undefined ? '' : `\nrecovery:\n${lines(after)}`;
  return new CrashFinding(`${reason}\n${where}\nhistory:\n${lines(before)}${recovery}`, { cause });
}
