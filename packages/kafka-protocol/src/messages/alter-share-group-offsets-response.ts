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

/** Versions of AlterShareGroupOffsetsResponse. */
export type AlterShareGroupOffsetsResponseVersion = 0;

export interface AlterShareGroupOffsetsResponseFields<V extends number, I extends Int64> {
  /** int32, versions 0+. */
  throttleTimeMs: number;
  /** int16, versions 0+. */
  errorCode: number;
  /** string, versions 0+, nullable 0+, default null. */
  errorMessage: string | null;
  /** []AlterShareGroupOffsetsResponseTopic, versions 0+. */
  responses: AlterShareGroupOffsetsResponseTopic<V, I>[];
}

export type AlterShareGroupOffsetsResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  AlterShareGroupOffsetsResponseFields<V, I>,
  Unlimited
>;

export interface AlterShareGroupOffsetsResponseTopicFields<V extends number, I extends Int64> {
  /** string, versions 0+, entity topicName. */
  topicName: string;
  /** uuid, versions 0+. */
  topicId: Uuid;
  /** []AlterShareGroupOffsetsResponsePartition, versions 0+. */
  partitions: AlterShareGroupOffsetsResponsePartition<V, I>[];
}

export type AlterShareGroupOffsetsResponseTopic<V extends number = number, I extends Int64 = Int64> = At<
  V,
  AlterShareGroupOffsetsResponseTopicFields<V, I>,
  Unlimited
>;

export interface AlterShareGroupOffsetsResponsePartitionFields<_V extends number, _I extends Int64> {
  /** int32, versions 0+. */
  partitionIndex: number;
  /** int16, versions 0+. */
  errorCode: number;
  /** string, versions 0+, nullable 0+, default null. */
  errorMessage: string | null;
}

export type AlterShareGroupOffsetsResponsePartition<V extends number = number, I extends Int64 = Int64> = At<
  V,
  AlterShareGroupOffsetsResponsePartitionFields<V, I>,
  Unlimited
>;

function readAlterShareGroupOffsetsResponse(r: Reader, v: number): AlterShareGroupOffsetsResponse {
  const m = {
    throttleTimeMs: r.int32(),
    errorCode: r.int16(),
    errorMessage: r.nullableString(),
    responses: arrayOf(r, r.arrayLength(19), readAlterShareGroupOffsetsResponseTopic, v),
  } satisfies AlterShareGroupOffsetsResponseFields<
    number,
    Int64
  > as unknown as AlterShareGroupOffsetsResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfAlterShareGroupOffsetsResponse: readonly string[] = [
  'throttleTimeMs',
  'errorCode',
  'errorMessage',
  'responses',
];

function writeAlterShareGroupOffsetsResponse(
  w: Writer,
  m: InitOf<AlterShareGroupOffsetsResponse>,
  v: number,
): void {
  w.fields(m, namesOfAlterShareGroupOffsetsResponse);
  w.int32(m.throttleTimeMs);
  w.int16(m.errorCode);
  w.nullableString(m.errorMessage, null);
  writeArray(w, m.responses, writeAlterShareGroupOffsetsResponseTopic, v);
  w.tags(m.unknownTaggedFields);
}

function readAlterShareGroupOffsetsResponseTopic(r: Reader, v: number): AlterShareGroupOffsetsResponseTopic {
  const m = {
    topicName: r.string(),
    topicId: r.uuid(),
    partitions: arrayOf(r, r.arrayLength(8), readAlterShareGroupOffsetsResponsePartition, v),
  } satisfies AlterShareGroupOffsetsResponseTopicFields<
    number,
    Int64
  > as unknown as AlterShareGroupOffsetsResponseTopic;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfAlterShareGroupOffsetsResponseTopic: readonly string[] = ['topicName', 'topicId', 'partitions'];

function writeAlterShareGroupOffsetsResponseTopic(
  w: Writer,
  m: InitOf<AlterShareGroupOffsetsResponseTopic>,
  v: number,
): void {
  w.fields(m, namesOfAlterShareGroupOffsetsResponseTopic);
  w.string(m.topicName);
  w.uuid(m.topicId);
  writeArray(w, m.partitions, writeAlterShareGroupOffsetsResponsePartition, v);
  w.tags(m.unknownTaggedFields);
}

function readAlterShareGroupOffsetsResponsePartition(
  r: Reader,
  _v: number,
): AlterShareGroupOffsetsResponsePartition {
  const m = {
    partitionIndex: r.int32(),
    errorCode: r.int16(),
    errorMessage: r.nullableString(),
  } satisfies AlterShareGroupOffsetsResponsePartitionFields<
    number,
    Int64
  > as unknown as AlterShareGroupOffsetsResponsePartition;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfAlterShareGroupOffsetsResponsePartition: readonly string[] = [
  'partitionIndex',
  'errorCode',
  'errorMessage',
];

function writeAlterShareGroupOffsetsResponsePartition(
  w: Writer,
  m: InitOf<AlterShareGroupOffsetsResponsePartition>,
  _v: number,
): void {
  w.fields(m, namesOfAlterShareGroupOffsetsResponsePartition);
  w.int32(m.partitionIndex);
  w.int16(m.errorCode);
  w.nullableString(m.errorMessage, null);
  w.tags(m.unknownTaggedFields);
}

interface AlterShareGroupOffsetsResponseShape extends MessageShape {
  readonly message: AlterShareGroupOffsetsResponse<this['V'], this['I']>;
  readonly version: AlterShareGroupOffsetsResponseVersion;
}

/** Kafka's AlterShareGroupOffsetsResponse: response, key 91, versions 0, flexible 0+. */
export const AlterShareGroupOffsetsResponse: MessageCodec<AlterShareGroupOffsetsResponseShape> =
  /* @__PURE__ */ defineMessage<AlterShareGroupOffsetsResponseShape>({
    name: 'AlterShareGroupOffsetsResponse',
    type: 'response',
    apiKey: 91,
    versions: '0',
    flexible: '0+',
    headers: '0+:1',
    schema: `AlterShareGroupOffsetsResponse
 throttleTimeMs int32 0+
 errorCode int16 0+
 errorMessage string 0+ null=0+ default=null
 responses []AlterShareGroupOffsetsResponseTopic 0+
AlterShareGroupOffsetsResponseTopic
 topicName string 0+ entity=topicName
 topicId uuid 0+
 partitions []AlterShareGroupOffsetsResponsePartition 0+
AlterShareGroupOffsetsResponsePartition
 partitionIndex int32 0+
 errorCode int16 0+
 errorMessage string 0+ null=0+ default=null`,
    read: readAlterShareGroupOffsetsResponse,
    write: writeAlterShareGroupOffsetsResponse,
  });
