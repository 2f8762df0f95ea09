import type { Cursor, Offset, TopicPartition } from '@logdrive/log';
import type { PoisonIsolation } from './poison-isolation.ts';
import type { RecordRun } from './record-run.ts';

/** How often a peer closed on the same first record, on fresh connections, before it is isolated. */
const STRIKES_BEFORE_ISOLATION = 3;

/** What the runner knows of one partition of a sink, over all sessions. */
export class SinkPartition {
  readonly cursor: Cursor;
  /** Runs handed to the sink and not settled, in order. */
  readonly inFlight: RecordRun[] = [];
  /** Writes under way; none rejects. */
  readonly writes: Set<Promise<void>> = new Set<Promise<void>>();
  /** The search for an event that makes the peer close, while there is one. */
  isolation: PoisonIsolation | undefined;
  /** A record that the peer took not long ago: what can be sent once more to see whether it takes anything. */
  lastDelivered: Offset | undefined;
  /** Timestamp of the first undelivered record, where it is known. */
  oldest: { readonly position: Offset; readonly timestampMs: number } | undefined;
  #sentEnd: Offset;
  #missingEnd: Offset = 0;
  #strikes = { position: -1, count: 0 };

  constructor(cursor: Cursor) {
    this.cursor = cursor;
    this.#sentEnd = cursor.position;
  }

  get topicPartition(): TopicPartition {
    return this.cursor.topicPartition;
  }

  get inFlightRecords(): number {
    return this.inFlight.reduce((sum, run) => sum + run.length, 0);
  }

  /** A run goes to the sink. Returns how many of its records went there before. */
  sending(run: RecordRun): { readonly resentCount: number; readonly previousEnd: Offset } {
    const previousEnd = this.#sentEnd;
    let resentCount = 0;
    while (resentCount < run.length && run.offsetAt(resentCount) < previousEnd) resentCount++;
    this.#sentEnd = Math.max(previousEnd, run.nextOffset);
    this.inFlight.push(run);
    return { resentCount, previousEnd };
  }

  /** The run never left: it will not be a second time when it goes out. */
  unsent(previousEnd: Offset): void {
    this.#sentEnd = Math.min(this.#sentEnd, previousEnd);
  }

  /** The log left records out: how many of them nobody was told of yet. */
  missing(from: Offset, to: Offset): number {
    const count = Math.max(0, to - Math.max(from, this.#missingEnd));
    this.#missingEnd = Math.max(this.#missingEnd, to);
    return count;
  }

  settled(run: RecordRun): void {
    const index = this.inFlight.indexOf(run);
    if (index >= 0) this.inFlight.splice(index, 1);
  }

  /** A fresh connection ended on `suspect` without any progress. Begins to isolate at the third time in a row. */
  strike(
    suspect: RecordRun,
    begin: (from: Offset, to: Offset) => PoisonIsolation,
  ): PoisonIsolation | undefined {
    const { position } = this.cursor;
    this.#strikes = { position, count: this.#strikes.position === position ? this.#strikes.count + 1 : 1 };
    if (this.#strikes.count < STRIKES_BEFORE_ISOLATION) return undefined;
    this.#strikes = { position: -1, count: 0 };
    this.isolation = begin(suspect.offsetAt(0), suspect.nextOffset);
    return this.isolation;
  }
}

/** `TOPIC-PARTITION`, as Kafka writes it. */
export function partitionKey({ topic, partition }: TopicPartition): string {
  return `${topic}-${partition}`;
}
