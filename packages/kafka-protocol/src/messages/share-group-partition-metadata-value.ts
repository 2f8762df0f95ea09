// Written by packages/kafka-codegen out of the schemas of Kafka 3.9.1 (version 0): run `npm run generate`, do not edit.
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
  type Uuid,
  type Writer,
} from '../runtime/generated.ts';

/** Versions of ShareGroupPartitionMetadataValue. */
export type ShareGroupPartitionMetadataValueVersion = 0;

export interface ShareGroupPartitionMetadataValueFields<V extends number, I extends Int64> {
  /** []TopicPartitionsInfo, versions 0+. */
  initializedTopics: TopicPartitionsInfo<V, I>[];
  /** []TopicInfo, versions 0+. */
  deletingTopics: TopicInfo<V, I>[];
}

export type ShareGroupPartitionMetadataValue<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ShareGroupPartitionMetadataValueFields<V, I>,
  Unlimited
>;

export interface TopicPartitionsInfoFields<_V extends number, _I extends Int64> {
  /** uuid, versions 0+. */
  topicId: Uuid;
  /** string, versions 0+. */
  topicName: string;
  /** []int32, versions 0+. */
  partitions: number[];
}

export type TopicPartitionsInfo<V extends number = number, I extends Int64 = Int64> = At<
  V,
  TopicPartitionsInfoFields<V, I>,
  Unlimited
>;

export interface TopicInfoFields<_V extends number, _I extends Int64> {
  /** uuid, versions 0+. */
  topicId: Uuid;
  /** string, versions 0+. */
  topicName: string;
}

export type TopicInfo<V extends number = number, I extends Int64 = Int64> = At<
  V,
  TopicInfoFields<V, I>,
  Unlimited
>;

function readShareGroupPartitionMetadataValue(r: Reader, v: number): ShareGroupPartitionMetadataValue {
  const m = {
    initializedTopics: arrayOf(r, r.arrayLength(19), readTopicPartitionsInfo, v),
    deletingTopics: arrayOf(r, r.arrayLength(18), readTopicInfo, v),
  } satisfies ShareGroupPartitionMetadataValueFields<
    number,
    Int64
  > as unknown as ShareGroupPartitionMetadataValue;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfShareGroupPartitionMetadataValue: readonly string[] = ['initializedTopics', 'deletingTopics'];

function writeShareGroupPartitionMetadataValue(
  w: Writer,
  m: InitOf<ShareGroupPartitionMetadataValue>,
  v: number,
): void {
  w.fields(m, namesOfShareGroupPartitionMetadataValue);
  writeArray(w, m.initializedTopics, writeTopicPartitionsInfo, v);
  writeArray(w, m.deletingTopics, writeTopicInfo, v);
  w.tags(m.unknownTaggedFields);
}

function readTopicPartitionsInfo(r: Reader, _v: number): TopicPartitionsInfo {
  const m = {
    topicId: r.uuid(),
    topicName: r.string(),
    partitions: r.int32Array(),
  } satisfies TopicPartitionsInfoFields<number, Int64> as unknown as TopicPartitionsInfo;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfTopicPartitionsInfo: readonly string[] = ['topicId', 'topicName', 'partitions'];

function writeTopicPartitionsInfo(w: Writer, m: InitOf<TopicPartitionsInfo>, _v: number): void {
  w.fields(m, namesOfTopicPartitionsInfo);
  w.uuid(m.topicId);
  w.string(m.topicName);
  w.int32Array(m.partitions);
  w.tags(m.unknownTaggedFields);
}

function readTopicInfo(r: Reader, _v: number): TopicInfo {
  const m = {
    topicId: r.uuid(),
    topicName: r.string(),
  } satisfies TopicInfoFields<number, Int64> as unknown as TopicInfo;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfTopicInfo: readonly string[] = ['topicId', 'topicName'];

function writeTopicInfo(w: Writer, m: InitOf<TopicInfo>, _v: number): void {
  w.fields(m, namesOfTopicInfo);
  w.uuid(m.topicId);
  w.string(m.topicName);
  w.tags(m.unknownTaggedFields);
}

interface ShareGroupPartitionMetadataValueShape extends MessageShape {
  readonly message: ShareGroupPartitionMetadataValue<this['V'], this['I']>;
  readonly version: ShareGroupPartitionMetadataValueVersion;
}

/** Kafka's ShareGroupPartitionMetadataValue: data, versions 0, flexible 0+. */
export const ShareGroupPartitionMetadataValue: MessageCodec<ShareGroupPartitionMetadataValueShape> =
  /* @__PURE__ */ defineMessage<ShareGroupPartitionMetadataValueShape>({
    name: 'ShareGroupPartitionMetadataValue',
    type: 'data',
    versions: '0',
    flexible: '0+',
    schema: `ShareGroupPartitionMetadataValue
 initializedTopics []TopicPartitionsInfo 0+
 deletingTopics []TopicInfo 0+
TopicPartitionsInfo
 topicId uuid 0+
 topicName string 0+
 partitions []int32 0+
TopicInfo
 topicId uuid 0+
 topicName string 0+`,
    read: readShareGroupPartitionMetadataValue,
    write: writeShareGroupPartitionMetadataValue,
  });
