/** Time as the runner sees it, the same shape as the log's: tests decide when a backoff or a stall is over. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Calls back once, `delayMs` from now; the returned function cancels it. A waiting timer keeps no process alive. */
  after(delayMs: number, callback: () => void): () => void;
}

/** Resolves after `delayMs`, or at once when `signal` aborts: whoever waits checks the signal. */
export function delay(clock: Clock, delayMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const settle = (): void => {
      cancel();
      signal.removeEventListener('abort', settle);
      resolve();
    };
    const cancel = clock.after(delayMs, settle);
    signal.addEventListener('abort', settle, { once: true });
  });
}
