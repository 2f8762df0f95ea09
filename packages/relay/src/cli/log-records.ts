import type { RecordCursor } from '@logdrive/kafka-protocol/records';
import type { Log, TopicPartition } from '@logdrive/log';
import type { LogPosition } from './log-position.ts';

/** The reading part of a log, of a running relay or not. */
export type LogReader = Pick<Log, 'read' | 'offsets' | 'offsetForTime'>;

/** The offset that a position stands for now. */
export async function resolvePosition(
  log: LogReader,
  of: TopicPartition,
  position: LogPosition,
): Promise<number> {
  if (position.kind === 'offset') return position.offset;
  if (position.kind === 'time') return log.offsetForTime(of, position.timestampMs);
  const { earliest, durableEnd } = await log.offsets(of);
  if (position.kind === 'earliest') return earliest;
  return position.kind === 'latest' ? durableEnd : Math.max(earliest, durableEnd - position.count);
}

export interface WalkOptions {
  /** First offset wanted. */
  readonly from: number;
  /** Most records. */
  readonly count?: number | undefined;
  readonly follow?: boolean | undefined;
  readonly signal?: AbortSignal;
  /** Called with the cursor at each record. */
  readonly onRecord: (cursor: RecordCursor) => void;
  /** Awaited after each batch: room for flushing. */
  readonly onBatch: () => Promise<void>;
}

/** Walks over records from an offset on; resolves at the durable end, after `count`, or when `signal` aborts. */
export async function walkRecords(log: LogReader, of: TopicPartition, options: WalkOptions): Promise<void> {
  const { from, count = Number.POSITIVE_INFINITY, follow = false, signal, onRecord, onBatch } = options;
  let remaining = count;
  for await (const batch of log.read(of, from, { follow, ...(signal && { signal }) })) {
    // Markers of Kafka's transactions are no events.
    if (batch.isControl) continue;
    const cursor = batch.cursor();
    while (remaining > 0 && cursor.next()) {
      if (cursor.offset < from) continue;
      onRecord(cursor);
      remaining--;
    }
    await onBatch();
    if (remaining === 0) return;
  }
}
