/**
 * The windows of one connection from their first part to their acknowledgement. Acknowledgements go out in the order of
 * the windows, one for each, those of a turn of the event loop in one write.
 */
import { SHORT_FRAME_BYTES, writeShortFrame } from '../codec/ack-encoder.ts';
import { FRAME_TYPE, type Version } from '../codec/frame.ts';
import { WindowState } from '../codec/window-state.ts';
import { HeldWindow, type WindowKeeper } from './held-window.ts';

export interface AckCounts {
  ackedWindowCount: number;
  keepaliveCount: number;
}

export class Acknowledger {
  readonly #keeper: WindowKeeper;
  readonly #counts: AckCounts;
  #queue: HeldWindow[] = [];
  #head = 0;

  constructor(keeper: WindowKeeper, counts: AckCounts) {
    this.#keeper = keeper;
    this.#counts = counts;
  }

  /** The oldest window whose acknowledgement was not written yet. */
  get head(): HeldWindow | undefined {
    return this.#queue[this.#head];
  }

  get isEmpty(): boolean {
    return this.#head === this.#queue.length;
  }

  *windows(): Generator<HeldWindow> {
    for (let index = this.#head; index < this.#queue.length; index++) yield this.#queue[index]!;
  }

  add(window: HeldWindow): void {
    this.#queue.push(window);
  }

  /** W(0) of v2 is answered with Ack(0), in its turn; on v1 there is no such answer. */
  addEmpty(version: Version): void {
    if (version === 1) return;
    const window = new HeldWindow(this.#keeper, new WindowState(version, 0, false));
    window.settlement = 'acked';
    this.add(window);
  }

  /** The frames that are due, or undefined when none is. */
  takeDue(): Uint8Array | undefined {
    const due: { readonly version: Version; readonly sequence: number }[] = [];
    for (let window = this.head; window?.settlement === 'acked'; window = this.head) {
      due.push({ version: window.version, sequence: window.state.lastSequence });
      this.#head++;
      if (window.declaredCount > 0) this.#counts.ackedWindowCount++;
    }
    this.#forgetDone();
    const { head } = this;
    if (head !== undefined && head.version === 2 && head.ackedCount > head.toldCount && !head.isSettled) {
      head.toldCount = head.ackedCount;
      due.push({ version: 2, sequence: head.state.sequenceAt(head.ackedCount - 1) });
    }
    if (due.length === 0) return undefined;
    const frames = new Uint8Array(due.length * SHORT_FRAME_BYTES);
    let at = 0;
    for (const { version, sequence } of due) {
      at = writeShortFrame(frames, at, version, FRAME_TYPE.ack, sequence);
    }
    return frames;
  }

  /** Ack(0). Only v2 knows it: clients of v1 take any acknowledgement for the window's. */
  keepalive(): Uint8Array {
    this.#counts.keepaliveCount++;
    const frame = new Uint8Array(SHORT_FRAME_BYTES);
    writeShortFrame(frame, 0, 2, FRAME_TYPE.ack, 0);
    return frame;
  }

  /** `first` and what comes after it will not be acknowledged any more. Returns the windows that this concerns. */
  loseFrom(first: HeldWindow | undefined): readonly HeldWindow[] {
    const index = first === undefined ? -1 : this.#queue.indexOf(first, this.#head);
    if (index < 0) return [];
    const lost = this.#queue.splice(index);
    for (const window of lost) window.lose();
    return lost;
  }

  #forgetDone(): void {
    if (this.#head < 64 && this.#head < this.#queue.length) return;
    this.#queue = this.#queue.slice(this.#head);
    this.#head = 0;
  }
}
