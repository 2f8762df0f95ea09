import {
  KafkaProtocolError,
  RECORD_OVERHEAD_BYTES,
  RecordBatch,
  type RecordList,
} from '@logdrive/kafka-protocol/records';
import type { EncodedBatch } from './batch-encoder.ts';
import { BatchEncoder } from './batch-encoder.ts';
import { READABLE_CODECS } from './compression.ts';
import { LogError } from './errors.ts';
import { logEvents } from './events.ts';
import type { FileSystem, OpenFile } from './file-system.ts';
import { lineBytesOf } from './line-bytes.ts';
import type { LogContext } from './log-context.ts';
import type { AppendResult, TopicPartition } from './log.ts';
import { LEADER_EPOCH, replaceFile } from './partition-files.ts';
import { encodeState } from './partition-state.ts';
import { PartitionWriter, type RollPoint } from './partition-writer.ts';
import type { ProducerStates } from './producer-states.ts';
import type { BadBytes } from './quarantine.ts';
import type { ReadablePartition } from './read-batches.ts';
import { RecentBatches } from './recent-batches.ts';
import type { ResolvedTopic } from './resolve-options.ts';
import { baseOffsetIn, SEGMENT_SUFFIXES } from './segment-names.ts';
import type { Segment, SegmentStore } from './segment-store.ts';
import type { PartitionStatus } from './status.ts';
import type { TwoSlotFile } from './two-slot-file.ts';

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
}

/** An append whose records have their offsets and are not yet durable. */
interface Waiter {
  readonly endOffset: number;
  readonly reservedBytes: number;
  readonly result: AppendResult;
  readonly resolve: (result: AppendResult) => void;
  readonly reject: (error: unknown) => void;
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
  #waiters: Waiter[] = [];
  #isClosed = false;
  #failure: unknown;

  constructor(context: LogContext, topic: ResolvedTopic, opened: OpenedPartition) {
    this.#context = context;
    this.#opened = opened;
    this.topicPartition = opened.topicPartition;
    this.segments = opened.segments;
    this.topic = topic;
    const { batchBytes } = context.options;
    this.#encoder = new BatchEncoder(opened.durableEnd, {
      batchOptions: context.batchOptions,
      batchBytes: Math.min(batchBytes, topic.maxBatchBytes),
      leaderEpoch: LEADER_EPOCH,
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
    const reservedBytes =
      records instanceof RecordBatch ? this.#checkBatch(records) : this.#checkList(records);
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
  async enforceRetention(pinnedOffset: number, nowMs: number): Promise<void> {
    const { retentionAgeMs, retentionBytes } = this.topic;
    const oldestKeptMs = nowMs - retentionAgeMs;
    const { last } = this.segments;
    if (last && last.byteLength > 0 && (await this.#newestIn(last)) < oldestKeptMs)
      await this.#writer.rollWhenIdle();
    for (;;) {
      const { first } = this.segments;
      if (first === undefined || first.endOffset > Math.min(pinnedOffset, this.durableEnd)) return;
      const isOver = this.segments.byteLength - first.byteLength >= retentionBytes;
      if (!isOver && (await this.#newestIn(first)) >= oldestKeptMs) return;
      await this.#deleteFirst(first);
    }
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

  /** Stores what is needed for a start that scans nothing of what is durable now. */
  async storePosition(): Promise<void> {
    const { last } = this.segments;
    if (last === undefined) return;
    const offset = this.durableEnd;
    const end = { offset, lineBytes: this.lineBytes, producers: this.#snapshotAt(offset) };
    await this.#storeSegment(last, end, last);
  }

  #snapshotAt(offset: number): Uint8Array {
    return this.#opened.producers.encodeSnapshot(offset, this.#context.crc32c);
  }

  #checkList(list: RecordList): number {
    const { maxBatchBytes } = this.topic;
    let byteLength = 0;
    for (let index = 0; index < list.recordCount; index++) {
      const recordBytes = list.byteLengthAt(index) + RECORD_OVERHEAD_BYTES;
      if (recordBytes > maxBatchBytes) {
        throw this.#error(
          'ERR_LOG_RECORD_TOO_LARGE',
          `record ${index} takes ${recordBytes} bytes, and the topic's maxBatchBytes is ${maxBatchBytes}`,
        );
      }
      byteLength += recordBytes;
    }
    this.#checkBudget(byteLength);
    return byteLength;
  }

  #checkBatch(batch: RecordBatch): number {
    const { maxBatchBytes } = this.topic;
    if (batch.byteLength > maxBatchBytes) {
      throw this.#error(
        'ERR_LOG_BATCH_TOO_LARGE',
        `a batch of ${batch.byteLength} bytes, and the topic's maxBatchBytes is ${maxBatchBytes}`,
      );
    }
    this.#checkBudget(batch.byteLength);
    return batch.byteLength;
  }

  #checkBudget(byteLength: number): void {
    const { limitBytes } = this.#context.inFlight;
    if (byteLength <= limitBytes) return;
    throw this.#error(
      'ERR_LOG_BATCH_TOO_LARGE',
      `an append of ${byteLength} bytes, and maxInFlightBytes is ${limitBytes}: append it in parts`,
    );
  }

  /** Gives the records their offsets. From here on they only wait for the disk. */
  #take(records: RecordList | RecordBatch, reservedBytes: number): Promise<AppendResult> {
    const appendTimeMs = this.#context.clock.now();
    let baseOffset = this.#encoder.nextOffset;
    let endOffset: number;
    if (records instanceof RecordBatch) {
      const own = this.#ownBatch(records);
      const duplicate = own.producerId < 0 ? undefined : this.#opened.producers.duplicateOf(own);
      if (duplicate) {
        this.#context.counts.duplicateBatches++;
        baseOffset = duplicate.baseOffset;
        endOffset = duplicate.lastOffset + 1;
      } else {
        const stored = this.#encoder.addBatch(own, this.#lineBytesOf(own));
        this.#opened.producers.add(stored, this.durableEnd);
        endOffset = this.#encoder.nextOffset;
      }
    } else {
      this.#encoder.addList(records, appendTimeMs);
      endOffset = this.#encoder.nextOffset;
    }
    const result = { baseOffset, appendTimeMs };
    if (endOffset <= this.durableEnd) {
      this.#context.inFlight.give(reservedBytes);
      return Promise.resolve(result);
    }
    const promise = new Promise<AppendResult>((resolve, reject) => {
      this.#waiters.push({ endOffset, reservedBytes, result, resolve, reject });
    });
    this.#writer.kick();
    return promise;
  }

  /** The batch with this log's checksum and codecs, so that it can be verified and read whoever made it. */
  #ownBatch(batch: RecordBatch): RecordBatch {
    const own = new RecordBatch(batch.bytes, this.#context.batchOptions);
    if (own.recordCount === 0) throw this.#error('ERR_LOG_INVALID_BATCH', 'a batch without records');
    if (!READABLE_CODECS.includes(own.compression)) {
      throw this.#error(
        'ERR_LOG_COMPRESSION_UNSUPPORTED',
        `batches compressed with ${own.compression} cannot be read here: send them with ${READABLE_CODECS.join(', ')}`,
      );
    }
    try {
      own.verify();
    } catch (error) {
      throw this.#error('ERR_LOG_INVALID_BATCH', 'a batch with a wrong checksum', error);
    }
    return own;
  }

  #lineBytesOf(batch: RecordBatch): number {
    try {
      return lineBytesOf(batch);
    } catch (error) {
      if (!(error instanceof KafkaProtocolError)) throw error;
      throw this.#error('ERR_LOG_INVALID_BATCH', `a batch that cannot be read: ${error.message}`, error);
    }
  }

  #onDurable(batches: readonly EncodedBatch[]): void {
    const { counts, recent, inFlight, batchOptions } = this.#context;
    for (const batch of batches) {
      recent.add(this.#recent, new RecordBatch(batch.bytes, batchOptions));
      counts.appendedBatches++;
      counts.appendedRecords += batch.recordCount;
      counts.appendedBytes += batch.bytes.byteLength;
    }
    const { durableEnd } = this;
    let settledCount = 0;
    let givenBytes = 0;
    for (const waiter of this.#waiters) {
      if (waiter.endOffset > durableEnd) break;
      settledCount++;
      givenBytes += waiter.reservedBytes;
      waiter.resolve(waiter.result);
    }
    this.#waiters.splice(0, settledCount);
    inFlight.give(givenBytes);
    for (const settle of this.#listeners) settle(true);
  }

  #fail(error: unknown): void {
    if (this.#waiters.length > 0) this.#failure = error;
    const waiters = this.#waiters;
    this.#waiters = [];
    for (const waiter of waiters) waiter.reject(error);
  }

  /** Stores what goes with a full segment, and where the next one begins. */
  async #closeSegment(segment: Segment, next: RollPoint): Promise<void> {
    await this.#storeSegment(segment, next, this.segments.at(next.offset) ?? segment);
  }

  async #storeSegment(segment: Segment, end: RollPoint, recoverIn: Segment): Promise<void> {
    const { fileSystem } = this.#context;
    const { segments } = this;
    const { dir, stateFile } = this.#opened;
    const index = await segments.indexOf(segment);
    const { baseOffset } = segment;
    await replaceFile(fileSystem, segments.pathOf(baseOffset, '.index'), index.encodeOffsets());
    await replaceFile(fileSystem, segments.pathOf(baseOffset, '.timeindex'), index.encodeTimes());
    await replaceFile(fileSystem, segments.pathOf(baseOffset, '.lineindex'), index.encodeLines());
    await replaceFile(fileSystem, segments.pathOf(end.offset, '.snapshot'), end.producers);
    await fileSystem.syncDirectory(dir);
    const position = recoverIn === segment ? segment.byteLength : 0;
    await stateFile.commit(
      encodeState({
        segmentBaseOffset: recoverIn.baseOffset,
        position,
        offset: end.offset,
        lineBytes: end.lineBytes,
      }),
    );
    await this.#removeOldSnapshots(end.offset);
  }

  /** Keeps the snapshot of now and those at the start of a segment. */
  async #removeOldSnapshots(keptOffset: number): Promise<void> {
    const { dir } = this.#opened;
    for (const name of await this.fileSystem.list(dir)) {
      const offset = baseOffsetIn(name, '.snapshot');
      if (offset === undefined || offset === keptOffset) continue;
      if (this.segments.all.some((segment) => segment.baseOffset === offset)) continue;
      await this.fileSystem.remove(this.segments.pathOf(offset, '.snapshot'));
    }
  }

  async #newestIn(segment: Segment): Promise<number> {
    return (await this.segments.indexOf(segment)).maxTimestampMs;
  }

  async #deleteFirst(first: Segment): Promise<void> {
    const { dir } = this.#opened;
    this.segments.dropFirst();
    for (const suffix of SEGMENT_SUFFIXES)
      await this.fileSystem.remove(this.segments.pathOf(first.baseOffset, suffix));
    await this.fileSystem.syncDirectory(dir);
    this.#context.counts.deletedSegments++;
    const { baseOffset, byteLength } = first;
    logEvents.delete.publish({ ...this.topicPartition, baseOffset, byteLength });
  }

  #throwIfClosed(): void {
    if (this.#failure !== undefined) throw this.#failure as Error;
    if (this.#isClosed || this.#context.closing.aborted) throw this.#closedError();
  }

  #closedError(): LogError {
    return this.#error('ERR_LOG_CLOSED', 'the log is closed');
  }

  #error(code: LogError['code'], what: string, cause?: unknown): LogError {
    const { topic, partition } = this.topicPartition;
    return new LogError(code, `${topic}-${partition}: ${what}`, { topic, partition, cause });
  }
}
