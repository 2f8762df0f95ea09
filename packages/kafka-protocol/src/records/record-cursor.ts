import { KafkaProtocolError } from './errors.ts';
import type { RecordHeader } from './record-list.ts';

/** What the cursor needs to know of its batch. */
export interface CursorSource {
  /** Holds the records: the batch itself, or what its records were inflated to. */
  readonly bytes: Uint8Array;
  /** Where in `bytes` the first record begins. */
  readonly start: number;
  readonly recordCount: number;
  readonly baseOffset: number;
  readonly lastOffsetDelta: number;
  readonly baseTimestampMs: number;
  /** When the log's time counts, the one timestamp of all records. */
  readonly logAppendTimeMs: number | undefined;
}

const utf8 = new TextDecoder();

/**
 * Walks over the records of a batch without making an object for any of them: after `next()` returned true, the fields
 * say where in `bytes` the parts of the record lie.
 */
export class RecordCursor {
  /** What the positions refer to: the bytes of the batch, unless it was compressed. */
  readonly bytes: Uint8Array;
  offset = -1;
  timestampMs = -1;
  /** Both -1 when the key is null. */
  keyStart = -1;
  keyEnd = -1;
  /** Both -1 when the value is null. */
  valueStart = -1;
  valueEnd = -1;
  headerCount = 0;
  readonly #source: CursorSource;
  #at: number;
  #index = 0;
  #headersStart = 0;

  constructor(source: CursorSource) {
    this.bytes = source.bytes;
    this.#source = source;
    this.#at = source.start;
  }

  /** Goes to the next record; false after the last one. Throws `KafkaProtocolError` when the bytes are no record. */
  next(): boolean {
    const source = this.#source;
    if (this.#index === source.recordCount) {
      if (this.#at !== this.bytes.length) {
        throw new KafkaProtocolError('ERR_KAFKA_INVALID_LENGTH', 'Bytes after the last record', this.#at);
      }
      return false;
    }
    const start = this.#at;
    const length = this.#varint();
    const end = this.#at + length;
    if (length < 0) this.#invalid(`Record length ${length}`, start);
    if (end > this.bytes.length) {
      throw new KafkaProtocolError(
        'ERR_KAFKA_TRUNCATED',
        `A record of ${length} bytes goes beyond its batch`,
        start,
      );
    }
    this.#at++; // attributes of a record: unused by every version so far
    const timestampDelta = this.#varlong();
    this.timestampMs = source.logAppendTimeMs ?? source.baseTimestampMs + timestampDelta;
    const offsetDelta = this.#varint();
    if (offsetDelta < 0 || offsetDelta > source.lastOffsetDelta)
      this.#invalid(`Offset delta ${offsetDelta}`, start);
    this.offset = source.baseOffset + offsetDelta;
    const keyLength = this.#varint();
    this.keyStart = keyLength < 0 ? -1 : this.#at;
    this.keyEnd = this.#skip(keyLength, end);
    const valueLength = this.#varint();
    this.valueStart = valueLength < 0 ? -1 : this.#at;
    this.valueEnd = this.#skip(valueLength, end);
    this.headerCount = this.#varint();
    this.#headersStart = this.#at;
    if (this.headerCount !== 0) this.#skipHeaders(end);
    if (this.#at !== end)
      this.#invalid(`The fields end ${end - this.#at} bytes before the record does`, this.#at);
    this.#index++;
    return true;
  }

  /** The headers of the current record. */
  headers(): RecordHeader[] {
    const after = this.#at;
    this.#at = this.#headersStart;
    const headers: RecordHeader[] = [];
    for (let left = this.headerCount; left > 0; left--) {
      const keyLength = this.#varint();
      const key = utf8.decode(this.bytes.subarray(this.#at, this.#at + keyLength));
      this.#at += keyLength;
      const valueLength = this.#varint();
      headers.push({
        key,
        value: valueLength < 0 ? null : this.bytes.subarray(this.#at, this.#at + valueLength),
      });
      if (valueLength > 0) this.#at += valueLength;
    }
    this.#at = after;
    return headers;
  }

  #skipHeaders(end: number): void {
    // Each header takes two bytes at least: a count beyond that is refused before the loop.
    if (this.headerCount < 0 || this.headerCount * 2 > end - this.#at) {
      this.#invalid(`${this.headerCount} headers`, this.#at);
    }
    for (let left = this.headerCount; left > 0; left--) {
      const keyLength = this.#varint();
      if (keyLength < 0) this.#invalid('A header without a key', this.#at);
      this.#skip(keyLength, end);
      this.#skip(this.#varint(), end);
    }
  }

  /** Goes over `length` bytes (-1: null) and returns the position after them, or -1 for null. */
  #skip(length: number, end: number): number {
    if (length === -1) return -1;
    if (length < 0 || length > end - this.#at) this.#invalid(`A field of ${length} bytes`, this.#at);
    this.#at += length;
    return this.#at;
  }

  #varint(): number {
    const bytes = this.bytes;
    let at = this.#at;
    let byte = bytes[at++]!;
    let zigzag = byte & 0x7f;
    for (let shift = 7; byte >= 0x80; shift += 7) {
      if (shift > 28)
        throw new KafkaProtocolError('ERR_KAFKA_INVALID_VARINT', 'A varint of more than 5 bytes', this.#at);
      byte = bytes[at++]!;
      zigzag |= (byte & 0x7f) << shift;
    }
    if (at > bytes.length) this.#truncated();
    this.#at = at;
    return (zigzag >>> 1) ^ -(zigzag & 1);
  }

  #varlong(): number {
    const bytes = this.bytes;
    const first = bytes[this.#at]!;
    if (first < 0x80) {
      this.#at++;
      return (first >>> 1) ^ -(first & 1);
    }
    let at = this.#at;
    let zigzag = 0n;
    for (let shift = 0n; ; shift += 7n) {
      if (shift > 63n)
        throw new KafkaProtocolError('ERR_KAFKA_INVALID_VARINT', 'A varlong of more than 10 bytes', this.#at);
      const byte = bytes[at++];
      if (byte === undefined) this.#truncated();
      zigzag |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    this.#at = at;
    return Number(BigInt.asIntN(64, (zigzag >> 1n) ^ -(zigzag & 1n)));
  }

  #truncated(): never {
    throw new KafkaProtocolError(
      'ERR_KAFKA_TRUNCATED',
      'The records end inside of a number',
      this.bytes.length,
    );
  }

  #invalid(what: string, at: number): never {
    throw new KafkaProtocolError('ERR_KAFKA_INVALID_RECORD', what, at);
  }
}
