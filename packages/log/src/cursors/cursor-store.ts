import { dirname } from 'node:path';
import { AssignedCursor, AssignmentQueue, type CursorHost } from './assignment.ts';
import { sinkDirectoryName } from './cursor-file.ts';
import { LogError } from '../errors.ts';
import { logEvents } from '../events.ts';
import type { LogContext } from '../log-context.ts';
import type { Assignment, CursorStart, Offset, TopicPartition } from '../log.ts';
import type { Partition } from '../partition/partition.ts';
import { partitionName } from '../segments/segment-names.ts';
import type { CursorStatus } from '../status.ts';
import {
  createCursor,
  cursorNames,
  cursorPath,
  openCursor,
  setCommand,
  type StoredCursor,
} from './stored-cursor.ts';

export interface AssignOptions {
  readonly start: CursorStart;
  readonly signal: AbortSignal | undefined;
}

/** A sink that has its cursors handed out. */
interface AssignedSink {
  readonly topics: ReadonlySet<string>;
  readonly start: CursorStart;
  readonly queue: AssignmentQueue;
}

/** The cursors of all sinks: on disk, in memory, and in the hands of the sinks that run. */
export class CursorStore implements CursorHost {
  readonly #context: LogContext;
  readonly #partitions: ReadonlyMap<string, Partition>;
  readonly #cursors = new Map<string, StoredCursor>();
  /** On a partition whose files were gone, and unusable until set: what else the sink should have is for people to say. */
  readonly #replaced = new Map<string, LogError>();
  /** Where cursors are about to be: what is there must not go before they are. */
  readonly #coming = new Set<{ readonly topicPartition: TopicPartition; readonly position: Offset }>();
  readonly #sinks = new Map<string, AssignedSink>();
  /** Sinks of the configuration; undefined when nobody said which. */
  #configured: ReadonlySet<string> | undefined;
  /** Changes to one sink's cursors happen one after another. */
  #changes: Promise<unknown> = Promise.resolve();
  #unflushedBytes = 0;
  #cancelFlush: (() => void) | undefined;

  constructor(
    context: LogContext,
    partitions: ReadonlyMap<string, Partition>,
    sinks: readonly string[] | undefined,
  ) {
    this.#context = context;
    this.#partitions = partitions;
    this.configure(sinks);
  }

  configure(sinks: readonly string[] | undefined): void {
    this.#configured = sinks && new Set(sinks);
  }

  /** Reads every cursor file there is. */
  async load(): Promise<void> {
    const { fileSystem, dir } = this.#context;
    for (const { sink, topicPartition } of await cursorNames(fileSystem, dir)) {
      const cursor = await openCursor(fileSystem, dir, { sink, topicPartition });
      if (cursor) this.#cursors.set(keyOf(sink, topicPartition), cursor);
    }
  }

  status(): CursorStatus[] {
    return [...this.#cursors.values()].map((cursor) => this.#statusOf(cursor));
  }

  /** Below this no cursor needs anything of the partition. */
  pinnedOffset(at: TopicPartition): Offset {
    const coming = [...this.#coming].filter(({ topicPartition }) => isSame(topicPartition, at));
    return Math.min(
      ...this.#on(at).map(({ pinnedPosition }) => pinnedPosition),
      ...coming.map(({ position }) => position),
    );
  }

  /** The highest position of a cursor on a partition, of sinks that are gone, too; 0 when there is none. */
  passedOffset(at: TopicPartition): Offset {
    return Math.max(0, ...this.#on(at).map(({ position }) => position));
  }

  /** Hands out the cursors of a sink, now and as partitions come; see `Log.assign`. */
  async *assign(
    sink: string,
    topics: readonly string[],
    options: AssignOptions,
  ): AsyncGenerator<Assignment, void, undefined> {
    if (this.#sinks.has(sink)) {
      throw new LogError(
        'ERR_LOG_SINK_ASSIGNED',
        `Sink '${sink}' already runs: a sink has its cursors once`,
        { sink },
      );
    }
    if (sink === '' || sinkDirectoryName(sink).length > 200) {
      throw new LogError(
        'ERR_LOG_INVALID_OPTION',
        `'${sink}' cannot name a sink: use 1 to 60 letters, digits, - and _`,
        { sink },
      );
    }
    const queue = new AssignmentQueue();
    this.#sinks.set(sink, { topics: new Set(topics), start: options.start, queue });
    const onAbort = (): void => queue.end();
    options.signal?.addEventListener('abort', onAbort, { once: true });
    if (options.signal?.aborted) queue.end();
    try {
      for (const partition of this.#partitions.values()) this.#offer(sink, partition, options.start);
      yield* queue.items();
    } finally {
      options.signal?.removeEventListener('abort', onAbort);
      queue.end();
      this.#sinks.delete(sink);
    }
  }

  /**
   * A partition that was not open before: sinks that asked for its topic get it from its beginning. Cursors on one
   * whose files are gone stay where they are, and unusable.
   */
  opened(partition: Partition): void {
    for (const cursor of partition.wasEmpty ? this.#on(partition.topicPartition) : []) {
      if (cursor.error || cursor.position === 0) continue;
      this.#replaced.set(keyOf(cursor.sink, cursor.topicPartition), errorReplaced(cursor));
    }
    for (const sink of this.#sinks.keys()) this.#offer(sink, partition, 'earliest');
  }

  /** Moves or makes a cursor; see `EmbeddedLog.setCursor`. */
  set(sink: string, partition: Partition, position: Offset): Promise<void> {
    const { topicPartition } = partition;
    const coming = { topicPartition, position };
    this.#coming.add(coming);
    return this.#exclusively(async () => {
      const key = keyOf(sink, topicPartition);
      const running = this.#sinks.get(sink);
      const wasAssigned = running?.queue.has(key) ?? false;
      running?.queue.revoke(key);
      try {
        await this.#place(sink, topicPartition, { position, metadata: '' });
        this.#replaced.delete(key);
      } finally {
        // Also where the disk did not take it: without its cursor the sink would stand still.
        const isWanted = wasAssigned || running?.topics.has(topicPartition.topic);
        const cursor = this.#cursors.get(key);
        if (running && isWanted && cursor && !cursor.error && !this.#replaced.has(key))
          this.#handOut(running, cursor);
      }
    }).finally(() => this.#coming.delete(coming));
  }

  /** Removes the cursors of a sink that does not run; resolves with how many. */
  remove(sink: string): Promise<number> {
    return this.#exclusively(async () => {
      const { fileSystem, dir } = this.#context;
      if (this.#sinks.has(sink)) {
        throw new LogError(
          'ERR_LOG_CURSOR_IN_USE',
          `Sink '${sink}' runs: take it out of the configuration and reload, then remove its cursors`,
          { sink },
        );
      }
      const own = [...this.#cursors].filter(([, cursor]) => cursor.sink === sink);
      if (own.length === 0)
        throw new LogError('ERR_LOG_UNKNOWN_CURSOR', `There is no cursor of a sink '${sink}'`, { sink });
      for (const [key, cursor] of own) {
        await cursor.close();
        const path = cursorPath(dir, sink, cursor.topicPartition);
        await fileSystem.remove(path);
        await fileSystem.syncDirectory(dirname(path));
        this.#cursors.delete(key);
        this.#replaced.delete(key);
      }
      return own.length;
    });
  }

  durableEndOf({ topic, partition }: TopicPartition): Offset {
    return this.#partitions.get(partitionName(topic, partition))?.durableEnd ?? 0;
  }

  moved(cursor: StoredCursor, from: Offset): void {
    const { options, counts } = this.#context;
    counts.cursorCommits++;
    this.#unflushedBytes += this.#bytesBetween(cursor, from, cursor.position);
    if (this.#unflushedBytes >= options.cursorFlushBytes) this.#flushAside();
    else this.#flushLater();
  }

  /** Resolves when every cursor is on stable storage. */
  async flush(): Promise<void> {
    this.#cancelFlush?.();
    this.#cancelFlush = undefined;
    this.#unflushedBytes = 0;
    await Promise.all(
      [...this.#cursors.values()].filter((cursor) => cursor.isDirty).map((cursor) => cursor.flush()),
    );
  }

  /** Revokes what is handed out and stores where every cursor stands. */
  async close(): Promise<void> {
    for (const { queue } of this.#sinks.values()) queue.end();
    await this.#changes;
    try {
      await this.flush();
    } finally {
      for (const cursor of this.#cursors.values()) await cursor.close();
    }
  }

  /** The next try is a flush interval away: the last durable position stays good, and the sink may send more twice. */
  #flushAside(): void {
    this.flush().catch((error: unknown) => {
      logEvents.warning.publish({ what: 'storing cursors', path: this.#context.dir, error });
      this.#flushLater();
    });
  }

  #flushLater(): void {
    const { options, clock } = this.#context;
    this.#cancelFlush ??= clock.after(options.cursorFlushMs, () => this.#flushAside());
  }

  #offer(sink: string, partition: Partition, start: CursorStart): void {
    const running = this.#sinks.get(sink);
    const { topicPartition } = partition;
    if (!running?.topics.has(topicPartition.topic)) return;
    this.#exclusively(async () => {
      const key = keyOf(sink, topicPartition);
      if (this.#sinks.get(sink) !== running || running.queue.has(key)) return;
      if (!this.#cursors.has(key)) {
        await this.#create(sink, topicPartition, { position: startOf(partition, start), metadata: '' });
      }
      this.#handOut(running, this.#cursors.get(key)!);
    }).catch((error: unknown) => running.queue.end(error));
  }

  #handOut(running: AssignedSink, cursor: StoredCursor): void {
    if (cursor.error) throw cursor.error;
    const key = keyOf(cursor.sink, cursor.topicPartition);
    const replaced = this.#replaced.get(key);
    if (replaced) throw replaced;
    running.queue.assign(key, new AssignedCursor(cursor, this));
  }

  #on(at: TopicPartition): StoredCursor[] {
    return [...this.#cursors.values()].filter(({ topicPartition }) => isSame(topicPartition, at));
  }

  /** Moves a cursor in its own file, which needs no space; makes it where there is none to be used. */
  async #place(
    sink: string,
    topicPartition: TopicPartition,
    content: { position: Offset; metadata: string },
  ): Promise<void> {
    const known = this.#cursors.get(keyOf(sink, topicPartition));
    if (known === undefined || known.error) {
      await this.#create(sink, topicPartition, content);
      return;
    }
    known.move(content);
    try {
      await known.flush();
    } catch (cause) {
      this.#flushLater();
      const name = partitionName(topicPartition.topic, topicPartition.partition);
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new LogError(
        'ERR_LOG_IO',
        `The cursor of sink '${sink}' on ${name} is at ${content.position} now, and storing that failed (${reason}): it is tried again, and until it works a crash takes the cursor back to where it was`,
        { sink, ...topicPartition, offset: content.position, cause },
      );
    }
  }

  async #create(
    sink: string,
    topicPartition: TopicPartition,
    content: { position: Offset; metadata: string },
  ): Promise<void> {
    const { fileSystem, dir } = this.#context;
    const key = keyOf(sink, topicPartition);
    const coming = { topicPartition, position: content.position };
    this.#coming.add(coming);
    try {
      await this.#cursors.get(key)?.close();
      this.#cursors.set(key, await createCursor(fileSystem, dir, { sink, topicPartition }, content));
    } finally {
      this.#coming.delete(coming);
    }
  }

  #exclusively<T>(change: () => Promise<T>): Promise<T> {
    const result = this.#changes.then(change);
    this.#changes = result.catch(() => undefined);
    return result;
  }

  #statusOf(cursor: StoredCursor): CursorStatus {
    const { sink, topicPartition, error } = cursor;
    const isConfigured = this.#sinks.has(sink) || (this.#configured?.has(sink) ?? false);
    const at = { sink, ...topicPartition, orphaned: !isConfigured };
    if (error) return { ...at, error: error.message };
    const durableEnd = this.durableEndOf(topicPartition);
    return {
      ...at,
      position: cursor.position,
      lagRecords: Math.max(0, durableEnd - cursor.position),
      lagBytes: this.#bytesBetween(cursor, cursor.position, durableEnd),
      metadata: cursor.metadata,
    };
  }

  #bytesBetween({ topicPartition: { topic, partition } }: StoredCursor, from: Offset, to: Offset): number {
    const at = this.#partitions.get(partitionName(topic, partition));
    return at ? at.segments.bytesBetween(from, to, at.durableEnd) : 0;
  }
}

/** The offset that a new cursor begins at. */
export function startOf(partition: Partition, start: CursorStart): Offset {
  if (start === 'earliest') return partition.earliest;
  if (start === 'latest') return partition.durableEnd;
  const { earliest, durableEnd, topicPartition } = partition;
  if (Number.isSafeInteger(start) && start >= earliest && start <= durableEnd) return start;
  throw new LogError(
    'ERR_LOG_OFFSET_OUT_OF_RANGE',
    `A cursor on ${partitionName(topicPartition.topic, topicPartition.partition)} cannot be at ${start}: the log holds ${earliest} to ${durableEnd}`,
    { ...topicPartition, offset: start, earliest, durableEnd },
  );
}

function errorReplaced({ sink, topicPartition, position }: StoredCursor): LogError {
  const name = partitionName(topicPartition.topic, topicPartition.partition);
  return new LogError(
    'ERR_LOG_OFFSET_OUT_OF_RANGE',
    `Sink '${sink}' stands still: its cursor on ${name} is at ${position}, and the partition had no files, as if the log had been removed or replaced. Set it with \`${setCommand(sink, topicPartition)}\``,
    { sink, ...topicPartition, offset: position },
  );
}

function isSame(one: TopicPartition, other: TopicPartition): boolean {
  return one.topic === other.topic && one.partition === other.partition;
}

function keyOf(sink: string, { topic, partition }: TopicPartition): string {
  return `${sink}\0${partitionName(topic, partition)}`;
}
