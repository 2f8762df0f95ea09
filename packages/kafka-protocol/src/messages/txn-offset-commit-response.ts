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
  type Unlimited,
  type Uuid,
  type Writer,
} from '../runtime/generated.ts';

/** Versions of TxnOffsetCommitResponse. */
export type TxnOffsetCommitResponseVersion = 0 | 1 | 2 | 3 | 4 | 5 | 6;

type V0To5 = 0 | 1 | 2 | 3 | 4 | 5;
type V6Up = 6;

export interface TxnOffsetCommitResponseFields<V extends number, I extends Int64> {
  /** int32, versions 0+. */
  throttleTimeMs: number;
  /** []TxnOffsetCommitResponseTopic, versions 0+. */
  topics: TxnOffsetCommitResponseTopic<V, I>[];
}

export type TxnOffsetCommitResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  TxnOffsetCommitResponseFields<V, I>,
  Unlimited
>;

export interface TxnOffsetCommitResponseTopicFields<V extends number, I extends Int64> {
  /** string, versions 0-5, ignorable, entity topicName. */
  name: string;
  /** uuid, versions 6+, ignorable. */
  topicId: Uuid;
  /** []TxnOffsetCommitResponsePartition, versions 0+. */
  partitions: TxnOffsetCommitResponsePartition<V, I>[];
}

export type TxnOffsetCommitResponseTopic<V extends number = number, I extends Int64 = Int64> = At<
  V,
  TxnOffsetCommitResponseTopicFields<V, I>,
  { name: V0To5; topicId: V6Up }
>;

export interface TxnOffsetCommitResponsePartitionFields<_V extends number, _I extends Int64> {
  /** int32, versions 0+. */
  partitionIndex: number;
  /** int16, versions 0+. */
  errorCode: number;
}

export type TxnOffsetCommitResponsePartition<V extends number = number, I extends Int64 = Int64> = At<
  V,
  TxnOffsetCommitResponsePartitionFields<V, I>,
  Unlimited
>;

function readTxnOffsetCommitResponse(r: Reader, v: number): TxnOffsetCommitResponse {
  const m = {
    throttleTimeMs: r.int32(),
    topics: arrayOf(r, r.arrayLength(3), readTxnOffsetCommitResponseTopic, v),
  } satisfies TxnOffsetCommitResponseFields<number, Int64> as unknown as TxnOffsetCommitResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfTxnOffsetCommitResponse: readonly string[] = ['throttleTimeMs', 'topics'];

function writeTxnOffsetCommitResponse(w: Writer, m: InitOf<TxnOffsetCommitResponse>, v: number): void {
  w.fields(m, namesOfTxnOffsetCommitResponse);
  w.int32(m.throttleTimeMs);
  writeArray(w, m.topics, writeTxnOffsetCommitResponseTopic, v);
  w.tags(m.unknownTaggedFields);
}

function readTxnOffsetCommitResponseTopic(r: Reader, v: number): TxnOffsetCommitResponseTopic {
  const m = {
    name: v <= 5 ? r.string() : '',
    topicId: v >= 6 ? r.uuid() : zeroUuid,
    partitions: arrayOf(r, r.arrayLength(6), readTxnOffsetCommitResponsePartition, v),
  } satisfies TxnOffsetCommitResponseTopicFields<number, Int64> as unknown as TxnOffsetCommitResponseTopic;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfTxnOffsetCommitResponseTopic: readonly string[] = ['name', 'topicId', 'partitions'];

function writeTxnOffsetCommitResponseTopic(
  w: Writer,
  m: InitOf<TxnOffsetCommitResponseTopic>,
  v: number,
): void {
  w.fields(m, namesOfTxnOffsetCommitResponseTopic);
  if (v <= 5) {
    w.string(m.name);
  }
  if (v >= 6) {
    w.uuid(m.topicId);
  }
  writeArray(w, m.partitions, writeTxnOffsetCommitResponsePartition, v);
  w.tags(m.unknownTaggedFields);
}

function readTxnOffsetCommitResponsePartition(r: Reader, _v: number): TxnOffsetCommitResponsePartition {
  const m = {
    partitionIndex: r.int32(),
    errorCode: r.int16(),
  } satisfies TxnOffsetCommitResponsePartitionFields<
    number,
    Int64
  > as unknown as TxnOffsetCommitResponsePartition;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfTxnOffsetCommitResponsePartition: readonly string[] = ['partitionIndex', 'errorCode'];

function writeTxnOffsetCommitResponsePartition(
  w: Writer,
  m: InitOf<TxnOffsetCommitResponsePartition>,
  _v: number,
): void {
  w.fields(m, namesOfTxnOffsetCommitResponsePartition);
  w.int32(m.partitionIndex);
  w.int16(m.errorCode);
  w.tags(m.unknownTaggedFields);
}

interface TxnOffsetCommitResponseShape extends MessageShape {
  readonly message: TxnOffsetCommitResponse<this['V'], this['I']>;
  readonly version: TxnOffsetCommitResponseVersion;
}

/** Kafka's TxnOffsetCommitResponse: response, key 28, versions 0-6, flexible 3+. */
export const TxnOffsetCommitResponse: MessageCodec<TxnOffsetCommitResponseShape> =
  /* @__PURE__ */ defineMessage<TxnOffsetCommitResponseShape>({
    name: 'TxnOffsetCommitResponse',
    type: 'response',
    apiKey: 28,
    versions: '0-6',
    flexible: '3+',
    headers: '0-2:0 3+:1',
    schema: `TxnOffsetCommitResponse
 throttleTimeMs int32 0+
 topics []TxnOffsetCommitResponseTopic 0+
TxnOffsetCommitResponseTopic
 name string 0-5 ignorable entity=topicName
 topicId uuid 6+ ignorable
 partitions []TxnOffsetCommitResponsePartition 0+
TxnOffsetCommitResponsePartition
 partitionIndex int32 0+
 errorCode int16 0+`,
    read: readTxnOffsetCommitResponse,
    write: writeTxnOffsetCommitResponse,
  });
