// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 3-13), 3.9.1 (versions 0-2): run `npm run generate`, do not edit.
import {
  arrayOf,
  defineMessage,
  hasNoTags,
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

/** Versions of ProduceResponse. */
export type ProduceResponseVersion = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13;

type V1Up = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13;
type V10Up = 10 | 11 | 12 | 13;
type V0To12 = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;
type V13Up = 13;
type V2Up = 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13;
type V5Up = 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13;
type V8Up = 8 | 9 | 10 | 11 | 12 | 13;

export interface ProduceResponseFields<V extends number, I extends Int64> {
  /** []TopicProduceResponse, versions 0+. */
  responses: TopicProduceResponse<V, I>[];
  /** int32, versions 1+, ignorable. */
  throttleTimeMs: number;
  /** []NodeEndpoint, versions 10+, tag 0 in 10+. */
  nodeEndpoints: NodeEndpoint<V, I>[];
}

export type ProduceResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ProduceResponseFields<V, I>,
  { throttleTimeMs: V1Up; nodeEndpoints: V10Up }
>;

export interface TopicProduceResponseFields<V extends number, I extends Int64> {
  /** string, versions 0-12, ignorable, entity topicName. */
  name: string;
  /** uuid, versions 13+, ignorable. */
  topicId: Uuid;
  /** []PartitionProduceResponse, versions 0+. */
  partitionResponses: PartitionProduceResponse<V, I>[];
}

export type TopicProduceResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  TopicProduceResponseFields<V, I>,
  { name: V0To12; topicId: V13Up }
>;

export interface NodeEndpointFields<_V extends number, _I extends Int64> {
  /** int32, versions 10+, entity brokerId. */
  nodeId: number;
  /** string, versions 10+. */
  host: string;
  /** int32, versions 10+. */
  port: number;
  /** string, versions 10+, nullable 10+, default null. */
  rack: string | null;
}

export type NodeEndpoint<V extends number = number, I extends Int64 = Int64> = At<
  V,
  NodeEndpointFields<V, I>,
  { nodeId: V10Up; host: V10Up; port: V10Up; rack: V10Up }
>;

export interface PartitionProduceResponseFields<V extends number, I extends Int64> {
  /** int32, versions 0+. */
  index: number;
  /** int16, versions 0+. */
  errorCode: number;
  /** int64, versions 0+. */
  baseOffset: I;
  /** int64, versions 2+, default -1, ignorable. */
  logAppendTimeMs: I;
  /** int64, versions 5+, default -1, ignorable. */
  logStartOffset: I;
  /** []BatchIndexAndErrorMessage, versions 8+, ignorable. */
  recordErrors: BatchIndexAndErrorMessage<V, I>[];
  /** string, versions 8+, nullable 8+, default null, ignorable. */
  errorMessage: string | null;
  /** LeaderIdAndEpoch, versions 10+, tag 0 in 10+. */
  currentLeader: LeaderIdAndEpoch<V, I>;
}

export type PartitionProduceResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  PartitionProduceResponseFields<V, I>,
  {
    logAppendTimeMs: V2Up;
    logStartOffset: V5Up;
    recordErrors: V8Up;
    errorMessage: V8Up;
    currentLeader: V10Up;
  }
>;

export interface BatchIndexAndErrorMessageFields<_V extends number, _I extends Int64> {
  /** int32, versions 8+. */
  batchIndex: number;
  /** string, versions 8+, nullable 8+, default null. */
  batchIndexErrorMessage: string | null;
}

export type BatchIndexAndErrorMessage<V extends number = number, I extends Int64 = Int64> = At<
  V,
  BatchIndexAndErrorMessageFields<V, I>,
  { batchIndex: V8Up; batchIndexErrorMessage: V8Up }
>;

export interface LeaderIdAndEpochFields<_V extends number, _I extends Int64> {
  /** int32, versions 10+, default -1, entity brokerId. */
  leaderId: number;
  /** int32, versions 10+, default -1. */
  leaderEpoch: number;
}

export type LeaderIdAndEpoch<V extends number = number, I extends Int64 = Int64> = At<
  V,
  LeaderIdAndEpochFields<V, I>,
  { leaderId: V10Up; leaderEpoch: V10Up }
>;

function readProduceResponse(r: Reader, v: number): ProduceResponse {
  const m = {
    responses: arrayOf(r, r.arrayLength(3), readTopicProduceResponse, v),
    throttleTimeMs: v >= 1 ? r.int32() : 0,
    nodeEndpoints: [],
  } satisfies ProduceResponseFields<number, Int64> as unknown as ProduceResponse;
  if (r.flexible) {
    for (let n = r.tagCount(), t = -1; n > 0; n--) {
      t = r.tag(t);
      const end = r.tagEnd();
      if (t === 0) {
        if (!(v >= 10)) r.misplacedTag(t);
        m.nodeEndpoints = arrayOf(r, r.arrayLength(11), readNodeEndpoint, v);
      } else r.unknownTag(m, t, end);
      r.closeTag(t, end);
    }
  }
  return m;
}

const namesOfProduceResponse: readonly string[] = ['responses', 'throttleTimeMs', 'nodeEndpoints'];

function writeProduceResponse(w: Writer, m: InitOf<ProduceResponse>, v: number): void {
  w.fields(m, namesOfProduceResponse);
  writeArray(w, m.responses, writeTopicProduceResponse, v);
  if (v >= 1) {
    w.int32(m.throttleTimeMs);
  }
  if (v <= 9) {
    if (m.nodeEndpoints !== undefined && m.nodeEndpoints.length !== 0) w.absent('nodeEndpoints');
  }
  const u = m.unknownTaggedFields;
  if (w.flexible) {
    const t0 = v >= 10 && m.nodeEndpoints !== undefined && m.nodeEndpoints.length !== 0;
    w.tagCount(u, t0 ? 1 : 0);
    if (t0) {
      const at = w.beginTag(u, 0, -1);
      writeArray(w, m.nodeEndpoints, writeNodeEndpoint, v);
      w.endTag(at);
    }
    w.restOfTags(u, 0);
  } else w.noTags(u);
}

function readTopicProduceResponse(r: Reader, v: number): TopicProduceResponse {
  const m = {
    name: v <= 12 ? r.string() : '',
    topicId: v >= 13 ? r.uuid() : zeroUuid,
    partitionResponses: arrayOf(r, r.arrayLength(14), readPartitionProduceResponse, v),
  } satisfies TopicProduceResponseFields<number, Int64> as unknown as TopicProduceResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfTopicProduceResponse: readonly string[] = ['name', 'topicId', 'partitionResponses'];

function writeTopicProduceResponse(w: Writer, m: InitOf<TopicProduceResponse>, v: number): void {
  w.fields(m, namesOfTopicProduceResponse);
  if (v <= 12) {
    w.string(m.name);
  }
  if (v >= 13) {
    w.uuid(m.topicId);
  }
  writeArray(w, m.partitionResponses, writePartitionProduceResponse, v);
  w.tags(m.unknownTaggedFields);
}

function readNodeEndpoint(r: Reader, v: number): NodeEndpoint {
  const m = {
    nodeId: v >= 10 ? r.int32() : 0,
    host: v >= 10 ? r.string() : '',
    port: v >= 10 ? r.int32() : 0,
    rack: v >= 10 ? r.nullableString() : null,
  } satisfies NodeEndpointFields<number, Int64> as unknown as NodeEndpoint;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfNodeEndpoint: readonly string[] = ['nodeId', 'host', 'port', 'rack'];

function writeNodeEndpoint(w: Writer, m: InitOf<NodeEndpoint>, v: number): void {
  w.fields(m, namesOfNodeEndpoint);
  if (v >= 10) {
    w.int32(m.nodeId);
  } else if (m.nodeId !== undefined && m.nodeId !== 0) w.absent('nodeId');
  if (v >= 10) {
    w.string(m.host);
  } else if (m.host !== undefined && m.host !== '') w.absent('host');
  if (v >= 10) {
    w.int32(m.port);
  } else if (m.port !== undefined && m.port !== 0) w.absent('port');
  if (v >= 10) {
    w.nullableString(m.rack, null);
  } else if (m.rack !== undefined && m.rack !== null) w.absent('rack');
  w.tags(m.unknownTaggedFields);
}

function readPartitionProduceResponse(r: Reader, v: number): PartitionProduceResponse {
  const m = {
    index: r.int32(),
    errorCode: r.int16(),
    baseOffset: r.int64(),
    logAppendTimeMs: v >= 2 ? r.int64() : -1,
    logStartOffset: v >= 5 ? r.int64() : -1,
    recordErrors: v >= 8 ? arrayOf(r, r.arrayLength(6), readBatchIndexAndErrorMessage, v) : [],
    errorMessage: v >= 8 ? r.nullableString() : null,
    currentLeader: defaultLeaderIdAndEpoch(),
  } satisfies PartitionProduceResponseFields<number, Int64> as unknown as PartitionProduceResponse;
  if (r.flexible) {
    for (let n = r.tagCount(), t = -1; n > 0; n--) {
      t = r.tag(t);
      const end = r.tagEnd();
      if (t === 0) {
        if (!(v >= 10)) r.misplacedTag(t);
        m.currentLeader = readLeaderIdAndEpoch(r, v);
      } else r.unknownTag(m, t, end);
      r.closeTag(t, end);
    }
  }
  return m;
}

const namesOfPartitionProduceResponse: readonly string[] = [
  'index',
  'errorCode',
  'baseOffset',
  'logAppendTimeMs',
  'logStartOffset',
  'recordErrors',
  'errorMessage',
  'currentLeader',
];

function writePartitionProduceResponse(w: Writer, m: InitOf<PartitionProduceResponse>, v: number): void {
  w.fields(m, namesOfPartitionProduceResponse);
  w.int32(m.index);
  w.int16(m.errorCode);
  w.int64(m.baseOffset);
  if (v >= 2) {
    w.int64(m.logAppendTimeMs, -1);
  }
  if (v >= 5) {
    w.int64(m.logStartOffset, -1);
  }
  if (v >= 8) {
    writeArray(w, m.recordErrors, writeBatchIndexAndErrorMessage, v);
  }
  if (v >= 8) {
    w.nullableString(m.errorMessage, null);
  }
  if (v <= 9) {
    if (!isDefaultLeaderIdAndEpoch(m.currentLeader)) w.absent('currentLeader');
  }
  const u = m.unknownTaggedFields;
  if (w.flexible) {
    const t0 = v >= 10 && !isDefaultLeaderIdAndEpoch(m.currentLeader);
    w.tagCount(u, t0 ? 1 : 0);
    if (t0) {
      const at = w.beginTag(u, 0, -1);
      writeLeaderIdAndEpoch(w, m.currentLeader!, v);
      w.endTag(at);
    }
    w.restOfTags(u, 0);
  } else w.noTags(u);
}

function readBatchIndexAndErrorMessage(r: Reader, v: number): BatchIndexAndErrorMessage {
  const m = {
    batchIndex: v >= 8 ? r.int32() : 0,
    batchIndexErrorMessage: v >= 8 ? r.nullableString() : null,
  } satisfies BatchIndexAndErrorMessageFields<number, Int64> as unknown as BatchIndexAndErrorMessage;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfBatchIndexAndErrorMessage: readonly string[] = ['batchIndex', 'batchIndexErrorMessage'];

function writeBatchIndexAndErrorMessage(w: Writer, m: InitOf<BatchIndexAndErrorMessage>, v: number): void {
  w.fields(m, namesOfBatchIndexAndErrorMessage);
  if (v >= 8) {
    w.int32(m.batchIndex);
  } else if (m.batchIndex !== undefined && m.batchIndex !== 0) w.absent('batchIndex');
  if (v >= 8) {
    w.nullableString(m.batchIndexErrorMessage, null);
  } else if (m.batchIndexErrorMessage !== undefined && m.batchIndexErrorMessage !== null)
    w.absent('batchIndexErrorMessage');
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
    leaderId: v >= 10 ? r.int32() : -1,
    leaderEpoch: v >= 10 ? r.int32() : -1,
  } satisfies LeaderIdAndEpochFields<number, Int64> as unknown as LeaderIdAndEpoch;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfLeaderIdAndEpoch: readonly string[] = ['leaderId', 'leaderEpoch'];

function writeLeaderIdAndEpoch(w: Writer, m: InitOf<LeaderIdAndEpoch>, v: number): void {
  w.fields(m, namesOfLeaderIdAndEpoch);
  if (v >= 10) {
    w.int32(m.leaderId, -1);
  } else if (m.leaderId !== undefined && m.leaderId !== -1) w.absent('leaderId');
  if (v >= 10) {
    w.int32(m.leaderEpoch, -1);
  } else if (m.leaderEpoch !== undefined && m.leaderEpoch !== -1) w.absent('leaderEpoch');
  w.tags(m.unknownTaggedFields);
}

interface ProduceResponseShape extends MessageShape {
  readonly message: ProduceResponse<this['V'], this['I']>;
  readonly version: ProduceResponseVersion;
}

/** Kafka's ProduceResponse: response, key 0, versions 0-13, flexible 9+. */
export const ProduceResponse: MessageCodec<ProduceResponseShape> =
  /* @__PURE__ */ defineMessage<ProduceResponseShape>({
    name: 'ProduceResponse',
    type: 'response',
    apiKey: 0,
    versions: '0-13',
    flexible: '9+',
    headers: '0-8:0 9+:1',
    schema: `ProduceResponse
 responses []TopicProduceResponse 0+
 throttleTimeMs int32 1+ ignorable
 nodeEndpoints []NodeEndpoint 10+ tag=0 tagged=10+
TopicProduceResponse
 name string 0-12 ignorable entity=topicName
 topicId uuid 13+ ignorable
 partitionResponses []PartitionProduceResponse 0+
NodeEndpoint
 nodeId int32 10+ entity=brokerId
 host string 10+
 port int32 10+
 rack string 10+ null=10+ default=null
PartitionProduceResponse
 index int32 0+
 errorCode int16 0+
 baseOffset int64 0+
 logAppendTimeMs int64 2+ default=-1 ignorable
 logStartOffset int64 5+ default=-1 ignorable
 recordErrors []BatchIndexAndErrorMessage 8+ ignorable
 errorMessage string 8+ null=8+ default=null ignorable
 currentLeader LeaderIdAndEpoch 10+ tag=0 tagged=10+
BatchIndexAndErrorMessage
 batchIndex int32 8+
 batchIndexErrorMessage string 8+ null=8+ default=null
LeaderIdAndEpoch
 leaderId int32 10+ default=-1 entity=brokerId
 leaderEpoch int32 10+ default=-1`,
    read: readProduceResponse,
    write: writeProduceResponse,
  });
