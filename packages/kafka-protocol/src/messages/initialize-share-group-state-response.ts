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

/** Versions of InitializeShareGroupStateResponse. */
export type InitializeShareGroupStateResponseVersion = 0;

export interface InitializeShareGroupStateResponseFields<V extends number, I extends Int64> {
  /** []InitializeStateResult, versions 0+. */
  results: InitializeStateResult<V, I>[];
}

export type InitializeShareGroupStateResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  InitializeShareGroupStateResponseFields<V, I>,
  Unlimited
>;

export interface InitializeStateResultFields<V extends number, I extends Int64> {
  /** uuid, versions 0+. */
  topicId: Uuid;
  /** []PartitionResult, versions 0+. */
  partitions: PartitionResult<V, I>[];
}

export type InitializeStateResult<V extends number = number, I extends Int64 = Int64> = At<
  V,
  InitializeStateResultFields<V, I>,
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

function readInitializeShareGroupStateResponse(r: Reader, v: number): InitializeShareGroupStateResponse {
  const m = {
    results: arrayOf(r, r.arrayLength(18), readInitializeStateResult, v),
  } satisfies InitializeShareGroupStateResponseFields<
    number,
    Int64
  > as unknown as InitializeShareGroupStateResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfInitializeShareGroupStateResponse: readonly string[] = ['results'];

function writeInitializeShareGroupStateResponse(
  w: Writer,
  m: InitOf<InitializeShareGroupStateResponse>,
  v: number,
): void {
  w.fields(m, namesOfInitializeShareGroupStateResponse);
  writeArray(w, m.results, writeInitializeStateResult, v);
  w.tags(m.unknownTaggedFields);
}

function readInitializeStateResult(r: Reader, v: number): InitializeStateResult {
  const m = {
    topicId: r.uuid(),
    partitions: arrayOf(r, r.arrayLength(8), readPartitionResult, v),
  } satisfies InitializeStateResultFields<number, Int64> as unknown as InitializeStateResult;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfInitializeStateResult: readonly string[] = ['topicId', 'partitions'];

function writeInitializeStateResult(w: Writer, m: InitOf<InitializeStateResult>, v: number): void {
  w.fields(m, namesOfInitializeStateResult);
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

interface InitializeShareGroupStateResponseShape extends MessageShape {
  readonly message: InitializeShareGroupStateResponse<this['V'], this['I']>;
  readonly version: InitializeShareGroupStateResponseVersion;
}

/** Kafka's InitializeShareGroupStateResponse: response, key 83, versions 0, flexible 0+. */
export const InitializeShareGroupStateResponse: MessageCodec<InitializeShareGroupStateResponseShape> =
  /* @__PURE__ */ defineMessage<InitializeShareGroupStateResponseShape>({
    name: 'InitializeShareGroupStateResponse',
    type: 'response',
    apiKey: 83,
    versions: '0',
    flexible: '0+',
    headers: '0+:1',
    schema: `InitializeShareGroupStateResponse
 results []InitializeStateResult 0+
InitializeStateResult
 topicId uuid 0+
 partitions []PartitionResult 0+
PartitionResult
 partition int32 0+
 errorCode int16 0+
 errorMessage string 0+ null=0+ default=null`,
    read: readInitializeShareGroupStateResponse,
    write: writeInitializeShareGroupStateResponse,
  });
