import type { RecordCursor } from '@logdrive/kafka-protocol/records';
import type { Log, TopicPartition } from '@logdrive/log';
import { codeOf } from '../errors.ts';
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
  /** Called where records had to be left out, because they are damaged: their offsets, `to` exclusive. */
  readonly onMissing: (from: number, to: number) => void;
}

/** Where a walk ended. */
export interface WalkEnd {
  /** Offset of the first record that was not walked over. */
  readonly nextOffset: number;
  readonly walkedCount: number;
}

/** Walks over records from an offset on; resolves at the durable end, after `count`, or when `signal` aborts. */
export async function walkRecords(
  log: LogReader,
  of: TopicPartition,
  options: WalkOptions,
): Promise<WalkEnd> {
  const {
    from,
    count = Number.POSITIVE_INFINITY,
    follow = false,
    signal,
    onRecord,
    onBatch,
    onMissing,
  } = options;
  let walkedCount = 0;
  let nextOffset = from;
  const { durableEnd } = await log.offsets(of);
  try {
    for await (const batch of log.read(of, from, { follow, ...(signal && { signal }) })) {
      if (batch.baseOffset > nextOffset) onMissing(nextOffset, batch.baseOffset);
      nextOffset = Math.max(nextOffset, batch.nextOffset);
      // Markers of Kafka's transactions are no events.
      if (batch.isControl) continue;
      const cursor = batch.cursor();
      while (walkedCount < count && cursor.next()) {
        if (cursor.offset < from) continue;
        onRecord(cursor);
        walkedCount++;
      }
      await onBatch();
      if (walkedCount >= count) break;
    }
  } catch (error) {
    // The relay that was followed is gone: whoever follows may look for the next one.
    if (!follow || !isRelayGone(error)) throw error;
  }
  const isAtEnd = !follow && walkedCount < count && !signal?.aborted;
  if (isAtEnd && nextOffset < durableEnd) onMissing(nextOffset, durableEnd);
  return { nextOffset, walkedCount };
}

/** Whether an error says that the process that held the log no longer answers. */
export function isRelayGone(error: unknown): boolean {
  const code = codeOf(error);
  return code === 'ERR_LOG_CONTROL_DISCONNECTED' || code === 'ERR_LOG_NOT_RUNNING';
}
