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

/** Versions of AlterUserScramCredentialsRequest. */
export type AlterUserScramCredentialsRequestVersion = 0;

export interface AlterUserScramCredentialsRequestFields<V extends number, I extends Int64> {
  /** []ScramCredentialDeletion, versions 0+. */
  deletions: ScramCredentialDeletion<V, I>[];
  /** []ScramCredentialUpsertion, versions 0+. */
  upsertions: ScramCredentialUpsertion<V, I>[];
}

export type AlterUserScramCredentialsRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  AlterUserScramCredentialsRequestFields<V, I>,
  Unlimited
>;

export interface ScramCredentialDeletionFields<_V extends number, _I extends Int64> {
  /** string, versions 0+. */
  name: string;
  /** int8, versions 0+. */
  mechanism: number;
}

export type ScramCredentialDeletion<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ScramCredentialDeletionFields<V, I>,
  Unlimited
>;

export interface ScramCredentialUpsertionFields<_V extends number, _I extends Int64> {
  /** string, versions 0+. */
  name: string;
  /** int8, versions 0+. */
  mechanism: number;
  /** int32, versions 0+. */
  iterations: number;
  /** bytes, versions 0+. */
  salt: Uint8Array;
  /** bytes, versions 0+. */
  saltedPassword: Uint8Array;
}

export type ScramCredentialUpsertion<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ScramCredentialUpsertionFields<V, I>,
  Unlimited
>;

function readAlterUserScramCredentialsRequest(r: Reader, v: number): AlterUserScramCredentialsRequest {
  const m = {
    deletions: arrayOf(r, r.arrayLength(3), readScramCredentialDeletion, v),
    upsertions: arrayOf(r, r.arrayLength(9), readScramCredentialUpsertion, v),
  } satisfies AlterUserScramCredentialsRequestFields<
    number,
    Int64
  > as unknown as AlterUserScramCredentialsRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfAlterUserScramCredentialsRequest: readonly string[] = ['deletions', 'upsertions'];

function writeAlterUserScramCredentialsRequest(
  w: Writer,
  m: InitOf<AlterUserScramCredentialsRequest>,
  v: number,
): void {
  w.fields(m, namesOfAlterUserScramCredentialsRequest);
  writeArray(w, m.deletions, writeScramCredentialDeletion, v);
  writeArray(w, m.upsertions, writeScramCredentialUpsertion, v);
  w.tags(m.unknownTaggedFields);
}

function readScramCredentialDeletion(r: Reader, _v: number): ScramCredentialDeletion {
  const m = {
    name: r.string(),
    mechanism: r.int8(),
  } satisfies ScramCredentialDeletionFields<number, Int64> as unknown as ScramCredentialDeletion;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfScramCredentialDeletion: readonly string[] = ['name', 'mechanism'];

function writeScramCredentialDeletion(w: Writer, m: InitOf<ScramCredentialDeletion>, _v: number): void {
  w.fields(m, namesOfScramCredentialDeletion);
  w.string(m.name);
  w.int8(m.mechanism);
  w.tags(m.unknownTaggedFields);
}

function readScramCredentialUpsertion(r: Reader, _v: number): ScramCredentialUpsertion {
  const m = {
    name: r.string(),
    mechanism: r.int8(),
    iterations: r.int32(),
    salt: r.bytesField(),
    saltedPassword: r.bytesField(),
  } satisfies ScramCredentialUpsertionFields<number, Int64> as unknown as ScramCredentialUpsertion;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfScramCredentialUpsertion: readonly string[] = [
  'name',
  'mechanism',
  'iterations',
  'salt',
  'saltedPassword',
];

function writeScramCredentialUpsertion(w: Writer, m: InitOf<ScramCredentialUpsertion>, _v: number): void {
  w.fields(m, namesOfScramCredentialUpsertion);
  w.string(m.name);
  w.int8(m.mechanism);
  w.int32(m.iterations);
  w.bytesField(m.salt);
  w.bytesField(m.saltedPassword);
  w.tags(m.unknownTaggedFields);
}

interface AlterUserScramCredentialsRequestShape extends MessageShape {
  readonly message: AlterUserScramCredentialsRequest<this['V'], this['I']>;
  readonly version: AlterUserScramCredentialsRequestVersion;
}

/** Kafka's AlterUserScramCredentialsRequest: request, key 51, versions 0, flexible 0+. */
export const AlterUserScramCredentialsRequest: MessageCodec<AlterUserScramCredentialsRequestShape> =
  /* @__PURE__ */ defineMessage<AlterUserScramCredentialsRequestShape>({
    name: 'AlterUserScramCredentialsRequest',
    type: 'request',
    apiKey: 51,
    versions: '0',
    flexible: '0+',
    headers: '0+:2',
    listeners: ['broker', 'controller'],
    schema: `AlterUserScramCredentialsRequest
 deletions []ScramCredentialDeletion 0+
 upsertions []ScramCredentialUpsertion 0+
ScramCredentialDeletion
 name string 0+
 mechanism int8 0+
ScramCredentialUpsertion
 name string 0+
 mechanism int8 0+
 iterations int32 0+
 salt bytes 0+
 saltedPassword bytes 0+`,
    read: readAlterUserScramCredentialsRequest,
    write: writeAlterUserScramCredentialsRequest,
  });
