import { join } from 'node:path';
import type { RecordBatchOptions } from '@logdrive/kafka-protocol/records';
import type { FileSystem } from '../disk/file-system.ts';
import type { TopicPartition } from '../log.ts';
import { nativeCrc32c } from '../codecs/native-crc32c.ts';
import { decodeState, STATE_FILE_NAME, STATE_SLOT_BYTES } from '../partition/partition-state.ts';
import type { ReadablePartition } from '../segments/read-batches.ts';
import { scanBatches } from '../segments/scan-batches.ts';
import { baseOffsetsIn, partitionName, segmentPath } from '../segments/segment-names.ts';
import { SegmentStore } from '../segments/segment-store.ts';
import type { PartitionExtent } from '../status.ts';
import { readTwoSlotFile } from '../disk/two-slot-file.ts';

/** Where the durable end comes from while another process writes the partition. */
export interface DurableEndSource {
  now(of: TopicPartition): Promise<number>;
  /** The durable end each time it moved. */
  follow(of: TopicPartition, signal: AbortSignal): AsyncIterable<number>;
}

export interface InspectedPartitionOptions {
  readonly dir: string;
  readonly topicPartition: TopicPartition;
  readonly fileSystem: FileSystem;
  readonly batchOptions: RecordBatchOptions;
  readonly indexIntervalBytes: number;
  /** Absent when no process holds the log: then the durable end is where the good batches end. */
  readonly source: DurableEndSource | undefined;
  /** What cursors have passed: whoever opens the partition goes on there, if its files end before. */
  passedOffset(): Promise<number>;
}

/** A partition that is only read, beside the process that writes it or without one. */
export class InspectedPartition implements ReadablePartition {
  readonly topicPartition: TopicPartition;
  readonly fileSystem: FileSystem;
  readonly batchOptions: RecordBatchOptions;
  readonly segments: SegmentStore;
  readonly isClosed = false;
  readonly #dir: string;
  readonly #source: DurableEndSource | undefined;
  readonly #passedOffset: () => Promise<number>;
  #durableEnd = 0;

  constructor(options: InspectedPartitionOptions) {
    const { topicPartition, fileSystem, batchOptions, indexIntervalBytes } = options;
    const dir = join(options.dir, partitionName(topicPartition.topic, topicPartition.partition));
    this.topicPartition = topicPartition;
    this.fileSystem = fileSystem;
    this.batchOptions = batchOptions;
    this.segments = new SegmentStore({
      dir,
      fileSystem,
      batchOptions,
      indexIntervalBytes,
      crc32c: nativeCrc32c,
    });
    this.#dir = dir;
    this.#source = options.source;
    this.#passedOffset = () => options.passedOffset();
  }

  get earliest(): number {
    return this.segments.first?.baseOffset ?? this.#durableEnd;
  }

  get durableEnd(): number {
    return this.#durableEnd;
  }

  status(): PartitionExtent {
    return {
      ...this.topicPartition,
      earliest: this.earliest,
      durableEnd: this.#durableEnd,
      bytes: this.segments.byteLength,
      segmentCount: this.segments.all.length,
    };
  }

  /** Looks at the files again, after asking for the durable end: what it covers is in them. */
  async refresh(): Promise<void> {
    const durableEnd = await this.#source?.now(this.topicPartition);
    await this.#listSegments();
    this.#durableEnd = durableEnd ?? (await this.#scanEnd());
  }

  recentFrom(): undefined {
    return undefined;
  }

  async waitBeyond(offset: number, signal: AbortSignal | undefined): Promise<boolean> {
    if (this.#source === undefined || signal?.aborted) return false;
    const ended = new AbortController();
    const either = signal ? AbortSignal.any([signal, ended.signal]) : ended.signal;
    try {
      for await (const durableEnd of this.#source.follow(this.topicPartition, either)) {
        if (durableEnd <= offset) continue;
        await this.#listSegments();
        this.#durableEnd = durableEnd;
        return true;
      }
      return false;
    } catch (error) {
      if (signal?.aborted) return false;
      throw error;
    } finally {
      ended.abort();
    }
  }

  /** Whoever writes the log keeps and counts what is damaged; who only reads goes on behind it. */
  leaveOut(): Promise<void> {
    return Promise.resolve();
  }

  async #listSegments(): Promise<void> {
    const bases = baseOffsetsIn(await this.fileSystem.list(this.#dir));
    while (this.segments.first && this.segments.first.baseOffset !== bases[0]) this.segments.dropFirst();
    for (const baseOffset of bases) {
      const byteLength = await this.fileSystem.sizeOf(segmentPath(this.#dir, baseOffset, '.log'));
      if (byteLength === undefined) continue;
      const known = this.segments.all.find((segment) => segment.baseOffset === baseOffset);
      if (known) known.byteLength = byteLength;
      else this.segments.add(baseOffset, byteLength);
    }
  }

  /**
   * Without a process that writes: the end of the good batches behind the point that the state file knows, but nothing
   * that was given out before.
   */
  async #scanEnd(): Promise<number> {
    const content = await readTwoSlotFile({
      fileSystem: this.fileSystem,
      path: join(this.#dir, STATE_FILE_NAME),
      slotBytes: STATE_SLOT_BYTES,
      what: `the state of ${partitionName(this.topicPartition.topic, this.topicPartition.partition)}`,
      cure: 'Start the relay: it is made again from the segments.',
    }).catch(() => undefined);
    const point = content && decodeState(content.payload);
    const givenOut = Math.max(point?.offset ?? 0, await this.#passedOffset());
    const { last } = this.segments;
    if (last === undefined) return givenOut;
    const isIn = point?.segmentBaseOffset === last.baseOffset && point.position <= last.byteLength;
    let end = isIn ? point.offset : last.baseOffset;
    const range = {
      from: isIn ? point.position : 0,
      to: last.byteLength,
      minOffset: end,
      endOffset: last.endOffset,
    };
    const file = await this.fileSystem.open(last.path, 'read');
    try {
      for await (const found of scanBatches(file, range, this.batchOptions)) {
        if (found.kind === 'batch') end = found.batch.nextOffset;
      }
    } finally {
      await file.close();
    }
    return Math.max(end, givenOut);
  }
}
