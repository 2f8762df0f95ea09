// Reads the types of the Kafka protocol from one message's bytes. It throws a Fault, never returns what is not there, and
// allocates nothing that the bytes do not pay for. The end is checked here and not left to the DataView: once a DataView has
// refused an offset, V8 no longer inlines its accesses, and one cut message would slow down all that follow.
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
  /** Where the bytes end. */
  readonly end: number;
  offset = 0;
  /** Whether the version is flexible: compact lengths and tagged fields. */
  flexible = false;
  readonly int64Mode: Int64Mode;
  readonly maxArrayElements: number;
  readonly maxTaggedFields: number;

  constructor(bytes: Uint8Array, int64: Int64Mode = 'exact', limits: DecodeLimits = defaultLimits) {
    this.bytes = bytes;
    this.end = bytes.byteLength;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.int64Mode = int64;
    this.maxArrayElements = limits.maxArrayElements;
    this.maxTaggedFields = limits.maxTaggedFields;
  }

  get remaining(): number {
    return this.end - this.offset;
  }

  bool(): boolean {
    return this.int8() !== 0;
  }

  int8(): number {
    const { offset } = this;
    if (offset + 1 > this.end) throw cutOff();
    this.offset = offset + 1;
    return this.view.getInt8(offset);
  }

  int16(): number {
    const { offset } = this;
    if (offset + 2 > this.end) throw cutOff();
    this.offset = offset + 2;
    return this.view.getInt16(offset);
  }

  uint16(): number {
    const { offset } = this;
    if (offset + 2 > this.end) throw cutOff();
    this.offset = offset + 2;
    return this.view.getUint16(offset);
  }

  int32(): number {
    const { offset } = this;
    if (offset + 4 > this.end) throw cutOff();
    this.offset = offset + 4;
    return this.view.getInt32(offset);
  }

  uint32(): number {
    const { offset } = this;
    if (offset + 4 > this.end) throw cutOff();
    this.offset = offset + 4;
    return this.view.getUint32(offset);
  }

  int64(): Int64 {
    const { offset } = this;
    if (offset + 8 > this.end) throw cutOff();
    const high = this.view.getInt32(offset);
    // Within these bounds every value is a safe integer.
    if (high >= -0x1fffff && high <= 0x1fffff && this.int64Mode !== 'bigint') {
      this.offset = offset + 8;
      return high * twoTo32 + this.view.getUint32(offset + 4);
    }
    return largeInt64(this);
  }

  float64(): number {
    const { offset } = this;
    if (offset + 8 > this.end) throw cutOff();
    this.offset = offset + 8;
    return this.view.getFloat64(offset);
  }

  uuid(): Uuid {
    const { view, offset } = this;
    if (offset + 16 > this.end) throw cutOff();
    const last = view.getUint32(offset + 12);
    this.offset = offset + 16;
    if (
      last === 0 &&
      (view.getUint32(offset) | view.getUint32(offset + 4) | view.getUint32(offset + 8)) === 0
    ) {
      return zeroUuid;
    }
    return formatUuid(view, offset);
  }

  /** An unsigned varint of at most five bytes as the 32-bit signed integer that Kafka makes of it. */
  varint(): number {
    const { offset } = this;
    if (offset >= this.end) throw cutOff();
    const first = this.bytes[offset]!;
    if (first > 0x7f) return longVarint(this);
    this.offset = offset + 1;
    return first;
  }

  string(): string {
    const length = this.flexible ? this.varint() - 1 : this.int16();
    return length < 0 ? nullRefused('string') : textOf(this, length);
  }

  nullableString(): string | null {
    const length = this.flexible ? this.varint() - 1 : this.int16();
    return length < 0 ? null : textOf(this, length);
  }

  /** A string whose length keeps its old form in flexible versions. */
  legacyString(): string {
    const length = this.int16();
    return length < 0 ? nullRefused('string') : textOf(this, length);
  }

  legacyNullableString(): string | null {
    const length = this.int16();
    return length < 0 ? null : textOf(this, length);
  }

  /** A view of the bytes, not a copy. */
  bytesOf(length: number): Uint8Array {
    const start = take(this, length);
    return this.bytes.subarray(start, start + length);
  }

  /** Records are bytes to this layer: batches are read by the record functions. */
  bytesField(): Uint8Array {
    const length = this.flexible ? this.varint() - 1 : this.int32();
    return length < 0 ? nullRefused('bytes') : this.bytesOf(length);
  }

  nullableBytes(): Uint8Array | null {
    const length = this.flexible ? this.varint() - 1 : this.int32();
    return length < 0 ? null : this.bytesOf(length);
  }

  legacyBytes(): Uint8Array {
    const length = this.int32();
    return length < 0 ? nullRefused('bytes') : this.bytesOf(length);
  }

  legacyNullableBytes(): Uint8Array | null {
    const length = this.int32();
    return length < 0 ? null : this.bytesOf(length);
  }

  /** How many elements follow, of `leastBytes` each at least. */
  arrayLength(leastBytes: number): number {
    const count = this.nullableArrayLength(leastBytes);
    return count < 0 ? nullRefused('array') : count;
  }

  /** The same, or -1 for null. */
  nullableArrayLength(leastBytes: number): number {
    const count = this.flexible ? this.varint() - 1 : this.int32();
    if (count < 0) return -1;
    if (count * leastBytes > this.end - this.offset) throw tooManyForBytes(this, count, leastBytes);
    if (count > this.maxArrayElements) throw tooMany(count, 'elements', this.maxArrayElements);
    return count;
  }

  int32Array(): number[] {
    const count = this.flexible ? this.varint() - 1 : this.int32();
    return count < 0 ? nullRefused('array') : int32s(this, count);
  }

  nullableInt32Array(): number[] | null {
    const count = this.flexible ? this.varint() - 1 : this.int32();
    return count < 0 ? null : int32s(this, count);
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
    if (this.offset < this.end && this.bytes[this.offset] === 0) {
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
    if (count > this.maxTaggedFields) throw tooMany(count, 'tagged fields', this.maxTaggedFields);
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
}

// Functions, not private methods: a call of a private method checks its brand each time, and these are the hot ones. What is
// thrown is made elsewhere, so that the readers stay small enough to be inlined.

function int32s(reader: Reader, count: number): number[] {
  if (count === 0) return [];
  const { view } = reader;
  if (count * 4 > reader.end - reader.offset) throw tooManyForBytes(reader, count, 4);
  if (count > reader.maxArrayElements) throw tooMany(count, 'elements', reader.maxArrayElements);
  const { offset } = reader;
  reader.offset = offset + count * 4;
  // Lists of replicas are short: literals are made in place, and have no holes to be looked for later.
  if (count === 1) return [view.getInt32(offset)];
  if (count === 2) return [view.getInt32(offset), view.getInt32(offset + 4)];
  if (count === 3) return [view.getInt32(offset), view.getInt32(offset + 4), view.getInt32(offset + 8)];
  const values = Array<number>(count);
  for (let index = 0; index < count; index++) values[index] = view.getInt32(offset + index * 4);
  return values;
}

function largeInt64(reader: Reader): Int64 {
  const value = reader.view.getBigInt64(reader.offset);
  if (reader.int64Mode !== 'bigint') {
    const number = Number(value);
    if (Number.isSafeInteger(number)) {
      reader.offset += 8;
      return number;
    }
    if (reader.int64Mode === 'number') {
      throw new Fault(
        'ERR_KAFKA_INVALID_VALUE',
        `${value} is no exact number: read int64 as 'exact' or 'bigint'`,
      );
    }
  }
  reader.offset += 8;
  return value;
}

function longVarint(reader: Reader): number {
  const { view } = reader;
  let { offset } = reader;
  let value = 0;
  for (let shift = 0; shift < 35; shift += 7) {
    if (offset >= reader.end) throw cutOff();
    const byte = view.getInt8(offset++);
    value |= (byte & 0x7f) << shift;
    if (byte >= 0) {
      reader.offset = offset;
      return value;
    }
  }
  throw new Fault('ERR_KAFKA_INVALID_VARINT', 'a varint is longer than five bytes');
}

function textOf(reader: Reader, length: number): string {
  if (length > maxStringBytes) throw tooLongText(length);
  const start = take(reader, length);
  return decodeText(reader.bytes, start, start + length);
}

function take(reader: Reader, length: number): number {
  const start = reader.offset;
  if (length > reader.end - start) throw tooLong(reader, length);
  reader.offset = start + length;
  return start;
}

function cutOff(): Fault {
  return new Fault('ERR_KAFKA_TRUNCATED', 'the bytes end inside the field');
}

function tooLong(reader: Reader, length: number): Fault {
  return new Fault('ERR_KAFKA_INVALID_LENGTH', `length ${length} exceeds ${reader.remaining} remaining`);
}

function tooLongText(length: number): Fault {
  const reason = `length ${length} is more than a string may have (${maxStringBytes})`;
  return new Fault('ERR_KAFKA_INVALID_LENGTH', reason);
}

function tooManyForBytes(reader: Reader, count: number, leastBytes: number): Fault {
  const reason = `${count} elements of ${leastBytes} bytes or more exceed ${reader.remaining} remaining`;
  return new Fault('ERR_KAFKA_INVALID_LENGTH', reason);
}

function tooMany(count: number, what: string, limit: number): Fault {
  return new Fault('ERR_KAFKA_LIMIT_EXCEEDED', `${count} ${what} are more than the limit of ${limit}`);
}

function nullRefused(what: string): never {
  throw new Fault('ERR_KAFKA_NULL_NOT_ALLOWED', `null where this version needs a ${what}`);
}
