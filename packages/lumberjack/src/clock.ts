/** Time as servers and clients see it, so that tests can hold it in their hands. */
export interface Clock {
  /** Milliseconds since an origin of the clock's choice; only differences are used. */
  now(): number;
  /** Calls back once, `delayMs` from now; the returned function cancels it. A waiting timer keeps no process alive. */
  after(delayMs: number, callback: () => void): () => void;
}

/** The machine's clock. */
export const systemClock: Clock = {
  now: () => performance.now(),
  after: (delayMs, callback) => {
    // A caller that computed how long is left may be late: that is no negative time, of which Node would warn.
    const timer = setTimeout(callback, Math.max(0, delayMs)).unref();
    return () => clearTimeout(timer);
  },
};
