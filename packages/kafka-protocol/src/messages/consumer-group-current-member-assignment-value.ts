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

/** Versions of ConsumerGroupCurrentMemberAssignmentValue. */
export type ConsumerGroupCurrentMemberAssignmentValueVersion = 0;

export interface ConsumerGroupCurrentMemberAssignmentValueFields<V extends number, I extends Int64> {
  /** int32, versions 0+. */
  memberEpoch: number;
  /** int32, versions 0+. */
  previousMemberEpoch: number;
  /** int8, versions 0+. */
  state: number;
  /** []TopicPartitions, versions 0+. */
  assignedPartitions: TopicPartitions<V, I>[];
  /** []TopicPartitions, versions 0+. */
  partitionsPendingRevocation: TopicPartitions<V, I>[];
}

export type ConsumerGroupCurrentMemberAssignmentValue<
  V extends number = number,
  I extends Int64 = Int64,
> = At<V, ConsumerGroupCurrentMemberAssignmentValueFields<V, I>, Unlimited>;

export interface TopicPartitionsFields<_V extends number, _I extends Int64> {
  /** uuid, versions 0+. */
  topicId: Uuid;
  /** []int32, versions 0+. */
  partitions: number[];
  /** []int32, versions 0+, nullable 0+, tag 0 in 0+. */
  assignmentEpochs: number[] | null;
}

export type TopicPartitions<V extends number = number, I extends Int64 = Int64> = At<
  V,
  TopicPartitionsFields<V, I>,
  Unlimited
>;

function readConsumerGroupCurrentMemberAssignmentValue(
  r: Reader,
  v: number,
): ConsumerGroupCurrentMemberAssignmentValue {
  const m = {
    memberEpoch: r.int32(),
    previousMemberEpoch: r.int32(),
    state: r.int8(),
    assignedPartitions: arrayOf(r, r.arrayLength(18), readTopicPartitions, v),
    partitionsPendingRevocation: arrayOf(r, r.arrayLength(18), readTopicPartitions, v),
  } satisfies ConsumerGroupCurrentMemberAssignmentValueFields<
    number,
    Int64
  > as unknown as ConsumerGroupCurrentMemberAssignmentValue;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfConsumerGroupCurrentMemberAssignmentValue: readonly string[] = [
  'memberEpoch',
  'previousMemberEpoch',
  'state',
  'assignedPartitions',
  'partitionsPendingRevocation',
];

function writeConsumerGroupCurrentMemberAssignmentValue(
  w: Writer,
  m: InitOf<ConsumerGroupCurrentMemberAssignmentValue>,
  v: number,
): void {
  w.fields(m, namesOfConsumerGroupCurrentMemberAssignmentValue);
  w.int32(m.memberEpoch);
  w.int32(m.previousMemberEpoch);
  w.int8(m.state);
  writeArray(w, m.assignedPartitions, writeTopicPartitions, v);
  writeArray(w, m.partitionsPendingRevocation, writeTopicPartitions, v);
  w.tags(m.unknownTaggedFields);
}

function readTopicPartitions(r: Reader, _v: number): TopicPartitions {
  const m = {
    topicId: r.uuid(),
    partitions: r.int32Array(),
    assignmentEpochs: [],
  } satisfies TopicPartitionsFields<number, Int64> as unknown as TopicPartitions;
  if (r.flexible) {
    for (let n = r.tagCount(), t = -1; n > 0; n--) {
      t = r.tag(t);
      const end = r.tagEnd();
      if (t === 0) {
        m.assignmentEpochs = r.nullableInt32Array();
      } else r.unknownTag(m, t, end);
      r.closeTag(t, end);
    }
  }
  return m;
}

const namesOfTopicPartitions: readonly string[] = ['topicId', 'partitions', 'assignmentEpochs'];

function writeTopicPartitions(w: Writer, m: InitOf<TopicPartitions>, _v: number): void {
  w.fields(m, namesOfTopicPartitions);
  w.uuid(m.topicId);
  w.int32Array(m.partitions);
  const u = m.unknownTaggedFields;
  if (w.flexible) {
    const t0 =
      m.assignmentEpochs !== undefined && (m.assignmentEpochs === null || m.assignmentEpochs.length !== 0);
    w.tagCount(u, t0 ? 1 : 0);
    if (t0) {
      const at = w.beginTag(u, 0, -1);
      w.nullableInt32Array(m.assignmentEpochs);
      w.endTag(at);
    }
    w.restOfTags(u, 0);
  } else w.noTags(u);
}

interface ConsumerGroupCurrentMemberAssignmentValueShape extends MessageShape {
  readonly message: ConsumerGroupCurrentMemberAssignmentValue<this['V'], this['I']>;
  readonly version: ConsumerGroupCurrentMemberAssignmentValueVersion;
}

/** Kafka's ConsumerGroupCurrentMemberAssignmentValue: coordinator-value, key 8, versions 0, flexible 0+. */
export const ConsumerGroupCurrentMemberAssignmentValue: MessageCodec<ConsumerGroupCurrentMemberAssignmentValueShape> =
  /* @__PURE__ */ defineMessage<ConsumerGroupCurrentMemberAssignmentValueShape>({
    name: 'ConsumerGroupCurrentMemberAssignmentValue',
    type: 'coordinator-value',
    apiKey: 8,
    versions: '0',
    flexible: '0+',
    schema: `ConsumerGroupCurrentMemberAssignmentValue
 memberEpoch int32 0+
 previousMemberEpoch int32 0+
 state int8 0+
 assignedPartitions []TopicPartitions 0+
 partitionsPendingRevocation []TopicPartitions 0+
TopicPartitions
 topicId uuid 0+
 partitions []int32 0+
 assignmentEpochs []int32 0+ null=0+ tag=0 tagged=0+`,
    read: readConsumerGroupCurrentMemberAssignmentValue,
    write: writeConsumerGroupCurrentMemberAssignmentValue,
  });
