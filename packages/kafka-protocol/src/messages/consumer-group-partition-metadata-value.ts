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
  type Uuid,
  type Writer,
} from '../runtime/generated.ts';

/** Versions of ConsumerGroupPartitionMetadataValue. */
export type ConsumerGroupPartitionMetadataValueVersion = 0;

export interface ConsumerGroupPartitionMetadataValueFields<V extends number, I extends Int64> {
  /** []TopicMetadata, versions 0+. */
  topics: TopicMetadata<V, I>[];
}

export type ConsumerGroupPartitionMetadataValue<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ConsumerGroupPartitionMetadataValueFields<V, I>,
  Unlimited
>;

export interface TopicMetadataFields<V extends number, I extends Int64> {
  /** uuid, versions 0+. */
  topicId: Uuid;
  /** string, versions 0+. */
  topicName: string;
  /** int32, versions 0+. */
  numPartitions: number;
  /** []PartitionMetadata, versions 0+. */
  partitionMetadata: PartitionMetadata<V, I>[];
}

export type TopicMetadata<V extends number = number, I extends Int64 = Int64> = At<
  V,
  TopicMetadataFields<V, I>,
  Unlimited
>;

export interface PartitionMetadataFields<_V extends number, _I extends Int64> {
  /** int32, versions 0+. */
  partition: number;
  /** []string, versions 0+. */
  racks: string[];
}

export type PartitionMetadata<V extends number = number, I extends Int64 = Int64> = At<
  V,
  PartitionMetadataFields<V, I>,
  Unlimited
>;

function readConsumerGroupPartitionMetadataValue(r: Reader, v: number): ConsumerGroupPartitionMetadataValue {
  const m = {
    topics: arrayOf(r, r.arrayLength(23), readTopicMetadata, v),
  } satisfies ConsumerGroupPartitionMetadataValueFields<
    number,
    Int64
  > as unknown as ConsumerGroupPartitionMetadataValue;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfConsumerGroupPartitionMetadataValue: readonly string[] = ['topics'];

function writeConsumerGroupPartitionMetadataValue(
  w: Writer,
  m: InitOf<ConsumerGroupPartitionMetadataValue>,
  v: number,
): void {
  w.fields(m, namesOfConsumerGroupPartitionMetadataValue);
  writeArray(w, m.topics, writeTopicMetadata, v);
  w.tags(m.unknownTaggedFields);
}

function readTopicMetadata(r: Reader, v: number): TopicMetadata {
  const m = {
    topicId: r.uuid(),
    topicName: r.string(),
    numPartitions: r.int32(),
    partitionMetadata: arrayOf(r, r.arrayLength(6), readPartitionMetadata, v),
  } satisfies TopicMetadataFields<number, Int64> as unknown as TopicMetadata;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfTopicMetadata: readonly string[] = [
  'topicId',
  'topicName',
  'numPartitions',
  'partitionMetadata',
];

function writeTopicMetadata(w: Writer, m: InitOf<TopicMetadata>, v: number): void {
  w.fields(m, namesOfTopicMetadata);
  w.uuid(m.topicId);
  w.string(m.topicName);
  w.int32(m.numPartitions);
  writeArray(w, m.partitionMetadata, writePartitionMetadata, v);
  w.tags(m.unknownTaggedFields);
}

function readPartitionMetadata(r: Reader, v: number): PartitionMetadata {
  const m = {
    partition: r.int32(),
    racks: arrayOf(r, r.arrayLength(1), elements.string, v),
  } satisfies PartitionMetadataFields<number, Int64> as unknown as PartitionMetadata;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfPartitionMetadata: readonly string[] = ['partition', 'racks'];

function writePartitionMetadata(w: Writer, m: InitOf<PartitionMetadata>, v: number): void {
  w.fields(m, namesOfPartitionMetadata);
  w.int32(m.partition);
  writeArray(w, m.racks, elementWriters.string, v);
  w.tags(m.unknownTaggedFields);
}

interface ConsumerGroupPartitionMetadataValueShape extends MessageShape {
  readonly message: ConsumerGroupPartitionMetadataValue<this['V'], this['I']>;
  readonly version: ConsumerGroupPartitionMetadataValueVersion;
}

/** Kafka's ConsumerGroupPartitionMetadataValue: coordinator-value, key 4, versions 0, flexible 0+. */
export const ConsumerGroupPartitionMetadataValue: MessageCodec<ConsumerGroupPartitionMetadataValueShape> =
  /* @__PURE__ */ defineMessage<ConsumerGroupPartitionMetadataValueShape>({
    name: 'ConsumerGroupPartitionMetadataValue',
    type: 'coordinator-value',
    apiKey: 4,
    versions: '0',
    flexible: '0+',
    schema: `ConsumerGroupPartitionMetadataValue
 topics []TopicMetadata 0+
TopicMetadata
 topicId uuid 0+
 topicName string 0+
 numPartitions int32 0+
 partitionMetadata []PartitionMetadata 0+
PartitionMetadata
 partition int32 0+
 racks []string 0+`,
    read: readConsumerGroupPartitionMetadataValue,
    write: writeConsumerGroupPartitionMetadataValue,
  });
