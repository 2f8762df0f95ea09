// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 0-3): run `npm run generate`, do not edit.
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

/** Versions of ConsumerProtocolAssignment. */
export type ConsumerProtocolAssignmentVersion = 0 | 1 | 2 | 3;

export interface ConsumerProtocolAssignmentFields<V extends number, I extends Int64> {
  /** []TopicPartition, versions 0+. */
  assignedPartitions: TopicPartition<V, I>[];
  /** bytes, versions 0+, nullable 0+, default null. */
  userData: Uint8Array | null;
}

export type ConsumerProtocolAssignment<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ConsumerProtocolAssignmentFields<V, I>,
  Unlimited
>;

export interface TopicPartitionFields<_V extends number, _I extends Int64> {
  /** string, versions 0+, entity topicName. */
  topic: string;
  /** []int32, versions 0+. */
  partitions: number[];
}

export type TopicPartition<V extends number = number, I extends Int64 = Int64> = At<
  V,
  TopicPartitionFields<V, I>,
  Unlimited
>;

function readConsumerProtocolAssignment(r: Reader, v: number): ConsumerProtocolAssignment {
  const m = {
    assignedPartitions: arrayOf(r, r.arrayLength(6), readTopicPartition, v),
    userData: r.nullableBytes(),
  } satisfies ConsumerProtocolAssignmentFields<number, Int64> as unknown as ConsumerProtocolAssignment;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfConsumerProtocolAssignment: readonly string[] = ['assignedPartitions', 'userData'];

function writeConsumerProtocolAssignment(w: Writer, m: InitOf<ConsumerProtocolAssignment>, v: number): void {
  w.fields(m, namesOfConsumerProtocolAssignment);
  writeArray(w, m.assignedPartitions, writeTopicPartition, v);
  w.nullableBytes(m.userData, null);
  w.tags(m.unknownTaggedFields);
}

function readTopicPartition(r: Reader, _v: number): TopicPartition {
  const m = {
    topic: r.string(),
    partitions: r.int32Array(),
  } satisfies TopicPartitionFields<number, Int64> as unknown as TopicPartition;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfTopicPartition: readonly string[] = ['topic', 'partitions'];

function writeTopicPartition(w: Writer, m: InitOf<TopicPartition>, _v: number): void {
  w.fields(m, namesOfTopicPartition);
  w.string(m.topic);
  w.int32Array(m.partitions);
  w.tags(m.unknownTaggedFields);
}

interface ConsumerProtocolAssignmentShape extends MessageShape {
  readonly message: ConsumerProtocolAssignment<this['V'], this['I']>;
  readonly version: ConsumerProtocolAssignmentVersion;
}

/** Kafka's ConsumerProtocolAssignment: data, versions 0-3, never flexible. */
export const ConsumerProtocolAssignment: MessageCodec<ConsumerProtocolAssignmentShape> =
  /* @__PURE__ */ defineMessage<ConsumerProtocolAssignmentShape>({
    name: 'ConsumerProtocolAssignment',
    type: 'data',
    versions: '0-3',
    flexible: 'none',
    schema: `ConsumerProtocolAssignment
 assignedPartitions []TopicPartition 0+
 userData bytes 0+ null=0+ default=null
TopicPartition
 topic string 0+ entity=topicName
 partitions []int32 0+`,
    read: readConsumerProtocolAssignment,
    write: writeConsumerProtocolAssignment,
  });
