// Reads the types of the Kafka protocol from one message's bytes. It throws a Fault (or the RangeError of a DataView at the
// end of the bytes), never returns what is not there, and allocates nothing that the bytes do not pay for.
import { Fault } from './errors.ts';
import type { Int64, Int64Mode } from './int64.ts';
import { type DecodeLimits, defaultLimits, maxStringBytes } from './limits.ts';
import type { UnknownTaggedField, WithUnknownTags } from './tagged-fields.ts';
import { decodeText } from './text.ts';
import { formatUuid, type Uuid, zeroUuid } from './uuid.ts';

const twoTo32 = 0x100000000;

export class Reader {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  offset = 0;
  /** Whether the version is flexible: compact lengths and tagged fields. */
  flexible = false;
  readonly #limits: DecodeLimits;
  readonly #int64: Int64Mode;

  constructor(bytes: Uint8Array, int64: Int64Mode = 'exact', limits: DecodeLimits = defaultLimits) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#int64 = int64;
    this.#limits = limits;
  }

  get remaining(): number {
    return this.bytes.length - this.offset;
  }

  bool(): boolean {
    return this.int8() !== 0;
  }

  int8(): number {
    const value = this.view.getInt8(this.offset);
    this.offset += 1;
    return value;
  }

  int16(): number {
    const value = this.view.getInt16(this.offset);
    this.offset += 2;
    return value;
  }

  uint16(): number {
    const value = this.view.getUint16(this.offset);
    this.offset += 2;
    return value;
  }

  int32(): number {
    const value = this.view.getInt32(this.offset);
    this.offset += 4;
    return value;
  }

  uint32(): number {
    const value = this.view.getUint32(this.offset);
    this.offset += 4;
    return value;
  }

  int64(): Int64 {
    const high = this.view.getInt32(this.offset);
    const low = this.view.getUint32(this.offset + 4);
    // Within these bounds every value is a safe integer.
    if (high >= -0x1fffff && high <= 0x1fffff && this.#int64 !== 'bigint') {
      this.offset += 8;
      return high * twoTo32 + low;
    }
    return this.#largeInt64();
  }

  float64(): number {
    const value = this.view.getFloat64(this.offset);
    this.offset += 8;
    return value;
  }

  uuid(): Uuid {
    const { view, offset } = this;
    const last = view.getUint32(offset + 12);
    this.offset = offset + 16;
    if (
      last === 0 &&
      (view.getUint32(offset) | view.getUint32(offset + 4) | view.getUint32(offset + 8)) === 0
    ) {
      return zeroUuid;
    }
    return formatUuid(this.bytes, offset);
  }

  /** An unsigned varint of at most five bytes as the 32-bit signed integer that Kafka makes of it. */
  varint(): number {
    const first = this.bytes[this.offset]!;
    if (first < 0x80) {
      this.offset += 1;
      return first;
    }
    return this.#longVarint();
  }

  string(): string {
    const length = this.flexible ? this.varint() - 1 : this.int16();
    return length < 0 ? this.#null('string') : this.#text(length);
  }

  nullableString(): string | null {
    const length = this.flexible ? this.varint() - 1 : this.int16();
    return length < 0 ? null : this.#text(length);
  }

  /** A string whose length keeps its old form in flexible versions. */
  legacyString(): string {
    const length = this.int16();
    return length < 0 ? this.#null('string') : this.#text(length);
  }

  legacyNullableString(): string | null {
    const length = this.int16();
    return length < 0 ? null : this.#text(length);
  }

  /** A view of the bytes, not a copy. */
  bytesOf(length: number): Uint8Array {
    const start = this.#take(length);
    return this.bytes.subarray(start, start + length);
  }

  /** Records are bytes to this layer: batches are read by the record functions. */
  bytesField(): Uint8Array {
    const length = this.flexible ? this.varint() - 1 : this.int32();
    return length < 0 ? this.#null('bytes') : this.bytesOf(length);
  }

  nullableBytes(): Uint8Array | null {
    const length = this.flexible ? this.varint() - 1 : this.int32();
    return length < 0 ? null : this.bytesOf(length);
  }

  legacyBytes(): Uint8Array {
    const length = this.int32();
    return length < 0 ? this.#null('bytes') : this.bytesOf(length);
  }

  legacyNullableBytes(): Uint8Array | null {
    const length = this.int32();
    return length < 0 ? null : this.bytesOf(length);
  }

  /** How many elements follow, of `leastBytes` each at least. */
  arrayLength(leastBytes: number): number {
    const count = this.nullableArrayLength(leastBytes);
    return count < 0 ? this.#null('array') : count;
  }

  /** The same, or -1 for null. */
  nullableArrayLength(leastBytes: number): number {
    const count = this.flexible ? this.varint() - 1 : this.int32();
    if (count < 0) return -1;
    if (count * leastBytes > this.remaining) {
      throw new Fault(
        'ERR_KAFKA_INVALID_LENGTH',
        `${count} elements of ${leastBytes} bytes or more exceed ${this.remaining} remaining`,
      );
    }
    if (count > this.#limits.maxArrayElements) {
      throw new Fault(
        'ERR_KAFKA_LIMIT_EXCEEDED',
        `${count} elements are more than the limit of ${this.#limits.maxArrayElements}`,
      );
    }
    return count;
  }

  int32Array(): number[] {
    return this.#int32s(this.arrayLength(4));
  }

  nullableInt32Array(): number[] | null {
    const count = this.nullableArrayLength(4);
    return count < 0 ? null : this.#int32s(count);
  }

  /** The byte before a struct that may be null. */
  present(): boolean {
    return this.int8() >= 0;
  }

  /** The same in a tagged field. */
  presentInTag(): boolean {
    return this.varint() !== 0;
  }

  /** The tagged fields of a struct that knows none in this version. */
  tags(struct: WithUnknownTags): void {
    if (this.bytes[this.offset] === 0) {
      this.offset += 1;
      return;
    }
    for (let count = this.tagCount(), tag = -1; count > 0; count--) {
      tag = this.tag(tag);
      this.unknownTag(struct, tag, this.tagEnd());
    }
  }

  tagCount(): number {
    const count = this.varint();
    if (count > this.#limits.maxTaggedFields) {
      throw new Fault(
        'ERR_KAFKA_LIMIT_EXCEEDED',
        `${count} tagged fields are more than the limit of ${this.#limits.maxTaggedFields}`,
      );
    }
    return count;
  }

  tag(previous: number): number {
    const tag = this.varint();
    if (tag <= previous) {
      throw new Fault('ERR_KAFKA_INVALID_TAG', `tag ${tag} does not ascend from ${previous}`);
    }
    return tag;
  }

  /** Where the tagged field ends. */
  tagEnd(): number {
    const length = this.varint();
    if (length < 0 || length > this.remaining) {
      const reason = `a tagged field of ${length >>> 0} bytes exceeds ${this.remaining} remaining`;
      throw new Fault('ERR_KAFKA_INVALID_TAG', reason);
    }
    return this.offset + length;
  }

  unknownTag(struct: WithUnknownTags, tag: number, end: number): void {
    const field: UnknownTaggedField = { tag, bytes: this.bytesOf(end - this.offset) };
    if (struct.unknownTaggedFields === undefined) struct.unknownTaggedFields = [field];
    else struct.unknownTaggedFields.push(field);
  }

  /** A tag that the message knows, in a version that does not have it. */
  misplacedTag(tag: number): never {
    throw new Fault('ERR_KAFKA_INVALID_TAG', `tag ${tag} is not valid in this version`);
  }

  /** A known tagged field must take exactly the bytes it declared. */
  closeTag(tag: number, end: number): void {
    if (this.offset === end) return;
    throw new Fault(
      'ERR_KAFKA_INVALID_TAG',
      `tag ${tag} takes ${Math.abs(end - this.offset)} bytes ${this.offset < end ? 'less' : 'more'} than declared`,
    );
  }

  #int32s(count: number): number[] {
    const { view } = this;
    const values: number[] = [];
    let { offset } = this;
    for (let index = 0; index < count; index++) {
      values.push(view.getInt32(offset));
      offset += 4;
    }
    this.offset = offset;
    return values;
  }

  #largeInt64(): Int64 {
    const value = this.view.getBigInt64(this.offset);
    this.offset += 8;
    if (this.#int64 === 'bigint') return value;
    const number = Number(value);
    if (Number.isSafeInteger(number)) return number;
    if (this.#int64 === 'exact') return value;
    this.offset -= 8;
    throw new Fault(
      'ERR_KAFKA_INVALID_VALUE',
      `${value} is no exact number: read int64 as 'exact' or 'bigint'`,
    );
  }

  #longVarint(): number {
    const { view } = this;
    let { offset } = this;
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = view.getInt8(offset++);
      value |= (byte & 0x7f) << shift;
      if (byte >= 0) {
        this.offset = offset;
        return value;
      }
    }
    throw new Fault('ERR_KAFKA_INVALID_VARINT', 'a varint is longer than five bytes');
  }

  #text(length: number): string {
    if (length > maxStringBytes) {
      throw new Fault(
        'ERR_KAFKA_INVALID_LENGTH',
        `length ${length} is more than a string may have (${maxStringBytes})`,
      );
    }
    const start = this.#take(length);
    return decodeText(this.bytes, start, start + length);
  }

  #take(length: number): number {
    const start = this.offset;
    if (length > this.bytes.length - start) throw this.#tooLong(length);
    this.offset = start + length;
    return start;
  }

  #tooLong(length: number): Fault {
    return new Fault('ERR_KAFKA_INVALID_LENGTH', `length ${length} exceeds ${this.remaining} remaining`);
  }

  #null(what: string): never {
    throw new Fault('ERR_KAFKA_NULL_NOT_ALLOWED', `null where this version needs a ${what}`);
  }
}
