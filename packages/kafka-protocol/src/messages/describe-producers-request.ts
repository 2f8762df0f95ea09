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

/** Versions of DescribeProducersRequest. */
export type DescribeProducersRequestVersion = 0;

export interface DescribeProducersRequestFields<V extends number, I extends Int64> {
  /** []TopicRequest, versions 0+. */
  topics: TopicRequest<V, I>[];
}

export type DescribeProducersRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DescribeProducersRequestFields<V, I>,
  Unlimited
>;

export interface TopicRequestFields<_V extends number, _I extends Int64> {
  /** string, versions 0+, entity topicName. */
  name: string;
  /** []int32, versions 0+. */
  partitionIndexes: number[];
}

export type TopicRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  TopicRequestFields<V, I>,
  Unlimited
>;

function readDescribeProducersRequest(r: Reader, v: number): DescribeProducersRequest {
  const m = {
    topics: arrayOf(r, r.arrayLength(3), readTopicRequest, v),
  } satisfies DescribeProducersRequestFields<number, Int64> as unknown as DescribeProducersRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDescribeProducersRequest: readonly string[] = ['topics'];

function writeDescribeProducersRequest(w: Writer, m: InitOf<DescribeProducersRequest>, v: number): void {
  w.fields(m, namesOfDescribeProducersRequest);
  writeArray(w, m.topics, writeTopicRequest, v);
  w.tags(m.unknownTaggedFields);
}

function readTopicRequest(r: Reader, _v: number): TopicRequest {
  const m = {
    name: r.string(),
    partitionIndexes: r.int32Array(),
  } satisfies TopicRequestFields<number, Int64> as unknown as TopicRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfTopicRequest: readonly string[] = ['name', 'partitionIndexes'];

function writeTopicRequest(w: Writer, m: InitOf<TopicRequest>, _v: number): void {
  w.fields(m, namesOfTopicRequest);
  w.string(m.name);
  w.int32Array(m.partitionIndexes);
  w.tags(m.unknownTaggedFields);
}

interface DescribeProducersRequestShape extends MessageShape {
  readonly message: DescribeProducersRequest<this['V'], this['I']>;
  readonly version: DescribeProducersRequestVersion;
}

/** Kafka's DescribeProducersRequest: request, key 61, versions 0, flexible 0+. */
export const DescribeProducersRequest: MessageCodec<DescribeProducersRequestShape> =
  /* @__PURE__ */ defineMessage<DescribeProducersRequestShape>({
    name: 'DescribeProducersRequest',
    type: 'request',
    apiKey: 61,
    versions: '0',
    flexible: '0+',
    headers: '0+:2',
    listeners: ['broker'],
    schema: `DescribeProducersRequest
 topics []TopicRequest 0+
TopicRequest
 name string 0+ entity=topicName
 partitionIndexes []int32 0+`,
    read: readDescribeProducersRequest,
    write: writeDescribeProducersRequest,
  });
