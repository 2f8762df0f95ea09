/** Lets callers wait for something that can be looked up, and is looked up again whenever it may have changed. */
export class Condition {
  readonly #waiting = new Set<() => void>();

  get hasWaiting(): boolean {
    return this.#waiting.size > 0;
  }

  /** Resolves when it is reached, or when one of the signals aborts. */
  until(isReached: () => boolean, ...signals: readonly AbortSignal[]): Promise<void> {
    return new Promise((resolve) => {
      const look = (): void => {
        if (!signals.some(({ aborted }) => aborted) && !isReached()) return;
        this.#waiting.delete(look);
        for (const signal of signals) signal.removeEventListener('abort', look);
        resolve();
      };
      this.#waiting.add(look);
      for (const signal of signals) signal.addEventListener('abort', look);
      look();
    });
  }

  changed(): void {
    for (const look of this.#waiting) look();
  }
}
