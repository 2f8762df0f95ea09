import type { RecordBatch } from '@logdrive/kafka-protocol/records';

/**
 * Bytes that the records of a batch take as lines: each value and a newline. A null value and a control record are no
 * line. Throws `KafkaProtocolError` when the batch cannot be read.
 */
export function lineBytesOf(batch: RecordBatch): number {
  const cursor = batch.cursor();
  let bytes = 0;
  while (cursor.next()) {
    if (cursor.valueStart >= 0) bytes += cursor.valueEnd - cursor.valueStart + 1;
  }
  return batch.isControl ? 0 : bytes;
}
