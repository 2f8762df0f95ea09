// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 0-1): run `npm run generate`, do not edit.
import {
  arrayOf,
  defineMessage,
  nullableArrayOf,
  nullableWriteArray,
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

/** Versions of DescribeShareGroupOffsetsRequest. */
export type DescribeShareGroupOffsetsRequestVersion = 0 | 1;

export interface DescribeShareGroupOffsetsRequestFields<V extends number, I extends Int64> {
  /** []DescribeShareGroupOffsetsRequestGroup, versions 0+. */
  groups: DescribeShareGroupOffsetsRequestGroup<V, I>[];
}

export type DescribeShareGroupOffsetsRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DescribeShareGroupOffsetsRequestFields<V, I>,
  Unlimited
>;

export interface DescribeShareGroupOffsetsRequestGroupFields<V extends number, I extends Int64> {
  /** string, versions 0+, entity groupId. */
  groupId: string;
  /** []DescribeShareGroupOffsetsRequestTopic, versions 0+, nullable 0+. */
  topics: DescribeShareGroupOffsetsRequestTopic<V, I>[] | null;
}

export type DescribeShareGroupOffsetsRequestGroup<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DescribeShareGroupOffsetsRequestGroupFields<V, I>,
  Unlimited
>;

export interface DescribeShareGroupOffsetsRequestTopicFields<_V extends number, _I extends Int64> {
  /** string, versions 0+, entity topicName. */
  topicName: string;
  /** []int32, versions 0+. */
  partitions: number[];
}

export type DescribeShareGroupOffsetsRequestTopic<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DescribeShareGroupOffsetsRequestTopicFields<V, I>,
  Unlimited
>;

function readDescribeShareGroupOffsetsRequest(r: Reader, v: number): DescribeShareGroupOffsetsRequest {
  const m = {
    groups: arrayOf(r, r.arrayLength(3), readDescribeShareGroupOffsetsRequestGroup, v),
  } satisfies DescribeShareGroupOffsetsRequestFields<
    number,
    Int64
  > as unknown as DescribeShareGroupOffsetsRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDescribeShareGroupOffsetsRequest: readonly string[] = ['groups'];

function writeDescribeShareGroupOffsetsRequest(
  w: Writer,
  m: InitOf<DescribeShareGroupOffsetsRequest>,
  v: number,
): void {
  w.fields(m, namesOfDescribeShareGroupOffsetsRequest);
  writeArray(w, m.groups, writeDescribeShareGroupOffsetsRequestGroup, v);
  w.tags(m.unknownTaggedFields);
}

function readDescribeShareGroupOffsetsRequestGroup(
  r: Reader,
  v: number,
): DescribeShareGroupOffsetsRequestGroup {
  const m = {
    groupId: r.string(),
    topics: nullableArrayOf(r, r.nullableArrayLength(3), readDescribeShareGroupOffsetsRequestTopic, v),
  } satisfies DescribeShareGroupOffsetsRequestGroupFields<
    number,
    Int64
  > as unknown as DescribeShareGroupOffsetsRequestGroup;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDescribeShareGroupOffsetsRequestGroup: readonly string[] = ['groupId', 'topics'];

function writeDescribeShareGroupOffsetsRequestGroup(
  w: Writer,
  m: InitOf<DescribeShareGroupOffsetsRequestGroup>,
  v: number,
): void {
  w.fields(m, namesOfDescribeShareGroupOffsetsRequestGroup);
  w.string(m.groupId);
  nullableWriteArray(w, m.topics, writeDescribeShareGroupOffsetsRequestTopic, v);
  w.tags(m.unknownTaggedFields);
}

function readDescribeShareGroupOffsetsRequestTopic(
  r: Reader,
  _v: number,
): DescribeShareGroupOffsetsRequestTopic {
  const m = {
    topicName: r.string(),
    partitions: r.int32Array(),
  } satisfies DescribeShareGroupOffsetsRequestTopicFields<
    number,
    Int64
  > as unknown as DescribeShareGroupOffsetsRequestTopic;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDescribeShareGroupOffsetsRequestTopic: readonly string[] = ['topicName', 'partitions'];

function writeDescribeShareGroupOffsetsRequestTopic(
  w: Writer,
  m: InitOf<DescribeShareGroupOffsetsRequestTopic>,
  _v: number,
): void {
  w.fields(m, namesOfDescribeShareGroupOffsetsRequestTopic);
  w.string(m.topicName);
  w.int32Array(m.partitions);
  w.tags(m.unknownTaggedFields);
}

interface DescribeShareGroupOffsetsRequestShape extends MessageShape {
  readonly message: DescribeShareGroupOffsetsRequest<this['V'], this['I']>;
  readonly version: DescribeShareGroupOffsetsRequestVersion;
}

/** Kafka's DescribeShareGroupOffsetsRequest: request, key 90, versions 0-1, flexible 0+. */
export const DescribeShareGroupOffsetsRequest: MessageCodec<DescribeShareGroupOffsetsRequestShape> =
  /* @__PURE__ */ defineMessage<DescribeShareGroupOffsetsRequestShape>({
    name: 'DescribeShareGroupOffsetsRequest',
    type: 'request',
    apiKey: 90,
    versions: '0-1',
    flexible: '0+',
    headers: '0+:2',
    listeners: ['broker'],
    schema: `DescribeShareGroupOffsetsRequest
 groups []DescribeShareGroupOffsetsRequestGroup 0+
DescribeShareGroupOffsetsRequestGroup
 groupId string 0+ entity=groupId
 topics []DescribeShareGroupOffsetsRequestTopic 0+ null=0+
DescribeShareGroupOffsetsRequestTopic
 topicName string 0+ entity=topicName
 partitions []int32 0+`,
    read: readDescribeShareGroupOffsetsRequest,
    write: writeDescribeShareGroupOffsetsRequest,
  });
