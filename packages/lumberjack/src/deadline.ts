import type { Clock } from './clock.ts';

/**
 * Calls back once `delayMs` have passed since the last `start`. Starting again costs no timer: the one that runs finds
 * out, when it fires, how long there still is to wait.
 */
export class Deadline {
  readonly #clock: Clock;
  readonly #delayMs: number;
  readonly #onDue: () => void;
  #startedMs = 0;
  #isActive = false;
  #cancel: (() => void) | undefined;

  constructor(clock: Clock, delayMs: number, onDue: () => void) {
    this.#clock = clock;
    this.#delayMs = delayMs;
    this.#onDue = onDue;
  }

  get isActive(): boolean {
    return this.#isActive;
  }

  /** Counts from now. */
  start(): void {
    this.#startedMs = this.#clock.now();
    this.#isActive = true;
    this.#cancel ??= this.#clock.after(this.#delayMs, () => this.#fire());
  }

  /** Does not call back until started again. */
  stop(): void {
    this.#isActive = false;
  }

  /** Stops and gives the timer up. */
  cancel(): void {
    this.#isActive = false;
    this.#cancel?.();
    this.#cancel = undefined;
  }

  #fire(): void {
    this.#cancel = undefined;
    if (!this.#isActive) return;
    const leftMs = this.#delayMs - (this.#clock.now() - this.#startedMs);
    if (leftMs > 0) {
      this.#cancel = this.#clock.after(Math.ceil(leftMs), () => this.#fire());
      return;
    }
    this.#isActive = false;
    this.#onDue();
  }
}
