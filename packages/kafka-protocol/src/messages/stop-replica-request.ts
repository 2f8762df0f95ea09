// Written by packages/kafka-codegen out of the schemas of Kafka 3.9.1 (versions 0-4): run `npm run generate`, do not edit.
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
  type Writer,
} from '../runtime/generated.ts';

/** Versions of StopReplicaRequest. */
export type StopReplicaRequestVersion = 0 | 1 | 2 | 3 | 4;

type V4Up = 4;
type V1Up = 1 | 2 | 3 | 4;
type V0To2 = 0 | 1 | 2;
type V0 = 0;
type V1To2 = 1 | 2;
type V3Up = 3 | 4;

export interface StopReplicaRequestFields<V extends number, I extends Int64> {
  /** int32, versions 0+, entity brokerId. */
  controllerId: number;
  /** bool, versions 4+. */
  isKRaftController: boolean;
  /** int32, versions 0+. */
  controllerEpoch: number;
  /** int64, versions 1+, default -1, ignorable. */
  brokerEpoch: I;
  /** bool, versions 0-2. */
  deletePartitions: boolean;
  /** []StopReplicaPartitionV0, versions 0. */
  ungroupedPartitions: StopReplicaPartitionV0<V, I>[];
  /** []StopReplicaTopicV1, versions 1-2. */
  topics: StopReplicaTopicV1<V, I>[];
  /** []StopReplicaTopicState, versions 3+. */
  topicStates: StopReplicaTopicState<V, I>[];
}

export type StopReplicaRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  StopReplicaRequestFields<V, I>,
  {
    isKRaftController: V4Up;
    brokerEpoch: V1Up;
    deletePartitions: V0To2;
    ungroupedPartitions: V0;
    topics: V1To2;
    topicStates: V3Up;
  }
>;

export interface StopReplicaPartitionV0Fields<_V extends number, _I extends Int64> {
  /** string, versions 0, entity topicName. */
  topicName: string;
  /** int32, versions 0. */
  partitionIndex: number;
}

export type StopReplicaPartitionV0<V extends number = number, I extends Int64 = Int64> = At<
  V,
  StopReplicaPartitionV0Fields<V, I>,
  { topicName: V0; partitionIndex: V0 }
>;

export interface StopReplicaTopicV1Fields<_V extends number, _I extends Int64> {
  /** string, versions 1-2, entity topicName. */
  name: string;
  /** []int32, versions 1-2. */
  partitionIndexes: number[];
}

export type StopReplicaTopicV1<V extends number = number, I extends Int64 = Int64> = At<
  V,
  StopReplicaTopicV1Fields<V, I>,
  { name: V1To2; partitionIndexes: V1To2 }
>;

export interface StopReplicaTopicStateFields<V extends number, I extends Int64> {
  /** string, versions 3+, entity topicName. */
  topicName: string;
  /** []StopReplicaPartitionState, versions 3+. */
  partitionStates: StopReplicaPartitionState<V, I>[];
}

export type StopReplicaTopicState<V extends number = number, I extends Int64 = Int64> = At<
  V,
  StopReplicaTopicStateFields<V, I>,
  { topicName: V3Up; partitionStates: V3Up }
>;

export interface StopReplicaPartitionStateFields<_V extends number, _I extends Int64> {
  /** int32, versions 3+. */
  partitionIndex: number;
  /** int32, versions 3+, default -1. */
  leaderEpoch: number;
  /** bool, versions 3+. */
  deletePartition: boolean;
}

export type StopReplicaPartitionState<V extends number = number, I extends Int64 = Int64> = At<
  V,
  StopReplicaPartitionStateFields<V, I>,
  { partitionIndex: V3Up; leaderEpoch: V3Up; deletePartition: V3Up }
>;

function readStopReplicaRequest(r: Reader, v: number): StopReplicaRequest {
  const m = {
    controllerId: r.int32(),
    isKRaftController: v >= 4 ? r.bool() : false,
    controllerEpoch: r.int32(),
    brokerEpoch: v >= 1 ? r.int64() : -1,
    deletePartitions: v <= 2 ? r.bool() : false,
    ungroupedPartitions: v <= 0 ? arrayOf(r, r.arrayLength(6), readStopReplicaPartitionV0, v) : [],
    topics: v >= 1 && v <= 2 ? arrayOf(r, r.arrayLength(3), readStopReplicaTopicV1, v) : [],
    topicStates: v >= 3 ? arrayOf(r, r.arrayLength(3), readStopReplicaTopicState, v) : [],
  } satisfies StopReplicaRequestFields<number, Int64> as unknown as StopReplicaRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfStopReplicaRequest: readonly string[] = [
  'controllerId',
  'isKRaftController',
  'controllerEpoch',
  'brokerEpoch',
  'deletePartitions',
  'ungroupedPartitions',
  'topics',
  'topicStates',
];

function writeStopReplicaRequest(w: Writer, m: InitOf<StopReplicaRequest>, v: number): void {
  w.fields(m, namesOfStopReplicaRequest);
  w.int32(m.controllerId);
  if (v >= 4) {
    w.bool(m.isKRaftController);
  } else if (m.isKRaftController === true) w.absent('isKRaftController');
  w.int32(m.controllerEpoch);
  if (v >= 1) {
    w.int64(m.brokerEpoch, -1);
  }
  if (v <= 2) {
    w.bool(m.deletePartitions);
  } else if (m.deletePartitions === true) w.absent('deletePartitions');
  if (v <= 0) {
    writeArray(w, m.ungroupedPartitions, writeStopReplicaPartitionV0, v);
  } else if (m.ungroupedPartitions !== undefined && m.ungroupedPartitions.length !== 0)
    w.absent('ungroupedPartitions');
  if (v >= 1 && v <= 2) {
    writeArray(w, m.topics, writeStopReplicaTopicV1, v);
  } else if (m.topics !== undefined && m.topics.length !== 0) w.absent('topics');
  if (v >= 3) {
    writeArray(w, m.topicStates, writeStopReplicaTopicState, v);
  } else if (m.topicStates !== undefined && m.topicStates.length !== 0) w.absent('topicStates');
  w.tags(m.unknownTaggedFields);
}

function readStopReplicaPartitionV0(r: Reader, v: number): StopReplicaPartitionV0 {
  const m = {
    topicName: v <= 0 ? r.string() : '',
    partitionIndex: v <= 0 ? r.int32() : 0,
  } satisfies StopReplicaPartitionV0Fields<number, Int64> as unknown as StopReplicaPartitionV0;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfStopReplicaPartitionV0: readonly string[] = ['topicName', 'partitionIndex'];

function writeStopReplicaPartitionV0(w: Writer, m: InitOf<StopReplicaPartitionV0>, v: number): void {
  w.fields(m, namesOfStopReplicaPartitionV0);
  if (v <= 0) {
    w.string(m.topicName);
  } else if (m.topicName !== undefined && m.topicName !== '') w.absent('topicName');
  if (v <= 0) {
    w.int32(m.partitionIndex);
  } else if (m.partitionIndex !== undefined && m.partitionIndex !== 0) w.absent('partitionIndex');
  w.tags(m.unknownTaggedFields);
}

function readStopReplicaTopicV1(r: Reader, v: number): StopReplicaTopicV1 {
  const m = {
    name: v >= 1 && v <= 2 ? r.string() : '',
    partitionIndexes: v >= 1 && v <= 2 ? r.int32Array() : [],
  } satisfies StopReplicaTopicV1Fields<number, Int64> as unknown as StopReplicaTopicV1;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfStopReplicaTopicV1: readonly string[] = ['name', 'partitionIndexes'];

function writeStopReplicaTopicV1(w: Writer, m: InitOf<StopReplicaTopicV1>, v: number): void {
  w.fields(m, namesOfStopReplicaTopicV1);
  if (v >= 1 && v <= 2) {
    w.string(m.name);
  } else if (m.name !== undefined && m.name !== '') w.absent('name');
  if (v >= 1 && v <= 2) {
    w.int32Array(m.partitionIndexes);
  } else if (m.partitionIndexes !== undefined && m.partitionIndexes.length !== 0)
    w.absent('partitionIndexes');
  w.tags(m.unknownTaggedFields);
}

function readStopReplicaTopicState(r: Reader, v: number): StopReplicaTopicState {
  const m = {
    topicName: v >= 3 ? r.string() : '',
    partitionStates: v >= 3 ? arrayOf(r, r.arrayLength(10), readStopReplicaPartitionState, v) : [],
  } satisfies StopReplicaTopicStateFields<number, Int64> as unknown as StopReplicaTopicState;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfStopReplicaTopicState: readonly string[] = ['topicName', 'partitionStates'];

function writeStopReplicaTopicState(w: Writer, m: InitOf<StopReplicaTopicState>, v: number): void {
  w.fields(m, namesOfStopReplicaTopicState);
  if (v >= 3) {
    w.string(m.topicName);
  } else if (m.topicName !== undefined && m.topicName !== '') w.absent('topicName');
  if (v >= 3) {
    writeArray(w, m.partitionStates, writeStopReplicaPartitionState, v);
  } else if (m.partitionStates !== undefined && m.partitionStates.length !== 0) w.absent('partitionStates');
  w.tags(m.unknownTaggedFields);
}

function readStopReplicaPartitionState(r: Reader, v: number): StopReplicaPartitionState {
  const m = {
    partitionIndex: v >= 3 ? r.int32() : 0,
    leaderEpoch: v >= 3 ? r.int32() : -1,
    deletePartition: v >= 3 ? r.bool() : false,
  } satisfies StopReplicaPartitionStateFields<number, Int64> as unknown as StopReplicaPartitionState;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfStopReplicaPartitionState: readonly string[] = [
  'partitionIndex',
  'leaderEpoch',
  'deletePartition',
];

function writeStopReplicaPartitionState(w: Writer, m: InitOf<StopReplicaPartitionState>, v: number): void {
  w.fields(m, namesOfStopReplicaPartitionState);
  if (v >= 3) {
    w.int32(m.partitionIndex);
  } else if (m.partitionIndex !== undefined && m.partitionIndex !== 0) w.absent('partitionIndex');
  if (v >= 3) {
    w.int32(m.leaderEpoch, -1);
  } else if (m.leaderEpoch !== undefined && m.leaderEpoch !== -1) w.absent('leaderEpoch');
  if (v >= 3) {
    w.bool(m.deletePartition);
  } else if (m.deletePartition === true) w.absent('deletePartition');
  w.tags(m.unknownTaggedFields);
}

interface StopReplicaRequestShape extends MessageShape {
  readonly message: StopReplicaRequest<this['V'], this['I']>;
  readonly version: StopReplicaRequestVersion;
}

/** Kafka's StopReplicaRequest: request, key 5, versions 0-4, flexible 2+. */
export const StopReplicaRequest: MessageCodec<StopReplicaRequestShape> =
  /* @__PURE__ */ defineMessage<StopReplicaRequestShape>({
    name: 'StopReplicaRequest',
    type: 'request',
    apiKey: 5,
    versions: '0-4',
    flexible: '2+',
    headers: '0-1:1 2+:2',
    listeners: ['zkBroker'],
    schema: `StopReplicaRequest
 controllerId int32 0+ entity=brokerId
 isKRaftController bool 4+
 controllerEpoch int32 0+
 brokerEpoch int64 1+ default=-1 ignorable
 deletePartitions bool 0-2
 ungroupedPartitions []StopReplicaPartitionV0 0
 topics []StopReplicaTopicV1 1-2
 topicStates []StopReplicaTopicState 3+
StopReplicaPartitionV0
 topicName string 0 entity=topicName
 partitionIndex int32 0
StopReplicaTopicV1
 name string 1-2 entity=topicName
 partitionIndexes []int32 1-2
StopReplicaTopicState
 topicName string 3+ entity=topicName
 partitionStates []StopReplicaPartitionState 3+
StopReplicaPartitionState
 partitionIndex int32 3+
 leaderEpoch int32 3+ default=-1
 deletePartition bool 3+`,
    read: readStopReplicaRequest,
    write: writeStopReplicaRequest,
  });
