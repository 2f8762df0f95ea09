// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 0-6): run `npm run generate`, do not edit.
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
  type Uuid,
  type Writer,
} from '../runtime/generated.ts';

/** Versions of TxnOffsetCommitRequest. */
export type TxnOffsetCommitRequestVersion = 0 | 1 | 2 | 3 | 4 | 5 | 6;

type V3Up = 3 | 4 | 5 | 6;
type V0To5 = 0 | 1 | 2 | 3 | 4 | 5;
type V6Up = 6;
type V2Up = 2 | 3 | 4 | 5 | 6;

export interface TxnOffsetCommitRequestFields<V extends number, I extends Int64> {
  /** string, versions 0+, entity transactionalId. */
  transactionalId: string;
  /** string, versions 0+, entity groupId. */
  groupId: string;
  /** int64, versions 0+, entity producerId. */
  producerId: I;
  /** int16, versions 0+. */
  producerEpoch: number;
  /** int32, versions 3+, default -1. */
  generationIdOrMemberEpoch: number;
  /** string, versions 3+. */
  memberId: string;
  /** string, versions 3+, nullable 3+, default null. */
  groupInstanceId: string | null;
  /** []TxnOffsetCommitRequestTopic, versions 0+. */
  topics: TxnOffsetCommitRequestTopic<V, I>[];
}

export type TxnOffsetCommitRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  TxnOffsetCommitRequestFields<V, I>,
  { generationIdOrMemberEpoch: V3Up; memberId: V3Up; groupInstanceId: V3Up }
>;

export interface TxnOffsetCommitRequestTopicFields<V extends number, I extends Int64> {
  /** string, versions 0-5, ignorable, entity topicName. */
  name: string;
  /** uuid, versions 6+, ignorable. */
  topicId: Uuid;
  /** []TxnOffsetCommitRequestPartition, versions 0+. */
  partitions: TxnOffsetCommitRequestPartition<V, I>[];
}

export type TxnOffsetCommitRequestTopic<V extends number = number, I extends Int64 = Int64> = At<
  V,
  TxnOffsetCommitRequestTopicFields<V, I>,
  { name: V0To5; topicId: V6Up }
>;

export interface TxnOffsetCommitRequestPartitionFields<_V extends number, I extends Int64> {
  /** int32, versions 0+. */
  partitionIndex: number;
  /** int64, versions 0+. */
  committedOffset: I;
  /** int32, versions 2+, default -1, ignorable. */
  committedLeaderEpoch: number;
  /** string, versions 0+, nullable 0+. */
  committedMetadata: string | null;
}

export type TxnOffsetCommitRequestPartition<V extends number = number, I extends Int64 = Int64> = At<
  V,
  TxnOffsetCommitRequestPartitionFields<V, I>,
  { committedLeaderEpoch: V2Up }
>;

function readTxnOffsetCommitRequest(r: Reader, v: number): TxnOffsetCommitRequest {
  const m = {
    transactionalId: r.string(),
    groupId: r.string(),
    producerId: r.int64(),
    producerEpoch: r.int16(),
    generationIdOrMemberEpoch: v >= 3 ? r.int32() : -1,
    memberId: v >= 3 ? r.string() : '',
    groupInstanceId: v >= 3 ? r.nullableString() : null,
    topics: arrayOf(r, r.arrayLength(3), readTxnOffsetCommitRequestTopic, v),
  } satisfies TxnOffsetCommitRequestFields<number, Int64> as unknown as TxnOffsetCommitRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfTxnOffsetCommitRequest: readonly string[] = [
  'transactionalId',
  'groupId',
  'producerId',
  'producerEpoch',
  'generationIdOrMemberEpoch',
  'memberId',
  'groupInstanceId',
  'topics',
];

function writeTxnOffsetCommitRequest(w: Writer, m: InitOf<TxnOffsetCommitRequest>, v: number): void {
  w.fields(m, namesOfTxnOffsetCommitRequest);
  w.string(m.transactionalId);
  w.string(m.groupId);
  w.int64(m.producerId);
  w.int16(m.producerEpoch);
  if (v >= 3) {
    w.int32(m.generationIdOrMemberEpoch, -1);
  } else if (m.generationIdOrMemberEpoch !== undefined && m.generationIdOrMemberEpoch !== -1)
    w.absent('generationIdOrMemberEpoch');
  if (v >= 3) {
    w.string(m.memberId);
  } else if (m.memberId !== undefined && m.memberId !== '') w.absent('memberId');
  if (v >= 3) {
    w.nullableString(m.groupInstanceId, null);
  } else if (m.groupInstanceId !== undefined && m.groupInstanceId !== null) w.absent('groupInstanceId');
  writeArray(w, m.topics, writeTxnOffsetCommitRequestTopic, v);
  w.tags(m.unknownTaggedFields);
}

function readTxnOffsetCommitRequestTopic(r: Reader, v: number): TxnOffsetCommitRequestTopic {
  const m = {
    name: v <= 5 ? r.string() : '',
    topicId: v >= 6 ? r.uuid() : zeroUuid,
    partitions: arrayOf(r, r.arrayLength(14), readTxnOffsetCommitRequestPartition, v),
  } satisfies TxnOffsetCommitRequestTopicFields<number, Int64> as unknown as TxnOffsetCommitRequestTopic;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfTxnOffsetCommitRequestTopic: readonly string[] = ['name', 'topicId', 'partitions'];

function writeTxnOffsetCommitRequestTopic(
  w: Writer,
  m: InitOf<TxnOffsetCommitRequestTopic>,
  v: number,
): void {
  w.fields(m, namesOfTxnOffsetCommitRequestTopic);
  if (v <= 5) {
    w.string(m.name);
  }
  if (v >= 6) {
    w.uuid(m.topicId);
  }
  writeArray(w, m.partitions, writeTxnOffsetCommitRequestPartition, v);
  w.tags(m.unknownTaggedFields);
}

function readTxnOffsetCommitRequestPartition(r: Reader, v: number): TxnOffsetCommitRequestPartition {
  const m = {
    partitionIndex: r.int32(),
    committedOffset: r.int64(),
    committedLeaderEpoch: v >= 2 ? r.int32() : -1,
    committedMetadata: r.nullableString(),
  } satisfies TxnOffsetCommitRequestPartitionFields<
    number,
    Int64
  > as unknown as TxnOffsetCommitRequestPartition;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfTxnOffsetCommitRequestPartition: readonly string[] = [
  'partitionIndex',
  'committedOffset',
  'committedLeaderEpoch',
  'committedMetadata',
];

function writeTxnOffsetCommitRequestPartition(
  w: Writer,
  m: InitOf<TxnOffsetCommitRequestPartition>,
  v: number,
): void {
  w.fields(m, namesOfTxnOffsetCommitRequestPartition);
  w.int32(m.partitionIndex);
  w.int64(m.committedOffset);
  if (v >= 2) {
    w.int32(m.committedLeaderEpoch, -1);
  }
  w.nullableString(m.committedMetadata);
  w.tags(m.unknownTaggedFields);
}

interface TxnOffsetCommitRequestShape extends MessageShape {
  readonly message: TxnOffsetCommitRequest<this['V'], this['I']>;
  readonly version: TxnOffsetCommitRequestVersion;
}

/** Kafka's TxnOffsetCommitRequest: request, key 28, versions 0-6, flexible 3+. */
export const TxnOffsetCommitRequest: MessageCodec<TxnOffsetCommitRequestShape> =
  /* @__PURE__ */ defineMessage<TxnOffsetCommitRequestShape>({
    name: 'TxnOffsetCommitRequest',
    type: 'request',
    apiKey: 28,
    versions: '0-6',
    flexible: '3+',
    headers: '0-2:1 3+:2',
    listeners: ['broker'],
    schema: `TxnOffsetCommitRequest
 transactionalId string 0+ entity=transactionalId
 groupId string 0+ entity=groupId
 producerId int64 0+ entity=producerId
 producerEpoch int16 0+
 generationIdOrMemberEpoch int32 3+ default=-1
 memberId string 3+
 groupInstanceId string 3+ null=3+ default=null
 topics []TxnOffsetCommitRequestTopic 0+
TxnOffsetCommitRequestTopic
 name string 0-5 ignorable entity=topicName
 topicId uuid 6+ ignorable
 partitions []TxnOffsetCommitRequestPartition 0+
TxnOffsetCommitRequestPartition
 partitionIndex int32 0+
 committedOffset int64 0+
 committedLeaderEpoch int32 2+ default=-1 ignorable
 committedMetadata string 0+ null=0+`,
    read: readTxnOffsetCommitRequest,
    write: writeTxnOffsetCommitRequest,
  });
