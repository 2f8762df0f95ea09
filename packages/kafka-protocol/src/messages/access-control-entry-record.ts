// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (version 0): run `npm run generate`, do not edit.
import {
  defineMessage,
  type At,
  type InitOf,
  type Int64,
  type MessageCodec,
  type MessageShape,
  type Reader,
  type Unlimited,
  type Uuid,
  type Writer,
} from '../runtime/generated.ts';

/** Versions of AccessControlEntryRecord. */
export type AccessControlEntryRecordVersion = 0;

export interface AccessControlEntryRecordFields<_V extends number, _I extends Int64> {
  /** uuid, versions 0+. */
  id: Uuid;
  /** int8, versions 0+. */
  resourceType: number;
  /** string, versions 0+. */
  resourceName: string;
  /** int8, versions 0+. */
  patternType: number;
  /** string, versions 0+. */
  principal: string;
  /** string, versions 0+. */
  host: string;
  /** int8, versions 0+. */
  operation: number;
  /** int8, versions 0+. */
  permissionType: number;
}

export type AccessControlEntryRecord<V extends number = number, I extends Int64 = Int64> = At<
  V,
  AccessControlEntryRecordFields<V, I>,
  Unlimited
>;

function readAccessControlEntryRecord(r: Reader, _v: number): AccessControlEntryRecord {
  const m = {
    id: r.uuid(),
    resourceType: r.int8(),
    resourceName: r.string(),
    patternType: r.int8(),
    principal: r.string(),
    host: r.string(),
    operation: r.int8(),
    permissionType: r.int8(),
  } satisfies AccessControlEntryRecordFields<number, Int64> as unknown as AccessControlEntryRecord;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfAccessControlEntryRecord: readonly string[] = [
  'id',
  'resourceType',
  'resourceName',
  'patternType',
  'principal',
  'host',
  'operation',
  'permissionType',
];

function writeAccessControlEntryRecord(w: Writer, m: InitOf<AccessControlEntryRecord>, _v: number): void {
  w.fields(m, namesOfAccessControlEntryRecord);
  w.uuid(m.id);
  w.int8(m.resourceType);
  w.string(m.resourceName);
  w.int8(m.patternType);
  w.string(m.principal);
  w.string(m.host);
  w.int8(m.operation);
  w.int8(m.permissionType);
  w.tags(m.unknownTaggedFields);
}

interface AccessControlEntryRecordShape extends MessageShape {
  readonly message: AccessControlEntryRecord<this['V'], this['I']>;
  readonly version: AccessControlEntryRecordVersion;
}

/** Kafka's AccessControlEntryRecord: metadata, key 18, versions 0, flexible 0+. */
export const AccessControlEntryRecord: MessageCodec<AccessControlEntryRecordShape> =
  /* @__PURE__ */ defineMessage<AccessControlEntryRecordShape>({
    name: 'AccessControlEntryRecord',
    type: 'metadata',
    apiKey: 18,
    versions: '0',
    flexible: '0+',
    schema: `AccessControlEntryRecord
 id uuid 0+
 resourceType int8 0+
 resourceName string 0+
 patternType int8 0+
 principal string 0+
 host string 0+
 operation int8 0+
 permissionType int8 0+`,
    read: readAccessControlEntryRecord,
    write: writeAccessControlEntryRecord,
  });
