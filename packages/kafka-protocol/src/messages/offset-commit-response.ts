// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 2-10), 3.9.1 (versions 0-1): run `npm run generate`, do not edit.
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

/** Versions of OffsetCommitResponse. */
export type OffsetCommitResponseVersion = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;

type V3Up = 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;
type V0To9 = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
type V10Up = 10;

export interface OffsetCommitResponseFields<V extends number, I extends Int64> {
  /** int32, versions 3+, ignorable. */
  throttleTimeMs: number;
  /** []OffsetCommitResponseTopic, versions 0+. */
  topics: OffsetCommitResponseTopic<V, I>[];
}

export type OffsetCommitResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  OffsetCommitResponseFields<V, I>,
  { throttleTimeMs: V3Up }
>;

export interface OffsetCommitResponseTopicFields<V extends number, I extends Int64> {
  /** string, versions 0-9, ignorable, entity topicName. */
  name: string;
  /** uuid, versions 10+, ignorable. */
  topicId: Uuid;
  /** []OffsetCommitResponsePartition, versions 0+. */
  partitions: OffsetCommitResponsePartition<V, I>[];
}

export type OffsetCommitResponseTopic<V extends number = number, I extends Int64 = Int64> = At<
  V,
  OffsetCommitResponseTopicFields<V, I>,
  { name: V0To9; topicId: V10Up }
>;

export interface OffsetCommitResponsePartitionFields<_V extends number, _I extends Int64> {
  /** int32, versions 0+. */
  partitionIndex: number;
  /** int16, versions 0+. */
  errorCode: number;
}

export type OffsetCommitResponsePartition<V extends number = number, I extends Int64 = Int64> = At<
  V,
  OffsetCommitResponsePartitionFields<V, I>,
  Unlimited
>;

function readOffsetCommitResponse(r: Reader, v: number): OffsetCommitResponse {
  const m = {
    throttleTimeMs: v >= 3 ? r.int32() : 0,
    topics: arrayOf(r, r.arrayLength(3), readOffsetCommitResponseTopic, v),
  } satisfies OffsetCommitResponseFields<number, Int64> as unknown as OffsetCommitResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfOffsetCommitResponse: readonly string[] = ['throttleTimeMs', 'topics'];

function writeOffsetCommitResponse(w: Writer, m: InitOf<OffsetCommitResponse>, v: number): void {
  w.fields(m, namesOfOffsetCommitResponse);
  if (v >= 3) {
    w.int32(m.throttleTimeMs);
  }
  writeArray(w, m.topics, writeOffsetCommitResponseTopic, v);
  w.tags(m.unknownTaggedFields);
}

function readOffsetCommitResponseTopic(r: Reader, v: number): OffsetCommitResponseTopic {
  const m = {
    name: v <= 9 ? r.string() : '',
    topicId: v >= 10 ? r.uuid() : zeroUuid,
    partitions: arrayOf(r, r.arrayLength(6), readOffsetCommitResponsePartition, v),
  } satisfies OffsetCommitResponseTopicFields<number, Int64> as unknown as OffsetCommitResponseTopic;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfOffsetCommitResponseTopic: readonly string[] = ['name', 'topicId', 'partitions'];

function writeOffsetCommitResponseTopic(w: Writer, m: InitOf<OffsetCommitResponseTopic>, v: number): void {
  w.fields(m, namesOfOffsetCommitResponseTopic);
  if (v <= 9) {
    w.string(m.name);
  }
  if (v >= 10) {
    w.uuid(m.topicId);
  }
  writeArray(w, m.partitions, writeOffsetCommitResponsePartition, v);
  w.tags(m.unknownTaggedFields);
}

function readOffsetCommitResponsePartition(r: Reader, _v: number): OffsetCommitResponsePartition {
  const m = {
    partitionIndex: r.int32(),
    errorCode: r.int16(),
  } satisfies OffsetCommitResponsePartitionFields<number, Int64> as unknown as OffsetCommitResponsePartition;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfOffsetCommitResponsePartition: readonly string[] = ['partitionIndex', 'errorCode'];

function writeOffsetCommitResponsePartition(
  w: Writer,
  m: InitOf<OffsetCommitResponsePartition>,
  _v: number,
): void {
  w.fields(m, namesOfOffsetCommitResponsePartition);
  w.int32(m.partitionIndex);
  w.int16(m.errorCode);
  w.tags(m.unknownTaggedFields);
}

interface OffsetCommitResponseShape extends MessageShape {
  readonly message: OffsetCommitResponse<this['V'], this['I']>;
  readonly version: OffsetCommitResponseVersion;
}

/** Kafka's OffsetCommitResponse: response, key 8, versions 0-10, flexible 8+. */
export const OffsetCommitResponse: MessageCodec<OffsetCommitResponseShape> =
  /* @__PURE__ */ defineMessage<OffsetCommitResponseShape>({
    name: 'OffsetCommitResponse',
    type: 'response',
    apiKey: 8,
    versions: '0-10',
    flexible: '8+',
    headers: '0-7:0 8+:1',
    schema: `OffsetCommitResponse
 throttleTimeMs int32 3+ ignorable
 topics []OffsetCommitResponseTopic 0+
OffsetCommitResponseTopic
 name string 0-9 ignorable entity=topicName
 topicId uuid 10+ ignorable
 partitions []OffsetCommitResponsePartition 0+
OffsetCommitResponsePartition
 partitionIndex int32 0+
 errorCode int16 0+`,
    read: readOffsetCommitResponse,
    write: writeOffsetCommitResponse,
  });
