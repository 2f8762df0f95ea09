// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 1-5), 3.9.1 (version 0): run `npm run generate`, do not edit.
import {
  defineMessage,
  nullableArrayOf,
  nullableWriteArray,
  type At,
  type InitOf,
  type Int64,
  type MessageCodec,
  type MessageShape,
  type Reader,
  type Unlimited,
  type Writer,
} from '../runtime/generated.ts';

/** Versions of DescribeLogDirsRequest. */
export type DescribeLogDirsRequestVersion = 0 | 1 | 2 | 3 | 4 | 5;

export interface DescribeLogDirsRequestFields<V extends number, I extends Int64> {
  /** []DescribableLogDirTopic, versions 0+, nullable 0+. */
  topics: DescribableLogDirTopic<V, I>[] | null;
}

export type DescribeLogDirsRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DescribeLogDirsRequestFields<V, I>,
  Unlimited
>;

export interface DescribableLogDirTopicFields<_V extends number, _I extends Int64> {
  /** string, versions 0+, entity topicName. */
  topic: string;
  /** []int32, versions 0+. */
  partitions: number[];
}

export type DescribableLogDirTopic<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DescribableLogDirTopicFields<V, I>,
  Unlimited
>;

function readDescribeLogDirsRequest(r: Reader, v: number): DescribeLogDirsRequest {
  const m = {
    topics: nullableArrayOf(r, r.nullableArrayLength(3), readDescribableLogDirTopic, v),
  } satisfies DescribeLogDirsRequestFields<number, Int64> as unknown as DescribeLogDirsRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDescribeLogDirsRequest: readonly string[] = ['topics'];

function writeDescribeLogDirsRequest(w: Writer, m: InitOf<DescribeLogDirsRequest>, v: number): void {
  w.fields(m, namesOfDescribeLogDirsRequest);
  nullableWriteArray(w, m.topics, writeDescribableLogDirTopic, v);
  w.tags(m.unknownTaggedFields);
}

function readDescribableLogDirTopic(r: Reader, _v: number): DescribableLogDirTopic {
  const m = {
    topic: r.string(),
    partitions: r.int32Array(),
  } satisfies DescribableLogDirTopicFields<number, Int64> as unknown as DescribableLogDirTopic;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDescribableLogDirTopic: readonly string[] = ['topic', 'partitions'];

function writeDescribableLogDirTopic(w: Writer, m: InitOf<DescribableLogDirTopic>, _v: number): void {
  w.fields(m, namesOfDescribableLogDirTopic);
  w.string(m.topic);
  w.int32Array(m.partitions);
  w.tags(m.unknownTaggedFields);
}

interface DescribeLogDirsRequestShape extends MessageShape {
  readonly message: DescribeLogDirsRequest<this['V'], this['I']>;
  readonly version: DescribeLogDirsRequestVersion;
}

/** Kafka's DescribeLogDirsRequest: request, key 35, versions 0-5, flexible 2+. */
export const DescribeLogDirsRequest: MessageCodec<DescribeLogDirsRequestShape> =
  /* @__PURE__ */ defineMessage<DescribeLogDirsRequestShape>({
    name: 'DescribeLogDirsRequest',
    type: 'request',
    apiKey: 35,
    versions: '0-5',
    flexible: '2+',
    headers: '0-1:1 2+:2',
    listeners: ['broker', 'zkBroker'],
    schema: `DescribeLogDirsRequest
 topics []DescribableLogDirTopic 0+ null=0+
DescribableLogDirTopic
 topic string 0+ entity=topicName
 partitions []int32 0+`,
    read: readDescribeLogDirsRequest,
    write: writeDescribeLogDirsRequest,
  });
