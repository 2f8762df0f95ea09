// What generated modules put messages together with: arrays, nullable structs, defaults.
import { BufferFull } from './errors.ts';
import type { Int64 } from './int64.ts';
import { Reader } from './reader.ts';
import type { Uuid } from './uuid.ts';
import { listOf, type UnknownTags, Writer } from './writer.ts';

type ReadElement<T> = (r: Reader, v: number) => T;
type WriteElement<T> = (w: Writer, value: T, v: number) => void;

export function arrayOf<T>(r: Reader, count: number, read: ReadElement<T>, v: number): T[] {
  if (count === 0) return [];
  // The count was checked against the bytes: an array of exactly that size.
  const values = Array<T>(count);
  for (let index = 0; index < count; index++) values[index] = read(r, v);
  return values;
}

/** Null for a count of -1. */
export function nullableArrayOf<T>(r: Reader, count: number, read: ReadElement<T>, v: number): T[] | null {
  return count < 0 ? null : arrayOf(r, count, read, v);
}

export function writeArray<T>(
  w: Writer,
  values: readonly T[] | null | undefined,
  write: WriteElement<T>,
  v: number,
): void {
  if (values === undefined) {
    w.length(0);
    return;
  }
  const list = listOf(values, 'array');
  const count = list.length;
  w.length(count);
  for (let index = 0; index < count; index++) {
    if (w.offset > w.capacity) throw new BufferFull();
    write(w, list[index]!, v);
  }
}

export function nullableWriteArray<T>(
  w: Writer,
  values: readonly T[] | null | undefined,
  write: WriteElement<T>,
  v: number,
): void {
  if (values === null) w.length(-1);
  else writeArray(w, values, write, v);
}

export function writeNullableStruct<T>(w: Writer, value: T | null, write: WriteElement<T>, v: number): void {
  w.int8(value === null ? -1 : 1);
  if (value !== null) write(w, value, v);
}

export function writeNullableStructInTag<T>(
  w: Writer,
  value: T | null | undefined,
  write: WriteElement<T>,
  v: number,
): void {
  w.varint(value === null ? 0 : 1);
  if (value !== null && value !== undefined) write(w, value, v);
}

/** A struct of which nothing is set. */
export const nothing: Readonly<Record<string, never>> = Object.freeze({});

export function hasNoTags(struct: {
  readonly unknownTaggedFields?: UnknownTags | null | undefined;
}): boolean {
  return struct.unknownTaggedFields === undefined || struct.unknownTaggedFields?.length === 0;
}

interface ElementReaders {
  readonly bool: (r: Reader) => boolean;
  readonly int8: (r: Reader) => number;
  readonly int16: (r: Reader) => number;
  readonly uint16: (r: Reader) => number;
  readonly int32: (r: Reader) => number;
  readonly uint32: (r: Reader) => number;
  readonly int64: (r: Reader) => Int64;
  readonly uuid: (r: Reader) => Uuid;
  readonly float64: (r: Reader) => number;
  readonly string: (r: Reader) => string;
  readonly bytes: (r: Reader) => Uint8Array;
}

/** One element of an array of a primitive type. */
export const elements: ElementReaders = {
  bool: (r) => r.bool(),
  int8: (r) => r.int8(),
  int16: (r) => r.int16(),
  uint16: (r) => r.uint16(),
  int32: (r) => r.int32(),
  uint32: (r) => r.uint32(),
  int64: (r) => r.int64(),
  uuid: (r) => r.uuid(),
  float64: (r) => r.float64(),
  string: (r) => r.string(),
  bytes: (r) => r.bytesField(),
};

type ElementWriters = {
  readonly [K in keyof ElementReaders]: (w: Writer, value: ReturnType<ElementReaders[K]>) => void;
};

// An element has no default: null stands for what is missing, and is refused.
export const elementWriters: ElementWriters = {
  bool: (w, value) => w.bool(value ?? null),
  int8: (w, value) => w.int8(value ?? null),
  int16: (w, value) => w.int16(value ?? null),
  uint16: (w, value) => w.uint16(value ?? null),
  int32: (w, value) => w.int32(value ?? null),
  uint32: (w, value) => w.uint32(value ?? null),
  int64: (w, value) => w.int64(value ?? null),
  uuid: (w, value) => w.uuid(value ?? null),
  float64: (w, value) => w.float64(value ?? null),
  string: (w, value) => w.string(value ?? null),
  bytes: (w, value) => w.bytesField(value ?? null),
};
