// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 0-2): run `npm run generate`, do not edit.
import {
  defineMessage,
  nullableArrayOf,
  nullableWriteArray,
  type At,
  type InitOf,
  type Int64,
  type MessageCodec,
  type MessageShape,
  type Reader,
  type Unlimited,
  type Writer,
} from '../runtime/generated.ts';

/** Versions of ElectLeadersRequest. */
export type ElectLeadersRequestVersion = 0 | 1 | 2;

type V1Up = 1 | 2;

export interface ElectLeadersRequestFields<V extends number, I extends Int64> {
  /** int8, versions 1+. */
  electionType: number;
  /** []TopicPartitions, versions 0+, nullable 0+. */
  topicPartitions: TopicPartitions<V, I>[] | null;
  /** int32, versions 0+, default 60000. */
  timeoutMs: number;
}

export type ElectLeadersRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ElectLeadersRequestFields<V, I>,
  { electionType: V1Up }
>;

export interface TopicPartitionsFields<_V extends number, _I extends Int64> {
  /** string, versions 0+, entity topicName. */
  topic: string;
  /** []int32, versions 0+. */
  partitions: number[];
}

export type TopicPartitions<V extends number = number, I extends Int64 = Int64> = At<
  V,
  TopicPartitionsFields<V, I>,
  Unlimited
>;

function readElectLeadersRequest(r: Reader, v: number): ElectLeadersRequest {
  const m = {
    electionType: v >= 1 ? r.int8() : 0,
    topicPartitions: nullableArrayOf(r, r.nullableArrayLength(3), readTopicPartitions, v),
    timeoutMs: r.int32(),
  } satisfies ElectLeadersRequestFields<number, Int64> as unknown as ElectLeadersRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfElectLeadersRequest: readonly string[] = ['electionType', 'topicPartitions', 'timeoutMs'];

function writeElectLeadersRequest(w: Writer, m: InitOf<ElectLeadersRequest>, v: number): void {
  w.fields(m, namesOfElectLeadersRequest);
  if (v >= 1) {
    w.int8(m.electionType);
  } else if (m.electionType !== undefined && m.electionType !== 0) w.absent('electionType');
  nullableWriteArray(w, m.topicPartitions, writeTopicPartitions, v);
  w.int32(m.timeoutMs, 60000);
  w.tags(m.unknownTaggedFields);
}

function readTopicPartitions(r: Reader, _v: number): TopicPartitions {
  const m = {
    topic: r.string(),
    partitions: r.int32Array(),
  } satisfies TopicPartitionsFields<number, Int64> as unknown as TopicPartitions;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfTopicPartitions: readonly string[] = ['topic', 'partitions'];

function writeTopicPartitions(w: Writer, m: InitOf<TopicPartitions>, _v: number): void {
  w.fields(m, namesOfTopicPartitions);
  w.string(m.topic);
  w.int32Array(m.partitions);
  w.tags(m.unknownTaggedFields);
}

interface ElectLeadersRequestShape extends MessageShape {
  readonly message: ElectLeadersRequest<this['V'], this['I']>;
  readonly version: ElectLeadersRequestVersion;
}

/** Kafka's ElectLeadersRequest: request, key 43, versions 0-2, flexible 2+. */
export const ElectLeadersRequest: MessageCodec<ElectLeadersRequestShape> =
  /* @__PURE__ */ defineMessage<ElectLeadersRequestShape>({
    name: 'ElectLeadersRequest',
    type: 'request',
    apiKey: 43,
    versions: '0-2',
    flexible: '2+',
    headers: '0-1:1 2+:2',
    listeners: ['broker', 'controller'],
    schema: `ElectLeadersRequest
 electionType int8 1+
 topicPartitions []TopicPartitions 0+ null=0+
 timeoutMs int32 0+ default=60000
TopicPartitions
 topic string 0+ entity=topicName
 partitions []int32 0+`,
    read: readElectLeadersRequest,
    write: writeElectLeadersRequest,
  });
