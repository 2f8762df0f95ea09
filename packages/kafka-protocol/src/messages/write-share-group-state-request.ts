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
  type Uuid,
  type Writer,
} from '../runtime/generated.ts';

/** Versions of WriteShareGroupStateRequest. */
export type WriteShareGroupStateRequestVersion = 0 | 1;

type V1Up = 1;

export interface WriteShareGroupStateRequestFields<V extends number, I extends Int64> {
  /** string, versions 0+. */
  groupId: string;
  /** []WriteStateData, versions 0+. */
  topics: WriteStateData<V, I>[];
}

export type WriteShareGroupStateRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  WriteShareGroupStateRequestFields<V, I>,
  Unlimited
>;

export interface WriteStateDataFields<V extends number, I extends Int64> {
  /** uuid, versions 0+. */
  topicId: Uuid;
  /** []PartitionData, versions 0+. */
  partitions: PartitionData<V, I>[];
}

export type WriteStateData<V extends number = number, I extends Int64 = Int64> = At<
  V,
  WriteStateDataFields<V, I>,
  Unlimited
>;

export interface PartitionDataFields<V extends number, I extends Int64> {
  /** int32, versions 0+. */
  partition: number;
  /** int32, versions 0+. */
  stateEpoch: number;
  /** int32, versions 0+. */
  leaderEpoch: number;
  /** int64, versions 0+. */
  startOffset: I;
  /** int32, versions 1+, default -1, ignorable. */
  deliveryCompleteCount: number;
  /** []StateBatch, versions 0+. */
  stateBatches: StateBatch<V, I>[];
}

export type PartitionData<V extends number = number, I extends Int64 = Int64> = At<
  V,
  PartitionDataFields<V, I>,
  { deliveryCompleteCount: V1Up }
>;

export interface StateBatchFields<_V extends number, I extends Int64> {
  /** int64, versions 0+. */
  firstOffset: I;
  /** int64, versions 0+. */
  lastOffset: I;
  /** int8, versions 0+. */
  deliveryState: number;
  /** int16, versions 0+. */
  deliveryCount: number;
}

export type StateBatch<V extends number = number, I extends Int64 = Int64> = At<
  V,
  StateBatchFields<V, I>,
  Unlimited
>;

function readWriteShareGroupStateRequest(r: Reader, v: number): WriteShareGroupStateRequest {
  const m = {
    groupId: r.string(),
    topics: arrayOf(r, r.arrayLength(18), readWriteStateData, v),
  } satisfies WriteShareGroupStateRequestFields<number, Int64> as unknown as WriteShareGroupStateRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfWriteShareGroupStateRequest: readonly string[] = ['groupId', 'topics'];

function writeWriteShareGroupStateRequest(
  w: Writer,
  m: InitOf<WriteShareGroupStateRequest>,
  v: number,
): void {
  w.fields(m, namesOfWriteShareGroupStateRequest);
  w.string(m.groupId);
  writeArray(w, m.topics, writeWriteStateData, v);
  w.tags(m.unknownTaggedFields);
}

function readWriteStateData(r: Reader, v: number): WriteStateData {
  const m = {
    topicId: r.uuid(),
    partitions: arrayOf(r, r.arrayLength(22), readPartitionData, v),
  } satisfies WriteStateDataFields<number, Int64> as unknown as WriteStateData;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfWriteStateData: readonly string[] = ['topicId', 'partitions'];

function writeWriteStateData(w: Writer, m: InitOf<WriteStateData>, v: number): void {
  w.fields(m, namesOfWriteStateData);
  w.uuid(m.topicId);
  writeArray(w, m.partitions, writePartitionData, v);
  w.tags(m.unknownTaggedFields);
}

function readPartitionData(r: Reader, v: number): PartitionData {
  const m = {
    partition: r.int32(),
    stateEpoch: r.int32(),
    leaderEpoch: r.int32(),
    startOffset: r.int64(),
    deliveryCompleteCount: v >= 1 ? r.int32() : -1,
    stateBatches: arrayOf(r, r.arrayLength(20), readStateBatch, v),
  } satisfies PartitionDataFields<number, Int64> as unknown as PartitionData;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfPartitionData: readonly string[] = [
  'partition',
  'stateEpoch',
  'leaderEpoch',
  'startOffset',
  'deliveryCompleteCount',
  'stateBatches',
];

function writePartitionData(w: Writer, m: InitOf<PartitionData>, v: number): void {
  w.fields(m, namesOfPartitionData);
  w.int32(m.partition);
  w.int32(m.stateEpoch);
  w.int32(m.leaderEpoch);
  w.int64(m.startOffset);
  if (v >= 1) {
    w.int32(m.deliveryCompleteCount, -1);
  }
  writeArray(w, m.stateBatches, writeStateBatch, v);
  w.tags(m.unknownTaggedFields);
}

function readStateBatch(r: Reader, _v: number): StateBatch {
  const m = {
    firstOffset: r.int64(),
    lastOffset: r.int64(),
    deliveryState: r.int8(),
    deliveryCount: r.int16(),
  } satisfies StateBatchFields<number, Int64> as unknown as StateBatch;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfStateBatch: readonly string[] = ['firstOffset', 'lastOffset', 'deliveryState', 'deliveryCount'];

function writeStateBatch(w: Writer, m: InitOf<StateBatch>, _v: number): void {
  w.fields(m, namesOfStateBatch);
  w.int64(m.firstOffset);
  w.int64(m.lastOffset);
  w.int8(m.deliveryState);
  w.int16(m.deliveryCount);
  w.tags(m.unknownTaggedFields);
}

interface WriteShareGroupStateRequestShape extends MessageShape {
  readonly message: WriteShareGroupStateRequest<this['V'], this['I']>;
  readonly version: WriteShareGroupStateRequestVersion;
}

/** Kafka's WriteShareGroupStateRequest: request, key 85, versions 0-1, flexible 0+. */
export const WriteShareGroupStateRequest: MessageCodec<WriteShareGroupStateRequestShape> =
  /* @__PURE__ */ defineMessage<WriteShareGroupStateRequestShape>({
    name: 'WriteShareGroupStateRequest',
    type: 'request',
    apiKey: 85,
    versions: '0-1',
    flexible: '0+',
    headers: '0+:2',
    listeners: ['broker'],
    schema: `WriteShareGroupStateRequest
 groupId string 0+
 topics []WriteStateData 0+
WriteStateData
 topicId uuid 0+
 partitions []PartitionData 0+
PartitionData
 partition int32 0+
 stateEpoch int32 0+
 leaderEpoch int32 0+
 startOffset int64 0+
 deliveryCompleteCount int32 1+ default=-1 ignorable
 stateBatches []StateBatch 0+
StateBatch
 firstOffset int64 0+
 lastOffset int64 0+
 deliveryState int8 0+
 deliveryCount int16 0+`,
    read: readWriteShareGroupStateRequest,
    write: writeWriteShareGroupStateRequest,
  });
