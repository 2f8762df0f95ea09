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

/** Versions of FenceBrokerRecord. */
export type FenceBrokerRecordVersion = 0;

export interface FenceBrokerRecordFields<_V extends number, I extends Int64> {
  /** int32, versions 0+, entity brokerId. */
  id: number;
  /** int64, versions 0+. */
  epoch: I;
}

export type FenceBrokerRecord<V extends number = number, I extends Int64 = Int64> = At<
  V,
  FenceBrokerRecordFields<V, I>,
  Unlimited
>;

function readFenceBrokerRecord(r: Reader, _v: number): FenceBrokerRecord {
  const m = {
    id: r.int32(),
    epoch: r.int64(),
  } satisfies FenceBrokerRecordFields<number, Int64> as unknown as FenceBrokerRecord;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfFenceBrokerRecord: readonly string[] = ['id', 'epoch'];

function writeFenceBrokerRecord(w: Writer, m: InitOf<FenceBrokerRecord>, _v: number): void {
  w.fields(m, namesOfFenceBrokerRecord);
  w.int32(m.id);
  w.int64(m.epoch);
  w.tags(m.unknownTaggedFields);
}

interface FenceBrokerRecordShape extends MessageShape {
  readonly message: FenceBrokerRecord<this['V'], this['I']>;
  readonly version: FenceBrokerRecordVersion;
}

/** Kafka's FenceBrokerRecord: metadata, key 7, versions 0, flexible 0+. */
export const FenceBrokerRecord: MessageCodec<FenceBrokerRecordShape> =
  /* @__PURE__ */ defineMessage<FenceBrokerRecordShape>({
    name: 'FenceBrokerRecord',
    type: 'metadata',
    apiKey: 7,
    versions: '0',
    flexible: '0+',
    schema: `FenceBrokerRecord
 id int32 0+ entity=brokerId
 epoch int64 0+`,
    read: readFenceBrokerRecord,
    write: writeFenceBrokerRecord,
  });
