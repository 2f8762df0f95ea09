// Counts of a run by message, and its differences.
import { allMessages } from '../../packages/kafka-protocol/src/messages/all-messages.ts';

interface Row {
  readonly versions: Set<number>;
  vectorCount: number;
  failedCount: number;
}

const shownDifferences = 200;

export class Tally {
  readonly #rows = new Map<string, Row>();
  #differenceCount = 0;

  /** Counts a vector; prints what is wrong with it. */
  add(name: string, version: number, differences: readonly string[]): void {
    const row = this.#rows.get(name) ?? { versions: new Set(), vectorCount: 0, failedCount: 0 };
    this.#rows.set(name, row);
    row.versions.add(version);
    row.vectorCount++;
    if (differences.length === 0) return;
    row.failedCount++;
    for (const difference of differences) {
      this.#differenceCount++;
      if (this.#differenceCount <= shownDifferences) console.log(`FAILED ${name} v${version} ${difference}`);
    }
  }

  get vectorCount(): number {
    return this.#sum((row) => row.vectorCount);
  }

  get failedCount(): number {
    return this.#sum((row) => row.failedCount);
  }

  /** Message × version that were seen. */
  get pairCount(): number {
    return this.#sum((row) => row.versions.size);
  }

  printByMessage(): void {
    for (const [name, { versions, vectorCount, failedCount }] of this.#sorted()) {
      const verdict = failedCount === 0 ? 'equal' : `${failedCount} FAILED`;
      console.log(`${name}: ${vectorCount} vectors of ${versions.size} versions, ${verdict}`);
    }
    if (this.#differenceCount > shownDifferences) {
      console.log(`${this.#differenceCount - shownDifferences} differences more`);
    }
  }

  /** A Markdown table, one row per message that exists, seen or not. */
  table(): string {
    const rows = [...allMessages.values()].map((codec) => {
      const row = this.#rows.get(codec.name);
      const seen =
        row === undefined ? 0 : [...row.versions].filter((version) => codec.versions.has(version)).length;
      const all = codec.versions.list().length;
      const verdict =
        row === undefined || seen < all
          ? `${seen} of ${all} seen`
          : row.failedCount === 0
            ? 'equal'
            : 'DIFFERS';
      return `| ${codec.name} | ${codec.type} | ${codec.versions.toString()} | ${row?.vectorCount ?? 0} | ${verdict} |`;
    });
    return `| message | type | versions | vectors | both ways |\n|---|---|---|---|---|\n${rows.join('\n')}\n`;
  }

  #sorted(): [string, Row][] {
    return [...this.#rows].toSorted(([a], [b]) => (a < b ? -1 : 1));
  }

  #sum(of: (row: Row) => number): number {
    return [...this.#rows.values()].reduce((sum, row) => sum + of(row), 0);
  }
}
