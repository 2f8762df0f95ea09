import type { RecordBatchWriter } from './record-batch-writer.ts';

/** A record header, as Kafka has it: keys may repeat, values may be null. */
export interface RecordHeader {
  readonly key: string;
  readonly value: Uint8Array | null;
}

/** A record that has no offset yet. */
export interface NewRecord {
  readonly key?: Uint8Array | null;
  readonly value: Uint8Array | null;
  readonly headers?: readonly RecordHeader[];
  /** Milliseconds since the epoch. @default the time of the append */
  readonly timestampMs?: number;
}

/**
 * Records addressed by index, so that a window of a hundred thousand events needs no object per event:
 * whoever holds the bytes writes each record straight into the batch.
 */
export interface RecordList {
  readonly recordCount: number;
  /** Bytes of key, value and headers of one record (an upper bound is enough): what splits a list over batches. */
  byteLengthAt(index: number): number;
  /** Writes one record with exactly one call of `writer.appendValue` or `writer.append`. */
  writeTo(writer: RecordBatchWriter, index: number): void;
}

/** A list over records that already are objects. */
export function recordList(records: readonly NewRecord[]): RecordList {
  return {
    recordCount: records.length,
    byteLengthAt: (index) => recordByteLength(records[index]!),
    writeTo: (writer, index) => writer.append(records[index]!),
  };
}

function recordByteLength(record: NewRecord): number {
  let bytes = (record.key?.byteLength ?? 0) + (record.value?.byteLength ?? 0);
  for (const header of record.headers ?? []) {
    // A UTF-16 unit takes at most three bytes of UTF-8; ten more for the two lengths.
    bytes += header.key.length * 3 + (header.value?.byteLength ?? 0) + 10;
  }
  return bytes;
}
