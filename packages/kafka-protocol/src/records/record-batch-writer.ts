import {
  ATTRIBUTES_AT,
  BASE_OFFSET_AT,
  BASE_SEQUENCE_AT,
  BASE_TIMESTAMP_AT,
  BATCH_HEADER_BYTES,
  CONTROL_BIT,
  CRC_AT,
  LAST_OFFSET_DELTA_AT,
  LEADER_EPOCH_AT,
  LENGTH_AT,
  LENGTH_OVERHEAD_BYTES,
  LOG_APPEND_TIME_BIT,
  MAGIC_AT,
  MAGIC_V2,
  MAX_TIMESTAMP_AT,
  PRODUCER_EPOCH_AT,
  PRODUCER_ID_AT,
  RECORD_COUNT_AT,
  TRANSACTIONAL_BIT,
} from './batch-layout.ts';
import { crc32c, type Crc32c } from './crc32c.ts';
import { KafkaProtocolError } from './errors.ts';
import type { NewRecord, RecordHeader } from './record-list.ts';
import { varintByteLength, varlongByteLength, writeVarint, writeVarlong } from './varint.ts';

export interface RecordBatchWriterOptions {
  /** Bytes reserved at once; the buffer doubles when it is full. @default 65_536 */
  readonly initialCapacityBytes?: number;
  /** @default the one in JavaScript */
  readonly crc32c?: Crc32c;
  /** Timestamp of records that have none, milliseconds since the epoch. @default -1 (none), as Kafka has it */
  readonly defaultTimestampMs?: number;
  readonly baseOffset?: number;
  /** @default -1 */
  readonly leaderEpoch?: number;
  /** @default -1 */
  readonly producerId?: number;
  /** @default -1 */
  readonly producerEpoch?: number;
  /** @default -1 */
  readonly baseSequence?: number;
  /** When given, every record has this timestamp (Kafka's LogAppendTime). */
  readonly logAppendTimeMs?: number;
  /** @default false */
  readonly isTransactional?: boolean;
  /** @default false */
  readonly isControl?: boolean;
}

/** Where a writer stands; `rewind` goes back to it. */
export interface WriterMark {
  readonly byteLength: number;
  readonly recordCount: number;
  readonly baseTimestampMs: number;
  readonly maxTimestampMs: number;
  readonly valueBytes: number;
  readonly valueCount: number;
}

/** Bytes of a record besides key, value and headers: lengths, deltas, attributes, header count; never more than this. */
export const RECORD_OVERHEAD_BYTES = 36;

const NULL_LENGTH = -1;
const utf8 = new TextEncoder();

/** Writes records into one growing buffer in a single pass; `finish` puts the header of the batch before them. */
export class RecordBatchWriter {
  /** Timestamp of records that have none. */
  defaultTimestampMs: number;
  readonly #options: RecordBatchWriterOptions;
  #buffer: Buffer;
  #byteLength = BATCH_HEADER_BYTES;
  #recordCount = 0;
  #baseTimestampMs = -1;
  #maxTimestampMs = -1;
  #valueBytes = 0;
  #valueCount = 0;
  /** The last source of values, as a Buffer: its native copy takes offsets, so that no view is made for a record. */
  #source: Uint8Array | undefined;
  #sourceBuffer: Buffer = EMPTY;

  constructor(options: RecordBatchWriterOptions = {}) {
    this.#options = options;
    this.defaultTimestampMs = options.defaultTimestampMs ?? -1;
    this.#buffer = Buffer.allocUnsafeSlow(
      Math.max(BATCH_HEADER_BYTES, options.initialCapacityBytes ?? 65_536),
    );
  }

  /** Bytes of the batch so far, its header included. */
  get byteLength(): number {
    return this.#byteLength;
  }

  get recordCount(): number {
    return this.#recordCount;
  }

  /** Bytes of all values so far. */
  get valueBytes(): number {
    return this.#valueBytes;
  }

  /** Records so far whose value is not null. */
  get valueCount(): number {
    return this.#valueCount;
  }

  /** Largest timestamp so far; -1 before the first record. */
  get maxTimestampMs(): number {
    return this.#maxTimestampMs;
  }

  /** Bytes that the buffer holds or can take before it grows. */
  get capacityBytes(): number {
    return this.#buffer.length;
  }

  mark(): WriterMark {
    return {
      byteLength: this.#byteLength,
      recordCount: this.#recordCount,
      baseTimestampMs: this.#baseTimestampMs,
      maxTimestampMs: this.#maxTimestampMs,
      valueBytes: this.#valueBytes,
      valueCount: this.#valueCount,
    };
  }

  /** Forgets what was appended since the mark. */
  rewind(mark: WriterMark): void {
    this.#byteLength = mark.byteLength;
    this.#recordCount = mark.recordCount;
    this.#baseTimestampMs = mark.baseTimestampMs;
    this.#maxTimestampMs = mark.maxTimestampMs;
    this.#valueBytes = mark.valueBytes;
    this.#valueCount = mark.valueCount;
  }

  /** Appends a record with null key and no headers, whose value is `source[start..end)`. The fast path. */
  appendValue(timestampMs: number, source: Uint8Array, start: number, end: number): void {
    const timestampDelta = this.#timestampDelta(timestampMs);
    const offsetDelta = this.#recordCount;
    const valueLength = end - start;
    const length =
      4 +
      varlongByteLength(timestampDelta) +
      varintByteLength(offsetDelta) +
      varintByteLength(valueLength) +
      valueLength -
      1;
    this.#reserve(length + 5);
    const buffer = this.#buffer;
    let at = writeVarint(buffer, this.#byteLength, length);
    buffer[at++] = 0;
    at = writeVarlong(buffer, at, timestampDelta);
    at = writeVarint(buffer, at, offsetDelta);
    buffer[at++] = 1;
    at = writeVarint(buffer, at, valueLength);
    if (source !== this.#source) this.#takeSource(source);
    this.#sourceBuffer.copy(buffer, at, start, end);
    at += valueLength;
    buffer[at++] = 0;
    this.#commit(at, timestampMs, valueLength);
  }

  /** Appends any record. */
  append(record: NewRecord): void {
    const timestampMs = record.timestampMs ?? this.defaultTimestampMs;
    const timestampDelta = this.#timestampDelta(timestampMs);
    const offsetDelta = this.#recordCount;
    const key = record.key ?? null;
    const headers = (record.headers ?? []).map(encodeHeader);
    let length = 1 + varlongByteLength(timestampDelta) + varintByteLength(offsetDelta);
    length += nullableByteLength(key) + nullableByteLength(record.value) + varintByteLength(headers.length);
    for (const header of headers) length += nullableByteLength(header.key) + nullableByteLength(header.value);
    this.#reserve(length + 5);
    const buffer = this.#buffer;
    let at = writeVarint(buffer, this.#byteLength, length);
    buffer[at++] = 0;
    at = writeVarlong(buffer, at, timestampDelta);
    at = writeVarint(buffer, at, offsetDelta);
    at = writeNullable(buffer, at, key);
    at = writeNullable(buffer, at, record.value);
    at = writeVarint(buffer, at, headers.length);
    for (const header of headers) {
      at = writeNullable(buffer, at, header.key);
      at = writeNullable(buffer, at, header.value);
    }
    this.#commit(at, timestampMs, record.value === null ? -1 : record.value.byteLength);
  }

  /** The whole batch, as a view of the writer's buffer: `reset` before the next append. */
  finish(): Uint8Array {
    if (this.#recordCount === 0) {
      throw new KafkaProtocolError('ERR_KAFKA_EMPTY_BATCH', 'A record batch needs at least one record', -1);
    }
    const batch = this.#buffer.subarray(0, this.#byteLength);
    this.#writeHeader(batch);
    return batch;
  }

  /** Starts the next batch in the same buffer: what `finish` returned before is written over. */
  clear(): void {
    this.rewind(START);
    this.#source = undefined;
    this.#sourceBuffer = EMPTY;
  }

  /** Starts the next batch, in a buffer of its own or in the one given, which nobody else may use any more. */
  reset(buffer?: Buffer): void {
    this.#buffer =
      buffer ??
      Buffer.allocUnsafeSlow(Math.max(BATCH_HEADER_BYTES, this.#options.initialCapacityBytes ?? 65_536));
    this.clear();
  }

  #writeHeader(batch: Buffer): void {
    const options = this.#options;
    const { logAppendTimeMs } = options;
    let attributes = 0;
    if (logAppendTimeMs !== undefined) attributes |= LOG_APPEND_TIME_BIT;
    if (options.isTransactional) attributes |= TRANSACTIONAL_BIT;
    if (options.isControl) attributes |= CONTROL_BIT;
    writeInt64(batch, BASE_OFFSET_AT, options.baseOffset ?? 0);
    batch.writeInt32BE(batch.length - LENGTH_OVERHEAD_BYTES, LENGTH_AT);
    batch.writeInt32BE(options.leaderEpoch ?? -1, LEADER_EPOCH_AT);
    batch[MAGIC_AT] = MAGIC_V2;
    batch.writeInt16BE(attributes, ATTRIBUTES_AT);
    batch.writeInt32BE(this.#recordCount - 1, LAST_OFFSET_DELTA_AT);
    writeInt64(batch, BASE_TIMESTAMP_AT, this.#baseTimestampMs);
    writeInt64(batch, MAX_TIMESTAMP_AT, logAppendTimeMs ?? this.#maxTimestampMs);
    writeInt64(batch, PRODUCER_ID_AT, options.producerId ?? -1);
    batch.writeInt16BE(options.producerEpoch ?? -1, PRODUCER_EPOCH_AT);
    batch.writeInt32BE(options.baseSequence ?? -1, BASE_SEQUENCE_AT);
    batch.writeInt32BE(this.#recordCount, RECORD_COUNT_AT);
    batch.writeUInt32BE((options.crc32c ?? crc32c)(batch.subarray(ATTRIBUTES_AT)), CRC_AT);
  }

  /** The first record's timestamp is the base; later ones may lie before it. */
  #timestampDelta(timestampMs: number): number {
    return this.#recordCount === 0 ? 0 : timestampMs - this.#baseTimestampMs;
  }

  #commit(byteLength: number, timestampMs: number, valueLength: number): void {
    this.#byteLength = byteLength;
    if (valueLength >= 0) {
      this.#valueBytes += valueLength;
      this.#valueCount++;
    }
    if (this.#recordCount++ === 0) {
      this.#baseTimestampMs = timestampMs;
      this.#maxTimestampMs = timestampMs;
    } else if (timestampMs > this.#maxTimestampMs) {
      this.#maxTimestampMs = timestampMs;
    }
  }

  #takeSource(source: Uint8Array): void {
    this.#source = source;
    this.#sourceBuffer = Buffer.from(source.buffer, source.byteOffset, source.byteLength);
  }

  #reserve(bytes: number): void {
    const needed = this.#byteLength + bytes;
    if (needed <= this.#buffer.length) return;
    const grown = Buffer.allocUnsafeSlow(Math.max(needed, this.#buffer.length * 2));
    this.#buffer.copy(grown, 0, 0, this.#byteLength);
    this.#buffer = grown;
  }
}

const EMPTY = Buffer.alloc(0);
const START: WriterMark = {
  byteLength: BATCH_HEADER_BYTES,
  recordCount: 0,
  baseTimestampMs: -1,
  maxTimestampMs: -1,
  valueBytes: 0,
  valueCount: 0,
};

function encodeHeader(header: RecordHeader): { key: Uint8Array; value: Uint8Array | null } {
  return { key: utf8.encode(header.key), value: header.value };
}

function nullableByteLength(bytes: Uint8Array | null): number {
  return bytes === null ? 1 : varintByteLength(bytes.byteLength) + bytes.byteLength;
}

function writeNullable(target: Uint8Array, at: number, bytes: Uint8Array | null): number {
  if (bytes === null) return writeVarint(target, at, NULL_LENGTH);
  const start = writeVarint(target, at, bytes.byteLength);
  target.set(bytes, start);
  return start + bytes.byteLength;
}

/** A safe integer as i64, without a BigInt. */
function writeInt64(target: Buffer, at: number, value: number): void {
  const high = Math.floor(value / 0x1_0000_0000);
  target.writeInt32BE(high, at);
  target.writeUInt32BE(value - high * 0x1_0000_0000, at + 4);
}
