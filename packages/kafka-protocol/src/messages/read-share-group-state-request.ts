// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (version 0): run `npm run generate`, do not edit.
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

/** Versions of ReadShareGroupStateRequest. */
export type ReadShareGroupStateRequestVersion = 0;

export interface ReadShareGroupStateRequestFields<V extends number, I extends Int64> {
  /** string, versions 0+. */
  groupId: string;
  /** []ReadStateData, versions 0+. */
  topics: ReadStateData<V, I>[];
}

export type ReadShareGroupStateRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ReadShareGroupStateRequestFields<V, I>,
  Unlimited
>;

export interface ReadStateDataFields<V extends number, I extends Int64> {
  /** uuid, versions 0+. */
  topicId: Uuid;
  /** []PartitionData, versions 0+. */
  partitions: PartitionData<V, I>[];
}

export type ReadStateData<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ReadStateDataFields<V, I>,
  Unlimited
>;

export interface PartitionDataFields<_V extends number, _I extends Int64> {
  /** int32, versions 0+. */
  partition: number;
  /** int32, versions 0+. */
  leaderEpoch: number;
}

export type PartitionData<V extends number = number, I extends Int64 = Int64> = At<
  V,
  PartitionDataFields<V, I>,
  Unlimited
>;

function readReadShareGroupStateRequest(r: Reader, v: number): ReadShareGroupStateRequest {
  const m = {
    groupId: r.string(),
    topics: arrayOf(r, r.arrayLength(18), readReadStateData, v),
  } satisfies ReadShareGroupStateRequestFields<number, Int64> as unknown as ReadShareGroupStateRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfReadShareGroupStateRequest: readonly string[] = ['groupId', 'topics'];

function writeReadShareGroupStateRequest(w: Writer, m: InitOf<ReadShareGroupStateRequest>, v: number): void {
  w.fields(m, namesOfReadShareGroupStateRequest);
  w.string(m.groupId);
  writeArray(w, m.topics, writeReadStateData, v);
  w.tags(m.unknownTaggedFields);
}

function readReadStateData(r: Reader, v: number): ReadStateData {
  const m = {
    topicId: r.uuid(),
    partitions: arrayOf(r, r.arrayLength(9), readPartitionData, v),
  } satisfies ReadStateDataFields<number, Int64> as unknown as ReadStateData;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfReadStateData: readonly string[] = ['topicId', 'partitions'];

function writeReadStateData(w: Writer, m: InitOf<ReadStateData>, v: number): void {
  w.fields(m, namesOfReadStateData);
  w.uuid(m.topicId);
  writeArray(w, m.partitions, writePartitionData, v);
  w.tags(m.unknownTaggedFields);
}

function readPartitionData(r: Reader, _v: number): PartitionData {
  const m = {
    partition: r.int32(),
    leaderEpoch: r.int32(),
  } satisfies PartitionDataFields<number, Int64> as unknown as PartitionData;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfPartitionData: readonly string[] = ['partition', 'leaderEpoch'];

function writePartitionData(w: Writer, m: InitOf<PartitionData>, _v: number): void {
  w.fields(m, namesOfPartitionData);
  w.int32(m.partition);
  w.int32(m.leaderEpoch);
  w.tags(m.unknownTaggedFields);
}

interface ReadShareGroupStateRequestShape extends MessageShape {
  readonly message: ReadShareGroupStateRequest<this['V'], this['I']>;
  readonly version: ReadShareGroupStateRequestVersion;
}

/** Kafka's ReadShareGroupStateRequest: request, key 84, versions 0, flexible 0+. */
export const ReadShareGroupStateRequest: MessageCodec<ReadShareGroupStateRequestShape> =
  /* @__PURE__ */ defineMessage<ReadShareGroupStateRequestShape>({
    name: 'ReadShareGroupStateRequest',
    type: 'request',
    apiKey: 84,
    versions: '0',
    flexible: '0+',
    headers: '0+:2',
    listeners: ['broker'],
    schema: `ReadShareGroupStateRequest
 groupId string 0+
 topics []ReadStateData 0+
ReadStateData
 topicId uuid 0+
 partitions []PartitionData 0+
PartitionData
 partition int32 0+
 leaderEpoch int32 0+`,
    read: readReadShareGroupStateRequest,
    write: writeReadShareGroupStateRequest,
  });
