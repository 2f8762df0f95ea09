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

/** Versions of RemoveAccessControlEntryRecord. */
export type RemoveAccessControlEntryRecordVersion = 0;

export interface RemoveAccessControlEntryRecordFields<_V extends number, _I extends Int64> {
  /** uuid, versions 0+. */
  id: Uuid;
}

export type RemoveAccessControlEntryRecord<V extends number = number, I extends Int64 = Int64> = At<
  V,
  RemoveAccessControlEntryRecordFields<V, I>,
  Unlimited
>;

function readRemoveAccessControlEntryRecord(r: Reader, _v: number): RemoveAccessControlEntryRecord {
  const m = {
    id: r.uuid(),
  } satisfies RemoveAccessControlEntryRecordFields<
    number,
    Int64
  > as unknown as RemoveAccessControlEntryRecord;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfRemoveAccessControlEntryRecord: readonly string[] = ['id'];

function writeRemoveAccessControlEntryRecord(
  w: Writer,
  m: InitOf<RemoveAccessControlEntryRecord>,
  _v: number,
): void {
  w.fields(m, namesOfRemoveAccessControlEntryRecord);
  w.uuid(m.id);
  w.tags(m.unknownTaggedFields);
}

interface RemoveAccessControlEntryRecordShape extends MessageShape {
  readonly message: RemoveAccessControlEntryRecord<this['V'], this['I']>;
  readonly version: RemoveAccessControlEntryRecordVersion;
}

/** Kafka's RemoveAccessControlEntryRecord: metadata, key 19, versions 0, flexible 0+. */
export const RemoveAccessControlEntryRecord: MessageCodec<RemoveAccessControlEntryRecordShape> =
  /* @__PURE__ */ defineMessage<RemoveAccessControlEntryRecordShape>({
    name: 'RemoveAccessControlEntryRecord',
    type: 'metadata',
    apiKey: 19,
    versions: '0',
    flexible: '0+',
    schema: `RemoveAccessControlEntryRecord
 id uuid 0+`,
    read: readRemoveAccessControlEntryRecord,
    write: writeRemoveAccessControlEntryRecord,
  });
