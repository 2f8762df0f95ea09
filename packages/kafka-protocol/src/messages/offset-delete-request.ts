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

/** Versions of OffsetDeleteRequest. */
export type OffsetDeleteRequestVersion = 0;

export interface OffsetDeleteRequestFields<V extends number, I extends Int64> {
  /** string, versions 0+, entity groupId. */
  groupId: string;
  /** []OffsetDeleteRequestTopic, versions 0+. */
  topics: OffsetDeleteRequestTopic<V, I>[];
}

export type OffsetDeleteRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  OffsetDeleteRequestFields<V, I>,
  Unlimited
>;

export interface OffsetDeleteRequestTopicFields<V extends number, I extends Int64> {
  /** string, versions 0+, entity topicName. */
  name: string;
  /** []OffsetDeleteRequestPartition, versions 0+. */
  partitions: OffsetDeleteRequestPartition<V, I>[];
}

export type OffsetDeleteRequestTopic<V extends number = number, I extends Int64 = Int64> = At<
  V,
  OffsetDeleteRequestTopicFields<V, I>,
  Unlimited
>;

export interface OffsetDeleteRequestPartitionFields<_V extends number, _I extends Int64> {
  /** int32, versions 0+. */
  partitionIndex: number;
}

export type OffsetDeleteRequestPartition<V extends number = number, I extends Int64 = Int64> = At<
  V,
  OffsetDeleteRequestPartitionFields<V, I>,
  Unlimited
>;

function readOffsetDeleteRequest(r: Reader, v: number): OffsetDeleteRequest {
  const m = {
    groupId: r.string(),
    topics: arrayOf(r, r.arrayLength(6), readOffsetDeleteRequestTopic, v),
  } satisfies OffsetDeleteRequestFields<number, Int64> as unknown as OffsetDeleteRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfOffsetDeleteRequest: readonly string[] = ['groupId', 'topics'];

function writeOffsetDeleteRequest(w: Writer, m: InitOf<OffsetDeleteRequest>, v: number): void {
  w.fields(m, namesOfOffsetDeleteRequest);
  w.string(m.groupId);
  writeArray(w, m.topics, writeOffsetDeleteRequestTopic, v);
  w.tags(m.unknownTaggedFields);
}

function readOffsetDeleteRequestTopic(r: Reader, v: number): OffsetDeleteRequestTopic {
  const m = {
    name: r.string(),
    partitions: arrayOf(r, r.arrayLength(4), readOffsetDeleteRequestPartition, v),
  } satisfies OffsetDeleteRequestTopicFields<number, Int64> as unknown as OffsetDeleteRequestTopic;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfOffsetDeleteRequestTopic: readonly string[] = ['name', 'partitions'];

function writeOffsetDeleteRequestTopic(w: Writer, m: InitOf<OffsetDeleteRequestTopic>, v: number): void {
  w.fields(m, namesOfOffsetDeleteRequestTopic);
  w.string(m.name);
  writeArray(w, m.partitions, writeOffsetDeleteRequestPartition, v);
  w.tags(m.unknownTaggedFields);
}

function readOffsetDeleteRequestPartition(r: Reader, _v: number): OffsetDeleteRequestPartition {
  const m = {
    partitionIndex: r.int32(),
  } satisfies OffsetDeleteRequestPartitionFields<number, Int64> as unknown as OffsetDeleteRequestPartition;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfOffsetDeleteRequestPartition: readonly string[] = ['partitionIndex'];

function writeOffsetDeleteRequestPartition(
  w: Writer,
  m: InitOf<OffsetDeleteRequestPartition>,
  _v: number,
): void {
  w.fields(m, namesOfOffsetDeleteRequestPartition);
  w.int32(m.partitionIndex);
  w.tags(m.unknownTaggedFields);
}

interface OffsetDeleteRequestShape extends MessageShape {
  readonly message: OffsetDeleteRequest<this['V'], this['I']>;
  readonly version: OffsetDeleteRequestVersion;
}

/** Kafka's OffsetDeleteRequest: request, key 47, versions 0, never flexible. */
export const OffsetDeleteRequest: MessageCodec<OffsetDeleteRequestShape> =
  /* @__PURE__ */ defineMessage<OffsetDeleteRequestShape>({
    name: 'OffsetDeleteRequest',
    type: 'request',
    apiKey: 47,
    versions: '0',
    flexible: 'none',
    headers: '0+:1',
    listeners: ['broker'],
    schema: `OffsetDeleteRequest
 groupId string 0+ entity=groupId
 topics []OffsetDeleteRequestTopic 0+
OffsetDeleteRequestTopic
 name string 0+ entity=topicName
 partitions []OffsetDeleteRequestPartition 0+
OffsetDeleteRequestPartition
 partitionIndex int32 0+`,
    read: readOffsetDeleteRequest,
    write: writeOffsetDeleteRequest,
  });
