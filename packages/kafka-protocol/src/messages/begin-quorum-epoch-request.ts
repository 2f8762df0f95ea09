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

/** Versions of BeginQuorumEpochRequest. */
export type BeginQuorumEpochRequestVersion = 0 | 1;

type V1Up = 1;

export interface BeginQuorumEpochRequestFields<V extends number, I extends Int64> {
  /** string, versions 0+, nullable 0+, default null. */
  clusterId: string | null;
  /** int32, versions 1+, default -1, ignorable, entity brokerId. */
  voterId: number;
  /** []TopicData, versions 0+. */
  topics: TopicData<V, I>[];
  /** []LeaderEndpoint, versions 1+, ignorable. */
  leaderEndpoints: LeaderEndpoint<V, I>[];
}

export type BeginQuorumEpochRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  BeginQuorumEpochRequestFields<V, I>,
  { voterId: V1Up; leaderEndpoints: V1Up }
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

export interface PartitionDataFields<_V extends number, _I extends Int64> {
  /** int32, versions 0+. */
  partitionIndex: number;
  /** uuid, versions 1+, ignorable. */
  voterDirectoryId: Uuid;
  /** int32, versions 0+, entity brokerId. */
  leaderId: number;
  /** int32, versions 0+. */
  leaderEpoch: number;
}

export type PartitionData<V extends number = number, I extends Int64 = Int64> = At<
  V,
  PartitionDataFields<V, I>,
  { voterDirectoryId: V1Up }
>;

function readBeginQuorumEpochRequest(r: Reader, v: number): BeginQuorumEpochRequest {
  const m = {
    clusterId: r.nullableString(),
    voterId: v >= 1 ? r.int32() : -1,
    topics: arrayOf(r, r.arrayLength(3), readTopicData, v),
    leaderEndpoints: v >= 1 ? arrayOf(r, r.arrayLength(5), readLeaderEndpoint, v) : [],
  } satisfies BeginQuorumEpochRequestFields<number, Int64> as unknown as BeginQuorumEpochRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfBeginQuorumEpochRequest: readonly string[] = [
  'clusterId',
  'voterId',
  'topics',
  'leaderEndpoints',
];

function writeBeginQuorumEpochRequest(w: Writer, m: InitOf<BeginQuorumEpochRequest>, v: number): void {
  w.fields(m, namesOfBeginQuorumEpochRequest);
  w.nullableString(m.clusterId, null);
  if (v >= 1) {
    w.int32(m.voterId, -1);
  }
  writeArray(w, m.topics, writeTopicData, v);
  if (v >= 1) {
    writeArray(w, m.leaderEndpoints, writeLeaderEndpoint, v);
  }
  w.tags(m.unknownTaggedFields);
}

function readTopicData(r: Reader, v: number): TopicData {
  const m = {
    topicName: r.string(),
    partitions: arrayOf(r, r.arrayLength(12), readPartitionData, v),
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
    voterDirectoryId: v >= 1 ? r.uuid() : zeroUuid,
    leaderId: r.int32(),
    leaderEpoch: r.int32(),
  } satisfies PartitionDataFields<number, Int64> as unknown as PartitionData;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfPartitionData: readonly string[] = [
  'partitionIndex',
  'voterDirectoryId',
  'leaderId',
  'leaderEpoch',
];

function writePartitionData(w: Writer, m: InitOf<PartitionData>, v: number): void {
  w.fields(m, namesOfPartitionData);
  w.int32(m.partitionIndex);
  if (v >= 1) {
    w.uuid(m.voterDirectoryId);
  }
  w.int32(m.leaderId);
  w.int32(m.leaderEpoch);
  w.tags(m.unknownTaggedFields);
}

interface BeginQuorumEpochRequestShape extends MessageShape {
  readonly message: BeginQuorumEpochRequest<this['V'], this['I']>;
  readonly version: BeginQuorumEpochRequestVersion;
}

/** Kafka's BeginQuorumEpochRequest: request, key 53, versions 0-1, flexible 1+. */
export const BeginQuorumEpochRequest: MessageCodec<BeginQuorumEpochRequestShape> =
  /* @__PURE__ */ defineMessage<BeginQuorumEpochRequestShape>({
    name: 'BeginQuorumEpochRequest',
    type: 'request',
    apiKey: 53,
    versions: '0-1',
    flexible: '1+',
    headers: '0:1 1+:2',
    listeners: ['controller'],
    schema: `BeginQuorumEpochRequest
 clusterId string 0+ null=0+ default=null
 voterId int32 1+ default=-1 ignorable entity=brokerId
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
 voterDirectoryId uuid 1+ ignorable
 leaderId int32 0+ entity=brokerId
 leaderEpoch int32 0+`,
    read: readBeginQuorumEpochRequest,
    write: writeBeginQuorumEpochRequest,
  });
