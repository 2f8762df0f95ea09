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

/** Versions of UserScramCredentialRecord. */
export type UserScramCredentialRecordVersion = 0;

export interface UserScramCredentialRecordFields<_V extends number, _I extends Int64> {
  /** string, versions 0+. */
  name: string;
  /** int8, versions 0+. */
  mechanism: number;
  /** bytes, versions 0+. */
  salt: Uint8Array;
  /** bytes, versions 0+. */
  storedKey: Uint8Array;
  /** bytes, versions 0+. */
  serverKey: Uint8Array;
  /** int32, versions 0+. */
  iterations: number;
}

export type UserScramCredentialRecord<V extends number = number, I extends Int64 = Int64> = At<
  V,
  UserScramCredentialRecordFields<V, I>,
  Unlimited
>;

function readUserScramCredentialRecord(r: Reader, _v: number): UserScramCredentialRecord {
  const m = {
    name: r.string(),
    mechanism: r.int8(),
    salt: r.bytesField(),
    storedKey: r.bytesField(),
    serverKey: r.bytesField(),
    iterations: r.int32(),
  } satisfies UserScramCredentialRecordFields<number, Int64> as unknown as UserScramCredentialRecord;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfUserScramCredentialRecord: readonly string[] = [
  'name',
  'mechanism',
  'salt',
  'storedKey',
  'serverKey',
  'iterations',
];

function writeUserScramCredentialRecord(w: Writer, m: InitOf<UserScramCredentialRecord>, _v: number): void {
  w.fields(m, namesOfUserScramCredentialRecord);
  w.string(m.name);
  w.int8(m.mechanism);
  w.bytesField(m.salt);
  w.bytesField(m.storedKey);
  w.bytesField(m.serverKey);
  w.int32(m.iterations);
  w.tags(m.unknownTaggedFields);
}

interface UserScramCredentialRecordShape extends MessageShape {
  readonly message: UserScramCredentialRecord<this['V'], this['I']>;
  readonly version: UserScramCredentialRecordVersion;
}

/** Kafka's UserScramCredentialRecord: metadata, key 11, versions 0, flexible 0+. */
export const UserScramCredentialRecord: MessageCodec<UserScramCredentialRecordShape> =
  /* @__PURE__ */ defineMessage<UserScramCredentialRecordShape>({
    name: 'UserScramCredentialRecord',
    type: 'metadata',
    apiKey: 11,
    versions: '0',
    flexible: '0+',
    schema: `UserScramCredentialRecord
 name string 0+
 mechanism int8 0+
 salt bytes 0+
 storedKey bytes 0+
 serverKey bytes 0+
 iterations int32 0+`,
    read: readUserScramCredentialRecord,
    write: writeUserScramCredentialRecord,
  });
