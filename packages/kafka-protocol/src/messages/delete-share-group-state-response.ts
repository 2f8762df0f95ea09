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

/** Versions of DeleteShareGroupStateResponse. */
export type DeleteShareGroupStateResponseVersion = 0;

export interface DeleteShareGroupStateResponseFields<V extends number, I extends Int64> {
  /** []DeleteStateResult, versions 0+. */
  results: DeleteStateResult<V, I>[];
}

export type DeleteShareGroupStateResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DeleteShareGroupStateResponseFields<V, I>,
  Unlimited
>;

export interface DeleteStateResultFields<V extends number, I extends Int64> {
  /** uuid, versions 0+. */
  topicId: Uuid;
  /** []PartitionResult, versions 0+. */
  partitions: PartitionResult<V, I>[];
}

export type DeleteStateResult<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DeleteStateResultFields<V, I>,
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

function readDeleteShareGroupStateResponse(r: Reader, v: number): DeleteShareGroupStateResponse {
  const m = {
    results: arrayOf(r, r.arrayLength(18), readDeleteStateResult, v),
  } satisfies DeleteShareGroupStateResponseFields<number, Int64> as unknown as DeleteShareGroupStateResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDeleteShareGroupStateResponse: readonly string[] = ['results'];

function writeDeleteShareGroupStateResponse(
  w: Writer,
  m: InitOf<DeleteShareGroupStateResponse>,
  v: number,
): void {
  w.fields(m, namesOfDeleteShareGroupStateResponse);
  writeArray(w, m.results, writeDeleteStateResult, v);
  w.tags(m.unknownTaggedFields);
}

function readDeleteStateResult(r: Reader, v: number): DeleteStateResult {
  const m = {
    topicId: r.uuid(),
    partitions: arrayOf(r, r.arrayLength(8), readPartitionResult, v),
  } satisfies DeleteStateResultFields<number, Int64> as unknown as DeleteStateResult;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDeleteStateResult: readonly string[] = ['topicId', 'partitions'];

function writeDeleteStateResult(w: Writer, m: InitOf<DeleteStateResult>, v: number): void {
  w.fields(m, namesOfDeleteStateResult);
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

interface DeleteShareGroupStateResponseShape extends MessageShape {
  readonly message: DeleteShareGroupStateResponse<this['V'], this['I']>;
  readonly version: DeleteShareGroupStateResponseVersion;
}

/** Kafka's DeleteShareGroupStateResponse: response, key 86, versions 0, flexible 0+. */
export const DeleteShareGroupStateResponse: MessageCodec<DeleteShareGroupStateResponseShape> =
  /* @__PURE__ */ defineMessage<DeleteShareGroupStateResponseShape>({
    name: 'DeleteShareGroupStateResponse',
    type: 'response',
    apiKey: 86,
    versions: '0',
    flexible: '0+',
    headers: '0+:1',
    schema: `DeleteShareGroupStateResponse
 results []DeleteStateResult 0+
DeleteStateResult
 topicId uuid 0+
 partitions []PartitionResult 0+
PartitionResult
 partition int32 0+
 errorCode int16 0+
 errorMessage string 0+ null=0+ default=null`,
    read: readDeleteShareGroupStateResponse,
    write: writeDeleteShareGroupStateResponse,
  });
