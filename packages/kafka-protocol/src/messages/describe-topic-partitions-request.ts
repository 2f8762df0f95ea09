// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (version 0): run `npm run generate`, do not edit.
import {
  arrayOf,
  defineMessage,
  writeArray,
  writeNullableStruct,
  type At,
  type InitOf,
  type Int64,
  type MessageCodec,
  type MessageShape,
  type Reader,
  type Unlimited,
  type Writer,
} from '../runtime/generated.ts';

/** Versions of DescribeTopicPartitionsRequest. */
export type DescribeTopicPartitionsRequestVersion = 0;

export interface DescribeTopicPartitionsRequestFields<V extends number, I extends Int64> {
  /** []TopicRequest, versions 0+. */
  topics: TopicRequest<V, I>[];
  /** int32, versions 0+, default 2000. */
  responsePartitionLimit: number;
  /** Cursor, versions 0+, nullable 0+, default null. */
  cursor: Cursor<V, I> | null;
}

export type DescribeTopicPartitionsRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DescribeTopicPartitionsRequestFields<V, I>,
  Unlimited
>;

export interface TopicRequestFields<_V extends number, _I extends Int64> {
  /** string, versions 0+, entity topicName. */
  name: string;
}

export type TopicRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  TopicRequestFields<V, I>,
  Unlimited
>;

export interface CursorFields<_V extends number, _I extends Int64> {
  /** string, versions 0+, entity topicName. */
  topicName: string;
  /** int32, versions 0+. */
  partitionIndex: number;
}

export type Cursor<V extends number = number, I extends Int64 = Int64> = At<V, CursorFields<V, I>, Unlimited>;

function readDescribeTopicPartitionsRequest(r: Reader, v: number): DescribeTopicPartitionsRequest {
  const m = {
    topics: arrayOf(r, r.arrayLength(2), readTopicRequest, v),
    responsePartitionLimit: r.int32(),
    cursor: r.present() ? readCursor(r, v) : null,
  } satisfies DescribeTopicPartitionsRequestFields<
    number,
    Int64
  > as unknown as DescribeTopicPartitionsRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDescribeTopicPartitionsRequest: readonly string[] = [
  'topics',
  'responsePartitionLimit',
  'cursor',
];

function writeDescribeTopicPartitionsRequest(
  w: Writer,
  m: InitOf<DescribeTopicPartitionsRequest>,
  v: number,
): void {
  w.fields(m, namesOfDescribeTopicPartitionsRequest);
  writeArray(w, m.topics, writeTopicRequest, v);
  w.int32(m.responsePartitionLimit, 2000);
  writeNullableStruct(w, m.cursor === undefined ? null : m.cursor, writeCursor, v);
  w.tags(m.unknownTaggedFields);
}

function readTopicRequest(r: Reader, _v: number): TopicRequest {
  const m = {
    name: r.string(),
  } satisfies TopicRequestFields<number, Int64> as unknown as TopicRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfTopicRequest: readonly string[] = ['name'];

function writeTopicRequest(w: Writer, m: InitOf<TopicRequest>, _v: number): void {
  w.fields(m, namesOfTopicRequest);
  w.string(m.name);
  w.tags(m.unknownTaggedFields);
}

function readCursor(r: Reader, _v: number): Cursor {
  const m = {
    topicName: r.string(),
    partitionIndex: r.int32(),
  } satisfies CursorFields<number, Int64> as unknown as Cursor;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfCursor: readonly string[] = ['topicName', 'partitionIndex'];

function writeCursor(w: Writer, m: InitOf<Cursor>, _v: number): void {
  w.fields(m, namesOfCursor);
  w.string(m.topicName);
  w.int32(m.partitionIndex);
  w.tags(m.unknownTaggedFields);
}

interface DescribeTopicPartitionsRequestShape extends MessageShape {
  readonly message: DescribeTopicPartitionsRequest<this['V'], this['I']>;
  readonly version: DescribeTopicPartitionsRequestVersion;
}

/** Kafka's DescribeTopicPartitionsRequest: request, key 75, versions 0, flexible 0+. */
export const DescribeTopicPartitionsRequest: MessageCodec<DescribeTopicPartitionsRequestShape> =
  /* @__PURE__ */ defineMessage<DescribeTopicPartitionsRequestShape>({
    name: 'DescribeTopicPartitionsRequest',
    type: 'request',
    apiKey: 75,
    versions: '0',
    flexible: '0+',
    headers: '0+:2',
    listeners: ['broker'],
    schema: `DescribeTopicPartitionsRequest
 topics []TopicRequest 0+
 responsePartitionLimit int32 0+ default=2000
 cursor Cursor 0+ null=0+ default=null
TopicRequest
 name string 0+ entity=topicName
Cursor
 topicName string 0+ entity=topicName
 partitionIndex int32 0+`,
    read: readDescribeTopicPartitionsRequest,
    write: writeDescribeTopicPartitionsRequest,
  });
