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

/** Versions of ProducerIdsRecord. */
export type ProducerIdsRecordVersion = 0;

export interface ProducerIdsRecordFields<_V extends number, I extends Int64> {
  /** int32, versions 0+, entity brokerId. */
  brokerId: number;
  /** int64, versions 0+, default -1. */
  brokerEpoch: I;
  /** int64, versions 0+. */
  nextProducerId: I;
}

export type ProducerIdsRecord<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ProducerIdsRecordFields<V, I>,
  Unlimited
>;

function readProducerIdsRecord(r: Reader, _v: number): ProducerIdsRecord {
  const m = {
    brokerId: r.int32(),
    brokerEpoch: r.int64(),
    nextProducerId: r.int64(),
  } satisfies ProducerIdsRecordFields<number, Int64> as unknown as ProducerIdsRecord;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfProducerIdsRecord: readonly string[] = ['brokerId', 'brokerEpoch', 'nextProducerId'];

function writeProducerIdsRecord(w: Writer, m: InitOf<ProducerIdsRecord>, _v: number): void {
  w.fields(m, namesOfProducerIdsRecord);
  w.int32(m.brokerId);
  w.int64(m.brokerEpoch, -1);
  w.int64(m.nextProducerId);
  w.tags(m.unknownTaggedFields);
}

interface ProducerIdsRecordShape extends MessageShape {
  readonly message: ProducerIdsRecord<this['V'], this['I']>;
  readonly version: ProducerIdsRecordVersion;
}

/** Kafka's ProducerIdsRecord: metadata, key 15, versions 0, flexible 0+. */
export const ProducerIdsRecord: MessageCodec<ProducerIdsRecordShape> =
  /* @__PURE__ */ defineMessage<ProducerIdsRecordShape>({
    name: 'ProducerIdsRecord',
    type: 'metadata',
    apiKey: 15,
    versions: '0',
    flexible: '0+',
    schema: `ProducerIdsRecord
 brokerId int32 0+ entity=brokerId
 brokerEpoch int64 0+ default=-1
 nextProducerId int64 0+`,
    read: readProducerIdsRecord,
    write: writeProducerIdsRecord,
  });
