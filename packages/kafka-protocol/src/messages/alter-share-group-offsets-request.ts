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
  type Writer,
} from '../runtime/generated.ts';

/** Versions of AlterShareGroupOffsetsRequest. */
export type AlterShareGroupOffsetsRequestVersion = 0;

export interface AlterShareGroupOffsetsRequestFields<V extends number, I extends Int64> {
  /** string, versions 0+, entity groupId. */
  groupId: string;
  /** []AlterShareGroupOffsetsRequestTopic, versions 0+. */
  topics: AlterShareGroupOffsetsRequestTopic<V, I>[];
}

export type AlterShareGroupOffsetsRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  AlterShareGroupOffsetsRequestFields<V, I>,
  Unlimited
>;

export interface AlterShareGroupOffsetsRequestTopicFields<V extends number, I extends Int64> {
  /** string, versions 0+, entity topicName. */
  topicName: string;
  /** []AlterShareGroupOffsetsRequestPartition, versions 0+. */
  partitions: AlterShareGroupOffsetsRequestPartition<V, I>[];
}

export type AlterShareGroupOffsetsRequestTopic<V extends number = number, I extends Int64 = Int64> = At<
  V,
  AlterShareGroupOffsetsRequestTopicFields<V, I>,
  Unlimited
>;

export interface AlterShareGroupOffsetsRequestPartitionFields<_V extends number, I extends Int64> {
  /** int32, versions 0+. */
  partitionIndex: number;
  /** int64, versions 0+. */
  startOffset: I;
}

export type AlterShareGroupOffsetsRequestPartition<V extends number = number, I extends Int64 = Int64> = At<
  V,
  AlterShareGroupOffsetsRequestPartitionFields<V, I>,
  Unlimited
>;

function readAlterShareGroupOffsetsRequest(r: Reader, v: number): AlterShareGroupOffsetsRequest {
  const m = {
    groupId: r.string(),
    topics: arrayOf(r, r.arrayLength(3), readAlterShareGroupOffsetsRequestTopic, v),
  } satisfies AlterShareGroupOffsetsRequestFields<number, Int64> as unknown as AlterShareGroupOffsetsRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfAlterShareGroupOffsetsRequest: readonly string[] = ['groupId', 'topics'];

function writeAlterShareGroupOffsetsRequest(
  w: Writer,
  m: InitOf<AlterShareGroupOffsetsRequest>,
  v: number,
): void {
  w.fields(m, namesOfAlterShareGroupOffsetsRequest);
  w.string(m.groupId);
  writeArray(w, m.topics, writeAlterShareGroupOffsetsRequestTopic, v);
  w.tags(m.unknownTaggedFields);
}

function readAlterShareGroupOffsetsRequestTopic(r: Reader, v: number): AlterShareGroupOffsetsRequestTopic {
  const m = {
    topicName: r.string(),
    partitions: arrayOf(r, r.arrayLength(13), readAlterShareGroupOffsetsRequestPartition, v),
  } satisfies AlterShareGroupOffsetsRequestTopicFields<
    number,
    Int64
  > as unknown as AlterShareGroupOffsetsRequestTopic;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfAlterShareGroupOffsetsRequestTopic: readonly string[] = ['topicName', 'partitions'];

function writeAlterShareGroupOffsetsRequestTopic(
  w: Writer,
  m: InitOf<AlterShareGroupOffsetsRequestTopic>,
  v: number,
): void {
  w.fields(m, namesOfAlterShareGroupOffsetsRequestTopic);
  w.string(m.topicName);
  writeArray(w, m.partitions, writeAlterShareGroupOffsetsRequestPartition, v);
  w.tags(m.unknownTaggedFields);
}

function readAlterShareGroupOffsetsRequestPartition(
  r: Reader,
  _v: number,
): AlterShareGroupOffsetsRequestPartition {
  const m = {
    partitionIndex: r.int32(),
    startOffset: r.int64(),
  } satisfies AlterShareGroupOffsetsRequestPartitionFields<
    number,
    Int64
  > as unknown as AlterShareGroupOffsetsRequestPartition;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfAlterShareGroupOffsetsRequestPartition: readonly string[] = ['partitionIndex', 'startOffset'];

function writeAlterShareGroupOffsetsRequestPartition(
  w: Writer,
  m: InitOf<AlterShareGroupOffsetsRequestPartition>,
  _v: number,
): void {
  w.fields(m, namesOfAlterShareGroupOffsetsRequestPartition);
  w.int32(m.partitionIndex);
  w.int64(m.startOffset);
  w.tags(m.unknownTaggedFields);
}

interface AlterShareGroupOffsetsRequestShape extends MessageShape {
  readonly message: AlterShareGroupOffsetsRequest<this['V'], this['I']>;
  readonly version: AlterShareGroupOffsetsRequestVersion;
}

/** Kafka's AlterShareGroupOffsetsRequest: request, key 91, versions 0, flexible 0+. */
export const AlterShareGroupOffsetsRequest: MessageCodec<AlterShareGroupOffsetsRequestShape> =
  /* @__PURE__ */ defineMessage<AlterShareGroupOffsetsRequestShape>({
    name: 'AlterShareGroupOffsetsRequest',
    type: 'request',
    apiKey: 91,
    versions: '0',
    flexible: '0+',
    headers: '0+:2',
    listeners: ['broker'],
    schema: `AlterShareGroupOffsetsRequest
 groupId string 0+ entity=groupId
 topics []AlterShareGroupOffsetsRequestTopic 0+
AlterShareGroupOffsetsRequestTopic
 topicName string 0+ entity=topicName
 partitions []AlterShareGroupOffsetsRequestPartition 0+
AlterShareGroupOffsetsRequestPartition
 partitionIndex int32 0+
 startOffset int64 0+`,
    read: readAlterShareGroupOffsetsRequest,
    write: writeAlterShareGroupOffsetsRequest,
  });
