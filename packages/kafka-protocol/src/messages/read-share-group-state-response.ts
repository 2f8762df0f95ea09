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

/** Versions of ReadShareGroupStateResponse. */
export type ReadShareGroupStateResponseVersion = 0;

export interface ReadShareGroupStateResponseFields<V extends number, I extends Int64> {
  /** []ReadStateResult, versions 0+. */
  results: ReadStateResult<V, I>[];
}

export type ReadShareGroupStateResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ReadShareGroupStateResponseFields<V, I>,
  Unlimited
>;

export interface ReadStateResultFields<V extends number, I extends Int64> {
  /** uuid, versions 0+. */
  topicId: Uuid;
  /** []PartitionResult, versions 0+. */
  partitions: PartitionResult<V, I>[];
}

export type ReadStateResult<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ReadStateResultFields<V, I>,
  Unlimited
>;

export interface PartitionResultFields<V extends number, I extends Int64> {
  /** int32, versions 0+. */
  partition: number;
  /** int16, versions 0+. */
  errorCode: number;
  /** string, versions 0+, nullable 0+, default null. */
  errorMessage: string | null;
  /** int32, versions 0+. */
  stateEpoch: number;
  /** int64, versions 0+. */
  startOffset: I;
  /** []StateBatch, versions 0+. */
  stateBatches: StateBatch<V, I>[];
}

export type PartitionResult<V extends number = number, I extends Int64 = Int64> = At<
  V,
  PartitionResultFields<V, I>,
  Unlimited
>;

export interface StateBatchFields<_V extends number, I extends Int64> {
  /** int64, versions 0+. */
  firstOffset: I;
  /** int64, versions 0+. */
  lastOffset: I;
  /** int8, versions 0+. */
  deliveryState: number;
  /** int16, versions 0+. */
  deliveryCount: number;
}

export type StateBatch<V extends number = number, I extends Int64 = Int64> = At<
  V,
  StateBatchFields<V, I>,
  Unlimited
>;

function readReadShareGroupStateResponse(r: Reader, v: number): ReadShareGroupStateResponse {
  const m = {
    results: arrayOf(r, r.arrayLength(18), readReadStateResult, v),
  } satisfies ReadShareGroupStateResponseFields<number, Int64> as unknown as ReadShareGroupStateResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfReadShareGroupStateResponse: readonly string[] = ['results'];

function writeReadShareGroupStateResponse(
  w: Writer,
  m: InitOf<ReadShareGroupStateResponse>,
  v: number,
): void {
  w.fields(m, namesOfReadShareGroupStateResponse);
  writeArray(w, m.results, writeReadStateResult, v);
  w.tags(m.unknownTaggedFields);
}

function readReadStateResult(r: Reader, v: number): ReadStateResult {
  const m = {
    topicId: r.uuid(),
    partitions: arrayOf(r, r.arrayLength(21), readPartitionResult, v),
  } satisfies ReadStateResultFields<number, Int64> as unknown as ReadStateResult;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfReadStateResult: readonly string[] = ['topicId', 'partitions'];

function writeReadStateResult(w: Writer, m: InitOf<ReadStateResult>, v: number): void {
  w.fields(m, namesOfReadStateResult);
  w.uuid(m.topicId);
  writeArray(w, m.partitions, writePartitionResult, v);
  w.tags(m.unknownTaggedFields);
}

function readPartitionResult(r: Reader, v: number): PartitionResult {
  const m = {
    partition: r.int32(),
    errorCode: r.int16(),
    errorMessage: r.nullableString(),
    stateEpoch: r.int32(),
    startOffset: r.int64(),
    stateBatches: arrayOf(r, r.arrayLength(20), readStateBatch, v),
  } satisfies PartitionResultFields<number, Int64> as unknown as PartitionResult;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfPartitionResult: readonly string[] = [
  'partition',
  'errorCode',
  'errorMessage',
  'stateEpoch',
  'startOffset',
  'stateBatches',
];

function writePartitionResult(w: Writer, m: InitOf<PartitionResult>, v: number): void {
  w.fields(m, namesOfPartitionResult);
  w.int32(m.partition);
  w.int16(m.errorCode);
  w.nullableString(m.errorMessage, null);
  w.int32(m.stateEpoch);
  w.int64(m.startOffset);
  writeArray(w, m.stateBatches, writeStateBatch, v);
  w.tags(m.unknownTaggedFields);
}

function readStateBatch(r: Reader, _v: number): StateBatch {
  const m = {
    firstOffset: r.int64(),
    lastOffset: r.int64(),
    deliveryState: r.int8(),
    deliveryCount: r.int16(),
  } satisfies StateBatchFields<number, Int64> as unknown as StateBatch;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfStateBatch: readonly string[] = ['firstOffset', 'lastOffset', 'deliveryState', 'deliveryCount'];

function writeStateBatch(w: Writer, m: InitOf<StateBatch>, _v: number): void {
  w.fields(m, namesOfStateBatch);
  w.int64(m.firstOffset);
  w.int64(m.lastOffset);
  w.int8(m.deliveryState);
  w.int16(m.deliveryCount);
  w.tags(m.unknownTaggedFields);
}

interface ReadShareGroupStateResponseShape extends MessageShape {
  readonly message: ReadShareGroupStateResponse<this['V'], this['I']>;
  readonly version: ReadShareGroupStateResponseVersion;
}

/** Kafka's ReadShareGroupStateResponse: response, key 84, versions 0, flexible 0+. */
export const ReadShareGroupStateResponse: MessageCodec<ReadShareGroupStateResponseShape> =
  /* @__PURE__ */ defineMessage<ReadShareGroupStateResponseShape>({
    name: 'ReadShareGroupStateResponse',
    type: 'response',
    apiKey: 84,
    versions: '0',
    flexible: '0+',
    headers: '0+:1',
    schema: `ReadShareGroupStateResponse
 results []ReadStateResult 0+
ReadStateResult
 topicId uuid 0+
 partitions []PartitionResult 0+
PartitionResult
 partition int32 0+
 errorCode int16 0+
 errorMessage string 0+ null=0+ default=null
 stateEpoch int32 0+
 startOffset int64 0+
 stateBatches []StateBatch 0+
StateBatch
 firstOffset int64 0+
 lastOffset int64 0+
 deliveryState int8 0+
 deliveryCount int16 0+`,
    read: readReadShareGroupStateResponse,
    write: writeReadShareGroupStateResponse,
  });
