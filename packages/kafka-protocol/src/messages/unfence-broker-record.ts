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

/** Versions of UnfenceBrokerRecord. */
export type UnfenceBrokerRecordVersion = 0;

export interface UnfenceBrokerRecordFields<_V extends number, I extends Int64> {
  /** int32, versions 0+, entity brokerId. */
  id: number;
  /** int64, versions 0+. */
  epoch: I;
}

export type UnfenceBrokerRecord<V extends number = number, I extends Int64 = Int64> = At<
  V,
  UnfenceBrokerRecordFields<V, I>,
  Unlimited
>;

function readUnfenceBrokerRecord(r: Reader, _v: number): UnfenceBrokerRecord {
  const m = {
    id: r.int32(),
    epoch: r.int64(),
  } satisfies UnfenceBrokerRecordFields<number, Int64> as unknown as UnfenceBrokerRecord;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfUnfenceBrokerRecord: readonly string[] = ['id', 'epoch'];

function writeUnfenceBrokerRecord(w: Writer, m: InitOf<UnfenceBrokerRecord>, _v: number): void {
  w.fields(m, namesOfUnfenceBrokerRecord);
  w.int32(m.id);
  w.int64(m.epoch);
  w.tags(m.unknownTaggedFields);
}

interface UnfenceBrokerRecordShape extends MessageShape {
  readonly message: UnfenceBrokerRecord<this['V'], this['I']>;
  readonly version: UnfenceBrokerRecordVersion;
}

/** Kafka's UnfenceBrokerRecord: metadata, key 8, versions 0, flexible 0+. */
export const UnfenceBrokerRecord: MessageCodec<UnfenceBrokerRecordShape> =
  /* @__PURE__ */ defineMessage<UnfenceBrokerRecordShape>({
    name: 'UnfenceBrokerRecord',
    type: 'metadata',
    apiKey: 8,
    versions: '0',
    flexible: '0+',
    schema: `UnfenceBrokerRecord
 id int32 0+ entity=brokerId
 epoch int64 0+`,
    read: readUnfenceBrokerRecord,
    write: writeUnfenceBrokerRecord,
  });
