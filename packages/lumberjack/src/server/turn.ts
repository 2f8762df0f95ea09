/**
 * Turns of the event loop. A connection may only do so much work in one; and what can wait until the end of a turn, such
 * as writing acknowledgements, is done once then.
 */
export class Turn {
  #number = 0;
  #isScheduled = false;
  #deferred: (() => void)[] = [];

  /** Tells one turn from another. */
  current(): number {
    this.#schedule();
    return this.#number;
  }

  /** Calls back at the end of this turn. */
  defer(callback: () => void): void {
    this.#deferred.push(callback);
    this.#schedule();
  }

  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    setImmediate(() => this.#end());
  }

  #end(): void {
    this.#isScheduled = false;
    this.#number++;
    const deferred = this.#deferred;
    this.#deferred = [];
    for (const callback of deferred) callback();
  }
}
