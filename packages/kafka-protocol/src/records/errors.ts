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
  /** A version that a message does not have. */
  'ERR_KAFKA_UNSUPPORTED_VERSION',
  /** An API key that no message has. */
  'ERR_KAFKA_UNKNOWN_API',
  /** Null where a version does not allow it. */
  'ERR_KAFKA_NULL_NOT_ALLOWED',
  /** Tagged fields out of order, misplaced, or of another length than declared. */
  'ERR_KAFKA_INVALID_TAG',
  /** Bytes after the end of a message. */
  'ERR_KAFKA_TRAILING_BYTES',
  /** A limit on elements, tags or frame bytes is exceeded. */
  'ERR_KAFKA_LIMIT_EXCEEDED',
  /** A value that its type cannot hold. */
  'ERR_KAFKA_INVALID_VALUE',
  /** A field that the message does not have. */
  'ERR_KAFKA_UNKNOWN_FIELD',
  /** A field that is set, and that the version cannot carry. */
  'ERR_KAFKA_FIELD_NOT_IN_VERSION',
  /** A field that the JSON form must have in this version. */
  'ERR_KAFKA_MISSING_FIELD',
  /** The buffer to write into is too small. */
  'ERR_KAFKA_BUFFER_TOO_SMALL',
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
