// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 2-3), 3.9.1 (versions 0-1): run `npm run generate`, do not edit.
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

/** Versions of AlterPartitionRequest. */
export type AlterPartitionRequestVersion = 0 | 1 | 2 | 3;

type V0To1 = 0 | 1;
type V2Up = 2 | 3;
type V0To2 = 0 | 1 | 2;
type V3Up = 3;
type V1Up = 1 | 2 | 3;

export interface AlterPartitionRequestFields<V extends number, I extends Int64> {
  /** int32, versions 0+, entity brokerId. */
  brokerId: number;
  /** int64, versions 0+, default -1. */
  brokerEpoch: I;
  /** []TopicData, versions 0+. */
  topics: TopicData<V, I>[];
}

export type AlterPartitionRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  AlterPartitionRequestFields<V, I>,
  Unlimited
>;

export interface TopicDataFields<V extends number, I extends Int64> {
  /** string, versions 0-1, ignorable, entity topicName. */
  topicName: string;
  /** uuid, versions 2+, ignorable. */
  topicId: Uuid;
  /** []PartitionData, versions 0+. */
  partitions: PartitionData<V, I>[];
}

export type TopicData<V extends number = number, I extends Int64 = Int64> = At<
  V,
  TopicDataFields<V, I>,
  { topicName: V0To1; topicId: V2Up }
>;

export interface PartitionDataFields<V extends number, I extends Int64> {
  /** int32, versions 0+. */
  partitionIndex: number;
  /** int32, versions 0+. */
  leaderEpoch: number;
  /** []int32, versions 0-2, entity brokerId. */
  newIsr: number[];
  /** []BrokerState, versions 3+. */
  newIsrWithEpochs: BrokerState<V, I>[];
  /** int8, versions 1+. */
  leaderRecoveryState: number;
  /** int32, versions 0+. */
  partitionEpoch: number;
}

export type PartitionData<V extends number = number, I extends Int64 = Int64> = At<
  V,
  PartitionDataFields<V, I>,
  { newIsr: V0To2; newIsrWithEpochs: V3Up; leaderRecoveryState: V1Up }
>;

export interface BrokerStateFields<_V extends number, I extends Int64> {
  /** int32, versions 3+, entity brokerId. */
  brokerId: number;
  /** int64, versions 3+, default -1. */
  brokerEpoch: I;
}

export type BrokerState<V extends number = number, I extends Int64 = Int64> = At<
  V,
  BrokerStateFields<V, I>,
  { brokerId: V3Up; brokerEpoch: V3Up }
>;

function readAlterPartitionRequest(r: Reader, v: number): AlterPartitionRequest {
  const m = {
    brokerId: r.int32(),
    brokerEpoch: r.int64(),
    topics: arrayOf(r, r.arrayLength(3), readTopicData, v),
  } satisfies AlterPartitionRequestFields<number, Int64> as unknown as AlterPartitionRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfAlterPartitionRequest: readonly string[] = ['brokerId', 'brokerEpoch', 'topics'];

function writeAlterPartitionRequest(w: Writer, m: InitOf<AlterPartitionRequest>, v: number): void {
  w.fields(m, namesOfAlterPartitionRequest);
  w.int32(m.brokerId);
  w.int64(m.brokerEpoch, -1);
  writeArray(w, m.topics, writeTopicData, v);
  w.tags(m.unknownTaggedFields);
}

function readTopicData(r: Reader, v: number): TopicData {
  const m = {
    topicName: v <= 1 ? r.string() : '',
    topicId: v >= 2 ? r.uuid() : zeroUuid,
    partitions: arrayOf(r, r.arrayLength(14), readPartitionData, v),
  } satisfies TopicDataFields<number, Int64> as unknown as TopicData;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfTopicData: readonly string[] = ['topicName', 'topicId', 'partitions'];

function writeTopicData(w: Writer, m: InitOf<TopicData>, v: number): void {
  w.fields(m, namesOfTopicData);
  if (v <= 1) {
    w.string(m.topicName);
  }
  if (v >= 2) {
    w.uuid(m.topicId);
  }
  writeArray(w, m.partitions, writePartitionData, v);
  w.tags(m.unknownTaggedFields);
}

function readPartitionData(r: Reader, v: number): PartitionData {
  const m = {
    partitionIndex: r.int32(),
    leaderEpoch: r.int32(),
    newIsr: v <= 2 ? r.int32Array() : [],
    newIsrWithEpochs: v >= 3 ? arrayOf(r, r.arrayLength(13), readBrokerState, v) : [],
    leaderRecoveryState: v >= 1 ? r.int8() : 0,
    partitionEpoch: r.int32(),
  } satisfies PartitionDataFields<number, Int64> as unknown as PartitionData;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfPartitionData: readonly string[] = [
  'partitionIndex',
  'leaderEpoch',
  'newIsr',
  'newIsrWithEpochs',
  'leaderRecoveryState',
  'partitionEpoch',
];

function writePartitionData(w: Writer, m: InitOf<PartitionData>, v: number): void {
  w.fields(m, namesOfPartitionData);
  w.int32(m.partitionIndex);
  w.int32(m.leaderEpoch);
  if (v <= 2) {
    w.int32Array(m.newIsr);
  } else if (m.newIsr !== undefined && m.newIsr.length !== 0) w.absent('newIsr');
  if (v >= 3) {
    writeArray(w, m.newIsrWithEpochs, writeBrokerState, v);
  } else if (m.newIsrWithEpochs !== undefined && m.newIsrWithEpochs.length !== 0)
    w.absent('newIsrWithEpochs');
  if (v >= 1) {
    w.int8(m.leaderRecoveryState);
  } else if (m.leaderRecoveryState !== undefined && m.leaderRecoveryState !== 0)
    w.absent('leaderRecoveryState');
  w.int32(m.partitionEpoch);
  w.tags(m.unknownTaggedFields);
}

function readBrokerState(r: Reader, v: number): BrokerState {
  const m = {
    brokerId: v >= 3 ? r.int32() : 0,
    brokerEpoch: v >= 3 ? r.int64() : -1,
  } satisfies BrokerStateFields<number, Int64> as unknown as BrokerState;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfBrokerState: readonly string[] = ['brokerId', 'brokerEpoch'];

function writeBrokerState(w: Writer, m: InitOf<BrokerState>, v: number): void {
  w.fields(m, namesOfBrokerState);
  if (v >= 3) {
    w.int32(m.brokerId);
  } else if (m.brokerId !== undefined && m.brokerId !== 0) w.absent('brokerId');
  if (v >= 3) {
    w.int64(m.brokerEpoch, -1);
  } else if (m.brokerEpoch !== undefined && m.brokerEpoch != -1) w.absent('brokerEpoch');
  w.tags(m.unknownTaggedFields);
}

interface AlterPartitionRequestShape extends MessageShape {
  readonly message: AlterPartitionRequest<this['V'], this['I']>;
  readonly version: AlterPartitionRequestVersion;
}

/** Kafka's AlterPartitionRequest: request, key 56, versions 0-3, flexible 0+. */
export const AlterPartitionRequest: MessageCodec<AlterPartitionRequestShape> =
  /* @__PURE__ */ defineMessage<AlterPartitionRequestShape>({
    name: 'AlterPartitionRequest',
    type: 'request',
    apiKey: 56,
    versions: '0-3',
    flexible: '0+',
    headers: '0+:2',
    listeners: ['controller', 'zkBroker'],
    schema: `AlterPartitionRequest
 brokerId int32 0+ entity=brokerId
 brokerEpoch int64 0+ default=-1
 topics []TopicData 0+
TopicData
 topicName string 0-1 ignorable entity=topicName
 topicId uuid 2+ ignorable
 partitions []PartitionData 0+
PartitionData
 partitionIndex int32 0+
 leaderEpoch int32 0+
 newIsr []int32 0-2 entity=brokerId
 newIsrWithEpochs []BrokerState 3+
 leaderRecoveryState int8 1+
 partitionEpoch int32 0+
BrokerState
 brokerId int32 3+ entity=brokerId
 brokerEpoch int64 3+ default=-1`,
    read: readAlterPartitionRequest,
    write: writeAlterPartitionRequest,
  });
