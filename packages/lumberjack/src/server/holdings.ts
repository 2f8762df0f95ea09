import type { MemoryBudget } from './memory-budget.ts';

/** What a received chunk costs besides its bytes: array, buffer and bookkeeping. */
const SOURCE_OVERHEAD_BYTES = 256;

/**
 * The memory of one connection. A source (a received chunk, an inflated piece) counts with all of its backing store,
 * once, as long as any part refers to it.
 */
export class Holdings {
  readonly #budget: MemoryBudget;
  readonly #references = new Map<Uint8Array, number>();
  #bytes = 0;
  #extraBytes = 0;

  constructor(budget: MemoryBudget) {
    this.#budget = budget;
  }

  get bytes(): number {
    return this.#bytes;
  }

  hold(source: Uint8Array): void {
    const references = this.#references.get(source);
    this.#references.set(source, (references ?? 0) + 1);
    if (references === undefined) this.#change(source.buffer.byteLength + SOURCE_OVERHEAD_BYTES);
  }

  unhold(source: Uint8Array): void {
    const references = this.#references.get(source);
    if (references === undefined) return;
    if (references > 1) {
      this.#references.set(source, references - 1);
    } else {
      this.#references.delete(source);
      this.#change(-source.buffer.byteLength - SOURCE_OVERHEAD_BYTES);
    }
  }

  /** Sets what is in use outside any source: incomplete frames, tables of ranges. */
  setExtraBytes(bytes: number): void {
    if (bytes === this.#extraBytes) return;
    const change = bytes - this.#extraBytes;
    this.#extraBytes = bytes;
    this.#change(change);
  }

  /** Adds or takes off bytes that belong to a part. */
  addBytes(bytes: number): void {
    this.#change(bytes);
  }

  #change(bytes: number): void {
    this.#bytes += bytes;
    if (bytes > 0) this.#budget.charge(bytes);
    else this.#budget.release(-bytes);
  }
}
