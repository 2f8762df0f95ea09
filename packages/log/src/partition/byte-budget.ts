interface Waiter {
  readonly bytes: number;
  readonly admit: () => void;
}

/** A number of bytes that many share: who asks for more than is left waits, first come first served. */
export class ByteBudget {
  readonly limitBytes: number;
  #usedBytes = 0;
  readonly #waiters: Waiter[] = [];

  constructor(limitBytes: number) {
    this.limitBytes = limitBytes;
  }

  get usedBytes(): number {
    return this.#usedBytes;
  }

  get waitingCount(): number {
    return this.#waiters.length;
  }

  /** Takes bytes at once when they are there and nobody waits; false otherwise. */
  tryTake(bytes: number): boolean {
    if (this.#waiters.length > 0 || this.#usedBytes + bytes > this.limitBytes) return false;
    this.#usedBytes += bytes;
    return true;
  }

  /** Takes bytes as soon as they are there. Rejects with the reason of `signal`, and has then taken nothing. */
  take(bytes: number, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    if (this.tryTake(bytes)) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const onAbort = (): void => {
        this.#waiters.splice(this.#waiters.indexOf(waiter), 1);
        reject(signal.reason as Error);
        this.#admit();
      };
      const waiter: Waiter = {
        bytes,
        admit: () => {
          signal.removeEventListener('abort', onAbort);
          resolve();
        },
      };
      this.#waiters.push(waiter);
      signal.addEventListener('abort', onAbort, { once: true });
    });
  }

  give(bytes: number): void {
    this.#usedBytes -= bytes;
    this.#admit();
  }

  #admit(): void {
    for (;;) {
      const [first] = this.#waiters;
      if (first === undefined || this.#usedBytes + first.bytes > this.limitBytes) return;
      this.#waiters.shift();
      this.#usedBytes += first.bytes;
      first.admit();
    }
  }
}
