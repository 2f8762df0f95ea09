// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (version 0): run `npm run generate`, do not edit.
import {
  arrayOf,
  defineMessage,
  elements,
  elementWriters,
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

/** Versions of DelegationTokenRecord. */
export type DelegationTokenRecordVersion = 0;

export interface DelegationTokenRecordFields<_V extends number, I extends Int64> {
  /** string, versions 0+. */
  owner: string;
  /** string, versions 0+. */
  requester: string;
  /** []string, versions 0+. */
  renewers: string[];
  /** int64, versions 0+. */
  issueTimestamp: I;
  /** int64, versions 0+. */
  maxTimestamp: I;
  /** int64, versions 0+. */
  expirationTimestamp: I;
  /** string, versions 0+. */
  tokenId: string;
}

export type DelegationTokenRecord<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DelegationTokenRecordFields<V, I>,
  Unlimited
>;

function readDelegationTokenRecord(r: Reader, v: number): DelegationTokenRecord {
  const m = {
    owner: r.string(),
    requester: r.string(),
    renewers: arrayOf(r, r.arrayLength(1), elements.string, v),
    issueTimestamp: r.int64(),
    maxTimestamp: r.int64(),
    expirationTimestamp: r.int64(),
    tokenId: r.string(),
  } satisfies DelegationTokenRecordFields<number, Int64> as unknown as DelegationTokenRecord;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDelegationTokenRecord: readonly string[] = [
  'owner',
  'requester',
  'renewers',
  'issueTimestamp',
  'maxTimestamp',
  'expirationTimestamp',
  'tokenId',
];

function writeDelegationTokenRecord(w: Writer, m: InitOf<DelegationTokenRecord>, v: number): void {
  w.fields(m, namesOfDelegationTokenRecord);
  w.string(m.owner);
  w.string(m.requester);
  writeArray(w, m.renewers, elementWriters.string, v);
  w.int64(m.issueTimestamp);
  w.int64(m.maxTimestamp);
  w.int64(m.expirationTimestamp);
  w.string(m.tokenId);
  w.tags(m.unknownTaggedFields);
}

interface DelegationTokenRecordShape extends MessageShape {
  readonly message: DelegationTokenRecord<this['V'], this['I']>;
  readonly version: DelegationTokenRecordVersion;
}

/** Kafka's DelegationTokenRecord: metadata, key 10, versions 0, flexible 0+. */
export const DelegationTokenRecord: MessageCodec<DelegationTokenRecordShape> =
  /* @__PURE__ */ defineMessage<DelegationTokenRecordShape>({
    name: 'DelegationTokenRecord',
    type: 'metadata',
    apiKey: 10,
    versions: '0',
    flexible: '0+',
    schema: `DelegationTokenRecord
 owner string 0+
 requester string 0+
 renewers []string 0+
 issueTimestamp int64 0+
 maxTimestamp int64 0+
 expirationTimestamp int64 0+
 tokenId string 0+`,
    read: readDelegationTokenRecord,
    write: writeDelegationTokenRecord,
  });
