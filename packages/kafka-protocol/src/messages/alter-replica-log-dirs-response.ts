// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 1-2), 3.9.1 (version 0): run `npm run generate`, do not edit.
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

/** Versions of AlterReplicaLogDirsResponse. */
export type AlterReplicaLogDirsResponseVersion = 0 | 1 | 2;

export interface AlterReplicaLogDirsResponseFields<V extends number, I extends Int64> {
  /** int32, versions 0+. */
  throttleTimeMs: number;
  /** []AlterReplicaLogDirTopicResult, versions 0+. */
  results: AlterReplicaLogDirTopicResult<V, I>[];
}

export type AlterReplicaLogDirsResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  AlterReplicaLogDirsResponseFields<V, I>,
  Unlimited
>;

export interface AlterReplicaLogDirTopicResultFields<V extends number, I extends Int64> {
  /** string, versions 0+, entity topicName. */
  topicName: string;
  /** []AlterReplicaLogDirPartitionResult, versions 0+. */
  partitions: AlterReplicaLogDirPartitionResult<V, I>[];
}

export type AlterReplicaLogDirTopicResult<V extends number = number, I extends Int64 = Int64> = At<
  V,
  AlterReplicaLogDirTopicResultFields<V, I>,
  Unlimited
>;

export interface AlterReplicaLogDirPartitionResultFields<_V extends number, _I extends Int64> {
  /** int32, versions 0+. */
  partitionIndex: number;
  /** int16, versions 0+. */
  errorCode: number;
}

export type AlterReplicaLogDirPartitionResult<V extends number = number, I extends Int64 = Int64> = At<
  V,
  AlterReplicaLogDirPartitionResultFields<V, I>,
  Unlimited
>;

function readAlterReplicaLogDirsResponse(r: Reader, v: number): AlterReplicaLogDirsResponse {
  const m = {
    throttleTimeMs: r.int32(),
    results: arrayOf(r, r.arrayLength(3), readAlterReplicaLogDirTopicResult, v),
  } satisfies AlterReplicaLogDirsResponseFields<number, Int64> as unknown as AlterReplicaLogDirsResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfAlterReplicaLogDirsResponse: readonly string[] = ['throttleTimeMs', 'results'];

function writeAlterReplicaLogDirsResponse(
  w: Writer,
  m: InitOf<AlterReplicaLogDirsResponse>,
  v: number,
): void {
  w.fields(m, namesOfAlterReplicaLogDirsResponse);
  w.int32(m.throttleTimeMs);
  writeArray(w, m.results, writeAlterReplicaLogDirTopicResult, v);
  w.tags(m.unknownTaggedFields);
}

function readAlterReplicaLogDirTopicResult(r: Reader, v: number): AlterReplicaLogDirTopicResult {
  const m = {
    topicName: r.string(),
    partitions: arrayOf(r, r.arrayLength(6), readAlterReplicaLogDirPartitionResult, v),
  } satisfies AlterReplicaLogDirTopicResultFields<number, Int64> as unknown as AlterReplicaLogDirTopicResult;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfAlterReplicaLogDirTopicResult: readonly string[] = ['topicName', 'partitions'];

function writeAlterReplicaLogDirTopicResult(
  w: Writer,
  m: InitOf<AlterReplicaLogDirTopicResult>,
  v: number,
): void {
  w.fields(m, namesOfAlterReplicaLogDirTopicResult);
  w.string(m.topicName);
  writeArray(w, m.partitions, writeAlterReplicaLogDirPartitionResult, v);
  w.tags(m.unknownTaggedFields);
}

function readAlterReplicaLogDirPartitionResult(r: Reader, _v: number): AlterReplicaLogDirPartitionResult {
  const m = {
    partitionIndex: r.int32(),
    errorCode: r.int16(),
  } satisfies AlterReplicaLogDirPartitionResultFields<
    number,
    Int64
  > as unknown as AlterReplicaLogDirPartitionResult;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfAlterReplicaLogDirPartitionResult: readonly string[] = ['partitionIndex', 'errorCode'];

function writeAlterReplicaLogDirPartitionResult(
  w: Writer,
  m: InitOf<AlterReplicaLogDirPartitionResult>,
  _v: number,
): void {
  w.fields(m, namesOfAlterReplicaLogDirPartitionResult);
  w.int32(m.partitionIndex);
  w.int16(m.errorCode);
  w.tags(m.unknownTaggedFields);
}

interface AlterReplicaLogDirsResponseShape extends MessageShape {
  readonly message: AlterReplicaLogDirsResponse<this['V'], this['I']>;
  readonly version: AlterReplicaLogDirsResponseVersion;
}

/** Kafka's AlterReplicaLogDirsResponse: response, key 34, versions 0-2, flexible 2+. */
export const AlterReplicaLogDirsResponse: MessageCodec<AlterReplicaLogDirsResponseShape> =
  /* @__PURE__ */ defineMessage<AlterReplicaLogDirsResponseShape>({
    name: 'AlterReplicaLogDirsResponse',
    type: 'response',
    apiKey: 34,
    versions: '0-2',
    flexible: '2+',
    headers: '0-1:0 2+:1',
    schema: `AlterReplicaLogDirsResponse
 throttleTimeMs int32 0+
 results []AlterReplicaLogDirTopicResult 0+
AlterReplicaLogDirTopicResult
 topicName string 0+ entity=topicName
 partitions []AlterReplicaLogDirPartitionResult 0+
AlterReplicaLogDirPartitionResult
 partitionIndex int32 0+
 errorCode int16 0+`,
    read: readAlterReplicaLogDirsResponse,
    write: writeAlterReplicaLogDirsResponse,
  });
