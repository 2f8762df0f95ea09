/** Values that one side puts in and the other takes out with `for await`; ends, or fails, after the last one. */
export class AsyncQueue<T> implements AsyncIterable<T> {
  #values: T[] = [];
  #waiters: PromiseWithResolvers<IteratorResult<T, undefined>>[] = [];
  #isEnded = false;
  #error: Error | undefined;

  get length(): number {
    return this.#values.length;
  }

  push(value: T): void {
    if (this.#isEnded) return;
    const waiter = this.#waiters.shift();
    if (waiter === undefined) this.#values.push(value);
    else waiter.resolve({ value, done: false });
  }

  /** No more values: iteration ends after those that are there, with `error` if given. */
  end(error?: Error): void {
    if (this.#isEnded) return;
    this.#isEnded = true;
    this.#error = error;
    for (const waiter of this.#waiters.splice(0)) {
      if (error === undefined) waiter.resolve({ value: undefined, done: true });
      else waiter.reject(error);
    }
  }

  [Symbol.asyncIterator](): AsyncIterator<T, undefined> {
    return {
      next: () => {
        const value = this.#values.shift();
        if (value !== undefined) return Promise.resolve({ value, done: false });
        if (this.#isEnded) {
          const error = this.#error;
          if (error === undefined) return Promise.resolve({ value: undefined, done: true });
          return Promise.reject(error);
        }
        const waiter = Promise.withResolvers<IteratorResult<T, undefined>>();
        this.#waiters.push(waiter);
        return waiter.promise;
      },
      // Leaving the loop leaves the rest for the next one.
      return: () => Promise.resolve({ value: undefined, done: true }),
    };
  }
}
