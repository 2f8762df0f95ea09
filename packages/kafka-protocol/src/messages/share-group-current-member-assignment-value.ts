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

/** Versions of ShareGroupCurrentMemberAssignmentValue. */
export type ShareGroupCurrentMemberAssignmentValueVersion = 0;

export interface ShareGroupCurrentMemberAssignmentValueFields<V extends number, I extends Int64> {
  /** int32, versions 0+. */
  memberEpoch: number;
  /** int32, versions 0+. */
  previousMemberEpoch: number;
  /** int8, versions 0+. */
  state: number;
  /** []TopicPartitions, versions 0+. */
  assignedPartitions: TopicPartitions<V, I>[];
}

export type ShareGroupCurrentMemberAssignmentValue<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ShareGroupCurrentMemberAssignmentValueFields<V, I>,
  Unlimited
>;

export interface TopicPartitionsFields<_V extends number, _I extends Int64> {
  /** uuid, versions 0+. */
  topicId: Uuid;
  /** []int32, versions 0+. */
  partitions: number[];
}

export type TopicPartitions<V extends number = number, I extends Int64 = Int64> = At<
  V,
  TopicPartitionsFields<V, I>,
  Unlimited
>;

function readShareGroupCurrentMemberAssignmentValue(
  r: Reader,
  v: number,
): ShareGroupCurrentMemberAssignmentValue {
  const m = {
    memberEpoch: r.int32(),
    previousMemberEpoch: r.int32(),
    state: r.int8(),
    assignedPartitions: arrayOf(r, r.arrayLength(18), readTopicPartitions, v),
  } satisfies ShareGroupCurrentMemberAssignmentValueFields<
    number,
    Int64
  > as unknown as ShareGroupCurrentMemberAssignmentValue;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfShareGroupCurrentMemberAssignmentValue: readonly string[] = [
  'memberEpoch',
  'previousMemberEpoch',
  'state',
  'assignedPartitions',
];

function writeShareGroupCurrentMemberAssignmentValue(
  w: Writer,
  m: InitOf<ShareGroupCurrentMemberAssignmentValue>,
  v: number,
): void {
  w.fields(m, namesOfShareGroupCurrentMemberAssignmentValue);
  w.int32(m.memberEpoch);
  w.int32(m.previousMemberEpoch);
  w.int8(m.state);
  writeArray(w, m.assignedPartitions, writeTopicPartitions, v);
  w.tags(m.unknownTaggedFields);
}

function readTopicPartitions(r: Reader, _v: number): TopicPartitions {
  const m = {
    topicId: r.uuid(),
    partitions: r.int32Array(),
  } satisfies TopicPartitionsFields<number, Int64> as unknown as TopicPartitions;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfTopicPartitions: readonly string[] = ['topicId', 'partitions'];

function writeTopicPartitions(w: Writer, m: InitOf<TopicPartitions>, _v: number): void {
  w.fields(m, namesOfTopicPartitions);
  w.uuid(m.topicId);
  w.int32Array(m.partitions);
  w.tags(m.unknownTaggedFields);
}

interface ShareGroupCurrentMemberAssignmentValueShape extends MessageShape {
  readonly message: ShareGroupCurrentMemberAssignmentValue<this['V'], this['I']>;
  readonly version: ShareGroupCurrentMemberAssignmentValueVersion;
}

/** Kafka's ShareGroupCurrentMemberAssignmentValue: coordinator-value, key 14, versions 0, flexible 0+. */
export const ShareGroupCurrentMemberAssignmentValue: MessageCodec<ShareGroupCurrentMemberAssignmentValueShape> =
  /* @__PURE__ */ defineMessage<ShareGroupCurrentMemberAssignmentValueShape>({
    name: 'ShareGroupCurrentMemberAssignmentValue',
    type: 'coordinator-value',
    apiKey: 14,
    versions: '0',
    flexible: '0+',
    schema: `ShareGroupCurrentMemberAssignmentValue
 memberEpoch int32 0+
 previousMemberEpoch int32 0+
 state int8 0+
 assignedPartitions []TopicPartitions 0+
TopicPartitions
 topicId uuid 0+
 partitions []int32 0+`,
    read: readShareGroupCurrentMemberAssignmentValue,
    write: writeShareGroupCurrentMemberAssignmentValue,
  });
