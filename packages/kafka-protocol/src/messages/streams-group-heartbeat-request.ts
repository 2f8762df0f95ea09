// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 0-1): run `npm run generate`, do not edit.
import {
  arrayOf,
  defineMessage,
  elements,
  elementWriters,
  nullableArrayOf,
  nullableWriteArray,
  writeArray,
  writeNullableStruct,
  type At,
  type InitOf,
  type Int64,
  type MessageCodec,
  type MessageShape,
  type Reader,
  type Unlimited,
  type Writer,
} from '../runtime/generated.ts';

/** Versions of StreamsGroupHeartbeatRequest. */
export type StreamsGroupHeartbeatRequestVersion = 0 | 1;

export interface StreamsGroupHeartbeatRequestFields<V extends number, I extends Int64> {
  /** string, versions 0+, entity groupId. */
  groupId: string;
  /** string, versions 0+. */
  memberId: string;
  /** int32, versions 0+. */
  memberEpoch: number;
  /** int32, versions 0+. */
  endpointInformationEpoch: number;
  /** string, versions 0+, nullable 0+, default null. */
  instanceId: string | null;
  /** string, versions 0+, nullable 0+, default null. */
  rackId: string | null;
  /** int32, versions 0+, default -1. */
  rebalanceTimeoutMs: number;
  /** Topology, versions 0+, nullable 0+, default null. */
  topology: Topology<V, I> | null;
  /** []TaskIds, versions 0+, nullable 0+, default null. */
  activeTasks: TaskIds<V, I>[] | null;
  /** []TaskIds, versions 0+, nullable 0+, default null. */
  standbyTasks: TaskIds<V, I>[] | null;
  /** []TaskIds, versions 0+, nullable 0+, default null. */
  warmupTasks: TaskIds<V, I>[] | null;
  /** string, versions 0+, nullable 0+, default null. */
  processId: string | null;
  /** Endpoint, versions 0+, nullable 0+, default null. */
  userEndpoint: Endpoint<V, I> | null;
  /** []KeyValue, versions 0+, nullable 0+, default null. */
  clientTags: KeyValue<V, I>[] | null;
  /** []TaskOffset, versions 0+, nullable 0+, default null. */
  taskOffsets: TaskOffset<V, I>[] | null;
  /** []TaskOffset, versions 0+, nullable 0+, default null. */
  taskEndOffsets: TaskOffset<V, I>[] | null;
  /** bool, versions 0+. */
  shutdownApplication: boolean;
}

export type StreamsGroupHeartbeatRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  StreamsGroupHeartbeatRequestFields<V, I>,
  Unlimited
>;

export interface TopologyFields<V extends number, I extends Int64> {
  /** int32, versions 0+. */
  epoch: number;
  /** []Subtopology, versions 0+. */
  subtopologies: Subtopology<V, I>[];
}

export type Topology<V extends number = number, I extends Int64 = Int64> = At<
  V,
  TopologyFields<V, I>,
  Unlimited
>;

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

export interface KeyValueFields<_V extends number, _I extends Int64> {
  /** string, versions 0+. */
  key: string;
  /** string, versions 0+. */
  value: string;
}

export type KeyValue<V extends number = number, I extends Int64 = Int64> = At<
  V,
  KeyValueFields<V, I>,
  Unlimited
>;

export interface TaskOffsetFields<_V extends number, I extends Int64> {
  /** string, versions 0+. */
  subtopologyId: string;
  /** int32, versions 0+. */
  partition: number;
  /** int64, versions 0+. */
  offset: I;
}

export type TaskOffset<V extends number = number, I extends Int64 = Int64> = At<
  V,
  TaskOffsetFields<V, I>,
  Unlimited
>;

export interface SubtopologyFields<V extends number, I extends Int64> {
  /** string, versions 0+. */
  subtopologyId: string;
  /** []string, versions 0+, entity topicName. */
  sourceTopics: string[];
  /** []string, versions 0+. */
  sourceTopicRegex: string[];
  /** []TopicInfo, versions 0+. */
  stateChangelogTopics: TopicInfo<V, I>[];
  /** []string, versions 0+, entity topicName. */
  repartitionSinkTopics: string[];
  /** []TopicInfo, versions 0+. */
  repartitionSourceTopics: TopicInfo<V, I>[];
  /** []CopartitionGroup, versions 0+. */
  copartitionGroups: CopartitionGroup<V, I>[];
}

export type Subtopology<V extends number = number, I extends Int64 = Int64> = At<
  V,
  SubtopologyFields<V, I>,
  Unlimited
>;

export interface TopicInfoFields<V extends number, I extends Int64> {
  /** string, versions 0+, entity topicName. */
  name: string;
  /** int32, versions 0+. */
  partitions: number;
  /** int16, versions 0+. */
  replicationFactor: number;
  /** []KeyValue, versions 0+. */
  topicConfigs: KeyValue<V, I>[];
}

export type TopicInfo<V extends number = number, I extends Int64 = Int64> = At<
  V,
  TopicInfoFields<V, I>,
  Unlimited
>;

export interface CopartitionGroupFields<_V extends number, _I extends Int64> {
  /** []int16, versions 0+. */
  sourceTopics: number[];
  /** []int16, versions 0+. */
  sourceTopicRegex: number[];
  /** []int16, versions 0+. */
  repartitionSourceTopics: number[];
}

export type CopartitionGroup<V extends number = number, I extends Int64 = Int64> = At<
  V,
  CopartitionGroupFields<V, I>,
  Unlimited
>;

function readStreamsGroupHeartbeatRequest(r: Reader, v: number): StreamsGroupHeartbeatRequest {
  const m = {
    groupId: r.string(),
    memberId: r.string(),
    memberEpoch: r.int32(),
    endpointInformationEpoch: r.int32(),
    instanceId: r.nullableString(),
    rackId: r.nullableString(),
    rebalanceTimeoutMs: r.int32(),
    topology: r.present() ? readTopology(r, v) : null,
    activeTasks: nullableArrayOf(r, r.nullableArrayLength(3), readTaskIds, v),
    standbyTasks: nullableArrayOf(r, r.nullableArrayLength(3), readTaskIds, v),
    warmupTasks: nullableArrayOf(r, r.nullableArrayLength(3), readTaskIds, v),
    processId: r.nullableString(),
    userEndpoint: r.present() ? readEndpoint(r, v) : null,
    clientTags: nullableArrayOf(r, r.nullableArrayLength(3), readKeyValue, v),
    taskOffsets: nullableArrayOf(r, r.nullableArrayLength(14), readTaskOffset, v),
    taskEndOffsets: nullableArrayOf(r, r.nullableArrayLength(14), readTaskOffset, v),
    shutdownApplication: r.bool(),
  } satisfies StreamsGroupHeartbeatRequestFields<number, Int64> as unknown as StreamsGroupHeartbeatRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfStreamsGroupHeartbeatRequest: readonly string[] = [
  'groupId',
  'memberId',
  'memberEpoch',
  'endpointInformationEpoch',
  'instanceId',
  'rackId',
  'rebalanceTimeoutMs',
  'topology',
  'activeTasks',
  'standbyTasks',
  'warmupTasks',
  'processId',
  'userEndpoint',
  'clientTags',
  'taskOffsets',
  'taskEndOffsets',
  'shutdownApplication',
];

function writeStreamsGroupHeartbeatRequest(
  w: Writer,
  m: InitOf<StreamsGroupHeartbeatRequest>,
  v: number,
): void {
  w.fields(m, namesOfStreamsGroupHeartbeatRequest);
  w.string(m.groupId);
  w.string(m.memberId);
  w.int32(m.memberEpoch);
  w.int32(m.endpointInformationEpoch);
  w.nullableString(m.instanceId, null);
  w.nullableString(m.rackId, null);
  w.int32(m.rebalanceTimeoutMs, -1);
  writeNullableStruct(w, m.topology === undefined ? null : m.topology, writeTopology, v);
  nullableWriteArray(w, m.activeTasks === undefined ? null : m.activeTasks, writeTaskIds, v);
  nullableWriteArray(w, m.standbyTasks === undefined ? null : m.standbyTasks, writeTaskIds, v);
  nullableWriteArray(w, m.warmupTasks === undefined ? null : m.warmupTasks, writeTaskIds, v);
  w.nullableString(m.processId, null);
  writeNullableStruct(w, m.userEndpoint === undefined ? null : m.userEndpoint, writeEndpoint, v);
  nullableWriteArray(w, m.clientTags === undefined ? null : m.clientTags, writeKeyValue, v);
  nullableWriteArray(w, m.taskOffsets === undefined ? null : m.taskOffsets, writeTaskOffset, v);
  nullableWriteArray(w, m.taskEndOffsets === undefined ? null : m.taskEndOffsets, writeTaskOffset, v);
  w.bool(m.shutdownApplication);
  w.tags(m.unknownTaggedFields);
}

function readTopology(r: Reader, v: number): Topology {
  const m = {
    epoch: r.int32(),
    subtopologies: arrayOf(r, r.arrayLength(8), readSubtopology, v),
  } satisfies TopologyFields<number, Int64> as unknown as Topology;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfTopology: readonly string[] = ['epoch', 'subtopologies'];

function writeTopology(w: Writer, m: InitOf<Topology>, v: number): void {
  w.fields(m, namesOfTopology);
  w.int32(m.epoch);
  writeArray(w, m.subtopologies, writeSubtopology, v);
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

function readKeyValue(r: Reader, _v: number): KeyValue {
  const m = {
    key: r.string(),
    value: r.string(),
  } satisfies KeyValueFields<number, Int64> as unknown as KeyValue;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfKeyValue: readonly string[] = ['key', 'value'];

function writeKeyValue(w: Writer, m: InitOf<KeyValue>, _v: number): void {
  w.fields(m, namesOfKeyValue);
  w.string(m.key);
  w.string(m.value);
  w.tags(m.unknownTaggedFields);
}

function readTaskOffset(r: Reader, _v: number): TaskOffset {
  const m = {
    subtopologyId: r.string(),
    partition: r.int32(),
    offset: r.int64(),
  } satisfies TaskOffsetFields<number, Int64> as unknown as TaskOffset;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfTaskOffset: readonly string[] = ['subtopologyId', 'partition', 'offset'];

function writeTaskOffset(w: Writer, m: InitOf<TaskOffset>, _v: number): void {
  w.fields(m, namesOfTaskOffset);
  w.string(m.subtopologyId);
  w.int32(m.partition);
  w.int64(m.offset);
  w.tags(m.unknownTaggedFields);
}

function readSubtopology(r: Reader, v: number): Subtopology {
  const m = {
    subtopologyId: r.string(),
    sourceTopics: arrayOf(r, r.arrayLength(1), elements.string, v),
    sourceTopicRegex: arrayOf(r, r.arrayLength(1), elements.string, v),
    stateChangelogTopics: arrayOf(r, r.arrayLength(9), readTopicInfo, v),
    repartitionSinkTopics: arrayOf(r, r.arrayLength(1), elements.string, v),
    repartitionSourceTopics: arrayOf(r, r.arrayLength(9), readTopicInfo, v),
    copartitionGroups: arrayOf(r, r.arrayLength(4), readCopartitionGroup, v),
  } satisfies SubtopologyFields<number, Int64> as unknown as Subtopology;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfSubtopology: readonly string[] = [
  'subtopologyId',
  'sourceTopics',
  'sourceTopicRegex',
  'stateChangelogTopics',
  'repartitionSinkTopics',
  'repartitionSourceTopics',
  'copartitionGroups',
];

function writeSubtopology(w: Writer, m: InitOf<Subtopology>, v: number): void {
  w.fields(m, namesOfSubtopology);
  w.string(m.subtopologyId);
  writeArray(w, m.sourceTopics, elementWriters.string, v);
  writeArray(w, m.sourceTopicRegex, elementWriters.string, v);
  writeArray(w, m.stateChangelogTopics, writeTopicInfo, v);
  writeArray(w, m.repartitionSinkTopics, elementWriters.string, v);
  writeArray(w, m.repartitionSourceTopics, writeTopicInfo, v);
  writeArray(w, m.copartitionGroups, writeCopartitionGroup, v);
  w.tags(m.unknownTaggedFields);
}

function readTopicInfo(r: Reader, v: number): TopicInfo {
  const m = {
    name: r.string(),
    partitions: r.int32(),
    replicationFactor: r.int16(),
    topicConfigs: arrayOf(r, r.arrayLength(3), readKeyValue, v),
  } satisfies TopicInfoFields<number, Int64> as unknown as TopicInfo;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfTopicInfo: readonly string[] = ['name', 'partitions', 'replicationFactor', 'topicConfigs'];

function writeTopicInfo(w: Writer, m: InitOf<TopicInfo>, v: number): void {
  w.fields(m, namesOfTopicInfo);
  w.string(m.name);
  w.int32(m.partitions);
  w.int16(m.replicationFactor);
  writeArray(w, m.topicConfigs, writeKeyValue, v);
  w.tags(m.unknownTaggedFields);
}

function readCopartitionGroup(r: Reader, v: number): CopartitionGroup {
  const m = {
    sourceTopics: arrayOf(r, r.arrayLength(2), elements.int16, v),
    sourceTopicRegex: arrayOf(r, r.arrayLength(2), elements.int16, v),
    repartitionSourceTopics: arrayOf(r, r.arrayLength(2), elements.int16, v),
  } satisfies CopartitionGroupFields<number, Int64> as unknown as CopartitionGroup;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfCopartitionGroup: readonly string[] = [
  'sourceTopics',
  'sourceTopicRegex',
  'repartitionSourceTopics',
];

function writeCopartitionGroup(w: Writer, m: InitOf<CopartitionGroup>, v: number): void {
  w.fields(m, namesOfCopartitionGroup);
  writeArray(w, m.sourceTopics, elementWriters.int16, v);
  writeArray(w, m.sourceTopicRegex, elementWriters.int16, v);
  writeArray(w, m.repartitionSourceTopics, elementWriters.int16, v);
  w.tags(m.unknownTaggedFields);
}

interface StreamsGroupHeartbeatRequestShape extends MessageShape {
  readonly message: StreamsGroupHeartbeatRequest<this['V'], this['I']>;
  readonly version: StreamsGroupHeartbeatRequestVersion;
}

/** Kafka's StreamsGroupHeartbeatRequest: request, key 88, versions 0-1, flexible 0+. */
export const StreamsGroupHeartbeatRequest: MessageCodec<StreamsGroupHeartbeatRequestShape> =
  /* @__PURE__ */ defineMessage<StreamsGroupHeartbeatRequestShape>({
    name: 'StreamsGroupHeartbeatRequest',
    type: 'request',
    apiKey: 88,
    versions: '0-1',
    flexible: '0+',
    headers: '0+:2',
    listeners: ['broker'],
    schema: `StreamsGroupHeartbeatRequest
 groupId string 0+ entity=groupId
 memberId string 0+
 memberEpoch int32 0+
 endpointInformationEpoch int32 0+
 instanceId string 0+ null=0+ default=null
 rackId string 0+ null=0+ default=null
 rebalanceTimeoutMs int32 0+ default=-1
 topology Topology 0+ null=0+ default=null
 activeTasks []TaskIds 0+ null=0+ default=null
 standbyTasks []TaskIds 0+ null=0+ default=null
 warmupTasks []TaskIds 0+ null=0+ default=null
 processId string 0+ null=0+ default=null
 userEndpoint Endpoint 0+ null=0+ default=null
 clientTags []KeyValue 0+ null=0+ default=null
 taskOffsets []TaskOffset 0+ null=0+ default=null
 taskEndOffsets []TaskOffset 0+ null=0+ default=null
 shutdownApplication bool 0+
Topology
 epoch int32 0+
 subtopologies []Subtopology 0+
TaskIds
 subtopologyId string 0+
 partitions []int32 0+
Endpoint
 host string 0+
 port uint16 0+
KeyValue
 key string 0+
 value string 0+
TaskOffset
 subtopologyId string 0+
 partition int32 0+
 offset int64 0+
Subtopology
 subtopologyId string 0+
 sourceTopics []string 0+ entity=topicName
 sourceTopicRegex []string 0+
 stateChangelogTopics []TopicInfo 0+
 repartitionSinkTopics []string 0+ entity=topicName
 repartitionSourceTopics []TopicInfo 0+
 copartitionGroups []CopartitionGroup 0+
TopicInfo
 name string 0+ entity=topicName
 partitions int32 0+
 replicationFactor int16 0+
 topicConfigs []KeyValue 0+
CopartitionGroup
 sourceTopics []int16 0+
 sourceTopicRegex []int16 0+
 repartitionSourceTopics []int16 0+`,
    read: readStreamsGroupHeartbeatRequest,
    write: writeStreamsGroupHeartbeatRequest,
  });
