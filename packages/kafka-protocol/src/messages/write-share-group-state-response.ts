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

/** Versions of WriteShareGroupStateResponse. */
export type WriteShareGroupStateResponseVersion = 0 | 1;

export interface WriteShareGroupStateResponseFields<V extends number, I extends Int64> {
  /** []WriteStateResult, versions 0+. */
  results: WriteStateResult<V, I>[];
}

export type WriteShareGroupStateResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  WriteShareGroupStateResponseFields<V, I>,
  Unlimited
>;

export interface WriteStateResultFields<V extends number, I extends Int64> {
  /** uuid, versions 0+. */
  topicId: Uuid;
  /** []PartitionResult, versions 0+. */
  partitions: PartitionResult<V, I>[];
}

export type WriteStateResult<V extends number = number, I extends Int64 = Int64> = At<
  V,
  WriteStateResultFields<V, I>,
  Unlimited
>;

export interface PartitionResultFields<_V extends number, _I extends Int64> {
  /** int32, versions 0+. */
  partition: number;
  /** int16, versions 0+. */
  errorCode: number;
  /** string, versions 0+, nullable 0+, default null. */
  errorMessage: string | null;
}

export type PartitionResult<V extends number = number, I extends Int64 = Int64> = At<
  V,
  PartitionResultFields<V, I>,
  Unlimited
>;

function readWriteShareGroupStateResponse(r: Reader, v: number): WriteShareGroupStateResponse {
  const m = {
    results: arrayOf(r, r.arrayLength(18), readWriteStateResult, v),
  } satisfies WriteShareGroupStateResponseFields<number, Int64> as unknown as WriteShareGroupStateResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfWriteShareGroupStateResponse: readonly string[] = ['results'];

function writeWriteShareGroupStateResponse(
  w: Writer,
  m: InitOf<WriteShareGroupStateResponse>,
  v: number,
): void {
  w.fields(m, namesOfWriteShareGroupStateResponse);
  writeArray(w, m.results, writeWriteStateResult, v);
  w.tags(m.unknownTaggedFields);
}

function readWriteStateResult(r: Reader, v: number): WriteStateResult {
  const m = {
    topicId: r.uuid(),
    partitions: arrayOf(r, r.arrayLength(8), readPartitionResult, v),
  } satisfies WriteStateResultFields<number, Int64> as unknown as WriteStateResult;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfWriteStateResult: readonly string[] = ['topicId', 'partitions'];

function writeWriteStateResult(w: Writer, m: InitOf<WriteStateResult>, v: number): void {
  w.fields(m, namesOfWriteStateResult);
  w.uuid(m.topicId);
  writeArray(w, m.partitions, writePartitionResult, v);
  w.tags(m.unknownTaggedFields);
}

function readPartitionResult(r: Reader, _v: number): PartitionResult {
  const m = {
    partition: r.int32(),
    errorCode: r.int16(),
    errorMessage: r.nullableString(),
  } satisfies PartitionResultFields<number, Int64> as unknown as PartitionResult;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfPartitionResult: readonly string[] = ['partition', 'errorCode', 'errorMessage'];

function writePartitionResult(w: Writer, m: InitOf<PartitionResult>, _v: number): void {
  w.fields(m, namesOfPartitionResult);
  w.int32(m.partition);
  w.int16(m.errorCode);
  w.nullableString(m.errorMessage, null);
  w.tags(m.unknownTaggedFields);
}

interface WriteShareGroupStateResponseShape extends MessageShape {
  readonly message: WriteShareGroupStateResponse<this['V'], this['I']>;
  readonly version: WriteShareGroupStateResponseVersion;
}

/** Kafka's WriteShareGroupStateResponse: response, key 85, versions 0-1, flexible 0+. */
export const WriteShareGroupStateResponse: MessageCodec<WriteShareGroupStateResponseShape> =
  /* @__PURE__ */ defineMessage<WriteShareGroupStateResponseShape>({
    name: 'WriteShareGroupStateResponse',
    type: 'response',
    apiKey: 85,
    versions: '0-1',
    flexible: '0+',
    headers: '0+:1',
    schema: `WriteShareGroupStateResponse
 results []WriteStateResult 0+
WriteStateResult
 topicId uuid 0+
 partitions []PartitionResult 0+
PartitionResult
 partition int32 0+
 errorCode int16 0+
 errorMessage string 0+ null=0+ default=null`,
    read: readWriteShareGroupStateResponse,
    write: writeWriteShareGroupStateResponse,
  });
