import { AppendChecks } from './append-checks.ts';
import { AppendQueue } from './append-queue.ts';
import { RecordBatch, type RecordList } from '@logdrive/kafka-protocol/records';
import type { EncodedBatch } from './batch-encoder.ts';
import { BatchEncoder } from './batch-encoder.ts';
import type { LogError } from '../errors.ts';
import { logEvents } from '../events.ts';
import type { FileSystem, OpenFile } from '../disk/file-system.ts';
import type { LogContext } from '../log-context.ts';
import type { AppendResult, TopicPartition } from '../log.ts';
import { LEADER_EPOCH } from './partition-files.ts';
import { PartitionWriter, type RollPoint } from './partition-writer.ts';
import type { ProducerStates } from './producer-states.ts';
import type { BadBytes } from '../segments/quarantine.ts';
import type { ReadablePartition } from '../segments/read-batches.ts';
import { RecentBatches } from './recent-batches.ts';
import type { ResolvedTopic } from '../resolve-options.ts';
import { SegmentRetention } from '../segments/segment-retention.ts';
import { storeSegment } from '../segments/store-segment.ts';
import type { Segment, SegmentStore } from '../segments/segment-store.ts';
import type { PartitionStatus } from '../status.ts';
import type { TwoSlotFile } from '../disk/two-slot-file.ts';

/** What recovery found, ready to be appended to. */
export interface OpenedPartition {
  readonly dir: string;
  readonly topicPartition: TopicPartition;
  readonly segments: SegmentStore;
  /** The last segment, open for writing. */
  readonly file: OpenFile;
  readonly stateFile: TwoSlotFile;
  readonly producers: ProducerStates;
  readonly durableEnd: number;
  readonly lineBytes: number;
  /** Whether neither state nor segment was there: the partition is new, or its files were removed. */
  readonly wasEmpty: boolean;
}

/** Offsets that an append got: its first, and the one after its last. */
interface OffsetRange {
  readonly baseOffset: number;
  readonly endOffset: number;
}

/** One partition, open for appending. */
export class Partition implements ReadablePartition {
  readonly topicPartition: TopicPartition;
  readonly segments: SegmentStore;
  topic: ResolvedTopic;
  readonly #context: LogContext;
  readonly #opened: OpenedPartition;
  readonly #encoder: BatchEncoder;
  readonly #writer: PartitionWriter;
  readonly #recent = new RecentBatches();
  readonly #listeners = new Set<(isThereMore: boolean) => void>();
  readonly #waiting = new AppendQueue();
  readonly #checks: AppendChecks;
  readonly #retention: SegmentRetention;
  #isClosed = false;
  #failure: unknown;

  constructor(context: LogContext, topic: ResolvedTopic, opened: OpenedPartition) {
    this.#context = context;
    this.#opened = opened;
    this.topicPartition = opened.topicPartition;
    this.segments = opened.segments;
    this.topic = topic;
    this.#checks = new AppendChecks(opened.topicPartition, context.batchOptions);
    this.#retention = new SegmentRetention(context, opened.dir, opened.topicPartition, opened.segments);
    const { batchBytes } = context.options;
    this.#encoder = new BatchEncoder(opened.durableEnd, {
      batchOptions: context.batchOptions,
      batchBytes: Math.min(batchBytes, topic.maxBatchBytes),
      leaderEpoch: LEADER_EPOCH,
      pool: context.pool,
    });
    this.#encoder.compression = topic.compression;
    this.#writer = new PartitionWriter({
      ...opened,
      context,
      encoder: this.#encoder,
      onDurable: (batches) => this.#onDurable(batches),
      onFailure: (error) => this.#fail(error),
      snapshotAt: (offset) => this.#snapshotAt(offset),
      closeSegment: (segment, next) => this.#closeSegment(segment, next),
    });
  }

  get isClosed(): boolean {
    return this.#isClosed;
  }

  get fileSystem(): FileSystem {
    return this.#context.fileSystem;
  }

  get batchOptions(): LogContext['batchOptions'] {
    return this.#context.batchOptions;
  }

  get earliest(): number {
    return this.segments.first?.baseOffset ?? 0;
  }

  get durableEnd(): number {
    return this.#writer.durableEnd;
  }

  /** Whether it was made when it was opened. */
  get wasEmpty(): boolean {
    return this.#opened.wasEmpty;
  }

  /** Line bytes of the partition up to the durable end, deleted segments included. */
  get lineBytes(): number {
    return this.#writer.lineBytes;
  }

  status(): PartitionStatus {
    return {
      ...this.topicPartition,
      encoding: this.topic.encoding,
      earliest: this.earliest,
      durableEnd: this.durableEnd,
      bytes: this.segments.byteLength,
      segmentCount: this.segments.all.length,
    };
  }

  async append(records: RecordList | RecordBatch, signal: AbortSignal | undefined): Promise<AppendResult> {
    this.#throwIfClosed();
    const { inFlight, closing } = this.#context;
    const { maxBatchBytes } = this.topic;
    const limits = { maxBatchBytes, maxInFlightBytes: inFlight.limitBytes };
    const reservedBytes = this.#checks.byteLengthOf(records, limits);
    if (!inFlight.tryTake(reservedBytes)) {
      await inFlight.take(reservedBytes, signal ? AbortSignal.any([signal, closing]) : closing);
    }
    try {
      this.#throwIfClosed();
      signal?.throwIfAborted();
      return await this.#take(records, reservedBytes);
    } catch (error) {
      inFlight.give(reservedBytes);
      throw error;
    }
  }

  recentFrom(offset: number): readonly RecordBatch[] | undefined {
    return this.#recent.from(offset);
  }

  waitBeyond(offset: number, signal: AbortSignal | undefined): Promise<boolean> {
    if (this.durableEnd > offset) return Promise.resolve(true);
    if (this.#isClosed || signal?.aborted) return Promise.resolve(false);
    return new Promise((resolve) => {
      const settle = (isThereMore: boolean): void => {
        this.#listeners.delete(settle);
        signal?.removeEventListener('abort', onAbort);
        resolve(isThereMore);
      };
      const onAbort = (): void => settle(false);
      this.#listeners.add(settle);
      signal?.addEventListener('abort', onAbort, { once: true });
    });
  }

  leaveOut(file: OpenFile, bad: BadBytes): Promise<void> {
    return this.#context.quarantine.keep(file, bad);
  }

  /** Takes a topic's new configuration. */
  reconfigure(topic: ResolvedTopic): void {
    this.topic = topic;
    this.#encoder.compression = topic.compression;
    this.#encoder.batchBytes = Math.min(this.#context.options.batchBytes, topic.maxBatchBytes);
  }

  /** Deletes whole segments below `pinnedOffset` that are too old or too many. */
  async enforceRetention(pinnedOffset: () => number, nowMs: number): Promise<void> {
    const { retentionAgeMs, retentionBytes } = this.topic;
    const oldestKeptMs = nowMs - retentionAgeMs;
    if (await this.#retention.isLastTooOld(oldestKeptMs)) await this.#writer.rollWhenIdle();
    const limits = {
      oldestKeptMs,
      bytes: retentionBytes,
      pinnedOffset: () => Math.min(pinnedOffset(), this.durableEnd),
    };
    await this.#retention.enforce(limits);
  }

  /** Ends readers, makes durable what was taken, and stores indexes, producers and state for a start without a scan. */
  async close(): Promise<void> {
    this.#isClosed = true;
    for (const settle of this.#listeners) settle(false);
    await this.#writer.drain();
    this.#fail(this.#closedError());
    if (this.#failure === undefined) await this.storePosition();
    await this.#writer.closeFile();
    await this.#opened.stateFile.close();
    this.#recent.clear();
  }

  /**
   * Stores what is needed for a start that scans nothing of what is durable now. Where that fails, on a full disk for
   * instance, the next start scans more: no reason not to open or close.
   */
  async storePosition(): Promise<void> {
    const { last } = this.segments;
    if (last === undefined) return;
    const offset = this.durableEnd;
    const end = { offset, lineBytes: this.lineBytes, producers: this.#snapshotAt(offset) };
    try {
      await this.#storeSegment(last, end);
    } catch (error) {
      logEvents.warning.publish({ what: 'storing the position', path: this.#opened.dir, error });
    }
  }

  #snapshotAt(offset: number): Uint8Array {
    return this.#opened.producers.encodeSnapshot(offset, this.#context.crc32c);
  }

  /** Gives the records their offsets. From here on they only wait for the disk. */
  #take(records: RecordList | RecordBatch, reservedBytes: number): Promise<AppendResult> {
    const appendTimeMs = this.#context.clock.now();
    const { baseOffset, endOffset } =
      records instanceof RecordBatch ? this.#takeBatch(records) : this.#takeList(records, appendTimeMs);
    const result = { baseOffset, appendTimeMs };
    if (endOffset <= this.durableEnd) {
      this.#context.inFlight.give(reservedBytes);
      return Promise.resolve(result);
    }
    const durable = this.#waiting.wait({ endOffset, reservedBytes, result });
    this.#writer.kick();
    return durable;
  }

  #takeList(list: RecordList, appendTimeMs: number): OffsetRange {
    const baseOffset = this.#encoder.nextOffset;
    this.#encoder.addList(list, appendTimeMs);
    return { baseOffset, endOffset: this.#encoder.nextOffset };
  }

  /** A batch that its producer sends again has the offsets that it got the first time. */
  #takeBatch(records: RecordBatch): OffsetRange {
    const { batch, lineBytes } = this.#checks.readable(records);
    const { producers } = this.#opened;
    const duplicate = batch.producerId < 0 ? undefined : producers.duplicateOf(batch);
    if (duplicate) {
      this.#context.counts.duplicateBatches++;
      return { baseOffset: duplicate.baseOffset, endOffset: duplicate.lastOffset + 1 };
    }
    const stored = this.#encoder.addBatch(batch, lineBytes);
    producers.add(stored, this.durableEnd);
    return { baseOffset: stored.baseOffset, endOffset: stored.nextOffset };
  }

  #onDurable(batches: readonly EncodedBatch[]): void {
    const { counts, recent, inFlight, batchOptions } = this.#context;
    for (const batch of batches) {
      recent.add(this.#recent, new RecordBatch(batch.bytes, batchOptions));
      counts.appendedBatches++;
      counts.appendedRecords += batch.recordCount;
      counts.appendedBytes += batch.bytes.byteLength;
    }
    inFlight.give(this.#waiting.settle(this.durableEnd));
    for (const settle of this.#listeners) settle(true);
  }

  #fail(error: unknown): void {
    if (!this.#waiting.isEmpty) this.#failure = error;
    this.#waiting.fail(error);
  }

  /** Stores what goes with a full segment, and where the next one begins. */
  async #closeSegment(segment: Segment, next: RollPoint): Promise<void> {
    await this.#storeSegment(segment, next);
    segment.index = undefined;
  }

  #storeSegment(segment: Segment, end: RollPoint): Promise<void> {
    return storeSegment({ ...this.#opened, fileSystem: this.#context.fileSystem }, segment, end);
  }

  #throwIfClosed(): void {
    if (this.#failure !== undefined) throw this.#failure as Error;
    if (this.#isClosed || this.#context.closing.aborted) throw this.#closedError();
  }

  #closedError(): LogError {
    return this.#checks.error('ERR_LOG_CLOSED', 'the log is closed');
  }
}
