import { join } from 'node:path';
import { LogError } from './errors.ts';
import { logEvents } from './events.ts';
import { type OpenFile, readFully, writeFully } from './file-system.ts';
import { lineBytesOf } from './line-bytes.ts';
import type { LogContext } from './log-context.ts';
import type { TopicPartition } from './log.ts';
import { writeKafkaMetadata } from './partition-files.ts';
import {
  decodeState,
  encodeState,
  type RecoveryPoint,
  STATE_FILE_NAME,
  STATE_SLOT_BYTES,
} from './partition-state.ts';
import { Partition } from './partition.ts';
import { ProducerStates } from './producer-states.ts';
import type { ResolvedTopic } from './resolve-options.ts';
import { scanBatches } from './scan-batches.ts';
import { SegmentIndex } from './segment-index.ts';
import { baseOffsetsIn, partitionName, segmentPath } from './segment-names.ts';
import { type Segment, SegmentStore } from './segment-store.ts';
import {
  createTwoSlotFile,
  openTwoSlotFile,
  type TwoSlotFile,
  type TwoSlotFileOptions,
} from './two-slot-file.ts';

/** Producers known in one partition; beyond that the one that was silent for longest is forgotten. */
const MAX_PRODUCERS = 100_000;

/** Opens a partition, making it when it is new. Reads its state and the end of its last segment, whatever its size. */
export async function openPartition(
  context: LogContext,
  topic: ResolvedTopic,
  partition: number,
): Promise<Partition> {
  const recovery = new Recovery(context, { topic: topic.name, partition });
  return await recovery.open(topic);
}

class Recovery {
  readonly #context: LogContext;
  readonly #topicPartition: TopicPartition;
  readonly #dir: string;
  readonly #segments: SegmentStore;
  readonly #producers: ProducerStates;
  #offset = 0;
  #lineBytes = 0;
  #scannedBytes = 0;
  #cutBytes = 0;

  constructor(context: LogContext, topicPartition: TopicPartition) {
    this.#context = context;
    this.#topicPartition = topicPartition;
    this.#dir = join(context.dir, partitionName(topicPartition.topic, topicPartition.partition));
    this.#segments = new SegmentStore({
      dir: this.#dir,
      fileSystem: context.fileSystem,
      batchOptions: context.batchOptions,
      indexIntervalBytes: context.options.indexIntervalBytes,
    });
    this.#producers = new ProducerStates(topicPartition, MAX_PRODUCERS);
  }

  async open(topic: ResolvedTopic): Promise<Partition> {
    const { fileSystem, clock } = this.#context;
    const startedMs = clock.now();
    await fileSystem.makeDirectory(this.#dir);
    await fileSystem.syncDirectory(this.#context.dir);
    let stateFile = await this.#openState();
    const point = stateFile && decodeState(stateFile.payload);
    await this.#listSegments();
    await writeKafkaMetadata(fileSystem, this.#dir);
    const file = await this.#recover(point);
    stateFile ??= await createTwoSlotFile(this.#stateOptions, encodeState(this.#endPoint()));
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
    });
    // What had to be scanned need not be scanned again.
    if (this.#scannedBytes > 0 || point === undefined) await opened.storePosition();
    logEvents.recovered.publish({
      ...this.#topicPartition,
      scannedBytes: this.#scannedBytes,
      cutBytes: this.#cutBytes,
      durableEnd: this.#offset,
      durationMs: clock.now() - startedMs,
    });
    return opened;
  }

  get #stateOptions(): TwoSlotFileOptions {
    return {
      fileSystem: this.#context.fileSystem,
      path: join(this.#dir, STATE_FILE_NAME),
      slotBytes: STATE_SLOT_BYTES,
      what: `the state of ${partitionName(this.#topicPartition.topic, this.#topicPartition.partition)}`,
      cure: 'It is made again from the segments.',
    };
  }

  /** The state only saves a scan: one that cannot be read is made again, and said. */
  async #openState(): Promise<TwoSlotFile | undefined> {
    try {
      return await openTwoSlotFile(this.#stateOptions);
    } catch (error) {
      if (!(error instanceof LogError) || error.code !== 'ERR_LOG_SLOTS_UNREADABLE') throw error;
      logEvents.warning.publish({ what: error.message, path: this.#stateOptions.path, error });
      return undefined;
    }
  }

  async #listSegments(): Promise<void> {
    const { fileSystem } = this.#context;
    for (const baseOffset of baseOffsetsIn(await fileSystem.list(this.#dir))) {
      const byteLength = (await fileSystem.sizeOf(segmentPath(this.#dir, baseOffset, '.log'))) ?? 0;
      this.#segments.add(baseOffset, byteLength);
    }
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
    if (first === undefined) return await this.#beginAt(point?.offset ?? 0, point?.lineBytes ?? 0);
    const position = known && point ? Math.min(point.position, known.byteLength) : 0;
    const isCut = known !== undefined && point !== undefined && known.byteLength < point.position;
    this.#offset = known && point && !isCut ? point.offset : first.baseOffset;
    this.#lineBytes =
      known && point && !isCut ? point.lineBytes : await this.#segments.startLineBytesOf(first);
    await this.#loadSnapshot(this.#offset);
    for (const segment of all.slice(start, -1)) {
      const from = segment === first && !isCut ? position : 0;
      const file = await this.#context.fileSystem.open(segment.path, 'read');
      try {
        await this.#scan(segment, file, from);
      } finally {
        await file.close();
      }
    }
    const last = all.at(-1)!;
    const file = await this.#context.fileSystem.open(last.path, 'write');
    await this.#recoverLast(last, file, last === first && !isCut ? position : 0);
    // Records that were there once are gone with their files: their offsets are not given out again.
    if (point === undefined || this.#offset >= point.offset) return file;
    await file.close();
    return await this.#beginAt(point.offset, Math.max(point.lineBytes, this.#lineBytes));
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
    await this.#rewriteTail(file, Math.max(from, end - 2 * this.#context.options.commitBytes), end);
    await file.datasync();
  }

  /**
   * The last process may have died after a fdatasync that failed: then the kernel shows bytes that no disk has, and calls
   * them clean. Written again they are dirty, and the next fdatasync means them too.
   */
  async #rewriteTail(file: OpenFile, from: number, end: number): Promise<void> {
    if (from >= end) return;
    await writeFully(file, [await readFully(file, from, end - from)], from);
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

  async #loadSnapshot(offset: number): Promise<void> {
    const path = segmentPath(this.#dir, offset, '.snapshot');
    const { fileSystem, crc32c } = this.#context;
    const byteLength = await fileSystem.sizeOf(path);
    if (byteLength === undefined) return;
    const file = await fileSystem.open(path, 'read');
    try {
      const bytes = Buffer.from(await readFully(file, 0, byteLength));
      if (this.#producers.loadSnapshot(bytes, crc32c)) return;
      logEvents.warning.publish({
        what: 'the producer snapshot is damaged: producers are new to this partition',
        path,
      });
    } finally {
      await file.close();
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
