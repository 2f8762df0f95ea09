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

/** Versions of InitializeShareGroupStateRequest. */
export type InitializeShareGroupStateRequestVersion = 0;

export interface InitializeShareGroupStateRequestFields<V extends number, I extends Int64> {
  /** string, versions 0+. */
  groupId: string;
  /** []InitializeStateData, versions 0+. */
  topics: InitializeStateData<V, I>[];
}

export type InitializeShareGroupStateRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  InitializeShareGroupStateRequestFields<V, I>,
  Unlimited
>;

export interface InitializeStateDataFields<V extends number, I extends Int64> {
  /** uuid, versions 0+. */
  topicId: Uuid;
  /** []PartitionData, versions 0+. */
  partitions: PartitionData<V, I>[];
}

export type InitializeStateData<V extends number = number, I extends Int64 = Int64> = At<
  V,
  InitializeStateDataFields<V, I>,
  Unlimited
>;

export interface PartitionDataFields<_V extends number, I extends Int64> {
  /** int32, versions 0+. */
  partition: number;
  /** int32, versions 0+. */
  stateEpoch: number;
  /** int64, versions 0+. */
  startOffset: I;
}

export type PartitionData<V extends number = number, I extends Int64 = Int64> = At<
  V,
  PartitionDataFields<V, I>,
  Unlimited
>;

function readInitializeShareGroupStateRequest(r: Reader, v: number): InitializeShareGroupStateRequest {
  const m = {
    groupId: r.string(),
    topics: arrayOf(r, r.arrayLength(18), readInitializeStateData, v),
  } satisfies InitializeShareGroupStateRequestFields<
    number,
    Int64
  > as unknown as InitializeShareGroupStateRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfInitializeShareGroupStateRequest: readonly string[] = ['groupId', 'topics'];

function writeInitializeShareGroupStateRequest(
  w: Writer,
  m: InitOf<InitializeShareGroupStateRequest>,
  v: number,
): void {
  w.fields(m, namesOfInitializeShareGroupStateRequest);
  w.string(m.groupId);
  writeArray(w, m.topics, writeInitializeStateData, v);
  w.tags(m.unknownTaggedFields);
}

function readInitializeStateData(r: Reader, v: number): InitializeStateData {
  const m = {
    topicId: r.uuid(),
    partitions: arrayOf(r, r.arrayLength(17), readPartitionData, v),
  } satisfies InitializeStateDataFields<number, Int64> as unknown as InitializeStateData;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfInitializeStateData: readonly string[] = ['topicId', 'partitions'];

function writeInitializeStateData(w: Writer, m: InitOf<InitializeStateData>, v: number): void {
  w.fields(m, namesOfInitializeStateData);
  w.uuid(m.topicId);
  writeArray(w, m.partitions, writePartitionData, v);
  w.tags(m.unknownTaggedFields);
}

function readPartitionData(r: Reader, _v: number): PartitionData {
  const m = {
    partition: r.int32(),
    stateEpoch: r.int32(),
    startOffset: r.int64(),
  } satisfies PartitionDataFields<number, Int64> as unknown as PartitionData;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfPartitionData: readonly string[] = ['partition', 'stateEpoch', 'startOffset'];

function writePartitionData(w: Writer, m: InitOf<PartitionData>, _v: number): void {
  w.fields(m, namesOfPartitionData);
  w.int32(m.partition);
  w.int32(m.stateEpoch);
  w.int64(m.startOffset);
  w.tags(m.unknownTaggedFields);
}

interface InitializeShareGroupStateRequestShape extends MessageShape {
  readonly message: InitializeShareGroupStateRequest<this['V'], this['I']>;
  readonly version: InitializeShareGroupStateRequestVersion;
}

/** Kafka's InitializeShareGroupStateRequest: request, key 83, versions 0, flexible 0+. */
export const InitializeShareGroupStateRequest: MessageCodec<InitializeShareGroupStateRequestShape> =
  /* @__PURE__ */ defineMessage<InitializeShareGroupStateRequestShape>({
    name: 'InitializeShareGroupStateRequest',
    type: 'request',
    apiKey: 83,
    versions: '0',
    flexible: '0+',
    headers: '0+:2',
    listeners: ['broker'],
    schema: `InitializeShareGroupStateRequest
 groupId string 0+
 topics []InitializeStateData 0+
InitializeStateData
 topicId uuid 0+
 partitions []PartitionData 0+
PartitionData
 partition int32 0+
 stateEpoch int32 0+
 startOffset int64 0+`,
    read: readInitializeShareGroupStateRequest,
    write: writeInitializeShareGroupStateRequest,
  });
