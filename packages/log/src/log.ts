import type { RecordBatch, RecordList } from '@logdrive/kafka-protocol/records';

/** A partition of a topic, as Kafka names it; its directory is `TOPIC-PARTITION`. */
export interface TopicPartition {
  readonly topic: string;
  readonly partition: number;
}

/** Position of a record in its partition. A safe integer: 2^53 records outlast any disk. */
export type Offset = number;

export interface AppendResult {
  /** Offset of the first record appended. */
  readonly baseOffset: Offset;
  /** When the log took it, milliseconds since the epoch. */
  readonly appendTimeMs: number;
}

export interface ReadOptions {
  /** Ends the iteration when it aborts, without an error; so does closing the log. */
  readonly signal?: AbortSignal;
  /** Wait for more at the durable end (default) or end the iteration there. @default true */
  readonly follow?: boolean;
}

/** Where a sink that has no cursor yet begins. */
export type CursorStart = 'earliest' | 'latest' | Offset;

/**
 * One small interface with two implementations: the embedded log, and an Apache Kafka cluster.
 * Both pass the same compliance suite.
 */
export interface Log extends AsyncDisposable {
  /**
   * Appends records. Resolves once they are durable, that is: fdatasync returned (embedded), or replicated to
   * min.insync.replicas (cluster). Rejects with a `LogError`; a rejected append left nothing behind that a reader
   * will ever see, but for a list that takes several batches: the first of them may have become durable, and stay.
   * After a crash an append that was neither resolved nor rejected may be found, whole or in part. Waits while the
   * disk is full. A `RecordList` may share a batch with other appends; a `RecordBatch` is stored as it came, but for
   * base offset and leader epoch. `signal` ends the waiting for memory; records that were taken by then become durable
   * whatever it says. The bytes of a list are read when they are taken.
   */
  append(
    to: TopicPartition,
    records: RecordList | RecordBatch,
    options?: { signal?: AbortSignal },
  ): Promise<AppendResult>;
  /**
   * Record batches from the one that holds `offset` on (its earlier records included: skip them), never past the
   * durable end. An offset below the oldest retained one is `ERR_LOG_OFFSET_OUT_OF_RANGE`, with the range in the error.
   */
  read(from: TopicPartition, offset: Offset, options?: ReadOptions): AsyncIterable<RecordBatch>;
  /** The partitions that a sink is to deliver, as they come and go. Ends when `signal` aborts or the log closes. */
  assign(
    sink: string,
    topics: readonly string[],
    options?: { start?: CursorStart; signal?: AbortSignal },
  ): AsyncIterable<Assignment>;
  /** Oldest retained offset and durable end (the offset that the next durable record gets). */
  offsets(of: TopicPartition): Promise<{ earliest: Offset; durableEnd: Offset }>;
  /** First offset whose record's timestamp is at or after `timestampMs`; the durable end when there is none. */
  offsetForTime(of: TopicPartition, timestampMs: number): Promise<Offset>;
}

export type Assignment =
  | { readonly kind: 'assigned'; readonly cursor: Cursor }
  | { readonly kind: 'revoked'; readonly topicPartition: TopicPartition };

/** A sink's position in one partition: everything below `position` is delivered. */
export interface Cursor {
  readonly sink: string;
  readonly topicPartition: TopicPartition;
  /** Offset of the first record that is not yet known as delivered. */
  readonly position: Offset;
  /** What the sink stored with its last commit (a file sink: the length of its file), or ''. At most 256 bytes. */
  readonly metadata: string;
  /** Aborts when the partition is revoked or the log closes; commits fail from then on. */
  readonly revoked: AbortSignal;
  /**
   * Moves the cursor in memory at once; durable within a second or 64 MiB delivered, whichever comes first.
   * Throws `LogError` when revoked, or when `position` goes back or beyond the durable end.
   */
  commit(position: Offset, metadata?: string): void;
  /** Resolves once the last commit is on stable storage. */
  flush(): Promise<void>;
}
