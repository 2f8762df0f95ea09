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

/** Versions of ElectLeadersResponse. */
export type ElectLeadersResponseVersion = 0 | 1 | 2;

type V1Up = 1 | 2;

export interface ElectLeadersResponseFields<V extends number, I extends Int64> {
  /** int32, versions 0+. */
  throttleTimeMs: number;
  /** int16, versions 1+. */
  errorCode: number;
  /** []ReplicaElectionResult, versions 0+. */
  replicaElectionResults: ReplicaElectionResult<V, I>[];
}

export type ElectLeadersResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ElectLeadersResponseFields<V, I>,
  { errorCode: V1Up }
>;

export interface ReplicaElectionResultFields<V extends number, I extends Int64> {
  /** string, versions 0+, entity topicName. */
  topic: string;
  /** []PartitionResult, versions 0+. */
  partitionResult: PartitionResult<V, I>[];
}

export type ReplicaElectionResult<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ReplicaElectionResultFields<V, I>,
  Unlimited
>;

export interface PartitionResultFields<_V extends number, _I extends Int64> {
  /** int32, versions 0+. */
  partitionId: number;
  /** int16, versions 0+. */
  errorCode: number;
  /** string, versions 0+, nullable 0+. */
  errorMessage: string | null;
}

export type PartitionResult<V extends number = number, I extends Int64 = Int64> = At<
  V,
  PartitionResultFields<V, I>,
  Unlimited
>;

function readElectLeadersResponse(r: Reader, v: number): ElectLeadersResponse {
  const m = {
    throttleTimeMs: r.int32(),
    errorCode: v >= 1 ? r.int16() : 0,
    replicaElectionResults: arrayOf(r, r.arrayLength(3), readReplicaElectionResult, v),
  } satisfies ElectLeadersResponseFields<number, Int64> as unknown as ElectLeadersResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfElectLeadersResponse: readonly string[] = [
  'throttleTimeMs',
  'errorCode',
  'replicaElectionResults',
];

function writeElectLeadersResponse(w: Writer, m: InitOf<ElectLeadersResponse>, v: number): void {
  w.fields(m, namesOfElectLeadersResponse);
  w.int32(m.throttleTimeMs);
  if (v >= 1) {
    w.int16(m.errorCode);
  } else if (m.errorCode !== undefined && m.errorCode !== 0) w.absent('errorCode');
  writeArray(w, m.replicaElectionResults, writeReplicaElectionResult, v);
  w.tags(m.unknownTaggedFields);
}

function readReplicaElectionResult(r: Reader, v: number): ReplicaElectionResult {
  const m = {
    topic: r.string(),
    partitionResult: arrayOf(r, r.arrayLength(8), readPartitionResult, v),
  } satisfies ReplicaElectionResultFields<number, Int64> as unknown as ReplicaElectionResult;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfReplicaElectionResult: readonly string[] = ['topic', 'partitionResult'];

function writeReplicaElectionResult(w: Writer, m: InitOf<ReplicaElectionResult>, v: number): void {
  w.fields(m, namesOfReplicaElectionResult);
  w.string(m.topic);
  writeArray(w, m.partitionResult, writePartitionResult, v);
  w.tags(m.unknownTaggedFields);
}

function readPartitionResult(r: Reader, _v: number): PartitionResult {
  const m = {
    partitionId: r.int32(),
    errorCode: r.int16(),
    errorMessage: r.nullableString(),
  } satisfies PartitionResultFields<number, Int64> as unknown as PartitionResult;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfPartitionResult: readonly string[] = ['partitionId', 'errorCode', 'errorMessage'];

function writePartitionResult(w: Writer, m: InitOf<PartitionResult>, _v: number): void {
  w.fields(m, namesOfPartitionResult);
  w.int32(m.partitionId);
  w.int16(m.errorCode);
  w.nullableString(m.errorMessage);
  w.tags(m.unknownTaggedFields);
}

interface ElectLeadersResponseShape extends MessageShape {
  readonly message: ElectLeadersResponse<this['V'], this['I']>;
  readonly version: ElectLeadersResponseVersion;
}

/** Kafka's ElectLeadersResponse: response, key 43, versions 0-2, flexible 2+. */
export const ElectLeadersResponse: MessageCodec<ElectLeadersResponseShape> =
  /* @__PURE__ */ defineMessage<ElectLeadersResponseShape>({
    name: 'ElectLeadersResponse',
    type: 'response',
    apiKey: 43,
    versions: '0-2',
    flexible: '2+',
    headers: '0-1:0 2+:1',
    schema: `ElectLeadersResponse
 throttleTimeMs int32 0+
 errorCode int16 1+
 replicaElectionResults []ReplicaElectionResult 0+
ReplicaElectionResult
 topic string 0+ entity=topicName
 partitionResult []PartitionResult 0+
PartitionResult
 partitionId int32 0+
 errorCode int16 0+
 errorMessage string 0+ null=0+`,
    read: readElectLeadersResponse,
    write: writeElectLeadersResponse,
  });
