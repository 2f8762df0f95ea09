// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (version 0): run `npm run generate`, do not edit.
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

/** Versions of ShareGroupStatePartitionMetadataValue. */
export type ShareGroupStatePartitionMetadataValueVersion = 0;

export interface ShareGroupStatePartitionMetadataValueFields<V extends number, I extends Int64> {
  /** []TopicPartitionsInfo, versions 0+. */
  initializingTopics: TopicPartitionsInfo<V, I>[];
  /** []TopicPartitionsInfo, versions 0+. */
  initializedTopics: TopicPartitionsInfo<V, I>[];
  /** []TopicInfo, versions 0+. */
  deletingTopics: TopicInfo<V, I>[];
}

export type ShareGroupStatePartitionMetadataValue<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ShareGroupStatePartitionMetadataValueFields<V, I>,
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

function readShareGroupStatePartitionMetadataValue(
  r: Reader,
  v: number,
): ShareGroupStatePartitionMetadataValue {
  const m = {
    initializingTopics: arrayOf(r, r.arrayLength(19), readTopicPartitionsInfo, v),
    initializedTopics: arrayOf(r, r.arrayLength(19), readTopicPartitionsInfo, v),
    deletingTopics: arrayOf(r, r.arrayLength(18), readTopicInfo, v),
  } satisfies ShareGroupStatePartitionMetadataValueFields<
    number,
    Int64
  > as unknown as ShareGroupStatePartitionMetadataValue;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfShareGroupStatePartitionMetadataValue: readonly string[] = [
  'initializingTopics',
  'initializedTopics',
  'deletingTopics',
];

function writeShareGroupStatePartitionMetadataValue(
  w: Writer,
  m: InitOf<ShareGroupStatePartitionMetadataValue>,
  v: number,
): void {
  w.fields(m, namesOfShareGroupStatePartitionMetadataValue);
  writeArray(w, m.initializingTopics, writeTopicPartitionsInfo, v);
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

interface ShareGroupStatePartitionMetadataValueShape extends MessageShape {
  readonly message: ShareGroupStatePartitionMetadataValue<this['V'], this['I']>;
  readonly version: ShareGroupStatePartitionMetadataValueVersion;
}

/** Kafka's ShareGroupStatePartitionMetadataValue: coordinator-value, key 15, versions 0, flexible 0+. */
export const ShareGroupStatePartitionMetadataValue: MessageCodec<ShareGroupStatePartitionMetadataValueShape> =
  /* @__PURE__ */ defineMessage<ShareGroupStatePartitionMetadataValueShape>({
    name: 'ShareGroupStatePartitionMetadataValue',
    type: 'coordinator-value',
    apiKey: 15,
    versions: '0',
    flexible: '0+',
    schema: `ShareGroupStatePartitionMetadataValue
 initializingTopics []TopicPartitionsInfo 0+
 initializedTopics []TopicPartitionsInfo 0+
 deletingTopics []TopicInfo 0+
TopicPartitionsInfo
 topicId uuid 0+
 topicName string 0+
 partitions []int32 0+
TopicInfo
 topicId uuid 0+
 topicName string 0+`,
    read: readShareGroupStatePartitionMetadataValue,
    write: writeShareGroupStatePartitionMetadataValue,
  });
