// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 0-1): run `npm run generate`, do not edit.
import {
  arrayOf,
  defineMessage,
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

/** Versions of AlterClientQuotasResponse. */
export type AlterClientQuotasResponseVersion = 0 | 1;

export interface AlterClientQuotasResponseFields<V extends number, I extends Int64> {
  /** int32, versions 0+. */
  throttleTimeMs: number;
  /** []EntryData, versions 0+. */
  entries: EntryData<V, I>[];
}

export type AlterClientQuotasResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  AlterClientQuotasResponseFields<V, I>,
  Unlimited
>;

export interface EntryDataFields<V extends number, I extends Int64> {
  /** int16, versions 0+. */
  errorCode: number;
  /** string, versions 0+, nullable 0+. */
  errorMessage: string | null;
  /** []EntityData, versions 0+. */
  entity: EntityData<V, I>[];
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

function readAlterClientQuotasResponse(r: Reader, v: number): AlterClientQuotasResponse {
  const m = {
    throttleTimeMs: r.int32(),
    entries: arrayOf(r, r.arrayLength(5), readEntryData, v),
  } satisfies AlterClientQuotasResponseFields<number, Int64> as unknown as AlterClientQuotasResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfAlterClientQuotasResponse: readonly string[] = ['throttleTimeMs', 'entries'];

function writeAlterClientQuotasResponse(w: Writer, m: InitOf<AlterClientQuotasResponse>, v: number): void {
  w.fields(m, namesOfAlterClientQuotasResponse);
  w.int32(m.throttleTimeMs);
  writeArray(w, m.entries, writeEntryData, v);
  w.tags(m.unknownTaggedFields);
}

function readEntryData(r: Reader, v: number): EntryData {
  const m = {
    errorCode: r.int16(),
    errorMessage: r.nullableString(),
    entity: arrayOf(r, r.arrayLength(3), readEntityData, v),
  } satisfies EntryDataFields<number, Int64> as unknown as EntryData;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfEntryData: readonly string[] = ['errorCode', 'errorMessage', 'entity'];

function writeEntryData(w: Writer, m: InitOf<EntryData>, v: number): void {
  w.fields(m, namesOfEntryData);
  w.int16(m.errorCode);
  w.nullableString(m.errorMessage);
  writeArray(w, m.entity, writeEntityData, v);
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

interface AlterClientQuotasResponseShape extends MessageShape {
  readonly message: AlterClientQuotasResponse<this['V'], this['I']>;
  readonly version: AlterClientQuotasResponseVersion;
}

/** Kafka's AlterClientQuotasResponse: response, key 49, versions 0-1, flexible 1+. */
export const AlterClientQuotasResponse: MessageCodec<AlterClientQuotasResponseShape> =
  /* @__PURE__ */ defineMessage<AlterClientQuotasResponseShape>({
    name: 'AlterClientQuotasResponse',
    type: 'response',
    apiKey: 49,
    versions: '0-1',
    flexible: '1+',
    headers: '0:0 1+:1',
    schema: `AlterClientQuotasResponse
 throttleTimeMs int32 0+
 entries []EntryData 0+
EntryData
 errorCode int16 0+
 errorMessage string 0+ null=0+
 entity []EntityData 0+
EntityData
 entityType string 0+
 entityName string 0+ null=0+`,
    read: readAlterClientQuotasResponse,
    write: writeAlterClientQuotasResponse,
  });
