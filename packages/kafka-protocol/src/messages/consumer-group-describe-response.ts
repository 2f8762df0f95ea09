// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 0-1): run `npm run generate`, do not edit.
import {
  arrayOf,
  defineMessage,
  elements,
  elementWriters,
  nothing,
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

/** Versions of ConsumerGroupDescribeResponse. */
export type ConsumerGroupDescribeResponseVersion = 0 | 1;

type V1Up = 1;

export interface ConsumerGroupDescribeResponseFields<V extends number, I extends Int64> {
  /** int32, versions 0+. */
  throttleTimeMs: number;
  /** []DescribedGroup, versions 0+. */
  groups: DescribedGroup<V, I>[];
}

export type ConsumerGroupDescribeResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ConsumerGroupDescribeResponseFields<V, I>,
  Unlimited
>;

export interface DescribedGroupFields<V extends number, I extends Int64> {
  /** int16, versions 0+. */
  errorCode: number;
  /** string, versions 0+, nullable 0+, default null. */
  errorMessage: string | null;
  /** string, versions 0+, entity groupId. */
  groupId: string;
  /** string, versions 0+. */
  groupState: string;
  /** int32, versions 0+. */
  groupEpoch: number;
  /** int32, versions 0+. */
  assignmentEpoch: number;
  /** string, versions 0+. */
  assignorName: string;
  /** []Member, versions 0+. */
  members: Member<V, I>[];
  /** int32, versions 0+, default -2147483648. */
  authorizedOperations: number;
}

export type DescribedGroup<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DescribedGroupFields<V, I>,
  Unlimited
>;

export interface MemberFields<V extends number, I extends Int64> {
  /** string, versions 0+. */
  memberId: string;
  /** string, versions 0+, nullable 0+, default null. */
  instanceId: string | null;
  /** string, versions 0+, nullable 0+, default null. */
  rackId: string | null;
  /** int32, versions 0+. */
  memberEpoch: number;
  /** string, versions 0+. */
  clientId: string;
  /** string, versions 0+. */
  clientHost: string;
  /** []string, versions 0+, entity topicName. */
  subscribedTopicNames: string[];
  /** string, versions 0+, nullable 0+, default null. */
  subscribedTopicRegex: string | null;
  /** Assignment, versions 0+. */
  assignment: Assignment<V, I>;
  /** Assignment, versions 0+. */
  targetAssignment: Assignment<V, I>;
  /** int8, versions 1+, default -1, ignorable. */
  memberType: number;
}

export type Member<V extends number = number, I extends Int64 = Int64> = At<
  V,
  MemberFields<V, I>,
  { memberType: V1Up }
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
  /** string, versions 0+, entity topicName. */
  topicName: string;
  /** []int32, versions 0+. */
  partitions: number[];
}

export type TopicPartitions<V extends number = number, I extends Int64 = Int64> = At<
  V,
  TopicPartitionsFields<V, I>,
  Unlimited
>;

function readConsumerGroupDescribeResponse(r: Reader, v: number): ConsumerGroupDescribeResponse {
  const m = {
    throttleTimeMs: r.int32(),
    groups: arrayOf(r, r.arrayLength(20), readDescribedGroup, v),
  } satisfies ConsumerGroupDescribeResponseFields<number, Int64> as unknown as ConsumerGroupDescribeResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfConsumerGroupDescribeResponse: readonly string[] = ['throttleTimeMs', 'groups'];

function writeConsumerGroupDescribeResponse(
  w: Writer,
  m: InitOf<ConsumerGroupDescribeResponse>,
  v: number,
): void {
  w.fields(m, namesOfConsumerGroupDescribeResponse);
  w.int32(m.throttleTimeMs);
  writeArray(w, m.groups, writeDescribedGroup, v);
  w.tags(m.unknownTaggedFields);
}

function readDescribedGroup(r: Reader, v: number): DescribedGroup {
  const m = {
    errorCode: r.int16(),
    errorMessage: r.nullableString(),
    groupId: r.string(),
    groupState: r.string(),
    groupEpoch: r.int32(),
    assignmentEpoch: r.int32(),
    assignorName: r.string(),
    members: arrayOf(r, r.arrayLength(16), readMember, v),
    authorizedOperations: r.int32(),
  } satisfies DescribedGroupFields<number, Int64> as unknown as DescribedGroup;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDescribedGroup: readonly string[] = [
  'errorCode',
  'errorMessage',
  'groupId',
  'groupState',
  'groupEpoch',
  'assignmentEpoch',
  'assignorName',
  'members',
  'authorizedOperations',
];

function writeDescribedGroup(w: Writer, m: InitOf<DescribedGroup>, v: number): void {
  w.fields(m, namesOfDescribedGroup);
  w.int16(m.errorCode);
  w.nullableString(m.errorMessage, null);
  w.string(m.groupId);
  w.string(m.groupState);
  w.int32(m.groupEpoch);
  w.int32(m.assignmentEpoch);
  w.string(m.assignorName);
  writeArray(w, m.members, writeMember, v);
  w.int32(m.authorizedOperations, -2147483648);
  w.tags(m.unknownTaggedFields);
}

function readMember(r: Reader, v: number): Member {
  const m = {
    memberId: r.string(),
    instanceId: r.nullableString(),
    rackId: r.nullableString(),
    memberEpoch: r.int32(),
    clientId: r.string(),
    clientHost: r.string(),
    subscribedTopicNames: arrayOf(r, r.arrayLength(1), elements.string, v),
    subscribedTopicRegex: r.nullableString(),
    assignment: readAssignment(r, v),
    targetAssignment: readAssignment(r, v),
    memberType: v >= 1 ? r.int8() : -1,
  } satisfies MemberFields<number, Int64> as unknown as Member;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfMember: readonly string[] = [
  'memberId',
  'instanceId',
  'rackId',
  'memberEpoch',
  'clientId',
  'clientHost',
  'subscribedTopicNames',
  'subscribedTopicRegex',
  'assignment',
  'targetAssignment',
  'memberType',
];

function writeMember(w: Writer, m: InitOf<Member>, v: number): void {
  w.fields(m, namesOfMember);
  w.string(m.memberId);
  w.nullableString(m.instanceId, null);
  w.nullableString(m.rackId, null);
  w.int32(m.memberEpoch);
  w.string(m.clientId);
  w.string(m.clientHost);
  writeArray(w, m.subscribedTopicNames, elementWriters.string, v);
  w.nullableString(m.subscribedTopicRegex, null);
  writeAssignment(w, m.assignment === undefined ? nothing : m.assignment, v);
  writeAssignment(w, m.targetAssignment === undefined ? nothing : m.targetAssignment, v);
  if (v >= 1) {
    w.int8(m.memberType, -1);
  }
  w.tags(m.unknownTaggedFields);
}

function readAssignment(r: Reader, v: number): Assignment {
  const m = {
    topicPartitions: arrayOf(r, r.arrayLength(19), readTopicPartitions, v),
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
    topicName: r.string(),
    partitions: r.int32Array(),
  } satisfies TopicPartitionsFields<number, Int64> as unknown as TopicPartitions;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfTopicPartitions: readonly string[] = ['topicId', 'topicName', 'partitions'];

function writeTopicPartitions(w: Writer, m: InitOf<TopicPartitions>, _v: number): void {
  w.fields(m, namesOfTopicPartitions);
  w.uuid(m.topicId);
  w.string(m.topicName);
  w.int32Array(m.partitions);
  w.tags(m.unknownTaggedFields);
}

interface ConsumerGroupDescribeResponseShape extends MessageShape {
  readonly message: ConsumerGroupDescribeResponse<this['V'], this['I']>;
  readonly version: ConsumerGroupDescribeResponseVersion;
}

/** Kafka's ConsumerGroupDescribeResponse: response, key 69, versions 0-1, flexible 0+. */
export const ConsumerGroupDescribeResponse: MessageCodec<ConsumerGroupDescribeResponseShape> =
  /* @__PURE__ */ defineMessage<ConsumerGroupDescribeResponseShape>({
    name: 'ConsumerGroupDescribeResponse',
    type: 'response',
    apiKey: 69,
    versions: '0-1',
    flexible: '0+',
    headers: '0+:1',
    schema: `ConsumerGroupDescribeResponse
 throttleTimeMs int32 0+
 groups []DescribedGroup 0+
DescribedGroup
 errorCode int16 0+
 errorMessage string 0+ null=0+ default=null
 groupId string 0+ entity=groupId
 groupState string 0+
 groupEpoch int32 0+
 assignmentEpoch int32 0+
 assignorName string 0+
 members []Member 0+
 authorizedOperations int32 0+ default=-2147483648
Member
 memberId string 0+
 instanceId string 0+ null=0+ default=null
 rackId string 0+ null=0+ default=null
 memberEpoch int32 0+
 clientId string 0+
 clientHost string 0+
 subscribedTopicNames []string 0+ entity=topicName
 subscribedTopicRegex string 0+ null=0+ default=null
 assignment Assignment 0+
 targetAssignment Assignment 0+
 memberType int8 1+ default=-1 ignorable
Assignment
 topicPartitions []TopicPartitions 0+
TopicPartitions
 topicId uuid 0+
 topicName string 0+ entity=topicName
 partitions []int32 0+`,
    read: readConsumerGroupDescribeResponse,
    write: writeConsumerGroupDescribeResponse,
  });
