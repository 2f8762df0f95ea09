import type { HeldPart } from './held-window.ts';

/**
 * Hands out what connections have ready, one item from each in turn. A consumer that does not ask for more is what
 * holds the connections back.
 */
export interface PartSource {
  /** The oldest part that is ready. */
  takeReady(): HeldPart | undefined;
  readonly hasReady: boolean;
}

export class DeliveryQueue<Item> implements AsyncIterator<Item, undefined> {
  readonly #maxTaken: number;
  readonly #sources = new Set<PartSource>();
  #takenCount = 0;
  #waiting: ((result: IteratorResult<Item, undefined>) => void)[] = [];
  #isOver = false;
  #isLeft = false;
  readonly #present: (part: HeldPart) => Item;
  readonly #onReturn: () => void;

  /**
   * Hands out parts as `present` shows them, no more than `maxTaken` before `settled` is called for some. `onReturn` is
   * called when the consumer stops asking.
   */
  constructor(maxTaken: number, present: (part: HeldPart) => Item, onReturn: () => void) {
    this.#maxTaken = maxTaken;
    this.#present = present;
    this.#onReturn = onReturn;
  }

  /** The consumer asks for no more. */
  get isLeft(): boolean {
    return this.#isLeft;
  }

  /** `source` has a part ready. */
  offer(source: PartSource): void {
    if (this.#isLeft) return;
    this.#sources.add(source);
    this.#serve();
  }

  /** One item taken is settled. */
  settled(): void {
    this.#takenCount--;
    this.#serve();
  }

  /** No more will come; what is ready is still handed out. */
  end(): void {
    this.#isOver = true;
    this.#serve();
  }

  next(): Promise<IteratorResult<Item, undefined>> {
    const { promise, resolve } = Promise.withResolvers<IteratorResult<Item, undefined>>();
    this.#waiting.push(resolve);
    this.#serve();
    return promise;
  }

  /** The consumer left: nothing more is handed out, and what is ready stays unacknowledged. */
  return(): Promise<IteratorResult<Item, undefined>> {
    this.#sources.clear();
    if (!this.#isLeft) {
      this.#isLeft = true;
      this.#onReturn();
    }
    this.end();
    return Promise.resolve({ done: true, value: undefined });
  }

  #serve(): void {
    while (this.#waiting.length > 0 && this.#takenCount < this.#maxTaken) {
      const part = this.#take();
      if (part === undefined) break;
      this.#takenCount++;
      this.#waiting.shift()?.({ done: false, value: this.#present(part) });
    }
    if (!this.#isOver || this.#hasReady()) return;
    for (const resolve of this.#waiting.splice(0)) resolve({ done: true, value: undefined });
  }

  #hasReady(): boolean {
    for (const source of this.#sources) if (source.hasReady) return true;
    return false;
  }

  /** A part of the connection that has waited longest; it goes to the end of the line if it has more. */
  #take(): HeldPart | undefined {
    for (const source of this.#sources) {
      this.#sources.delete(source);
      const part = source.takeReady();
      if (source.hasReady) this.#sources.add(source);
      if (part !== undefined) return part;
    }
    return undefined;
  }
}
