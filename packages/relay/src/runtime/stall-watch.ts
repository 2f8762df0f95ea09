import type { Clock } from '@logdrive/log';

/** Looks so often in the time after which a sink counts as stalled. */
const LOOKS = 4;

export interface StallWatchOptions {
  readonly clock: Clock;
  /** No progress for so long, with a backlog, is a stall. */
  readonly afterMs: number;
  readonly hasBacklog: () => boolean;
  readonly onChange: (isStalled: boolean) => void;
}

/** Notices a sink that silently makes no progress although there is something to deliver. */
export class StallWatch {
  readonly #options: StallWatchOptions;
  #lastProgressAtMs: number | undefined;
  #quietSinceMs: number;
  #isStalled = false;
  #cancel: (() => void) | undefined;

  constructor(options: StallWatchOptions) {
    this.#options = options;
    this.#quietSinceMs = options.clock.now();
  }

  get isStalled(): boolean {
    return this.#isStalled;
  }

  /** When `progressed` was last called. */
  get lastProgressAtMs(): number | undefined {
    return this.#lastProgressAtMs;
  }

  start(): void {
    const { clock, afterMs } = this.#options;
    this.#cancel = clock.after(afterMs / LOOKS, () => {
      this.#look();
      this.start();
    });
  }

  stop(): void {
    this.#cancel?.();
  }

  progressed(): void {
    this.#lastProgressAtMs = this.#options.clock.now();
    this.#quietSinceMs = this.#lastProgressAtMs;
    this.#become(false);
  }

  #look(): void {
    const { clock, afterMs, hasBacklog } = this.#options;
    if (!hasBacklog()) {
      this.#quietSinceMs = clock.now();
      this.#become(false);
    } else {
      this.#become(clock.now() - this.#quietSinceMs >= afterMs);
    }
  }

  #become(isStalled: boolean): void {
    if (isStalled === this.#isStalled) return;
    this.#isStalled = isStalled;
    this.#options.onChange(isStalled);
  }
}
