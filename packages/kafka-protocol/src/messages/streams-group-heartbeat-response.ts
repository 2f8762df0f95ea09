// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 0-1): run `npm run generate`, do not edit.
import {
  arrayOf,
  defineMessage,
  nothing,
  nullableArrayOf,
  nullableWriteArray,
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

/** Versions of StreamsGroupHeartbeatResponse. */
export type StreamsGroupHeartbeatResponseVersion = 0 | 1;

type V0 = 0;
type V1Up = 1;

export interface StreamsGroupHeartbeatResponseFields<V extends number, I extends Int64> {
  /** int32, versions 0+. */
  throttleTimeMs: number;
  /** int16, versions 0+. */
  errorCode: number;
  /** string, versions 0+, nullable 0+, default null. */
  errorMessage: string | null;
  /** string, versions 0+. */
  memberId: string;
  /** int32, versions 0+. */
  memberEpoch: number;
  /** int32, versions 0+. */
  heartbeatIntervalMs: number;
  /** int32, versions 0. */
  acceptableRecoveryLagLegacy: number;
  /** int32, versions 0+. */
  taskOffsetIntervalMs: number;
  /** int64, versions 1+, default -1, ignorable. */
  acceptableRecoveryLag: I;
  /** []Status, versions 0+, nullable 0+. */
  status: Status<V, I>[] | null;
  /** []TaskIds, versions 0+, nullable 0+, default null. */
  activeTasks: TaskIds<V, I>[] | null;
  /** []TaskIds, versions 0+, nullable 0+, default null. */
  standbyTasks: TaskIds<V, I>[] | null;
  /** []TaskIds, versions 0+, nullable 0+, default null. */
  warmupTasks: TaskIds<V, I>[] | null;
  /** bool, versions 1+. */
  topologyDescriptionRequired: boolean;
  /** int32, versions 0+. */
  endpointInformationEpoch: number;
  /** []EndpointToPartitions, versions 0+, nullable 0+, default null. */
  partitionsByUserEndpoint: EndpointToPartitions<V, I>[] | null;
}

export type StreamsGroupHeartbeatResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  StreamsGroupHeartbeatResponseFields<V, I>,
  { acceptableRecoveryLagLegacy: V0; acceptableRecoveryLag: V1Up; topologyDescriptionRequired: V1Up }
>;

export interface StatusFields<_V extends number, _I extends Int64> {
  /** int8, versions 0+. */
  statusCode: number;
  /** string, versions 0+. */
  statusDetail: string;
}

export type Status<V extends number = number, I extends Int64 = Int64> = At<V, StatusFields<V, I>, Unlimited>;

export interface TaskIdsFields<_V extends number, _I extends Int64> {
  /** string, versions 0+. */
  subtopologyId: string;
  /** []int32, versions 0+. */
  partitions: number[];
}

export type TaskIds<V extends number = number, I extends Int64 = Int64> = At<
  V,
  TaskIdsFields<V, I>,
  Unlimited
>;

export interface EndpointToPartitionsFields<V extends number, I extends Int64> {
  /** Endpoint, versions 0+. */
  userEndpoint: Endpoint<V, I>;
  /** []TopicPartition, versions 0+. */
  activePartitions: TopicPartition<V, I>[];
  /** []TopicPartition, versions 0+. */
  standbyPartitions: TopicPartition<V, I>[];
}

export type EndpointToPartitions<V extends number = number, I extends Int64 = Int64> = At<
  V,
  EndpointToPartitionsFields<V, I>,
  Unlimited
>;

export interface EndpointFields<_V extends number, _I extends Int64> {
  /** string, versions 0+. */
  host: string;
  /** uint16, versions 0+. */
  port: number;
}

export type Endpoint<V extends number = number, I extends Int64 = Int64> = At<
  V,
  EndpointFields<V, I>,
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

function readStreamsGroupHeartbeatResponse(r: Reader, v: number): StreamsGroupHeartbeatResponse {
  const m = {
    throttleTimeMs: r.int32(),
    errorCode: r.int16(),
    errorMessage: r.nullableString(),
    memberId: r.string(),
    memberEpoch: r.int32(),
    heartbeatIntervalMs: r.int32(),
    acceptableRecoveryLagLegacy: v <= 0 ? r.int32() : 0,
    taskOffsetIntervalMs: r.int32(),
    acceptableRecoveryLag: v >= 1 ? r.int64() : -1,
    status: nullableArrayOf(r, r.nullableArrayLength(3), readStatus, v),
    activeTasks: nullableArrayOf(r, r.nullableArrayLength(3), readTaskIds, v),
    standbyTasks: nullableArrayOf(r, r.nullableArrayLength(3), readTaskIds, v),
    warmupTasks: nullableArrayOf(r, r.nullableArrayLength(3), readTaskIds, v),
    topologyDescriptionRequired: v >= 1 ? r.bool() : false,
    endpointInformationEpoch: r.int32(),
    partitionsByUserEndpoint: nullableArrayOf(r, r.nullableArrayLength(7), readEndpointToPartitions, v),
  } satisfies StreamsGroupHeartbeatResponseFields<number, Int64> as unknown as StreamsGroupHeartbeatResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfStreamsGroupHeartbeatResponse: readonly string[] = [
  'throttleTimeMs',
  'errorCode',
  'errorMessage',
  'memberId',
  'memberEpoch',
  'heartbeatIntervalMs',
  'acceptableRecoveryLagLegacy',
  'taskOffsetIntervalMs',
  'acceptableRecoveryLag',
  'status',
  'activeTasks',
  'standbyTasks',
  'warmupTasks',
  'topologyDescriptionRequired',
  'endpointInformationEpoch',
  'partitionsByUserEndpoint',
];

function writeStreamsGroupHeartbeatResponse(
  w: Writer,
  m: InitOf<StreamsGroupHeartbeatResponse>,
  v: number,
): void {
  w.fields(m, namesOfStreamsGroupHeartbeatResponse);
  w.int32(m.throttleTimeMs);
  w.int16(m.errorCode);
  w.nullableString(m.errorMessage, null);
  w.string(m.memberId);
  w.int32(m.memberEpoch);
  w.int32(m.heartbeatIntervalMs);
  if (v <= 0) {
    w.int32(m.acceptableRecoveryLagLegacy);
  } else if (m.acceptableRecoveryLagLegacy !== undefined && m.acceptableRecoveryLagLegacy !== 0)
    w.absent('acceptableRecoveryLagLegacy');
  w.int32(m.taskOffsetIntervalMs);
  if (v >= 1) {
    w.int64(m.acceptableRecoveryLag, -1);
  }
  nullableWriteArray(w, m.status, writeStatus, v);
  nullableWriteArray(w, m.activeTasks === undefined ? null : m.activeTasks, writeTaskIds, v);
  nullableWriteArray(w, m.standbyTasks === undefined ? null : m.standbyTasks, writeTaskIds, v);
  nullableWriteArray(w, m.warmupTasks === undefined ? null : m.warmupTasks, writeTaskIds, v);
  if (v >= 1) {
    w.bool(m.topologyDescriptionRequired);
  } else if (m.topologyDescriptionRequired === true) w.absent('topologyDescriptionRequired');
  w.int32(m.endpointInformationEpoch);
  nullableWriteArray(
    w,
    m.partitionsByUserEndpoint === undefined ? null : m.partitionsByUserEndpoint,
    writeEndpointToPartitions,
    v,
  );
  w.tags(m.unknownTaggedFields);
}

function readStatus(r: Reader, _v: number): Status {
  const m = {
    statusCode: r.int8(),
    statusDetail: r.string(),
  } satisfies StatusFields<number, Int64> as unknown as Status;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfStatus: readonly string[] = ['statusCode', 'statusDetail'];

function writeStatus(w: Writer, m: InitOf<Status>, _v: number): void {
  w.fields(m, namesOfStatus);
  w.int8(m.statusCode);
  w.string(m.statusDetail);
  w.tags(m.unknownTaggedFields);
}

function readTaskIds(r: Reader, _v: number): TaskIds {
  const m = {
    subtopologyId: r.string(),
    partitions: r.int32Array(),
  } satisfies TaskIdsFields<number, Int64> as unknown as TaskIds;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfTaskIds: readonly string[] = ['subtopologyId', 'partitions'];

function writeTaskIds(w: Writer, m: InitOf<TaskIds>, _v: number): void {
  w.fields(m, namesOfTaskIds);
  w.string(m.subtopologyId);
  w.int32Array(m.partitions);
  w.tags(m.unknownTaggedFields);
}

function readEndpointToPartitions(r: Reader, v: number): EndpointToPartitions {
  const m = {
    userEndpoint: readEndpoint(r, v),
    activePartitions: arrayOf(r, r.arrayLength(3), readTopicPartition, v),
    standbyPartitions: arrayOf(r, r.arrayLength(3), readTopicPartition, v),
  } satisfies EndpointToPartitionsFields<number, Int64> as unknown as EndpointToPartitions;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfEndpointToPartitions: readonly string[] = [
  'userEndpoint',
  'activePartitions',
  'standbyPartitions',
];

function writeEndpointToPartitions(w: Writer, m: InitOf<EndpointToPartitions>, v: number): void {
  w.fields(m, namesOfEndpointToPartitions);
  writeEndpoint(w, m.userEndpoint === undefined ? nothing : m.userEndpoint, v);
  writeArray(w, m.activePartitions, writeTopicPartition, v);
  writeArray(w, m.standbyPartitions, writeTopicPartition, v);
  w.tags(m.unknownTaggedFields);
}

function readEndpoint(r: Reader, _v: number): Endpoint {
  const m = {
    host: r.string(),
    port: r.uint16(),
  } satisfies EndpointFields<number, Int64> as unknown as Endpoint;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfEndpoint: readonly string[] = ['host', 'port'];

function writeEndpoint(w: Writer, m: InitOf<Endpoint>, _v: number): void {
  w.fields(m, namesOfEndpoint);
  w.string(m.host);
  w.uint16(m.port);
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

interface StreamsGroupHeartbeatResponseShape extends MessageShape {
  readonly message: StreamsGroupHeartbeatResponse<this['V'], this['I']>;
  readonly version: StreamsGroupHeartbeatResponseVersion;
}

/** Kafka's StreamsGroupHeartbeatResponse: response, key 88, versions 0-1, flexible 0+. */
export const StreamsGroupHeartbeatResponse: MessageCodec<StreamsGroupHeartbeatResponseShape> =
  /* @__PURE__ */ defineMessage<StreamsGroupHeartbeatResponseShape>({
    name: 'StreamsGroupHeartbeatResponse',
    type: 'response',
    apiKey: 88,
    versions: '0-1',
    flexible: '0+',
    headers: '0+:1',
    schema: `StreamsGroupHeartbeatResponse
 throttleTimeMs int32 0+
 errorCode int16 0+
 errorMessage string 0+ null=0+ default=null
 memberId string 0+
 memberEpoch int32 0+
 heartbeatIntervalMs int32 0+
 acceptableRecoveryLagLegacy int32 0
 taskOffsetIntervalMs int32 0+
 acceptableRecoveryLag int64 1+ default=-1 ignorable
 status []Status 0+ null=0+
 activeTasks []TaskIds 0+ null=0+ default=null
 standbyTasks []TaskIds 0+ null=0+ default=null
 warmupTasks []TaskIds 0+ null=0+ default=null
 topologyDescriptionRequired bool 1+
 endpointInformationEpoch int32 0+
 partitionsByUserEndpoint []EndpointToPartitions 0+ null=0+ default=null
Status
 statusCode int8 0+
 statusDetail string 0+
TaskIds
 subtopologyId string 0+
 partitions []int32 0+
EndpointToPartitions
 userEndpoint Endpoint 0+
 activePartitions []TopicPartition 0+
 standbyPartitions []TopicPartition 0+
Endpoint
 host string 0+
 port uint16 0+
TopicPartition
 topic string 0+ entity=topicName
 partitions []int32 0+`,
    read: readStreamsGroupHeartbeatResponse,
    write: writeStreamsGroupHeartbeatResponse,
  });
