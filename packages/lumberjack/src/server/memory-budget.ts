import { BLOCK_BYTES } from './receive-pool.ts';

/**
 * The bytes that all connections of a server hold together. While they are too many, connections wait to be read again,
 * first come first served; but one that is inside a window may go on beyond the limit, so that with nothing but half
 * windows in memory one of them still gets whole.
 */
export interface BudgetMember {
  /** Inside a window or a frame: what it holds cannot be given back before more bytes come. */
  readonly isInsideWindow: boolean;
  /** Memory came back: read again. */
  onBudget(): void;
}

export class MemoryBudget {
  readonly limitBytes: number;
  #usedBytes = 0;
  #peakBytes = 0;
  #privileged: BudgetMember | undefined;
  readonly #waiting = new Set<BudgetMember>();
  readonly #defer: (callback: () => void) => void;
  #isWakeDeferred = false;

  /** `defer` calls back at the end of the turn of the event loop. */
  constructor(limitBytes: number, defer: (callback: () => void) => void) {
    this.limitBytes = limitBytes;
    this.#defer = defer;
  }

  get usedBytes(): number {
    return this.#usedBytes;
  }

  get peakBytes(): number {
    return this.#peakBytes;
  }

  get waitingCount(): number {
    return this.#waiting.size;
  }

  charge(bytes: number): void {
    this.#usedBytes += bytes;
    if (this.#usedBytes > this.#peakBytes) this.#peakBytes = this.#usedBytes;
  }

  release(bytes: number): void {
    const wasFull = this.isFull;
    this.#usedBytes -= bytes;
    if (wasFull && !this.isFull) this.#wake();
  }

  get isFull(): boolean {
    return this.#usedBytes >= this.limitBytes;
  }

  /** True when `member` may read on; otherwise `onBudget` tells it when to ask again. */
  admits(member: BudgetMember): boolean {
    if (!this.isFull || this.#privileged === member) return true;
    if (this.#privileged === undefined && member.isInsideWindow) {
      this.#waiting.delete(member);
      this.#privileged = member;
      return true;
    }
    this.#waiting.add(member);
    return false;
  }

  /** `member` completed a window, or is gone: the right to go on beyond the limit passes to the next. */
  yieldPrivilege(member: BudgetMember): void {
    if (this.#privileged !== member) return;
    this.#privileged = undefined;
    if (!this.isFull) return;
    for (const next of this.#waiting) {
      if (next === member || !next.isInsideWindow) continue;
      this.#privileged = next;
      this.#waiting.delete(next);
      next.onBudget();
      return;
    }
  }

  forget(member: BudgetMember): void {
    this.#waiting.delete(member);
    this.yieldPrivilege(member);
  }

  /**
   * Lets as many read on as there is room for if each reads one block. What they do read decides, in the next turn,
   * whether others follow.
   */
  #wake(): void {
    this.#privileged = undefined;
    const room = Math.max(1, Math.floor((this.limitBytes - this.#usedBytes) / BLOCK_BYTES));
    for (const member of Array.from(this.#waiting).slice(0, room)) {
      if (this.isFull) break;
      this.#waiting.delete(member);
      member.onBudget();
    }
    if (this.#waiting.size === 0 || this.isFull || this.#isWakeDeferred) return;
    this.#isWakeDeferred = true;
    this.#defer(() => {
      this.#isWakeDeferred = false;
      if (!this.isFull) this.#wake();
    });
  }
}
