// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 0-1): run `npm run generate`, do not edit.
import {
  arrayOf,
  defineMessage,
  writeArray,
  writeNullableStruct,
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

/** Versions of ConsumerGroupHeartbeatResponse. */
export type ConsumerGroupHeartbeatResponseVersion = 0 | 1;

export interface ConsumerGroupHeartbeatResponseFields<V extends number, I extends Int64> {
  /** int32, versions 0+. */
  throttleTimeMs: number;
  /** int16, versions 0+. */
  errorCode: number;
  /** string, versions 0+, nullable 0+, default null. */
  errorMessage: string | null;
  /** string, versions 0+, nullable 0+, default null. */
  memberId: string | null;
  /** int32, versions 0+. */
  memberEpoch: number;
  /** int32, versions 0+. */
  heartbeatIntervalMs: number;
  /** Assignment, versions 0+, nullable 0+, default null. */
  assignment: Assignment<V, I> | null;
}

export type ConsumerGroupHeartbeatResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ConsumerGroupHeartbeatResponseFields<V, I>,
  Unlimited
>;

export interface AssignmentFields<V extends number, I extends Int64> {
  /** []TopicPartitions, versions 0+. */
  topicPartitions: TopicPartitions<V, I>[];
}

export type Assignment<V extends number = number, I extends Int64 = Int64> = At<
  V,
  AssignmentFields<V, I>,
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

function readConsumerGroupHeartbeatResponse(r: Reader, v: number): ConsumerGroupHeartbeatResponse {
  const m = {
    throttleTimeMs: r.int32(),
    errorCode: r.int16(),
    errorMessage: r.nullableString(),
    memberId: r.nullableString(),
    memberEpoch: r.int32(),
    heartbeatIntervalMs: r.int32(),
    assignment: r.present() ? readAssignment(r, v) : null,
  } satisfies ConsumerGroupHeartbeatResponseFields<
    number,
    Int64
  > as unknown as ConsumerGroupHeartbeatResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfConsumerGroupHeartbeatResponse: readonly string[] = [
  'throttleTimeMs',
  'errorCode',
  'errorMessage',
  'memberId',
  'memberEpoch',
  'heartbeatIntervalMs',
  'assignment',
];

function writeConsumerGroupHeartbeatResponse(
  w: Writer,
  m: InitOf<ConsumerGroupHeartbeatResponse>,
  v: number,
): void {
  w.fields(m, namesOfConsumerGroupHeartbeatResponse);
  w.int32(m.throttleTimeMs);
  w.int16(m.errorCode);
  w.nullableString(m.errorMessage, null);
  w.nullableString(m.memberId, null);
  w.int32(m.memberEpoch);
  w.int32(m.heartbeatIntervalMs);
  writeNullableStruct(w, m.assignment === undefined ? null : m.assignment, writeAssignment, v);
  w.tags(m.unknownTaggedFields);
}

function readAssignment(r: Reader, v: number): Assignment {
  const m = {
    topicPartitions: arrayOf(r, r.arrayLength(18), readTopicPartitions, v),
  } satisfies AssignmentFields<number, Int64> as unknown as Assignment;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfAssignment: readonly string[] = ['topicPartitions'];

function writeAssignment(w: Writer, m: InitOf<Assignment>, v: number): void {
  w.fields(m, namesOfAssignment);
  writeArray(w, m.topicPartitions, writeTopicPartitions, v);
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

interface ConsumerGroupHeartbeatResponseShape extends MessageShape {
  readonly message: ConsumerGroupHeartbeatResponse<this['V'], this['I']>;
  readonly version: ConsumerGroupHeartbeatResponseVersion;
}

/** Kafka's ConsumerGroupHeartbeatResponse: response, key 68, versions 0-1, flexible 0+. */
export const ConsumerGroupHeartbeatResponse: MessageCodec<ConsumerGroupHeartbeatResponseShape> =
  /* @__PURE__ */ defineMessage<ConsumerGroupHeartbeatResponseShape>({
    name: 'ConsumerGroupHeartbeatResponse',
    type: 'response',
    apiKey: 68,
    versions: '0-1',
    flexible: '0+',
    headers: '0+:1',
    schema: `ConsumerGroupHeartbeatResponse
 throttleTimeMs int32 0+
 errorCode int16 0+
 errorMessage string 0+ null=0+ default=null
 memberId string 0+ null=0+ default=null
 memberEpoch int32 0+
 heartbeatIntervalMs int32 0+
 assignment Assignment 0+ null=0+ default=null
Assignment
 topicPartitions []TopicPartitions 0+
TopicPartitions
 topicId uuid 0+
 partitions []int32 0+`,
    read: readConsumerGroupHeartbeatResponse,
    write: writeConsumerGroupHeartbeatResponse,
  });
