// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 1-2), 3.9.1 (version 0): run `npm run generate`, do not edit.
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

/** Versions of WriteTxnMarkersResponse. */
export type WriteTxnMarkersResponseVersion = 0 | 1 | 2;

export interface WriteTxnMarkersResponseFields<V extends number, I extends Int64> {
  /** []WritableTxnMarkerResult, versions 0+. */
  markers: WritableTxnMarkerResult<V, I>[];
}

export type WriteTxnMarkersResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  WriteTxnMarkersResponseFields<V, I>,
  Unlimited
>;

export interface WritableTxnMarkerResultFields<V extends number, I extends Int64> {
  /** int64, versions 0+, entity producerId. */
  producerId: I;
  /** []WritableTxnMarkerTopicResult, versions 0+. */
  topics: WritableTxnMarkerTopicResult<V, I>[];
}

export type WritableTxnMarkerResult<V extends number = number, I extends Int64 = Int64> = At<
  V,
  WritableTxnMarkerResultFields<V, I>,
  Unlimited
>;

export interface WritableTxnMarkerTopicResultFields<V extends number, I extends Int64> {
  /** string, versions 0+, entity topicName. */
  name: string;
  /** []WritableTxnMarkerPartitionResult, versions 0+. */
  partitions: WritableTxnMarkerPartitionResult<V, I>[];
}

export type WritableTxnMarkerTopicResult<V extends number = number, I extends Int64 = Int64> = At<
  V,
  WritableTxnMarkerTopicResultFields<V, I>,
  Unlimited
>;

export interface WritableTxnMarkerPartitionResultFields<_V extends number, _I extends Int64> {
  /** int32, versions 0+. */
  partitionIndex: number;
  /** int16, versions 0+. */
  errorCode: number;
}

export type WritableTxnMarkerPartitionResult<V extends number = number, I extends Int64 = Int64> = At<
  V,
  WritableTxnMarkerPartitionResultFields<V, I>,
  Unlimited
>;

function readWriteTxnMarkersResponse(r: Reader, v: number): WriteTxnMarkersResponse {
  const m = {
    markers: arrayOf(r, r.arrayLength(10), readWritableTxnMarkerResult, v),
  } satisfies WriteTxnMarkersResponseFields<number, Int64> as unknown as WriteTxnMarkersResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfWriteTxnMarkersResponse: readonly string[] = ['markers'];

function writeWriteTxnMarkersResponse(w: Writer, m: InitOf<WriteTxnMarkersResponse>, v: number): void {
  w.fields(m, namesOfWriteTxnMarkersResponse);
  writeArray(w, m.markers, writeWritableTxnMarkerResult, v);
  w.tags(m.unknownTaggedFields);
}

function readWritableTxnMarkerResult(r: Reader, v: number): WritableTxnMarkerResult {
  const m = {
    producerId: r.int64(),
    topics: arrayOf(r, r.arrayLength(3), readWritableTxnMarkerTopicResult, v),
  } satisfies WritableTxnMarkerResultFields<number, Int64> as unknown as WritableTxnMarkerResult;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfWritableTxnMarkerResult: readonly string[] = ['producerId', 'topics'];

function writeWritableTxnMarkerResult(w: Writer, m: InitOf<WritableTxnMarkerResult>, v: number): void {
  w.fields(m, namesOfWritableTxnMarkerResult);
  w.int64(m.producerId);
  writeArray(w, m.topics, writeWritableTxnMarkerTopicResult, v);
  w.tags(m.unknownTaggedFields);
}

function readWritableTxnMarkerTopicResult(r: Reader, v: number): WritableTxnMarkerTopicResult {
  const m = {
    name: r.string(),
    partitions: arrayOf(r, r.arrayLength(6), readWritableTxnMarkerPartitionResult, v),
  } satisfies WritableTxnMarkerTopicResultFields<number, Int64> as unknown as WritableTxnMarkerTopicResult;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfWritableTxnMarkerTopicResult: readonly string[] = ['name', 'partitions'];

function writeWritableTxnMarkerTopicResult(
  w: Writer,
  m: InitOf<WritableTxnMarkerTopicResult>,
  v: number,
): void {
  w.fields(m, namesOfWritableTxnMarkerTopicResult);
  w.string(m.name);
  writeArray(w, m.partitions, writeWritableTxnMarkerPartitionResult, v);
  w.tags(m.unknownTaggedFields);
}

function readWritableTxnMarkerPartitionResult(r: Reader, _v: number): WritableTxnMarkerPartitionResult {
  const m = {
    partitionIndex: r.int32(),
    errorCode: r.int16(),
  } satisfies WritableTxnMarkerPartitionResultFields<
    number,
    Int64
  > as unknown as WritableTxnMarkerPartitionResult;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfWritableTxnMarkerPartitionResult: readonly string[] = ['partitionIndex', 'errorCode'];

function writeWritableTxnMarkerPartitionResult(
  w: Writer,
  m: InitOf<WritableTxnMarkerPartitionResult>,
  _v: number,
): void {
  w.fields(m, namesOfWritableTxnMarkerPartitionResult);
  w.int32(m.partitionIndex);
  w.int16(m.errorCode);
  w.tags(m.unknownTaggedFields);
}

interface WriteTxnMarkersResponseShape extends MessageShape {
  readonly message: WriteTxnMarkersResponse<this['V'], this['I']>;
  readonly version: WriteTxnMarkersResponseVersion;
}

/** Kafka's WriteTxnMarkersResponse: response, key 27, versions 0-2, flexible 1+. */
export const WriteTxnMarkersResponse: MessageCodec<WriteTxnMarkersResponseShape> =
  /* @__PURE__ */ defineMessage<WriteTxnMarkersResponseShape>({
    name: 'WriteTxnMarkersResponse',
    type: 'response',
    apiKey: 27,
    versions: '0-2',
    flexible: '1+',
    headers: '0:0 1+:1',
    schema: `WriteTxnMarkersResponse
 markers []WritableTxnMarkerResult 0+
WritableTxnMarkerResult
 producerId int64 0+ entity=producerId
 topics []WritableTxnMarkerTopicResult 0+
WritableTxnMarkerTopicResult
 name string 0+ entity=topicName
 partitions []WritableTxnMarkerPartitionResult 0+
WritableTxnMarkerPartitionResult
 partitionIndex int32 0+
 errorCode int16 0+`,
    read: readWriteTxnMarkersResponse,
    write: writeWriteTxnMarkersResponse,
  });
