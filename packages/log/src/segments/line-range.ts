import { lineBytesOf } from './line-bytes.ts';
import type { ReadablePartition } from './read-batches.ts';
import { scanBatches } from './scan-batches.ts';
import { wholeOf } from './segment-store.ts';

/** Positions in a partition's lines: values and newlines, counted from the partition's first record ever. */
export interface LineRange {
  /** Of the oldest retained record. */
  readonly earliestByte: number;
  /** After the last durable record. */
  readonly endByte: number;
}

/** A record by its place among the lines. */
export interface LinePlace {
  /** Offset of the batch that holds the byte. */
  readonly batchOffset: number;
  /** Line byte that this batch begins at. */
  readonly batchStartByte: number;
}

/** The batch that holds a line byte, found through the line index; undefined outside of what is retained. */
export async function batchAtLineByte(
  partition: ReadablePartition,
  lineByte: number,
): Promise<LinePlace | undefined> {
  const { all } = partition.segments;
  for (let index = all.length - 1; index >= 0; index--) {
    const segment = all[index]!;
    const segmentIndex = await partition.segments.indexOf(segment);
    if (segmentIndex.startLineBytes > lineByte) continue;
    const from = segmentIndex.beforeLineByte(lineByte);
    const range = {
      ...wholeOf(segment),
      from: from.position,
      endOffset: Math.min(segment.endOffset, partition.durableEnd),
    };
    const file = await partition.fileSystem.open(segment.path, 'read');
    try {
      let lineBytes = from.lineBytes;
      for await (const found of scanBatches(file, range, partition.batchOptions)) {
        if (found.kind === 'bad') continue;
        const batchLines = lineBytesOf(found.batch);
        if (lineByte < lineBytes + batchLines)
          return { batchOffset: found.batch.baseOffset, batchStartByte: lineBytes };
        lineBytes += batchLines;
      }
    } finally {
      await file.close();
    }
    return undefined;
  }
  return undefined;
}
