// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (version 0): run `npm run generate`, do not edit.
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

/** Versions of ClientQuotaRecord. */
export type ClientQuotaRecordVersion = 0;

export interface ClientQuotaRecordFields<V extends number, I extends Int64> {
  /** []EntityData, versions 0+. */
  entity: EntityData<V, I>[];
  /** string, versions 0+. */
  key: string;
  /** float64, versions 0+. */
  value: number;
  /** bool, versions 0+. */
  remove: boolean;
}

export type ClientQuotaRecord<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ClientQuotaRecordFields<V, I>,
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

function readClientQuotaRecord(r: Reader, v: number): ClientQuotaRecord {
  const m = {
    entity: arrayOf(r, r.arrayLength(3), readEntityData, v),
    key: r.string(),
    value: r.float64(),
    remove: r.bool(),
  } satisfies ClientQuotaRecordFields<number, Int64> as unknown as ClientQuotaRecord;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfClientQuotaRecord: readonly string[] = ['entity', 'key', 'value', 'remove'];

function writeClientQuotaRecord(w: Writer, m: InitOf<ClientQuotaRecord>, v: number): void {
  w.fields(m, namesOfClientQuotaRecord);
  writeArray(w, m.entity, writeEntityData, v);
  w.string(m.key);
  w.float64(m.value);
  w.bool(m.remove);
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

interface ClientQuotaRecordShape extends MessageShape {
  readonly message: ClientQuotaRecord<this['V'], this['I']>;
  readonly version: ClientQuotaRecordVersion;
}

/** Kafka's ClientQuotaRecord: metadata, key 14, versions 0, flexible 0+. */
export const ClientQuotaRecord: MessageCodec<ClientQuotaRecordShape> =
  /* @__PURE__ */ defineMessage<ClientQuotaRecordShape>({
    name: 'ClientQuotaRecord',
    type: 'metadata',
    apiKey: 14,
    versions: '0',
    flexible: '0+',
    schema: `ClientQuotaRecord
 entity []EntityData 0+
 key string 0+
 value float64 0+
 remove bool 0+
EntityData
 entityType string 0+
 entityName string 0+ null=0+`,
    read: readClientQuotaRecord,
    write: writeClientQuotaRecord,
  });
