// Written by packages/kafka-codegen out of the schemas of Kafka 3.9.1 (versions 0-3): run `npm run generate`, do not edit.
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

/** Versions of ControlledShutdownResponse. */
export type ControlledShutdownResponseVersion = 0 | 1 | 2 | 3;

export interface ControlledShutdownResponseFields<V extends number, I extends Int64> {
  /** int16, versions 0+. */
  errorCode: number;
  /** []RemainingPartition, versions 0+. */
  remainingPartitions: RemainingPartition<V, I>[];
}

export type ControlledShutdownResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ControlledShutdownResponseFields<V, I>,
  Unlimited
>;

export interface RemainingPartitionFields<_V extends number, _I extends Int64> {
  /** string, versions 0+, entity topicName. */
  topicName: string;
  /** int32, versions 0+. */
  partitionIndex: number;
}

export type RemainingPartition<V extends number = number, I extends Int64 = Int64> = At<
  V,
  RemainingPartitionFields<V, I>,
  Unlimited
>;

function readControlledShutdownResponse(r: Reader, v: number): ControlledShutdownResponse {
  const m = {
    errorCode: r.int16(),
    remainingPartitions: arrayOf(r, r.arrayLength(6), readRemainingPartition, v),
  } satisfies ControlledShutdownResponseFields<number, Int64> as unknown as ControlledShutdownResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfControlledShutdownResponse: readonly string[] = ['errorCode', 'remainingPartitions'];

function writeControlledShutdownResponse(w: Writer, m: InitOf<ControlledShutdownResponse>, v: number): void {
  w.fields(m, namesOfControlledShutdownResponse);
  w.int16(m.errorCode);
  writeArray(w, m.remainingPartitions, writeRemainingPartition, v);
  w.tags(m.unknownTaggedFields);
}

function readRemainingPartition(r: Reader, _v: number): RemainingPartition {
  const m = {
    topicName: r.string(),
    partitionIndex: r.int32(),
  } satisfies RemainingPartitionFields<number, Int64> as unknown as RemainingPartition;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfRemainingPartition: readonly string[] = ['topicName', 'partitionIndex'];

function writeRemainingPartition(w: Writer, m: InitOf<RemainingPartition>, _v: number): void {
  w.fields(m, namesOfRemainingPartition);
  w.string(m.topicName);
  w.int32(m.partitionIndex);
  w.tags(m.unknownTaggedFields);
}

interface ControlledShutdownResponseShape extends MessageShape {
  readonly message: ControlledShutdownResponse<this['V'], this['I']>;
  readonly version: ControlledShutdownResponseVersion;
}

/** Kafka's ControlledShutdownResponse: response, key 7, versions 0-3, flexible 3+. */
export const ControlledShutdownResponse: MessageCodec<ControlledShutdownResponseShape> =
  /* @__PURE__ */ defineMessage<ControlledShutdownResponseShape>({
    name: 'ControlledShutdownResponse',
    type: 'response',
    apiKey: 7,
    versions: '0-3',
    flexible: '3+',
    headers: '0-2:0 3+:1',
    schema: `ControlledShutdownResponse
 errorCode int16 0+
 remainingPartitions []RemainingPartition 0+
RemainingPartition
 topicName string 0+ entity=topicName
 partitionIndex int32 0+`,
    read: readControlledShutdownResponse,
    write: writeControlledShutdownResponse,
  });
