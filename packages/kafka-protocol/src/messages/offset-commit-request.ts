// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 2-10), 3.9.1 (versions 0-1): run `npm run generate`, do not edit.
import {
  arrayOf,
  defineMessage,
  writeArray,
  zeroUuid,
  type At,
  type InitOf,
  type Int64,
  type MessageCodec,
  type MessageShape,
  type Reader,
  type Uuid,
  type Writer,
} from '../runtime/generated.ts';

/** Versions of OffsetCommitRequest. */
export type OffsetCommitRequestVersion = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;

type V1Up = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;
type V7Up = 7 | 8 | 9 | 10;
type V2To4 = 2 | 3 | 4;
type V0To9 = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
type V10Up = 10;
type V1 = 1;
type V6Up = 6 | 7 | 8 | 9 | 10;

export interface OffsetCommitRequestFields<V extends number, I extends Int64> {
  /** string, versions 0+, entity groupId. */
  groupId: string;
  /** int32, versions 1+, default -1, ignorable. */
  generationIdOrMemberEpoch: number;
  /** string, versions 1+, ignorable. */
  memberId: string;
  /** string, versions 7+, nullable 7+, default null. */
  groupInstanceId: string | null;
  /** int64, versions 2-4, default -1, ignorable. */
  retentionTimeMs: I;
  /** []OffsetCommitRequestTopic, versions 0+. */
  topics: OffsetCommitRequestTopic<V, I>[];
}

export type OffsetCommitRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  OffsetCommitRequestFields<V, I>,
  { generationIdOrMemberEpoch: V1Up; memberId: V1Up; groupInstanceId: V7Up; retentionTimeMs: V2To4 }
>;

export interface OffsetCommitRequestTopicFields<V extends number, I extends Int64> {
  /** string, versions 0-9, ignorable, entity topicName. */
  name: string;
  /** uuid, versions 10+, ignorable. */
  topicId: Uuid;
  /** []OffsetCommitRequestPartition, versions 0+. */
  partitions: OffsetCommitRequestPartition<V, I>[];
}

export type OffsetCommitRequestTopic<V extends number = number, I extends Int64 = Int64> = At<
  V,
  OffsetCommitRequestTopicFields<V, I>,
  { name: V0To9; topicId: V10Up }
>;

export interface OffsetCommitRequestPartitionFields<_V extends number, I extends Int64> {
  /** int32, versions 0+. */
  partitionIndex: number;
  /** int64, versions 0+. */
  committedOffset: I;
  /** int64, versions 1, default -1. */
  commitTimestamp: I;
  /** int32, versions 6+, default -1, ignorable. */
  committedLeaderEpoch: number;
  /** string, versions 0+, nullable 0+. */
  committedMetadata: string | null;
}

export type OffsetCommitRequestPartition<V extends number = number, I extends Int64 = Int64> = At<
  V,
  OffsetCommitRequestPartitionFields<V, I>,
  { commitTimestamp: V1; committedLeaderEpoch: V6Up }
>;

function readOffsetCommitRequest(r: Reader, v: number): OffsetCommitRequest {
  const m = {
    groupId: r.string(),
    generationIdOrMemberEpoch: v >= 1 ? r.int32() : -1,
    memberId: v >= 1 ? r.string() : '',
    groupInstanceId: v >= 7 ? r.nullableString() : null,
    retentionTimeMs: v >= 2 && v <= 4 ? r.int64() : -1,
    topics: arrayOf(r, r.arrayLength(3), readOffsetCommitRequestTopic, v),
  } satisfies OffsetCommitRequestFields<number, Int64> as unknown as OffsetCommitRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfOffsetCommitRequest: readonly string[] = [
  'groupId',
  'generationIdOrMemberEpoch',
  'memberId',
  'groupInstanceId',
  'retentionTimeMs',
  'topics',
];

function writeOffsetCommitRequest(w: Writer, m: InitOf<OffsetCommitRequest>, v: number): void {
  w.fields(m, namesOfOffsetCommitRequest);
  w.string(m.groupId);
  if (v >= 1) {
    w.int32(m.generationIdOrMemberEpoch, -1);
  }
  if (v >= 1) {
    w.string(m.memberId);
  }
  if (v >= 7) {
    w.nullableString(m.groupInstanceId, null);
  } else if (m.groupInstanceId !== undefined && m.groupInstanceId !== null) w.absent('groupInstanceId');
  if (v >= 2 && v <= 4) {
    w.int64(m.retentionTimeMs, -1);
  }
  writeArray(w, m.topics, writeOffsetCommitRequestTopic, v);
  w.tags(m.unknownTaggedFields);
}

function readOffsetCommitRequestTopic(r: Reader, v: number): OffsetCommitRequestTopic {
  const m = {
    name: v <= 9 ? r.string() : '',
    topicId: v >= 10 ? r.uuid() : zeroUuid,
    partitions: arrayOf(r, r.arrayLength(14), readOffsetCommitRequestPartition, v),
  } satisfies OffsetCommitRequestTopicFields<number, Int64> as unknown as OffsetCommitRequestTopic;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfOffsetCommitRequestTopic: readonly string[] = ['name', 'topicId', 'partitions'];

function writeOffsetCommitRequestTopic(w: Writer, m: InitOf<OffsetCommitRequestTopic>, v: number): void {
  w.fields(m, namesOfOffsetCommitRequestTopic);
  if (v <= 9) {
    w.string(m.name);
  }
  if (v >= 10) {
    w.uuid(m.topicId);
  }
  writeArray(w, m.partitions, writeOffsetCommitRequestPartition, v);
  w.tags(m.unknownTaggedFields);
}

function readOffsetCommitRequestPartition(r: Reader, v: number): OffsetCommitRequestPartition {
  const m = {
    partitionIndex: r.int32(),
    committedOffset: r.int64(),
    commitTimestamp: v === 1 ? r.int64() : -1,
    committedLeaderEpoch: v >= 6 ? r.int32() : -1,
    committedMetadata: r.nullableString(),
  } satisfies OffsetCommitRequestPartitionFields<number, Int64> as unknown as OffsetCommitRequestPartition;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfOffsetCommitRequestPartition: readonly string[] = [
  'partitionIndex',
  'committedOffset',
  'commitTimestamp',
  'committedLeaderEpoch',
  'committedMetadata',
];

function writeOffsetCommitRequestPartition(
  w: Writer,
  m: InitOf<OffsetCommitRequestPartition>,
  v: number,
): void {
  w.fields(m, namesOfOffsetCommitRequestPartition);
  w.int32(m.partitionIndex);
  w.int64(m.committedOffset);
  if (v === 1) {
    w.int64(m.commitTimestamp, -1);
  } else if (m.commitTimestamp !== undefined && m.commitTimestamp != -1) w.absent('commitTimestamp');
  if (v >= 6) {
    w.int32(m.committedLeaderEpoch, -1);
  }
  w.nullableString(m.committedMetadata);
  w.tags(m.unknownTaggedFields);
}

interface OffsetCommitRequestShape extends MessageShape {
  readonly message: OffsetCommitRequest<this['V'], this['I']>;
  readonly version: OffsetCommitRequestVersion;
}

/** Kafka's OffsetCommitRequest: request, key 8, versions 0-10, flexible 8+. */
export const OffsetCommitRequest: MessageCodec<OffsetCommitRequestShape> =
  /* @__PURE__ */ defineMessage<OffsetCommitRequestShape>({
    name: 'OffsetCommitRequest',
    type: 'request',
    apiKey: 8,
    versions: '0-10',
    flexible: '8+',
    headers: '0-7:1 8+:2',
    listeners: ['broker', 'zkBroker'],
    schema: `OffsetCommitRequest
 groupId string 0+ entity=groupId
 generationIdOrMemberEpoch int32 1+ default=-1 ignorable
 memberId string 1+ ignorable
 groupInstanceId string 7+ null=7+ default=null
 retentionTimeMs int64 2-4 default=-1 ignorable
 topics []OffsetCommitRequestTopic 0+
OffsetCommitRequestTopic
 name string 0-9 ignorable entity=topicName
 topicId uuid 10+ ignorable
 partitions []OffsetCommitRequestPartition 0+
OffsetCommitRequestPartition
 partitionIndex int32 0+
 committedOffset int64 0+
 commitTimestamp int64 1 default=-1
 committedLeaderEpoch int32 6+ default=-1 ignorable
 committedMetadata string 0+ null=0+`,
    read: readOffsetCommitRequest,
    write: writeOffsetCommitRequest,
  });
