// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 0-1): run `npm run generate`, do not edit.
import {
  defineMessage,
  elements,
  elementWriters,
  nullableArrayOf,
  nullableWriteArray,
  type At,
  type InitOf,
  type Int64,
  type MessageCodec,
  type MessageShape,
  type Reader,
  type Unlimited,
  type Uuid,
  type Writer,
} from '../runtime/generated.ts';

/** Versions of ConsumerGroupHeartbeatRequest. */
export type ConsumerGroupHeartbeatRequestVersion = 0 | 1;

type V1Up = 1;

export interface ConsumerGroupHeartbeatRequestFields<V extends number, I extends Int64> {
  /** string, versions 0+, entity groupId. */
  groupId: string;
  /** string, versions 0+. */
  memberId: string;
  /** int32, versions 0+. */
  memberEpoch: number;
  /** string, versions 0+, nullable 0+, default null. */
  instanceId: string | null;
  /** string, versions 0+, nullable 0+, default null. */
  rackId: string | null;
  /** int32, versions 0+, default -1. */
  rebalanceTimeoutMs: number;
  /** []string, versions 0+, nullable 0+, default null, entity topicName. */
  subscribedTopicNames: string[] | null;
  /** string, versions 1+, nullable 1+, default null. */
  subscribedTopicRegex: string | null;
  /** string, versions 0+, nullable 0+, default null. */
  serverAssignor: string | null;
  /** []TopicPartitions, versions 0+, nullable 0+, default null. */
  topicPartitions: TopicPartitions<V, I>[] | null;
}

export type ConsumerGroupHeartbeatRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ConsumerGroupHeartbeatRequestFields<V, I>,
  { subscribedTopicRegex: V1Up }
>;

export interface TopicPartitionsFields<_V extends number, _I extends Int64> {
  /** uuid, versions 0+. */
  topicId: Uuid;
  /** []int32, versions 0+. */
  partitions: number[];
}

export type TopicPartitions<V extends number = number, I extends Int64 = Int64> = At<
  V,
  TopicPartitionsFields<V, I>,
  Unlimited
>;

function readConsumerGroupHeartbeatRequest(r: Reader, v: number): ConsumerGroupHeartbeatRequest {
  const m = {
    groupId: r.string(),
    memberId: r.string(),
    memberEpoch: r.int32(),
    instanceId: r.nullableString(),
    rackId: r.nullableString(),
    rebalanceTimeoutMs: r.int32(),
    subscribedTopicNames: nullableArrayOf(r, r.nullableArrayLength(1), elements.string, v),
    subscribedTopicRegex: v >= 1 ? r.nullableString() : null,
    serverAssignor: r.nullableString(),
    topicPartitions: nullableArrayOf(r, r.nullableArrayLength(18), readTopicPartitions, v),
  } satisfies ConsumerGroupHeartbeatRequestFields<number, Int64> as unknown as ConsumerGroupHeartbeatRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfConsumerGroupHeartbeatRequest: readonly string[] = [
  'groupId',
  'memberId',
  'memberEpoch',
  'instanceId',
  'rackId',
  'rebalanceTimeoutMs',
  'subscribedTopicNames',
  'subscribedTopicRegex',
  'serverAssignor',
  'topicPartitions',
];

function writeConsumerGroupHeartbeatRequest(
  w: Writer,
  m: InitOf<ConsumerGroupHeartbeatRequest>,
  v: number,
): void {
  w.fields(m, namesOfConsumerGroupHeartbeatRequest);
  w.string(m.groupId);
  w.string(m.memberId);
  w.int32(m.memberEpoch);
  w.nullableString(m.instanceId, null);
  w.nullableString(m.rackId, null);
  w.int32(m.rebalanceTimeoutMs, -1);
  nullableWriteArray(
    w,
    m.subscribedTopicNames === undefined ? null : m.subscribedTopicNames,
    elementWriters.string,
    v,
  );
  if (v >= 1) {
    w.nullableString(m.subscribedTopicRegex, null);
  } else if (m.subscribedTopicRegex !== undefined && m.subscribedTopicRegex !== null)
    w.absent('subscribedTopicRegex');
  w.nullableString(m.serverAssignor, null);
  nullableWriteArray(w, m.topicPartitions === undefined ? null : m.topicPartitions, writeTopicPartitions, v);
  w.tags(m.unknownTaggedFields);
}

function readTopicPartitions(r: Reader, _v: number): TopicPartitions {
  const m = {
    topicId: r.uuid(),
    partitions: r.int32Array(),
  } satisfies TopicPartitionsFields<number, Int64> as unknown as TopicPartitions;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfTopicPartitions: readonly string[] = ['topicId', 'partitions'];

function writeTopicPartitions(w: Writer, m: InitOf<TopicPartitions>, _v: number): void {
  w.fields(m, namesOfTopicPartitions);
  w.uuid(m.topicId);
  w.int32Array(m.partitions);
  w.tags(m.unknownTaggedFields);
}

interface ConsumerGroupHeartbeatRequestShape extends MessageShape {
  readonly message: ConsumerGroupHeartbeatRequest<this['V'], this['I']>;
  readonly version: ConsumerGroupHeartbeatRequestVersion;
}

/** Kafka's ConsumerGroupHeartbeatRequest: request, key 68, versions 0-1, flexible 0+. */
export const ConsumerGroupHeartbeatRequest: MessageCodec<ConsumerGroupHeartbeatRequestShape> =
  /* @__PURE__ */ defineMessage<ConsumerGroupHeartbeatRequestShape>({
    name: 'ConsumerGroupHeartbeatRequest',
    type: 'request',
    apiKey: 68,
    versions: '0-1',
    flexible: '0+',
    headers: '0+:2',
    listeners: ['broker'],
    schema: `ConsumerGroupHeartbeatRequest
 groupId string 0+ entity=groupId
 memberId string 0+
 memberEpoch int32 0+
 instanceId string 0+ null=0+ default=null
 rackId string 0+ null=0+ default=null
 rebalanceTimeoutMs int32 0+ default=-1
 subscribedTopicNames []string 0+ null=0+ default=null entity=topicName
 subscribedTopicRegex string 1+ null=1+ default=null
 serverAssignor string 0+ null=0+ default=null
 topicPartitions []TopicPartitions 0+ null=0+ default=null
TopicPartitions
 topicId uuid 0+
 partitions []int32 0+`,
    read: readConsumerGroupHeartbeatRequest,
    write: writeConsumerGroupHeartbeatRequest,
  });
