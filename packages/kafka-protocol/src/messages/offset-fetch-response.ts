// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 1-10), 3.9.1 (version 0): run `npm run generate`, do not edit.
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

/** Versions of OffsetFetchResponse. */
export type OffsetFetchResponseVersion = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;

type V3Up = 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;
type V0To7 = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;
type V2To7 = 2 | 3 | 4 | 5 | 6 | 7;
type V8Up = 8 | 9 | 10;
type V5To7 = 5 | 6 | 7;
type V8To9 = 8 | 9;
type V10Up = 10;

export interface OffsetFetchResponseFields<V extends number, I extends Int64> {
  /** int32, versions 3+, ignorable. */
  throttleTimeMs: number;
  /** []OffsetFetchResponseTopic, versions 0-7. */
  topics: OffsetFetchResponseTopic<V, I>[];
  /** int16, versions 2-7, ignorable. */
  errorCode: number;
  /** []OffsetFetchResponseGroup, versions 8+. */
  groups: OffsetFetchResponseGroup<V, I>[];
}

export type OffsetFetchResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  OffsetFetchResponseFields<V, I>,
  { throttleTimeMs: V3Up; topics: V0To7; errorCode: V2To7; groups: V8Up }
>;

export interface OffsetFetchResponseTopicFields<V extends number, I extends Int64> {
  /** string, versions 0-7, entity topicName. */
  name: string;
  /** []OffsetFetchResponsePartition, versions 0-7. */
  partitions: OffsetFetchResponsePartition<V, I>[];
}

export type OffsetFetchResponseTopic<V extends number = number, I extends Int64 = Int64> = At<
  V,
  OffsetFetchResponseTopicFields<V, I>,
  { name: V0To7; partitions: V0To7 }
>;

export interface OffsetFetchResponseGroupFields<V extends number, I extends Int64> {
  /** string, versions 8+, entity groupId. */
  groupId: string;
  /** []OffsetFetchResponseTopics, versions 8+. */
  topics: OffsetFetchResponseTopics<V, I>[];
  /** int16, versions 8+. */
  errorCode: number;
}

export type OffsetFetchResponseGroup<V extends number = number, I extends Int64 = Int64> = At<
  V,
  OffsetFetchResponseGroupFields<V, I>,
  { groupId: V8Up; topics: V8Up; errorCode: V8Up }
>;

export interface OffsetFetchResponsePartitionFields<_V extends number, I extends Int64> {
  /** int32, versions 0-7. */
  partitionIndex: number;
  /** int64, versions 0-7. */
  committedOffset: I;
  /** int32, versions 5-7, default -1, ignorable. */
  committedLeaderEpoch: number;
  /** string, versions 0-7, nullable 0-7. */
  metadata: string | null;
  /** int16, versions 0-7. */
  errorCode: number;
}

export type OffsetFetchResponsePartition<V extends number = number, I extends Int64 = Int64> = At<
  V,
  OffsetFetchResponsePartitionFields<V, I>,
  {
    partitionIndex: V0To7;
    committedOffset: V0To7;
    committedLeaderEpoch: V5To7;
    metadata: V0To7;
    errorCode: V0To7;
  }
>;

export interface OffsetFetchResponseTopicsFields<V extends number, I extends Int64> {
  /** string, versions 8-9, ignorable, entity topicName. */
  name: string;
  /** uuid, versions 10+, ignorable. */
  topicId: Uuid;
  /** []OffsetFetchResponsePartitions, versions 8+. */
  partitions: OffsetFetchResponsePartitions<V, I>[];
}

export type OffsetFetchResponseTopics<V extends number = number, I extends Int64 = Int64> = At<
  V,
  OffsetFetchResponseTopicsFields<V, I>,
  { name: V8To9; topicId: V10Up; partitions: V8Up }
>;

export interface OffsetFetchResponsePartitionsFields<_V extends number, I extends Int64> {
  /** int32, versions 8+. */
  partitionIndex: number;
  /** int64, versions 8+. */
  committedOffset: I;
  /** int32, versions 8+, default -1, ignorable. */
  committedLeaderEpoch: number;
  /** string, versions 8+, nullable 8+. */
  metadata: string | null;
  /** int16, versions 8+. */
  errorCode: number;
}

export type OffsetFetchResponsePartitions<V extends number = number, I extends Int64 = Int64> = At<
  V,
  OffsetFetchResponsePartitionsFields<V, I>,
  { partitionIndex: V8Up; committedOffset: V8Up; committedLeaderEpoch: V8Up; metadata: V8Up; errorCode: V8Up }
>;

function readOffsetFetchResponse(r: Reader, v: number): OffsetFetchResponse {
  const m = {
    throttleTimeMs: v >= 3 ? r.int32() : 0,
    topics: v <= 7 ? arrayOf(r, r.arrayLength(3), readOffsetFetchResponseTopic, v) : [],
    errorCode: v >= 2 && v <= 7 ? r.int16() : 0,
    groups: v >= 8 ? arrayOf(r, r.arrayLength(5), readOffsetFetchResponseGroup, v) : [],
  } satisfies OffsetFetchResponseFields<number, Int64> as unknown as OffsetFetchResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfOffsetFetchResponse: readonly string[] = ['throttleTimeMs', 'topics', 'errorCode', 'groups'];

function writeOffsetFetchResponse(w: Writer, m: InitOf<OffsetFetchResponse>, v: number): void {
  w.fields(m, namesOfOffsetFetchResponse);
  if (v >= 3) {
    w.int32(m.throttleTimeMs);
  }
  if (v <= 7) {
    writeArray(w, m.topics, writeOffsetFetchResponseTopic, v);
  } else if (m.topics !== undefined && m.topics.length !== 0) w.absent('topics');
  if (v >= 2 && v <= 7) {
    w.int16(m.errorCode);
  }
  if (v >= 8) {
    writeArray(w, m.groups, writeOffsetFetchResponseGroup, v);
  } else if (m.groups !== undefined && m.groups.length !== 0) w.absent('groups');
  w.tags(m.unknownTaggedFields);
}

function readOffsetFetchResponseTopic(r: Reader, v: number): OffsetFetchResponseTopic {
  const m = {
    name: v <= 7 ? r.string() : '',
    partitions: v <= 7 ? arrayOf(r, r.arrayLength(16), readOffsetFetchResponsePartition, v) : [],
  } satisfies OffsetFetchResponseTopicFields<number, Int64> as unknown as OffsetFetchResponseTopic;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfOffsetFetchResponseTopic: readonly string[] = ['name', 'partitions'];

function writeOffsetFetchResponseTopic(w: Writer, m: InitOf<OffsetFetchResponseTopic>, v: number): void {
  w.fields(m, namesOfOffsetFetchResponseTopic);
  if (v <= 7) {
    w.string(m.name);
  } else if (m.name !== undefined && m.name !== '') w.absent('name');
  if (v <= 7) {
    writeArray(w, m.partitions, writeOffsetFetchResponsePartition, v);
  } else if (m.partitions !== undefined && m.partitions.length !== 0) w.absent('partitions');
  w.tags(m.unknownTaggedFields);
}

function readOffsetFetchResponseGroup(r: Reader, v: number): OffsetFetchResponseGroup {
  const m = {
    groupId: v >= 8 ? r.string() : '',
    topics: v >= 8 ? arrayOf(r, r.arrayLength(3), readOffsetFetchResponseTopics, v) : [],
    errorCode: v >= 8 ? r.int16() : 0,
  } satisfies OffsetFetchResponseGroupFields<number, Int64> as unknown as OffsetFetchResponseGroup;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfOffsetFetchResponseGroup: readonly string[] = ['groupId', 'topics', 'errorCode'];

function writeOffsetFetchResponseGroup(w: Writer, m: InitOf<OffsetFetchResponseGroup>, v: number): void {
  w.fields(m, namesOfOffsetFetchResponseGroup);
  if (v >= 8) {
    w.string(m.groupId);
  } else if (m.groupId !== undefined && m.groupId !== '') w.absent('groupId');
  if (v >= 8) {
    writeArray(w, m.topics, writeOffsetFetchResponseTopics, v);
  } else if (m.topics !== undefined && m.topics.length !== 0) w.absent('topics');
  if (v >= 8) {
    w.int16(m.errorCode);
  } else if (m.errorCode !== undefined && m.errorCode !== 0) w.absent('errorCode');
  w.tags(m.unknownTaggedFields);
}

function readOffsetFetchResponsePartition(r: Reader, v: number): OffsetFetchResponsePartition {
  const m = {
    partitionIndex: v <= 7 ? r.int32() : 0,
    committedOffset: v <= 7 ? r.int64() : 0,
    committedLeaderEpoch: v >= 5 && v <= 7 ? r.int32() : -1,
    metadata: v <= 7 ? r.nullableString() : '',
    errorCode: v <= 7 ? r.int16() : 0,
  } satisfies OffsetFetchResponsePartitionFields<number, Int64> as unknown as OffsetFetchResponsePartition;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfOffsetFetchResponsePartition: readonly string[] = [
  'partitionIndex',
  'committedOffset',
  'committedLeaderEpoch',
  'metadata',
  'errorCode',
];

function writeOffsetFetchResponsePartition(
  w: Writer,
  m: InitOf<OffsetFetchResponsePartition>,
  v: number,
): void {
  w.fields(m, namesOfOffsetFetchResponsePartition);
  if (v <= 7) {
    w.int32(m.partitionIndex);
  } else if (m.partitionIndex !== undefined && m.partitionIndex !== 0) w.absent('partitionIndex');
  if (v <= 7) {
    w.int64(m.committedOffset);
  } else if (m.committedOffset !== undefined && m.committedOffset != 0) w.absent('committedOffset');
  if (v >= 5 && v <= 7) {
    w.int32(m.committedLeaderEpoch, -1);
  }
  if (v <= 7) {
    w.nullableString(m.metadata);
  } else if (m.metadata !== undefined && m.metadata !== '') w.absent('metadata');
  if (v <= 7) {
    w.int16(m.errorCode);
  } else if (m.errorCode !== undefined && m.errorCode !== 0) w.absent('errorCode');
  w.tags(m.unknownTaggedFields);
}

function readOffsetFetchResponseTopics(r: Reader, v: number): OffsetFetchResponseTopics {
  const m = {
    name: v >= 8 && v <= 9 ? r.string() : '',
    topicId: v >= 10 ? r.uuid() : zeroUuid,
    partitions: v >= 8 ? arrayOf(r, r.arrayLength(20), readOffsetFetchResponsePartitions, v) : [],
  } satisfies OffsetFetchResponseTopicsFields<number, Int64> as unknown as OffsetFetchResponseTopics;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfOffsetFetchResponseTopics: readonly string[] = ['name', 'topicId', 'partitions'];

function writeOffsetFetchResponseTopics(w: Writer, m: InitOf<OffsetFetchResponseTopics>, v: number): void {
  w.fields(m, namesOfOffsetFetchResponseTopics);
  if (v >= 8 && v <= 9) {
    w.string(m.name);
  }
  if (v >= 10) {
    w.uuid(m.topicId);
  }
  if (v >= 8) {
    writeArray(w, m.partitions, writeOffsetFetchResponsePartitions, v);
  } else if (m.partitions !== undefined && m.partitions.length !== 0) w.absent('partitions');
  w.tags(m.unknownTaggedFields);
}

function readOffsetFetchResponsePartitions(r: Reader, v: number): OffsetFetchResponsePartitions {
  const m = {
    partitionIndex: v >= 8 ? r.int32() : 0,
    committedOffset: v >= 8 ? r.int64() : 0,
    committedLeaderEpoch: v >= 8 ? r.int32() : -1,
    metadata: v >= 8 ? r.nullableString() : '',
    errorCode: v >= 8 ? r.int16() : 0,
  } satisfies OffsetFetchResponsePartitionsFields<number, Int64> as unknown as OffsetFetchResponsePartitions;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfOffsetFetchResponsePartitions: readonly string[] = [
  'partitionIndex',
  'committedOffset',
  'committedLeaderEpoch',
  'metadata',
  'errorCode',
];

function writeOffsetFetchResponsePartitions(
  w: Writer,
  m: InitOf<OffsetFetchResponsePartitions>,
  v: number,
): void {
  w.fields(m, namesOfOffsetFetchResponsePartitions);
  if (v >= 8) {
    w.int32(m.partitionIndex);
  } else if (m.partitionIndex !== undefined && m.partitionIndex !== 0) w.absent('partitionIndex');
  if (v >= 8) {
    w.int64(m.committedOffset);
  } else if (m.committedOffset !== undefined && m.committedOffset != 0) w.absent('committedOffset');
  if (v >= 8) {
    w.int32(m.committedLeaderEpoch, -1);
  }
  if (v >= 8) {
    w.nullableString(m.metadata);
  } else if (m.metadata !== undefined && m.metadata !== '') w.absent('metadata');
  if (v >= 8) {
    w.int16(m.errorCode);
  } else if (m.errorCode !== undefined && m.errorCode !== 0) w.absent('errorCode');
  w.tags(m.unknownTaggedFields);
}

interface OffsetFetchResponseShape extends MessageShape {
  readonly message: OffsetFetchResponse<this['V'], this['I']>;
  readonly version: OffsetFetchResponseVersion;
}

/** Kafka's OffsetFetchResponse: response, key 9, versions 0-10, flexible 6+. */
export const OffsetFetchResponse: MessageCodec<OffsetFetchResponseShape> =
  /* @__PURE__ */ defineMessage<OffsetFetchResponseShape>({
    name: 'OffsetFetchResponse',
    type: 'response',
    apiKey: 9,
    versions: '0-10',
    flexible: '6+',
    headers: '0-5:0 6+:1',
    schema: `OffsetFetchResponse
 throttleTimeMs int32 3+ ignorable
 topics []OffsetFetchResponseTopic 0-7
 errorCode int16 2-7 ignorable
 groups []OffsetFetchResponseGroup 8+
OffsetFetchResponseTopic
 name string 0-7 entity=topicName
 partitions []OffsetFetchResponsePartition 0-7
OffsetFetchResponseGroup
 groupId string 8+ entity=groupId
 topics []OffsetFetchResponseTopics 8+
 errorCode int16 8+
OffsetFetchResponsePartition
 partitionIndex int32 0-7
 committedOffset int64 0-7
 committedLeaderEpoch int32 5-7 default=-1 ignorable
 metadata string 0-7 null=0-7
 errorCode int16 0-7
OffsetFetchResponseTopics
 name string 8-9 ignorable entity=topicName
 topicId uuid 10+ ignorable
 partitions []OffsetFetchResponsePartitions 8+
OffsetFetchResponsePartitions
 partitionIndex int32 8+
 committedOffset int64 8+
 committedLeaderEpoch int32 8+ default=-1 ignorable
 metadata string 8+ null=8+
 errorCode int16 8+`,
    read: readOffsetFetchResponse,
    write: writeOffsetFetchResponse,
  });
