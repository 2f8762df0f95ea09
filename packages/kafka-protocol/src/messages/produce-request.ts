// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 3-13), 3.9.1 (versions 0-2): run `npm run generate`, do not edit.
import {
  arrayOf,
  defineMessage,
  writeArray,
  zeroUuid,
  type At,
  type InitOf,
  type Int64,
  type MessageCodec,
  type MessageShape,
  type Reader,
  type Unlimited,
  type Uuid,
  type Writer,
} from '../runtime/generated.ts';

/** Versions of ProduceRequest. */
export type ProduceRequestVersion = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13;

type V3Up = 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13;
type V0To12 = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;
type V13Up = 13;

export interface ProduceRequestFields<V extends number, I extends Int64> {
  /** string, versions 3+, nullable 3+, default null, entity transactionalId. */
  transactionalId: string | null;
  /** int16, versions 0+. */
  acks: number;
  /** int32, versions 0+. */
  timeoutMs: number;
  /** []TopicProduceData, versions 0+. */
  topicData: TopicProduceData<V, I>[];
}

export type ProduceRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ProduceRequestFields<V, I>,
  { transactionalId: V3Up }
>;

export interface TopicProduceDataFields<V extends number, I extends Int64> {
  /** string, versions 0-12, ignorable, entity topicName. */
  name: string;
  /** uuid, versions 13+, ignorable. */
  topicId: Uuid;
  /** []PartitionProduceData, versions 0+. */
  partitionData: PartitionProduceData<V, I>[];
}

export type TopicProduceData<V extends number = number, I extends Int64 = Int64> = At<
  V,
  TopicProduceDataFields<V, I>,
  { name: V0To12; topicId: V13Up }
>;

export interface PartitionProduceDataFields<_V extends number, _I extends Int64> {
  /** int32, versions 0+. */
  index: number;
  /** records, versions 0+, nullable 0+, default null. */
  records: Uint8Array | null;
}

export type PartitionProduceData<V extends number = number, I extends Int64 = Int64> = At<
  V,
  PartitionProduceDataFields<V, I>,
  Unlimited
>;

function readProduceRequest(r: Reader, v: number): ProduceRequest {
  const m = {
    transactionalId: v >= 3 ? r.nullableString() : null,
    acks: r.int16(),
    timeoutMs: r.int32(),
    topicData: arrayOf(r, r.arrayLength(3), readTopicProduceData, v),
  } satisfies ProduceRequestFields<number, Int64> as unknown as ProduceRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfProduceRequest: readonly string[] = ['transactionalId', 'acks', 'timeoutMs', 'topicData'];

function writeProduceRequest(w: Writer, m: InitOf<ProduceRequest>, v: number): void {
  w.fields(m, namesOfProduceRequest);
  if (v >= 3) {
    w.nullableString(m.transactionalId, null);
  } else if (m.transactionalId !== undefined && m.transactionalId !== null) w.absent('transactionalId');
  w.int16(m.acks);
  w.int32(m.timeoutMs);
  writeArray(w, m.topicData, writeTopicProduceData, v);
  w.tags(m.unknownTaggedFields);
}

function readTopicProduceData(r: Reader, v: number): TopicProduceData {
  const m = {
    name: v <= 12 ? r.string() : '',
    topicId: v >= 13 ? r.uuid() : zeroUuid,
    partitionData: arrayOf(r, r.arrayLength(6), readPartitionProduceData, v),
  } satisfies TopicProduceDataFields<number, Int64> as unknown as TopicProduceData;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfTopicProduceData: readonly string[] = ['name', 'topicId', 'partitionData'];

function writeTopicProduceData(w: Writer, m: InitOf<TopicProduceData>, v: number): void {
  w.fields(m, namesOfTopicProduceData);
  if (v <= 12) {
    w.string(m.name);
  }
  if (v >= 13) {
    w.uuid(m.topicId);
  }
  writeArray(w, m.partitionData, writePartitionProduceData, v);
  w.tags(m.unknownTaggedFields);
}

function readPartitionProduceData(r: Reader, _v: number): PartitionProduceData {
  const m = {
    index: r.int32(),
    records: r.nullableBytes(),
  } satisfies PartitionProduceDataFields<number, Int64> as unknown as PartitionProduceData;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfPartitionProduceData: readonly string[] = ['index', 'records'];

function writePartitionProduceData(w: Writer, m: InitOf<PartitionProduceData>, _v: number): void {
  w.fields(m, namesOfPartitionProduceData);
  w.int32(m.index);
  w.nullableBytes(m.records, null);
  w.tags(m.unknownTaggedFields);
}

interface ProduceRequestShape extends MessageShape {
  readonly message: ProduceRequest<this['V'], this['I']>;
  readonly version: ProduceRequestVersion;
}

/** Kafka's ProduceRequest: request, key 0, versions 0-13, flexible 9+. */
export const ProduceRequest: MessageCodec<ProduceRequestShape> =
  /* @__PURE__ */ defineMessage<ProduceRequestShape>({
    name: 'ProduceRequest',
    type: 'request',
    apiKey: 0,
    versions: '0-13',
    flexible: '9+',
    headers: '0-8:1 9+:2',
    listeners: ['broker', 'zkBroker'],
    schema: `ProduceRequest
 transactionalId string 3+ null=3+ default=null entity=transactionalId
 acks int16 0+
 timeoutMs int32 0+
 topicData []TopicProduceData 0+
TopicProduceData
 name string 0-12 ignorable entity=topicName
 topicId uuid 13+ ignorable
 partitionData []PartitionProduceData 0+
PartitionProduceData
 index int32 0+
 records records 0+ null=0+ default=null`,
    read: readProduceRequest,
    write: writeProduceRequest,
  });
