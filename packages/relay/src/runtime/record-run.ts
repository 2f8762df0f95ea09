import type { LogRecord, RecordHeader } from '@logdrive/kafka-protocol/records';
import type { Offset, TopicPartition } from '@logdrive/log';
import type { Encoding } from './encoding.ts';

/**
 * Consecutive records of one partition, addressed by index: what a sink writes at once. Values are ranges of the
 * log's batches, so that delivering an event costs no object and no copy that the protocol does not need.
 */
export interface RecordRun {
  readonly topicPartition: TopicPartition;
  /** Records in the run, at least 1. */
  readonly length: number;
  /** Bytes of all values. */
  readonly byteLength: number;
  /** Whether all records have the encoding of their topic, which is then this one. */
  readonly encoding: Encoding | 'mixed';
  /** Offset of the record that follows the run, as far as the run knows: that of its last record plus 1. */
  readonly nextOffset: Offset;
  offsetAt(index: number): Offset;
  timestampMsAt(index: number): number;
  encodingAt(index: number): Encoding;
  /** The bytes that hold the value from `startAt` up to `endAt`; both are -1 when the value is null. */
  sourceAt(index: number): Uint8Array;
  startAt(index: number): number;
  endAt(index: number): number;
  headersAt(index: number): readonly RecordHeader[];
  /** The record as an object, with key and headers: for what is rare, such as quarantine. */
  recordAt(index: number): LogRecord;
  /** The records from `start` up to `end`, over the same bytes. */
  slice(start: number, end: number): RecordRun;
}
