// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 0-1): run `npm run generate`, do not edit.
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

/** Versions of EndQuorumEpochRequest. */
export type EndQuorumEpochRequestVersion = 0 | 1;

type V1Up = 1;
type V0 = 0;

export interface EndQuorumEpochRequestFields<V extends number, I extends Int64> {
  /** string, versions 0+, nullable 0+, default null. */
  clusterId: string | null;
  /** []TopicData, versions 0+. */
  topics: TopicData<V, I>[];
  /** []LeaderEndpoint, versions 1+, ignorable. */
  leaderEndpoints: LeaderEndpoint<V, I>[];
}

export type EndQuorumEpochRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  EndQuorumEpochRequestFields<V, I>,
  { leaderEndpoints: V1Up }
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

export interface LeaderEndpointFields<_V extends number, _I extends Int64> {
  /** string, versions 1+. */
  name: string;
  /** string, versions 1+. */
  host: string;
  /** uint16, versions 1+. */
  port: number;
}

export type LeaderEndpoint<V extends number = number, I extends Int64 = Int64> = At<
  V,
  LeaderEndpointFields<V, I>,
  { name: V1Up; host: V1Up; port: V1Up }
>;

export interface PartitionDataFields<V extends number, I extends Int64> {
  /** int32, versions 0+. */
  partitionIndex: number;
  /** int32, versions 0+, entity brokerId. */
  leaderId: number;
  /** int32, versions 0+. */
  leaderEpoch: number;
  /** []int32, versions 0, ignorable. */
  preferredSuccessors: number[];
  /** []ReplicaInfo, versions 1+, ignorable. */
  preferredCandidates: ReplicaInfo<V, I>[];
}

export type PartitionData<V extends number = number, I extends Int64 = Int64> = At<
  V,
  PartitionDataFields<V, I>,
  { preferredSuccessors: V0; preferredCandidates: V1Up }
>;

export interface ReplicaInfoFields<_V extends number, _I extends Int64> {
  /** int32, versions 1+, entity brokerId. */
  candidateId: number;
  /** uuid, versions 1+. */
  candidateDirectoryId: Uuid;
}

export type ReplicaInfo<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ReplicaInfoFields<V, I>,
  { candidateId: V1Up; candidateDirectoryId: V1Up }
>;

function readEndQuorumEpochRequest(r: Reader, v: number): EndQuorumEpochRequest {
  const m = {
    clusterId: r.nullableString(),
    topics: arrayOf(r, r.arrayLength(3), readTopicData, v),
    leaderEndpoints: v >= 1 ? arrayOf(r, r.arrayLength(5), readLeaderEndpoint, v) : [],
  } satisfies EndQuorumEpochRequestFields<number, Int64> as unknown as EndQuorumEpochRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfEndQuorumEpochRequest: readonly string[] = ['clusterId', 'topics', 'leaderEndpoints'];

function writeEndQuorumEpochRequest(w: Writer, m: InitOf<EndQuorumEpochRequest>, v: number): void {
  w.fields(m, namesOfEndQuorumEpochRequest);
  w.nullableString(m.clusterId, null);
  writeArray(w, m.topics, writeTopicData, v);
  if (v >= 1) {
    writeArray(w, m.leaderEndpoints, writeLeaderEndpoint, v);
  }
  w.tags(m.unknownTaggedFields);
}

function readTopicData(r: Reader, v: number): TopicData {
  const m = {
    topicName: r.string(),
    partitions: arrayOf(r, r.arrayLength(14), readPartitionData, v),
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

function readLeaderEndpoint(r: Reader, v: number): LeaderEndpoint {
  const m = {
    name: v >= 1 ? r.string() : '',
    host: v >= 1 ? r.string() : '',
    port: v >= 1 ? r.uint16() : 0,
  } satisfies LeaderEndpointFields<number, Int64> as unknown as LeaderEndpoint;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfLeaderEndpoint: readonly string[] = ['name', 'host', 'port'];

function writeLeaderEndpoint(w: Writer, m: InitOf<LeaderEndpoint>, v: number): void {
  w.fields(m, namesOfLeaderEndpoint);
  if (v >= 1) {
    w.string(m.name);
  } else if (m.name !== undefined && m.name !== '') w.absent('name');
  if (v >= 1) {
    w.string(m.host);
  } else if (m.host !== undefined && m.host !== '') w.absent('host');
  if (v >= 1) {
    w.uint16(m.port);
  } else if (m.port !== undefined && m.port !== 0) w.absent('port');
  w.tags(m.unknownTaggedFields);
}

function readPartitionData(r: Reader, v: number): PartitionData {
  const m = {
    partitionIndex: r.int32(),
    leaderId: r.int32(),
    leaderEpoch: r.int32(),
    preferredSuccessors: v <= 0 ? r.int32Array() : [],
    preferredCandidates: v >= 1 ? arrayOf(r, r.arrayLength(21), readReplicaInfo, v) : [],
  } satisfies PartitionDataFields<number, Int64> as unknown as PartitionData;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfPartitionData: readonly string[] = [
  'partitionIndex',
  'leaderId',
  'leaderEpoch',
  'preferredSuccessors',
  'preferredCandidates',
];

function writePartitionData(w: Writer, m: InitOf<PartitionData>, v: number): void {
  w.fields(m, namesOfPartitionData);
  w.int32(m.partitionIndex);
  w.int32(m.leaderId);
  w.int32(m.leaderEpoch);
  if (v <= 0) {
    w.int32Array(m.preferredSuccessors);
  }
  if (v >= 1) {
    writeArray(w, m.preferredCandidates, writeReplicaInfo, v);
  }
  w.tags(m.unknownTaggedFields);
}

function readReplicaInfo(r: Reader, v: number): ReplicaInfo {
  const m = {
    candidateId: v >= 1 ? r.int32() : 0,
    candidateDirectoryId: v >= 1 ? r.uuid() : zeroUuid,
  } satisfies ReplicaInfoFields<number, Int64> as unknown as ReplicaInfo;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfReplicaInfo: readonly string[] = ['candidateId', 'candidateDirectoryId'];

function writeReplicaInfo(w: Writer, m: InitOf<ReplicaInfo>, v: number): void {
  w.fields(m, namesOfReplicaInfo);
  if (v >= 1) {
    w.int32(m.candidateId);
  } else if (m.candidateId !== undefined && m.candidateId !== 0) w.absent('candidateId');
  if (v >= 1) {
    w.uuid(m.candidateDirectoryId);
  } else if (m.candidateDirectoryId !== undefined && m.candidateDirectoryId !== zeroUuid)
    w.absent('candidateDirectoryId');
  w.tags(m.unknownTaggedFields);
}

interface EndQuorumEpochRequestShape extends MessageShape {
  readonly message: EndQuorumEpochRequest<this['V'], this['I']>;
  readonly version: EndQuorumEpochRequestVersion;
}

/** Kafka's EndQuorumEpochRequest: request, key 54, versions 0-1, flexible 1+. */
export const EndQuorumEpochRequest: MessageCodec<EndQuorumEpochRequestShape> =
  /* @__PURE__ */ defineMessage<EndQuorumEpochRequestShape>({
    name: 'EndQuorumEpochRequest',
    type: 'request',
    apiKey: 54,
    versions: '0-1',
    flexible: '1+',
    headers: '0:1 1+:2',
    listeners: ['controller'],
    schema: `EndQuorumEpochRequest
 clusterId string 0+ null=0+ default=null
 topics []TopicData 0+
 leaderEndpoints []LeaderEndpoint 1+ ignorable
TopicData
 topicName string 0+ entity=topicName
 partitions []PartitionData 0+
LeaderEndpoint
 name string 1+
 host string 1+
 port uint16 1+
PartitionData
 partitionIndex int32 0+
 leaderId int32 0+ entity=brokerId
 leaderEpoch int32 0+
 preferredSuccessors []int32 0 ignorable
 preferredCandidates []ReplicaInfo 1+ ignorable
ReplicaInfo
 candidateId int32 1+ entity=brokerId
 candidateDirectoryId uuid 1+`,
    read: readEndQuorumEpochRequest,
    write: writeEndQuorumEpochRequest,
  });
