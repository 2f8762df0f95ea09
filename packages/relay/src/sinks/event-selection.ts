import type { EventRanges } from '@logdrive/lumberjack';
import type { RecordRun } from '../runtime/record-run.ts';

interface Replacement {
  readonly bytes: Uint8Array;
}

/** The events of a run that a peer can take, some of them rewritten: as ranges, with the way back to the run. */
export class EventSelection implements EventRanges {
  readonly #run: RecordRun;
  readonly #kept: number[] = [];
  readonly #replaced = new Map<number, Replacement>();

  constructor(run: RecordRun) {
    this.#run = run;
  }

  get length(): number {
    return this.#kept.length;
  }

  keep(index: number, bytes?: Uint8Array): void {
    if (bytes) this.#replaced.set(this.#kept.length, { bytes });
    this.#kept.push(index);
  }

  /** How many records of the run are done with when the first `keptCount` of the selection are. */
  runCount(keptCount: number): number {
    return this.#kept[keptCount] ?? this.#run.length;
  }

  sourceAt(index: number): Uint8Array {
    return this.#replaced.get(index)?.bytes ?? this.#run.sourceAt(this.#kept[index]!);
  }

  startAt(index: number): number {
    return this.#replaced.has(index) ? 0 : this.#run.startAt(this.#kept[index]!);
  }

  endAt(index: number): number {
    const replacement = this.#replaced.get(index);
    return replacement ? replacement.bytes.byteLength : this.#run.endAt(this.#kept[index]!);
  }
}
