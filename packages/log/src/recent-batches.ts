import type { RecordBatch } from '@logdrive/kafka-protocol/records';

/** The newest durable batches of one partition, for readers near the end. */
export class RecentBatches {
  readonly #batches: RecordBatch[] = [];

  /** The batches from the one that holds `offset` on, or undefined when that one is no longer here. */
  from(offset: number): readonly RecordBatch[] | undefined {
    const [first] = this.#batches;
    if (first === undefined || offset < first.baseOffset) return undefined;
    let low = 0;
    let high = this.#batches.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#batches[middle]!.lastOffset < offset) low = middle + 1;
      else high = middle;
    }
    return this.#batches.slice(low);
  }

  push(batch: RecordBatch): void {
    this.#batches.push(batch);
  }

  /** Lets go of the oldest batch. */
  shift(): void {
    this.#batches.shift();
  }

  clear(): void {
    this.#batches.length = 0;
  }
}

/** One bound on the bytes that all partitions keep in memory: the oldest batch of any goes first. */
export class RecentBatchesBudget {
  readonly #limitBytes: number;
  #usedBytes = 0;
  #queue: { readonly owner: RecentBatches; readonly bytes: number }[] = [];
  #head = 0;

  constructor(limitBytes: number) {
    this.#limitBytes = limitBytes;
  }

  get usedBytes(): number {
    return this.#usedBytes;
  }

  add(owner: RecentBatches, batch: RecordBatch): void {
    // What counts is what stays in memory: the whole buffer behind the batch.
    const bytes = batch.bytes.buffer.byteLength;
    owner.push(batch);
    this.#queue.push({ owner, bytes });
    this.#usedBytes += bytes;
    while (this.#usedBytes > this.#limitBytes && this.#head < this.#queue.length) this.#evict();
  }

  #evict(): void {
    const oldest = this.#queue[this.#head++]!;
    oldest.owner.shift();
    this.#usedBytes -= oldest.bytes;
    if (this.#head < 1024) return;
    this.#queue = this.#queue.slice(this.#head);
    this.#head = 0;
  }
}
