import type { RecordBatch } from '@logdrive/kafka-protocol/records';
import type { BufferPool } from '../disk/buffer-pool.ts';

interface RecentBatch {
  readonly batch: RecordBatch;
  /** A reader has it, or had it, and may keep views of it. */
  isLent: boolean;
}

/** The newest durable batches of one partition, for readers near the end. */
export class RecentBatches {
  readonly #batches: RecentBatch[] = [];

  /** The batches from the one that holds `offset` on, or undefined when that one is no longer here. */
  from(offset: number): readonly RecordBatch[] | undefined {
    const first = this.#batches[0]?.batch;
    if (first === undefined || offset < first.baseOffset) return undefined;
    let low = 0;
    let high = this.#batches.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#batches[middle]!.batch.lastOffset < offset) low = middle + 1;
      else high = middle;
    }
    return this.#batches.slice(low).map((recent) => {
      recent.isLent = true;
      return recent.batch;
    });
  }

  push(batch: RecordBatch): void {
    this.#batches.push({ batch, isLent: false });
  }

  /** Lets go of the oldest batch; its bytes, if no reader ever had them. */
  shift(): Uint8Array | undefined {
    const oldest = this.#batches.shift();
    return oldest?.isLent ? undefined : oldest?.batch.bytes;
  }

  clear(): void {
    this.#batches.length = 0;
  }
}

/** One bound on the bytes that all partitions keep in memory: the oldest batch of any goes first. */
export class RecentBatchesBudget {
  readonly #limitBytes: number;
  readonly #pool: BufferPool;
  #usedBytes = 0;
  #queue: { readonly owner: RecentBatches; readonly bytes: number }[] = [];
  #head = 0;

  constructor(limitBytes: number, pool: BufferPool) {
    this.#limitBytes = limitBytes;
    this.#pool = pool;
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
    const free = oldest.owner.shift();
    if (free) this.#pool.giveBack(free);
    this.#usedBytes -= oldest.bytes;
    if (this.#head < 1024) return;
    this.#queue = this.#queue.slice(this.#head);
    this.#head = 0;
  }
}
