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

/** Versions of DeleteRecordsResponse. */
export type DeleteRecordsResponseVersion = 0 | 1 | 2;

export interface DeleteRecordsResponseFields<V extends number, I extends Int64> {
  /** int32, versions 0+. */
  throttleTimeMs: number;
  /** []DeleteRecordsTopicResult, versions 0+. */
  topics: DeleteRecordsTopicResult<V, I>[];
}

export type DeleteRecordsResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DeleteRecordsResponseFields<V, I>,
  Unlimited
>;

export interface DeleteRecordsTopicResultFields<V extends number, I extends Int64> {
  /** string, versions 0+, entity topicName. */
  name: string;
  /** []DeleteRecordsPartitionResult, versions 0+. */
  partitions: DeleteRecordsPartitionResult<V, I>[];
}

export type DeleteRecordsTopicResult<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DeleteRecordsTopicResultFields<V, I>,
  Unlimited
>;

export interface DeleteRecordsPartitionResultFields<_V extends number, I extends Int64> {
  /** int32, versions 0+. */
  partitionIndex: number;
  /** int64, versions 0+. */
  lowWatermark: I;
  /** int16, versions 0+. */
  errorCode: number;
}

export type DeleteRecordsPartitionResult<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DeleteRecordsPartitionResultFields<V, I>,
  Unlimited
>;

function readDeleteRecordsResponse(r: Reader, v: number): DeleteRecordsResponse {
  const m = {
    throttleTimeMs: r.int32(),
    topics: arrayOf(r, r.arrayLength(3), readDeleteRecordsTopicResult, v),
  } satisfies DeleteRecordsResponseFields<number, Int64> as unknown as DeleteRecordsResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDeleteRecordsResponse: readonly string[] = ['throttleTimeMs', 'topics'];

function writeDeleteRecordsResponse(w: Writer, m: InitOf<DeleteRecordsResponse>, v: number): void {
  w.fields(m, namesOfDeleteRecordsResponse);
  w.int32(m.throttleTimeMs);
  writeArray(w, m.topics, writeDeleteRecordsTopicResult, v);
  w.tags(m.unknownTaggedFields);
}

function readDeleteRecordsTopicResult(r: Reader, v: number): DeleteRecordsTopicResult {
  const m = {
    name: r.string(),
    partitions: arrayOf(r, r.arrayLength(14), readDeleteRecordsPartitionResult, v),
  } satisfies DeleteRecordsTopicResultFields<number, Int64> as unknown as DeleteRecordsTopicResult;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDeleteRecordsTopicResult: readonly string[] = ['name', 'partitions'];

function writeDeleteRecordsTopicResult(w: Writer, m: InitOf<DeleteRecordsTopicResult>, v: number): void {
  w.fields(m, namesOfDeleteRecordsTopicResult);
  w.string(m.name);
  writeArray(w, m.partitions, writeDeleteRecordsPartitionResult, v);
  w.tags(m.unknownTaggedFields);
}

function readDeleteRecordsPartitionResult(r: Reader, _v: number): DeleteRecordsPartitionResult {
  const m = {
    partitionIndex: r.int32(),
    lowWatermark: r.int64(),
    errorCode: r.int16(),
  } satisfies DeleteRecordsPartitionResultFields<number, Int64> as unknown as DeleteRecordsPartitionResult;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDeleteRecordsPartitionResult: readonly string[] = [
  'partitionIndex',
  'lowWatermark',
  'errorCode',
];

function writeDeleteRecordsPartitionResult(
  w: Writer,
  m: InitOf<DeleteRecordsPartitionResult>,
  _v: number,
): void {
  w.fields(m, namesOfDeleteRecordsPartitionResult);
  w.int32(m.partitionIndex);
  w.int64(m.lowWatermark);
  w.int16(m.errorCode);
  w.tags(m.unknownTaggedFields);
}

interface DeleteRecordsResponseShape extends MessageShape {
  readonly message: DeleteRecordsResponse<this['V'], this['I']>;
  readonly version: DeleteRecordsResponseVersion;
}

/** Kafka's DeleteRecordsResponse: response, key 21, versions 0-2, flexible 2+. */
export const DeleteRecordsResponse: MessageCodec<DeleteRecordsResponseShape> =
  /* @__PURE__ */ defineMessage<DeleteRecordsResponseShape>({
    name: 'DeleteRecordsResponse',
    type: 'response',
    apiKey: 21,
    versions: '0-2',
    flexible: '2+',
    headers: '0-1:0 2+:1',
    schema: `DeleteRecordsResponse
 throttleTimeMs int32 0+
 topics []DeleteRecordsTopicResult 0+
DeleteRecordsTopicResult
 name string 0+ entity=topicName
 partitions []DeleteRecordsPartitionResult 0+
DeleteRecordsPartitionResult
 partitionIndex int32 0+
 lowWatermark int64 0+
 errorCode int16 0+`,
    read: readDeleteRecordsResponse,
    write: writeDeleteRecordsResponse,
  });
