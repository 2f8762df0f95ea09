import { recordList } from '@logdrive/kafka-protocol/records';
import {
  type Cursor,
  type EmbeddedLog,
  type FileSystem,
  LogError,
  type LogOptions,
  openLog,
  type TopicPartition,
} from '@logdrive/log';
import { type FoundRecord, type LogModel, type ModelRecord, valueOf } from './crash-model.ts';
import { FakeClock } from './fake-clock.ts';
import { SimulatedFileSystem } from './simulated-file-system.ts';
import type { SimulatedDisk } from './simulated-file-system-disk.ts';
import type { Fault } from './simulated-file-system-faults.ts';

/** One thing that happens in a history. */
export type Step =
  /** Several appends at once, each with so many records of so many bytes; `isAwaited` false goes on before they are durable. */
  | {
      readonly kind: 'append';
      readonly partition: number;
      readonly recordCounts: readonly number[];
      readonly byteLength: number;
      readonly isAwaited?: boolean;
    }
  /** Moves the cursor of a sink to a share of what there is, and waits for that to be durable or not. */
  | {
      readonly kind: 'commit';
      readonly partition: number;
      readonly share: number;
      readonly isFlushed?: boolean;
    }
  /** Time passes: cursors are stored, retention looks, a full disk is looked at again. */
  | { readonly kind: 'wait'; readonly ms: number }
  | { readonly kind: 'fault'; readonly fault: Fault }
  /** Leaves so many bytes free; undefined: as many as one likes. */
  | { readonly kind: 'space'; readonly freeBytes: number | undefined }
  /**
   * The process ends: in order, in order while the disk still fails, or by a signal that nobody can catch. The next one
   * starts on the same kernel.
   */
  | { readonly kind: 'restart'; readonly how: 'close' | 'give-up' | 'kill' };

/** Something that became true for the users of the log, after so many changes of the disk. */
export interface Mark {
  readonly changeCount: number;
  apply(model: LogModel): void;
}

/** What happened: enough to run it again on a copy of the disk, and to know at each moment what the log owed. */
export interface Recording {
  readonly start: SimulatedDisk;
  /** What the log owed at the start. */
  readonly model: LogModel;
  readonly trace: SimulatedFileSystem['trace'];
  readonly marks: readonly Mark[];
  /** Changes before this one are not crashed again: others have them, too. @default 0 */
  readonly firstChange?: number;
}

export interface RunOptions {
  readonly topic?: string;
  readonly partitions?: number;
  /** Retention is on; else nothing may ever be deleted. */
  readonly retentionBytes?: number;
  readonly log?: Partial<LogOptions>;
  /** Puts something between the log and its file system: for bugs on purpose. */
  readonly wrap?: (fileSystem: FileSystem) => FileSystem;
  /** Compares nothing but cursors: for bugs that break other promises as well. */
  readonly isOnlyCursors?: boolean;
  /** Order in which calls that are under way together finish. @default in the order of the calls */
  readonly seed?: number;
}

export const SINK = 'sink';
const DIRECTORY = '/data';
/** Polls of a paused log before a step counts as stuck. */
const MAX_POLLS = 50;
const POLL_MS = 1000;
/** Polls after which the disk works again. */
const PATIENCE_POLLS = 3;

/** Runs steps on a real log over a simulated file system, and records what they did and what they were promised. */
export class CrashRun {
  readonly #options: Required<Pick<RunOptions, 'topic' | 'partitions'>> & RunOptions;
  readonly #start: SimulatedDisk;
  readonly #model: LogModel;
  /** The model as it is now. */
  readonly model: LogModel;
  readonly #marks: Mark[] = [];
  readonly #trace: SimulatedFileSystem['trace'] = [];
  readonly #clock: FakeClock;
  readonly #cursors = new Map<number, Cursor>();
  #fileSystem: SimulatedFileSystem;
  #log: EmbeddedLog | undefined;
  #nextSequence: number;
  #pending: Promise<unknown>[] = [];
  #failure: unknown;
  #isFaulty = false;
  #isGivingUp = false;

  constructor(
    disk: SimulatedDisk,
    model: LogModel,
    nextSequence: number,
    options: RunOptions,
    startMs?: number,
  ) {
    this.#options = { topic: 'logs', partitions: 1, ...options };
    this.#start = disk.clone();
    this.#model = model.clone();
    this.model = model.clone();
    this.#model.forgetRefusals();
    this.model.forgetRefusals();
    this.#nextSequence = nextSequence;
    this.#clock = new FakeClock(startMs);
    this.#fileSystem = this.#boot(disk);
  }

  get recording(): Recording {
    return {
      start: this.#start,
      model: this.#model,
      trace: [...this.#trace, ...this.#fileSystem.trace],
      marks: this.#marks,
    };
  }

  get nextSequence(): number {
    return this.#nextSequence;
  }

  get fileSystem(): SimulatedFileSystem {
    return this.#fileSystem;
  }

  get log(): EmbeddedLog {
    if (this.#log === undefined) throw new TypeError('the log is not open');
    return this.#log;
  }

  /**
   * Opens the log, compares what it holds with what it owes, and takes the cursors. With `faults` opening may fail, and
   * the next try, without them, must not.
   */
  async open(faults: readonly Fault[] = []): Promise<void> {
    for (const fault of faults) this.#fileSystem.inject(fault);
    if (faults.length > 0) await this.#tryOpen();
    this.#log ??= await this.#settled(this.#openLog());
    this.#fileSystem.releaseFaults();
    await this.check();
    await this.#assign();
  }

  async #tryOpen(): Promise<void> {
    try {
      const log = await this.#settled(this.#openLog());
      if (log.cursors().every(({ error }) => error === undefined)) {
        this.#log = log;
        return;
      }
      // A sink whose cursor file cannot be read stands still, and the log opens for the others.
      this.#fileSystem.releaseFaults();
      await this.#settled(log.close());
    } catch {
      // Whatever the reason: it must leave nothing open, and the promises still hold.
      this.#fileSystem.releaseFaults();
      await this.#fileSystem.idle();
      this.#mustHaveClosedAll('a log that could not be opened');
    }
  }

  #openLog(): Promise<EmbeddedLog> {
    const { partitions, topic, retentionBytes, wrap, log } = this.#options;
    const retention = { ageMs: Number.MAX_SAFE_INTEGER, bytes: retentionBytes ?? Number.MAX_SAFE_INTEGER };
    return openLog({
      dir: DIRECTORY,
      topics: { [topic]: { partitions, retention } },
      sinks: [SINK],
      clock: this.#clock,
      fileSystem: wrap?.(this.#fileSystem) ?? this.#fileSystem,
      ...log,
    });
  }

  #mustHaveClosedAll(who: string): void {
    const { openFileCount } = this.#fileSystem;
    if (openFileCount > 0) throw new Error(`${who} left ${openFileCount} files open`);
  }

  /** Reads everything and compares it with what the log owes; what was read is owed from then on. */
  async check(): Promise<void> {
    const found = new Map<string, readonly FoundRecord[]>();
    for (let partition = 0; partition < this.#options.partitions; partition++) {
      found.set(this.#name(partition), await this.#settled(this.#readAll(partition)));
    }
    if (this.#options.isOnlyCursors !== true) this.model.checkRecords(this.log, found);
    this.model.checkCursors(this.log, found);
    for (const [name, records] of found) this.#mark((model) => model.show(name, records));
  }

  async run(steps: readonly Step[]): Promise<void> {
    for (const step of steps) await this.#step(step);
    this.#heal();
    await this.settle();
  }

  /** The disk works again: faults test what the log does with them, and then that it gets over them. */
  #heal(): void {
    this.#fileSystem.releaseFaults();
    const { disk } = this.#fileSystem;
    if (Number.isFinite(disk.capacityBytes)) this.#fileSystem.setCapacity(Number.POSITIVE_INFINITY);
  }

  /** Waits for all that was begun; time passes while a full disk holds it up. */
  async settle(): Promise<void> {
    const pending = this.#pending;
    this.#pending = [];
    await this.#settled(Promise.all(pending));
    if (this.#failure !== undefined) throw this.#failure;
  }

  /** Ends the process without a trace. */
  kill(): void {
    this.#fileSystem.kill();
    this.#log = undefined;
    this.#pending = [];
    this.#cursors.clear();
  }

  async close(): Promise<void> {
    this.#heal();
    await this.settle();
    const { log } = this;
    await this.#settled(log.close());
    this.#log = undefined;
    this.#cursors.clear();
    // A log that closes stores its cursors.
    for (let partition = 0; partition < this.#options.partitions; partition++) {
      const cursor = this.#cursorName(partition);
      const moveCount = this.model.moveCount(cursor);
      this.#mark((model) => model.flush(cursor, moveCount));
    }
    this.#mustHaveClosedAll('a closed log');
  }

  async #step(step: Step): Promise<void> {
    switch (step.kind) {
      case 'append':
        return this.#append(step);
      case 'commit':
        return this.#commit(step);
      case 'wait':
        await this.#fileSystem.idle();
        this.#allowDeletion();
        this.#clock.advance(step.ms);
        await this.#fileSystem.idle();
        return;
      case 'fault':
        this.#isFaulty = true;
        this.#fileSystem.inject(step.fault);
        return;
      case 'space': {
        const { disk } = this.#fileSystem;
        const usedBytes = disk.usedBytes;
        this.#fileSystem.setCapacity(
          step.freeBytes === undefined ? Number.POSITIVE_INFINITY : usedBytes + step.freeBytes,
        );
        return;
      }
      case 'restart':
        await this.#end(step.how);
        this.#isFaulty = false;
        this.#trace.push(...this.#fileSystem.trace);
        this.#fileSystem = this.#boot(this.#fileSystem.disk);
        return this.open();
    }
  }

  async #end(how: 'close' | 'give-up' | 'kill'): Promise<void> {
    if (how === 'close') return this.close();
    if (how === 'kill') return this.kill();
    // What could not be written is refused, and closing says that not all could be stored.
    this.#isGivingUp = true;
    await this.#settled(this.log.close().catch(() => undefined));
    this.#heal();
    await this.settle();
    this.#isGivingUp = false;
    this.#log = undefined;
    this.#cursors.clear();
    this.#mustHaveClosedAll('a log that was closed while the disk failed');
  }

  #refused(name: string, records: readonly ModelRecord[], error: unknown): void {
    if (!this.#isGivingUp || !(error instanceof LogError) || error.code !== 'ERR_LOG_CLOSED') throw error;
    this.#mark((model) => model.refuse(name, records));
  }

  async #append({
    partition,
    recordCounts,
    byteLength,
    isAwaited = true,
  }: Step & { kind: 'append' }): Promise<void> {
    const name = this.#name(partition);
    for (const count of recordCounts) {
      const records: ModelRecord[] = Array.from({ length: count }, () => ({
        sequence: this.#nextSequence++,
        byteLength,
      }));
      this.#mark((model) => model.ask(name, records));
      const values = records.map((record) => ({ value: new TextEncoder().encode(valueOf(record)) }));
      const appended = this.log.append(this.#at(partition), recordList(values)).then(
        ({ baseOffset }) => this.#mark((model) => model.acknowledge(name, baseOffset, records)),
        (error: unknown) => this.#refused(name, records, error),
      );
      this.#await(appended);
    }
    if (isAwaited) await this.settle();
  }

  async #commit({ partition, share, isFlushed = false }: Step & { kind: 'commit' }): Promise<void> {
    const cursor = this.#cursors.get(partition);
    if (cursor === undefined) throw new TypeError(`no cursor for partition ${partition}`);
    const { durableEnd } = await this.#settled(this.log.offsets(this.#at(partition)));
    const position = cursor.position + Math.floor((durableEnd - cursor.position) * share);
    const name = this.#cursorName(partition);
    const metadata = `at ${position}`;
    this.#mark((model) => model.move(name, position, metadata));
    const moveCount = this.model.moveCount(name);
    cursor.commit(position, metadata);
    if (!isFlushed) return;
    const flushed = cursor.flush().then(() => this.#mark((model) => model.flush(name, moveCount)));
    // With a disk that fails a flush may fail; then it promised nothing.
    this.#await(this.#isFaulty ? flushed.catch(() => undefined) : flushed);
    await this.settle();
  }

  /** A cursor that the log has given to a sink is on stable storage: else it would begin elsewhere after a crash. */
  async #assign(): Promise<void> {
    const assignments = this.log.assign(SINK, [this.#options.topic], { start: 'earliest' });
    const iterator = assignments[Symbol.asyncIterator]();
    for (let count = 0; count < this.#options.partitions; count++) {
      const next = await this.#settled(iterator.next());
      if (next.done === true || next.value.kind !== 'assigned')
        throw new Error('a partition was not assigned');
      const { cursor } = next.value;
      const name = this.#cursorName(cursor.topicPartition.partition);
      this.#cursors.set(cursor.topicPartition.partition, cursor);
      const { position, metadata } = cursor;
      this.#mark((model) => model.move(name, position, metadata));
      const moveCount = this.model.moveCount(name);
      this.#mark((model) => model.flush(name, moveCount));
    }
  }

  async #readAll(partition: number): Promise<FoundRecord[]> {
    const { earliest } = await this.log.offsets(this.#at(partition));
    const found: FoundRecord[] = [];
    for await (const batch of this.log.read(this.#at(partition), earliest, { follow: false })) {
      for (const { offset, value } of batch.records()) {
        if (offset >= earliest) found.push({ offset, value: new TextDecoder().decode(value ?? undefined) });
      }
    }
    return found;
  }

  /** Retention never goes beyond the slowest cursor. */
  #allowDeletion(): void {
    if (this.#options.retentionBytes === undefined) return;
    for (const [partition, { position }] of this.#cursors) {
      this.#mark((model) => model.allowDeletion(this.#name(partition), position));
    }
  }

  #mark(apply: (model: LogModel) => void): void {
    apply(this.model);
    this.#marks.push({ changeCount: this.#trace.length + this.#fileSystem.trace.length, apply });
  }

  #await(work: Promise<unknown>): void {
    this.#pending.push(
      work.catch((error: unknown) => {
        this.#failure ??= error;
      }),
    );
  }

  /** The result of `work`; while it waits for a clock, time passes. */
  async #settled<T>(work: Promise<T>): Promise<T> {
    let isDone = false;
    const noted = work.finally(() => {
      isDone = true;
    });
    // Rejections are met below.
    noted.catch(() => undefined);
    for (let polls = 0; polls < MAX_POLLS; polls++) {
      await this.#fileSystem.idle();
      if (isDone) return noted;
      this.#allowDeletion();
      // A log that waits for a disk that is full or broken goes on by itself when it works again.
      if (polls >= PATIENCE_POLLS) this.#heal();
      this.#clock.advance(POLL_MS);
    }
    throw new Error(`the log is stuck: ${this.#log?.status().disk.reason ?? 'it gives no reason'}`);
  }

  #boot(disk: SimulatedDisk): SimulatedFileSystem {
    const { seed } = this.#options;
    return new SimulatedFileSystem({ disk, ...(seed === undefined ? {} : { seed }) });
  }

  #at(partition: number): TopicPartition {
    return { topic: this.#options.topic, partition };
  }

  #name(partition: number): string {
    return `${this.#options.topic}-${partition}`;
  }

  #cursorName(partition: number): string {
    return `${SINK}/${this.#name(partition)}`;
  }
}
