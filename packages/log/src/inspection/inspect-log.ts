import type { RecordBatch } from '@logdrive/kafka-protocol/records';
import { decompress } from '../codecs/compression.ts';
import type { DirectoryHolder } from '../control/control-channel.ts';
import { connectControl, type ControlClient } from '../control/control-channel-client.ts';
import type { CursorTarget } from '../embedded-log.ts';
import { LogError } from '../errors.ts';
import type { FileSystem } from '../disk/file-system.ts';
import { type DurableEndSource, InspectedPartition } from './inspected-partition.ts';
import type { Offset, ReadOptions, TopicPartition } from '../log.ts';
import { nativeCrc32c } from '../codecs/native-crc32c.ts';
import { nodeFileSystem } from '../disk/node-file-system.ts';
import { offsetForTime } from '../segments/offset-for-time.ts';
import { openLog } from '../open-log.ts';
import { readBatches } from '../segments/read-batches.ts';
import { DEFAULT_OPTIONS } from '../resolve-options.ts';
import { partitionIn, partitionName } from '../segments/segment-names.ts';
import type { CursorStatus, LogStatus, PartitionExtent } from '../status.ts';
import { listCursors } from '../cursors/stored-cursor.ts';
import { type SegmentReport, verifySegment } from '../segments/verify-segment.ts';

export interface InspectOptions {
  /** How long the process that holds the log may take for an answer. @default 5000 */
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
}

/** What is in a log, at the moment of the last look. */
export interface InspectionStatus {
  readonly dir: string;
  readonly partitions: readonly PartitionExtent[];
  readonly cursors: readonly CursorStatus[];
}

/** A log that is looked into, while a relay holds it or while none does. Nothing is written but what is asked for. */
export interface LogInspection extends AsyncDisposable {
  readonly dir: string;
  /** The process that holds the log, or undefined when none does. */
  readonly holder: DirectoryHolder | undefined;
  status(): InspectionStatus;
  cursors(): readonly CursorStatus[];
  /** As `Log.read`; following ends at the durable end when no process holds the log, or when it goes away. */
  read(from: TopicPartition, offset: Offset, options?: ReadOptions): AsyncIterable<RecordBatch>;
  offsets(of: TopicPartition): Promise<{ earliest: Offset; durableEnd: Offset }>;
  offsetForTime(of: TopicPartition, timestampMs: number): Promise<Offset>;
  /** Reads every segment and checks every record. */
  verify(): AsyncIterable<SegmentReport>;
  /** Moves a cursor: through the process that holds the log, else by holding it for a moment. */
  setCursor(sink: string, at: TopicPartition, target: CursorTarget): Promise<Offset>;
  /** Removes a sink's cursors in the same way; resolves with how many. */
  removeCursor(sink: string): Promise<number>;
  close(): Promise<void>;
}

/** Looks into the log in a directory. Rejects with `ERR_LOG_DIRECTORY` when it cannot be read. */
export async function inspectLog(dir: string, options: InspectOptions = {}): Promise<LogInspection> {
  const client = await connectWhenRunning(dir, options);
  try {
    const inspection = new Inspection(dir, nodeFileSystem, client);
    await inspection.refresh();
    return inspection;
  } catch (error) {
    await client?.close();
    throw error;
  }
}

async function connectWhenRunning(dir: string, options: InspectOptions): Promise<ControlClient | undefined> {
  try {
    return await connectControl(dir, options);
  } catch (error) {
    if (error instanceof LogError && error.code === 'ERR_LOG_NOT_RUNNING') return undefined;
    throw error;
  }
}

class Inspection implements LogInspection {
  readonly dir: string;
  readonly #fileSystem: FileSystem;
  readonly #client: ControlClient | undefined;
  readonly #partitions = new Map<string, InspectedPartition>();
  #cursors: readonly CursorStatus[] = [];

  constructor(dir: string, fileSystem: FileSystem, client: ControlClient | undefined) {
    this.dir = dir;
    this.#fileSystem = fileSystem;
    this.#client = client;
  }

  get holder(): DirectoryHolder | undefined {
    return this.#client?.holder;
  }

  /** Takes in what partitions and cursors there are. */
  async refresh(): Promise<void> {
    for (const name of await this.#listDirectory()) {
      const topicPartition = partitionIn(name);
      if (topicPartition) await this.#look(topicPartition);
    }
    await this.#listCursors();
  }

  status(): InspectionStatus {
    const partitions = [...this.#partitions.values()].map((partition) => partition.status());
    return { dir: this.dir, partitions, cursors: this.#cursors };
  }

  cursors(): readonly CursorStatus[] {
    return this.#cursors;
  }

  async *read(
    from: TopicPartition,
    offset: Offset,
    options?: ReadOptions,
  ): AsyncGenerator<RecordBatch, void, undefined> {
    yield* readBatches(await this.#fresh(from), offset, options);
  }

  async offsets(of: TopicPartition): Promise<{ earliest: Offset; durableEnd: Offset }> {
    const { earliest, durableEnd } = await this.#fresh(of);
    return { earliest, durableEnd };
  }

  async offsetForTime(of: TopicPartition, timestampMs: number): Promise<Offset> {
    return await offsetForTime(await this.#fresh(of), timestampMs);
  }

  async *verify(): AsyncGenerator<SegmentReport, void, undefined> {
    for (const partition of this.#partitions.values()) {
      await partition.refresh();
      for (const segment of partition.segments.all) yield await verifySegment(partition, segment);
    }
  }

  async setCursor(sink: string, at: TopicPartition, target: CursorTarget): Promise<Offset> {
    if (this.#client) {
      const result = await this.#client.request('cursor-set', { sink, ...at, target });
      return (result as { position: Offset }).position;
    }
    await using log = await openLog({ dir: this.dir });
    return await log.setCursor(sink, at, target);
  }

  async removeCursor(sink: string): Promise<number> {
    if (this.#client) {
      const result = await this.#client.request('cursor-remove', { sink });
      return (result as { removedCount: number }).removedCount;
    }
    await using log = await openLog({ dir: this.dir });
    return await log.removeCursor(sink);
  }

  async close(): Promise<void> {
    await this.#client?.close();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  async #listDirectory(): Promise<string[]> {
    try {
      return (await this.#fileSystem.list(this.dir)).toSorted();
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new LogError('ERR_LOG_DIRECTORY', `The log's directory ${this.dir} cannot be read: ${reason}`, {
        path: this.dir,
        cause,
      });
    }
  }

  async #look(topicPartition: TopicPartition): Promise<InspectedPartition> {
    const name = partitionName(topicPartition.topic, topicPartition.partition);
    const partition =
      this.#partitions.get(name) ??
      new InspectedPartition({
        dir: this.dir,
        topicPartition,
        fileSystem: this.#fileSystem,
        batchOptions: { crc32c: nativeCrc32c, decompress },
        indexIntervalBytes: DEFAULT_OPTIONS.indexIntervalBytes,
        source: this.#client && durableEndsOf(this.#client),
        passedOffset: () => this.#passedOffset(topicPartition),
      });
    await partition.refresh();
    this.#partitions.set(name, partition);
    return partition;
  }

  async #fresh(at: TopicPartition): Promise<InspectedPartition> {
    const name = partitionName(at.topic, at.partition);
    if (!this.#partitions.has(name) && !(await this.#listDirectory()).includes(name)) {
      const known = [...this.#partitions.keys()].join(', ') || 'none';
      throw new LogError(
        'ERR_LOG_UNKNOWN_PARTITION',
        `There is no partition ${name} in ${this.dir}; there is ${known}`,
        at,
      );
    }
    return await this.#look(at);
  }

  async #passedOffset({ topic, partition }: TopicPartition): Promise<Offset> {
    const positions = (await listCursors(this.#fileSystem, this.dir))
      .filter(({ topicPartition: at }) => at.topic === topic && at.partition === partition)
      .map(({ position = 0 }) => position);
    return Math.max(0, ...positions);
  }

  /** From the process that holds the log, which knows positions that are not on disk yet, or from the files. */
  async #listCursors(): Promise<void> {
    if (this.#client) {
      this.#cursors = ((await this.#client.request('log-status')) as LogStatus).cursors;
      return;
    }
    const stored = await listCursors(this.#fileSystem, this.dir);
    this.#cursors = stored.map(({ sink, topicPartition, position, metadata, error }) => {
      const at = { sink, ...topicPartition, orphaned: false };
      if (error || position === undefined) return { ...at, ...(error ? { error } : {}) };
      const partition = this.#partitions.get(partitionName(topicPartition.topic, topicPartition.partition));
      const durableEnd = partition?.durableEnd ?? 0;
      const lagBytes = partition?.segments.bytesBetween(position, durableEnd, durableEnd) ?? 0;
      return { ...at, position, metadata, lagRecords: Math.max(0, durableEnd - position), lagBytes };
    });
  }
}

function durableEndsOf(client: ControlClient): DurableEndSource {
  return {
    now: async (of) =>
      ((await client.request('durable-end', { ...of })) as { durableEnd: number }).durableEnd,
    follow: async function* (of, signal) {
      for await (const item of client.stream('durable-ends', { ...of }, { signal })) {
        yield (item as { durableEnd: number }).durableEnd;
      }
    },
  };
}
