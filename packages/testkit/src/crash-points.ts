import { combinations, type Random } from './crash-choice.ts';
import type { SimulatedDisk } from './simulated-file-system-disk.ts';
import type { TraceEntry } from './simulated-file-system.ts';

/** A moment at which the machine may stop. */
export interface CrashPoint {
  /** Number of changes of the trace that had been made. */
  readonly changeCount: number;
  /** The last of them. */
  readonly after: string;
  /** The disk at that moment; the walk goes on with the same object. */
  readonly disk: SimulatedDisk;
}

/** Every moment between two changes of a recorded history, the one before the first and after the last included. */
export function* crashPoints(start: SimulatedDisk, trace: readonly TraceEntry[]): Generator<CrashPoint> {
  const disk = start.clone();
  yield { changeCount: 0, after: 'start', disk };
  for (const [index, entry] of trace.entries()) {
    entry.apply(disk);
    yield { changeCount: index + 1, after: entry.what, disk };
  }
}

/** A disk that a power failure may leave behind. */
export interface CrashState {
  readonly disk: SimulatedDisk;
  /** What the crash decided about all that was not synced, for messages. */
  readonly survived: string;
}

/** The states that a power failure now may leave behind: all when there are at most `limit`, else a telling sample. */
export function* crashStates(disk: SimulatedDisk, limit: number, random: Random): Generator<CrashState> {
  const uncertainties = disk.uncertainties();
  const optionCounts = uncertainties.map(({ optionCount }) => optionCount);
  for (const picks of combinations(optionCounts, limit, random)) {
    const survived = uncertainties
      .map(({ what, optionCount }, place) => `${what}: ${picks[place]} of ${optionCount - 1}`)
      .join(', ');
    yield { disk: disk.afterCrash(picks), survived: survived || 'all was synced' };
  }
}
