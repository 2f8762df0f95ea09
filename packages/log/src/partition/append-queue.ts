import type { AppendResult, Offset } from '../log.ts';

/** An append whose records have their offsets and are not yet durable. */
export interface WaitingAppend {
  /** Offset after its last record. */
  readonly endOffset: Offset;
  readonly reservedBytes: number;
  readonly result: AppendResult;
}

interface Waiter extends WaitingAppend {
  readonly resolve: (result: AppendResult) => void;
  readonly reject: (error: unknown) => void;
}

/** The appends of one partition that wait for the disk, in the order of their offsets. */
export class AppendQueue {
  #waiters: Waiter[] = [];

  get isEmpty(): boolean {
    return this.#waiters.length === 0;
  }

  /** Resolves with the append's result once it is durable. */
  wait(append: WaitingAppend): Promise<AppendResult> {
    return new Promise((resolve, reject) => {
      this.#waiters.push({ ...append, resolve, reject });
    });
  }

  /** Resolves what ends at or before the durable end; the bytes that were reserved for it. */
  settle(durableEnd: Offset): number {
    let count = 0;
    let reservedBytes = 0;
    for (const waiter of this.#waiters) {
      if (waiter.endOffset > durableEnd) break;
      count++;
      reservedBytes += waiter.reservedBytes;
      waiter.resolve(waiter.result);
    }
    this.#waiters.splice(0, count);
    return reservedBytes;
  }

  /** Rejects everything that waits. */
  fail(error: unknown): void {
    const waiters = this.#waiters;
    this.#waiters = [];
    for (const waiter of waiters) waiter.reject(error);
  }
}
