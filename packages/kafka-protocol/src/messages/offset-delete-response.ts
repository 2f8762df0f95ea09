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

/** Versions of OffsetDeleteResponse. */
export type OffsetDeleteResponseVersion = 0;

export interface OffsetDeleteResponseFields<V extends number, I extends Int64> {
  /** int16, versions 0+. */
  errorCode: number;
  /** int32, versions 0+, ignorable. */
  throttleTimeMs: number;
  /** []OffsetDeleteResponseTopic, versions 0+. */
  topics: OffsetDeleteResponseTopic<V, I>[];
}

export type OffsetDeleteResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  OffsetDeleteResponseFields<V, I>,
  Unlimited
>;

export interface OffsetDeleteResponseTopicFields<V extends number, I extends Int64> {
  /** string, versions 0+, entity topicName. */
  name: string;
  /** []OffsetDeleteResponsePartition, versions 0+. */
  partitions: OffsetDeleteResponsePartition<V, I>[];
}

export type OffsetDeleteResponseTopic<V extends number = number, I extends Int64 = Int64> = At<
  V,
  OffsetDeleteResponseTopicFields<V, I>,
  Unlimited
>;

export interface OffsetDeleteResponsePartitionFields<_V extends number, _I extends Int64> {
  /** int32, versions 0+. */
  partitionIndex: number;
  /** int16, versions 0+. */
  errorCode: number;
}

export type OffsetDeleteResponsePartition<V extends number = number, I extends Int64 = Int64> = At<
  V,
  OffsetDeleteResponsePartitionFields<V, I>,
  Unlimited
>;

function readOffsetDeleteResponse(r: Reader, v: number): OffsetDeleteResponse {
  const m = {
    errorCode: r.int16(),
    throttleTimeMs: r.int32(),
    topics: arrayOf(r, r.arrayLength(6), readOffsetDeleteResponseTopic, v),
  } satisfies OffsetDeleteResponseFields<number, Int64> as unknown as OffsetDeleteResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfOffsetDeleteResponse: readonly string[] = ['errorCode', 'throttleTimeMs', 'topics'];

function writeOffsetDeleteResponse(w: Writer, m: InitOf<OffsetDeleteResponse>, v: number): void {
  w.fields(m, namesOfOffsetDeleteResponse);
  w.int16(m.errorCode);
  w.int32(m.throttleTimeMs);
  writeArray(w, m.topics, writeOffsetDeleteResponseTopic, v);
  w.tags(m.unknownTaggedFields);
}

function readOffsetDeleteResponseTopic(r: Reader, v: number): OffsetDeleteResponseTopic {
  const m = {
    name: r.string(),
    partitions: arrayOf(r, r.arrayLength(6), readOffsetDeleteResponsePartition, v),
  } satisfies OffsetDeleteResponseTopicFields<number, Int64> as unknown as OffsetDeleteResponseTopic;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfOffsetDeleteResponseTopic: readonly string[] = ['name', 'partitions'];

function writeOffsetDeleteResponseTopic(w: Writer, m: InitOf<OffsetDeleteResponseTopic>, v: number): void {
  w.fields(m, namesOfOffsetDeleteResponseTopic);
  w.string(m.name);
  writeArray(w, m.partitions, writeOffsetDeleteResponsePartition, v);
  w.tags(m.unknownTaggedFields);
}

function readOffsetDeleteResponsePartition(r: Reader, _v: number): OffsetDeleteResponsePartition {
  const m = {
    partitionIndex: r.int32(),
    errorCode: r.int16(),
  } satisfies OffsetDeleteResponsePartitionFields<number, Int64> as unknown as OffsetDeleteResponsePartition;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfOffsetDeleteResponsePartition: readonly string[] = ['partitionIndex', 'errorCode'];

function writeOffsetDeleteResponsePartition(
  w: Writer,
  m: InitOf<OffsetDeleteResponsePartition>,
  _v: number,
): void {
  w.fields(m, namesOfOffsetDeleteResponsePartition);
  w.int32(m.partitionIndex);
  w.int16(m.errorCode);
  w.tags(m.unknownTaggedFields);
}

interface OffsetDeleteResponseShape extends MessageShape {
  readonly message: OffsetDeleteResponse<this['V'], this['I']>;
  readonly version: OffsetDeleteResponseVersion;
}

/** Kafka's OffsetDeleteResponse: response, key 47, versions 0, never flexible. */
export const OffsetDeleteResponse: MessageCodec<OffsetDeleteResponseShape> =
  /* @__PURE__ */ defineMessage<OffsetDeleteResponseShape>({
    name: 'OffsetDeleteResponse',
    type: 'response',
    apiKey: 47,
    versions: '0',
    flexible: 'none',
    headers: '0+:0',
    schema: `OffsetDeleteResponse
 errorCode int16 0+
 throttleTimeMs int32 0+ ignorable
 topics []OffsetDeleteResponseTopic 0+
OffsetDeleteResponseTopic
 name string 0+ entity=topicName
 partitions []OffsetDeleteResponsePartition 0+
OffsetDeleteResponsePartition
 partitionIndex int32 0+
 errorCode int16 0+`,
    read: readOffsetDeleteResponse,
    write: writeOffsetDeleteResponse,
  });
