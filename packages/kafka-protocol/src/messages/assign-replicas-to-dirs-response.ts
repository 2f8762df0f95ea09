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

/** Versions of AssignReplicasToDirsResponse. */
export type AssignReplicasToDirsResponseVersion = 0;

export interface AssignReplicasToDirsResponseFields<V extends number, I extends Int64> {
  /** int32, versions 0+. */
  throttleTimeMs: number;
  /** int16, versions 0+. */
  errorCode: number;
  /** []DirectoryData, versions 0+. */
  directories: DirectoryData<V, I>[];
}

export type AssignReplicasToDirsResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  AssignReplicasToDirsResponseFields<V, I>,
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
  /** int16, versions 0+. */
  errorCode: number;
}

export type PartitionData<V extends number = number, I extends Int64 = Int64> = At<
  V,
  PartitionDataFields<V, I>,
  Unlimited
>;

function readAssignReplicasToDirsResponse(r: Reader, v: number): AssignReplicasToDirsResponse {
  const m = {
    throttleTimeMs: r.int32(),
    errorCode: r.int16(),
    directories: arrayOf(r, r.arrayLength(18), readDirectoryData, v),
  } satisfies AssignReplicasToDirsResponseFields<number, Int64> as unknown as AssignReplicasToDirsResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfAssignReplicasToDirsResponse: readonly string[] = ['throttleTimeMs', 'errorCode', 'directories'];

function writeAssignReplicasToDirsResponse(
  w: Writer,
  m: InitOf<AssignReplicasToDirsResponse>,
  v: number,
): void {
  w.fields(m, namesOfAssignReplicasToDirsResponse);
  w.int32(m.throttleTimeMs);
  w.int16(m.errorCode);
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
    partitions: arrayOf(r, r.arrayLength(7), readPartitionData, v),
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
    errorCode: r.int16(),
  } satisfies PartitionDataFields<number, Int64> as unknown as PartitionData;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfPartitionData: readonly string[] = ['partitionIndex', 'errorCode'];

function writePartitionData(w: Writer, m: InitOf<PartitionData>, _v: number): void {
  w.fields(m, namesOfPartitionData);
  w.int32(m.partitionIndex);
  w.int16(m.errorCode);
  w.tags(m.unknownTaggedFields);
}

interface AssignReplicasToDirsResponseShape extends MessageShape {
  readonly message: AssignReplicasToDirsResponse<this['V'], this['I']>;
  readonly version: AssignReplicasToDirsResponseVersion;
}

/** Kafka's AssignReplicasToDirsResponse: response, key 73, versions 0, flexible 0+. */
export const AssignReplicasToDirsResponse: MessageCodec<AssignReplicasToDirsResponseShape> =
  /* @__PURE__ */ defineMessage<AssignReplicasToDirsResponseShape>({
    name: 'AssignReplicasToDirsResponse',
    type: 'response',
    apiKey: 73,
    versions: '0',
    flexible: '0+',
    headers: '0+:1',
    schema: `AssignReplicasToDirsResponse
 throttleTimeMs int32 0+
 errorCode int16 0+
 directories []DirectoryData 0+
DirectoryData
 id uuid 0+
 topics []TopicData 0+
TopicData
 topicId uuid 0+
 partitions []PartitionData 0+
PartitionData
 partitionIndex int32 0+
 errorCode int16 0+`,
    read: readAssignReplicasToDirsResponse,
    write: writeAssignReplicasToDirsResponse,
  });
