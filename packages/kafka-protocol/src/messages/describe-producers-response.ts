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

/** Versions of DescribeProducersResponse. */
export type DescribeProducersResponseVersion = 0;

export interface DescribeProducersResponseFields<V extends number, I extends Int64> {
  /** int32, versions 0+. */
  throttleTimeMs: number;
  /** []TopicResponse, versions 0+. */
  topics: TopicResponse<V, I>[];
}

export type DescribeProducersResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DescribeProducersResponseFields<V, I>,
  Unlimited
>;

export interface TopicResponseFields<V extends number, I extends Int64> {
  /** string, versions 0+, entity topicName. */
  name: string;
  /** []PartitionResponse, versions 0+. */
  partitions: PartitionResponse<V, I>[];
}

export type TopicResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  TopicResponseFields<V, I>,
  Unlimited
>;

export interface PartitionResponseFields<V extends number, I extends Int64> {
  /** int32, versions 0+. */
  partitionIndex: number;
  /** int16, versions 0+. */
  errorCode: number;
  /** string, versions 0+, nullable 0+, default null. */
  errorMessage: string | null;
  /** []ProducerState, versions 0+. */
  activeProducers: ProducerState<V, I>[];
}

export type PartitionResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  PartitionResponseFields<V, I>,
  Unlimited
>;

export interface ProducerStateFields<_V extends number, I extends Int64> {
  /** int64, versions 0+, entity producerId. */
  producerId: I;
  /** int32, versions 0+. */
  producerEpoch: number;
  /** int32, versions 0+, default -1. */
  lastSequence: number;
  /** int64, versions 0+, default -1. */
  lastTimestamp: I;
  /** int32, versions 0+. */
  coordinatorEpoch: number;
  /** int64, versions 0+, default -1. */
  currentTxnStartOffset: I;
}

export type ProducerState<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ProducerStateFields<V, I>,
  Unlimited
>;

function readDescribeProducersResponse(r: Reader, v: number): DescribeProducersResponse {
  const m = {
    throttleTimeMs: r.int32(),
    topics: arrayOf(r, r.arrayLength(3), readTopicResponse, v),
  } satisfies DescribeProducersResponseFields<number, Int64> as unknown as DescribeProducersResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDescribeProducersResponse: readonly string[] = ['throttleTimeMs', 'topics'];

function writeDescribeProducersResponse(w: Writer, m: InitOf<DescribeProducersResponse>, v: number): void {
  w.fields(m, namesOfDescribeProducersResponse);
  w.int32(m.throttleTimeMs);
  writeArray(w, m.topics, writeTopicResponse, v);
  w.tags(m.unknownTaggedFields);
}

function readTopicResponse(r: Reader, v: number): TopicResponse {
  const m = {
    name: r.string(),
    partitions: arrayOf(r, r.arrayLength(9), readPartitionResponse, v),
  } satisfies TopicResponseFields<number, Int64> as unknown as TopicResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfTopicResponse: readonly string[] = ['name', 'partitions'];

function writeTopicResponse(w: Writer, m: InitOf<TopicResponse>, v: number): void {
  w.fields(m, namesOfTopicResponse);
  w.string(m.name);
  writeArray(w, m.partitions, writePartitionResponse, v);
  w.tags(m.unknownTaggedFields);
}

function readPartitionResponse(r: Reader, v: number): PartitionResponse {
  const m = {
    partitionIndex: r.int32(),
    errorCode: r.int16(),
    errorMessage: r.nullableString(),
    activeProducers: arrayOf(r, r.arrayLength(37), readProducerState, v),
  } satisfies PartitionResponseFields<number, Int64> as unknown as PartitionResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfPartitionResponse: readonly string[] = [
  'partitionIndex',
  'errorCode',
  'errorMessage',
  'activeProducers',
];

function writePartitionResponse(w: Writer, m: InitOf<PartitionResponse>, v: number): void {
  w.fields(m, namesOfPartitionResponse);
  w.int32(m.partitionIndex);
  w.int16(m.errorCode);
  w.nullableString(m.errorMessage, null);
  writeArray(w, m.activeProducers, writeProducerState, v);
  w.tags(m.unknownTaggedFields);
}

function readProducerState(r: Reader, _v: number): ProducerState {
  const m = {
    producerId: r.int64(),
    producerEpoch: r.int32(),
    lastSequence: r.int32(),
    lastTimestamp: r.int64(),
    coordinatorEpoch: r.int32(),
    currentTxnStartOffset: r.int64(),
  } satisfies ProducerStateFields<number, Int64> as unknown as ProducerState;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfProducerState: readonly string[] = [
  'producerId',
  'producerEpoch',
  'lastSequence',
  'lastTimestamp',
  'coordinatorEpoch',
  'currentTxnStartOffset',
];

function writeProducerState(w: Writer, m: InitOf<ProducerState>, _v: number): void {
  w.fields(m, namesOfProducerState);
  w.int64(m.producerId);
  w.int32(m.producerEpoch);
  w.int32(m.lastSequence, -1);
  w.int64(m.lastTimestamp, -1);
  w.int32(m.coordinatorEpoch);
  w.int64(m.currentTxnStartOffset, -1);
  w.tags(m.unknownTaggedFields);
}

interface DescribeProducersResponseShape extends MessageShape {
  readonly message: DescribeProducersResponse<this['V'], this['I']>;
  readonly version: DescribeProducersResponseVersion;
}

/** Kafka's DescribeProducersResponse: response, key 61, versions 0, flexible 0+. */
export const DescribeProducersResponse: MessageCodec<DescribeProducersResponseShape> =
  /* @__PURE__ */ defineMessage<DescribeProducersResponseShape>({
    name: 'DescribeProducersResponse',
    type: 'response',
    apiKey: 61,
    versions: '0',
    flexible: '0+',
    headers: '0+:1',
    schema: `DescribeProducersResponse
 throttleTimeMs int32 0+
 topics []TopicResponse 0+
TopicResponse
 name string 0+ entity=topicName
 partitions []PartitionResponse 0+
PartitionResponse
 partitionIndex int32 0+
 errorCode int16 0+
 errorMessage string 0+ null=0+ default=null
 activeProducers []ProducerState 0+
ProducerState
 producerId int64 0+ entity=producerId
 producerEpoch int32 0+
 lastSequence int32 0+ default=-1
 lastTimestamp int64 0+ default=-1
 coordinatorEpoch int32 0+
 currentTxnStartOffset int64 0+ default=-1`,
    read: readDescribeProducersResponse,
    write: writeDescribeProducersResponse,
  });
