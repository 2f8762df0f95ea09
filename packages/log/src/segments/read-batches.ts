import type { RecordBatch, RecordBatchOptions } from '@logdrive/kafka-protocol/records';
import { LogError } from '../errors.ts';
import type { FileSystem, OpenFile } from '../disk/file-system.ts';
import type { ReadOptions, TopicPartition } from '../log.ts';
import type { BadBytes } from './quarantine.ts';
import { scanBatches } from './scan-batches.ts';
import { ioError, type Segment, type SegmentStore } from './segment-store.ts';

/** A partition as its readers see it, in the process that writes it or beside. */
export interface ReadablePartition {
  readonly topicPartition: TopicPartition;
  readonly fileSystem: FileSystem;
  readonly batchOptions: RecordBatchOptions;
  readonly segments: SegmentStore;
  readonly earliest: number;
  readonly durableEnd: number;
  /** Nothing more is read from then on. */
  readonly isClosed: boolean;
  /** Recent batches from the one with `offset` on, when memory still has it. */
  recentFrom(offset: number): readonly RecordBatch[] | undefined;
  /** Resolves true when the durable end is beyond `offset`, false when there is nothing more to come. */
  waitBeyond(offset: number, signal: AbortSignal | undefined): Promise<boolean>;
  /** Takes note of stored bytes that a reader had to leave out. */
  leaveOut(file: OpenFile, bad: BadBytes): Promise<void>;
}

/** Where a reader stands in a file, so that it goes on without the index. */
interface FilePlace {
  readonly segment: Segment;
  readonly file: OpenFile;
  position: number;
}

/** The batches of a partition from the one that holds `offset` on; see `Log.read`. */
export async function* readBatches(
  partition: ReadablePartition,
  offset: number,
  options: ReadOptions = {},
): AsyncGenerator<RecordBatch, void, undefined> {
  const { signal, follow = true } = options;
  let next = offset;
  let place: FilePlace | undefined;
  try {
    for (;;) {
      if (signal?.aborted || partition.isClosed) return;
      checkRange(partition, next);
      if (next === partition.durableEnd) {
        if (!follow || !(await partition.waitBeyond(next, signal))) return;
        continue;
      }
      const recent = partition.recentFrom(next);
      if (recent) {
        for (const batch of recent) {
          if (signal?.aborted || partition.isClosed) return;
          yield batch;
          next = batch.nextOffset;
        }
        continue;
      }
      place = await placeFor(partition, place, next);
      const before = next;
      // What is appended while this looks is for the next look.
      const end = Math.min(place.segment.endOffset, partition.durableEnd);
      for await (const batch of batchesAt(partition, place, next)) {
        if (signal?.aborted || partition.isClosed) return;
        yield batch;
        next = batch.nextOffset;
      }
      // Damaged to its end, or offsets that nobody has: go on behind it.
      if (next === before) next = end;
    }
  } finally {
    await place?.file.close();
  }
}

function checkRange(partition: ReadablePartition, offset: number): void {
  const { earliest, durableEnd, topicPartition } = partition;
  if (offset >= earliest && offset <= durableEnd) return;
  const { topic, partition: number } = topicPartition;
  throw new LogError(
    'ERR_LOG_OFFSET_OUT_OF_RANGE',
    `Offset ${offset} of ${topic}-${number} is out of range: the log holds ${earliest} to ${durableEnd}`,
    { topic, partition: number, offset, earliest, durableEnd },
  );
}

/** The place to read `offset` at: the one before, if it is in the right segment, else through the index. */
async function placeFor(
  partition: ReadablePartition,
  place: FilePlace | undefined,
  offset: number,
): Promise<FilePlace> {
  const segment = partition.segments.at(offset);
  if (segment === undefined) throw new Error(`No segment for offset ${offset}`);
  if (place?.segment === segment && place.position < segment.byteLength) return place;
  await place?.file.close();
  try {
    const { position } = (await partition.segments.indexOf(segment)).beforeOffset(offset);
    return { segment, file: await partition.fileSystem.open(segment.path, 'read'), position };
  } catch (error) {
    // Retention may have taken the segment away in between: then the range says so.
    checkRange(partition, offset);
    throw ioError('Reading', segment.path, error);
  }
}

/** The batches between a place and what is durable of its segment now. */
async function* batchesAt(
  partition: ReadablePartition,
  place: FilePlace,
  offset: number,
): AsyncGenerator<RecordBatch, void, undefined> {
  const { segment, file } = place;
  const range = {
    from: place.position,
    to: segment.byteLength,
    minOffset: segment.baseOffset,
    endOffset: Math.min(segment.endOffset, partition.durableEnd),
  };
  try {
    for await (const found of scanBatches(file, range, partition.batchOptions)) {
      if (found.kind === 'bad') {
        const { position, byteLength, reason } = found;
        place.position = position + byteLength;
        await partition.leaveOut(file, { path: segment.path, position, byteLength, reason, isTail: false });
        continue;
      }
      place.position = found.position + found.batch.byteLength;
      if (found.batch.lastOffset >= offset) yield found.batch;
    }
  } catch (error) {
    if (error instanceof LogError) throw error;
    throw ioError('Reading', segment.path, error);
  }
}
