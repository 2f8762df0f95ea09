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

/** Versions of ShareFetchResponse. */
export type ShareFetchResponseVersion = 0 | 1 | 2;

type V1Up = 1 | 2;

export interface ShareFetchResponseFields<V extends number, I extends Int64> {
  /** int32, versions 0+, ignorable. */
  throttleTimeMs: number;
  /** int16, versions 0+, ignorable. */
  errorCode: number;
  /** string, versions 0+, nullable 0+, default null. */
  errorMessage: string | null;
  /** int32, versions 1+. */
  acquisitionLockTimeoutMs: number;
  /** []ShareFetchableTopicResponse, versions 0+. */
  responses: ShareFetchableTopicResponse<V, I>[];
  /** []NodeEndpoint, versions 0+. */
  nodeEndpoints: NodeEndpoint<V, I>[];
}

export type ShareFetchResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ShareFetchResponseFields<V, I>,
  { acquisitionLockTimeoutMs: V1Up }
>;

export interface ShareFetchableTopicResponseFields<V extends number, I extends Int64> {
  /** uuid, versions 0+, ignorable. */
  topicId: Uuid;
  /** []PartitionData, versions 0+. */
  partitions: PartitionData<V, I>[];
}

export type ShareFetchableTopicResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ShareFetchableTopicResponseFields<V, I>,
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
  /** int16, versions 0+. */
  acknowledgeErrorCode: number;
  /** string, versions 0+, nullable 0+, default null. */
  acknowledgeErrorMessage: string | null;
  /** LeaderIdAndEpoch, versions 0+. */
  currentLeader: LeaderIdAndEpoch<V, I>;
  /** records, versions 0+, nullable 0. */
  records: Uint8Array | null;
  /** []AcquiredRecords, versions 0+. */
  acquiredRecords: AcquiredRecords<V, I>[];
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

export interface AcquiredRecordsFields<_V extends number, I extends Int64> {
  /** int64, versions 0+. */
  firstOffset: I;
  /** int64, versions 0+. */
  lastOffset: I;
  /** int16, versions 0+. */
  deliveryCount: number;
}

export type AcquiredRecords<V extends number = number, I extends Int64 = Int64> = At<
  V,
  AcquiredRecordsFields<V, I>,
  Unlimited
>;

function readShareFetchResponse(r: Reader, v: number): ShareFetchResponse {
  const m = {
    throttleTimeMs: r.int32(),
    errorCode: r.int16(),
    errorMessage: r.nullableString(),
    acquisitionLockTimeoutMs: v >= 1 ? r.int32() : 0,
    responses: arrayOf(r, r.arrayLength(18), readShareFetchableTopicResponse, v),
    nodeEndpoints: arrayOf(r, r.arrayLength(11), readNodeEndpoint, v),
  } satisfies ShareFetchResponseFields<number, Int64> as unknown as ShareFetchResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfShareFetchResponse: readonly string[] = [
  'throttleTimeMs',
  'errorCode',
  'errorMessage',
  'acquisitionLockTimeoutMs',
  'responses',
  'nodeEndpoints',
];

function writeShareFetchResponse(w: Writer, m: InitOf<ShareFetchResponse>, v: number): void {
  w.fields(m, namesOfShareFetchResponse);
  w.int32(m.throttleTimeMs);
  w.int16(m.errorCode);
  w.nullableString(m.errorMessage, null);
  if (v >= 1) {
    w.int32(m.acquisitionLockTimeoutMs);
  } else if (m.acquisitionLockTimeoutMs !== undefined && m.acquisitionLockTimeoutMs !== 0)
    w.absent('acquisitionLockTimeoutMs');
  writeArray(w, m.responses, writeShareFetchableTopicResponse, v);
  writeArray(w, m.nodeEndpoints, writeNodeEndpoint, v);
  w.tags(m.unknownTaggedFields);
}

function readShareFetchableTopicResponse(r: Reader, v: number): ShareFetchableTopicResponse {
  const m = {
    topicId: r.uuid(),
    partitions: arrayOf(r, r.arrayLength(22), readPartitionData, v),
  } satisfies ShareFetchableTopicResponseFields<number, Int64> as unknown as ShareFetchableTopicResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfShareFetchableTopicResponse: readonly string[] = ['topicId', 'partitions'];

function writeShareFetchableTopicResponse(
  w: Writer,
  m: InitOf<ShareFetchableTopicResponse>,
  v: number,
): void {
  w.fields(m, namesOfShareFetchableTopicResponse);
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
    acknowledgeErrorCode: r.int16(),
    acknowledgeErrorMessage: r.nullableString(),
    currentLeader: readLeaderIdAndEpoch(r, v),
    records: v <= 0 ? r.nullableBytes() : r.bytesField(),
    acquiredRecords: arrayOf(r, r.arrayLength(19), readAcquiredRecords, v),
  } satisfies PartitionDataFields<number, Int64> as unknown as PartitionData;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfPartitionData: readonly string[] = [
  'partitionIndex',
  'errorCode',
  'errorMessage',
  'acknowledgeErrorCode',
  'acknowledgeErrorMessage',
  'currentLeader',
  'records',
  'acquiredRecords',
];

function writePartitionData(w: Writer, m: InitOf<PartitionData>, v: number): void {
  w.fields(m, namesOfPartitionData);
  w.int32(m.partitionIndex);
  w.int16(m.errorCode);
  w.nullableString(m.errorMessage, null);
  w.int16(m.acknowledgeErrorCode);
  w.nullableString(m.acknowledgeErrorMessage, null);
  writeLeaderIdAndEpoch(w, m.currentLeader === undefined ? nothing : m.currentLeader, v);
  if (v <= 0) w.nullableBytes(m.records);
  else w.bytesField(m.records);
  writeArray(w, m.acquiredRecords, writeAcquiredRecords, v);
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

function readAcquiredRecords(r: Reader, _v: number): AcquiredRecords {
  const m = {
    firstOffset: r.int64(),
    lastOffset: r.int64(),
    deliveryCount: r.int16(),
  } satisfies AcquiredRecordsFields<number, Int64> as unknown as AcquiredRecords;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfAcquiredRecords: readonly string[] = ['firstOffset', 'lastOffset', 'deliveryCount'];

function writeAcquiredRecords(w: Writer, m: InitOf<AcquiredRecords>, _v: number): void {
  w.fields(m, namesOfAcquiredRecords);
  w.int64(m.firstOffset);
  w.int64(m.lastOffset);
  w.int16(m.deliveryCount);
  w.tags(m.unknownTaggedFields);
}

interface ShareFetchResponseShape extends MessageShape {
  readonly message: ShareFetchResponse<this['V'], this['I']>;
  readonly version: ShareFetchResponseVersion;
}

/** Kafka's ShareFetchResponse: response, key 78, versions 0-2, flexible 0+. */
export const ShareFetchResponse: MessageCodec<ShareFetchResponseShape> =
  /* @__PURE__ */ defineMessage<ShareFetchResponseShape>({
    name: 'ShareFetchResponse',
    type: 'response',
    apiKey: 78,
    versions: '0-2',
    flexible: '0+',
    headers: '0+:1',
    schema: `ShareFetchResponse
 throttleTimeMs int32 0+ ignorable
 errorCode int16 0+ ignorable
 errorMessage string 0+ null=0+ default=null
 acquisitionLockTimeoutMs int32 1+
 responses []ShareFetchableTopicResponse 0+
 nodeEndpoints []NodeEndpoint 0+
ShareFetchableTopicResponse
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
 acknowledgeErrorCode int16 0+
 acknowledgeErrorMessage string 0+ null=0+ default=null
 currentLeader LeaderIdAndEpoch 0+
 records records 0+ null=0
 acquiredRecords []AcquiredRecords 0+
LeaderIdAndEpoch
 leaderId int32 0+
 leaderEpoch int32 0+
AcquiredRecords
 firstOffset int64 0+
 lastOffset int64 0+
 deliveryCount int16 0+`,
    read: readShareFetchResponse,
    write: writeShareFetchResponse,
  });
