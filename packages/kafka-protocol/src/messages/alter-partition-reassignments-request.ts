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

/** Versions of AlterPartitionReassignmentsRequest. */
export type AlterPartitionReassignmentsRequestVersion = 0 | 1;

type V1Up = 1;

export interface AlterPartitionReassignmentsRequestFields<V extends number, I extends Int64> {
  /** int32, versions 0+, default 60000. */
  timeoutMs: number;
  /** bool, versions 1+, default true. */
  allowReplicationFactorChange: boolean;
  /** []ReassignableTopic, versions 0+. */
  topics: ReassignableTopic<V, I>[];
}

export type AlterPartitionReassignmentsRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  AlterPartitionReassignmentsRequestFields<V, I>,
  { allowReplicationFactorChange: V1Up }
>;

export interface ReassignableTopicFields<V extends number, I extends Int64> {
  /** string, versions 0+, entity topicName. */
  name: string;
  /** []ReassignablePartition, versions 0+. */
  partitions: ReassignablePartition<V, I>[];
}

export type ReassignableTopic<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ReassignableTopicFields<V, I>,
  Unlimited
>;

export interface ReassignablePartitionFields<_V extends number, _I extends Int64> {
  /** int32, versions 0+. */
  partitionIndex: number;
  /** []int32, versions 0+, nullable 0+, default null, entity brokerId. */
  replicas: number[] | null;
}

export type ReassignablePartition<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ReassignablePartitionFields<V, I>,
  Unlimited
>;

function readAlterPartitionReassignmentsRequest(r: Reader, v: number): AlterPartitionReassignmentsRequest {
  const m = {
    timeoutMs: r.int32(),
    allowReplicationFactorChange: v >= 1 ? r.bool() : true,
    topics: arrayOf(r, r.arrayLength(3), readReassignableTopic, v),
  } satisfies AlterPartitionReassignmentsRequestFields<
    number,
    Int64
  > as unknown as AlterPartitionReassignmentsRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfAlterPartitionReassignmentsRequest: readonly string[] = [
  'timeoutMs',
  'allowReplicationFactorChange',
  'topics',
];

function writeAlterPartitionReassignmentsRequest(
  w: Writer,
  m: InitOf<AlterPartitionReassignmentsRequest>,
  v: number,
): void {
  w.fields(m, namesOfAlterPartitionReassignmentsRequest);
  w.int32(m.timeoutMs, 60000);
  if (v >= 1) {
    w.bool(m.allowReplicationFactorChange, true);
  } else if (m.allowReplicationFactorChange === false) w.absent('allowReplicationFactorChange');
  writeArray(w, m.topics, writeReassignableTopic, v);
  w.tags(m.unknownTaggedFields);
}

function readReassignableTopic(r: Reader, v: number): ReassignableTopic {
  const m = {
    name: r.string(),
    partitions: arrayOf(r, r.arrayLength(6), readReassignablePartition, v),
  } satisfies ReassignableTopicFields<number, Int64> as unknown as ReassignableTopic;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfReassignableTopic: readonly string[] = ['name', 'partitions'];

function writeReassignableTopic(w: Writer, m: InitOf<ReassignableTopic>, v: number): void {
  w.fields(m, namesOfReassignableTopic);
  w.string(m.name);
  writeArray(w, m.partitions, writeReassignablePartition, v);
  w.tags(m.unknownTaggedFields);
}

function readReassignablePartition(r: Reader, _v: number): ReassignablePartition {
  const m = {
    partitionIndex: r.int32(),
    replicas: r.nullableInt32Array(),
  } satisfies ReassignablePartitionFields<number, Int64> as unknown as ReassignablePartition;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfReassignablePartition: readonly string[] = ['partitionIndex', 'replicas'];

function writeReassignablePartition(w: Writer, m: InitOf<ReassignablePartition>, _v: number): void {
  w.fields(m, namesOfReassignablePartition);
  w.int32(m.partitionIndex);
  w.nullableInt32Array(m.replicas === undefined ? null : m.replicas);
  w.tags(m.unknownTaggedFields);
}

interface AlterPartitionReassignmentsRequestShape extends MessageShape {
  readonly message: AlterPartitionReassignmentsRequest<this['V'], this['I']>;
  readonly version: AlterPartitionReassignmentsRequestVersion;
}

/** Kafka's AlterPartitionReassignmentsRequest: request, key 45, versions 0-1, flexible 0+. */
export const AlterPartitionReassignmentsRequest: MessageCodec<AlterPartitionReassignmentsRequestShape> =
  /* @__PURE__ */ defineMessage<AlterPartitionReassignmentsRequestShape>({
    name: 'AlterPartitionReassignmentsRequest',
    type: 'request',
    apiKey: 45,
    versions: '0-1',
    flexible: '0+',
    headers: '0+:2',
    listeners: ['broker', 'controller'],
    schema: `AlterPartitionReassignmentsRequest
 timeoutMs int32 0+ default=60000
 allowReplicationFactorChange bool 1+ default=true
 topics []ReassignableTopic 0+
ReassignableTopic
 name string 0+ entity=topicName
 partitions []ReassignablePartition 0+
ReassignablePartition
 partitionIndex int32 0+
 replicas []int32 0+ null=0+ default=null entity=brokerId`,
    read: readAlterPartitionReassignmentsRequest,
    write: writeAlterPartitionReassignmentsRequest,
  });
