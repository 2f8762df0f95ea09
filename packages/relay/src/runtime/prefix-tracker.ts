import type { Offset } from '@logdrive/log';

/** A place that a cursor may move to, and what the sink wants to keep with it. */
export interface Checkpoint {
  readonly position: Offset;
  readonly metadata: string | undefined;
}

/** One write that is under way. */
export interface Span {
  /** Everything of the span below `position` is delivered. Never goes back; a call that would is ignored. */
  advance(position: Offset, metadata?: string): void;
}

interface OpenSpan {
  readonly to: Offset;
  advancedTo: Offset;
  readonly checkpoints: Checkpoint[];
}

/**
 * How far a partition is delivered without a gap, while several writes are under way and may finish in any order.
 * Moves only to places that a span advanced to: what a sink keeps with a position must fit it exactly.
 */
export class PrefixTracker {
  readonly #onMove: (checkpoint: Checkpoint) => void;
  readonly #spans: OpenSpan[] = [];
  readonly #holds = new Map<Offset, number>();
  #position: Offset;

  constructor(position: Offset, onMove: (checkpoint: Checkpoint) => void) {
    this.#position = position;
    this.#onMove = onMove;
  }

  /** Everything below is delivered, and nothing below is held. */
  get position(): Offset {
    return this.#position;
  }

  /** Opens the span that follows the one before; `to` is exclusive. */
  begin(from: Offset, to: Offset): Span {
    const span: OpenSpan = { to, advancedTo: from, checkpoints: [] };
    this.#spans.push(span);
    return {
      advance: (position, metadata) => {
        if (position <= span.advancedTo || position > to) return;
        span.advancedTo = position;
        span.checkpoints.push({ position, metadata });
        this.#settle();
      },
    };
  }

  /** Keeps the position from passing `offset` until the returned function is called. */
  hold(offset: Offset): () => void {
    this.#holds.set(offset, (this.#holds.get(offset) ?? 0) + 1);
    let isHeld = true;
    return () => {
      if (!isHeld) return;
      isHeld = false;
      const count = this.#holds.get(offset)!;
      if (count === 1) this.#holds.delete(offset);
      else this.#holds.set(offset, count - 1);
      this.#settle();
    };
  }

  #settle(): void {
    const limit = this.#holds.size === 0 ? Number.POSITIVE_INFINITY : Math.min(...this.#holds.keys());
    let reached: Checkpoint | undefined;
    for (let span = this.#spans[0]; span; span = this.#spans[0]) {
      while (span.checkpoints[0] && span.checkpoints[0].position <= limit) reached = span.checkpoints.shift();
      if (span.checkpoints.length > 0 || span.advancedTo < span.to) break;
      this.#spans.shift();
    }
    if (!reached) return;
    this.#position = reached.position;
    this.#onMove(reached);
  }
}
