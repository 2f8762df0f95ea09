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

/** Versions of ReadShareGroupStateSummaryResponse. */
export type ReadShareGroupStateSummaryResponseVersion = 0 | 1;

type V1Up = 1;

export interface ReadShareGroupStateSummaryResponseFields<V extends number, I extends Int64> {
  /** []ReadStateSummaryResult, versions 0+. */
  results: ReadStateSummaryResult<V, I>[];
}

export type ReadShareGroupStateSummaryResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ReadShareGroupStateSummaryResponseFields<V, I>,
  Unlimited
>;

export interface ReadStateSummaryResultFields<V extends number, I extends Int64> {
  /** uuid, versions 0+. */
  topicId: Uuid;
  /** []PartitionResult, versions 0+. */
  partitions: PartitionResult<V, I>[];
}

export type ReadStateSummaryResult<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ReadStateSummaryResultFields<V, I>,
  Unlimited
>;

export interface PartitionResultFields<_V extends number, I extends Int64> {
  /** int32, versions 0+. */
  partition: number;
  /** int16, versions 0+. */
  errorCode: number;
  /** string, versions 0+, nullable 0+, default null. */
  errorMessage: string | null;
  /** int32, versions 0+. */
  stateEpoch: number;
  /** int32, versions 0+. */
  leaderEpoch: number;
  /** int64, versions 0+. */
  startOffset: I;
  /** int32, versions 1+, default -1, ignorable. */
  deliveryCompleteCount: number;
}

export type PartitionResult<V extends number = number, I extends Int64 = Int64> = At<
  V,
  PartitionResultFields<V, I>,
  { deliveryCompleteCount: V1Up }
>;

function readReadShareGroupStateSummaryResponse(r: Reader, v: number): ReadShareGroupStateSummaryResponse {
  const m = {
    results: arrayOf(r, r.arrayLength(18), readReadStateSummaryResult, v),
  } satisfies ReadShareGroupStateSummaryResponseFields<
    number,
    Int64
  > as unknown as ReadShareGroupStateSummaryResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfReadShareGroupStateSummaryResponse: readonly string[] = ['results'];

function writeReadShareGroupStateSummaryResponse(
  w: Writer,
  m: InitOf<ReadShareGroupStateSummaryResponse>,
  v: number,
): void {
  w.fields(m, namesOfReadShareGroupStateSummaryResponse);
  writeArray(w, m.results, writeReadStateSummaryResult, v);
  w.tags(m.unknownTaggedFields);
}

function readReadStateSummaryResult(r: Reader, v: number): ReadStateSummaryResult {
  const m = {
    topicId: r.uuid(),
    partitions: arrayOf(r, r.arrayLength(24), readPartitionResult, v),
  } satisfies ReadStateSummaryResultFields<number, Int64> as unknown as ReadStateSummaryResult;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfReadStateSummaryResult: readonly string[] = ['topicId', 'partitions'];

function writeReadStateSummaryResult(w: Writer, m: InitOf<ReadStateSummaryResult>, v: number): void {
  w.fields(m, namesOfReadStateSummaryResult);
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
    leaderEpoch: r.int32(),
    startOffset: r.int64(),
    deliveryCompleteCount: v >= 1 ? r.int32() : -1,
  } satisfies PartitionResultFields<number, Int64> as unknown as PartitionResult;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfPartitionResult: readonly string[] = [
  'partition',
  'errorCode',
  'errorMessage',
  'stateEpoch',
  'leaderEpoch',
  'startOffset',
  'deliveryCompleteCount',
];

function writePartitionResult(w: Writer, m: InitOf<PartitionResult>, v: number): void {
  w.fields(m, namesOfPartitionResult);
  w.int32(m.partition);
  w.int16(m.errorCode);
  w.nullableString(m.errorMessage, null);
  w.int32(m.stateEpoch);
  w.int32(m.leaderEpoch);
  w.int64(m.startOffset);
  if (v >= 1) {
    w.int32(m.deliveryCompleteCount, -1);
  }
  w.tags(m.unknownTaggedFields);
}

interface ReadShareGroupStateSummaryResponseShape extends MessageShape {
  readonly message: ReadShareGroupStateSummaryResponse<this['V'], this['I']>;
  readonly version: ReadShareGroupStateSummaryResponseVersion;
}

/** Kafka's ReadShareGroupStateSummaryResponse: response, key 87, versions 0-1, flexible 0+. */
export const ReadShareGroupStateSummaryResponse: MessageCodec<ReadShareGroupStateSummaryResponseShape> =
  /* @__PURE__ */ defineMessage<ReadShareGroupStateSummaryResponseShape>({
    name: 'ReadShareGroupStateSummaryResponse',
    type: 'response',
    apiKey: 87,
    versions: '0-1',
    flexible: '0+',
    headers: '0+:1',
    schema: `ReadShareGroupStateSummaryResponse
 results []ReadStateSummaryResult 0+
ReadStateSummaryResult
 topicId uuid 0+
 partitions []PartitionResult 0+
PartitionResult
 partition int32 0+
 errorCode int16 0+
 errorMessage string 0+ null=0+ default=null
 stateEpoch int32 0+
 leaderEpoch int32 0+
 startOffset int64 0+
 deliveryCompleteCount int32 1+ default=-1 ignorable`,
    read: readReadShareGroupStateSummaryResponse,
    write: writeReadShareGroupStateSummaryResponse,
  });
