// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 0-1): run `npm run generate`, do not edit.
import {
  arrayOf,
  defineMessage,
  nullableArrayOf,
  nullableWriteArray,
  writeArray,
  type At,
  type InitOf,
  type Int64,
  type MessageCodec,
  type MessageShape,
  type Reader,
  type Unlimited,
  type Writer,
} from '../runtime/generated.ts';

/** Versions of DescribeClientQuotasResponse. */
export type DescribeClientQuotasResponseVersion = 0 | 1;

export interface DescribeClientQuotasResponseFields<V extends number, I extends Int64> {
  /** int32, versions 0+. */
  throttleTimeMs: number;
  /** int16, versions 0+. */
  errorCode: number;
  /** string, versions 0+, nullable 0+. */
  errorMessage: string | null;
  /** []EntryData, versions 0+, nullable 0+. */
  entries: EntryData<V, I>[] | null;
}

export type DescribeClientQuotasResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DescribeClientQuotasResponseFields<V, I>,
  Unlimited
>;

export interface EntryDataFields<V extends number, I extends Int64> {
  /** []EntityData, versions 0+. */
  entity: EntityData<V, I>[];
  /** []ValueData, versions 0+. */
  values: ValueData<V, I>[];
}

export type EntryData<V extends number = number, I extends Int64 = Int64> = At<
  V,
  EntryDataFields<V, I>,
  Unlimited
>;

export interface EntityDataFields<_V extends number, _I extends Int64> {
  /** string, versions 0+. */
  entityType: string;
  /** string, versions 0+, nullable 0+. */
  entityName: string | null;
}

export type EntityData<V extends number = number, I extends Int64 = Int64> = At<
  V,
  EntityDataFields<V, I>,
  Unlimited
>;

export interface ValueDataFields<_V extends number, _I extends Int64> {
  /** string, versions 0+. */
  key: string;
  /** float64, versions 0+. */
  value: number;
}

export type ValueData<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ValueDataFields<V, I>,
  Unlimited
>;

function readDescribeClientQuotasResponse(r: Reader, v: number): DescribeClientQuotasResponse {
  const m = {
    throttleTimeMs: r.int32(),
    errorCode: r.int16(),
    errorMessage: r.nullableString(),
    entries: nullableArrayOf(r, r.nullableArrayLength(3), readEntryData, v),
  } satisfies DescribeClientQuotasResponseFields<number, Int64> as unknown as DescribeClientQuotasResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDescribeClientQuotasResponse: readonly string[] = [
  'throttleTimeMs',
  'errorCode',
  'errorMessage',
  'entries',
];

function writeDescribeClientQuotasResponse(
  w: Writer,
  m: InitOf<DescribeClientQuotasResponse>,
  v: number,
): void {
  w.fields(m, namesOfDescribeClientQuotasResponse);
  w.int32(m.throttleTimeMs);
  w.int16(m.errorCode);
  w.nullableString(m.errorMessage);
  nullableWriteArray(w, m.entries, writeEntryData, v);
  w.tags(m.unknownTaggedFields);
}

function readEntryData(r: Reader, v: number): EntryData {
  const m = {
    entity: arrayOf(r, r.arrayLength(3), readEntityData, v),
    values: arrayOf(r, r.arrayLength(10), readValueData, v),
  } satisfies EntryDataFields<number, Int64> as unknown as EntryData;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfEntryData: readonly string[] = ['entity', 'values'];

function writeEntryData(w: Writer, m: InitOf<EntryData>, v: number): void {
  w.fields(m, namesOfEntryData);
  writeArray(w, m.entity, writeEntityData, v);
  writeArray(w, m.values, writeValueData, v);
  w.tags(m.unknownTaggedFields);
}

function readEntityData(r: Reader, _v: number): EntityData {
  const m = {
    entityType: r.string(),
    entityName: r.nullableString(),
  } satisfies EntityDataFields<number, Int64> as unknown as EntityData;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfEntityData: readonly string[] = ['entityType', 'entityName'];

function writeEntityData(w: Writer, m: InitOf<EntityData>, _v: number): void {
  w.fields(m, namesOfEntityData);
  w.string(m.entityType);
  w.nullableString(m.entityName);
  w.tags(m.unknownTaggedFields);
}

function readValueData(r: Reader, _v: number): ValueData {
  const m = {
    key: r.string(),
    value: r.float64(),
  } satisfies ValueDataFields<number, Int64> as unknown as ValueData;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfValueData: readonly string[] = ['key', 'value'];

function writeValueData(w: Writer, m: InitOf<ValueData>, _v: number): void {
  w.fields(m, namesOfValueData);
  w.string(m.key);
  w.float64(m.value);
  w.tags(m.unknownTaggedFields);
}

interface DescribeClientQuotasResponseShape extends MessageShape {
  readonly message: DescribeClientQuotasResponse<this['V'], this['I']>;
  readonly version: DescribeClientQuotasResponseVersion;
}

/** Kafka's DescribeClientQuotasResponse: response, key 48, versions 0-1, flexible 1+. */
export const DescribeClientQuotasResponse: MessageCodec<DescribeClientQuotasResponseShape> =
  /* @__PURE__ */ defineMessage<DescribeClientQuotasResponseShape>({
    name: 'DescribeClientQuotasResponse',
    type: 'response',
    apiKey: 48,
    versions: '0-1',
    flexible: '1+',
    headers: '0:0 1+:1',
    schema: `DescribeClientQuotasResponse
 throttleTimeMs int32 0+
 errorCode int16 0+
 errorMessage string 0+ null=0+
 entries []EntryData 0+ null=0+
EntryData
 entity []EntityData 0+
 values []ValueData 0+
EntityData
 entityType string 0+
 entityName string 0+ null=0+
ValueData
 key string 0+
 value float64 0+`,
    read: readDescribeClientQuotasResponse,
    write: writeDescribeClientQuotasResponse,
  });
