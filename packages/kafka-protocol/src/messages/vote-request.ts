// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 0-2): run `npm run generate`, do not edit.
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
  type Unlimited,
  type Uuid,
  type Writer,
} from '../runtime/generated.ts';

/** Versions of VoteRequest. */
export type VoteRequestVersion = 0 | 1 | 2;

type V1Up = 1 | 2;
type V2Up = 2;

export interface VoteRequestFields<V extends number, I extends Int64> {
  /** string, versions 0+, nullable 0+, default null. */
  clusterId: string | null;
  /** int32, versions 1+, default -1, ignorable, entity brokerId. */
  voterId: number;
  /** []TopicData, versions 0+. */
  topics: TopicData<V, I>[];
}

export type VoteRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  VoteRequestFields<V, I>,
  { voterId: V1Up }
>;

export interface TopicDataFields<V extends number, I extends Int64> {
  /** string, versions 0+, entity topicName. */
  topicName: string;
  /** []PartitionData, versions 0+. */
  partitions: PartitionData<V, I>[];
}

export type TopicData<V extends number = number, I extends Int64 = Int64> = At<
  V,
  TopicDataFields<V, I>,
  Unlimited
>;

export interface PartitionDataFields<_V extends number, I extends Int64> {
  /** int32, versions 0+. */
  partitionIndex: number;
  /** int32, versions 0+. */
  replicaEpoch: number;
  /** int32, versions 0+, entity brokerId. */
  replicaId: number;
  /** uuid, versions 1+, ignorable. */
  replicaDirectoryId: Uuid;
  /** uuid, versions 1+, ignorable. */
  voterDirectoryId: Uuid;
  /** int32, versions 0+. */
  lastOffsetEpoch: number;
  /** int64, versions 0+. */
  lastOffset: I;
  /** bool, versions 2+. */
  preVote: boolean;
}

export type PartitionData<V extends number = number, I extends Int64 = Int64> = At<
  V,
  PartitionDataFields<V, I>,
  { replicaDirectoryId: V1Up; voterDirectoryId: V1Up; preVote: V2Up }
>;

function readVoteRequest(r: Reader, v: number): VoteRequest {
  const m = {
    clusterId: r.nullableString(),
    voterId: v >= 1 ? r.int32() : -1,
    topics: arrayOf(r, r.arrayLength(3), readTopicData, v),
  } satisfies VoteRequestFields<number, Int64> as unknown as VoteRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfVoteRequest: readonly string[] = ['clusterId', 'voterId', 'topics'];

function writeVoteRequest(w: Writer, m: InitOf<VoteRequest>, v: number): void {
  w.fields(m, namesOfVoteRequest);
  w.nullableString(m.clusterId, null);
  if (v >= 1) {
    w.int32(m.voterId, -1);
  }
  writeArray(w, m.topics, writeTopicData, v);
  w.tags(m.unknownTaggedFields);
}

function readTopicData(r: Reader, v: number): TopicData {
  const m = {
    topicName: r.string(),
    partitions: arrayOf(r, r.arrayLength(25), readPartitionData, v),
  } satisfies TopicDataFields<number, Int64> as unknown as TopicData;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfTopicData: readonly string[] = ['topicName', 'partitions'];

function writeTopicData(w: Writer, m: InitOf<TopicData>, v: number): void {
  w.fields(m, namesOfTopicData);
  w.string(m.topicName);
  writeArray(w, m.partitions, writePartitionData, v);
  w.tags(m.unknownTaggedFields);
}

function readPartitionData(r: Reader, v: number): PartitionData {
  const m = {
    partitionIndex: r.int32(),
    replicaEpoch: r.int32(),
    replicaId: r.int32(),
    replicaDirectoryId: v >= 1 ? r.uuid() : zeroUuid,
    voterDirectoryId: v >= 1 ? r.uuid() : zeroUuid,
    lastOffsetEpoch: r.int32(),
    lastOffset: r.int64(),
    preVote: v >= 2 ? r.bool() : false,
  } satisfies PartitionDataFields<number, Int64> as unknown as PartitionData;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfPartitionData: readonly string[] = [
  'partitionIndex',
  'replicaEpoch',
  'replicaId',
  'replicaDirectoryId',
  'voterDirectoryId',
  'lastOffsetEpoch',
  'lastOffset',
  'preVote',
];

function writePartitionData(w: Writer, m: InitOf<PartitionData>, v: number): void {
  w.fields(m, namesOfPartitionData);
  w.int32(m.partitionIndex);
  w.int32(m.replicaEpoch);
  w.int32(m.replicaId);
  if (v >= 1) {
    w.uuid(m.replicaDirectoryId);
  }
  if (v >= 1) {
    w.uuid(m.voterDirectoryId);
  }
  w.int32(m.lastOffsetEpoch);
  w.int64(m.lastOffset);
  if (v >= 2) {
    w.bool(m.preVote);
  } else if (m.preVote === true) w.absent('preVote');
  w.tags(m.unknownTaggedFields);
}

interface VoteRequestShape extends MessageShape {
  readonly message: VoteRequest<this['V'], this['I']>;
  readonly version: VoteRequestVersion;
}

/** Kafka's VoteRequest: request, key 52, versions 0-2, flexible 0+. */
export const VoteRequest: MessageCodec<VoteRequestShape> = /* @__PURE__ */ defineMessage<VoteRequestShape>({
  name: 'VoteRequest',
  type: 'request',
  apiKey: 52,
  versions: '0-2',
  flexible: '0+',
  headers: '0+:2',
  listeners: ['controller'],
  schema: `VoteRequest
 clusterId string 0+ null=0+ default=null
 voterId int32 1+ default=-1 ignorable entity=brokerId
 topics []TopicData 0+
TopicData
 topicName string 0+ entity=topicName
 partitions []PartitionData 0+
PartitionData
 partitionIndex int32 0+
 replicaEpoch int32 0+
 replicaId int32 0+ entity=brokerId
 replicaDirectoryId uuid 1+ ignorable
 voterDirectoryId uuid 1+ ignorable
 lastOffsetEpoch int32 0+
 lastOffset int64 0+
 preVote bool 2+`,
  read: readVoteRequest,
  write: writeVoteRequest,
});
