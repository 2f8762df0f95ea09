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

/** Versions of UnregisterBrokerRecord. */
export type UnregisterBrokerRecordVersion = 0;

export interface UnregisterBrokerRecordFields<_V extends number, I extends Int64> {
  /** int32, versions 0+, entity brokerId. */
  brokerId: number;
  /** int64, versions 0+. */
  brokerEpoch: I;
}

export type UnregisterBrokerRecord<V extends number = number, I extends Int64 = Int64> = At<
  V,
  UnregisterBrokerRecordFields<V, I>,
  Unlimited
>;

function readUnregisterBrokerRecord(r: Reader, _v: number): UnregisterBrokerRecord {
  const m = {
    brokerId: r.int32(),
    brokerEpoch: r.int64(),
  } satisfies UnregisterBrokerRecordFields<number, Int64> as unknown as UnregisterBrokerRecord;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfUnregisterBrokerRecord: readonly string[] = ['brokerId', 'brokerEpoch'];

function writeUnregisterBrokerRecord(w: Writer, m: InitOf<UnregisterBrokerRecord>, _v: number): void {
  w.fields(m, namesOfUnregisterBrokerRecord);
  w.int32(m.brokerId);
  w.int64(m.brokerEpoch);
  w.tags(m.unknownTaggedFields);
}

interface UnregisterBrokerRecordShape extends MessageShape {
  readonly message: UnregisterBrokerRecord<this['V'], this['I']>;
  readonly version: UnregisterBrokerRecordVersion;
}

/** Kafka's UnregisterBrokerRecord: metadata, key 1, versions 0, flexible 0+. */
export const UnregisterBrokerRecord: MessageCodec<UnregisterBrokerRecordShape> =
  /* @__PURE__ */ defineMessage<UnregisterBrokerRecordShape>({
    name: 'UnregisterBrokerRecord',
    type: 'metadata',
    apiKey: 1,
    versions: '0',
    flexible: '0+',
    schema: `UnregisterBrokerRecord
 brokerId int32 0+ entity=brokerId
 brokerEpoch int64 0+`,
    read: readUnregisterBrokerRecord,
    write: writeUnregisterBrokerRecord,
  });
