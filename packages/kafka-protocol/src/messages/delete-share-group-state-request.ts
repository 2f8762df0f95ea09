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
  type Uuid,
  type Writer,
} from '../runtime/generated.ts';

/** Versions of DeleteShareGroupStateRequest. */
export type DeleteShareGroupStateRequestVersion = 0;

export interface DeleteShareGroupStateRequestFields<V extends number, I extends Int64> {
  /** string, versions 0+. */
  groupId: string;
  /** []DeleteStateData, versions 0+. */
  topics: DeleteStateData<V, I>[];
}

export type DeleteShareGroupStateRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DeleteShareGroupStateRequestFields<V, I>,
  Unlimited
>;

export interface DeleteStateDataFields<V extends number, I extends Int64> {
  /** uuid, versions 0+. */
  topicId: Uuid;
  /** []PartitionData, versions 0+. */
  partitions: PartitionData<V, I>[];
}

export type DeleteStateData<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DeleteStateDataFields<V, I>,
  Unlimited
>;

export interface PartitionDataFields<_V extends number, _I extends Int64> {
  /** int32, versions 0+. */
  partition: number;
}

export type PartitionData<V extends number = number, I extends Int64 = Int64> = At<
  V,
  PartitionDataFields<V, I>,
  Unlimited
>;

function readDeleteShareGroupStateRequest(r: Reader, v: number): DeleteShareGroupStateRequest {
  const m = {
    groupId: r.string(),
    topics: arrayOf(r, r.arrayLength(18), readDeleteStateData, v),
  } satisfies DeleteShareGroupStateRequestFields<number, Int64> as unknown as DeleteShareGroupStateRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDeleteShareGroupStateRequest: readonly string[] = ['groupId', 'topics'];

function writeDeleteShareGroupStateRequest(
  w: Writer,
  m: InitOf<DeleteShareGroupStateRequest>,
  v: number,
): void {
  w.fields(m, namesOfDeleteShareGroupStateRequest);
  w.string(m.groupId);
  writeArray(w, m.topics, writeDeleteStateData, v);
  w.tags(m.unknownTaggedFields);
}

function readDeleteStateData(r: Reader, v: number): DeleteStateData {
  const m = {
    topicId: r.uuid(),
    partitions: arrayOf(r, r.arrayLength(5), readPartitionData, v),
  } satisfies DeleteStateDataFields<number, Int64> as unknown as DeleteStateData;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDeleteStateData: readonly string[] = ['topicId', 'partitions'];

function writeDeleteStateData(w: Writer, m: InitOf<DeleteStateData>, v: number): void {
  w.fields(m, namesOfDeleteStateData);
  w.uuid(m.topicId);
  writeArray(w, m.partitions, writePartitionData, v);
  w.tags(m.unknownTaggedFields);
}

function readPartitionData(r: Reader, _v: number): PartitionData {
  const m = {
    partition: r.int32(),
  } satisfies PartitionDataFields<number, Int64> as unknown as PartitionData;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfPartitionData: readonly string[] = ['partition'];

function writePartitionData(w: Writer, m: InitOf<PartitionData>, _v: number): void {
  w.fields(m, namesOfPartitionData);
  w.int32(m.partition);
  w.tags(m.unknownTaggedFields);
}

interface DeleteShareGroupStateRequestShape extends MessageShape {
  readonly message: DeleteShareGroupStateRequest<this['V'], this['I']>;
  readonly version: DeleteShareGroupStateRequestVersion;
}

/** Kafka's DeleteShareGroupStateRequest: request, key 86, versions 0, flexible 0+. */
export const DeleteShareGroupStateRequest: MessageCodec<DeleteShareGroupStateRequestShape> =
  /* @__PURE__ */ defineMessage<DeleteShareGroupStateRequestShape>({
    name: 'DeleteShareGroupStateRequest',
    type: 'request',
    apiKey: 86,
    versions: '0',
    flexible: '0+',
    headers: '0+:2',
    listeners: ['broker'],
    schema: `DeleteShareGroupStateRequest
 groupId string 0+
 topics []DeleteStateData 0+
DeleteStateData
 topicId uuid 0+
 partitions []PartitionData 0+
PartitionData
 partition int32 0+`,
    read: readDeleteShareGroupStateRequest,
    write: writeDeleteShareGroupStateRequest,
  });
