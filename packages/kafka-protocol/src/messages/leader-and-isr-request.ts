// Written by packages/kafka-codegen out of the schemas of Kafka 3.9.1 (versions 0-7): run `npm run generate`, do not edit.
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

/** Versions of LeaderAndIsrRequest. */
export type LeaderAndIsrRequestVersion = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;

type V7Up = 7;
type V2Up = 2 | 3 | 4 | 5 | 6 | 7;
type V5Up = 5 | 6 | 7;
type V0To1 = 0 | 1;
type V3Up = 3 | 4 | 5 | 6 | 7;
type V1Up = 1 | 2 | 3 | 4 | 5 | 6 | 7;
type V6Up = 6 | 7;

export interface LeaderAndIsrRequestFields<V extends number, I extends Int64> {
  /** int32, versions 0+, entity brokerId. */
  controllerId: number;
  /** bool, versions 7+. */
  isKRaftController: boolean;
  /** int32, versions 0+. */
  controllerEpoch: number;
  /** int64, versions 2+, default -1, ignorable. */
  brokerEpoch: I;
  /** int8, versions 5+. */
  type: number;
  /** []LeaderAndIsrPartitionState, versions 0-1. */
  ungroupedPartitionStates: LeaderAndIsrPartitionState<V, I>[];
  /** []LeaderAndIsrTopicState, versions 2+. */
  topicStates: LeaderAndIsrTopicState<V, I>[];
  /** []LeaderAndIsrLiveLeader, versions 0+. */
  liveLeaders: LeaderAndIsrLiveLeader<V, I>[];
}

export type LeaderAndIsrRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  LeaderAndIsrRequestFields<V, I>,
  {
    isKRaftController: V7Up;
    brokerEpoch: V2Up;
    type: V5Up;
    ungroupedPartitionStates: V0To1;
    topicStates: V2Up;
  }
>;

export interface LeaderAndIsrPartitionStateFields<_V extends number, _I extends Int64> {
  /** string, versions 0-1, ignorable, entity topicName. */
  topicName: string;
  /** int32, versions 0+. */
  partitionIndex: number;
  /** int32, versions 0+. */
  controllerEpoch: number;
  /** int32, versions 0+, entity brokerId. */
  leader: number;
  /** int32, versions 0+. */
  leaderEpoch: number;
  /** []int32, versions 0+, entity brokerId. */
  isr: number[];
  /** int32, versions 0+. */
  partitionEpoch: number;
  /** []int32, versions 0+, entity brokerId. */
  replicas: number[];
  /** []int32, versions 3+, ignorable, entity brokerId. */
  addingReplicas: number[];
  /** []int32, versions 3+, ignorable, entity brokerId. */
  removingReplicas: number[];
  /** bool, versions 1+, ignorable. */
  isNew: boolean;
  /** int8, versions 6+. */
  leaderRecoveryState: number;
}

export type LeaderAndIsrPartitionState<V extends number = number, I extends Int64 = Int64> = At<
  V,
  LeaderAndIsrPartitionStateFields<V, I>,
  { topicName: V0To1; addingReplicas: V3Up; removingReplicas: V3Up; isNew: V1Up; leaderRecoveryState: V6Up }
>;

export interface LeaderAndIsrTopicStateFields<V extends number, I extends Int64> {
  /** string, versions 2+, entity topicName. */
  topicName: string;
  /** uuid, versions 5+, ignorable. */
  topicId: Uuid;
  /** []LeaderAndIsrPartitionState, versions 2+. */
  partitionStates: LeaderAndIsrPartitionState<V, I>[];
}

export type LeaderAndIsrTopicState<V extends number = number, I extends Int64 = Int64> = At<
  V,
  LeaderAndIsrTopicStateFields<V, I>,
  { topicName: V2Up; topicId: V5Up; partitionStates: V2Up }
>;

export interface LeaderAndIsrLiveLeaderFields<_V extends number, _I extends Int64> {
  /** int32, versions 0+, entity brokerId. */
  brokerId: number;
  /** string, versions 0+. */
  hostName: string;
  /** int32, versions 0+. */
  port: number;
}

export type LeaderAndIsrLiveLeader<V extends number = number, I extends Int64 = Int64> = At<
  V,
  LeaderAndIsrLiveLeaderFields<V, I>,
  Unlimited
>;

function readLeaderAndIsrRequest(r: Reader, v: number): LeaderAndIsrRequest {
  const m = {
    controllerId: r.int32(),
    isKRaftController: v >= 7 ? r.bool() : false,
    controllerEpoch: r.int32(),
    brokerEpoch: v >= 2 ? r.int64() : -1,
    type: v >= 5 ? r.int8() : 0,
    ungroupedPartitionStates: v <= 1 ? arrayOf(r, r.arrayLength(30), readLeaderAndIsrPartitionState, v) : [],
    topicStates: v >= 2 ? arrayOf(r, r.arrayLength(3), readLeaderAndIsrTopicState, v) : [],
    liveLeaders: arrayOf(r, r.arrayLength(10), readLeaderAndIsrLiveLeader, v),
  } satisfies LeaderAndIsrRequestFields<number, Int64> as unknown as LeaderAndIsrRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfLeaderAndIsrRequest: readonly string[] = [
  'controllerId',
  'isKRaftController',
  'controllerEpoch',
  'brokerEpoch',
  'type',
  'ungroupedPartitionStates',
  'topicStates',
  'liveLeaders',
];

function writeLeaderAndIsrRequest(w: Writer, m: InitOf<LeaderAndIsrRequest>, v: number): void {
  w.fields(m, namesOfLeaderAndIsrRequest);
  w.int32(m.controllerId);
  if (v >= 7) {
    w.bool(m.isKRaftController);
  } else if (m.isKRaftController === true) w.absent('isKRaftController');
  w.int32(m.controllerEpoch);
  if (v >= 2) {
    w.int64(m.brokerEpoch, -1);
  }
  if (v >= 5) {
    w.int8(m.type);
  } else if (m.type !== undefined && m.type !== 0) w.absent('type');
  if (v <= 1) {
    writeArray(w, m.ungroupedPartitionStates, writeLeaderAndIsrPartitionState, v);
  } else if (m.ungroupedPartitionStates !== undefined && m.ungroupedPartitionStates.length !== 0)
    w.absent('ungroupedPartitionStates');
  if (v >= 2) {
    writeArray(w, m.topicStates, writeLeaderAndIsrTopicState, v);
  } else if (m.topicStates !== undefined && m.topicStates.length !== 0) w.absent('topicStates');
  writeArray(w, m.liveLeaders, writeLeaderAndIsrLiveLeader, v);
  w.tags(m.unknownTaggedFields);
}

function readLeaderAndIsrPartitionState(r: Reader, v: number): LeaderAndIsrPartitionState {
  const m = {
    topicName: v <= 1 ? r.string() : '',
    partitionIndex: r.int32(),
    controllerEpoch: r.int32(),
    leader: r.int32(),
    leaderEpoch: r.int32(),
    isr: r.int32Array(),
    partitionEpoch: r.int32(),
    replicas: r.int32Array(),
    addingReplicas: v >= 3 ? r.int32Array() : [],
    removingReplicas: v >= 3 ? r.int32Array() : [],
    isNew: v >= 1 ? r.bool() : false,
    leaderRecoveryState: v >= 6 ? r.int8() : 0,
  } satisfies LeaderAndIsrPartitionStateFields<number, Int64> as unknown as LeaderAndIsrPartitionState;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfLeaderAndIsrPartitionState: readonly string[] = [
  'topicName',
  'partitionIndex',
  'controllerEpoch',
  'leader',
  'leaderEpoch',
  'isr',
  'partitionEpoch',
  'replicas',
  'addingReplicas',
  'removingReplicas',
  'isNew',
  'leaderRecoveryState',
];

function writeLeaderAndIsrPartitionState(w: Writer, m: InitOf<LeaderAndIsrPartitionState>, v: number): void {
  w.fields(m, namesOfLeaderAndIsrPartitionState);
  if (v <= 1) {
    w.string(m.topicName);
  }
  w.int32(m.partitionIndex);
  w.int32(m.controllerEpoch);
  w.int32(m.leader);
  w.int32(m.leaderEpoch);
  w.int32Array(m.isr);
  w.int32(m.partitionEpoch);
  w.int32Array(m.replicas);
  if (v >= 3) {
    w.int32Array(m.addingReplicas);
  }
  if (v >= 3) {
    w.int32Array(m.removingReplicas);
  }
  if (v >= 1) {
    w.bool(m.isNew);
  }
  if (v >= 6) {
    w.int8(m.leaderRecoveryState);
  } else if (m.leaderRecoveryState !== undefined && m.leaderRecoveryState !== 0)
    w.absent('leaderRecoveryState');
  w.tags(m.unknownTaggedFields);
}

function readLeaderAndIsrTopicState(r: Reader, v: number): LeaderAndIsrTopicState {
  const m = {
    topicName: v >= 2 ? r.string() : '',
    topicId: v >= 5 ? r.uuid() : zeroUuid,
    partitionStates: v >= 2 ? arrayOf(r, r.arrayLength(26), readLeaderAndIsrPartitionState, v) : [],
  } satisfies LeaderAndIsrTopicStateFields<number, Int64> as unknown as LeaderAndIsrTopicState;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfLeaderAndIsrTopicState: readonly string[] = ['topicName', 'topicId', 'partitionStates'];

function writeLeaderAndIsrTopicState(w: Writer, m: InitOf<LeaderAndIsrTopicState>, v: number): void {
  w.fields(m, namesOfLeaderAndIsrTopicState);
  if (v >= 2) {
    w.string(m.topicName);
  } else if (m.topicName !== undefined && m.topicName !== '') w.absent('topicName');
  if (v >= 5) {
    w.uuid(m.topicId);
  }
  if (v >= 2) {
    writeArray(w, m.partitionStates, writeLeaderAndIsrPartitionState, v);
  } else if (m.partitionStates !== undefined && m.partitionStates.length !== 0) w.absent('partitionStates');
  w.tags(m.unknownTaggedFields);
}

function readLeaderAndIsrLiveLeader(r: Reader, _v: number): LeaderAndIsrLiveLeader {
  const m = {
    brokerId: r.int32(),
    hostName: r.string(),
    port: r.int32(),
  } satisfies LeaderAndIsrLiveLeaderFields<number, Int64> as unknown as LeaderAndIsrLiveLeader;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfLeaderAndIsrLiveLeader: readonly string[] = ['brokerId', 'hostName', 'port'];

function writeLeaderAndIsrLiveLeader(w: Writer, m: InitOf<LeaderAndIsrLiveLeader>, _v: number): void {
  w.fields(m, namesOfLeaderAndIsrLiveLeader);
  w.int32(m.brokerId);
  w.string(m.hostName);
  w.int32(m.port);
  w.tags(m.unknownTaggedFields);
}

interface LeaderAndIsrRequestShape extends MessageShape {
  readonly message: LeaderAndIsrRequest<this['V'], this['I']>;
  readonly version: LeaderAndIsrRequestVersion;
}

/** Kafka's LeaderAndIsrRequest: request, key 4, versions 0-7, flexible 4+. */
export const LeaderAndIsrRequest: MessageCodec<LeaderAndIsrRequestShape> =
  /* @__PURE__ */ defineMessage<LeaderAndIsrRequestShape>({
    name: 'LeaderAndIsrRequest',
    type: 'request',
    apiKey: 4,
    versions: '0-7',
    flexible: '4+',
    headers: '0-3:1 4+:2',
    listeners: ['zkBroker'],
    schema: `LeaderAndIsrRequest
 controllerId int32 0+ entity=brokerId
 isKRaftController bool 7+
 controllerEpoch int32 0+
 brokerEpoch int64 2+ default=-1 ignorable
 type int8 5+
 ungroupedPartitionStates []LeaderAndIsrPartitionState 0-1
 topicStates []LeaderAndIsrTopicState 2+
 liveLeaders []LeaderAndIsrLiveLeader 0+
LeaderAndIsrPartitionState
 topicName string 0-1 ignorable entity=topicName
 partitionIndex int32 0+
 controllerEpoch int32 0+
 leader int32 0+ entity=brokerId
 leaderEpoch int32 0+
 isr []int32 0+ entity=brokerId
 partitionEpoch int32 0+
 replicas []int32 0+ entity=brokerId
 addingReplicas []int32 3+ ignorable entity=brokerId
 removingReplicas []int32 3+ ignorable entity=brokerId
 isNew bool 1+ ignorable
 leaderRecoveryState int8 6+
LeaderAndIsrTopicState
 topicName string 2+ entity=topicName
 topicId uuid 5+ ignorable
 partitionStates []LeaderAndIsrPartitionState 2+
LeaderAndIsrLiveLeader
 brokerId int32 0+ entity=brokerId
 hostName string 0+
 port int32 0+`,
    read: readLeaderAndIsrRequest,
    write: writeLeaderAndIsrRequest,
  });
