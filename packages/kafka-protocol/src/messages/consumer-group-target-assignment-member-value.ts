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

/** Versions of ConsumerGroupTargetAssignmentMemberValue. */
export type ConsumerGroupTargetAssignmentMemberValueVersion = 0;

export interface ConsumerGroupTargetAssignmentMemberValueFields<V extends number, I extends Int64> {
  /** []TopicPartition, versions 0+. */
  topicPartitions: TopicPartition<V, I>[];
}

export type ConsumerGroupTargetAssignmentMemberValue<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ConsumerGroupTargetAssignmentMemberValueFields<V, I>,
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

function readConsumerGroupTargetAssignmentMemberValue(
  r: Reader,
  v: number,
): ConsumerGroupTargetAssignmentMemberValue {
  const m = {
    topicPartitions: arrayOf(r, r.arrayLength(18), readTopicPartition, v),
  } satisfies ConsumerGroupTargetAssignmentMemberValueFields<
    number,
    Int64
  > as unknown as ConsumerGroupTargetAssignmentMemberValue;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfConsumerGroupTargetAssignmentMemberValue: readonly string[] = ['topicPartitions'];

function writeConsumerGroupTargetAssignmentMemberValue(
  w: Writer,
  m: InitOf<ConsumerGroupTargetAssignmentMemberValue>,
  v: number,
): void {
  w.fields(m, namesOfConsumerGroupTargetAssignmentMemberValue);
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

interface ConsumerGroupTargetAssignmentMemberValueShape extends MessageShape {
  readonly message: ConsumerGroupTargetAssignmentMemberValue<this['V'], this['I']>;
  readonly version: ConsumerGroupTargetAssignmentMemberValueVersion;
}

/** Kafka's ConsumerGroupTargetAssignmentMemberValue: coordinator-value, key 7, versions 0, flexible 0+. */
export const ConsumerGroupTargetAssignmentMemberValue: MessageCodec<ConsumerGroupTargetAssignmentMemberValueShape> =
  /* @__PURE__ */ defineMessage<ConsumerGroupTargetAssignmentMemberValueShape>({
    name: 'ConsumerGroupTargetAssignmentMemberValue',
    type: 'coordinator-value',
    apiKey: 7,
    versions: '0',
    flexible: '0+',
    schema: `ConsumerGroupTargetAssignmentMemberValue
 topicPartitions []TopicPartition 0+
TopicPartition
 topicId uuid 0+
 partitions []int32 0+`,
    read: readConsumerGroupTargetAssignmentMemberValue,
    write: writeConsumerGroupTargetAssignmentMemberValue,
  });
