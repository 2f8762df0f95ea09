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
  type Uuid,
  type Writer,
} from '../runtime/generated.ts';

/** Versions of DescribeTopicPartitionsResponse. */
export type DescribeTopicPartitionsResponseVersion = 0;

export interface DescribeTopicPartitionsResponseFields<V extends number, I extends Int64> {
  /** int32, versions 0+, ignorable. */
  throttleTimeMs: number;
  /** []DescribeTopicPartitionsResponseTopic, versions 0+. */
  topics: DescribeTopicPartitionsResponseTopic<V, I>[];
  /** Cursor, versions 0+, nullable 0+, default null. */
  nextCursor: Cursor<V, I> | null;
}

export type DescribeTopicPartitionsResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DescribeTopicPartitionsResponseFields<V, I>,
  Unlimited
>;

export interface DescribeTopicPartitionsResponseTopicFields<V extends number, I extends Int64> {
  /** int16, versions 0+. */
  errorCode: number;
  /** string, versions 0+, nullable 0+, entity topicName. */
  name: string | null;
  /** uuid, versions 0+, ignorable. */
  topicId: Uuid;
  /** bool, versions 0+, ignorable. */
  isInternal: boolean;
  /** []DescribeTopicPartitionsResponsePartition, versions 0+. */
  partitions: DescribeTopicPartitionsResponsePartition<V, I>[];
  /** int32, versions 0+, default -2147483648. */
  topicAuthorizedOperations: number;
}

export type DescribeTopicPartitionsResponseTopic<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DescribeTopicPartitionsResponseTopicFields<V, I>,
  Unlimited
>;

export interface CursorFields<_V extends number, _I extends Int64> {
  /** string, versions 0+, entity topicName. */
  topicName: string;
  /** int32, versions 0+. */
  partitionIndex: number;
}

export type Cursor<V extends number = number, I extends Int64 = Int64> = At<V, CursorFields<V, I>, Unlimited>;

export interface DescribeTopicPartitionsResponsePartitionFields<_V extends number, _I extends Int64> {
  /** int16, versions 0+. */
  errorCode: number;
  /** int32, versions 0+. */
  partitionIndex: number;
  /** int32, versions 0+, entity brokerId. */
  leaderId: number;
  /** int32, versions 0+, default -1, ignorable. */
  leaderEpoch: number;
  /** []int32, versions 0+, entity brokerId. */
  replicaNodes: number[];
  /** []int32, versions 0+, entity brokerId. */
  isrNodes: number[];
  /** []int32, versions 0+, nullable 0+, default null, entity brokerId. */
  eligibleLeaderReplicas: number[] | null;
  /** []int32, versions 0+, nullable 0+, default null, entity brokerId. */
  lastKnownElr: number[] | null;
  /** []int32, versions 0+, ignorable, entity brokerId. */
  offlineReplicas: number[];
}

export type DescribeTopicPartitionsResponsePartition<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DescribeTopicPartitionsResponsePartitionFields<V, I>,
  Unlimited
>;

function readDescribeTopicPartitionsResponse(r: Reader, v: number): DescribeTopicPartitionsResponse {
  const m = {
    throttleTimeMs: r.int32(),
    topics: arrayOf(r, r.arrayLength(26), readDescribeTopicPartitionsResponseTopic, v),
    nextCursor: r.present() ? readCursor(r, v) : null,
  } satisfies DescribeTopicPartitionsResponseFields<
    number,
    Int64
  > as unknown as DescribeTopicPartitionsResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDescribeTopicPartitionsResponse: readonly string[] = ['throttleTimeMs', 'topics', 'nextCursor'];

function writeDescribeTopicPartitionsResponse(
  w: Writer,
  m: InitOf<DescribeTopicPartitionsResponse>,
  v: number,
): void {
  w.fields(m, namesOfDescribeTopicPartitionsResponse);
  w.int32(m.throttleTimeMs);
  writeArray(w, m.topics, writeDescribeTopicPartitionsResponseTopic, v);
  writeNullableStruct(w, m.nextCursor === undefined ? null : m.nextCursor, writeCursor, v);
  w.tags(m.unknownTaggedFields);
}

function readDescribeTopicPartitionsResponseTopic(
  r: Reader,
  v: number,
): DescribeTopicPartitionsResponseTopic {
  const m = {
    errorCode: r.int16(),
    name: r.nullableString(),
    topicId: r.uuid(),
    isInternal: r.bool(),
    partitions: arrayOf(r, r.arrayLength(20), readDescribeTopicPartitionsResponsePartition, v),
    topicAuthorizedOperations: r.int32(),
  } satisfies DescribeTopicPartitionsResponseTopicFields<
    number,
    Int64
  > as unknown as DescribeTopicPartitionsResponseTopic;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDescribeTopicPartitionsResponseTopic: readonly string[] = [
  'errorCode',
  'name',
  'topicId',
  'isInternal',
  'partitions',
  'topicAuthorizedOperations',
];

function writeDescribeTopicPartitionsResponseTopic(
  w: Writer,
  m: InitOf<DescribeTopicPartitionsResponseTopic>,
  v: number,
): void {
  w.fields(m, namesOfDescribeTopicPartitionsResponseTopic);
  w.int16(m.errorCode);
  w.nullableString(m.name);
  w.uuid(m.topicId);
  w.bool(m.isInternal);
  writeArray(w, m.partitions, writeDescribeTopicPartitionsResponsePartition, v);
  w.int32(m.topicAuthorizedOperations, -2147483648);
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

function readDescribeTopicPartitionsResponsePartition(
  r: Reader,
  _v: number,
): DescribeTopicPartitionsResponsePartition {
  const m = {
    errorCode: r.int16(),
    partitionIndex: r.int32(),
    leaderId: r.int32(),
    leaderEpoch: r.int32(),
    replicaNodes: r.int32Array(),
    isrNodes: r.int32Array(),
    eligibleLeaderReplicas: r.nullableInt32Array(),
    lastKnownElr: r.nullableInt32Array(),
    offlineReplicas: r.int32Array(),
  } satisfies DescribeTopicPartitionsResponsePartitionFields<
    number,
    Int64
  > as unknown as DescribeTopicPartitionsResponsePartition;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDescribeTopicPartitionsResponsePartition: readonly string[] = [
  'errorCode',
  'partitionIndex',
  'leaderId',
  'leaderEpoch',
  'replicaNodes',
  'isrNodes',
  'eligibleLeaderReplicas',
  'lastKnownElr',
  'offlineReplicas',
];

function writeDescribeTopicPartitionsResponsePartition(
  w: Writer,
  m: InitOf<DescribeTopicPartitionsResponsePartition>,
  _v: number,
): void {
  w.fields(m, namesOfDescribeTopicPartitionsResponsePartition);
  w.int16(m.errorCode);
  w.int32(m.partitionIndex);
  w.int32(m.leaderId);
  w.int32(m.leaderEpoch, -1);
  w.int32Array(m.replicaNodes);
  w.int32Array(m.isrNodes);
  w.nullableInt32Array(m.eligibleLeaderReplicas === undefined ? null : m.eligibleLeaderReplicas);
  w.nullableInt32Array(m.lastKnownElr === undefined ? null : m.lastKnownElr);
  w.int32Array(m.offlineReplicas);
  w.tags(m.unknownTaggedFields);
}

interface DescribeTopicPartitionsResponseShape extends MessageShape {
  readonly message: DescribeTopicPartitionsResponse<this['V'], this['I']>;
  readonly version: DescribeTopicPartitionsResponseVersion;
}

/** Kafka's DescribeTopicPartitionsResponse: response, key 75, versions 0, flexible 0+. */
export const DescribeTopicPartitionsResponse: MessageCodec<DescribeTopicPartitionsResponseShape> =
  /* @__PURE__ */ defineMessage<DescribeTopicPartitionsResponseShape>({
    name: 'DescribeTopicPartitionsResponse',
    type: 'response',
    apiKey: 75,
    versions: '0',
    flexible: '0+',
    headers: '0+:1',
    schema: `DescribeTopicPartitionsResponse
 throttleTimeMs int32 0+ ignorable
 topics []DescribeTopicPartitionsResponseTopic 0+
 nextCursor Cursor 0+ null=0+ default=null
DescribeTopicPartitionsResponseTopic
 errorCode int16 0+
 name string 0+ null=0+ entity=topicName
 topicId uuid 0+ ignorable
 isInternal bool 0+ ignorable
 partitions []DescribeTopicPartitionsResponsePartition 0+
 topicAuthorizedOperations int32 0+ default=-2147483648
Cursor
 topicName string 0+ entity=topicName
 partitionIndex int32 0+
DescribeTopicPartitionsResponsePartition
 errorCode int16 0+
 partitionIndex int32 0+
 leaderId int32 0+ entity=brokerId
 leaderEpoch int32 0+ default=-1 ignorable
 replicaNodes []int32 0+ entity=brokerId
 isrNodes []int32 0+ entity=brokerId
 eligibleLeaderReplicas []int32 0+ null=0+ default=null entity=brokerId
 lastKnownElr []int32 0+ null=0+ default=null entity=brokerId
 offlineReplicas []int32 0+ ignorable entity=brokerId`,
    read: readDescribeTopicPartitionsResponse,
    write: writeDescribeTopicPartitionsResponse,
  });
