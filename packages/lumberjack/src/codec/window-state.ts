import type { Version } from './frame.ts';
import { sequenceAfter } from './sequence.ts';

/** Sequence numbers that a client left out before the event at `index` of its window. */
export interface SequenceGap {
  readonly index: number;
  readonly skipped: number;
}

/** What is known of a window while it comes in. */
export class WindowState {
  readonly version: Version;
  readonly declaredCount: number;
  /** No W opened it: a v1 client went on after its last window was full. */
  readonly isImplicit: boolean;
  /** Events in the parts cut so far. */
  receivedCount = 0;
  firstSequence = 0;
  /** Number of the last event, once all are there: what acknowledges the window. */
  lastSequence = 0;
  readonly gaps: SequenceGap[] = [];

  constructor(version: Version, declaredCount: number, isImplicit: boolean) {
    this.version = version;
    this.declaredCount = declaredCount;
    this.isImplicit = isImplicit;
  }

  /** Sequence number of the event at `index`. */
  sequenceAt(index: number): number {
    let steps = index;
    for (const gap of this.gaps) if (gap.index <= index) steps += gap.skipped;
    return sequenceAfter(this.firstSequence, steps);
  }
}
