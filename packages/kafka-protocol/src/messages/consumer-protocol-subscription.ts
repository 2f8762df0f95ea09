// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 0-3): run `npm run generate`, do not edit.
import {
  arrayOf,
  defineMessage,
  elements,
  elementWriters,
  writeArray,
  type At,
  type InitOf,
  type Int64,
  type MessageCodec,
  type MessageShape,
  type Reader,
  type Writer,
} from '../runtime/generated.ts';

/** Versions of ConsumerProtocolSubscription. */
export type ConsumerProtocolSubscriptionVersion = 0 | 1 | 2 | 3;

type V1Up = 1 | 2 | 3;
type V2Up = 2 | 3;
type V3Up = 3;

export interface ConsumerProtocolSubscriptionFields<V extends number, I extends Int64> {
  /** []string, versions 0+. */
  topics: string[];
  /** bytes, versions 0+, nullable 0+, default null. */
  userData: Uint8Array | null;
  /** []TopicPartition, versions 1+, ignorable. */
  ownedPartitions: TopicPartition<V, I>[];
  /** int32, versions 2+, default -1, ignorable. */
  generationId: number;
  /** string, versions 3+, nullable 3+, default null, ignorable. */
  rackId: string | null;
}

export type ConsumerProtocolSubscription<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ConsumerProtocolSubscriptionFields<V, I>,
  { ownedPartitions: V1Up; generationId: V2Up; rackId: V3Up }
>;

export interface TopicPartitionFields<_V extends number, _I extends Int64> {
  /** string, versions 1+, entity topicName. */
  topic: string;
  /** []int32, versions 1+. */
  partitions: number[];
}

export type TopicPartition<V extends number = number, I extends Int64 = Int64> = At<
  V,
  TopicPartitionFields<V, I>,
  { topic: V1Up; partitions: V1Up }
>;

function readConsumerProtocolSubscription(r: Reader, v: number): ConsumerProtocolSubscription {
  const m = {
    topics: arrayOf(r, r.arrayLength(2), elements.string, v),
    userData: r.nullableBytes(),
    ownedPartitions: v >= 1 ? arrayOf(r, r.arrayLength(6), readTopicPartition, v) : [],
    generationId: v >= 2 ? r.int32() : -1,
    rackId: v >= 3 ? r.nullableString() : null,
  } satisfies ConsumerProtocolSubscriptionFields<number, Int64> as unknown as ConsumerProtocolSubscription;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfConsumerProtocolSubscription: readonly string[] = [
  'topics',
  'userData',
  'ownedPartitions',
  'generationId',
  'rackId',
];

function writeConsumerProtocolSubscription(
  w: Writer,
  m: InitOf<ConsumerProtocolSubscription>,
  v: number,
): void {
  w.fields(m, namesOfConsumerProtocolSubscription);
  writeArray(w, m.topics, elementWriters.string, v);
  w.nullableBytes(m.userData, null);
  if (v >= 1) {
    writeArray(w, m.ownedPartitions, writeTopicPartition, v);
  }
  if (v >= 2) {
    w.int32(m.generationId, -1);
  }
  if (v >= 3) {
    w.nullableString(m.rackId, null);
  }
  w.tags(m.unknownTaggedFields);
}

function readTopicPartition(r: Reader, v: number): TopicPartition {
  const m = {
    topic: v >= 1 ? r.string() : '',
    partitions: v >= 1 ? r.int32Array() : [],
  } satisfies TopicPartitionFields<number, Int64> as unknown as TopicPartition;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfTopicPartition: readonly string[] = ['topic', 'partitions'];

function writeTopicPartition(w: Writer, m: InitOf<TopicPartition>, v: number): void {
  w.fields(m, namesOfTopicPartition);
  if (v >= 1) {
    w.string(m.topic);
  } else if (m.topic !== undefined && m.topic !== '') w.absent('topic');
  if (v >= 1) {
    w.int32Array(m.partitions);
  } else if (m.partitions !== undefined && m.partitions.length !== 0) w.absent('partitions');
  w.tags(m.unknownTaggedFields);
}

interface ConsumerProtocolSubscriptionShape extends MessageShape {
  readonly message: ConsumerProtocolSubscription<this['V'], this['I']>;
  readonly version: ConsumerProtocolSubscriptionVersion;
}

/** Kafka's ConsumerProtocolSubscription: data, versions 0-3, never flexible. */
export const ConsumerProtocolSubscription: MessageCodec<ConsumerProtocolSubscriptionShape> =
  /* @__PURE__ */ defineMessage<ConsumerProtocolSubscriptionShape>({
    name: 'ConsumerProtocolSubscription',
    type: 'data',
    versions: '0-3',
    flexible: 'none',
    schema: `ConsumerProtocolSubscription
 topics []string 0+
 userData bytes 0+ null=0+ default=null
 ownedPartitions []TopicPartition 1+ ignorable
 generationId int32 2+ default=-1 ignorable
 rackId string 3+ null=3+ default=null ignorable
TopicPartition
 topic string 1+ entity=topicName
 partitions []int32 1+`,
    read: readConsumerProtocolSubscription,
    write: writeConsumerProtocolSubscription,
  });
