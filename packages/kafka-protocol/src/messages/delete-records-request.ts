// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 0-2): run `npm run generate`, do not edit.
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

/** Versions of DeleteRecordsRequest. */
export type DeleteRecordsRequestVersion = 0 | 1 | 2;

export interface DeleteRecordsRequestFields<V extends number, I extends Int64> {
  /** []DeleteRecordsTopic, versions 0+. */
  topics: DeleteRecordsTopic<V, I>[];
  /** int32, versions 0+. */
  timeoutMs: number;
}

export type DeleteRecordsRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DeleteRecordsRequestFields<V, I>,
  Unlimited
>;

export interface DeleteRecordsTopicFields<V extends number, I extends Int64> {
  /** string, versions 0+, entity topicName. */
  name: string;
  /** []DeleteRecordsPartition, versions 0+. */
  partitions: DeleteRecordsPartition<V, I>[];
}

export type DeleteRecordsTopic<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DeleteRecordsTopicFields<V, I>,
  Unlimited
>;

export interface DeleteRecordsPartitionFields<_V extends number, I extends Int64> {
  /** int32, versions 0+. */
  partitionIndex: number;
  /** int64, versions 0+. */
  offset: I;
}

export type DeleteRecordsPartition<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DeleteRecordsPartitionFields<V, I>,
  Unlimited
>;

function readDeleteRecordsRequest(r: Reader, v: number): DeleteRecordsRequest {
  const m = {
    topics: arrayOf(r, r.arrayLength(3), readDeleteRecordsTopic, v),
    timeoutMs: r.int32(),
  } satisfies DeleteRecordsRequestFields<number, Int64> as unknown as DeleteRecordsRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDeleteRecordsRequest: readonly string[] = ['topics', 'timeoutMs'];

function writeDeleteRecordsRequest(w: Writer, m: InitOf<DeleteRecordsRequest>, v: number): void {
  w.fields(m, namesOfDeleteRecordsRequest);
  writeArray(w, m.topics, writeDeleteRecordsTopic, v);
  w.int32(m.timeoutMs);
  w.tags(m.unknownTaggedFields);
}

function readDeleteRecordsTopic(r: Reader, v: number): DeleteRecordsTopic {
  const m = {
    name: r.string(),
    partitions: arrayOf(r, r.arrayLength(12), readDeleteRecordsPartition, v),
  } satisfies DeleteRecordsTopicFields<number, Int64> as unknown as DeleteRecordsTopic;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDeleteRecordsTopic: readonly string[] = ['name', 'partitions'];

function writeDeleteRecordsTopic(w: Writer, m: InitOf<DeleteRecordsTopic>, v: number): void {
  w.fields(m, namesOfDeleteRecordsTopic);
  w.string(m.name);
  writeArray(w, m.partitions, writeDeleteRecordsPartition, v);
  w.tags(m.unknownTaggedFields);
}

function readDeleteRecordsPartition(r: Reader, _v: number): DeleteRecordsPartition {
  const m = {
    partitionIndex: r.int32(),
    offset: r.int64(),
  } satisfies DeleteRecordsPartitionFields<number, Int64> as unknown as DeleteRecordsPartition;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDeleteRecordsPartition: readonly string[] = ['partitionIndex', 'offset'];

function writeDeleteRecordsPartition(w: Writer, m: InitOf<DeleteRecordsPartition>, _v: number): void {
  w.fields(m, namesOfDeleteRecordsPartition);
  w.int32(m.partitionIndex);
  w.int64(m.offset);
  w.tags(m.unknownTaggedFields);
}

interface DeleteRecordsRequestShape extends MessageShape {
  readonly message: DeleteRecordsRequest<this['V'], this['I']>;
  readonly version: DeleteRecordsRequestVersion;
}

/** Kafka's DeleteRecordsRequest: request, key 21, versions 0-2, flexible 2+. */
export const DeleteRecordsRequest: MessageCodec<DeleteRecordsRequestShape> =
  /* @__PURE__ */ defineMessage<DeleteRecordsRequestShape>({
    name: 'DeleteRecordsRequest',
    type: 'request',
    apiKey: 21,
    versions: '0-2',
    flexible: '2+',
    headers: '0-1:1 2+:2',
    listeners: ['broker'],
    schema: `DeleteRecordsRequest
 topics []DeleteRecordsTopic 0+
 timeoutMs int32 0+
DeleteRecordsTopic
 name string 0+ entity=topicName
 partitions []DeleteRecordsPartition 0+
DeleteRecordsPartition
 partitionIndex int32 0+
 offset int64 0+`,
    read: readDeleteRecordsRequest,
    write: writeDeleteRecordsRequest,
  });
