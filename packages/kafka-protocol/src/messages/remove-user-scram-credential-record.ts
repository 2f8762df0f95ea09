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

/** Versions of RemoveUserScramCredentialRecord. */
export type RemoveUserScramCredentialRecordVersion = 0;

export interface RemoveUserScramCredentialRecordFields<_V extends number, _I extends Int64> {
  /** string, versions 0+. */
  name: string;
  /** int8, versions 0+. */
  mechanism: number;
}

export type RemoveUserScramCredentialRecord<V extends number = number, I extends Int64 = Int64> = At<
  V,
  RemoveUserScramCredentialRecordFields<V, I>,
  Unlimited
>;

function readRemoveUserScramCredentialRecord(r: Reader, _v: number): RemoveUserScramCredentialRecord {
  const m = {
    name: r.string(),
    mechanism: r.int8(),
  } satisfies RemoveUserScramCredentialRecordFields<
    number,
    Int64
  > as unknown as RemoveUserScramCredentialRecord;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfRemoveUserScramCredentialRecord: readonly string[] = ['name', 'mechanism'];

function writeRemoveUserScramCredentialRecord(
  w: Writer,
  m: InitOf<RemoveUserScramCredentialRecord>,
  _v: number,
): void {
  w.fields(m, namesOfRemoveUserScramCredentialRecord);
  w.string(m.name);
  w.int8(m.mechanism);
  w.tags(m.unknownTaggedFields);
}

interface RemoveUserScramCredentialRecordShape extends MessageShape {
  readonly message: RemoveUserScramCredentialRecord<this['V'], this['I']>;
  readonly version: RemoveUserScramCredentialRecordVersion;
}

/** Kafka's RemoveUserScramCredentialRecord: metadata, key 22, versions 0, flexible 0+. */
export const RemoveUserScramCredentialRecord: MessageCodec<RemoveUserScramCredentialRecordShape> =
  /* @__PURE__ */ defineMessage<RemoveUserScramCredentialRecordShape>({
    name: 'RemoveUserScramCredentialRecord',
    type: 'metadata',
    apiKey: 22,
    versions: '0',
    flexible: '0+',
    schema: `RemoveUserScramCredentialRecord
 name string 0+
 mechanism int8 0+`,
    read: readRemoveUserScramCredentialRecord,
    write: writeRemoveUserScramCredentialRecord,
  });
