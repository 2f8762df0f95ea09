import assert from 'node:assert/strict';
import type { EmbeddedLog } from '@logdrive/log';

/** One record that a history gave to the log. */
export interface ModelRecord {
  /** Counts up over all records of a history, in the order of the calls: what comes later has a higher one. */
  readonly sequence: number;
  readonly byteLength: number;
}

/** The value that a record carries: begins with its sequence number, and every byte of it follows from that. */
export function valueOf({ sequence, byteLength }: ModelRecord): string {
  const start = `${sequence}:`;
  return start.padEnd(Math.max(byteLength, start.length), `abcdefghijklmnopqrstuvwxyz${sequence}`);
}

/** What a reader found in a partition. */
export interface FoundRecord {
  readonly offset: number;
  readonly value: string;
}

interface ModelPartition {
  /** Records that the log was asked to keep, by sequence number. */
  readonly asked: Map<number, ModelRecord>;
  /** Acknowledged or shown to a reader: these must never be lost, by offset. */
  readonly kept: Map<number, number>;
  /** Refused, with the first of their append: of an append that takes several batches a prefix may be there. */
  readonly refused: Map<number, number>;
  /** Offsets below may be deleted by retention. */
  deletableBefore: number;
}

interface ModelCursor {
  /** Every position that it was moved to, with what was stored beside. */
  readonly positions: { readonly position: number; readonly metadata: string }[];
  /** Index in `positions` that is on stable storage for certain, -1 before the first one. */
  durableIndex: number;
}

/**
 * What a log owes to those who used it, at one moment of a history. Partitions are named `TOPIC-PARTITION`, cursors
 * `SINK/TOPIC-PARTITION`.
 */
export class LogModel {
  readonly #partitions = new Map<string, ModelPartition>();
  readonly #cursors = new Map<string, ModelCursor>();

  clone(): LogModel {
    const copy = new LogModel();
    for (const [name, { asked, kept, refused, deletableBefore }] of this.#partitions) {
      copy.#partitions.set(name, {
        asked: new Map(asked),
        kept: new Map(kept),
        refused: new Map(refused),
        deletableBefore,
      });
    }
    for (const [name, { positions, durableIndex }] of this.#cursors) {
      copy.#cursors.set(name, { positions: [...positions], durableIndex });
    }
    return copy;
  }

  /** The highest sequence number that was given to the log. */
  get lastSequence(): number {
    let last = 0;
    for (const { asked } of this.#partitions.values()) {
      for (const sequence of asked.keys()) last = Math.max(last, sequence);
    }
    return last;
  }

  /** The log was asked to append these. */
  ask(partition: string, records: readonly ModelRecord[]): void {
    for (const record of records) this.#partition(partition).asked.set(record.sequence, record);
  }

  /** The log acknowledged them, from this offset on. */
  acknowledge(partition: string, baseOffset: number, records: readonly ModelRecord[]): void {
    const { kept } = this.#partition(partition);
    for (const [index, { sequence }] of records.entries()) kept.set(baseOffset + index, sequence);
  }

  /** The log refused them, and that was not cut short by a crash. */
  refuse(partition: string, records: readonly ModelRecord[]): void {
    const { refused } = this.#partition(partition);
    for (const { sequence } of records) refused.set(sequence, records[0]?.sequence ?? sequence);
  }

  /** A power failure may bring back what was written and cut off again, and not synced either time. */
  forgetRefusals(): void {
    for (const { refused } of this.#partitions.values()) refused.clear();
  }

  /** A reader saw them: whatever it did with them must stay true. */
  show(partition: string, found: readonly FoundRecord[]): void {
    const { kept } = this.#partition(partition);
    for (const { offset, value } of found) kept.set(offset, sequenceIn(value));
  }

  /** Retention was allowed to delete what is below. */
  allowDeletion(partition: string, before: number): void {
    const model = this.#partition(partition);
    model.deletableBefore = Math.max(model.deletableBefore, before);
  }

  /** A cursor was moved; as its last flush is durable, so may this be. */
  move(cursor: string, position: number, metadata: string): void {
    this.#cursor(cursor).positions.push({ position, metadata });
  }

  /** Everything up to the move number `moveCount` is on stable storage. */
  flush(cursor: string, moveCount: number): void {
    const model = this.#cursor(cursor);
    model.durableIndex = Math.max(model.durableIndex, moveCount - 1);
  }

  moveCount(cursor: string): number {
    return this.#cursor(cursor).positions.length;
  }

  /** Compares the records of an open log with what it owes; throws an AssertionError. */
  checkRecords(log: EmbeddedLog, found: ReadonlyMap<string, readonly FoundRecord[]>): void {
    const { partitions } = log.status();
    for (const [name, model] of this.#partitions) {
      const status = partitions.find(({ topic, partition }) => `${topic}-${partition}` === name);
      if (status === undefined) {
        assert.equal(model.kept.size, 0, `${name} is gone with ${model.kept.size} acknowledged records`);
        continue;
      }
      checkPartition(name, model, status, found.get(name) ?? []);
    }
  }

  /** Compares the cursors of an open log with what it owes; throws an AssertionError. */
  checkCursors(log: EmbeddedLog, found: ReadonlyMap<string, readonly FoundRecord[]>): void {
    const { partitions, cursors } = log.status();
    for (const [name, model] of this.#cursors) {
      const status = cursors.find(({ sink, topic, partition }) => `${sink}/${topic}-${partition}` === name);
      const partition = partitions.find((other) => name.endsWith(`/${other.topic}-${other.partition}`));
      // A log goes on where a cursor is whatever it finds: what counts is where the records end.
      const last = partition && found.get(`${partition.topic}-${partition.partition}`)?.at(-1);
      const end = partition && (last ? last.offset + 1 : partition.earliest);
      checkCursor(name, model, status, partition && { earliest: partition.earliest, durableEnd: end! });
    }
  }

  #partition(name: string): ModelPartition {
    let partition = this.#partitions.get(name);
    if (partition === undefined) {
      partition = { asked: new Map(), kept: new Map(), refused: new Map(), deletableBefore: 0 };
      this.#partitions.set(name, partition);
    }
    return partition;
  }

  #cursor(name: string): ModelCursor {
    let cursor = this.#cursors.get(name);
    if (cursor === undefined) {
      cursor = { positions: [], durableIndex: -1 };
      this.#cursors.set(name, cursor);
    }
    return cursor;
  }
}

interface Bounds {
  readonly earliest: number;
  readonly durableEnd: number;
}

function checkPartition(
  name: string,
  { asked, kept, refused, deletableBefore }: ModelPartition,
  { earliest, durableEnd }: Bounds,
  found: readonly FoundRecord[],
): void {
  assert.ok(
    earliest <= deletableBefore,
    `${name} begins at ${earliest}, retention allows ${deletableBefore}`,
  );
  let lastOffset = earliest - 1;
  let lastSequence = -1;
  const sequences = new Map<number, number>();
  for (const { offset, value } of found) {
    assert.ok(offset > lastOffset && offset < durableEnd, `${name} gives ${offset} after ${lastOffset}`);
    const sequence = sequenceIn(value);
    const record = asked.get(sequence);
    assert.ok(record !== undefined, `${name} has a record at ${offset} that nobody asked for: ${value}`);
    assert.equal(value, valueOf(record), `${name} has a damaged record at ${offset}`);
    const isPrefix = refused.get(sequence) === sequence || lastSequence === sequence - 1;
    assert.ok(
      !refused.has(sequence) || isPrefix,
      `${name} has record ${sequence}, refused with those before`,
    );
    assert.ok(sequence > lastSequence, `${name} has record ${sequence} after record ${lastSequence}`);
    sequences.set(offset, sequence);
    lastOffset = offset;
    lastSequence = sequence;
  }
  // A power failure may spare later bytes and not earlier ones. Such a hole may hold what was not acknowledged yet.
  for (const [offset, sequence] of kept) {
    if (offset < earliest) continue;
    assert.equal(
      sequences.get(offset),
      sequence,
      `${name} has lost acknowledged record ${sequence} at ${offset}: it holds ${earliest} to ${durableEnd}`,
    );
  }
}

function checkCursor(
  name: string,
  { positions, durableIndex }: ModelCursor,
  status: { readonly position?: number; readonly metadata?: string; readonly error?: string } | undefined,
  bounds: Bounds | undefined,
): void {
  if (status === undefined) {
    assert.equal(durableIndex, -1, `cursor ${name} is gone`);
    return;
  }
  const { position, metadata = '' } = status;
  assert.ok(position !== undefined, `cursor ${name} cannot be used: ${status.error}`);
  assert.ok(bounds !== undefined, `cursor ${name} has no partition`);
  assert.ok(position <= bounds.durableEnd, `cursor ${name} is at ${position}, ahead of ${bounds.durableEnd}`);
  assert.ok(
    position >= bounds.earliest,
    `cursor ${name} is at ${position}, deleted up to ${bounds.earliest}`,
  );
  const allowed = positions.slice(Math.max(durableIndex, 0));
  assert.ok(
    allowed.some((move) => move.position === position && move.metadata === metadata),
    `cursor ${name} is at ${position} ('${metadata}'), not at one of ${allowed.map((move) => move.position).join(', ')}`,
  );
}

function sequenceIn(value: string): number {
  return Number(/^\d+(?=:)/.exec(value)?.[0] ?? Number.NaN);
}
