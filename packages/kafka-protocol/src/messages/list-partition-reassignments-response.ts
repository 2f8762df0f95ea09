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
  type Writer,
} from '../runtime/generated.ts';

/** Versions of ListPartitionReassignmentsResponse. */
export type ListPartitionReassignmentsResponseVersion = 0;

export interface ListPartitionReassignmentsResponseFields<V extends number, I extends Int64> {
  /** int32, versions 0+. */
  throttleTimeMs: number;
  /** int16, versions 0+. */
  errorCode: number;
  /** string, versions 0+, nullable 0+. */
  errorMessage: string | null;
  /** []OngoingTopicReassignment, versions 0+. */
  topics: OngoingTopicReassignment<V, I>[];
}

export type ListPartitionReassignmentsResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ListPartitionReassignmentsResponseFields<V, I>,
  Unlimited
>;

export interface OngoingTopicReassignmentFields<V extends number, I extends Int64> {
  /** string, versions 0+, entity topicName. */
  name: string;
  /** []OngoingPartitionReassignment, versions 0+. */
  partitions: OngoingPartitionReassignment<V, I>[];
}

export type OngoingTopicReassignment<V extends number = number, I extends Int64 = Int64> = At<
  V,
  OngoingTopicReassignmentFields<V, I>,
  Unlimited
>;

export interface OngoingPartitionReassignmentFields<_V extends number, _I extends Int64> {
  /** int32, versions 0+. */
  partitionIndex: number;
  /** []int32, versions 0+, entity brokerId. */
  replicas: number[];
  /** []int32, versions 0+, entity brokerId. */
  addingReplicas: number[];
  /** []int32, versions 0+, entity brokerId. */
  removingReplicas: number[];
}

export type OngoingPartitionReassignment<V extends number = number, I extends Int64 = Int64> = At<
  V,
  OngoingPartitionReassignmentFields<V, I>,
  Unlimited
>;

function readListPartitionReassignmentsResponse(r: Reader, v: number): ListPartitionReassignmentsResponse {
  const m = {
    throttleTimeMs: r.int32(),
    errorCode: r.int16(),
    errorMessage: r.nullableString(),
    topics: arrayOf(r, r.arrayLength(3), readOngoingTopicReassignment, v),
  } satisfies ListPartitionReassignmentsResponseFields<
    number,
    Int64
  > as unknown as ListPartitionReassignmentsResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfListPartitionReassignmentsResponse: readonly string[] = [
  'throttleTimeMs',
  'errorCode',
  'errorMessage',
  'topics',
];

function writeListPartitionReassignmentsResponse(
  w: Writer,
  m: InitOf<ListPartitionReassignmentsResponse>,
  v: number,
): void {
  w.fields(m, namesOfListPartitionReassignmentsResponse);
  w.int32(m.throttleTimeMs);
  w.int16(m.errorCode);
  w.nullableString(m.errorMessage);
  writeArray(w, m.topics, writeOngoingTopicReassignment, v);
  w.tags(m.unknownTaggedFields);
}

function readOngoingTopicReassignment(r: Reader, v: number): OngoingTopicReassignment {
  const m = {
    name: r.string(),
    partitions: arrayOf(r, r.arrayLength(8), readOngoingPartitionReassignment, v),
  } satisfies OngoingTopicReassignmentFields<number, Int64> as unknown as OngoingTopicReassignment;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfOngoingTopicReassignment: readonly string[] = ['name', 'partitions'];

function writeOngoingTopicReassignment(w: Writer, m: InitOf<OngoingTopicReassignment>, v: number): void {
  w.fields(m, namesOfOngoingTopicReassignment);
  w.string(m.name);
  writeArray(w, m.partitions, writeOngoingPartitionReassignment, v);
  w.tags(m.unknownTaggedFields);
}

function readOngoingPartitionReassignment(r: Reader, _v: number): OngoingPartitionReassignment {
  const m = {
    partitionIndex: r.int32(),
    replicas: r.int32Array(),
    addingReplicas: r.int32Array(),
    removingReplicas: r.int32Array(),
  } satisfies OngoingPartitionReassignmentFields<number, Int64> as unknown as OngoingPartitionReassignment;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfOngoingPartitionReassignment: readonly string[] = [
  'partitionIndex',
  'replicas',
  'addingReplicas',
  'removingReplicas',
];

function writeOngoingPartitionReassignment(
  w: Writer,
  m: InitOf<OngoingPartitionReassignment>,
  _v: number,
): void {
  w.fields(m, namesOfOngoingPartitionReassignment);
  w.int32(m.partitionIndex);
  w.int32Array(m.replicas);
  w.int32Array(m.addingReplicas);
  w.int32Array(m.removingReplicas);
  w.tags(m.unknownTaggedFields);
}

interface ListPartitionReassignmentsResponseShape extends MessageShape {
  readonly message: ListPartitionReassignmentsResponse<this['V'], this['I']>;
  readonly version: ListPartitionReassignmentsResponseVersion;
}

/** Kafka's ListPartitionReassignmentsResponse: response, key 46, versions 0, flexible 0+. */
export const ListPartitionReassignmentsResponse: MessageCodec<ListPartitionReassignmentsResponseShape> =
  /* @__PURE__ */ defineMessage<ListPartitionReassignmentsResponseShape>({
    name: 'ListPartitionReassignmentsResponse',
    type: 'response',
    apiKey: 46,
    versions: '0',
    flexible: '0+',
    headers: '0+:1',
    schema: `ListPartitionReassignmentsResponse
 throttleTimeMs int32 0+
 errorCode int16 0+
 errorMessage string 0+ null=0+
 topics []OngoingTopicReassignment 0+
OngoingTopicReassignment
 name string 0+ entity=topicName
 partitions []OngoingPartitionReassignment 0+
OngoingPartitionReassignment
 partitionIndex int32 0+
 replicas []int32 0+ entity=brokerId
 addingReplicas []int32 0+ entity=brokerId
 removingReplicas []int32 0+ entity=brokerId`,
    read: readListPartitionReassignmentsResponse,
    write: writeListPartitionReassignmentsResponse,
  });
