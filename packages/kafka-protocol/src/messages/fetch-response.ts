// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 4-18), 3.9.1 (versions 0-3): run `npm run generate`, do not edit.
import {
  arrayOf,
  defineMessage,
  hasNoTags,
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

/** Versions of FetchResponse. */
export type FetchResponseVersion =
  | 0
  | 1
  | 2
  | 3
  | 4
  | 5
  | 6
  | 7
  | 8
  | 9
  | 10
  | 11
  | 12
  | 13
  | 14
  | 15
  | 16
  | 17
  | 18;

type V1Up = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18;
type V7Up = 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18;
type V16Up = 16 | 17 | 18;
type V0To12 = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;
type V13Up = 13 | 14 | 15 | 16 | 17 | 18;
type V4Up = 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18;
type V5Up = 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18;
type V12Up = 12 | 13 | 14 | 15 | 16 | 17 | 18;
type V11Up = 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18;

export interface FetchResponseFields<V extends number, I extends Int64> {
  /** int32, versions 1+, ignorable. */
  throttleTimeMs: number;
  /** int16, versions 7+, ignorable. */
  errorCode: number;
  /** int32, versions 7+. */
  sessionId: number;
  /** []FetchableTopicResponse, versions 0+. */
  responses: FetchableTopicResponse<V, I>[];
  /** []NodeEndpoint, versions 16+, tag 0 in 16+. */
  nodeEndpoints: NodeEndpoint<V, I>[];
}

export type FetchResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  FetchResponseFields<V, I>,
  { throttleTimeMs: V1Up; errorCode: V7Up; sessionId: V7Up; nodeEndpoints: V16Up }
>;

export interface FetchableTopicResponseFields<V extends number, I extends Int64> {
  /** string, versions 0-12, ignorable, entity topicName. */
  topic: string;
  /** uuid, versions 13+, ignorable. */
  topicId: Uuid;
  /** []PartitionData, versions 0+. */
  partitions: PartitionData<V, I>[];
}

export type FetchableTopicResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  FetchableTopicResponseFields<V, I>,
  { topic: V0To12; topicId: V13Up }
>;

export interface NodeEndpointFields<_V extends number, _I extends Int64> {
  /** int32, versions 16+, entity brokerId. */
  nodeId: number;
  /** string, versions 16+. */
  host: string;
  /** int32, versions 16+. */
  port: number;
  /** string, versions 16+, nullable 16+, default null. */
  rack: string | null;
}

export type NodeEndpoint<V extends number = number, I extends Int64 = Int64> = At<
  V,
  NodeEndpointFields<V, I>,
  { nodeId: V16Up; host: V16Up; port: V16Up; rack: V16Up }
>;

export interface PartitionDataFields<V extends number, I extends Int64> {
  /** int32, versions 0+. */
  partitionIndex: number;
  /** int16, versions 0+. */
  errorCode: number;
  /** int64, versions 0+. */
  highWatermark: I;
  /** int64, versions 4+, default -1, ignorable. */
  lastStableOffset: I;
  /** int64, versions 5+, default -1, ignorable. */
  logStartOffset: I;
  /** EpochEndOffset, versions 12+, tag 0 in 12+. */
  divergingEpoch: EpochEndOffset<V, I>;
  /** LeaderIdAndEpoch, versions 12+, tag 1 in 12+. */
  currentLeader: LeaderIdAndEpoch<V, I>;
  /** SnapshotId, versions 12+, tag 2 in 12+. */
  snapshotId: SnapshotId<V, I>;
  /** []AbortedTransaction, versions 4+, nullable 4+, ignorable. */
  abortedTransactions: AbortedTransaction<V, I>[] | null;
  /** int32, versions 11+, default -1, entity brokerId. */
  preferredReadReplica: number;
  /** records, versions 0+, nullable 0+, default null. */
  records: Uint8Array | null;
}

export type PartitionData<V extends number = number, I extends Int64 = Int64> = At<
  V,
  PartitionDataFields<V, I>,
  {
    lastStableOffset: V4Up;
    logStartOffset: V5Up;
    divergingEpoch: V12Up;
    currentLeader: V12Up;
    snapshotId: V12Up;
    abortedTransactions: V4Up;
    preferredReadReplica: V11Up;
  }
>;

export interface EpochEndOffsetFields<_V extends number, I extends Int64> {
  /** int32, versions 12+, default -1. */
  epoch: number;
  /** int64, versions 12+, default -1. */
  endOffset: I;
}

export type EpochEndOffset<V extends number = number, I extends Int64 = Int64> = At<
  V,
  EpochEndOffsetFields<V, I>,
  { epoch: V12Up; endOffset: V12Up }
>;

export interface LeaderIdAndEpochFields<_V extends number, _I extends Int64> {
  /** int32, versions 12+, default -1, entity brokerId. */
  leaderId: number;
  /** int32, versions 12+, default -1. */
  leaderEpoch: number;
}

export type LeaderIdAndEpoch<V extends number = number, I extends Int64 = Int64> = At<
  V,
  LeaderIdAndEpochFields<V, I>,
  { leaderId: V12Up; leaderEpoch: V12Up }
>;

export interface SnapshotIdFields<_V extends number, I extends Int64> {
  /** int64, versions 4+, default -1. */
  endOffset: I;
  /** int32, versions 4+, default -1. */
  epoch: number;
}

export type SnapshotId<V extends number = number, I extends Int64 = Int64> = At<
  V,
  SnapshotIdFields<V, I>,
  { endOffset: V4Up; epoch: V4Up }
>;

export interface AbortedTransactionFields<_V extends number, I extends Int64> {
  /** int64, versions 4+, entity producerId. */
  producerId: I;
  /** int64, versions 4+. */
  firstOffset: I;
}

export type AbortedTransaction<V extends number = number, I extends Int64 = Int64> = At<
  V,
  AbortedTransactionFields<V, I>,
  { producerId: V4Up; firstOffset: V4Up }
>;

function readFetchResponse(r: Reader, v: number): FetchResponse {
  const m = {
    throttleTimeMs: v >= 1 ? r.int32() : 0,
    errorCode: v >= 7 ? r.int16() : 0,
    sessionId: v >= 7 ? r.int32() : 0,
    responses: arrayOf(r, r.arrayLength(3), readFetchableTopicResponse, v),
    nodeEndpoints: [],
  } satisfies FetchResponseFields<number, Int64> as unknown as FetchResponse;
  if (r.flexible) {
    for (let n = r.tagCount(), t = -1; n > 0; n--) {
      t = r.tag(t);
      const end = r.tagEnd();
      if (t === 0) {
        if (!(v >= 16)) r.misplacedTag(t);
        m.nodeEndpoints = arrayOf(r, r.arrayLength(11), readNodeEndpoint, v);
      } else r.unknownTag(m, t, end);
      r.closeTag(t, end);
    }
  }
  return m;
}

const namesOfFetchResponse: readonly string[] = [
  'throttleTimeMs',
  'errorCode',
  'sessionId',
  'responses',
  'nodeEndpoints',
];

function writeFetchResponse(w: Writer, m: InitOf<FetchResponse>, v: number): void {
  w.fields(m, namesOfFetchResponse);
  if (v >= 1) {
    w.int32(m.throttleTimeMs);
  }
  if (v >= 7) {
    w.int16(m.errorCode);
  }
  if (v >= 7) {
    w.int32(m.sessionId);
  } else if (m.sessionId !== undefined && m.sessionId !== 0) w.absent('sessionId');
  writeArray(w, m.responses, writeFetchableTopicResponse, v);
  if (v <= 15) {
    if (m.nodeEndpoints !== undefined && m.nodeEndpoints.length !== 0) w.absent('nodeEndpoints');
  }
  const u = m.unknownTaggedFields;
  if (w.flexible) {
    const t0 = v >= 16 && m.nodeEndpoints !== undefined && m.nodeEndpoints.length !== 0;
    w.tagCount(u, t0 ? 1 : 0);
    if (t0) {
      const at = w.beginTag(u, 0, -1);
      writeArray(w, m.nodeEndpoints, writeNodeEndpoint, v);
      w.endTag(at);
    }
    w.restOfTags(u, 0);
  } else w.noTags(u);
}

function readFetchableTopicResponse(r: Reader, v: number): FetchableTopicResponse {
  const m = {
    topic: v <= 12 ? r.string() : '',
    topicId: v >= 13 ? r.uuid() : zeroUuid,
    partitions: arrayOf(r, r.arrayLength(18), readPartitionData, v),
  } satisfies FetchableTopicResponseFields<number, Int64> as unknown as FetchableTopicResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfFetchableTopicResponse: readonly string[] = ['topic', 'topicId', 'partitions'];

function writeFetchableTopicResponse(w: Writer, m: InitOf<FetchableTopicResponse>, v: number): void {
  w.fields(m, namesOfFetchableTopicResponse);
  if (v <= 12) {
    w.string(m.topic);
  }
  if (v >= 13) {
    w.uuid(m.topicId);
  }
  writeArray(w, m.partitions, writePartitionData, v);
  w.tags(m.unknownTaggedFields);
}

function readNodeEndpoint(r: Reader, v: number): NodeEndpoint {
  const m = {
    nodeId: v >= 16 ? r.int32() : 0,
    host: v >= 16 ? r.string() : '',
    port: v >= 16 ? r.int32() : 0,
    rack: v >= 16 ? r.nullableString() : null,
  } satisfies NodeEndpointFields<number, Int64> as unknown as NodeEndpoint;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfNodeEndpoint: readonly string[] = ['nodeId', 'host', 'port', 'rack'];

function writeNodeEndpoint(w: Writer, m: InitOf<NodeEndpoint>, v: number): void {
  w.fields(m, namesOfNodeEndpoint);
  if (v >= 16) {
    w.int32(m.nodeId);
  } else if (m.nodeId !== undefined && m.nodeId !== 0) w.absent('nodeId');
  if (v >= 16) {
    w.string(m.host);
  } else if (m.host !== undefined && m.host !== '') w.absent('host');
  if (v >= 16) {
    w.int32(m.port);
  } else if (m.port !== undefined && m.port !== 0) w.absent('port');
  if (v >= 16) {
    w.nullableString(m.rack, null);
  } else if (m.rack !== undefined && m.rack !== null) w.absent('rack');
  w.tags(m.unknownTaggedFields);
}

function readPartitionData(r: Reader, v: number): PartitionData {
  const m = {
    partitionIndex: r.int32(),
    errorCode: r.int16(),
    highWatermark: r.int64(),
    lastStableOffset: v >= 4 ? r.int64() : -1,
    logStartOffset: v >= 5 ? r.int64() : -1,
    divergingEpoch: defaultEpochEndOffset(),
    currentLeader: defaultLeaderIdAndEpoch(),
    snapshotId: defaultSnapshotId(),
    abortedTransactions:
      v >= 4 ? nullableArrayOf(r, r.nullableArrayLength(16), readAbortedTransaction, v) : [],
    preferredReadReplica: v >= 11 ? r.int32() : -1,
    records: r.nullableBytes(),
  } satisfies PartitionDataFields<number, Int64> as unknown as PartitionData;
  if (r.flexible) {
    for (let n = r.tagCount(), t = -1; n > 0; n--) {
      t = r.tag(t);
      const end = r.tagEnd();
      if (t === 0) {
        m.divergingEpoch = readEpochEndOffset(r, v);
      } else if (t === 1) {
        m.currentLeader = readLeaderIdAndEpoch(r, v);
      } else if (t === 2) {
        m.snapshotId = readSnapshotId(r, v);
      } else r.unknownTag(m, t, end);
      r.closeTag(t, end);
    }
  }
  return m;
}

const namesOfPartitionData: readonly string[] = [
  'partitionIndex',
  'errorCode',
  'highWatermark',
  'lastStableOffset',
  'logStartOffset',
  'divergingEpoch',
  'currentLeader',
  'snapshotId',
  'abortedTransactions',
  'preferredReadReplica',
  'records',
];

function writePartitionData(w: Writer, m: InitOf<PartitionData>, v: number): void {
  w.fields(m, namesOfPartitionData);
  w.int32(m.partitionIndex);
  w.int16(m.errorCode);
  w.int64(m.highWatermark);
  if (v >= 4) {
    w.int64(m.lastStableOffset, -1);
  }
  if (v >= 5) {
    w.int64(m.logStartOffset, -1);
  }
  if (v <= 11) {
    if (!isDefaultEpochEndOffset(m.divergingEpoch)) w.absent('divergingEpoch');
  }
  if (v <= 11) {
    if (!isDefaultLeaderIdAndEpoch(m.currentLeader)) w.absent('currentLeader');
  }
  if (v <= 11) {
    if (!isDefaultSnapshotId(m.snapshotId)) w.absent('snapshotId');
  }
  if (v >= 4) {
    nullableWriteArray(w, m.abortedTransactions, writeAbortedTransaction, v);
  }
  if (v >= 11) {
    w.int32(m.preferredReadReplica, -1);
  } else if (m.preferredReadReplica !== undefined && m.preferredReadReplica !== -1)
    w.absent('preferredReadReplica');
  w.nullableBytes(m.records, null);
  const u = m.unknownTaggedFields;
  if (w.flexible) {
    const t0 = !isDefaultEpochEndOffset(m.divergingEpoch);
    const t1 = !isDefaultLeaderIdAndEpoch(m.currentLeader);
    const t2 = !isDefaultSnapshotId(m.snapshotId);
    w.tagCount(u, (t0 ? 1 : 0) + (t1 ? 1 : 0) + (t2 ? 1 : 0));
    if (t0) {
      const at = w.beginTag(u, 0, -1);
      writeEpochEndOffset(w, m.divergingEpoch!, v);
      w.endTag(at);
    }
    if (t1) {
      const at = w.beginTag(u, 1, 0);
      writeLeaderIdAndEpoch(w, m.currentLeader!, v);
      w.endTag(at);
    }
    if (t2) {
      const at = w.beginTag(u, 2, 1);
      writeSnapshotId(w, m.snapshotId!, v);
      w.endTag(at);
    }
    w.restOfTags(u, 2);
  } else w.noTags(u);
}

function defaultEpochEndOffset(): EpochEndOffset {
  return {
    epoch: -1,
    endOffset: -1,
  } satisfies EpochEndOffsetFields<number, Int64> as unknown as EpochEndOffset;
}

function isDefaultEpochEndOffset(m: InitOf<EpochEndOffset> | null | undefined): boolean {
  if (m === undefined) return true;
  return (
    m !== null &&
    hasNoTags(m) &&
    !(m.epoch !== undefined && m.epoch !== -1) &&
    !(m.endOffset !== undefined && m.endOffset != -1)
  );
}

function readEpochEndOffset(r: Reader, v: number): EpochEndOffset {
  const m = {
    epoch: v >= 12 ? r.int32() : -1,
    endOffset: v >= 12 ? r.int64() : -1,
  } satisfies EpochEndOffsetFields<number, Int64> as unknown as EpochEndOffset;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfEpochEndOffset: readonly string[] = ['epoch', 'endOffset'];

function writeEpochEndOffset(w: Writer, m: InitOf<EpochEndOffset>, v: number): void {
  w.fields(m, namesOfEpochEndOffset);
  if (v >= 12) {
    w.int32(m.epoch, -1);
  } else if (m.epoch !== undefined && m.epoch !== -1) w.absent('epoch');
  if (v >= 12) {
    w.int64(m.endOffset, -1);
  } else if (m.endOffset !== undefined && m.endOffset != -1) w.absent('endOffset');
  w.tags(m.unknownTaggedFields);
}

function defaultLeaderIdAndEpoch(): LeaderIdAndEpoch {
  return {
    leaderId: -1,
    leaderEpoch: -1,
  } satisfies LeaderIdAndEpochFields<number, Int64> as unknown as LeaderIdAndEpoch;
}

function isDefaultLeaderIdAndEpoch(m: InitOf<LeaderIdAndEpoch> | null | undefined): boolean {
  if (m === undefined) return true;
  return (
    m !== null &&
    hasNoTags(m) &&
    !(m.leaderId !== undefined && m.leaderId !== -1) &&
    !(m.leaderEpoch !== undefined && m.leaderEpoch !== -1)
  );
}

function readLeaderIdAndEpoch(r: Reader, v: number): LeaderIdAndEpoch {
  const m = {
    leaderId: v >= 12 ? r.int32() : -1,
    leaderEpoch: v >= 12 ? r.int32() : -1,
  } satisfies LeaderIdAndEpochFields<number, Int64> as unknown as LeaderIdAndEpoch;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfLeaderIdAndEpoch: readonly string[] = ['leaderId', 'leaderEpoch'];

function writeLeaderIdAndEpoch(w: Writer, m: InitOf<LeaderIdAndEpoch>, v: number): void {
  w.fields(m, namesOfLeaderIdAndEpoch);
  if (v >= 12) {
    w.int32(m.leaderId, -1);
  } else if (m.leaderId !== undefined && m.leaderId !== -1) w.absent('leaderId');
  if (v >= 12) {
    w.int32(m.leaderEpoch, -1);
  } else if (m.leaderEpoch !== undefined && m.leaderEpoch !== -1) w.absent('leaderEpoch');
  w.tags(m.unknownTaggedFields);
}

function defaultSnapshotId(): SnapshotId {
  return {
    endOffset: -1,
    epoch: -1,
  } satisfies SnapshotIdFields<number, Int64> as unknown as SnapshotId;
}

function isDefaultSnapshotId(m: InitOf<SnapshotId> | null | undefined): boolean {
  if (m === undefined) return true;
  return (
    m !== null &&
    hasNoTags(m) &&
    !(m.endOffset !== undefined && m.endOffset != -1) &&
    !(m.epoch !== undefined && m.epoch !== -1)
  );
}

function readSnapshotId(r: Reader, v: number): SnapshotId {
  const m = {
    endOffset: v >= 4 ? r.int64() : -1,
    epoch: v >= 4 ? r.int32() : -1,
  } satisfies SnapshotIdFields<number, Int64> as unknown as SnapshotId;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfSnapshotId: readonly string[] = ['endOffset', 'epoch'];

function writeSnapshotId(w: Writer, m: InitOf<SnapshotId>, v: number): void {
  w.fields(m, namesOfSnapshotId);
  if (v >= 4) {
    w.int64(m.endOffset, -1);
  } else if (m.endOffset !== undefined && m.endOffset != -1) w.absent('endOffset');
  if (v >= 4) {
    w.int32(m.epoch, -1);
  } else if (m.epoch !== undefined && m.epoch !== -1) w.absent('epoch');
  w.tags(m.unknownTaggedFields);
}

function readAbortedTransaction(r: Reader, v: number): AbortedTransaction {
  const m = {
    producerId: v >= 4 ? r.int64() : 0,
    firstOffset: v >= 4 ? r.int64() : 0,
  } satisfies AbortedTransactionFields<number, Int64> as unknown as AbortedTransaction;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfAbortedTransaction: readonly string[] = ['producerId', 'firstOffset'];

function writeAbortedTransaction(w: Writer, m: InitOf<AbortedTransaction>, v: number): void {
  w.fields(m, namesOfAbortedTransaction);
  if (v >= 4) {
    w.int64(m.producerId);
  } else if (m.producerId !== undefined && m.producerId != 0) w.absent('producerId');
  if (v >= 4) {
    w.int64(m.firstOffset);
  } else if (m.firstOffset !== undefined && m.firstOffset != 0) w.absent('firstOffset');
  w.tags(m.unknownTaggedFields);
}

interface FetchResponseShape extends MessageShape {
  readonly message: FetchResponse<this['V'], this['I']>;
  readonly version: FetchResponseVersion;
}

/** Kafka's FetchResponse: response, key 1, versions 0-18, flexible 12+. */
export const FetchResponse: MessageCodec<FetchResponseShape> =
  /* @__PURE__ */ defineMessage<FetchResponseShape>({
    name: 'FetchResponse',
    type: 'response',
    apiKey: 1,
    versions: '0-18',
    flexible: '12+',
    headers: '0-11:0 12+:1',
    schema: `FetchResponse
 throttleTimeMs int32 1+ ignorable
 errorCode int16 7+ ignorable
 sessionId int32 7+
 responses []FetchableTopicResponse 0+
 nodeEndpoints []NodeEndpoint 16+ tag=0 tagged=16+
FetchableTopicResponse
 topic string 0-12 ignorable entity=topicName
 topicId uuid 13+ ignorable
 partitions []PartitionData 0+
NodeEndpoint
 nodeId int32 16+ entity=brokerId
 host string 16+
 port int32 16+
 rack string 16+ null=16+ default=null
PartitionData
 partitionIndex int32 0+
 errorCode int16 0+
 highWatermark int64 0+
 lastStableOffset int64 4+ default=-1 ignorable
 logStartOffset int64 5+ default=-1 ignorable
 divergingEpoch EpochEndOffset 12+ tag=0 tagged=12+
 currentLeader LeaderIdAndEpoch 12+ tag=1 tagged=12+
 snapshotId SnapshotId 12+ tag=2 tagged=12+
 abortedTransactions []AbortedTransaction 4+ null=4+ ignorable
 preferredReadReplica int32 11+ default=-1 entity=brokerId
 records records 0+ null=0+ default=null
EpochEndOffset
 epoch int32 12+ default=-1
 endOffset int64 12+ default=-1
LeaderIdAndEpoch
 leaderId int32 12+ default=-1 entity=brokerId
 leaderEpoch int32 12+ default=-1
SnapshotId
 endOffset int64 4+ default=-1
 epoch int32 4+ default=-1
AbortedTransaction
 producerId int64 4+ entity=producerId
 firstOffset int64 4+`,
    read: readFetchResponse,
    write: writeFetchResponse,
  });
