// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 0-1): run `npm run generate`, do not edit.
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

/** Versions of DescribeShareGroupOffsetsResponse. */
export type DescribeShareGroupOffsetsResponseVersion = 0 | 1;

type V1Up = 1;

export interface DescribeShareGroupOffsetsResponseFields<V extends number, I extends Int64> {
  /** int32, versions 0+. */
  throttleTimeMs: number;
  /** []DescribeShareGroupOffsetsResponseGroup, versions 0+. */
  groups: DescribeShareGroupOffsetsResponseGroup<V, I>[];
}

export type DescribeShareGroupOffsetsResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DescribeShareGroupOffsetsResponseFields<V, I>,
  Unlimited
>;

export interface DescribeShareGroupOffsetsResponseGroupFields<V extends number, I extends Int64> {
  /** string, versions 0+, entity groupId. */
  groupId: string;
  /** []DescribeShareGroupOffsetsResponseTopic, versions 0+. */
  topics: DescribeShareGroupOffsetsResponseTopic<V, I>[];
  /** int16, versions 0+. */
  errorCode: number;
  /** string, versions 0+, nullable 0+, default null. */
  errorMessage: string | null;
}

export type DescribeShareGroupOffsetsResponseGroup<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DescribeShareGroupOffsetsResponseGroupFields<V, I>,
  Unlimited
>;

export interface DescribeShareGroupOffsetsResponseTopicFields<V extends number, I extends Int64> {
  /** string, versions 0+, entity topicName. */
  topicName: string;
  /** uuid, versions 0+. */
  topicId: Uuid;
  /** []DescribeShareGroupOffsetsResponsePartition, versions 0+. */
  partitions: DescribeShareGroupOffsetsResponsePartition<V, I>[];
}

export type DescribeShareGroupOffsetsResponseTopic<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DescribeShareGroupOffsetsResponseTopicFields<V, I>,
  Unlimited
>;

export interface DescribeShareGroupOffsetsResponsePartitionFields<_V extends number, I extends Int64> {
  /** int32, versions 0+. */
  partitionIndex: number;
  /** int64, versions 0+. */
  startOffset: I;
  /** int32, versions 0+. */
  leaderEpoch: number;
  /** int64, versions 1+, default -1, ignorable. */
  lag: I;
  /** int16, versions 0+. */
  errorCode: number;
  /** string, versions 0+, nullable 0+, default null. */
  errorMessage: string | null;
}

export type DescribeShareGroupOffsetsResponsePartition<
  V extends number = number,
  I extends Int64 = Int64,
> = At<V, DescribeShareGroupOffsetsResponsePartitionFields<V, I>, { lag: V1Up }>;

function readDescribeShareGroupOffsetsResponse(r: Reader, v: number): DescribeShareGroupOffsetsResponse {
  const m = {
    throttleTimeMs: r.int32(),
    groups: arrayOf(r, r.arrayLength(6), readDescribeShareGroupOffsetsResponseGroup, v),
  } satisfies DescribeShareGroupOffsetsResponseFields<
    number,
    Int64
  > as unknown as DescribeShareGroupOffsetsResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDescribeShareGroupOffsetsResponse: readonly string[] = ['throttleTimeMs', 'groups'];

function writeDescribeShareGroupOffsetsResponse(
  w: Writer,
  m: InitOf<DescribeShareGroupOffsetsResponse>,
  v: number,
): void {
  w.fields(m, namesOfDescribeShareGroupOffsetsResponse);
  w.int32(m.throttleTimeMs);
  writeArray(w, m.groups, writeDescribeShareGroupOffsetsResponseGroup, v);
  w.tags(m.unknownTaggedFields);
}

function readDescribeShareGroupOffsetsResponseGroup(
  r: Reader,
  v: number,
): DescribeShareGroupOffsetsResponseGroup {
  const m = {
    groupId: r.string(),
    topics: arrayOf(r, r.arrayLength(19), readDescribeShareGroupOffsetsResponseTopic, v),
    errorCode: r.int16(),
    errorMessage: r.nullableString(),
  } satisfies DescribeShareGroupOffsetsResponseGroupFields<
    number,
    Int64
  > as unknown as DescribeShareGroupOffsetsResponseGroup;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDescribeShareGroupOffsetsResponseGroup: readonly string[] = [
  'groupId',
  'topics',
  'errorCode',
  'errorMessage',
];

function writeDescribeShareGroupOffsetsResponseGroup(
  w: Writer,
  m: InitOf<DescribeShareGroupOffsetsResponseGroup>,
  v: number,
): void {
  w.fields(m, namesOfDescribeShareGroupOffsetsResponseGroup);
  w.string(m.groupId);
  writeArray(w, m.topics, writeDescribeShareGroupOffsetsResponseTopic, v);
  w.int16(m.errorCode);
  w.nullableString(m.errorMessage, null);
  w.tags(m.unknownTaggedFields);
}

function readDescribeShareGroupOffsetsResponseTopic(
  r: Reader,
  v: number,
): DescribeShareGroupOffsetsResponseTopic {
  const m = {
    topicName: r.string(),
    topicId: r.uuid(),
    partitions: arrayOf(r, r.arrayLength(20), readDescribeShareGroupOffsetsResponsePartition, v),
  } satisfies DescribeShareGroupOffsetsResponseTopicFields<
    number,
    Int64
  > as unknown as DescribeShareGroupOffsetsResponseTopic;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDescribeShareGroupOffsetsResponseTopic: readonly string[] = [
  'topicName',
  'topicId',
  'partitions',
];

function writeDescribeShareGroupOffsetsResponseTopic(
  w: Writer,
  m: InitOf<DescribeShareGroupOffsetsResponseTopic>,
  v: number,
): void {
  w.fields(m, namesOfDescribeShareGroupOffsetsResponseTopic);
  w.string(m.topicName);
  w.uuid(m.topicId);
  writeArray(w, m.partitions, writeDescribeShareGroupOffsetsResponsePartition, v);
  w.tags(m.unknownTaggedFields);
}

function readDescribeShareGroupOffsetsResponsePartition(
  r: Reader,
  v: number,
): DescribeShareGroupOffsetsResponsePartition {
  const m = {
    partitionIndex: r.int32(),
    startOffset: r.int64(),
    leaderEpoch: r.int32(),
    lag: v >= 1 ? r.int64() : -1,
    errorCode: r.int16(),
    errorMessage: r.nullableString(),
  } satisfies DescribeShareGroupOffsetsResponsePartitionFields<
    number,
    Int64
  > as unknown as DescribeShareGroupOffsetsResponsePartition;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDescribeShareGroupOffsetsResponsePartition: readonly string[] = [
  'partitionIndex',
  'startOffset',
  'leaderEpoch',
  'lag',
  'errorCode',
  'errorMessage',
];

function writeDescribeShareGroupOffsetsResponsePartition(
  w: Writer,
  m: InitOf<DescribeShareGroupOffsetsResponsePartition>,
  v: number,
): void {
  w.fields(m, namesOfDescribeShareGroupOffsetsResponsePartition);
  w.int32(m.partitionIndex);
  w.int64(m.startOffset);
  w.int32(m.leaderEpoch);
  if (v >= 1) {
    w.int64(m.lag, -1);
  }
  w.int16(m.errorCode);
  w.nullableString(m.errorMessage, null);
  w.tags(m.unknownTaggedFields);
}

interface DescribeShareGroupOffsetsResponseShape extends MessageShape {
  readonly message: DescribeShareGroupOffsetsResponse<this['V'], this['I']>;
  readonly version: DescribeShareGroupOffsetsResponseVersion;
}

/** Kafka's DescribeShareGroupOffsetsResponse: response, key 90, versions 0-1, flexible 0+. */
export const DescribeShareGroupOffsetsResponse: MessageCodec<DescribeShareGroupOffsetsResponseShape> =
  /* @__PURE__ */ defineMessage<DescribeShareGroupOffsetsResponseShape>({
    name: 'DescribeShareGroupOffsetsResponse',
    type: 'response',
    apiKey: 90,
    versions: '0-1',
    flexible: '0+',
    headers: '0+:1',
    schema: `DescribeShareGroupOffsetsResponse
 throttleTimeMs int32 0+
 groups []DescribeShareGroupOffsetsResponseGroup 0+
DescribeShareGroupOffsetsResponseGroup
 groupId string 0+ entity=groupId
 topics []DescribeShareGroupOffsetsResponseTopic 0+
 errorCode int16 0+
 errorMessage string 0+ null=0+ default=null
DescribeShareGroupOffsetsResponseTopic
 topicName string 0+ entity=topicName
 topicId uuid 0+
 partitions []DescribeShareGroupOffsetsResponsePartition 0+
DescribeShareGroupOffsetsResponsePartition
 partitionIndex int32 0+
 startOffset int64 0+
 leaderEpoch int32 0+
 lag int64 1+ default=-1 ignorable
 errorCode int16 0+
 errorMessage string 0+ null=0+ default=null`,
    read: readDescribeShareGroupOffsetsResponse,
    write: writeDescribeShareGroupOffsetsResponse,
  });
