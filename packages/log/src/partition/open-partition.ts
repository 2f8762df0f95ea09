import { join } from 'node:path';
import { logEvents } from '../events.ts';
import { type OpenFile, readFully, writeFully } from '../disk/file-system.ts';
import { lineBytesOf } from '../segments/line-bytes.ts';
import type { LogContext } from '../log-context.ts';
import type { Offset, TopicPartition } from '../log.ts';
import { writeKafkaMetadata } from './partition-files.ts';
import { listSegments, loadProducers, openState, stateOptions } from './partition-directory.ts';
import { decodeState, encodeState, type RecoveryPoint } from './partition-state.ts';
import { Partition } from './partition.ts';
import { ProducerStates } from './producer-states.ts';
import type { ResolvedTopic } from '../resolve-options.ts';
import { scanBatches } from '../segments/scan-batches.ts';
import { SegmentIndex } from '../segments/segment-index.ts';
import { partitionName, segmentPath } from '../segments/segment-names.ts';
import { type Segment, SegmentStore } from '../segments/segment-store.ts';
import { createTwoSlotFile, type TwoSlotFile } from '../disk/two-slot-file.ts';

/** Producers known in one partition; beyond that the one that was silent for longest is forgotten. */
const MAX_PRODUCERS = 100_000;
/** Memory for writing the end of a segment again. */
const REWRITE_BYTES = 8 * 1024 * 1024;

/**
 * Opens a partition, making it when it is new. Reads its state and the end of its last segment, whatever its size.
 * No offset below `passedOffset` is given out, even if the files end before it: a cursor is there.
 */
export async function openPartition(
  context: LogContext,
  topic: ResolvedTopic,
  partition: number,
  passedOffset: Offset,
): Promise<Partition> {
  const recovery = new Recovery(context, { topic: topic.name, partition }, passedOffset);
  try {
    return await recovery.open(topic);
  } catch (error) {
    await recovery.closeFiles();
    throw error;
  }
}

class Recovery {
  readonly #context: LogContext;
  readonly #topicPartition: TopicPartition;
  readonly #dir: string;
  readonly #passedOffset: Offset;
  readonly #segments: SegmentStore;
  readonly #producers: ProducerStates;
  #offset = 0;
  #lineBytes = 0;
  #scannedBytes = 0;
  #cutBytes = 0;
  #isMovedOn = false;
  #largestBatchBytes = 0;
  /** What stays open when the partition opens, and must not when it does not. */
  #lastFile: OpenFile | undefined;
  #stateFile: TwoSlotFile | undefined;

  constructor(context: LogContext, topicPartition: TopicPartition, passedOffset: Offset) {
    this.#context = context;
    this.#passedOffset = passedOffset;
    this.#topicPartition = topicPartition;
    this.#dir = join(context.dir, partitionName(topicPartition.topic, topicPartition.partition));
    this.#segments = new SegmentStore({
      dir: this.#dir,
      fileSystem: context.fileSystem,
      batchOptions: context.batchOptions,
      indexIntervalBytes: context.options.indexIntervalBytes,
      crc32c: context.crc32c,
    });
    this.#producers = new ProducerStates(topicPartition, MAX_PRODUCERS);
  }

  async open(topic: ResolvedTopic): Promise<Partition> {
    const { fileSystem, clock } = this.#context;
    const startedMs = clock.now();
    await fileSystem.makeDirectory(this.#dir);
    await fileSystem.syncDirectory(this.#context.dir);
    const name = partitionName(topic.name, this.#topicPartition.partition);
    const state = stateOptions(this.#context, this.#dir, name);
    let stateFile = await openState(state);
    this.#stateFile = stateFile;
    const point = stateFile && decodeState(stateFile.payload);
    await listSegments(this.#context, this.#dir, this.#segments);
    const wasEmpty = point === undefined && this.#segments.first === undefined;
    await writeKafkaMetadata(fileSystem, this.#dir).catch((error: unknown) => {
      logEvents.warning.publish({ what: "storing what Kafka's tools look for", path: this.#dir, error });
    });
    const file = await this.#recover(point);
    stateFile ??= await createTwoSlotFile(state, encodeState(this.#endPoint()));
    this.#stateFile = stateFile;
    await fileSystem.syncDirectory(this.#dir);
    const opened = new Partition(this.#context, topic, {
      dir: this.#dir,
      topicPartition: this.#topicPartition,
      segments: this.#segments,
      file,
      stateFile,
      producers: this.#producers,
      durableEnd: this.#offset,
      lineBytes: this.#lineBytes,
      wasEmpty,
    });
    // What had to be scanned need not be scanned again.
    if (this.#scannedBytes > 0 || this.#isMovedOn || point === undefined) await opened.storePosition();
    logEvents.recovered.publish({
      ...this.#topicPartition,
      scannedBytes: this.#scannedBytes,
      cutBytes: this.#cutBytes,
      durableEnd: this.#offset,
      durationMs: clock.now() - startedMs,
    });
    return opened;
  }

  /** After `open` has failed. */
  async closeFiles(): Promise<void> {
    await Promise.allSettled([this.#lastFile?.close(), this.#stateFile?.close()]);
  }

  #endPoint(): RecoveryPoint {
    const last = this.#segments.last!;
    return {
      segmentBaseOffset: last.baseOffset,
      position: last.byteLength,
      offset: this.#offset,
      lineBytes: this.#lineBytes,
    };
  }

  /** Brings the partition to its durable end; returns the last segment, open for writing. */
  async #recover(point: RecoveryPoint | undefined): Promise<OpenFile> {
    const all = this.#segments.all;
    const known = point && all.find((segment) => segment.baseOffset === point.segmentBaseOffset);
    const start = known ? all.indexOf(known) : await this.#firstToScan(point);
    const first = all[start];
    if (first === undefined) {
      const offset = Math.max(point?.offset ?? 0, this.#passedOffset);
      return await this.#beginAt(offset, point?.lineBytes ?? 0);
    }
    const position = known && point ? Math.min(point.position, known.byteLength) : 0;
    const isCut = known !== undefined && point !== undefined && known.byteLength < point.position;
    this.#offset = known && point && !isCut ? point.offset : first.baseOffset;
    this.#lineBytes =
      known && point && !isCut ? point.lineBytes : await this.#segments.startLineBytesOf(first);
    await loadProducers(this.#context, segmentPath(this.#dir, this.#offset, '.snapshot'), this.#producers);
    for (const segment of all.slice(start, -1)) {
      const from = segment === first && !isCut ? position : 0;
      const file = await this.#context.fileSystem.open(segment.path, 'read');
      try {
        await this.#scan(segment, file, from);
      } finally {
        await file.close();
      }
      await this.#storeIndex(segment);
    }
    const last = all.at(-1)!;
    const file = await this.#context.fileSystem.open(last.path, 'write');
    this.#lastFile = file;
    await this.#recoverLast(last, file, last === first && !isCut ? position : 0);
    return await this.#moveOn(file, point);
  }

  /**
   * Records that were there once are gone with their bytes or files. Their offsets are not given out again: a sink whose
   * cursor has passed them would take the new records there for delivered.
   */
  async #moveOn(file: OpenFile, point: RecoveryPoint | undefined): Promise<OpenFile> {
    const offset = Math.max(point?.offset ?? 0, this.#passedOffset);
    if (this.#offset >= offset) return file;
    this.#isMovedOn = true;
    this.#lastFile = undefined;
    await file.close();
    const what = `offsets ${this.#offset} to ${offset - 1} are lost: they were given out, and the log goes on at ${offset}`;
    logEvents.warning.publish({ what, path: this.#dir });
    return await this.#beginAt(offset, Math.max(point?.lineBytes ?? 0, this.#lineBytes));
  }

  /** Saves the next reader a scan; where it fails, on a full disk for instance, that reader scans. */
  async #storeIndex(segment: Segment): Promise<void> {
    try {
      await this.#segments.storeIndex(segment);
      segment.index = undefined;
    } catch (error) {
      logEvents.warning.publish({ what: 'storing an index', path: segment.path, error });
    }
  }

  /** Without a usable state: the last segment that says how many line bytes come before it, or the first of all. */
  async #firstToScan(point: RecoveryPoint | undefined): Promise<number> {
    const all = this.#segments.all;
    if (point !== undefined) {
      const after = all.findIndex((segment) => segment.baseOffset >= point.segmentBaseOffset);
      if (after >= 0) return after;
    }
    for (let index = all.length - 1; index > 0; index--) {
      if (await this.#segments.hasLineStart(all[index]!)) return index;
    }
    return 0;
  }

  async #beginAt(offset: number, lineBytes: number): Promise<OpenFile> {
    const { fileSystem, options } = this.#context;
    this.#offset = offset;
    this.#lineBytes = lineBytes;
    this.#segments.add(offset, 0, new SegmentIndex(offset, lineBytes, options.indexIntervalBytes));
    const file = await fileSystem.open(segmentPath(this.#dir, offset, '.log'), 'create');
    this.#lastFile = file;
    await fileSystem.syncDirectory(this.#dir);
    return file;
  }

  async #recoverLast(segment: Segment, file: OpenFile, from: number): Promise<void> {
    const size = segment.byteLength;
    const end = await this.#scan(segment, file, from);
    if (end < size) {
      this.#cutBytes = size - end;
      await file.truncate(end);
    }
    segment.byteLength = end;
    if (size === from) return;
    // One group was being synced and the next one written; each may end with a batch that goes beyond `commitBytes`.
    const openBytes = 2 * (this.#context.options.commitBytes + this.#largestBatchBytes);
    await this.#rewriteTail(file, Math.max(from, end - openBytes), end);
    await file.datasync();
  }

  /**
   * The last process may have died after a fdatasync that failed: then the kernel shows bytes that no disk has, and calls
   * them clean. Written again they are dirty, and the next fdatasync means them too.
   */
  async #rewriteTail(file: OpenFile, from: number, end: number): Promise<void> {
    for (let at = from; at < end; at += REWRITE_BYTES) {
      await writeFully(file, [await readFully(file, at, Math.min(REWRITE_BYTES, end - at))], at);
    }
  }

  /** Takes in the batches of a segment from a position on; returns the position after the last good one. */
  async #scan(segment: Segment, file: OpenFile, from: number): Promise<number> {
    const { batchOptions, options, quarantine } = this.#context;
    const size = segment.byteLength;
    const isLast = segment === this.#segments.last;
    const index = await this.#indexUpTo(segment, from, options.indexIntervalBytes);
    const range = { from, to: size, minOffset: this.#offset, endOffset: segment.endOffset };
    let end = from;
    for await (const found of scanBatches(file, range, batchOptions)) {
      if (found.kind === 'bad') {
        const { position, byteLength, reason } = found;
        const isTail = isLast && found.isTail;
        await quarantine.keep(file, { path: segment.path, position, byteLength, reason, isTail });
        continue;
      }
      const { batch, position } = found;
      const { byteLength, lastOffset, maxTimestampMs } = batch;
      index.add({ position, byteLength, lastOffset, maxTimestampMs, lineBytesBefore: this.#lineBytes });
      this.#lineBytes += readableLineBytesOf(batch);
      this.#largestBatchBytes = Math.max(this.#largestBatchBytes, byteLength);
      this.#offset = batch.nextOffset;
      this.#producers.add(batch, Number.POSITIVE_INFINITY);
      end = position + byteLength;
    }
    this.#scannedBytes += size - from;
    if (!isLast) this.#offset = segment.endOffset;
    segment.index = index;
    return end;
  }

  async #indexUpTo(segment: Segment, position: number, intervalBytes: number): Promise<SegmentIndex> {
    if (position === 0) return new SegmentIndex(segment.baseOffset, this.#lineBytes, intervalBytes);
    const size = segment.byteLength;
    segment.byteLength = position;
    try {
      return await this.#segments.indexOf(segment);
    } finally {
      segment.byteLength = size;
    }
  }
}

/** A batch that was verified, but whose records cannot be read, has no lines. */
function readableLineBytesOf(batch: Parameters<typeof lineBytesOf>[0]): number {
  try {
    return lineBytesOf(batch);
  } catch {
    return 0;
  }
}
