import type { BadBytesReason } from './scan-batches.ts';
import { scanBatches } from './scan-batches.ts';
import type { ReadablePartition } from './read-batches.ts';
import { type Segment, wholeOf } from './segment-store.ts';

/** What was found in one segment that was read whole. */
export interface SegmentReport {
  readonly topic: string;
  readonly partition: number;
  readonly path: string;
  readonly baseOffset: number;
  /** Offset after the last good batch. */
  readonly endOffset: number;
  readonly byteLength: number;
  readonly batchCount: number;
  readonly recordCount: number;
  readonly bad: readonly {
    readonly position: number;
    readonly byteLength: number;
    readonly reason: BadBytesReason;
  }[];
}

/** Reads a segment up to the durable end, checks every batch and every record in it. */
export async function verifySegment(partition: ReadablePartition, segment: Segment): Promise<SegmentReport> {
  const { durableEnd, topicPartition, fileSystem, batchOptions } = partition;
  const bad: { position: number; byteLength: number; reason: BadBytesReason }[] = [];
  let endOffset = segment.baseOffset;
  let batchCount = 0;
  let recordCount = 0;
  const file = await fileSystem.open(segment.path, 'read');
  try {
    const range = { ...wholeOf(segment), endOffset: Math.min(segment.endOffset, durableEnd) };
    for await (const found of scanBatches(file, range, batchOptions)) {
      if (found.kind === 'bad') {
        const { position, byteLength, reason } = found;
        bad.push({ position, byteLength, reason });
        continue;
      }
      const { batch, position } = found;
      batchCount++;
      endOffset = batch.nextOffset;
      try {
        const cursor = batch.cursor();
        while (cursor.next()) recordCount++;
      } catch {
        bad.push({ position, byteLength: batch.byteLength, reason: 'records' });
      }
    }
  } finally {
    await file.close();
  }
  const { path, baseOffset, byteLength } = segment;
  return { ...topicPartition, path, baseOffset, endOffset, byteLength, batchCount, recordCount, bad };
}
