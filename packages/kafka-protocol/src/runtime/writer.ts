// Writes the types of the Kafka protocol into one buffer. A value that its type cannot hold is a Fault; for a full buffer it
// throws BufferFull, and whoever owns the writer begins again with a larger one. Room is checked once a struct and left to the
// DataView never: once a DataView has refused an offset, V8 no longer inlines its accesses.
import { BufferFull, Fault } from './errors.ts';
import { type Int64, maxInt64, minInt64 } from './int64.ts';
import { maxStringBytes } from './limits.ts';
import type { UnknownTaggedField } from './tagged-fields.ts';
import { encodeText, textByteLength } from './text.ts';
import { parseUuid, type Uuid, zeroUuid } from './uuid.ts';

const twoTo32 = 0x100000000;
/** Kafka's readers end their list of tags with it, so that its writers refuse it. */
const maxTag = 0x7ffffffe;
const shortText = 64;
type Maybe<T> = T | null | undefined;
export type UnknownTags = readonly { readonly tag?: Maybe<number>; readonly bytes?: Maybe<Uint8Array> }[];

/**
 * Room that is left when a struct begins, or anything of variable length has been written: more than all fixed-size fields
 * of any struct, so that these are written unchecked.
 */
const slackBytes = 2048;

export class Writer {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  /** Where the slack begins. */
  readonly capacity: number;
  offset = 0;
  flexible = false;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.capacity = bytes.byteLength - slackBytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** Checks that an object has no field but those named: at once when it has them in their order. */
  fields(struct: object, names: readonly string[]): void {
    if (this.offset > this.capacity) throw new BufferFull();
    let index = 0;
    for (const name in struct) {
      if (name !== names[index]) return checkFields(struct, names);
      index++;
    }
    if (index === 0) checkFields(struct, names);
  }

  bool(value: Maybe<boolean>, fallback = false): void {
    if (value !== true && value !== false) {
      if (value !== undefined) throw wrong(value, 'a boolean');
      value = fallback;
    }
    this.view.setInt8(this.offset, value ? 1 : 0);
    this.offset += 1;
  }

  int8(value: Maybe<number>, fallback?: number): void {
    const { offset } = this;
    const number = (value! << 24) >> 24;
    this.view.setInt8(offset, number === value ? number : fallbackOf(value, fallback, 'int8') | 0);
    this.offset = offset + 1;
  }

  int16(value: Maybe<number>, fallback?: number): void {
    const { offset } = this;
    const number = (value! << 16) >> 16;
    this.view.setInt16(offset, number === value ? number : fallbackOf(value, fallback, 'int16') | 0);
    this.offset = offset + 2;
  }

  uint16(value: Maybe<number>, fallback?: number): void {
    const { offset } = this;
    const number = value! & 0xffff;
    this.view.setUint16(offset, number === value ? number : fallbackOf(value, fallback, 'uint16') | 0);
    this.offset = offset + 2;
  }

  int32(value: Maybe<number>, fallback?: number): void {
    const { offset } = this;
    const number = value! | 0;
    this.view.setInt32(offset, number === value ? number : fallbackOf(value, fallback, 'int32') | 0);
    this.offset = offset + 4;
  }

  uint32(value: Maybe<number>, fallback?: number): void {
    const { offset } = this;
    const number = value! >>> 0;
    this.view.setUint32(offset, number === value ? number : fallbackOf(value, fallback, 'uint32') >>> 0);
    this.offset = offset + 4;
  }

  int64(value: Maybe<Int64>, fallback: Int64 = 0): void {
    if (value === undefined) value = fallback;
    if (typeof value === 'number') {
      if (!Number.isSafeInteger(value)) throw wrong(value, 'an int64 (a bigint beyond 2^53)');
      this.view.setInt32(this.offset, Math.floor(value / twoTo32));
      this.view.setUint32(this.offset + 4, value >>> 0);
    } else {
      if (typeof value !== 'bigint' || value < minInt64 || value > maxInt64) throw wrong(value, 'an int64');
      this.view.setBigInt64(this.offset, value);
    }
    this.offset += 8;
  }

  float64(value: Maybe<number>, fallback = 0): void {
    if (value === undefined) value = fallback;
    if (typeof value !== 'number') throw wrong(value, 'a number');
    this.view.setFloat64(this.offset, value);
    this.offset += 8;
  }

  uuid(value: Maybe<Uuid>, fallback: Uuid = zeroUuid): void {
    parseUuid(value === undefined ? fallback : value!, this.bytes, this.offset);
    this.offset += 16;
  }

  varint(value: number): void {
    if (value > 0x7f) {
      writeLongVarint(this, value);
      return;
    }
    const { offset } = this;
    this.bytes[offset] = value;
    this.offset = offset + 1;
  }

  string(value: Maybe<string>, fallback: string | null = ''): void {
    if (value === undefined) value = fallback;
    if (value === null) throw nullRefused('string');
    if (this.flexible) writeCompactText(this, value);
    else writeText(this, value);
  }

  nullableString(value: Maybe<string>, fallback: string | null = ''): void {
    if (value === undefined) value = fallback;
    if (value === null) writeNullText(this);
    else if (this.flexible) writeCompactText(this, value);
    else writeText(this, value);
  }

  legacyString(value: Maybe<string>, fallback: string | null = ''): void {
    if (value === undefined) value = fallback;
    if (value === null) throw nullRefused('string');
    writeText(this, value);
  }

  legacyNullableString(value: Maybe<string>, fallback: string | null = ''): void {
    if (value === undefined) value = fallback;
    if (value === null) this.int16(-1);
    else writeText(this, value);
  }

  bytesField(value: Maybe<Uint8Array>, fallback: Uint8Array | null = noBytes): void {
    if (value === undefined) value = fallback;
    if (value === null) throw nullRefused('bytes');
    writeBytes(this, value, this.flexible);
  }

  nullableBytes(value: Maybe<Uint8Array>, fallback: Uint8Array | null = noBytes): void {
    if (value === undefined) value = fallback;
    if (value !== null) writeBytes(this, value, this.flexible);
    else if (this.flexible) this.varint(0);
    else this.int32(-1);
  }

  legacyBytes(value: Maybe<Uint8Array>, fallback: Uint8Array | null = noBytes): void {
    if (value === undefined) value = fallback;
    if (value === null) throw nullRefused('bytes');
    writeBytes(this, value, false);
  }

  legacyNullableBytes(value: Maybe<Uint8Array>, fallback: Uint8Array | null = noBytes): void {
    if (value === undefined) value = fallback;
    if (value === null) this.int32(-1);
    else writeBytes(this, value, false);
  }

  /** Writes an array's length; -1 for null. */
  length(count: number): void {
    if (this.flexible) this.varint(count + 1);
    else this.int32(count);
  }

  int32Array(values: Maybe<readonly number[]>): void {
    const list = values === undefined ? noElements : listOf(values, 'array');
    const count = list.length;
    this.length(count);
    const { view } = this;
    let { offset } = this;
    if (offset + count * 4 > this.capacity) throw new BufferFull();
    for (let index = 0; index < count; index++) {
      const value = list[index]!;
      if ((value | 0) !== value) throw wrong(value ?? null, 'an int32');
      view.setInt32(offset, value);
      offset += 4;
    }
    this.offset = offset;
  }

  nullableInt32Array(values: Maybe<readonly number[]>): void {
    if (values === null) this.length(-1);
    else this.int32Array(values);
  }

  /** A field that the version cannot carry has a value, and is not one that may be dropped. */
  absent(field: string): never {
    throw new Fault(
      'ERR_KAFKA_FIELD_NOT_IN_VERSION',
      `${field} is set, and this version cannot carry it: use a version that can, or leave the default`,
    );
  }

  /** All tagged fields of a struct that knows none. */
  tags(unknown: Maybe<UnknownTags>): void {
    if (!this.flexible) {
      this.noTags(unknown);
    } else if (unknown === undefined) {
      this.varint(0);
    } else {
      this.tagCount(unknown, 0);
      this.restOfTags(unknown, -1);
    }
  }

  noTags(unknown: Maybe<UnknownTags>): void {
    if (unknown === undefined || unknown?.length === 0) return;
    throw new Fault('ERR_KAFKA_INVALID_TAG', 'unknown tagged fields cannot be written in this version');
  }

  tagCount(unknown: Maybe<UnknownTags>, known: number): void {
    if (unknown === undefined) {
      this.varint(known);
      return;
    }
    let previous = -1;
    for (const field of listOf(unknown, 'unknownTaggedFields')) {
      const { tag } = checkedTag(field);
      if (tag <= previous) {
        throw new Fault('ERR_KAFKA_INVALID_TAG', `unknown tag ${tag} does not ascend from ${previous}`);
      }
      previous = tag;
    }
    this.varint(known + unknown!.length);
  }

  /** Unknown tags between `previous` and `tag`, then the tag and room for its length; gives the place of that. */
  beginTag(unknown: Maybe<UnknownTags>, tag: number, previous: number): number {
    if (unknown !== undefined) writeRawTags(this, unknown!, previous, tag);
    this.varint(tag);
    this.varint(0);
    return this.offset;
  }

  /** Fills in the length of the tagged field that began at `start`. */
  endTag(start: number): void {
    const length = this.offset - start;
    if (length < 0x80) {
      this.view.setUint8(start - 1, length);
      return;
    }
    const lengthBytes = varintByteLength(length);
    const end = this.offset + lengthBytes - 1;
    if (end > this.capacity) throw new BufferFull();
    this.bytes.copyWithin(start - 1 + lengthBytes, start, this.offset);
    this.offset = start - 1;
    this.varint(length);
    this.offset = end;
  }

  /** Unknown tags after the last known one. */
  restOfTags(unknown: Maybe<UnknownTags>, previous: number): void {
    if (unknown !== undefined) writeRawTags(this, unknown!, previous, Number.POSITIVE_INFINITY);
  }

  raw(bytes: Uint8Array): void {
    const end = this.offset + bytes.length;
    if (end > this.capacity) throw new BufferFull();
    this.bytes.set(bytes, this.offset);
    this.offset = end;
  }
}

// Functions, not private methods: a call of a private method checks its brand each time, and these are hot.

function writeRawTags(w: Writer, unknown: UnknownTags, after: number, before: number): void {
  for (const field of unknown) {
    const { tag, bytes } = checkedTag(field);
    if (tag === before) throw new Fault('ERR_KAFKA_INVALID_TAG', `tag ${tag} is known, and set as unknown`);
    if (tag <= after || tag > before) continue;
    w.varint(tag);
    w.varint(bytes.length);
    w.raw(bytes);
  }
}

function writeNullText(w: Writer): void {
  if (w.flexible) w.varint(0);
  else w.int16(-1);
}

function writeCompactText(w: Writer, value: string): void {
  const units = value.length;
  if (units >= shortText || typeof value !== 'string' || !writeShortAscii(w, value, w.offset + 1)) {
    const length = checkedTextLength(value);
    w.varint(length + 1);
    writeEncoded(w, value, length);
    return;
  }
  w.view.setUint8(w.offset, units + 1);
  w.offset += units + 1;
}

function writeText(w: Writer, value: string): void {
  const units = value.length;
  if (units >= shortText || typeof value !== 'string' || !writeShortAscii(w, value, w.offset + 2)) {
    const length = checkedTextLength(value);
    w.int16(length);
    writeEncoded(w, value, length);
    return;
  }
  w.view.setInt16(w.offset, units);
  w.offset += units + 2;
}

/** Writes a short string of ASCII at `start`; false when it holds other characters. */
function writeShortAscii(w: Writer, value: string, start: number): boolean {
  const { bytes } = w;
  const units = value.length;
  if (start + units > w.capacity) throw new BufferFull();
  for (let index = 0; index < units; index++) {
    const unit = value.charCodeAt(index);
    if (unit > 0x7f) return false;
    bytes[start + index] = unit;
  }
  return true;
}

function writeEncoded(w: Writer, value: string, length: number): void {
  const end = w.offset + length;
  if (end > w.capacity) throw new BufferFull();
  encodeText(value, w.bytes, w.offset);
  w.offset = end;
}

function writeBytes(w: Writer, value: Uint8Array, isCompact: boolean): void {
  if (!(value instanceof Uint8Array)) throw wrong(value, 'a Uint8Array');
  if (isCompact) w.varint(value.length + 1);
  else w.int32(value.length);
  w.raw(value);
}

// In the methods above both sides of the choice are made 32-bit integers: a choice between those costs a fifth of one
// between numbers of any kind.

/** The default of what is not set; what is set, and came here, is out of its type's range. */
function fallbackOf(value: Maybe<number>, fallback: number | undefined, type: string): number {
  if (value !== undefined) throw wrong(value, `${type.startsWith('u') ? 'a' : 'an'} ${type}`);
  return fallback ?? 0;
}

function writeLongVarint(w: Writer, value: number): void {
  let rest = value;
  while (rest > 0x7f) {
    w.bytes[w.offset++] = (rest & 0x7f) | 0x80;
    rest >>>= 7;
  }
  w.bytes[w.offset++] = rest;
}

const noElements: readonly never[] = [];

/** No bytes; nothing can be written into it. */
export const noBytes: Uint8Array = new Uint8Array(0);

export function varintByteLength(value: number): number {
  let count = 1;
  for (let rest = value >>> 7; rest !== 0; rest >>>= 7) count++;
  return count;
}

function checkedTextLength(value: string): number {
  if (typeof value !== 'string') throw wrong(value, 'a string');
  if (!value.isWellFormed())
    throw new Fault('ERR_KAFKA_INVALID_VALUE', 'a string holds half of a surrogate pair');
  const length = textByteLength(value);
  if (length > maxStringBytes) {
    throw new Fault(
      'ERR_KAFKA_INVALID_LENGTH',
      `a string of ${length} bytes is longer than the protocol's ${maxStringBytes}`,
    );
  }
  return length;
}

function checkedTag(field: UnknownTags[number]): UnknownTaggedField {
  const tag = field?.tag;
  const bytes = field?.bytes;
  if (typeof tag !== 'number' || !Number.isInteger(tag) || tag < 0 || tag > maxTag) {
    throw new Fault('ERR_KAFKA_INVALID_TAG', `${String(tag)} is no tag: a whole number from 0 to ${maxTag}`);
  }
  if (!(bytes instanceof Uint8Array)) throw wrong(bytes, 'the bytes of a tagged field');
  return { tag, bytes };
}

/** The value as an array, or a Fault. */
export function listOf<T>(value: Maybe<readonly T[]>, what: string): readonly T[] {
  if (Array.isArray(value)) return value as readonly T[];
  if (value === null) throw nullRefused(what);
  throw wrong(value, 'an array');
}

export function wrong(value: unknown, type: string): Fault {
  if (value === null) return nullRefused(type.replace(/^an? /, ''));
  return new Fault('ERR_KAFKA_INVALID_VALUE', `${show(value)} is not ${type}`);
}

function show(value: unknown): string {
  if (typeof value === 'bigint') return `${value}n`;
  const text =
    typeof value === 'object' || value === undefined
      ? Object.prototype.toString.call(value)
      : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

function nullRefused(what: string): Fault {
  return new Fault('ERR_KAFKA_NULL_NOT_ALLOWED', `null where this version needs a ${what}`);
}

function checkFields(struct: object, names: readonly string[]): void {
  if (typeof struct !== 'object' || struct === null || Array.isArray(struct))
    throw wrong(struct, 'an object');
  for (const name in struct) {
    if (names.includes(name) || name === 'unknownTaggedFields') continue;
    throw new Fault('ERR_KAFKA_UNKNOWN_FIELD', `there is no field ${name}, only ${names.join(', ')}`);
  }
}
