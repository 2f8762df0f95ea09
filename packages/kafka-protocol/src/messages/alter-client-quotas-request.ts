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

/** Versions of AlterClientQuotasRequest. */
export type AlterClientQuotasRequestVersion = 0 | 1;

export interface AlterClientQuotasRequestFields<V extends number, I extends Int64> {
  /** []EntryData, versions 0+. */
  entries: EntryData<V, I>[];
  /** bool, versions 0+. */
  validateOnly: boolean;
}

export type AlterClientQuotasRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  AlterClientQuotasRequestFields<V, I>,
  Unlimited
>;

export interface EntryDataFields<V extends number, I extends Int64> {
  /** []EntityData, versions 0+. */
  entity: EntityData<V, I>[];
  /** []OpData, versions 0+. */
  ops: OpData<V, I>[];
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

export interface OpDataFields<_V extends number, _I extends Int64> {
  /** string, versions 0+. */
  key: string;
  /** float64, versions 0+. */
  value: number;
  /** bool, versions 0+. */
  remove: boolean;
}

export type OpData<V extends number = number, I extends Int64 = Int64> = At<V, OpDataFields<V, I>, Unlimited>;

function readAlterClientQuotasRequest(r: Reader, v: number): AlterClientQuotasRequest {
  const m = {
    entries: arrayOf(r, r.arrayLength(3), readEntryData, v),
    validateOnly: r.bool(),
  } satisfies AlterClientQuotasRequestFields<number, Int64> as unknown as AlterClientQuotasRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfAlterClientQuotasRequest: readonly string[] = ['entries', 'validateOnly'];

function writeAlterClientQuotasRequest(w: Writer, m: InitOf<AlterClientQuotasRequest>, v: number): void {
  w.fields(m, namesOfAlterClientQuotasRequest);
  writeArray(w, m.entries, writeEntryData, v);
  w.bool(m.validateOnly);
  w.tags(m.unknownTaggedFields);
}

function readEntryData(r: Reader, v: number): EntryData {
  const m = {
    entity: arrayOf(r, r.arrayLength(3), readEntityData, v),
    ops: arrayOf(r, r.arrayLength(11), readOpData, v),
  } satisfies EntryDataFields<number, Int64> as unknown as EntryData;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfEntryData: readonly string[] = ['entity', 'ops'];

function writeEntryData(w: Writer, m: InitOf<EntryData>, v: number): void {
  w.fields(m, namesOfEntryData);
  writeArray(w, m.entity, writeEntityData, v);
  writeArray(w, m.ops, writeOpData, v);
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

function readOpData(r: Reader, _v: number): OpData {
  const m = {
    key: r.string(),
    value: r.float64(),
    remove: r.bool(),
  } satisfies OpDataFields<number, Int64> as unknown as OpData;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfOpData: readonly string[] = ['key', 'value', 'remove'];

function writeOpData(w: Writer, m: InitOf<OpData>, _v: number): void {
  w.fields(m, namesOfOpData);
  w.string(m.key);
  w.float64(m.value);
  w.bool(m.remove);
  w.tags(m.unknownTaggedFields);
}

interface AlterClientQuotasRequestShape extends MessageShape {
  readonly message: AlterClientQuotasRequest<this['V'], this['I']>;
  readonly version: AlterClientQuotasRequestVersion;
}

/** Kafka's AlterClientQuotasRequest: request, key 49, versions 0-1, flexible 1+. */
export const AlterClientQuotasRequest: MessageCodec<AlterClientQuotasRequestShape> =
  /* @__PURE__ */ defineMessage<AlterClientQuotasRequestShape>({
    name: 'AlterClientQuotasRequest',
    type: 'request',
    apiKey: 49,
    versions: '0-1',
    flexible: '1+',
    headers: '0:1 1+:2',
    listeners: ['broker', 'controller'],
    schema: `AlterClientQuotasRequest
 entries []EntryData 0+
 validateOnly bool 0+
EntryData
 entity []EntityData 0+
 ops []OpData 0+
EntityData
 entityType string 0+
 entityName string 0+ null=0+
OpData
 key string 0+
 value float64 0+
 remove bool 0+`,
    read: readAlterClientQuotasRequest,
    write: writeAlterClientQuotasRequest,
  });
