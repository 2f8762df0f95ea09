// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 0-1): run `npm run generate`, do not edit.
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

/** Versions of ReadShareGroupStateSummaryRequest. */
export type ReadShareGroupStateSummaryRequestVersion = 0 | 1;

export interface ReadShareGroupStateSummaryRequestFields<V extends number, I extends Int64> {
  /** string, versions 0+. */
  groupId: string;
  /** []ReadStateSummaryData, versions 0+. */
  topics: ReadStateSummaryData<V, I>[];
}

export type ReadShareGroupStateSummaryRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ReadShareGroupStateSummaryRequestFields<V, I>,
  Unlimited
>;

export interface ReadStateSummaryDataFields<V extends number, I extends Int64> {
  /** uuid, versions 0+. */
  topicId: Uuid;
  /** []PartitionData, versions 0+. */
  partitions: PartitionData<V, I>[];
}

export type ReadStateSummaryData<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ReadStateSummaryDataFields<V, I>,
  Unlimited
>;

export interface PartitionDataFields<_V extends number, _I extends Int64> {
  /** int32, versions 0+. */
  partition: number;
  /** int32, versions 0+. */
  leaderEpoch: number;
}

export type PartitionData<V extends number = number, I extends Int64 = Int64> = At<
  V,
  PartitionDataFields<V, I>,
  Unlimited
>;

function readReadShareGroupStateSummaryRequest(r: Reader, v: number): ReadShareGroupStateSummaryRequest {
  const m = {
    groupId: r.string(),
    topics: arrayOf(r, r.arrayLength(18), readReadStateSummaryData, v),
  } satisfies ReadShareGroupStateSummaryRequestFields<
    number,
    Int64
  > as unknown as ReadShareGroupStateSummaryRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfReadShareGroupStateSummaryRequest: readonly string[] = ['groupId', 'topics'];

function writeReadShareGroupStateSummaryRequest(
  w: Writer,
  m: InitOf<ReadShareGroupStateSummaryRequest>,
  v: number,
): void {
  w.fields(m, namesOfReadShareGroupStateSummaryRequest);
  w.string(m.groupId);
  writeArray(w, m.topics, writeReadStateSummaryData, v);
  w.tags(m.unknownTaggedFields);
}

function readReadStateSummaryData(r: Reader, v: number): ReadStateSummaryData {
  const m = {
    topicId: r.uuid(),
    partitions: arrayOf(r, r.arrayLength(9), readPartitionData, v),
  } satisfies ReadStateSummaryDataFields<number, Int64> as unknown as ReadStateSummaryData;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfReadStateSummaryData: readonly string[] = ['topicId', 'partitions'];

function writeReadStateSummaryData(w: Writer, m: InitOf<ReadStateSummaryData>, v: number): void {
  w.fields(m, namesOfReadStateSummaryData);
  w.uuid(m.topicId);
  writeArray(w, m.partitions, writePartitionData, v);
  w.tags(m.unknownTaggedFields);
}

function readPartitionData(r: Reader, _v: number): PartitionData {
  const m = {
    partition: r.int32(),
    leaderEpoch: r.int32(),
  } satisfies PartitionDataFields<number, Int64> as unknown as PartitionData;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfPartitionData: readonly string[] = ['partition', 'leaderEpoch'];

function writePartitionData(w: Writer, m: InitOf<PartitionData>, _v: number): void {
  w.fields(m, namesOfPartitionData);
  w.int32(m.partition);
  w.int32(m.leaderEpoch);
  w.tags(m.unknownTaggedFields);
}

interface ReadShareGroupStateSummaryRequestShape extends MessageShape {
  readonly message: ReadShareGroupStateSummaryRequest<this['V'], this['I']>;
  readonly version: ReadShareGroupStateSummaryRequestVersion;
}

/** Kafka's ReadShareGroupStateSummaryRequest: request, key 87, versions 0-1, flexible 0+. */
export const ReadShareGroupStateSummaryRequest: MessageCodec<ReadShareGroupStateSummaryRequestShape> =
  /* @__PURE__ */ defineMessage<ReadShareGroupStateSummaryRequestShape>({
    name: 'ReadShareGroupStateSummaryRequest',
    type: 'request',
    apiKey: 87,
    versions: '0-1',
    flexible: '0+',
    headers: '0+:2',
    listeners: ['broker'],
    schema: `ReadShareGroupStateSummaryRequest
 groupId string 0+
 topics []ReadStateSummaryData 0+
ReadStateSummaryData
 topicId uuid 0+
 partitions []PartitionData 0+
PartitionData
 partition int32 0+
 leaderEpoch int32 0+`,
    read: readReadShareGroupStateSummaryRequest,
    write: writeReadShareGroupStateSummaryRequest,
  });
