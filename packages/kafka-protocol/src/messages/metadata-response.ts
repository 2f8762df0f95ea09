// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 0-13): run `npm run generate`, do not edit.
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

/** Versions of MetadataResponse. */
export type MetadataResponseVersion = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13;

type V3Up = 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13;
type V2Up = 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13;
type V1Up = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13;
type V8To10 = 8 | 9 | 10;
type V13Up = 13;
type V10Up = 10 | 11 | 12 | 13;
type V8Up = 8 | 9 | 10 | 11 | 12 | 13;
type V7Up = 7 | 8 | 9 | 10 | 11 | 12 | 13;
type V5Up = 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13;

export interface MetadataResponseFields<V extends number, I extends Int64> {
  /** int32, versions 3+, ignorable. */
  throttleTimeMs: number;
  /** []MetadataResponseBroker, versions 0+. */
  brokers: MetadataResponseBroker<V, I>[];
  /** string, versions 2+, nullable 2+, default null, ignorable. */
  clusterId: string | null;
  /** int32, versions 1+, default -1, ignorable, entity brokerId. */
  controllerId: number;
  /** []MetadataResponseTopic, versions 0+. */
  topics: MetadataResponseTopic<V, I>[];
  /** int32, versions 8-10, default -2147483648. */
  clusterAuthorizedOperations: number;
  /** int16, versions 13+, ignorable. */
  errorCode: number;
}

export type MetadataResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  MetadataResponseFields<V, I>,
  {
    throttleTimeMs: V3Up;
    clusterId: V2Up;
    controllerId: V1Up;
    clusterAuthorizedOperations: V8To10;
    errorCode: V13Up;
  }
>;

export interface MetadataResponseBrokerFields<_V extends number, _I extends Int64> {
  /** int32, versions 0+, entity brokerId. */
  nodeId: number;
  /** string, versions 0+. */
  host: string;
  /** int32, versions 0+. */
  port: number;
  /** string, versions 1+, nullable 1+, default null, ignorable. */
  rack: string | null;
}

export type MetadataResponseBroker<V extends number = number, I extends Int64 = Int64> = At<
  V,
  MetadataResponseBrokerFields<V, I>,
  { rack: V1Up }
>;

export interface MetadataResponseTopicFields<V extends number, I extends Int64> {
  /** int16, versions 0+. */
  errorCode: number;
  /** string, versions 0+, nullable 12+, entity topicName. */
  name: string | null;
  /** uuid, versions 10+, ignorable. */
  topicId: Uuid;
  /** bool, versions 1+, ignorable. */
  isInternal: boolean;
  /** []MetadataResponsePartition, versions 0+. */
  partitions: MetadataResponsePartition<V, I>[];
  /** int32, versions 8+, default -2147483648. */
  topicAuthorizedOperations: number;
}

export type MetadataResponseTopic<V extends number = number, I extends Int64 = Int64> = At<
  V,
  MetadataResponseTopicFields<V, I>,
  { topicId: V10Up; isInternal: V1Up; topicAuthorizedOperations: V8Up }
>;

export interface MetadataResponsePartitionFields<_V extends number, _I extends Int64> {
  /** int16, versions 0+. */
  errorCode: number;
  /** int32, versions 0+. */
  partitionIndex: number;
  /** int32, versions 0+, entity brokerId. */
  leaderId: number;
  /** int32, versions 7+, default -1, ignorable. */
  leaderEpoch: number;
  /** []int32, versions 0+, entity brokerId. */
  replicaNodes: number[];
  /** []int32, versions 0+, entity brokerId. */
  isrNodes: number[];
  /** []int32, versions 5+, ignorable, entity brokerId. */
  offlineReplicas: number[];
}

export type MetadataResponsePartition<V extends number = number, I extends Int64 = Int64> = At<
  V,
  MetadataResponsePartitionFields<V, I>,
  { leaderEpoch: V7Up; offlineReplicas: V5Up }
>;

function readMetadataResponse(r: Reader, v: number): MetadataResponse {
  const m = {
    throttleTimeMs: v >= 3 ? r.int32() : 0,
    brokers: arrayOf(r, r.arrayLength(10), readMetadataResponseBroker, v),
    clusterId: v >= 2 ? r.nullableString() : null,
    controllerId: v >= 1 ? r.int32() : -1,
    topics: arrayOf(r, r.arrayLength(8), readMetadataResponseTopic, v),
    clusterAuthorizedOperations: v >= 8 && v <= 10 ? r.int32() : -2147483648,
    errorCode: v >= 13 ? r.int16() : 0,
  } satisfies MetadataResponseFields<number, Int64> as unknown as MetadataResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfMetadataResponse: readonly string[] = [
  'throttleTimeMs',
  'brokers',
  'clusterId',
  'controllerId',
  'topics',
  'clusterAuthorizedOperations',
  'errorCode',
];

function writeMetadataResponse(w: Writer, m: InitOf<MetadataResponse>, v: number): void {
  w.fields(m, namesOfMetadataResponse);
  if (v >= 3) {
    w.int32(m.throttleTimeMs);
  }
  writeArray(w, m.brokers, writeMetadataResponseBroker, v);
  if (v >= 2) {
    w.nullableString(m.clusterId, null);
  }
  if (v >= 1) {
    w.int32(m.controllerId, -1);
  }
  writeArray(w, m.topics, writeMetadataResponseTopic, v);
  if (v >= 8 && v <= 10) {
    w.int32(m.clusterAuthorizedOperations, -2147483648);
  } else if (m.clusterAuthorizedOperations !== undefined && m.clusterAuthorizedOperations !== -2147483648)
    w.absent('clusterAuthorizedOperations');
  if (v >= 13) {
    w.int16(m.errorCode);
  }
  w.tags(m.unknownTaggedFields);
}

function readMetadataResponseBroker(r: Reader, v: number): MetadataResponseBroker {
  const m = {
    nodeId: r.int32(),
    host: r.string(),
    port: r.int32(),
    rack: v >= 1 ? r.nullableString() : null,
  } satisfies MetadataResponseBrokerFields<number, Int64> as unknown as MetadataResponseBroker;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfMetadataResponseBroker: readonly string[] = ['nodeId', 'host', 'port', 'rack'];

function writeMetadataResponseBroker(w: Writer, m: InitOf<MetadataResponseBroker>, v: number): void {
  w.fields(m, namesOfMetadataResponseBroker);
  w.int32(m.nodeId);
  w.string(m.host);
  w.int32(m.port);
  if (v >= 1) {
    w.nullableString(m.rack, null);
  }
  w.tags(m.unknownTaggedFields);
}

function readMetadataResponseTopic(r: Reader, v: number): MetadataResponseTopic {
  const m = {
    errorCode: r.int16(),
    name: v >= 12 ? r.nullableString() : r.string(),
    topicId: v >= 10 ? r.uuid() : zeroUuid,
    isInternal: v >= 1 ? r.bool() : false,
    partitions: arrayOf(r, r.arrayLength(18), readMetadataResponsePartition, v),
    topicAuthorizedOperations: v >= 8 ? r.int32() : -2147483648,
  } satisfies MetadataResponseTopicFields<number, Int64> as unknown as MetadataResponseTopic;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfMetadataResponseTopic: readonly string[] = [
  'errorCode',
  'name',
  'topicId',
  'isInternal',
  'partitions',
  'topicAuthorizedOperations',
];

function writeMetadataResponseTopic(w: Writer, m: InitOf<MetadataResponseTopic>, v: number): void {
  w.fields(m, namesOfMetadataResponseTopic);
  w.int16(m.errorCode);
  if (v >= 12) w.nullableString(m.name);
  else w.string(m.name);
  if (v >= 10) {
    w.uuid(m.topicId);
  }
  if (v >= 1) {
    w.bool(m.isInternal);
  }
  writeArray(w, m.partitions, writeMetadataResponsePartition, v);
  if (v >= 8) {
    w.int32(m.topicAuthorizedOperations, -2147483648);
  } else if (m.topicAuthorizedOperations !== undefined && m.topicAuthorizedOperations !== -2147483648)
    w.absent('topicAuthorizedOperations');
  w.tags(m.unknownTaggedFields);
}

function readMetadataResponsePartition(r: Reader, v: number): MetadataResponsePartition {
  const m = {
    errorCode: r.int16(),
    partitionIndex: r.int32(),
    leaderId: r.int32(),
    leaderEpoch: v >= 7 ? r.int32() : -1,
    replicaNodes: r.int32Array(),
    isrNodes: r.int32Array(),
    offlineReplicas: v >= 5 ? r.int32Array() : [],
  } satisfies MetadataResponsePartitionFields<number, Int64> as unknown as MetadataResponsePartition;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfMetadataResponsePartition: readonly string[] = [
  'errorCode',
  'partitionIndex',
  'leaderId',
  'leaderEpoch',
  'replicaNodes',
  'isrNodes',
  'offlineReplicas',
];

function writeMetadataResponsePartition(w: Writer, m: InitOf<MetadataResponsePartition>, v: number): void {
  w.fields(m, namesOfMetadataResponsePartition);
  w.int16(m.errorCode);
  w.int32(m.partitionIndex);
  w.int32(m.leaderId);
  if (v >= 7) {
    w.int32(m.leaderEpoch, -1);
  }
  w.int32Array(m.replicaNodes);
  w.int32Array(m.isrNodes);
  if (v >= 5) {
    w.int32Array(m.offlineReplicas);
  }
  w.tags(m.unknownTaggedFields);
}

interface MetadataResponseShape extends MessageShape {
  readonly message: MetadataResponse<this['V'], this['I']>;
  readonly version: MetadataResponseVersion;
}

/** Kafka's MetadataResponse: response, key 3, versions 0-13, flexible 9+. */
export const MetadataResponse: MessageCodec<MetadataResponseShape> =
  /* @__PURE__ */ defineMessage<MetadataResponseShape>({
    name: 'MetadataResponse',
    type: 'response',
    apiKey: 3,
    versions: '0-13',
    flexible: '9+',
    headers: '0-8:0 9+:1',
    schema: `MetadataResponse
 throttleTimeMs int32 3+ ignorable
 brokers []MetadataResponseBroker 0+
 clusterId string 2+ null=2+ default=null ignorable
 controllerId int32 1+ default=-1 ignorable entity=brokerId
 topics []MetadataResponseTopic 0+
 clusterAuthorizedOperations int32 8-10 default=-2147483648
 errorCode int16 13+ ignorable
MetadataResponseBroker
 nodeId int32 0+ entity=brokerId
 host string 0+
 port int32 0+
 rack string 1+ null=1+ default=null ignorable
MetadataResponseTopic
 errorCode int16 0+
 name string 0+ null=12+ entity=topicName
 topicId uuid 10+ ignorable
 isInternal bool 1+ ignorable
 partitions []MetadataResponsePartition 0+
 topicAuthorizedOperations int32 8+ default=-2147483648
MetadataResponsePartition
 errorCode int16 0+
 partitionIndex int32 0+
 leaderId int32 0+ entity=brokerId
 leaderEpoch int32 7+ default=-1 ignorable
 replicaNodes []int32 0+ entity=brokerId
 isrNodes []int32 0+ entity=brokerId
 offlineReplicas []int32 5+ ignorable entity=brokerId`,
    read: readMetadataResponse,
    write: writeMetadataResponse,
  });
