// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 0-2): run `npm run generate`, do not edit.
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

/** Versions of DescribeQuorumRequest. */
export type DescribeQuorumRequestVersion = 0 | 1 | 2;

export interface DescribeQuorumRequestFields<V extends number, I extends Int64> {
  /** []TopicData, versions 0+. */
  topics: TopicData<V, I>[];
}

export type DescribeQuorumRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DescribeQuorumRequestFields<V, I>,
  Unlimited
>;

export interface TopicDataFields<V extends number, I extends Int64> {
  /** string, versions 0+, entity topicName. */
  topicName: string;
  /** []PartitionData, versions 0+. */
  partitions: PartitionData<V, I>[];
}

export type TopicData<V extends number = number, I extends Int64 = Int64> = At<
  V,
  TopicDataFields<V, I>,
  Unlimited
>;

export interface PartitionDataFields<_V extends number, _I extends Int64> {
  /** int32, versions 0+. */
  partitionIndex: number;
}

export type PartitionData<V extends number = number, I extends Int64 = Int64> = At<
  V,
  PartitionDataFields<V, I>,
  Unlimited
>;

function readDescribeQuorumRequest(r: Reader, v: number): DescribeQuorumRequest {
  const m = {
    topics: arrayOf(r, r.arrayLength(3), readTopicData, v),
  } satisfies DescribeQuorumRequestFields<number, Int64> as unknown as DescribeQuorumRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDescribeQuorumRequest: readonly string[] = ['topics'];

function writeDescribeQuorumRequest(w: Writer, m: InitOf<DescribeQuorumRequest>, v: number): void {
  w.fields(m, namesOfDescribeQuorumRequest);
  writeArray(w, m.topics, writeTopicData, v);
  w.tags(m.unknownTaggedFields);
}

function readTopicData(r: Reader, v: number): TopicData {
  const m = {
    topicName: r.string(),
    partitions: arrayOf(r, r.arrayLength(5), readPartitionData, v),
  } satisfies TopicDataFields<number, Int64> as unknown as TopicData;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfTopicData: readonly string[] = ['topicName', 'partitions'];

function writeTopicData(w: Writer, m: InitOf<TopicData>, v: number): void {
  w.fields(m, namesOfTopicData);
  w.string(m.topicName);
  writeArray(w, m.partitions, writePartitionData, v);
  w.tags(m.unknownTaggedFields);
}

function readPartitionData(r: Reader, _v: number): PartitionData {
  const m = {
    partitionIndex: r.int32(),
  } satisfies PartitionDataFields<number, Int64> as unknown as PartitionData;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfPartitionData: readonly string[] = ['partitionIndex'];

function writePartitionData(w: Writer, m: InitOf<PartitionData>, _v: number): void {
  w.fields(m, namesOfPartitionData);
  w.int32(m.partitionIndex);
  w.tags(m.unknownTaggedFields);
}

interface DescribeQuorumRequestShape extends MessageShape {
  readonly message: DescribeQuorumRequest<this['V'], this['I']>;
  readonly version: DescribeQuorumRequestVersion;
}

/** Kafka's DescribeQuorumRequest: request, key 55, versions 0-2, flexible 0+. */
export const DescribeQuorumRequest: MessageCodec<DescribeQuorumRequestShape> =
  /* @__PURE__ */ defineMessage<DescribeQuorumRequestShape>({
    name: 'DescribeQuorumRequest',
    type: 'request',
    apiKey: 55,
    versions: '0-2',
    flexible: '0+',
    headers: '0+:2',
    listeners: ['broker', 'controller'],
    schema: `DescribeQuorumRequest
 topics []TopicData 0+
TopicData
 topicName string 0+ entity=topicName
 partitions []PartitionData 0+
PartitionData
 partitionIndex int32 0+`,
    read: readDescribeQuorumRequest,
    write: writeDescribeQuorumRequest,
  });
