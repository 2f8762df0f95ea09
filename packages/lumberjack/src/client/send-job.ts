import type { LumberjackError } from '../codec/errors.ts';
import type { EventRanges } from '../codec/event-list.ts';
import type { ClientOptions } from './options.ts';

/** One call of `send` on its way. */
export class SendJob {
  readonly events: EventRanges;
  readonly done: Promise<number>;
  readonly #resolve: (count: number) => void;
  readonly #reject: (error: LumberjackError) => void;
  readonly #onProgress: ((ackedCount: number) => void) | undefined;
  /** First event that no window took yet. */
  nextIndex = 0;
  ackedCount = 0;

  constructor(events: EventRanges, onProgress: ((ackedCount: number) => void) | undefined) {
    this.events = events;
    this.#onProgress = onProgress;
    const { promise, resolve, reject } = Promise.withResolvers<number>();
    this.done = promise;
    this.#resolve = resolve;
    this.#reject = reject;
  }

  /** Takes the events of the next window: as many as count and bytes allow, at least one. */
  takeWindow({ maxWindowEvents, maxWindowBytes }: ClientOptions): SentWindow {
    const first = this.nextIndex;
    const limit = Math.min(this.events.length, first + maxWindowEvents);
    let bytes = 0;
    let end = first;
    while (end < limit) {
      bytes += this.events.endAt(end) - this.events.startAt(end);
      if (bytes > maxWindowBytes && end > first) break;
      end++;
    }
    this.nextIndex = end;
    return { job: this, first, count: end - first, ackedCount: 0, isSent: false };
  }

  acked(count: number): void {
    this.ackedCount = count;
    this.#onProgress?.(count);
    if (count === this.events.length) this.#resolve(count);
  }

  fail(error: LumberjackError): void {
    this.#reject(error.withAckedCount(this.ackedCount));
  }
}

/** A window that was sent, or is about to be. */
export interface SentWindow {
  readonly job: SendJob;
  readonly first: number;
  readonly count: number;
  ackedCount: number;
  isSent: boolean;
}
