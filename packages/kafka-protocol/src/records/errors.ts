/** Every code of a `KafkaProtocolError`; the README's table is checked against it. */
export const KAFKA_PROTOCOL_ERROR_CODES = [
  /** The bytes end before the batch does. */
  'ERR_KAFKA_TRUNCATED',
  /** A declared length, count or offset delta that cannot be. */
  'ERR_KAFKA_INVALID_LENGTH',
  /** Not record format v2. */
  'ERR_KAFKA_UNSUPPORTED_MAGIC',
  /** CRC-32C does not match. */
  'ERR_KAFKA_CRC_MISMATCH',
  /** A record whose fields do not fill exactly its declared length. */
  'ERR_KAFKA_INVALID_RECORD',
  /** A variable-length integer longer than its type allows. */
  'ERR_KAFKA_INVALID_VARINT',
  /** Compressed records and no decompressor for their codec. */
  'ERR_KAFKA_COMPRESSION_UNSUPPORTED',
  /** The decompressor refused the bytes; `cause` is its error. */
  'ERR_KAFKA_DECOMPRESSION_FAILED',
  /** A batch without records cannot be written. */
  'ERR_KAFKA_EMPTY_BATCH',
] as const;

export type KafkaProtocolErrorCode = (typeof KAFKA_PROTOCOL_ERROR_CODES)[number];

/** Bytes that are not what the Kafka protocol says: what is wrong, and at which byte. */
export class KafkaProtocolError extends Error {
  override readonly name = 'KafkaProtocolError';
  readonly code: KafkaProtocolErrorCode;
  /** Offset of the wrong byte from the start of the bytes that were given, or -1 when there is no such byte. */
  readonly byteOffset: number;

  constructor(code: KafkaProtocolErrorCode, message: string, byteOffset: number, cause?: unknown) {
    super(
      byteOffset < 0 ? message : `${message} (at byte ${byteOffset})`,
      cause === undefined ? undefined : { cause },
    );
    this.code = code;
    this.byteOffset = byteOffset;
  }
}
