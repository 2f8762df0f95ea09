// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 0-1): run `npm run generate`, do not edit.
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

/** Versions of EndQuorumEpochResponse. */
export type EndQuorumEpochResponseVersion = 0 | 1;

type V1Up = 1;

export interface EndQuorumEpochResponseFields<V extends number, I extends Int64> {
  /** int16, versions 0+. */
  errorCode: number;
  /** []TopicData, versions 0+. */
  topics: TopicData<V, I>[];
  /** []NodeEndpoint, versions 1+, tag 0 in 1+. */
  nodeEndpoints: NodeEndpoint<V, I>[];
}

export type EndQuorumEpochResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  EndQuorumEpochResponseFields<V, I>,
  { nodeEndpoints: V1Up }
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

export interface NodeEndpointFields<_V extends number, _I extends Int64> {
  /** int32, versions 1+, entity brokerId. */
  nodeId: number;
  /** string, versions 1+. */
  host: string;
  /** uint16, versions 1+. */
  port: number;
}

export type NodeEndpoint<V extends number = number, I extends Int64 = Int64> = At<
  V,
  NodeEndpointFields<V, I>,
  { nodeId: V1Up; host: V1Up; port: V1Up }
>;

export interface PartitionDataFields<_V extends number, _I extends Int64> {
  /** int32, versions 0+. */
  partitionIndex: number;
  /** int16, versions 0+. */
  errorCode: number;
  /** int32, versions 0+, entity brokerId. */
  leaderId: number;
  /** int32, versions 0+. */
  leaderEpoch: number;
}

export type PartitionData<V extends number = number, I extends Int64 = Int64> = At<
  V,
  PartitionDataFields<V, I>,
  Unlimited
>;

function readEndQuorumEpochResponse(r: Reader, v: number): EndQuorumEpochResponse {
  const m = {
    errorCode: r.int16(),
    topics: arrayOf(r, r.arrayLength(3), readTopicData, v),
    nodeEndpoints: [],
  } satisfies EndQuorumEpochResponseFields<number, Int64> as unknown as EndQuorumEpochResponse;
  if (r.flexible) {
    for (let n = r.tagCount(), t = -1; n > 0; n--) {
      t = r.tag(t);
      const end = r.tagEnd();
      if (t === 0) {
        m.nodeEndpoints = arrayOf(r, r.arrayLength(8), readNodeEndpoint, v);
      } else r.unknownTag(m, t, end);
      r.closeTag(t, end);
    }
  }
  return m;
}

const namesOfEndQuorumEpochResponse: readonly string[] = ['errorCode', 'topics', 'nodeEndpoints'];

function writeEndQuorumEpochResponse(w: Writer, m: InitOf<EndQuorumEpochResponse>, v: number): void {
  w.fields(m, namesOfEndQuorumEpochResponse);
  w.int16(m.errorCode);
  writeArray(w, m.topics, writeTopicData, v);
  if (v <= 0) {
    if (m.nodeEndpoints !== undefined && m.nodeEndpoints.length !== 0) w.absent('nodeEndpoints');
  }
  const u = m.unknownTaggedFields;
  if (w.flexible) {
    const t0 = m.nodeEndpoints !== undefined && m.nodeEndpoints.length !== 0;
    w.tagCount(u, t0 ? 1 : 0);
    if (t0) {
      const at = w.beginTag(u, 0, -1);
      writeArray(w, m.nodeEndpoints, writeNodeEndpoint, v);
      w.endTag(at);
    }
    w.restOfTags(u, 0);
  } else w.noTags(u);
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

function readNodeEndpoint(r: Reader, v: number): NodeEndpoint {
  const m = {
    nodeId: v >= 1 ? r.int32() : 0,
    host: v >= 1 ? r.string() : '',
    port: v >= 1 ? r.uint16() : 0,
  } satisfies NodeEndpointFields<number, Int64> as unknown as NodeEndpoint;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfNodeEndpoint: readonly string[] = ['nodeId', 'host', 'port'];

function writeNodeEndpoint(w: Writer, m: InitOf<NodeEndpoint>, v: number): void {
  w.fields(m, namesOfNodeEndpoint);
  if (v >= 1) {
    w.int32(m.nodeId);
  } else if (m.nodeId !== undefined && m.nodeId !== 0) w.absent('nodeId');
  if (v >= 1) {
    w.string(m.host);
  } else if (m.host !== undefined && m.host !== '') w.absent('host');
  if (v >= 1) {
    w.uint16(m.port);
  } else if (m.port !== undefined && m.port !== 0) w.absent('port');
  w.tags(m.unknownTaggedFields);
}

function readPartitionData(r: Reader, _v: number): PartitionData {
  const m = {
    partitionIndex: r.int32(),
    errorCode: r.int16(),
    leaderId: r.int32(),
    leaderEpoch: r.int32(),
  } satisfies PartitionDataFields<number, Int64> as unknown as PartitionData;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfPartitionData: readonly string[] = ['partitionIndex', 'errorCode', 'leaderId', 'leaderEpoch'];

function writePartitionData(w: Writer, m: InitOf<PartitionData>, _v: number): void {
  w.fields(m, namesOfPartitionData);
  w.int32(m.partitionIndex);
  w.int16(m.errorCode);
  w.int32(m.leaderId);
  w.int32(m.leaderEpoch);
  w.tags(m.unknownTaggedFields);
}

interface EndQuorumEpochResponseShape extends MessageShape {
  readonly message: EndQuorumEpochResponse<this['V'], this['I']>;
  readonly version: EndQuorumEpochResponseVersion;
}

/** Kafka's EndQuorumEpochResponse: response, key 54, versions 0-1, flexible 1+. */
export const EndQuorumEpochResponse: MessageCodec<EndQuorumEpochResponseShape> =
  /* @__PURE__ */ defineMessage<EndQuorumEpochResponseShape>({
    name: 'EndQuorumEpochResponse',
    type: 'response',
    apiKey: 54,
    versions: '0-1',
    flexible: '1+',
    headers: '0:0 1+:1',
    schema: `EndQuorumEpochResponse
 errorCode int16 0+
 topics []TopicData 0+
 nodeEndpoints []NodeEndpoint 1+ tag=0 tagged=1+
TopicData
 topicName string 0+ entity=topicName
 partitions []PartitionData 0+
NodeEndpoint
 nodeId int32 1+ entity=brokerId
 host string 1+
 port uint16 1+
PartitionData
 partitionIndex int32 0+
 errorCode int16 0+
 leaderId int32 0+ entity=brokerId
 leaderEpoch int32 0+`,
    read: readEndQuorumEpochResponse,
    write: writeEndQuorumEpochResponse,
  });
