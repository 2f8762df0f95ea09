// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 1-11), 3.9.1 (version 0): run `npm run generate`, do not edit.
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
  type Writer,
} from '../runtime/generated.ts';

/** Versions of ListOffsetsRequest. */
export type ListOffsetsRequestVersion = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;

type V2Up = 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
type V10Up = 10 | 11;
type V4Up = 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
type V0 = 0;

export interface ListOffsetsRequestFields<V extends number, I extends Int64> {
  /** int32, versions 0+, entity brokerId. */
  replicaId: number;
  /** int8, versions 2+. */
  isolationLevel: number;
  /** []ListOffsetsTopic, versions 0+. */
  topics: ListOffsetsTopic<V, I>[];
  /** int32, versions 10+, ignorable. */
  timeoutMs: number;
}

export type ListOffsetsRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ListOffsetsRequestFields<V, I>,
  { isolationLevel: V2Up; timeoutMs: V10Up }
>;

export interface ListOffsetsTopicFields<V extends number, I extends Int64> {
  /** string, versions 0+, entity topicName. */
  name: string;
  /** []ListOffsetsPartition, versions 0+. */
  partitions: ListOffsetsPartition<V, I>[];
}

export type ListOffsetsTopic<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ListOffsetsTopicFields<V, I>,
  Unlimited
>;

export interface ListOffsetsPartitionFields<_V extends number, I extends Int64> {
  /** int32, versions 0+. */
  partitionIndex: number;
  /** int32, versions 4+, default -1, ignorable. */
  currentLeaderEpoch: number;
  /** int64, versions 0+. */
  timestamp: I;
  /** int32, versions 0, default 1. */
  maxNumOffsets: number;
}

export type ListOffsetsPartition<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ListOffsetsPartitionFields<V, I>,
  { currentLeaderEpoch: V4Up; maxNumOffsets: V0 }
>;

function readListOffsetsRequest(r: Reader, v: number): ListOffsetsRequest {
  const m = {
    replicaId: r.int32(),
    isolationLevel: v >= 2 ? r.int8() : 0,
    topics: arrayOf(r, r.arrayLength(3), readListOffsetsTopic, v),
    timeoutMs: v >= 10 ? r.int32() : 0,
  } satisfies ListOffsetsRequestFields<number, Int64> as unknown as ListOffsetsRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfListOffsetsRequest: readonly string[] = ['replicaId', 'isolationLevel', 'topics', 'timeoutMs'];

function writeListOffsetsRequest(w: Writer, m: InitOf<ListOffsetsRequest>, v: number): void {
  w.fields(m, namesOfListOffsetsRequest);
  w.int32(m.replicaId);
  if (v >= 2) {
    w.int8(m.isolationLevel);
  } else if (m.isolationLevel !== undefined && m.isolationLevel !== 0) w.absent('isolationLevel');
  writeArray(w, m.topics, writeListOffsetsTopic, v);
  if (v >= 10) {
    w.int32(m.timeoutMs);
  }
  w.tags(m.unknownTaggedFields);
}

function readListOffsetsTopic(r: Reader, v: number): ListOffsetsTopic {
  const m = {
    name: r.string(),
    partitions: arrayOf(r, r.arrayLength(12), readListOffsetsPartition, v),
  } satisfies ListOffsetsTopicFields<number, Int64> as unknown as ListOffsetsTopic;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfListOffsetsTopic: readonly string[] = ['name', 'partitions'];

function writeListOffsetsTopic(w: Writer, m: InitOf<ListOffsetsTopic>, v: number): void {
  w.fields(m, namesOfListOffsetsTopic);
  w.string(m.name);
  writeArray(w, m.partitions, writeListOffsetsPartition, v);
  w.tags(m.unknownTaggedFields);
}

function readListOffsetsPartition(r: Reader, v: number): ListOffsetsPartition {
  const m = {
    partitionIndex: r.int32(),
    currentLeaderEpoch: v >= 4 ? r.int32() : -1,
    timestamp: r.int64(),
    maxNumOffsets: v <= 0 ? r.int32() : 1,
  } satisfies ListOffsetsPartitionFields<number, Int64> as unknown as ListOffsetsPartition;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfListOffsetsPartition: readonly string[] = [
  'partitionIndex',
  'currentLeaderEpoch',
  'timestamp',
  'maxNumOffsets',
];

function writeListOffsetsPartition(w: Writer, m: InitOf<ListOffsetsPartition>, v: number): void {
  w.fields(m, namesOfListOffsetsPartition);
  w.int32(m.partitionIndex);
  if (v >= 4) {
    w.int32(m.currentLeaderEpoch, -1);
  }
  w.int64(m.timestamp);
  if (v <= 0) {
    w.int32(m.maxNumOffsets, 1);
  } else if (m.maxNumOffsets !== undefined && m.maxNumOffsets !== 1) w.absent('maxNumOffsets');
  w.tags(m.unknownTaggedFields);
}

interface ListOffsetsRequestShape extends MessageShape {
  readonly message: ListOffsetsRequest<this['V'], this['I']>;
  readonly version: ListOffsetsRequestVersion;
}

/** Kafka's ListOffsetsRequest: request, key 2, versions 0-11, flexible 6+. */
export const ListOffsetsRequest: MessageCodec<ListOffsetsRequestShape> =
  /* @__PURE__ */ defineMessage<ListOffsetsRequestShape>({
    name: 'ListOffsetsRequest',
    type: 'request',
    apiKey: 2,
    versions: '0-11',
    flexible: '6+',
    headers: '0-5:1 6+:2',
    listeners: ['broker', 'zkBroker'],
    schema: `ListOffsetsRequest
 replicaId int32 0+ entity=brokerId
 isolationLevel int8 2+
 topics []ListOffsetsTopic 0+
 timeoutMs int32 10+ ignorable
ListOffsetsTopic
 name string 0+ entity=topicName
 partitions []ListOffsetsPartition 0+
ListOffsetsPartition
 partitionIndex int32 0+
 currentLeaderEpoch int32 4+ default=-1 ignorable
 timestamp int64 0+
 maxNumOffsets int32 0 default=1`,
    read: readListOffsetsRequest,
    write: writeListOffsetsRequest,
  });
