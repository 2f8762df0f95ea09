import type { MemoryBudget } from './memory-budget.ts';
import type { ReceivePool } from './receive-pool.ts';

/** What a source costs besides its bytes: array, buffer and bookkeeping. */
const SOURCE_OVERHEAD_BYTES = 256;

interface Held {
  references: number;
  /** Its memory is of the receive pool. */
  readonly isPooled: boolean;
  /** A part refers to it, or did. */
  isExposed: boolean;
}

/**
 * The memory of one connection. A source (a received chunk, an inflated piece) counts with all of its backing store,
 * once, as long as anything refers to it.
 */
export class Holdings {
  /** Memory that parts referred to may be used again, because the consumer said so. */
  reusesExposed = false;
  readonly #budget: MemoryBudget;
  readonly #pool: ReceivePool;
  readonly #held = new Map<Uint8Array, Held>();
  #bytes = 0;
  #extraBytes = 0;

  constructor(budget: MemoryBudget, pool: ReceivePool) {
    this.#budget = budget;
    this.#pool = pool;
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** Holds `source` for as long as it is being scanned. */
  hold(source: Uint8Array, isPooled: boolean): void {
    const held = this.#held.get(source);
    if (held !== undefined) {
      held.references++;
      return;
    }
    this.#held.set(source, { references: 1, isPooled, isExposed: false });
    this.#change(source.buffer.byteLength + SOURCE_OVERHEAD_BYTES);
  }

  /** Holds `source` for a part, through which a consumer gets to see it. */
  expose(source: Uint8Array): void {
    this.hold(source, false);
    this.#held.get(source)!.isExposed = true;
  }

  unhold(source: Uint8Array): void {
    const held = this.#held.get(source);
    if (held === undefined || --held.references > 0) return;
    this.#held.delete(source);
    if (held.isPooled && (this.reusesExposed || !held.isExposed)) this.#pool.giveBack(source);
    this.#change(-source.buffer.byteLength - SOURCE_OVERHEAD_BYTES);
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
