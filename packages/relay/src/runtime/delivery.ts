import type { RecordHeader, RecordList } from '@logdrive/kafka-protocol/records';
import type { AppendResult, TopicPartition } from '@logdrive/log';
import type { RelayError } from '../errors.ts';

/** Records that a source received, and the right to settle them. */
export interface Delivery {
  readonly topicPartition: TopicPartition;
  /** What goes into the log, in this order. May be empty when every event was refused. */
  readonly records: RecordList;
  /** Bytes that this delivery keeps in memory until it is settled: what limits and gauges count. */
  readonly byteLength: number;
  /** Events that failed validation: durable in the quarantine topic before the delivery is acknowledged. */
  readonly refused?: readonly RefusedEvent[];
  /**
   * Everything is on stable storage. `result` is undefined when no record went into the log.
   * A second settle, of either kind, is a no-op that the runner counts.
   */
  ack(result: AppendResult | undefined): void;
  /** Nothing of it counts as stored; the client is to send it again. */
  nack(error: RelayError): void;
}

/** An event that goes to the quarantine topic instead of its own. */
export interface RefusedEvent {
  readonly value: Uint8Array;
  /** One of a few fixed words, so that it can label a counter: `not-json`, `nul-byte`. */
  readonly reason: string;
  readonly headers?: readonly RecordHeader[];
}
