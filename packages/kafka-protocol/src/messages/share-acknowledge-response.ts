// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 1-2), 3.9.1 (version 0): run `npm run generate`, do not edit.
import {
  arrayOf,
  defineMessage,
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

/** Versions of ShareAcknowledgeResponse. */
export type ShareAcknowledgeResponseVersion = 0 | 1 | 2;

type V2Up = 2;

export interface ShareAcknowledgeResponseFields<V extends number, I extends Int64> {
  /** int32, versions 0+, ignorable. */
  throttleTimeMs: number;
  /** int16, versions 0+, ignorable. */
  errorCode: number;
  /** string, versions 0+, nullable 0+, default null. */
  errorMessage: string | null;
  /** int32, versions 2+, ignorable. */
  acquisitionLockTimeoutMs: number;
  /** []ShareAcknowledgeTopicResponse, versions 0+. */
  responses: ShareAcknowledgeTopicResponse<V, I>[];
  /** []NodeEndpoint, versions 0+. */
  nodeEndpoints: NodeEndpoint<V, I>[];
}

export type ShareAcknowledgeResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ShareAcknowledgeResponseFields<V, I>,
  { acquisitionLockTimeoutMs: V2Up }
>;

export interface ShareAcknowledgeTopicResponseFields<V extends number, I extends Int64> {
  /** uuid, versions 0+, ignorable. */
  topicId: Uuid;
  /** []PartitionData, versions 0+. */
  partitions: PartitionData<V, I>[];
}

export type ShareAcknowledgeTopicResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ShareAcknowledgeTopicResponseFields<V, I>,
  Unlimited
>;

export interface NodeEndpointFields<_V extends number, _I extends Int64> {
  /** int32, versions 0+, entity brokerId. */
  nodeId: number;
  /** string, versions 0+. */
  host: string;
  /** int32, versions 0+. */
  port: number;
  /** string, versions 0+, nullable 0+, default null. */
  rack: string | null;
}

export type NodeEndpoint<V extends number = number, I extends Int64 = Int64> = At<
  V,
  NodeEndpointFields<V, I>,
  Unlimited
>;

export interface PartitionDataFields<V extends number, I extends Int64> {
  /** int32, versions 0+. */
  partitionIndex: number;
  /** int16, versions 0+. */
  errorCode: number;
  /** string, versions 0+, nullable 0+, default null. */
  errorMessage: string | null;
  /** LeaderIdAndEpoch, versions 0+. */
  currentLeader: LeaderIdAndEpoch<V, I>;
}

export type PartitionData<V extends number = number, I extends Int64 = Int64> = At<
  V,
  PartitionDataFields<V, I>,
  Unlimited
>;

export interface LeaderIdAndEpochFields<_V extends number, _I extends Int64> {
  /** int32, versions 0+. */
  leaderId: number;
  /** int32, versions 0+. */
  leaderEpoch: number;
}

export type LeaderIdAndEpoch<V extends number = number, I extends Int64 = Int64> = At<
  V,
  LeaderIdAndEpochFields<V, I>,
  Unlimited
>;

function readShareAcknowledgeResponse(r: Reader, v: number): ShareAcknowledgeResponse {
  const m = {
    throttleTimeMs: r.int32(),
    errorCode: r.int16(),
    errorMessage: r.nullableString(),
    acquisitionLockTimeoutMs: v >= 2 ? r.int32() : 0,
    responses: arrayOf(r, r.arrayLength(18), readShareAcknowledgeTopicResponse, v),
    nodeEndpoints: arrayOf(r, r.arrayLength(11), readNodeEndpoint, v),
  } satisfies ShareAcknowledgeResponseFields<number, Int64> as unknown as ShareAcknowledgeResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfShareAcknowledgeResponse: readonly string[] = [
  'throttleTimeMs',
  'errorCode',
  'errorMessage',
  'acquisitionLockTimeoutMs',
  'responses',
  'nodeEndpoints',
];

function writeShareAcknowledgeResponse(w: Writer, m: InitOf<ShareAcknowledgeResponse>, v: number): void {
  w.fields(m, namesOfShareAcknowledgeResponse);
  w.int32(m.throttleTimeMs);
  w.int16(m.errorCode);
  w.nullableString(m.errorMessage, null);
  if (v >= 2) {
    w.int32(m.acquisitionLockTimeoutMs);
  }
  writeArray(w, m.responses, writeShareAcknowledgeTopicResponse, v);
  writeArray(w, m.nodeEndpoints, writeNodeEndpoint, v);
  w.tags(m.unknownTaggedFields);
}

function readShareAcknowledgeTopicResponse(r: Reader, v: number): ShareAcknowledgeTopicResponse {
  const m = {
    topicId: r.uuid(),
    partitions: arrayOf(r, r.arrayLength(17), readPartitionData, v),
  } satisfies ShareAcknowledgeTopicResponseFields<number, Int64> as unknown as ShareAcknowledgeTopicResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfShareAcknowledgeTopicResponse: readonly string[] = ['topicId', 'partitions'];

function writeShareAcknowledgeTopicResponse(
  w: Writer,
  m: InitOf<ShareAcknowledgeTopicResponse>,
  v: number,
): void {
  w.fields(m, namesOfShareAcknowledgeTopicResponse);
  w.uuid(m.topicId);
  writeArray(w, m.partitions, writePartitionData, v);
  w.tags(m.unknownTaggedFields);
}

function readNodeEndpoint(r: Reader, _v: number): NodeEndpoint {
  const m = {
    nodeId: r.int32(),
    host: r.string(),
    port: r.int32(),
    rack: r.nullableString(),
  } satisfies NodeEndpointFields<number, Int64> as unknown as NodeEndpoint;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfNodeEndpoint: readonly string[] = ['nodeId', 'host', 'port', 'rack'];

function writeNodeEndpoint(w: Writer, m: InitOf<NodeEndpoint>, _v: number): void {
  w.fields(m, namesOfNodeEndpoint);
  w.int32(m.nodeId);
  w.string(m.host);
  w.int32(m.port);
  w.nullableString(m.rack, null);
  w.tags(m.unknownTaggedFields);
}

function readPartitionData(r: Reader, v: number): PartitionData {
  const m = {
    partitionIndex: r.int32(),
    errorCode: r.int16(),
    errorMessage: r.nullableString(),
    currentLeader: readLeaderIdAndEpoch(r, v),
  } satisfies PartitionDataFields<number, Int64> as unknown as PartitionData;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfPartitionData: readonly string[] = [
  'partitionIndex',
  'errorCode',
  'errorMessage',
  'currentLeader',
];

function writePartitionData(w: Writer, m: InitOf<PartitionData>, v: number): void {
  w.fields(m, namesOfPartitionData);
  w.int32(m.partitionIndex);
  w.int16(m.errorCode);
  w.nullableString(m.errorMessage, null);
  writeLeaderIdAndEpoch(w, m.currentLeader === undefined ? nothing : m.currentLeader, v);
  w.tags(m.unknownTaggedFields);
}

function readLeaderIdAndEpoch(r: Reader, _v: number): LeaderIdAndEpoch {
  const m = {
    leaderId: r.int32(),
    leaderEpoch: r.int32(),
  } satisfies LeaderIdAndEpochFields<number, Int64> as unknown as LeaderIdAndEpoch;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfLeaderIdAndEpoch: readonly string[] = ['leaderId', 'leaderEpoch'];

function writeLeaderIdAndEpoch(w: Writer, m: InitOf<LeaderIdAndEpoch>, _v: number): void {
  w.fields(m, namesOfLeaderIdAndEpoch);
  w.int32(m.leaderId);
  w.int32(m.leaderEpoch);
  w.tags(m.unknownTaggedFields);
}

interface ShareAcknowledgeResponseShape extends MessageShape {
  readonly message: ShareAcknowledgeResponse<this['V'], this['I']>;
  readonly version: ShareAcknowledgeResponseVersion;
}

/** Kafka's ShareAcknowledgeResponse: response, key 79, versions 0-2, flexible 0+. */
export const ShareAcknowledgeResponse: MessageCodec<ShareAcknowledgeResponseShape> =
  /* @__PURE__ */ defineMessage<ShareAcknowledgeResponseShape>({
    name: 'ShareAcknowledgeResponse',
    type: 'response',
    apiKey: 79,
    versions: '0-2',
    flexible: '0+',
    headers: '0+:1',
    schema: `ShareAcknowledgeResponse
 throttleTimeMs int32 0+ ignorable
 errorCode int16 0+ ignorable
 errorMessage string 0+ null=0+ default=null
 acquisitionLockTimeoutMs int32 2+ ignorable
 responses []ShareAcknowledgeTopicResponse 0+
 nodeEndpoints []NodeEndpoint 0+
ShareAcknowledgeTopicResponse
 topicId uuid 0+ ignorable
 partitions []PartitionData 0+
NodeEndpoint
 nodeId int32 0+ entity=brokerId
 host string 0+
 port int32 0+
 rack string 0+ null=0+ default=null
PartitionData
 partitionIndex int32 0+
 errorCode int16 0+
 errorMessage string 0+ null=0+ default=null
 currentLeader LeaderIdAndEpoch 0+
LeaderIdAndEpoch
 leaderId int32 0+
 leaderEpoch int32 0+`,
    read: readShareAcknowledgeResponse,
    write: writeShareAcknowledgeResponse,
  });
