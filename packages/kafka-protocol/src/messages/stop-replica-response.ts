// Written by packages/kafka-codegen out of the schemas of Kafka 3.9.1 (versions 0-4): run `npm run generate`, do not edit.
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

/** Versions of StopReplicaResponse. */
export type StopReplicaResponseVersion = 0 | 1 | 2 | 3 | 4;

export interface StopReplicaResponseFields<V extends number, I extends Int64> {
  /** int16, versions 0+. */
  errorCode: number;
  /** []StopReplicaPartitionError, versions 0+. */
  partitionErrors: StopReplicaPartitionError<V, I>[];
}

export type StopReplicaResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  StopReplicaResponseFields<V, I>,
  Unlimited
>;

export interface StopReplicaPartitionErrorFields<_V extends number, _I extends Int64> {
  /** string, versions 0+, entity topicName. */
  topicName: string;
  /** int32, versions 0+. */
  partitionIndex: number;
  /** int16, versions 0+. */
  errorCode: number;
}

export type StopReplicaPartitionError<V extends number = number, I extends Int64 = Int64> = At<
  V,
  StopReplicaPartitionErrorFields<V, I>,
  Unlimited
>;

function readStopReplicaResponse(r: Reader, v: number): StopReplicaResponse {
  const m = {
    errorCode: r.int16(),
    partitionErrors: arrayOf(r, r.arrayLength(8), readStopReplicaPartitionError, v),
  } satisfies StopReplicaResponseFields<number, Int64> as unknown as StopReplicaResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfStopReplicaResponse: readonly string[] = ['errorCode', 'partitionErrors'];

function writeStopReplicaResponse(w: Writer, m: InitOf<StopReplicaResponse>, v: number): void {
  w.fields(m, namesOfStopReplicaResponse);
  w.int16(m.errorCode);
  writeArray(w, m.partitionErrors, writeStopReplicaPartitionError, v);
  w.tags(m.unknownTaggedFields);
}

function readStopReplicaPartitionError(r: Reader, _v: number): StopReplicaPartitionError {
  const m = {
    topicName: r.string(),
    partitionIndex: r.int32(),
    errorCode: r.int16(),
  } satisfies StopReplicaPartitionErrorFields<number, Int64> as unknown as StopReplicaPartitionError;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfStopReplicaPartitionError: readonly string[] = ['topicName', 'partitionIndex', 'errorCode'];

function writeStopReplicaPartitionError(w: Writer, m: InitOf<StopReplicaPartitionError>, _v: number): void {
  w.fields(m, namesOfStopReplicaPartitionError);
  w.string(m.topicName);
  w.int32(m.partitionIndex);
  w.int16(m.errorCode);
  w.tags(m.unknownTaggedFields);
}

interface StopReplicaResponseShape extends MessageShape {
  readonly message: StopReplicaResponse<this['V'], this['I']>;
  readonly version: StopReplicaResponseVersion;
}

/** Kafka's StopReplicaResponse: response, key 5, versions 0-4, flexible 2+. */
export const StopReplicaResponse: MessageCodec<StopReplicaResponseShape> =
  /* @__PURE__ */ defineMessage<StopReplicaResponseShape>({
    name: 'StopReplicaResponse',
    type: 'response',
    apiKey: 5,
    versions: '0-4',
    flexible: '2+',
    headers: '0-1:0 2+:1',
    schema: `StopReplicaResponse
 errorCode int16 0+
 partitionErrors []StopReplicaPartitionError 0+
StopReplicaPartitionError
 topicName string 0+ entity=topicName
 partitionIndex int32 0+
 errorCode int16 0+`,
    read: readStopReplicaResponse,
    write: writeStopReplicaResponse,
  });
