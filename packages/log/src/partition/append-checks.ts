import {
  COMPRESSION_CODECS,
  KafkaProtocolError,
  RECORD_OVERHEAD_BYTES,
  RecordBatch,
  type RecordBatchOptions,
  type RecordList,
} from '@logdrive/kafka-protocol/records';
import { LogError } from '../errors.ts';
import { lineBytesOf } from '../segments/line-bytes.ts';
import type { TopicPartition } from '../log.ts';

/** How large an append may be. */
export interface AppendLimits {
  readonly maxBatchBytes: number;
  readonly maxInFlightBytes: number;
}

/** What is refused before anything is taken, and why, in the words of one partition. */
export class AppendChecks {
  readonly #topicPartition: TopicPartition;
  readonly #batchOptions: RecordBatchOptions;

  constructor(topicPartition: TopicPartition, batchOptions: RecordBatchOptions) {
    this.#topicPartition = topicPartition;
    this.#batchOptions = batchOptions;
  }

  /** Bytes that the records take at most. Throws `ERR_LOG_RECORD_TOO_LARGE` or `ERR_LOG_BATCH_TOO_LARGE`. */
  byteLengthOf(records: RecordList | RecordBatch, limits: AppendLimits): number {
    const byteLength =
      records instanceof RecordBatch
        ? this.#batchBytes(records, limits.maxBatchBytes)
        : this.#listBytes(records, limits.maxBatchBytes);
    if (byteLength <= limits.maxInFlightBytes) return byteLength;
    throw this.error(
      'ERR_LOG_BATCH_TOO_LARGE',
      `an append of ${byteLength} bytes, and maxInFlightBytes is ${limits.maxInFlightBytes}: append it in parts`,
    );
  }

  /** The batch with this log's checksum and codecs, verified, and the line bytes of its records. */
  readable(batch: RecordBatch): { readonly batch: RecordBatch; readonly lineBytes: number } {
    const own = new RecordBatch(batch.bytes, this.#batchOptions);
    if (own.recordCount === 0) throw this.error('ERR_LOG_INVALID_BATCH', 'a batch without records');
    try {
      own.verify();
      return { batch: own, lineBytes: lineBytesOf(own) };
    } catch (error) {
      if (!(error instanceof KafkaProtocolError)) throw error;
      if (error.code === 'ERR_KAFKA_COMPRESSION_UNSUPPORTED') throw this.#unreadable(error);
      throw this.error('ERR_LOG_INVALID_BATCH', `a batch that cannot be read: ${error.message}`, error);
    }
  }

  error(code: LogError['code'], what: string, cause?: unknown): LogError {
    const { topic, partition } = this.#topicPartition;
    return new LogError(code, `${topic}-${partition}: ${what}`, { topic, partition, cause });
  }

  #listBytes(list: RecordList, maxBatchBytes: number): number {
    let byteLength = 0;
    for (let index = 0; index < list.recordCount; index++) {
      const recordBytes = list.byteLengthAt(index) + RECORD_OVERHEAD_BYTES;
      if (recordBytes > maxBatchBytes) {
        throw this.error(
          'ERR_LOG_RECORD_TOO_LARGE',
          `record ${index} takes ${recordBytes} bytes, and the topic's maxBatchBytes is ${maxBatchBytes}`,
        );
      }
      byteLength += recordBytes;
    }
    return byteLength;
  }

  #batchBytes(batch: RecordBatch, maxBatchBytes: number): number {
    if (batch.byteLength <= maxBatchBytes) return batch.byteLength;
    throw this.error(
      'ERR_LOG_BATCH_TOO_LARGE',
      `a batch of ${batch.byteLength} bytes, and the topic's maxBatchBytes is ${maxBatchBytes}`,
    );
  }

  #unreadable(error: KafkaProtocolError): LogError {
    return this.error(
      'ERR_LOG_COMPRESSION_UNSUPPORTED',
      `a batch that cannot be read: ${error.message}; send it with ${COMPRESSION_CODECS.join(', ')}`,
      error,
    );
  }
}
