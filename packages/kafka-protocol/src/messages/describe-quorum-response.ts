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

/** Versions of DescribeQuorumResponse. */
export type DescribeQuorumResponseVersion = 0 | 1 | 2;

type V2Up = 2;
type V1Up = 1 | 2;

export interface DescribeQuorumResponseFields<V extends number, I extends Int64> {
  /** int16, versions 0+. */
  errorCode: number;
  /** string, versions 2+, nullable 2+, ignorable. */
  errorMessage: string | null;
  /** []TopicData, versions 0+. */
  topics: TopicData<V, I>[];
  /** []Node, versions 2+. */
  nodes: Node<V, I>[];
}

export type DescribeQuorumResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DescribeQuorumResponseFields<V, I>,
  { errorMessage: V2Up; nodes: V2Up }
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

export interface NodeFields<V extends number, I extends Int64> {
  /** int32, versions 2+, entity brokerId. */
  nodeId: number;
  /** []Listener, versions 2+. */
  listeners: Listener<V, I>[];
}

export type Node<V extends number = number, I extends Int64 = Int64> = At<
  V,
  NodeFields<V, I>,
  { nodeId: V2Up; listeners: V2Up }
>;

export interface PartitionDataFields<V extends number, I extends Int64> {
  /** int32, versions 0+. */
  partitionIndex: number;
  /** int16, versions 0+. */
  errorCode: number;
  /** string, versions 2+, nullable 2+, ignorable. */
  errorMessage: string | null;
  /** int32, versions 0+, entity brokerId. */
  leaderId: number;
  /** int32, versions 0+. */
  leaderEpoch: number;
  /** int64, versions 0+. */
  highWatermark: I;
  /** []ReplicaState, versions 0+. */
  currentVoters: ReplicaState<V, I>[];
  /** []ReplicaState, versions 0+. */
  observers: ReplicaState<V, I>[];
}

export type PartitionData<V extends number = number, I extends Int64 = Int64> = At<
  V,
  PartitionDataFields<V, I>,
  { errorMessage: V2Up }
>;

export interface ListenerFields<_V extends number, _I extends Int64> {
  /** string, versions 2+. */
  name: string;
  /** string, versions 2+. */
  host: string;
  /** uint16, versions 2+. */
  port: number;
}

export type Listener<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ListenerFields<V, I>,
  { name: V2Up; host: V2Up; port: V2Up }
>;

export interface ReplicaStateFields<_V extends number, I extends Int64> {
  /** int32, versions 0+, entity brokerId. */
  replicaId: number;
  /** uuid, versions 2+. */
  replicaDirectoryId: Uuid;
  /** int64, versions 0+. */
  logEndOffset: I;
  /** int64, versions 1+, default -1, ignorable. */
  lastFetchTimestamp: I;
  /** int64, versions 1+, default -1, ignorable. */
  lastCaughtUpTimestamp: I;
}

export type ReplicaState<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ReplicaStateFields<V, I>,
  { replicaDirectoryId: V2Up; lastFetchTimestamp: V1Up; lastCaughtUpTimestamp: V1Up }
>;

function readDescribeQuorumResponse(r: Reader, v: number): DescribeQuorumResponse {
  const m = {
    errorCode: r.int16(),
    errorMessage: v >= 2 ? r.nullableString() : '',
    topics: arrayOf(r, r.arrayLength(3), readTopicData, v),
    nodes: v >= 2 ? arrayOf(r, r.arrayLength(6), readNode, v) : [],
  } satisfies DescribeQuorumResponseFields<number, Int64> as unknown as DescribeQuorumResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDescribeQuorumResponse: readonly string[] = ['errorCode', 'errorMessage', 'topics', 'nodes'];

function writeDescribeQuorumResponse(w: Writer, m: InitOf<DescribeQuorumResponse>, v: number): void {
  w.fields(m, namesOfDescribeQuorumResponse);
  w.int16(m.errorCode);
  if (v >= 2) {
    w.nullableString(m.errorMessage);
  }
  writeArray(w, m.topics, writeTopicData, v);
  if (v >= 2) {
    writeArray(w, m.nodes, writeNode, v);
  } else if (m.nodes !== undefined && m.nodes.length !== 0) w.absent('nodes');
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

function readNode(r: Reader, v: number): Node {
  const m = {
    nodeId: v >= 2 ? r.int32() : 0,
    listeners: v >= 2 ? arrayOf(r, r.arrayLength(5), readListener, v) : [],
  } satisfies NodeFields<number, Int64> as unknown as Node;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfNode: readonly string[] = ['nodeId', 'listeners'];

function writeNode(w: Writer, m: InitOf<Node>, v: number): void {
  w.fields(m, namesOfNode);
  if (v >= 2) {
    w.int32(m.nodeId);
  } else if (m.nodeId !== undefined && m.nodeId !== 0) w.absent('nodeId');
  if (v >= 2) {
    writeArray(w, m.listeners, writeListener, v);
  } else if (m.listeners !== undefined && m.listeners.length !== 0) w.absent('listeners');
  w.tags(m.unknownTaggedFields);
}

function readPartitionData(r: Reader, v: number): PartitionData {
  const m = {
    partitionIndex: r.int32(),
    errorCode: r.int16(),
    errorMessage: v >= 2 ? r.nullableString() : '',
    leaderId: r.int32(),
    leaderEpoch: r.int32(),
    highWatermark: r.int64(),
    currentVoters: arrayOf(r, r.arrayLength(13), readReplicaState, v),
    observers: arrayOf(r, r.arrayLength(13), readReplicaState, v),
  } satisfies PartitionDataFields<number, Int64> as unknown as PartitionData;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfPartitionData: readonly string[] = [
  'partitionIndex',
  'errorCode',
  'errorMessage',
  'leaderId',
  'leaderEpoch',
  'highWatermark',
  'currentVoters',
  'observers',
];

function writePartitionData(w: Writer, m: InitOf<PartitionData>, v: number): void {
  w.fields(m, namesOfPartitionData);
  w.int32(m.partitionIndex);
  w.int16(m.errorCode);
  if (v >= 2) {
    w.nullableString(m.errorMessage);
  }
  w.int32(m.leaderId);
  w.int32(m.leaderEpoch);
  w.int64(m.highWatermark);
  writeArray(w, m.currentVoters, writeReplicaState, v);
  writeArray(w, m.observers, writeReplicaState, v);
  w.tags(m.unknownTaggedFields);
}

function readListener(r: Reader, v: number): Listener {
  const m = {
    name: v >= 2 ? r.string() : '',
    host: v >= 2 ? r.string() : '',
    port: v >= 2 ? r.uint16() : 0,
  } satisfies ListenerFields<number, Int64> as unknown as Listener;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfListener: readonly string[] = ['name', 'host', 'port'];

function writeListener(w: Writer, m: InitOf<Listener>, v: number): void {
  w.fields(m, namesOfListener);
  if (v >= 2) {
    w.string(m.name);
  } else if (m.name !== undefined && m.name !== '') w.absent('name');
  if (v >= 2) {
    w.string(m.host);
  } else if (m.host !== undefined && m.host !== '') w.absent('host');
  if (v >= 2) {
    w.uint16(m.port);
  } else if (m.port !== undefined && m.port !== 0) w.absent('port');
  w.tags(m.unknownTaggedFields);
}

function readReplicaState(r: Reader, v: number): ReplicaState {
  const m = {
    replicaId: r.int32(),
    replicaDirectoryId: v >= 2 ? r.uuid() : zeroUuid,
    logEndOffset: r.int64(),
    lastFetchTimestamp: v >= 1 ? r.int64() : -1,
    lastCaughtUpTimestamp: v >= 1 ? r.int64() : -1,
  } satisfies ReplicaStateFields<number, Int64> as unknown as ReplicaState;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfReplicaState: readonly string[] = [
  'replicaId',
  'replicaDirectoryId',
  'logEndOffset',
  'lastFetchTimestamp',
  'lastCaughtUpTimestamp',
];

function writeReplicaState(w: Writer, m: InitOf<ReplicaState>, v: number): void {
  w.fields(m, namesOfReplicaState);
  w.int32(m.replicaId);
  if (v >= 2) {
    w.uuid(m.replicaDirectoryId);
  } else if (m.replicaDirectoryId !== undefined && m.replicaDirectoryId !== zeroUuid)
    w.absent('replicaDirectoryId');
  w.int64(m.logEndOffset);
  if (v >= 1) {
    w.int64(m.lastFetchTimestamp, -1);
  }
  if (v >= 1) {
    w.int64(m.lastCaughtUpTimestamp, -1);
  }
  w.tags(m.unknownTaggedFields);
}

interface DescribeQuorumResponseShape extends MessageShape {
  readonly message: DescribeQuorumResponse<this['V'], this['I']>;
  readonly version: DescribeQuorumResponseVersion;
}

/** Kafka's DescribeQuorumResponse: response, key 55, versions 0-2, flexible 0+. */
export const DescribeQuorumResponse: MessageCodec<DescribeQuorumResponseShape> =
  /* @__PURE__ */ defineMessage<DescribeQuorumResponseShape>({
    name: 'DescribeQuorumResponse',
    type: 'response',
    apiKey: 55,
    versions: '0-2',
    flexible: '0+',
    headers: '0+:1',
    schema: `DescribeQuorumResponse
 errorCode int16 0+
 errorMessage string 2+ null=2+ ignorable
 topics []TopicData 0+
 nodes []Node 2+
TopicData
 topicName string 0+ entity=topicName
 partitions []PartitionData 0+
Node
 nodeId int32 2+ entity=brokerId
 listeners []Listener 2+
PartitionData
 partitionIndex int32 0+
 errorCode int16 0+
 errorMessage string 2+ null=2+ ignorable
 leaderId int32 0+ entity=brokerId
 leaderEpoch int32 0+
 highWatermark int64 0+
 currentVoters []ReplicaState 0+
 observers []ReplicaState 0+
Listener
 name string 2+
 host string 2+
 port uint16 2+
ReplicaState
 replicaId int32 0+ entity=brokerId
 replicaDirectoryId uuid 2+
 logEndOffset int64 0+
 lastFetchTimestamp int64 1+ default=-1 ignorable
 lastCaughtUpTimestamp int64 1+ default=-1 ignorable`,
    read: readDescribeQuorumResponse,
    write: writeDescribeQuorumResponse,
  });
