// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 1-10), 3.9.1 (version 0): run `npm run generate`, do not edit.
import {
  arrayOf,
  defineMessage,
  nullableArrayOf,
  nullableWriteArray,
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

/** Versions of OffsetFetchRequest. */
export type OffsetFetchRequestVersion = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;

type V0To7 = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;
type V8Up = 8 | 9 | 10;
type V7Up = 7 | 8 | 9 | 10;
type V9Up = 9 | 10;
type V8To9 = 8 | 9;
type V10Up = 10;

export interface OffsetFetchRequestFields<V extends number, I extends Int64> {
  /** string, versions 0-7, entity groupId. */
  groupId: string;
  /** []OffsetFetchRequestTopic, versions 0-7, nullable 2-7. */
  topics: OffsetFetchRequestTopic<V, I>[] | null;
  /** []OffsetFetchRequestGroup, versions 8+. */
  groups: OffsetFetchRequestGroup<V, I>[];
  /** bool, versions 7+. */
  requireStable: boolean;
}

export type OffsetFetchRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  OffsetFetchRequestFields<V, I>,
  { groupId: V0To7; topics: V0To7; groups: V8Up; requireStable: V7Up }
>;

export interface OffsetFetchRequestTopicFields<_V extends number, _I extends Int64> {
  /** string, versions 0-7, entity topicName. */
  name: string;
  /** []int32, versions 0-7. */
  partitionIndexes: number[];
}

export type OffsetFetchRequestTopic<V extends number = number, I extends Int64 = Int64> = At<
  V,
  OffsetFetchRequestTopicFields<V, I>,
  { name: V0To7; partitionIndexes: V0To7 }
>;

export interface OffsetFetchRequestGroupFields<V extends number, I extends Int64> {
  /** string, versions 8+, entity groupId. */
  groupId: string;
  /** string, versions 9+, nullable 9+, default null, ignorable. */
  memberId: string | null;
  /** int32, versions 9+, default -1, ignorable. */
  memberEpoch: number;
  /** []OffsetFetchRequestTopics, versions 8+, nullable 8+. */
  topics: OffsetFetchRequestTopics<V, I>[] | null;
}

export type OffsetFetchRequestGroup<V extends number = number, I extends Int64 = Int64> = At<
  V,
  OffsetFetchRequestGroupFields<V, I>,
  { groupId: V8Up; memberId: V9Up; memberEpoch: V9Up; topics: V8Up }
>;

export interface OffsetFetchRequestTopicsFields<_V extends number, _I extends Int64> {
  /** string, versions 8-9, ignorable, entity topicName. */
  name: string;
  /** uuid, versions 10+, ignorable. */
  topicId: Uuid;
  /** []int32, versions 8+. */
  partitionIndexes: number[];
}

export type OffsetFetchRequestTopics<V extends number = number, I extends Int64 = Int64> = At<
  V,
  OffsetFetchRequestTopicsFields<V, I>,
  { name: V8To9; topicId: V10Up; partitionIndexes: V8Up }
>;

function readOffsetFetchRequest(r: Reader, v: number): OffsetFetchRequest {
  const m = {
    groupId: v <= 7 ? r.string() : '',
    topics:
      v <= 7
        ? v >= 2
          ? nullableArrayOf(r, r.nullableArrayLength(3), readOffsetFetchRequestTopic, v)
          : arrayOf(r, r.arrayLength(3), readOffsetFetchRequestTopic, v)
        : [],
    groups: v >= 8 ? arrayOf(r, r.arrayLength(3), readOffsetFetchRequestGroup, v) : [],
    requireStable: v >= 7 ? r.bool() : false,
  } satisfies OffsetFetchRequestFields<number, Int64> as unknown as OffsetFetchRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfOffsetFetchRequest: readonly string[] = ['groupId', 'topics', 'groups', 'requireStable'];

function writeOffsetFetchRequest(w: Writer, m: InitOf<OffsetFetchRequest>, v: number): void {
  w.fields(m, namesOfOffsetFetchRequest);
  if (v <= 7) {
    w.string(m.groupId);
  } else if (m.groupId !== undefined && m.groupId !== '') w.absent('groupId');
  if (v <= 7) {
    if (v >= 2) nullableWriteArray(w, m.topics, writeOffsetFetchRequestTopic, v);
    else writeArray(w, m.topics, writeOffsetFetchRequestTopic, v);
  } else if (m.topics !== undefined && (m.topics === null || m.topics.length !== 0)) w.absent('topics');
  if (v >= 8) {
    writeArray(w, m.groups, writeOffsetFetchRequestGroup, v);
  } else if (m.groups !== undefined && m.groups.length !== 0) w.absent('groups');
  if (v >= 7) {
    w.bool(m.requireStable);
  } else if (m.requireStable === true) w.absent('requireStable');
  w.tags(m.unknownTaggedFields);
}

function readOffsetFetchRequestTopic(r: Reader, v: number): OffsetFetchRequestTopic {
  const m = {
    name: v <= 7 ? r.string() : '',
    partitionIndexes: v <= 7 ? r.int32Array() : [],
  } satisfies OffsetFetchRequestTopicFields<number, Int64> as unknown as OffsetFetchRequestTopic;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfOffsetFetchRequestTopic: readonly string[] = ['name', 'partitionIndexes'];

function writeOffsetFetchRequestTopic(w: Writer, m: InitOf<OffsetFetchRequestTopic>, v: number): void {
  w.fields(m, namesOfOffsetFetchRequestTopic);
  if (v <= 7) {
    w.string(m.name);
  } else if (m.name !== undefined && m.name !== '') w.absent('name');
  if (v <= 7) {
    w.int32Array(m.partitionIndexes);
  } else if (m.partitionIndexes !== undefined && m.partitionIndexes.length !== 0)
    w.absent('partitionIndexes');
  w.tags(m.unknownTaggedFields);
}

function readOffsetFetchRequestGroup(r: Reader, v: number): OffsetFetchRequestGroup {
  const m = {
    groupId: v >= 8 ? r.string() : '',
    memberId: v >= 9 ? r.nullableString() : null,
    memberEpoch: v >= 9 ? r.int32() : -1,
    topics: v >= 8 ? nullableArrayOf(r, r.nullableArrayLength(3), readOffsetFetchRequestTopics, v) : [],
  } satisfies OffsetFetchRequestGroupFields<number, Int64> as unknown as OffsetFetchRequestGroup;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfOffsetFetchRequestGroup: readonly string[] = ['groupId', 'memberId', 'memberEpoch', 'topics'];

function writeOffsetFetchRequestGroup(w: Writer, m: InitOf<OffsetFetchRequestGroup>, v: number): void {
  w.fields(m, namesOfOffsetFetchRequestGroup);
  if (v >= 8) {
    w.string(m.groupId);
  } else if (m.groupId !== undefined && m.groupId !== '') w.absent('groupId');
  if (v >= 9) {
    w.nullableString(m.memberId, null);
  }
  if (v >= 9) {
    w.int32(m.memberEpoch, -1);
  }
  if (v >= 8) {
    nullableWriteArray(w, m.topics, writeOffsetFetchRequestTopics, v);
  } else if (m.topics !== undefined && (m.topics === null || m.topics.length !== 0)) w.absent('topics');
  w.tags(m.unknownTaggedFields);
}

function readOffsetFetchRequestTopics(r: Reader, v: number): OffsetFetchRequestTopics {
  const m = {
    name: v >= 8 && v <= 9 ? r.string() : '',
    topicId: v >= 10 ? r.uuid() : zeroUuid,
    partitionIndexes: v >= 8 ? r.int32Array() : [],
  } satisfies OffsetFetchRequestTopicsFields<number, Int64> as unknown as OffsetFetchRequestTopics;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfOffsetFetchRequestTopics: readonly string[] = ['name', 'topicId', 'partitionIndexes'];

function writeOffsetFetchRequestTopics(w: Writer, m: InitOf<OffsetFetchRequestTopics>, v: number): void {
  w.fields(m, namesOfOffsetFetchRequestTopics);
  if (v >= 8 && v <= 9) {
    w.string(m.name);
  }
  if (v >= 10) {
    w.uuid(m.topicId);
  }
  if (v >= 8) {
    w.int32Array(m.partitionIndexes);
  } else if (m.partitionIndexes !== undefined && m.partitionIndexes.length !== 0)
    w.absent('partitionIndexes');
  w.tags(m.unknownTaggedFields);
}

interface OffsetFetchRequestShape extends MessageShape {
  readonly message: OffsetFetchRequest<this['V'], this['I']>;
  readonly version: OffsetFetchRequestVersion;
}

/** Kafka's OffsetFetchRequest: request, key 9, versions 0-10, flexible 6+. */
export const OffsetFetchRequest: MessageCodec<OffsetFetchRequestShape> =
  /* @__PURE__ */ defineMessage<OffsetFetchRequestShape>({
    name: 'OffsetFetchRequest',
    type: 'request',
    apiKey: 9,
    versions: '0-10',
    flexible: '6+',
    headers: '0-5:1 6+:2',
    listeners: ['broker', 'zkBroker'],
    schema: `OffsetFetchRequest
 groupId string 0-7 entity=groupId
 topics []OffsetFetchRequestTopic 0-7 null=2-7
 groups []OffsetFetchRequestGroup 8+
 requireStable bool 7+
OffsetFetchRequestTopic
 name string 0-7 entity=topicName
 partitionIndexes []int32 0-7
OffsetFetchRequestGroup
 groupId string 8+ entity=groupId
 memberId string 9+ null=9+ default=null ignorable
 memberEpoch int32 9+ default=-1 ignorable
 topics []OffsetFetchRequestTopics 8+ null=8+
OffsetFetchRequestTopics
 name string 8-9 ignorable entity=topicName
 topicId uuid 10+ ignorable
 partitionIndexes []int32 8+`,
    read: readOffsetFetchRequest,
    write: writeOffsetFetchRequest,
  });
