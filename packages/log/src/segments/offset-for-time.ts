import type { ReadablePartition } from './read-batches.ts';
import { scanBatches } from './scan-batches.ts';
import { wholeOf } from './segment-store.ts';

/** First offset whose record's timestamp is at or after `timestampMs`; the durable end when there is none. */
export async function offsetForTime(partition: ReadablePartition, timestampMs: number): Promise<number> {
  for (const segment of partition.segments.all) {
    const index = await partition.segments.indexOf(segment);
    // Beside a running relay the last segment is newer than its index on disk.
    const isIndexWhole = segment !== partition.segments.last;
    if (isIndexWhole && index.maxTimestampMs < timestampMs) continue;
    const range = {
      ...wholeOf(segment),
      from: index.beforeTime(timestampMs).position,
      endOffset: Math.min(segment.endOffset, partition.durableEnd),
    };
    const file = await partition.fileSystem.open(segment.path, 'read');
    try {
      for await (const found of scanBatches(file, range, partition.batchOptions)) {
        if (found.kind === 'bad' || found.batch.maxTimestampMs < timestampMs) continue;
        const cursor = found.batch.cursor();
        while (cursor.next()) if (cursor.timestampMs >= timestampMs) return cursor.offset;
      }
    } finally {
      await file.close();
    }
  }
  return partition.durableEnd;
}
