/** Ranges of numbers, each `[start, end)`, apart from each other and in order. */
export class RangeSet {
  readonly #bounds: number[] = [];

  get isEmpty(): boolean {
    return this.#bounds.length === 0;
  }

  /** How many separate ranges there are. */
  get count(): number {
    return this.#bounds.length / 2;
  }

  get firstStart(): number {
    return this.#bounds[0] ?? Number.POSITIVE_INFINITY;
  }

  get firstEnd(): number {
    return this.#bounds[1] ?? Number.POSITIVE_INFINITY;
  }

  /** Adds a range and joins what it touches. */
  add(start: number, end: number): void {
    if (start >= end) return;
    const bounds = this.#bounds;
    let from = 0;
    while (from < bounds.length && bounds[from + 1]! < start) from += 2;
    let to = from;
    let low = start;
    let high = end;
    while (to < bounds.length && bounds[to]! <= end) {
      low = Math.min(low, bounds[to]!);
      high = Math.max(high, bounds[to + 1]!);
      to += 2;
    }
    bounds.splice(from, to - from, low, high);
  }

  /** Removes a range, splitting what it cuts. */
  remove(start: number, end: number): void {
    const bounds = this.#bounds;
    for (let at = 0; at < bounds.length; ) {
      const low = bounds[at]!;
      const high = bounds[at + 1]!;
      if (low >= end) return;
      if (high <= start) {
        at += 2;
        continue;
      }
      const rest: number[] = [];
      if (low < start) rest.push(low, start);
      if (high > end) rest.push(end, high);
      bounds.splice(at, 2, ...rest);
      at += rest.length;
    }
  }

  /** Calls `visit` with each part of a range in this set that lies within `[start, end)`. */
  forEachWithin(start: number, end: number, visit: (low: number, high: number) => void): void {
    const bounds = this.#bounds;
    for (let at = 0; at < bounds.length && bounds[at]! < end; at += 2) {
      const low = Math.max(start, bounds[at]!);
      const high = Math.min(end, bounds[at + 1]!);
      if (low < high) visit(low, high);
    }
  }

  clear(): void {
    this.#bounds.length = 0;
  }
}
