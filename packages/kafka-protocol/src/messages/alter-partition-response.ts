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

/** Versions of AlterPartitionResponse. */
export type AlterPartitionResponseVersion = 0 | 1 | 2 | 3;

type V0To1 = 0 | 1;
type V2Up = 2 | 3;
type V1Up = 1 | 2 | 3;

export interface AlterPartitionResponseFields<V extends number, I extends Int64> {
  /** int32, versions 0+. */
  throttleTimeMs: number;
  /** int16, versions 0+. */
  errorCode: number;
  /** []TopicData, versions 0+. */
  topics: TopicData<V, I>[];
}

export type AlterPartitionResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  AlterPartitionResponseFields<V, I>,
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

export interface PartitionDataFields<_V extends number, _I extends Int64> {
  /** int32, versions 0+. */
  partitionIndex: number;
  /** int16, versions 0+. */
  errorCode: number;
  /** int32, versions 0+, entity brokerId. */
  leaderId: number;
  /** int32, versions 0+. */
  leaderEpoch: number;
  /** []int32, versions 0+, entity brokerId. */
  isr: number[];
  /** int8, versions 1+, ignorable. */
  leaderRecoveryState: number;
  /** int32, versions 0+. */
  partitionEpoch: number;
}

export type PartitionData<V extends number = number, I extends Int64 = Int64> = At<
  V,
  PartitionDataFields<V, I>,
  { leaderRecoveryState: V1Up }
>;

function readAlterPartitionResponse(r: Reader, v: number): AlterPartitionResponse {
  const m = {
    throttleTimeMs: r.int32(),
    errorCode: r.int16(),
    topics: arrayOf(r, r.arrayLength(3), readTopicData, v),
  } satisfies AlterPartitionResponseFields<number, Int64> as unknown as AlterPartitionResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfAlterPartitionResponse: readonly string[] = ['throttleTimeMs', 'errorCode', 'topics'];

function writeAlterPartitionResponse(w: Writer, m: InitOf<AlterPartitionResponse>, v: number): void {
  w.fields(m, namesOfAlterPartitionResponse);
  w.int32(m.throttleTimeMs);
  w.int16(m.errorCode);
  writeArray(w, m.topics, writeTopicData, v);
  w.tags(m.unknownTaggedFields);
}

function readTopicData(r: Reader, v: number): TopicData {
  const m = {
    topicName: v <= 1 ? r.string() : '',
    topicId: v >= 2 ? r.uuid() : zeroUuid,
    partitions: arrayOf(r, r.arrayLength(20), readPartitionData, v),
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
    errorCode: r.int16(),
    leaderId: r.int32(),
    leaderEpoch: r.int32(),
    isr: r.int32Array(),
    leaderRecoveryState: v >= 1 ? r.int8() : 0,
    partitionEpoch: r.int32(),
  } satisfies PartitionDataFields<number, Int64> as unknown as PartitionData;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfPartitionData: readonly string[] = [
  'partitionIndex',
  'errorCode',
  'leaderId',
  'leaderEpoch',
  'isr',
  'leaderRecoveryState',
  'partitionEpoch',
];

function writePartitionData(w: Writer, m: InitOf<PartitionData>, v: number): void {
  w.fields(m, namesOfPartitionData);
  w.int32(m.partitionIndex);
  w.int16(m.errorCode);
  w.int32(m.leaderId);
  w.int32(m.leaderEpoch);
  w.int32Array(m.isr);
  if (v >= 1) {
    w.int8(m.leaderRecoveryState);
  }
  w.int32(m.partitionEpoch);
  w.tags(m.unknownTaggedFields);
}

interface AlterPartitionResponseShape extends MessageShape {
  readonly message: AlterPartitionResponse<this['V'], this['I']>;
  readonly version: AlterPartitionResponseVersion;
}

/** Kafka's AlterPartitionResponse: response, key 56, versions 0-3, flexible 0+. */
export const AlterPartitionResponse: MessageCodec<AlterPartitionResponseShape> =
  /* @__PURE__ */ defineMessage<AlterPartitionResponseShape>({
    name: 'AlterPartitionResponse',
    type: 'response',
    apiKey: 56,
    versions: '0-3',
    flexible: '0+',
    headers: '0+:1',
    schema: `AlterPartitionResponse
 throttleTimeMs int32 0+
 errorCode int16 0+
 topics []TopicData 0+
TopicData
 topicName string 0-1 ignorable entity=topicName
 topicId uuid 2+ ignorable
 partitions []PartitionData 0+
PartitionData
 partitionIndex int32 0+
 errorCode int16 0+
 leaderId int32 0+ entity=brokerId
 leaderEpoch int32 0+
 isr []int32 0+ entity=brokerId
 leaderRecoveryState int8 1+ ignorable
 partitionEpoch int32 0+`,
    read: readAlterPartitionResponse,
    write: writeAlterPartitionResponse,
  });
