export { BATCH_HEADER_BYTES } from './batch-layout.ts';
export { COMPRESSION_CODECS, type CompressionCodec, type Decompress } from './compression.ts';
export { crc32c, type Crc32c } from './crc32c.ts';
export { KAFKA_PROTOCOL_ERROR_CODES, KafkaProtocolError, type KafkaProtocolErrorCode } from './errors.ts';
export { batchByteLength, RecordBatch, type LogRecord, type RecordBatchOptions } from './record-batch.ts';
export {
  RECORD_OVERHEAD_BYTES,
  RecordBatchWriter,
  type RecordBatchWriterOptions,
  type WriterMark,
} from './record-batch-writer.ts';
export { RecordCursor, type CursorSource } from './record-cursor.ts';
export { recordList, type NewRecord, type RecordHeader, type RecordList } from './record-list.ts';
