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

/** Versions of AssignReplicasToDirsRequest. */
export type AssignReplicasToDirsRequestVersion = 0;

export interface AssignReplicasToDirsRequestFields<V extends number, I extends Int64> {
  /** int32, versions 0+, entity brokerId. */
  brokerId: number;
  /** int64, versions 0+, default -1. */
  brokerEpoch: I;
  /** []DirectoryData, versions 0+. */
  directories: DirectoryData<V, I>[];
}

export type AssignReplicasToDirsRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  AssignReplicasToDirsRequestFields<V, I>,
  Unlimited
>;

export interface DirectoryDataFields<V extends number, I extends Int64> {
  /** uuid, versions 0+. */
  id: Uuid;
  /** []TopicData, versions 0+. */
  topics: TopicData<V, I>[];
}

export type DirectoryData<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DirectoryDataFields<V, I>,
  Unlimited
>;

export interface TopicDataFields<V extends number, I extends Int64> {
  /** uuid, versions 0+. */
  topicId: Uuid;
  /** []PartitionData, versions 0+. */
  partitions: PartitionData<V, I>[];
}

export type TopicData<V extends number = number, I extends Int64 = Int64> = At<
  V,
  TopicDataFields<V, I>,
  Unlimited
>;

export interface PartitionDataFields<_V extends number, _I extends Int64> {
  /** int32, versions 0+. */
  partitionIndex: number;
}

export type PartitionData<V extends number = number, I extends Int64 = Int64> = At<
  V,
  PartitionDataFields<V, I>,
  Unlimited
>;

function readAssignReplicasToDirsRequest(r: Reader, v: number): AssignReplicasToDirsRequest {
  const m = {
    brokerId: r.int32(),
    brokerEpoch: r.int64(),
    directories: arrayOf(r, r.arrayLength(18), readDirectoryData, v),
  } satisfies AssignReplicasToDirsRequestFields<number, Int64> as unknown as AssignReplicasToDirsRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfAssignReplicasToDirsRequest: readonly string[] = ['brokerId', 'brokerEpoch', 'directories'];

function writeAssignReplicasToDirsRequest(
  w: Writer,
  m: InitOf<AssignReplicasToDirsRequest>,
  v: number,
): void {
  w.fields(m, namesOfAssignReplicasToDirsRequest);
  w.int32(m.brokerId);
  w.int64(m.brokerEpoch, -1);
  writeArray(w, m.directories, writeDirectoryData, v);
  w.tags(m.unknownTaggedFields);
}

function readDirectoryData(r: Reader, v: number): DirectoryData {
  const m = {
    id: r.uuid(),
    topics: arrayOf(r, r.arrayLength(18), readTopicData, v),
  } satisfies DirectoryDataFields<number, Int64> as unknown as DirectoryData;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDirectoryData: readonly string[] = ['id', 'topics'];

function writeDirectoryData(w: Writer, m: InitOf<DirectoryData>, v: number): void {
  w.fields(m, namesOfDirectoryData);
  w.uuid(m.id);
  writeArray(w, m.topics, writeTopicData, v);
  w.tags(m.unknownTaggedFields);
}

function readTopicData(r: Reader, v: number): TopicData {
  const m = {
    topicId: r.uuid(),
    partitions: arrayOf(r, r.arrayLength(5), readPartitionData, v),
  } satisfies TopicDataFields<number, Int64> as unknown as TopicData;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfTopicData: readonly string[] = ['topicId', 'partitions'];

function writeTopicData(w: Writer, m: InitOf<TopicData>, v: number): void {
  w.fields(m, namesOfTopicData);
  w.uuid(m.topicId);
  writeArray(w, m.partitions, writePartitionData, v);
  w.tags(m.unknownTaggedFields);
}

function readPartitionData(r: Reader, _v: number): PartitionData {
  const m = {
    partitionIndex: r.int32(),
  } satisfies PartitionDataFields<number, Int64> as unknown as PartitionData;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfPartitionData: readonly string[] = ['partitionIndex'];

function writePartitionData(w: Writer, m: InitOf<PartitionData>, _v: number): void {
  w.fields(m, namesOfPartitionData);
  w.int32(m.partitionIndex);
  w.tags(m.unknownTaggedFields);
}

interface AssignReplicasToDirsRequestShape extends MessageShape {
  readonly message: AssignReplicasToDirsRequest<this['V'], this['I']>;
  readonly version: AssignReplicasToDirsRequestVersion;
}

/** Kafka's AssignReplicasToDirsRequest: request, key 73, versions 0, flexible 0+. */
export const AssignReplicasToDirsRequest: MessageCodec<AssignReplicasToDirsRequestShape> =
  /* @__PURE__ */ defineMessage<AssignReplicasToDirsRequestShape>({
    name: 'AssignReplicasToDirsRequest',
    type: 'request',
    apiKey: 73,
    versions: '0',
    flexible: '0+',
    headers: '0+:2',
    listeners: ['controller'],
    schema: `AssignReplicasToDirsRequest
 brokerId int32 0+ entity=brokerId
 brokerEpoch int64 0+ default=-1
 directories []DirectoryData 0+
DirectoryData
 id uuid 0+
 topics []TopicData 0+
TopicData
 topicId uuid 0+
 partitions []PartitionData 0+
PartitionData
 partitionIndex int32 0+`,
    read: readAssignReplicasToDirsRequest,
    write: writeAssignReplicasToDirsRequest,
  });
