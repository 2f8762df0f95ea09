// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 1-2), 3.9.1 (version 0): run `npm run generate`, do not edit.
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
  type Uuid,
  type Writer,
} from '../runtime/generated.ts';

/** Versions of ShareFetchRequest. */
export type ShareFetchRequestVersion = 0 | 1 | 2;

type V1Up = 1 | 2;
type V2Up = 2;
type V0 = 0;

export interface ShareFetchRequestFields<V extends number, I extends Int64> {
  /** string, versions 0+, nullable 0+, default null, entity groupId. */
  groupId: string | null;
  /** string, versions 0+, nullable 0+. */
  memberId: string | null;
  /** int32, versions 0+. */
  shareSessionEpoch: number;
  /** int32, versions 0+. */
  maxWaitMs: number;
  /** int32, versions 0+. */
  minBytes: number;
  /** int32, versions 0+, default 2147483647, ignorable. */
  maxBytes: number;
  /** int32, versions 1+. */
  maxRecords: number;
  /** int32, versions 1+. */
  batchSize: number;
  /** int8, versions 2+, ignorable. */
  shareAcquireMode: number;
  /** bool, versions 2+. */
  isRenewAck: boolean;
  /** []FetchTopic, versions 0+. */
  topics: FetchTopic<V, I>[];
  /** []ForgottenTopic, versions 0+. */
  forgottenTopicsData: ForgottenTopic<V, I>[];
}

export type ShareFetchRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ShareFetchRequestFields<V, I>,
  { maxRecords: V1Up; batchSize: V1Up; shareAcquireMode: V2Up; isRenewAck: V2Up }
>;

export interface FetchTopicFields<V extends number, I extends Int64> {
  /** uuid, versions 0+, ignorable. */
  topicId: Uuid;
  /** []FetchPartition, versions 0+. */
  partitions: FetchPartition<V, I>[];
}

export type FetchTopic<V extends number = number, I extends Int64 = Int64> = At<
  V,
  FetchTopicFields<V, I>,
  Unlimited
>;

export interface ForgottenTopicFields<_V extends number, _I extends Int64> {
  /** uuid, versions 0+, ignorable. */
  topicId: Uuid;
  /** []int32, versions 0+. */
  partitions: number[];
}

export type ForgottenTopic<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ForgottenTopicFields<V, I>,
  Unlimited
>;

export interface FetchPartitionFields<V extends number, I extends Int64> {
  /** int32, versions 0+. */
  partitionIndex: number;
  /** int32, versions 0. */
  partitionMaxBytes: number;
  /** []AcknowledgementBatch, versions 0+. */
  acknowledgementBatches: AcknowledgementBatch<V, I>[];
}

export type FetchPartition<V extends number = number, I extends Int64 = Int64> = At<
  V,
  FetchPartitionFields<V, I>,
  { partitionMaxBytes: V0 }
>;

export interface AcknowledgementBatchFields<_V extends number, I extends Int64> {
  /** int64, versions 0+. */
  firstOffset: I;
  /** int64, versions 0+. */
  lastOffset: I;
  /** []int8, versions 0+. */
  acknowledgeTypes: number[];
}

export type AcknowledgementBatch<V extends number = number, I extends Int64 = Int64> = At<
  V,
  AcknowledgementBatchFields<V, I>,
  Unlimited
>;

function readShareFetchRequest(r: Reader, v: number): ShareFetchRequest {
  const m = {
    groupId: r.nullableString(),
    memberId: r.nullableString(),
    shareSessionEpoch: r.int32(),
    maxWaitMs: r.int32(),
    minBytes: r.int32(),
    maxBytes: r.int32(),
    maxRecords: v >= 1 ? r.int32() : 0,
    batchSize: v >= 1 ? r.int32() : 0,
    shareAcquireMode: v >= 2 ? r.int8() : 0,
    isRenewAck: v >= 2 ? r.bool() : false,
    topics: arrayOf(r, r.arrayLength(18), readFetchTopic, v),
    forgottenTopicsData: arrayOf(r, r.arrayLength(18), readForgottenTopic, v),
  } satisfies ShareFetchRequestFields<number, Int64> as unknown as ShareFetchRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfShareFetchRequest: readonly string[] = [
  'groupId',
  'memberId',
  'shareSessionEpoch',
  'maxWaitMs',
  'minBytes',
  'maxBytes',
  'maxRecords',
  'batchSize',
  'shareAcquireMode',
  'isRenewAck',
  'topics',
  'forgottenTopicsData',
];

function writeShareFetchRequest(w: Writer, m: InitOf<ShareFetchRequest>, v: number): void {
  w.fields(m, namesOfShareFetchRequest);
  w.nullableString(m.groupId, null);
  w.nullableString(m.memberId);
  w.int32(m.shareSessionEpoch);
  w.int32(m.maxWaitMs);
  w.int32(m.minBytes);
  w.int32(m.maxBytes, 2147483647);
  if (v >= 1) {
    w.int32(m.maxRecords);
  } else if (m.maxRecords !== undefined && m.maxRecords !== 0) w.absent('maxRecords');
  if (v >= 1) {
    w.int32(m.batchSize);
  } else if (m.batchSize !== undefined && m.batchSize !== 0) w.absent('batchSize');
  if (v >= 2) {
    w.int8(m.shareAcquireMode);
  }
  if (v >= 2) {
    w.bool(m.isRenewAck);
  } else if (m.isRenewAck === true) w.absent('isRenewAck');
  writeArray(w, m.topics, writeFetchTopic, v);
  writeArray(w, m.forgottenTopicsData, writeForgottenTopic, v);
  w.tags(m.unknownTaggedFields);
}

function readFetchTopic(r: Reader, v: number): FetchTopic {
  const m = {
    topicId: r.uuid(),
    partitions: arrayOf(r, r.arrayLength(6), readFetchPartition, v),
  } satisfies FetchTopicFields<number, Int64> as unknown as FetchTopic;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfFetchTopic: readonly string[] = ['topicId', 'partitions'];

function writeFetchTopic(w: Writer, m: InitOf<FetchTopic>, v: number): void {
  w.fields(m, namesOfFetchTopic);
  w.uuid(m.topicId);
  writeArray(w, m.partitions, writeFetchPartition, v);
  w.tags(m.unknownTaggedFields);
}

function readForgottenTopic(r: Reader, _v: number): ForgottenTopic {
  const m = {
    topicId: r.uuid(),
    partitions: r.int32Array(),
  } satisfies ForgottenTopicFields<number, Int64> as unknown as ForgottenTopic;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfForgottenTopic: readonly string[] = ['topicId', 'partitions'];

function writeForgottenTopic(w: Writer, m: InitOf<ForgottenTopic>, _v: number): void {
  w.fields(m, namesOfForgottenTopic);
  w.uuid(m.topicId);
  w.int32Array(m.partitions);
  w.tags(m.unknownTaggedFields);
}

function readFetchPartition(r: Reader, v: number): FetchPartition {
  const m = {
    partitionIndex: r.int32(),
    partitionMaxBytes: v <= 0 ? r.int32() : 0,
    acknowledgementBatches: arrayOf(r, r.arrayLength(18), readAcknowledgementBatch, v),
  } satisfies FetchPartitionFields<number, Int64> as unknown as FetchPartition;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfFetchPartition: readonly string[] = [
  'partitionIndex',
  'partitionMaxBytes',
  'acknowledgementBatches',
];

function writeFetchPartition(w: Writer, m: InitOf<FetchPartition>, v: number): void {
  w.fields(m, namesOfFetchPartition);
  w.int32(m.partitionIndex);
  if (v <= 0) {
    w.int32(m.partitionMaxBytes);
  } else if (m.partitionMaxBytes !== undefined && m.partitionMaxBytes !== 0) w.absent('partitionMaxBytes');
  writeArray(w, m.acknowledgementBatches, writeAcknowledgementBatch, v);
  w.tags(m.unknownTaggedFields);
}

function readAcknowledgementBatch(r: Reader, v: number): AcknowledgementBatch {
  const m = {
    firstOffset: r.int64(),
    lastOffset: r.int64(),
    acknowledgeTypes: arrayOf(r, r.arrayLength(1), elements.int8, v),
  } satisfies AcknowledgementBatchFields<number, Int64> as unknown as AcknowledgementBatch;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfAcknowledgementBatch: readonly string[] = ['firstOffset', 'lastOffset', 'acknowledgeTypes'];

function writeAcknowledgementBatch(w: Writer, m: InitOf<AcknowledgementBatch>, v: number): void {
  w.fields(m, namesOfAcknowledgementBatch);
  w.int64(m.firstOffset);
  w.int64(m.lastOffset);
  writeArray(w, m.acknowledgeTypes, elementWriters.int8, v);
  w.tags(m.unknownTaggedFields);
}

interface ShareFetchRequestShape extends MessageShape {
  readonly message: ShareFetchRequest<this['V'], this['I']>;
  readonly version: ShareFetchRequestVersion;
}

/** Kafka's ShareFetchRequest: request, key 78, versions 0-2, flexible 0+, not stable yet 0. */
export const ShareFetchRequest: MessageCodec<ShareFetchRequestShape> =
  /* @__PURE__ */ defineMessage<ShareFetchRequestShape>({
    name: 'ShareFetchRequest',
    type: 'request',
    apiKey: 78,
    versions: '0-2',
    flexible: '0+',
    headers: '0+:2',
    unstable: '0',
    listeners: ['broker'],
    schema: `ShareFetchRequest
 groupId string 0+ null=0+ default=null entity=groupId
 memberId string 0+ null=0+
 shareSessionEpoch int32 0+
 maxWaitMs int32 0+
 minBytes int32 0+
 maxBytes int32 0+ default=2147483647 ignorable
 maxRecords int32 1+
 batchSize int32 1+
 shareAcquireMode int8 2+ ignorable
 isRenewAck bool 2+
 topics []FetchTopic 0+
 forgottenTopicsData []ForgottenTopic 0+
FetchTopic
 topicId uuid 0+ ignorable
 partitions []FetchPartition 0+
ForgottenTopic
 topicId uuid 0+ ignorable
 partitions []int32 0+
FetchPartition
 partitionIndex int32 0+
 partitionMaxBytes int32 0
 acknowledgementBatches []AcknowledgementBatch 0+
AcknowledgementBatch
 firstOffset int64 0+
 lastOffset int64 0+
 acknowledgeTypes []int8 0+`,
    read: readShareFetchRequest,
    write: writeShareFetchRequest,
  });
