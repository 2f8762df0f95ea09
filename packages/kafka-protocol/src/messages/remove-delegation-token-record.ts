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

/** Versions of RemoveDelegationTokenRecord. */
export type RemoveDelegationTokenRecordVersion = 0;

export interface RemoveDelegationTokenRecordFields<_V extends number, _I extends Int64> {
  /** string, versions 0+. */
  tokenId: string;
}

export type RemoveDelegationTokenRecord<V extends number = number, I extends Int64 = Int64> = At<
  V,
  RemoveDelegationTokenRecordFields<V, I>,
  Unlimited
>;

function readRemoveDelegationTokenRecord(r: Reader, _v: number): RemoveDelegationTokenRecord {
  const m = {
    tokenId: r.string(),
  } satisfies RemoveDelegationTokenRecordFields<number, Int64> as unknown as RemoveDelegationTokenRecord;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfRemoveDelegationTokenRecord: readonly string[] = ['tokenId'];

function writeRemoveDelegationTokenRecord(
  w: Writer,
  m: InitOf<RemoveDelegationTokenRecord>,
  _v: number,
): void {
  w.fields(m, namesOfRemoveDelegationTokenRecord);
  w.string(m.tokenId);
  w.tags(m.unknownTaggedFields);
}

interface RemoveDelegationTokenRecordShape extends MessageShape {
  readonly message: RemoveDelegationTokenRecord<this['V'], this['I']>;
  readonly version: RemoveDelegationTokenRecordVersion;
}

/** Kafka's RemoveDelegationTokenRecord: metadata, key 26, versions 0, flexible 0+. */
export const RemoveDelegationTokenRecord: MessageCodec<RemoveDelegationTokenRecordShape> =
  /* @__PURE__ */ defineMessage<RemoveDelegationTokenRecordShape>({
    name: 'RemoveDelegationTokenRecord',
    type: 'metadata',
    apiKey: 26,
    versions: '0',
    flexible: '0+',
    schema: `RemoveDelegationTokenRecord
 tokenId string 0+`,
    read: readRemoveDelegationTokenRecord,
    write: writeRemoveDelegationTokenRecord,
  });
