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

/** Versions of ShareAcknowledgeRequest. */
export type ShareAcknowledgeRequestVersion = 0 | 1 | 2;

type V2Up = 2;

export interface ShareAcknowledgeRequestFields<V extends number, I extends Int64> {
  /** string, versions 0+, nullable 0+, default null, entity groupId. */
  groupId: string | null;
  /** string, versions 0+, nullable 0+. */
  memberId: string | null;
  /** int32, versions 0+. */
  shareSessionEpoch: number;
  /** bool, versions 2+. */
  isRenewAck: boolean;
  /** []AcknowledgeTopic, versions 0+. */
  topics: AcknowledgeTopic<V, I>[];
}

export type ShareAcknowledgeRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ShareAcknowledgeRequestFields<V, I>,
  { isRenewAck: V2Up }
>;

export interface AcknowledgeTopicFields<V extends number, I extends Int64> {
  /** uuid, versions 0+. */
  topicId: Uuid;
  /** []AcknowledgePartition, versions 0+. */
  partitions: AcknowledgePartition<V, I>[];
}

export type AcknowledgeTopic<V extends number = number, I extends Int64 = Int64> = At<
  V,
  AcknowledgeTopicFields<V, I>,
  Unlimited
>;

export interface AcknowledgePartitionFields<V extends number, I extends Int64> {
  /** int32, versions 0+. */
  partitionIndex: number;
  /** []AcknowledgementBatch, versions 0+. */
  acknowledgementBatches: AcknowledgementBatch<V, I>[];
}

export type AcknowledgePartition<V extends number = number, I extends Int64 = Int64> = At<
  V,
  AcknowledgePartitionFields<V, I>,
  Unlimited
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

function readShareAcknowledgeRequest(r: Reader, v: number): ShareAcknowledgeRequest {
  const m = {
    groupId: r.nullableString(),
    memberId: r.nullableString(),
    shareSessionEpoch: r.int32(),
    isRenewAck: v >= 2 ? r.bool() : false,
    topics: arrayOf(r, r.arrayLength(18), readAcknowledgeTopic, v),
  } satisfies ShareAcknowledgeRequestFields<number, Int64> as unknown as ShareAcknowledgeRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfShareAcknowledgeRequest: readonly string[] = [
  'groupId',
  'memberId',
  'shareSessionEpoch',
  'isRenewAck',
  'topics',
];

function writeShareAcknowledgeRequest(w: Writer, m: InitOf<ShareAcknowledgeRequest>, v: number): void {
  w.fields(m, namesOfShareAcknowledgeRequest);
  w.nullableString(m.groupId, null);
  w.nullableString(m.memberId);
  w.int32(m.shareSessionEpoch);
  if (v >= 2) {
    w.bool(m.isRenewAck);
  } else if (m.isRenewAck === true) w.absent('isRenewAck');
  writeArray(w, m.topics, writeAcknowledgeTopic, v);
  w.tags(m.unknownTaggedFields);
}

function readAcknowledgeTopic(r: Reader, v: number): AcknowledgeTopic {
  const m = {
    topicId: r.uuid(),
    partitions: arrayOf(r, r.arrayLength(6), readAcknowledgePartition, v),
  } satisfies AcknowledgeTopicFields<number, Int64> as unknown as AcknowledgeTopic;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfAcknowledgeTopic: readonly string[] = ['topicId', 'partitions'];

function writeAcknowledgeTopic(w: Writer, m: InitOf<AcknowledgeTopic>, v: number): void {
  w.fields(m, namesOfAcknowledgeTopic);
  w.uuid(m.topicId);
  writeArray(w, m.partitions, writeAcknowledgePartition, v);
  w.tags(m.unknownTaggedFields);
}

function readAcknowledgePartition(r: Reader, v: number): AcknowledgePartition {
  const m = {
    partitionIndex: r.int32(),
    acknowledgementBatches: arrayOf(r, r.arrayLength(18), readAcknowledgementBatch, v),
  } satisfies AcknowledgePartitionFields<number, Int64> as unknown as AcknowledgePartition;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfAcknowledgePartition: readonly string[] = ['partitionIndex', 'acknowledgementBatches'];

function writeAcknowledgePartition(w: Writer, m: InitOf<AcknowledgePartition>, v: number): void {
  w.fields(m, namesOfAcknowledgePartition);
  w.int32(m.partitionIndex);
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

interface ShareAcknowledgeRequestShape extends MessageShape {
  readonly message: ShareAcknowledgeRequest<this['V'], this['I']>;
  readonly version: ShareAcknowledgeRequestVersion;
}

/** Kafka's ShareAcknowledgeRequest: request, key 79, versions 0-2, flexible 0+, not stable yet 0. */
export const ShareAcknowledgeRequest: MessageCodec<ShareAcknowledgeRequestShape> =
  /* @__PURE__ */ defineMessage<ShareAcknowledgeRequestShape>({
    name: 'ShareAcknowledgeRequest',
    type: 'request',
    apiKey: 79,
    versions: '0-2',
    flexible: '0+',
    headers: '0+:2',
    unstable: '0',
    listeners: ['broker'],
    schema: `ShareAcknowledgeRequest
 groupId string 0+ null=0+ default=null entity=groupId
 memberId string 0+ null=0+
 shareSessionEpoch int32 0+
 isRenewAck bool 2+
 topics []AcknowledgeTopic 0+
AcknowledgeTopic
 topicId uuid 0+
 partitions []AcknowledgePartition 0+
AcknowledgePartition
 partitionIndex int32 0+
 acknowledgementBatches []AcknowledgementBatch 0+
AcknowledgementBatch
 firstOffset int64 0+
 lastOffset int64 0+
 acknowledgeTypes []int8 0+`,
    read: readShareAcknowledgeRequest,
    write: writeShareAcknowledgeRequest,
  });
