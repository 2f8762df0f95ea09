// The header of a record batch in format v2: 61 bytes, integers big endian. The CRC covers everything after itself, so
// base offset and leader epoch can be changed without it.

export const BASE_OFFSET_AT = 0;
/** Bytes after this field, i32. */
export const LENGTH_AT = 8;
export const LEADER_EPOCH_AT = 12;
export const MAGIC_AT = 16;
export const CRC_AT = 17;
export const ATTRIBUTES_AT = 21;
export const LAST_OFFSET_DELTA_AT = 23;
export const BASE_TIMESTAMP_AT = 27;
export const MAX_TIMESTAMP_AT = 35;
export const PRODUCER_ID_AT = 43;
export const PRODUCER_EPOCH_AT = 51;
export const BASE_SEQUENCE_AT = 53;
export const RECORD_COUNT_AT = 57;

/** Bytes of the header, and so the offset of the first record. */
export const BATCH_HEADER_BYTES = 61;
/** Bytes of a batch that its length field does not count: base offset and the field itself. */
export const LENGTH_OVERHEAD_BYTES = 12;
/** Smallest value of the length field. */
export const MIN_LENGTH: number = BATCH_HEADER_BYTES - LENGTH_OVERHEAD_BYTES;
export const MAGIC_V2 = 2;

export const COMPRESSION_MASK = 0x07;
export const LOG_APPEND_TIME_BIT = 0x08;
export const TRANSACTIONAL_BIT = 0x10;
export const CONTROL_BIT = 0x20;
export const DELETE_HORIZON_BIT = 0x40;
