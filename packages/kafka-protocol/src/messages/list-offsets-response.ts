// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 1-11), 3.9.1 (version 0): run `npm run generate`, do not edit.
import {
  arrayOf,
  defineMessage,
  elements,
  elementWriters,
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

/** Versions of ListOffsetsResponse. */
export type ListOffsetsResponseVersion = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;

type V2Up = 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
type V0 = 0;
type V1Up = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
type V4Up = 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;

export interface ListOffsetsResponseFields<V extends number, I extends Int64> {
  /** int32, versions 2+, ignorable. */
  throttleTimeMs: number;
  /** []ListOffsetsTopicResponse, versions 0+. */
  topics: ListOffsetsTopicResponse<V, I>[];
}

export type ListOffsetsResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ListOffsetsResponseFields<V, I>,
  { throttleTimeMs: V2Up }
>;

export interface ListOffsetsTopicResponseFields<V extends number, I extends Int64> {
  /** string, versions 0+, entity topicName. */
  name: string;
  /** []ListOffsetsPartitionResponse, versions 0+. */
  partitions: ListOffsetsPartitionResponse<V, I>[];
}

export type ListOffsetsTopicResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ListOffsetsTopicResponseFields<V, I>,
  Unlimited
>;

export interface ListOffsetsPartitionResponseFields<_V extends number, I extends Int64> {
  /** int32, versions 0+. */
  partitionIndex: number;
  /** int16, versions 0+. */
  errorCode: number;
  /** []int64, versions 0. */
  oldStyleOffsets: I[];
  /** int64, versions 1+, default -1. */
  timestamp: I;
  /** int64, versions 1+, default -1. */
  offset: I;
  /** int32, versions 4+, default -1. */
  leaderEpoch: number;
}

export type ListOffsetsPartitionResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ListOffsetsPartitionResponseFields<V, I>,
  { oldStyleOffsets: V0; timestamp: V1Up; offset: V1Up; leaderEpoch: V4Up }
>;

function readListOffsetsResponse(r: Reader, v: number): ListOffsetsResponse {
  const m = {
    throttleTimeMs: v >= 2 ? r.int32() : 0,
    topics: arrayOf(r, r.arrayLength(3), readListOffsetsTopicResponse, v),
  } satisfies ListOffsetsResponseFields<number, Int64> as unknown as ListOffsetsResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfListOffsetsResponse: readonly string[] = ['throttleTimeMs', 'topics'];

function writeListOffsetsResponse(w: Writer, m: InitOf<ListOffsetsResponse>, v: number): void {
  w.fields(m, namesOfListOffsetsResponse);
  if (v >= 2) {
    w.int32(m.throttleTimeMs);
  }
  writeArray(w, m.topics, writeListOffsetsTopicResponse, v);
  w.tags(m.unknownTaggedFields);
}

function readListOffsetsTopicResponse(r: Reader, v: number): ListOffsetsTopicResponse {
  const m = {
    name: r.string(),
    partitions: arrayOf(r, r.arrayLength(10), readListOffsetsPartitionResponse, v),
  } satisfies ListOffsetsTopicResponseFields<number, Int64> as unknown as ListOffsetsTopicResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfListOffsetsTopicResponse: readonly string[] = ['name', 'partitions'];

function writeListOffsetsTopicResponse(w: Writer, m: InitOf<ListOffsetsTopicResponse>, v: number): void {
  w.fields(m, namesOfListOffsetsTopicResponse);
  w.string(m.name);
  writeArray(w, m.partitions, writeListOffsetsPartitionResponse, v);
  w.tags(m.unknownTaggedFields);
}

function readListOffsetsPartitionResponse(r: Reader, v: number): ListOffsetsPartitionResponse {
  const m = {
    partitionIndex: r.int32(),
    errorCode: r.int16(),
    oldStyleOffsets: v <= 0 ? arrayOf(r, r.arrayLength(8), elements.int64, v) : [],
    timestamp: v >= 1 ? r.int64() : -1,
    offset: v >= 1 ? r.int64() : -1,
    leaderEpoch: v >= 4 ? r.int32() : -1,
  } satisfies ListOffsetsPartitionResponseFields<number, Int64> as unknown as ListOffsetsPartitionResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfListOffsetsPartitionResponse: readonly string[] = [
  'partitionIndex',
  'errorCode',
  'oldStyleOffsets',
  'timestamp',
  'offset',
  'leaderEpoch',
];

function writeListOffsetsPartitionResponse(
  w: Writer,
  m: InitOf<ListOffsetsPartitionResponse>,
  v: number,
): void {
  w.fields(m, namesOfListOffsetsPartitionResponse);
  w.int32(m.partitionIndex);
  w.int16(m.errorCode);
  if (v <= 0) {
    writeArray(w, m.oldStyleOffsets, elementWriters.int64, v);
  } else if (m.oldStyleOffsets !== undefined && m.oldStyleOffsets.length !== 0) w.absent('oldStyleOffsets');
  if (v >= 1) {
    w.int64(m.timestamp, -1);
  } else if (m.timestamp !== undefined && m.timestamp != -1) w.absent('timestamp');
  if (v >= 1) {
    w.int64(m.offset, -1);
  } else if (m.offset !== undefined && m.offset != -1) w.absent('offset');
  if (v >= 4) {
    w.int32(m.leaderEpoch, -1);
  } else if (m.leaderEpoch !== undefined && m.leaderEpoch !== -1) w.absent('leaderEpoch');
  w.tags(m.unknownTaggedFields);
}

interface ListOffsetsResponseShape extends MessageShape {
  readonly message: ListOffsetsResponse<this['V'], this['I']>;
  readonly version: ListOffsetsResponseVersion;
}

/** Kafka's ListOffsetsResponse: response, key 2, versions 0-11, flexible 6+. */
export const ListOffsetsResponse: MessageCodec<ListOffsetsResponseShape> =
  /* @__PURE__ */ defineMessage<ListOffsetsResponseShape>({
    name: 'ListOffsetsResponse',
    type: 'response',
    apiKey: 2,
    versions: '0-11',
    flexible: '6+',
    headers: '0-5:0 6+:1',
    schema: `ListOffsetsResponse
 throttleTimeMs int32 2+ ignorable
 topics []ListOffsetsTopicResponse 0+
ListOffsetsTopicResponse
 name string 0+ entity=topicName
 partitions []ListOffsetsPartitionResponse 0+
ListOffsetsPartitionResponse
 partitionIndex int32 0+
 errorCode int16 0+
 oldStyleOffsets []int64 0
 timestamp int64 1+ default=-1
 offset int64 1+ default=-1
 leaderEpoch int32 4+ default=-1`,
    read: readListOffsetsResponse,
    write: writeListOffsetsResponse,
  });
