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

/** Versions of ShareGroupTargetAssignmentMemberValue. */
export type ShareGroupTargetAssignmentMemberValueVersion = 0;

export interface ShareGroupTargetAssignmentMemberValueFields<V extends number, I extends Int64> {
  /** []TopicPartition, versions 0+. */
  topicPartitions: TopicPartition<V, I>[];
}

export type ShareGroupTargetAssignmentMemberValue<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ShareGroupTargetAssignmentMemberValueFields<V, I>,
  Unlimited
>;

export interface TopicPartitionFields<_V extends number, _I extends Int64> {
  /** uuid, versions 0+. */
  topicId: Uuid;
  /** []int32, versions 0+. */
  partitions: number[];
}

export type TopicPartition<V extends number = number, I extends Int64 = Int64> = At<
  V,
  TopicPartitionFields<V, I>,
  Unlimited
>;

function readShareGroupTargetAssignmentMemberValue(
  r: Reader,
  v: number,
): ShareGroupTargetAssignmentMemberValue {
  const m = {
    topicPartitions: arrayOf(r, r.arrayLength(18), readTopicPartition, v),
  } satisfies ShareGroupTargetAssignmentMemberValueFields<
    number,
    Int64
  > as unknown as ShareGroupTargetAssignmentMemberValue;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfShareGroupTargetAssignmentMemberValue: readonly string[] = ['topicPartitions'];

function writeShareGroupTargetAssignmentMemberValue(
  w: Writer,
  m: InitOf<ShareGroupTargetAssignmentMemberValue>,
  v: number,
): void {
  w.fields(m, namesOfShareGroupTargetAssignmentMemberValue);
  writeArray(w, m.topicPartitions, writeTopicPartition, v);
  w.tags(m.unknownTaggedFields);
}

function readTopicPartition(r: Reader, _v: number): TopicPartition {
  const m = {
    topicId: r.uuid(),
    partitions: r.int32Array(),
  } satisfies TopicPartitionFields<number, Int64> as unknown as TopicPartition;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfTopicPartition: readonly string[] = ['topicId', 'partitions'];

function writeTopicPartition(w: Writer, m: InitOf<TopicPartition>, _v: number): void {
  w.fields(m, namesOfTopicPartition);
  w.uuid(m.topicId);
  w.int32Array(m.partitions);
  w.tags(m.unknownTaggedFields);
}

interface ShareGroupTargetAssignmentMemberValueShape extends MessageShape {
  readonly message: ShareGroupTargetAssignmentMemberValue<this['V'], this['I']>;
  readonly version: ShareGroupTargetAssignmentMemberValueVersion;
}

/** Kafka's ShareGroupTargetAssignmentMemberValue: coordinator-value, key 13, versions 0, flexible 0+. */
export const ShareGroupTargetAssignmentMemberValue: MessageCodec<ShareGroupTargetAssignmentMemberValueShape> =
  /* @__PURE__ */ defineMessage<ShareGroupTargetAssignmentMemberValueShape>({
    name: 'ShareGroupTargetAssignmentMemberValue',
    type: 'coordinator-value',
    apiKey: 13,
    versions: '0',
    flexible: '0+',
    schema: `ShareGroupTargetAssignmentMemberValue
 topicPartitions []TopicPartition 0+
TopicPartition
 topicId uuid 0+
 partitions []int32 0+`,
    read: readShareGroupTargetAssignmentMemberValue,
    write: writeShareGroupTargetAssignmentMemberValue,
  });
