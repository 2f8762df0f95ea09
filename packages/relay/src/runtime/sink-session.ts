import type { Offset } from '@logdrive/log';
import { RelayError } from '../errors.ts';
import type { ComponentRecord } from './component-record.ts';
import { aborted } from './delay.ts';
import type { Environment } from './environment.ts';
import { PrefixTracker } from './prefix-tracker.ts';
import type { RecordRun } from './record-run.ts';
import { RunReader } from './run-reader.ts';
import { partitionKey } from './sink-partition.ts';
import type { SinkPartition } from './sink-partition.ts';
import type { Sink } from './sink.ts';
import { Slots } from './slots.ts';

export interface SinkSessionOptions {
  /** The key under `sinks` in the config. */
  readonly name: string;
  readonly sink: Sink;
  readonly environment: Environment;
  readonly record: ComponentRecord;
  readonly readAheadBytes: number;
  /** Aborts when no further run is to be begun; those under way go on. */
  readonly draining: AbortSignal;
  /** Called for everything that became delivered. */
  readonly onDelivered: (eventCount: number, byteLength: number) => void;
}

/** What is under way when a session fails: where a guilty event would be. */
export interface Suspect {
  readonly partition: SinkPartition;
  readonly run: RecordRun;
}

/** One open sink and everything that is delivered through it, until it fails or is ended. */
export class SinkSession {
  readonly #options: SinkSessionOptions;
  readonly #slots: Slots;
  readonly #abort = new AbortController();
  readonly #work = new Set<Promise<void>>();
  readonly #over: Promise<void>;
  #resolveOver: () => void = () => {};
  /** On a full disk nothing becomes durable before the log is closed, which is after the session. */
  readonly #aborted = aborted(this.#abort.signal);
  #error: RelayError | undefined;
  #suspects: readonly Suspect[] | undefined;
  /** By topic and partition: one that is assigned again is another one. */
  readonly #partitions = new Map<string, SinkPartition>();
  #hasProgressed = false;

  constructor(options: SinkSessionOptions) {
    this.#options = options;
    this.#slots = new Slots(options.sink.limits.maxInFlight);
    this.#over = new Promise((resolve) => {
      this.#resolveOver = resolve;
    });
  }

  /** Resolves at the first failure, or when the session was finished or ended; never rejects. */
  get over(): Promise<void> {
    return this.#over;
  }

  get error(): RelayError | undefined {
    return this.#error;
  }

  /** The first run of each partition that was under way when the session failed. */
  get suspects(): readonly Suspect[] {
    return this.#suspects ?? [];
  }

  /** Whether a cursor moved. */
  get hasProgressed(): boolean {
    return this.#hasProgressed;
  }

  /** Moves a cursor, unless its partition was taken away meanwhile. */
  commit({ cursor }: SinkPartition, position: Offset, metadata?: string): void {
    if (cursor.revoked.aborted || position <= cursor.position) return;
    try {
      cursor.commit(position, metadata);
      this.#hasProgressed = true;
    } catch (thrown) {
      // Sinks report progress from the callbacks of their sockets: nothing may be thrown there.
      this.fail(RelayError.from(thrown, 'ERR_RELAY_LOG', `The cursor of sinks.${this.#options.name}`));
    }
  }

  get slots(): { readonly used: number; readonly limit: number } {
    return this.#slots;
  }

  /** Delivers a partition from its cursor on, until it is revoked or the session ends. */
  add(partition: SinkPartition): void {
    const key = partitionKey(partition.topicPartition);
    const before = this.#partitions.get(key);
    this.#partitions.set(key, partition);
    this.#track(this.#deliver(partition, before));
  }

  /** After `draining` aborted: waits until what is under way is settled. */
  async finish(): Promise<void> {
    await Promise.race([this.#settled(), this.#over]);
    this.#resolveOver();
  }

  /** Ends now: aborts what is under way, disposes the sink, and resolves when all is settled. */
  async end(): Promise<void> {
    this.#abort.abort();
    await this.#options.sink[Symbol.asyncDispose]();
    await this.#settled();
    this.#resolveOver();
  }

  fail(thrown: unknown): void {
    if (this.#abort.signal.aborted || this.#error) return;
    const { name } = this.#options;
    this.#error = RelayError.from(thrown, 'ERR_RELAY_SINK_WRITE', `sinks.${name} failed`);
    this.#resolveOver();
  }

  /** Writes one run and resolves when it is settled. `onProgress` gets places up to which it is delivered. */
  async write(
    partition: SinkPartition,
    run: RecordRun,
    onProgress: (position: Offset, metadata?: string) => void,
    refuse: (index: number, reason: string) => void,
  ): Promise<void> {
    const { sink, record, onDelivered } = this.#options;
    const { resentCount, previousEnd } = partition.sending(run);
    let settledCount = 0;
    let refusedCount = 0;
    let refusedBytes = 0;
    const progressTo = (count: number, metadata?: string): void => {
      if (count <= settledCount || count > run.length) return;
      onDelivered(count - settledCount - refusedCount, byteLengthOf(run, settledCount, count) - refusedBytes);
      refusedCount = 0;
      refusedBytes = 0;
      settledCount = count;
      onProgress(count === run.length ? run.nextOffset : run.offsetAt(count), metadata);
    };
    try {
      await sink.write(run, {
        signal: this.#abort.signal,
        onProgress: progressTo,
        refuse: (index, reason) => {
          refusedCount++;
          refusedBytes += run.endAt(index) - run.startAt(index);
          refuse(index, reason);
        },
      });
      progressTo(run.length);
      record.duplicates.add('resent', resentCount);
    } catch (thrown) {
      // Before this run leaves the list of those under way.
      this.#suspects ??= [...this.#partitions.values()].flatMap(suspectOf);
      const error = RelayError.from(thrown, 'ERR_RELAY_SINK_WRITE', `sinks.${this.#options.name} failed`);
      if (error.code === 'ERR_RELAY_SINK_NOT_CONNECTED') partition.unsent(previousEnd);
      else record.duplicates.add('resent', resentCount);
      throw error;
    } finally {
      partition.settled(run);
    }
  }

  async #deliver(partition: SinkPartition, before: SinkPartition | undefined): Promise<void> {
    const { draining } = this.#options;
    const stop = AbortSignal.any([this.#abort.signal, partition.cursor.revoked, draining]);
    try {
      // After `cursor set` the same place is written to again: not while a write of before is under way.
      if (before) await Promise.all(before.writes);
      await this.#assign(partition);
      await this.#deliverAll(partition, stop);
    } catch (thrown) {
      if (!partition.cursor.revoked.aborted) this.fail(thrown);
    }
  }

  /** Lets the sink look at its place; what it wants to keep there is durable before the first write. */
  async #assign({ cursor, topicPartition }: SinkPartition): Promise<void> {
    const { position, metadata } = cursor;
    const kept = await this.#options.sink.assigned?.({ topicPartition, position, metadata });
    if (kept === undefined || kept === metadata) return;
    cursor.commit(position, kept);
    await cursor.flush();
  }

  async #deliverAll(partition: SinkPartition, stop: AbortSignal): Promise<void> {
    const { environment, readAheadBytes, sink } = this.#options;
    const { cursor, topicPartition } = partition;
    const tracker = new PrefixTracker(cursor.position, ({ position, metadata }) =>
      this.commit(partition, position, metadata),
    );
    const reader = new RunReader({
      log: environment.log,
      topicPartition,
      encoding: environment.topics.encodingOf(topicPartition.topic),
      position: cursor.position,
      readAheadBytes,
      signal: stop,
      onMissing: (from, to) => this.#passOver(partition, from, to),
    });
    const { maxRunCount, maxRunBytes } = sink.limits;
    while (await reader.ready()) {
      if (!(await this.#slots.take(stop))) return;
      const run = reader.take({ maxCount: maxRunCount, maxBytes: maxRunBytes });
      if (run) this.#begin(partition, this.#writeTracked(partition, tracker, run));
      else this.#slots.release();
    }
  }

  /** What is damaged on disk cannot be delivered: said and counted once, also when it is read again. */
  #passOver(partition: SinkPartition, from: Offset, to: Offset): void {
    const count = partition.missing(from, to);
    if (count === 0) return;
    const { name, record, environment } = this.#options;
    const { topic, partition: number } = partition.topicPartition;
    record.discards.add('damaged', count);
    environment.logger.warn(
      { component: `sinks.${name}`, topic, partition: number, from, to: to - 1, count },
      `passes over offsets ${from} to ${to - 1} of ${topic}-${number}: damaged in the log, where ` +
        'quarantine/ keeps their bytes',
    );
  }

  #begin({ writes }: SinkPartition, write: Promise<void>): void {
    writes.add(write);
    void write.finally(() => writes.delete(write));
    this.#track(write);
  }

  async #writeTracked(partition: SinkPartition, tracker: PrefixTracker, run: RecordRun): Promise<void> {
    const span = tracker.begin(run.offsetAt(0), run.nextOffset);
    try {
      await this.write(
        partition,
        run,
        (position, metadata) => {
          span.advance(position, metadata);
          partition.lastDelivered = position - 1;
        },
        (index, reason) => this.#refuse(partition, tracker, run, index, reason),
      );
    } catch (thrown) {
      if (!partition.cursor.revoked.aborted) this.fail(thrown);
    } finally {
      this.#slots.release();
    }
  }

  /** Puts a record that the sink cannot carry into quarantine; the cursor waits for it. */
  #refuse(
    partition: SinkPartition,
    tracker: PrefixTracker,
    run: RecordRun,
    index: number,
    reason: string,
  ): void {
    const release = tracker.hold(run.offsetAt(index));
    const stored = this.quarantine(partition, run, index, reason).then(release, (thrown: unknown) =>
      this.fail(thrown),
    );
    this.#track(stored);
  }

  /** Resolves once a record of a run is durable in quarantine; rejects when the session ends first. */
  async quarantine(
    partition: SinkPartition,
    run: RecordRun,
    index: number,
    reason: string,
    detail?: string,
  ): Promise<void> {
    const { environment, record, name } = this.#options;
    const { offset, key, value, headers, timestampMs } = run.recordAt(index);
    const cause = {
      reason,
      component: `sinks.${name}`,
      topicPartition: partition.topicPartition,
      encoding: run.encodingAt(index),
      offset,
      ...(detail === undefined ? {} : { detail }),
    };
    const stored = environment.quarantine.store({ key, value, headers, timestampMs }, cause, record);
    await Promise.race([stored, this.#aborted]);
    this.#abort.signal.throwIfAborted();
  }

  async #settled(): Promise<void> {
    while (this.#work.size > 0) await Promise.allSettled(this.#work);
  }

  #track(work: Promise<void>): void {
    this.#work.add(work);
    void work.finally(() => this.#work.delete(work));
  }
}

function suspectOf(partition: SinkPartition): Suspect[] {
  const [run] = partition.inFlight;
  return run ? [{ partition, run }] : [];
}

function byteLengthOf(run: RecordRun, from: number, to: number): number {
  if (from === 0 && to === run.length) return run.byteLength;
  return run.slice(from, to).byteLength;
}
