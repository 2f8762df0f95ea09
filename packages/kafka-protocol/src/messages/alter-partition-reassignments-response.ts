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
  type Writer,
} from '../runtime/generated.ts';

/** Versions of AlterPartitionReassignmentsResponse. */
export type AlterPartitionReassignmentsResponseVersion = 0 | 1;

type V1Up = 1;

export interface AlterPartitionReassignmentsResponseFields<V extends number, I extends Int64> {
  /** int32, versions 0+. */
  throttleTimeMs: number;
  /** bool, versions 1+, default true, ignorable. */
  allowReplicationFactorChange: boolean;
  /** int16, versions 0+. */
  errorCode: number;
  /** string, versions 0+, nullable 0+. */
  errorMessage: string | null;
  /** []ReassignableTopicResponse, versions 0+. */
  responses: ReassignableTopicResponse<V, I>[];
}

export type AlterPartitionReassignmentsResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  AlterPartitionReassignmentsResponseFields<V, I>,
  { allowReplicationFactorChange: V1Up }
>;

export interface ReassignableTopicResponseFields<V extends number, I extends Int64> {
  /** string, versions 0+, entity topicName. */
  name: string;
  /** []ReassignablePartitionResponse, versions 0+. */
  partitions: ReassignablePartitionResponse<V, I>[];
}

export type ReassignableTopicResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ReassignableTopicResponseFields<V, I>,
  Unlimited
>;

export interface ReassignablePartitionResponseFields<_V extends number, _I extends Int64> {
  /** int32, versions 0+. */
  partitionIndex: number;
  /** int16, versions 0+. */
  errorCode: number;
  /** string, versions 0+, nullable 0+. */
  errorMessage: string | null;
}

export type ReassignablePartitionResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ReassignablePartitionResponseFields<V, I>,
  Unlimited
>;

function readAlterPartitionReassignmentsResponse(r: Reader, v: number): AlterPartitionReassignmentsResponse {
  const m = {
    throttleTimeMs: r.int32(),
    allowReplicationFactorChange: v >= 1 ? r.bool() : true,
    errorCode: r.int16(),
    errorMessage: r.nullableString(),
    responses: arrayOf(r, r.arrayLength(3), readReassignableTopicResponse, v),
  } satisfies AlterPartitionReassignmentsResponseFields<
    number,
    Int64
  > as unknown as AlterPartitionReassignmentsResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfAlterPartitionReassignmentsResponse: readonly string[] = [
  'throttleTimeMs',
  'allowReplicationFactorChange',
  'errorCode',
  'errorMessage',
  'responses',
];

function writeAlterPartitionReassignmentsResponse(
  w: Writer,
  m: InitOf<AlterPartitionReassignmentsResponse>,
  v: number,
): void {
  w.fields(m, namesOfAlterPartitionReassignmentsResponse);
  w.int32(m.throttleTimeMs);
  if (v >= 1) {
    w.bool(m.allowReplicationFactorChange, true);
  }
  w.int16(m.errorCode);
  w.nullableString(m.errorMessage);
  writeArray(w, m.responses, writeReassignableTopicResponse, v);
  w.tags(m.unknownTaggedFields);
}

function readReassignableTopicResponse(r: Reader, v: number): ReassignableTopicResponse {
  const m = {
    name: r.string(),
    partitions: arrayOf(r, r.arrayLength(8), readReassignablePartitionResponse, v),
  } satisfies ReassignableTopicResponseFields<number, Int64> as unknown as ReassignableTopicResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfReassignableTopicResponse: readonly string[] = ['name', 'partitions'];

function writeReassignableTopicResponse(w: Writer, m: InitOf<ReassignableTopicResponse>, v: number): void {
  w.fields(m, namesOfReassignableTopicResponse);
  w.string(m.name);
  writeArray(w, m.partitions, writeReassignablePartitionResponse, v);
  w.tags(m.unknownTaggedFields);
}

function readReassignablePartitionResponse(r: Reader, _v: number): ReassignablePartitionResponse {
  const m = {
    partitionIndex: r.int32(),
    errorCode: r.int16(),
    errorMessage: r.nullableString(),
  } satisfies ReassignablePartitionResponseFields<number, Int64> as unknown as ReassignablePartitionResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfReassignablePartitionResponse: readonly string[] = [
  'partitionIndex',
  'errorCode',
  'errorMessage',
];

function writeReassignablePartitionResponse(
  w: Writer,
  m: InitOf<ReassignablePartitionResponse>,
  _v: number,
): void {
  w.fields(m, namesOfReassignablePartitionResponse);
  w.int32(m.partitionIndex);
  w.int16(m.errorCode);
  w.nullableString(m.errorMessage);
  w.tags(m.unknownTaggedFields);
}

interface AlterPartitionReassignmentsResponseShape extends MessageShape {
  readonly message: AlterPartitionReassignmentsResponse<this['V'], this['I']>;
  readonly version: AlterPartitionReassignmentsResponseVersion;
}

/** Kafka's AlterPartitionReassignmentsResponse: response, key 45, versions 0-1, flexible 0+. */
export const AlterPartitionReassignmentsResponse: MessageCodec<AlterPartitionReassignmentsResponseShape> =
  /* @__PURE__ */ defineMessage<AlterPartitionReassignmentsResponseShape>({
    name: 'AlterPartitionReassignmentsResponse',
    type: 'response',
    apiKey: 45,
    versions: '0-1',
    flexible: '0+',
    headers: '0+:1',
    schema: `AlterPartitionReassignmentsResponse
 throttleTimeMs int32 0+
 allowReplicationFactorChange bool 1+ default=true ignorable
 errorCode int16 0+
 errorMessage string 0+ null=0+
 responses []ReassignableTopicResponse 0+
ReassignableTopicResponse
 name string 0+ entity=topicName
 partitions []ReassignablePartitionResponse 0+
ReassignablePartitionResponse
 partitionIndex int32 0+
 errorCode int16 0+
 errorMessage string 0+ null=0+`,
    read: readAlterPartitionReassignmentsResponse,
    write: writeAlterPartitionReassignmentsResponse,
  });
