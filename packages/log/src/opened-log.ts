import type { RecordBatch, RecordList } from '@logdrive/kafka-protocol/records';
import { serveControl } from './control/control-operations.ts';
import { CursorStore, startOf } from './cursors/cursor-store.ts';
import type { DirectoryLock } from './control/directory-lock.ts';
import type { CursorTarget, EmbeddedLog } from './embedded-log.ts';
import { LogError } from './errors.ts';
import { logEvents } from './events.ts';
import { batchAtLineByte, type LinePlace, type LineRange } from './segments/line-range.ts';
import type { LogContext } from './log-context.ts';
import type { AppendResult, Assignment, CursorStart, Offset, ReadOptions, TopicPartition } from './log.ts';
import { formatBytes } from './format-bytes.ts';
import { offsetForTime } from './segments/offset-for-time.ts';
import { openPartition } from './partition/open-partition.ts';
import type { TopicConfig } from './options.ts';
import type { Partition } from './partition/partition.ts';
import { readBatches } from './segments/read-batches.ts';
import { type ResolvedTopic, resolveTopic } from './resolve-options.ts';
import { partitionIn, partitionName } from './segments/segment-names.ts';
import type { CursorStatus, LogStatus } from './status.ts';

/** Sinks that the reason of a pause names. */
const MOST_NAMED = 3;

/** What an open log begins with. */
export interface OpenedLogParts {
  readonly context: LogContext;
  readonly topics: Map<string, ResolvedTopic>;
  readonly lock: DirectoryLock | undefined;
  readonly closing: AbortController;
  readonly sinks: readonly string[] | undefined;
}

/** The embedded log, from when its directory is held until it is let go. */
export class OpenedLog implements EmbeddedLog {
  readonly dir: string;
  readonly control: DirectoryLock['control'] | undefined;
  readonly #context: LogContext;
  readonly #topics: Map<string, ResolvedTopic>;
  readonly #lock: DirectoryLock | undefined;
  readonly #closing: AbortController;
  readonly #partitions = new Map<string, Partition>();
  readonly #opening = new Map<string, Promise<Partition>>();
  readonly #cursors: CursorStore;
  #cancelRetention: (() => void) | undefined;
  #retention: Promise<void> | undefined;
  #closed: Promise<void> | undefined;

  constructor({ context, topics, lock, closing, sinks }: OpenedLogParts) {
    this.dir = context.dir;
    this.control = lock?.control;
    this.#context = context;
    this.#topics = topics;
    this.#lock = lock;
    this.#closing = closing;
    this.#cursors = new CursorStore(context, this.#partitions, sinks);
    context.disk.heldBy({ makeSpace: () => void this.#retain(), holding: () => holding(this.cursors()) });
  }

  /** Recovers every partition that is there, makes those of the configured topics, and begins to serve. */
  async open(): Promise<void> {
    const { fileSystem, dir, disk } = this.#context;
    await disk.refresh();
    const stored = (await fileSystem.list(dir)).map(partitionIn).filter((found) => found !== undefined);
    for (const { topic, partition } of stored) {
      const known = this.#topics.get(topic) ?? resolveTopic(topic);
      // A topic never shrinks: what is on disk counts.
      this.#topics.set(topic, { ...known, partitions: Math.max(known.partitions, partition + 1) });
    }
    // What cursors have passed is not given out again, whatever became of the partition.
    await this.#cursors.load();
    for (const topic of this.#topics.values()) await this.#openTopic(topic);
    if (this.#lock) serveControl(this.#lock.control, this);
    this.#scheduleRetention();
  }

  async append(
    to: TopicPartition,
    records: RecordList | RecordBatch,
    options: { signal?: AbortSignal } = {},
  ): Promise<AppendResult> {
    this.#throwIfClosed();
    const partition =
      this.#partitions.get(partitionName(to.topic, to.partition)) ?? (await this.#makePartition(to));
    return await partition.append(records, options.signal);
  }

  async *read(
    from: TopicPartition,
    offset: Offset,
    options?: ReadOptions,
  ): AsyncGenerator<RecordBatch, void, undefined> {
    yield* readBatches(this.#partition(from), offset, options);
  }

  async *assign(
    sink: string,
    topics: readonly string[],
    options: { start?: CursorStart; signal?: AbortSignal } = {},
  ): AsyncGenerator<Assignment, void, undefined> {
    this.#throwIfClosed();
    yield* this.#cursors.assign(sink, topics, { start: options.start ?? 'earliest', signal: options.signal });
  }

  async offsets(of: TopicPartition): Promise<{ earliest: Offset; durableEnd: Offset }> {
    const { earliest, durableEnd } = this.#partition(of);
    return { earliest, durableEnd };
  }

  async offsetForTime(of: TopicPartition, timestampMs: number): Promise<Offset> {
    return await offsetForTime(this.#partition(of), timestampMs);
  }

  async waitBeyond(of: TopicPartition, offset: Offset, signal?: AbortSignal): Promise<boolean> {
    return await this.#partition(of).waitBeyond(offset, signal);
  }

  async lines(of: TopicPartition): Promise<LineRange> {
    const partition = this.#partition(of);
    const { first } = partition.segments;
    const endByte = partition.lineBytes;
    return { earliestByte: first ? await partition.segments.startLineBytesOf(first) : endByte, endByte };
  }

  async batchAtLineByte(of: TopicPartition, lineByte: number): Promise<LinePlace | undefined> {
    return await batchAtLineByte(this.#partition(of), lineByte);
  }

  status(): LogStatus {
    const { counts, disk, inFlight } = this.#context;
    return {
      dir: this.dir,
      partitions: [...this.#partitions.values()].map((partition) => partition.status()),
      cursors: this.#cursors.status(),
      disk: disk.status(),
      inFlightBytes: inFlight.usedBytes,
      counters: { ...counts, quarantinedBatches: { ...counts.quarantinedBatches } },
    };
  }

  cursors(): readonly CursorStatus[] {
    return this.#cursors.status();
  }

  async setCursor(sink: string, at: TopicPartition, target: CursorTarget): Promise<Offset> {
    this.#throwIfClosed();
    const partition = this.#partition(at);
    const position = startOf(partition, target);
    await this.#cursors.set(sink, partition, position);
    return position;
  }

  async removeCursor(sink: string): Promise<number> {
    this.#throwIfClosed();
    return await this.#cursors.remove(sink);
  }

  async reconfigure(topics: Readonly<Record<string, TopicConfig>>, sinks?: readonly string[]): Promise<void> {
    this.#throwIfClosed();
    const wanted = Object.entries(topics).map(([name, config]) => resolveTopic(name, config));
    if (sinks) this.#cursors.configure(sinks);
    for (const topic of wanted) {
      const partitions = Math.max(topic.partitions, this.#topics.get(topic.name)?.partitions ?? 0);
      const resolved = { ...topic, partitions };
      this.#topics.set(topic.name, resolved);
      for (const partition of this.#partitions.values()) {
        if (partition.topicPartition.topic === topic.name) partition.reconfigure(resolved);
      }
      await this.#openTopic(resolved);
    }
  }

  close(): Promise<void> {
    this.#closed ??= this.#close();
    return this.#closed;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  async #close(): Promise<void> {
    this.#closing.abort(
      new LogError('ERR_LOG_CLOSED', `The log in ${this.dir} is closed`, { path: this.dir }),
    );
    this.#cancelRetention?.();
    const results: PromiseSettledResult<unknown>[] = [];
    results.push(...(await Promise.allSettled(this.#opening.values())));
    results.push(...(await Promise.allSettled([this.#retention])));
    // Appends that were taken become durable before the cursors that may point behind them.
    results.push(
      ...(await Promise.allSettled([...this.#partitions.values()].map((partition) => partition.close()))),
    );
    results.push(...(await Promise.allSettled([this.#cursors.close()])));
    await this.#lock?.release();
    const failed = results.find((result) => result.status === 'rejected');
    if (failed) throw failed.reason as Error;
  }

  async #openTopic(topic: ResolvedTopic): Promise<void> {
    for (let partition = 0; partition < topic.partitions; partition++) {
      await this.#open(topic, partition);
    }
  }

  #open(topic: ResolvedTopic, partition: number): Promise<Partition> {
    const name = partitionName(topic.name, partition);
    const opened = this.#partitions.get(name);
    if (opened) return Promise.resolve(opened);
    const opening =
      this.#opening.get(name) ??
      openPartition(
        this.#context,
        topic,
        partition,
        this.#cursors.passedOffset({ topic: topic.name, partition }),
      )
        .then((made) => {
          this.#partitions.set(name, made);
          this.#cursors.opened(made);
          return made;
        })
        .finally(() => this.#opening.delete(name));
    this.#opening.set(name, opening);
    return opening;
  }

  /** The first append to a topic that nobody configured makes it. */
  async #makePartition({ topic, partition }: TopicPartition): Promise<Partition> {
    const known = this.#topics.get(topic) ?? resolveTopic(topic);
    if (partition >= known.partitions || partition < 0 || !Number.isInteger(partition))
      throw unknownPartition(topic, partition);
    this.#topics.set(topic, known);
    return await this.#open(known, partition);
  }

  #partition({ topic, partition }: TopicPartition): Partition {
    this.#throwIfClosed();
    const found = this.#partitions.get(partitionName(topic, partition));
    if (found === undefined) throw unknownPartition(topic, partition);
    return found;
  }

  #throwIfClosed(): void {
    this.#closing.signal.throwIfAborted();
  }

  #scheduleRetention(): void {
    const { clock, options } = this.#context;
    this.#cancelRetention = clock.after(options.retentionIntervalMs, () => {
      void this.#retain().finally(() => {
        if (!this.#closing.signal.aborted) this.#scheduleRetention();
      });
    });
  }

  /** Lets retention look once; whoever asks while it does gets the same look. */
  #retain(): Promise<void> {
    this.#retention ??= this.#enforceRetention().finally(() => {
      this.#retention = undefined;
    });
    return this.#retention;
  }

  async #enforceRetention(): Promise<void> {
    for (const partition of this.#partitions.values()) {
      try {
        await partition.enforceRetention(
          () => this.#cursors.pinnedOffset(partition.topicPartition),
          this.#context.clock.now(),
        );
      } catch (error) {
        logEvents.warning.publish({ what: 'retention', path: this.dir, error });
      }
    }
  }
}

/** The sinks whose cursors keep most, in words. */
function holding(cursors: readonly CursorStatus[]): string {
  const names = cursors
    .map(({ sink, lagBytes = 0, error }) => ({ sink, lagBytes: error ? Number.POSITIVE_INFINITY : lagBytes }))
    .filter(({ lagBytes }) => lagBytes > 0)
    .toSorted((a, b) => b.lagBytes - a.lagBytes)
    .slice(0, MOST_NAMED)
    .map(({ sink, lagBytes }) =>
      Number.isFinite(lagBytes)
        ? `sink ${sink} has still to take ${formatBytes(lagBytes)}`
        : `the cursor of sink ${sink} cannot be read`,
    );
  return names.length === 0 ? '' : `${names.join(', ')}; let it catch up, or free some space`;
}

function unknownPartition(topic: string, partition: number): LogError {
  return new LogError(
    'ERR_LOG_UNKNOWN_PARTITION',
    `There is no partition ${partition} of a topic '${topic}'`,
    { topic, partition },
  );
}
