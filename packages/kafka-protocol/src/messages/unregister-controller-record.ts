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
  type Writer,
} from '../runtime/generated.ts';

/** Versions of UnregisterControllerRecord. */
export type UnregisterControllerRecordVersion = 0;

export interface UnregisterControllerRecordFields<_V extends number, _I extends Int64> {
  /** int32, versions 0+. */
  controllerId: number;
}

export type UnregisterControllerRecord<V extends number = number, I extends Int64 = Int64> = At<
  V,
  UnregisterControllerRecordFields<V, I>,
  Unlimited
>;

function readUnregisterControllerRecord(r: Reader, _v: number): UnregisterControllerRecord {
  const m = {
    controllerId: r.int32(),
  } satisfies UnregisterControllerRecordFields<number, Int64> as unknown as UnregisterControllerRecord;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfUnregisterControllerRecord: readonly string[] = ['controllerId'];

function writeUnregisterControllerRecord(w: Writer, m: InitOf<UnregisterControllerRecord>, _v: number): void {
  w.fields(m, namesOfUnregisterControllerRecord);
  w.int32(m.controllerId);
  w.tags(m.unknownTaggedFields);
}

interface UnregisterControllerRecordShape extends MessageShape {
  readonly message: UnregisterControllerRecord<this['V'], this['I']>;
  readonly version: UnregisterControllerRecordVersion;
}

/** Kafka's UnregisterControllerRecord: metadata, key 29, versions 0, flexible 0+. */
export const UnregisterControllerRecord: MessageCodec<UnregisterControllerRecordShape> =
  /* @__PURE__ */ defineMessage<UnregisterControllerRecordShape>({
    name: 'UnregisterControllerRecord',
    type: 'metadata',
    apiKey: 29,
    versions: '0',
    flexible: '0+',
    schema: `UnregisterControllerRecord
 controllerId int32 0+`,
    read: readUnregisterControllerRecord,
    write: writeUnregisterControllerRecord,
  });
