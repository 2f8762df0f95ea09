import * as layout from './batch-layout.ts';
import { COMPRESSION_CODECS, type CompressionCodec, type Decompress } from './compression.ts';
import { crc32c, type Crc32c } from './crc32c.ts';
import { KafkaProtocolError } from './errors.ts';
import { RecordCursor } from './record-cursor.ts';
import type { RecordHeader } from './record-list.ts';

/** A record as it is stored. Its byte fields are views of the batch. */
export interface LogRecord {
  readonly offset: number;
  /** Milliseconds since the epoch; -1 when the producer gave none. */
  readonly timestampMs: number;
  readonly key: Uint8Array | null;
  readonly value: Uint8Array | null;
  readonly headers: readonly RecordHeader[];
}

export interface RecordBatchOptions {
  /** @default the one in JavaScript */
  readonly crc32c?: Crc32c;
  /** Needed to read the records of a compressed batch, not for anything else. */
  readonly decompress?: Decompress;
  /** Most bytes that the records of a batch may inflate to. @default 134_217_728 */
  readonly maxDecompressedBytes?: number;
}

/** A lazy view over the bytes of one record batch in format v2: nothing is read before it is asked for. */
export class RecordBatch {
  /** The whole batch, header included. */
  readonly bytes: Uint8Array;
  readonly #view: DataView;
  readonly #options: RecordBatchOptions;

  /** `bytes` is exactly one batch; throws `KafkaProtocolError` when its header says otherwise. Does not check the CRC. */
  constructor(bytes: Uint8Array, options: RecordBatchOptions = {}) {
    const length = batchByteLength(bytes, 0, Number.MAX_SAFE_INTEGER);
    if (length === undefined || length > bytes.byteLength) {
      throw new KafkaProtocolError(
        'ERR_KAFKA_TRUNCATED',
        `A batch of ${length ?? 'unknown'} bytes, given ${bytes.byteLength}`,
        bytes.byteLength,
      );
    }
    if (length < bytes.byteLength) {
      throw new KafkaProtocolError('ERR_KAFKA_INVALID_LENGTH', 'Bytes after the batch', length);
    }
    this.bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#options = options;
    const { recordCount, lastOffsetDelta } = this;
    if (recordCount < 0 || lastOffsetDelta < 0 || recordCount > lastOffsetDelta + 1) {
      const what = `${recordCount} records over ${lastOffsetDelta + 1} offsets`;
      throw new KafkaProtocolError('ERR_KAFKA_INVALID_LENGTH', what, layout.RECORD_COUNT_AT);
    }
  }

  get byteLength(): number {
    return this.bytes.byteLength;
  }

  get baseOffset(): number {
    return Number(this.#view.getBigInt64(layout.BASE_OFFSET_AT));
  }

  get lastOffset(): number {
    return this.baseOffset + this.lastOffsetDelta;
  }

  get lastOffsetDelta(): number {
    return this.#view.getInt32(layout.LAST_OFFSET_DELTA_AT);
  }

  /** The offset after this batch. */
  get nextOffset(): number {
    return this.lastOffset + 1;
  }

  get leaderEpoch(): number {
    return this.#view.getInt32(layout.LEADER_EPOCH_AT);
  }

  get crc(): number {
    return this.#view.getUint32(layout.CRC_AT);
  }

  get attributes(): number {
    return this.#view.getInt16(layout.ATTRIBUTES_AT);
  }

  /** The codec of the records; a number without a name (5 to 7) throws. */
  get compression(): CompressionCodec {
    const number = this.attributes & layout.COMPRESSION_MASK;
    const codec = COMPRESSION_CODECS[number];
    if (codec === undefined) {
      throw new KafkaProtocolError(
        'ERR_KAFKA_COMPRESSION_UNSUPPORTED',
        `Compression codec ${number}`,
        layout.ATTRIBUTES_AT,
      );
    }
    return codec;
  }

  get timestampType(): 'create' | 'logAppend' {
    return (this.attributes & layout.LOG_APPEND_TIME_BIT) === 0 ? 'create' : 'logAppend';
  }

  get isTransactional(): boolean {
    return (this.attributes & layout.TRANSACTIONAL_BIT) !== 0;
  }

  /** Holds a marker for Kafka itself, not an event. */
  get isControl(): boolean {
    return (this.attributes & layout.CONTROL_BIT) !== 0;
  }

  get baseTimestampMs(): number {
    return Number(this.#view.getBigInt64(layout.BASE_TIMESTAMP_AT));
  }

  get maxTimestampMs(): number {
    return Number(this.#view.getBigInt64(layout.MAX_TIMESTAMP_AT));
  }

  /** When tombstones of this batch may go, if compaction has set it; it lies where the base timestamp does. */
  get deleteHorizonMs(): number | undefined {
    return (this.attributes & layout.DELETE_HORIZON_BIT) === 0 ? undefined : this.baseTimestampMs;
  }

  /** -1 when the producer is not idempotent. */
  get producerId(): number {
    return Number(this.#view.getBigInt64(layout.PRODUCER_ID_AT));
  }

  get producerEpoch(): number {
    return this.#view.getInt16(layout.PRODUCER_EPOCH_AT);
  }

  get baseSequence(): number {
    return this.#view.getInt32(layout.BASE_SEQUENCE_AT);
  }

  /** Sequence number of the last record; it wraps from 2^31 - 1 to 0. */
  get lastSequence(): number {
    const { baseSequence } = this;
    return baseSequence < 0 ? -1 : (baseSequence + this.lastOffsetDelta) % 0x8000_0000;
  }

  /** May be 0: compaction leaves empty batches. */
  get recordCount(): number {
    return this.#view.getInt32(layout.RECORD_COUNT_AT);
  }

  /** Throws `ERR_KAFKA_CRC_MISMATCH` unless the checksum is right. */
  verify(): void {
    const actual = (this.#options.crc32c ?? crc32c)(this.bytes.subarray(layout.ATTRIBUTES_AT));
    if (actual === this.crc) return;
    const what = `CRC-32C is ${hex(actual)}, the batch at offset ${this.baseOffset} says ${hex(this.crc)}`;
    throw new KafkaProtocolError('ERR_KAFKA_CRC_MISMATCH', what, layout.CRC_AT);
  }

  /** Whether the checksum is right. */
  isIntact(): boolean {
    return (this.#options.crc32c ?? crc32c)(this.bytes.subarray(layout.ATTRIBUTES_AT)) === this.crc;
  }

  /** Patches base offset and leader epoch in `bytes`; the CRC does not cover them. */
  setBase(offset: number, leaderEpoch: number): void {
    this.#view.setBigInt64(layout.BASE_OFFSET_AT, BigInt(offset));
    this.#view.setInt32(layout.LEADER_EPOCH_AT, leaderEpoch);
  }

  /** What follows the header: the records, or what they were compressed to. */
  get recordBytes(): Uint8Array {
    return this.bytes.subarray(layout.BATCH_HEADER_BYTES);
  }

  /** The bytes of a copy of this batch whose records are these, compressed with `codec`; header otherwise as here. */
  withRecords(codec: CompressionCodec, records: Uint8Array): Uint8Array {
    const bytes = new Uint8Array(layout.BATCH_HEADER_BYTES + records.byteLength);
    bytes.set(this.bytes.subarray(0, layout.BATCH_HEADER_BYTES));
    bytes.set(records, layout.BATCH_HEADER_BYTES);
    const view = new DataView(bytes.buffer);
    view.setInt32(layout.LENGTH_AT, bytes.byteLength - layout.LENGTH_OVERHEAD_BYTES);
    const attributes = (this.attributes & ~layout.COMPRESSION_MASK) | COMPRESSION_CODECS.indexOf(codec);
    view.setInt16(layout.ATTRIBUTES_AT, attributes);
    view.setUint32(layout.CRC_AT, (this.#options.crc32c ?? crc32c)(bytes.subarray(layout.ATTRIBUTES_AT)));
    return bytes;
  }

  /** The records, without an object for each. Inflates a compressed batch, once per call. */
  cursor(): RecordCursor {
    const isCompressed = (this.attributes & layout.COMPRESSION_MASK) !== 0;
    return new RecordCursor({
      bytes: isCompressed ? this.#inflate() : this.bytes,
      start: isCompressed ? 0 : layout.BATCH_HEADER_BYTES,
      recordCount: this.recordCount,
      baseOffset: this.baseOffset,
      lastOffsetDelta: this.lastOffsetDelta,
      baseTimestampMs: this.baseTimestampMs,
      logAppendTimeMs: this.timestampType === 'logAppend' ? this.maxTimestampMs : undefined,
    });
  }

  /** The records as objects, made one by one. */
  *records(): Generator<LogRecord, void, undefined> {
    const cursor = this.cursor();
    while (cursor.next()) {
      yield {
        offset: cursor.offset,
        timestampMs: cursor.timestampMs,
        key: cursor.keyStart < 0 ? null : cursor.bytes.subarray(cursor.keyStart, cursor.keyEnd),
        value: cursor.valueStart < 0 ? null : cursor.bytes.subarray(cursor.valueStart, cursor.valueEnd),
        headers: cursor.headerCount === 0 ? NO_HEADERS : cursor.headers(),
      };
    }
  }

  #inflate(): Uint8Array {
    const { compression } = this;
    const { decompress, maxDecompressedBytes = 134_217_728 } = this.#options;
    if (compression === 'none') return this.bytes;
    if (decompress === undefined) {
      const what = `The batch at offset ${this.baseOffset} is compressed with ${compression}, and no decompressor was given`;
      throw new KafkaProtocolError('ERR_KAFKA_COMPRESSION_UNSUPPORTED', what, layout.ATTRIBUTES_AT);
    }
    try {
      return decompress(compression, this.bytes.subarray(layout.BATCH_HEADER_BYTES), maxDecompressedBytes);
    } catch (error) {
      if (error instanceof KafkaProtocolError) throw error;
      const why = error instanceof Error ? error.message : String(error);
      const what = `The ${compression} records of the batch at offset ${this.baseOffset} cannot be inflated: ${why}`;
      throw new KafkaProtocolError('ERR_KAFKA_DECOMPRESSION_FAILED', what, layout.BATCH_HEADER_BYTES, error);
    }
  }
}

const NO_HEADERS: readonly RecordHeader[] = [];

/**
 * Bytes of the batch that begins at `at`, or undefined while there are too few bytes to tell. Throws when what is there
 * cannot be a batch of format v2 of at most `maxBatchBytes`.
 */
export function batchByteLength(bytes: Uint8Array, at: number, maxBatchBytes: number): number | undefined {
  if (bytes.byteLength - at < layout.MAGIC_AT + 1) return undefined;
  const magic = bytes[at + layout.MAGIC_AT]!;
  if (magic !== layout.MAGIC_V2) {
    throw new KafkaProtocolError(
      'ERR_KAFKA_UNSUPPORTED_MAGIC',
      `Record format ${magic}, not 2`,
      at + layout.MAGIC_AT,
    );
  }
  const field = at + layout.LENGTH_AT;
  const length =
    (bytes[field]! << 24) | (bytes[field + 1]! << 16) | (bytes[field + 2]! << 8) | bytes[field + 3]!;
  if (length < layout.MIN_LENGTH || length + layout.LENGTH_OVERHEAD_BYTES > maxBatchBytes) {
    throw new KafkaProtocolError(
      'ERR_KAFKA_INVALID_LENGTH',
      `A batch of ${length} bytes after its length`,
      field,
    );
  }
  return length + layout.LENGTH_OVERHEAD_BYTES;
}

function hex(crc: number): string {
  return crc.toString(16).padStart(8, '0');
}
