// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 2-4), 3.9.1 (versions 0-1): run `npm run generate`, do not edit.
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

/** Versions of OffsetForLeaderEpochRequest. */
export type OffsetForLeaderEpochRequestVersion = 0 | 1 | 2 | 3 | 4;

type V3Up = 3 | 4;
type V2Up = 2 | 3 | 4;

export interface OffsetForLeaderEpochRequestFields<V extends number, I extends Int64> {
  /** int32, versions 3+, default -2, ignorable, entity brokerId. */
  replicaId: number;
  /** []OffsetForLeaderTopic, versions 0+. */
  topics: OffsetForLeaderTopic<V, I>[];
}

export type OffsetForLeaderEpochRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  OffsetForLeaderEpochRequestFields<V, I>,
  { replicaId: V3Up }
>;

export interface OffsetForLeaderTopicFields<V extends number, I extends Int64> {
  /** string, versions 0+, entity topicName. */
  topic: string;
  /** []OffsetForLeaderPartition, versions 0+. */
  partitions: OffsetForLeaderPartition<V, I>[];
}

export type OffsetForLeaderTopic<V extends number = number, I extends Int64 = Int64> = At<
  V,
  OffsetForLeaderTopicFields<V, I>,
  Unlimited
>;

export interface OffsetForLeaderPartitionFields<_V extends number, _I extends Int64> {
  /** int32, versions 0+. */
  partition: number;
  /** int32, versions 2+, default -1, ignorable. */
  currentLeaderEpoch: number;
  /** int32, versions 0+. */
  leaderEpoch: number;
}

export type OffsetForLeaderPartition<V extends number = number, I extends Int64 = Int64> = At<
  V,
  OffsetForLeaderPartitionFields<V, I>,
  { currentLeaderEpoch: V2Up }
>;

function readOffsetForLeaderEpochRequest(r: Reader, v: number): OffsetForLeaderEpochRequest {
  const m = {
    replicaId: v >= 3 ? r.int32() : -2,
    topics: arrayOf(r, r.arrayLength(3), readOffsetForLeaderTopic, v),
  } satisfies OffsetForLeaderEpochRequestFields<number, Int64> as unknown as OffsetForLeaderEpochRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfOffsetForLeaderEpochRequest: readonly string[] = ['replicaId', 'topics'];

function writeOffsetForLeaderEpochRequest(
  w: Writer,
  m: InitOf<OffsetForLeaderEpochRequest>,
  v: number,
): void {
  w.fields(m, namesOfOffsetForLeaderEpochRequest);
  if (v >= 3) {
    w.int32(m.replicaId, -2);
  }
  writeArray(w, m.topics, writeOffsetForLeaderTopic, v);
  w.tags(m.unknownTaggedFields);
}

function readOffsetForLeaderTopic(r: Reader, v: number): OffsetForLeaderTopic {
  const m = {
    topic: r.string(),
    partitions: arrayOf(r, r.arrayLength(8), readOffsetForLeaderPartition, v),
  } satisfies OffsetForLeaderTopicFields<number, Int64> as unknown as OffsetForLeaderTopic;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfOffsetForLeaderTopic: readonly string[] = ['topic', 'partitions'];

function writeOffsetForLeaderTopic(w: Writer, m: InitOf<OffsetForLeaderTopic>, v: number): void {
  w.fields(m, namesOfOffsetForLeaderTopic);
  w.string(m.topic);
  writeArray(w, m.partitions, writeOffsetForLeaderPartition, v);
  w.tags(m.unknownTaggedFields);
}

function readOffsetForLeaderPartition(r: Reader, v: number): OffsetForLeaderPartition {
  const m = {
    partition: r.int32(),
    currentLeaderEpoch: v >= 2 ? r.int32() : -1,
    leaderEpoch: r.int32(),
  } satisfies OffsetForLeaderPartitionFields<number, Int64> as unknown as OffsetForLeaderPartition;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfOffsetForLeaderPartition: readonly string[] = ['partition', 'currentLeaderEpoch', 'leaderEpoch'];

function writeOffsetForLeaderPartition(w: Writer, m: InitOf<OffsetForLeaderPartition>, v: number): void {
  w.fields(m, namesOfOffsetForLeaderPartition);
  w.int32(m.partition);
  if (v >= 2) {
    w.int32(m.currentLeaderEpoch, -1);
  }
  w.int32(m.leaderEpoch);
  w.tags(m.unknownTaggedFields);
}

interface OffsetForLeaderEpochRequestShape extends MessageShape {
  readonly message: OffsetForLeaderEpochRequest<this['V'], this['I']>;
  readonly version: OffsetForLeaderEpochRequestVersion;
}

/** Kafka's OffsetForLeaderEpochRequest: request, key 23, versions 0-4, flexible 4+. */
export const OffsetForLeaderEpochRequest: MessageCodec<OffsetForLeaderEpochRequestShape> =
  /* @__PURE__ */ defineMessage<OffsetForLeaderEpochRequestShape>({
    name: 'OffsetForLeaderEpochRequest',
    type: 'request',
    apiKey: 23,
    versions: '0-4',
    flexible: '4+',
    headers: '0-3:1 4+:2',
    listeners: ['broker', 'zkBroker'],
    schema: `OffsetForLeaderEpochRequest
 replicaId int32 3+ default=-2 ignorable entity=brokerId
 topics []OffsetForLeaderTopic 0+
OffsetForLeaderTopic
 topic string 0+ entity=topicName
 partitions []OffsetForLeaderPartition 0+
OffsetForLeaderPartition
 partition int32 0+
 currentLeaderEpoch int32 2+ default=-1 ignorable
 leaderEpoch int32 0+`,
    read: readOffsetForLeaderEpochRequest,
    write: writeOffsetForLeaderEpochRequest,
  });
