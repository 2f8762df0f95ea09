// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 0-1): run `npm run generate`, do not edit.
import {
  arrayOf,
  defineMessage,
  elements,
  elementWriters,
  hasNoTags,
  nothing,
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

/** Versions of StreamsGroupDescribeResponse. */
export type StreamsGroupDescribeResponseVersion = 0 | 1;

type V1Up = 1;

export interface StreamsGroupDescribeResponseFields<V extends number, I extends Int64> {
  /** int32, versions 0+. */
  throttleTimeMs: number;
  /** []DescribedGroup, versions 0+. */
  groups: DescribedGroup<V, I>[];
}

export type StreamsGroupDescribeResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  StreamsGroupDescribeResponseFields<V, I>,
  Unlimited
>;

export interface DescribedGroupFields<V extends number, I extends Int64> {
  /** int16, versions 0+. */
  errorCode: number;
  /** string, versions 0+, nullable 0+, default null. */
  errorMessage: string | null;
  /** string, versions 0+, entity groupId. */
  groupId: string;
  /** string, versions 0+. */
  groupState: string;
  /** int32, versions 0+. */
  groupEpoch: number;
  /** int32, versions 0+. */
  assignmentEpoch: number;
  /** Topology, versions 0+, nullable 0+, default null. */
  topology: Topology<V, I> | null;
  /** []Member, versions 0+. */
  members: Member<V, I>[];
  /** int32, versions 0+, default -2147483648. */
  authorizedOperations: number;
  /** TopologyDescription, versions 1+, nullable 1+, default null. */
  topologyDescription: TopologyDescription<V, I> | null;
  /** int8, versions 1+. */
  topologyDescriptionStatus: number;
  /** string, versions 1+, nullable 1+, default null, ignorable. */
  assignorName: string | null;
}

export type DescribedGroup<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DescribedGroupFields<V, I>,
  { topologyDescription: V1Up; topologyDescriptionStatus: V1Up; assignorName: V1Up }
>;

export interface TopologyFields<V extends number, I extends Int64> {
  /** int32, versions 0+. */
  epoch: number;
  /** []Subtopology, versions 0+, nullable 0+, default null. */
  subtopologies: Subtopology<V, I>[] | null;
}

export type Topology<V extends number = number, I extends Int64 = Int64> = At<
  V,
  TopologyFields<V, I>,
  Unlimited
>;

export interface MemberFields<V extends number, I extends Int64> {
  /** string, versions 0+. */
  memberId: string;
  /** int32, versions 0+. */
  memberEpoch: number;
  /** string, versions 0+, nullable 0+, default null. */
  instanceId: string | null;
  /** string, versions 0+, nullable 0+, default null. */
  rackId: string | null;
  /** string, versions 0+. */
  clientId: string;
  /** string, versions 0+. */
  clientHost: string;
  /** int32, versions 0+. */
  topologyEpoch: number;
  /** string, versions 0+. */
  processId: string;
  /** Endpoint, versions 0+, nullable 0+, default null. */
  userEndpoint: Endpoint<V, I> | null;
  /** []KeyValue, versions 0+. */
  clientTags: KeyValue<V, I>[];
  /** []TaskOffset, versions 0+. */
  taskOffsets: TaskOffset<V, I>[];
  /** []TaskOffset, versions 0+. */
  taskEndOffsets: TaskOffset<V, I>[];
  /** Assignment, versions 0+. */
  assignment: Assignment<V, I>;
  /** Assignment, versions 0+. */
  targetAssignment: Assignment<V, I>;
  /** bool, versions 0+. */
  isClassic: boolean;
}

export type Member<V extends number = number, I extends Int64 = Int64> = At<V, MemberFields<V, I>, Unlimited>;

export interface TopologyDescriptionFields<V extends number, I extends Int64> {
  /** []TopologyDescriptionSubtopology, versions 1+. */
  subtopologies: TopologyDescriptionSubtopology<V, I>[];
  /** []TopologyDescriptionGlobalStore, versions 1+. */
  globalStores: TopologyDescriptionGlobalStore<V, I>[];
}

export type TopologyDescription<V extends number = number, I extends Int64 = Int64> = At<
  V,
  TopologyDescriptionFields<V, I>,
  { subtopologies: V1Up; globalStores: V1Up }
>;

export interface SubtopologyFields<V extends number, I extends Int64> {
  /** string, versions 0+. */
  subtopologyId: string;
  /** []string, versions 0+, entity topicName. */
  sourceTopics: string[];
  /** []string, versions 0+, entity topicName. */
  repartitionSinkTopics: string[];
  /** []TopicInfo, versions 0+. */
  stateChangelogTopics: TopicInfo<V, I>[];
  /** []TopicInfo, versions 0+. */
  repartitionSourceTopics: TopicInfo<V, I>[];
}

export type Subtopology<V extends number = number, I extends Int64 = Int64> = At<
  V,
  SubtopologyFields<V, I>,
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

export interface AssignmentFields<V extends number, I extends Int64> {
  /** []TaskIds, versions 0+. */
  activeTasks: TaskIds<V, I>[];
  /** []TaskIds, versions 0+. */
  standbyTasks: TaskIds<V, I>[];
  /** []TaskIds, versions 0+. */
  warmupTasks: TaskIds<V, I>[];
}

export type Assignment<V extends number = number, I extends Int64 = Int64> = At<
  V,
  AssignmentFields<V, I>,
  Unlimited
>;

export interface TopologyDescriptionSubtopologyFields<V extends number, I extends Int64> {
  /** string, versions 1+. */
  subtopologyId: string;
  /** []TopologyDescriptionNode, versions 1+. */
  nodes: TopologyDescriptionNode<V, I>[];
}

export type TopologyDescriptionSubtopology<V extends number = number, I extends Int64 = Int64> = At<
  V,
  TopologyDescriptionSubtopologyFields<V, I>,
  { subtopologyId: V1Up; nodes: V1Up }
>;

export interface TopologyDescriptionGlobalStoreFields<V extends number, I extends Int64> {
  /** TopologyDescriptionNode, versions 1+. */
  source: TopologyDescriptionNode<V, I>;
  /** TopologyDescriptionNode, versions 1+. */
  processor: TopologyDescriptionNode<V, I>;
}

export type TopologyDescriptionGlobalStore<V extends number = number, I extends Int64 = Int64> = At<
  V,
  TopologyDescriptionGlobalStoreFields<V, I>,
  { source: V1Up; processor: V1Up }
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

export interface TopologyDescriptionNodeFields<_V extends number, _I extends Int64> {
  /** string, versions 1+. */
  name: string;
  /** int8, versions 1+. */
  nodeType: number;
  /** []string, versions 1+, entity topicName. */
  sourceTopics: string[];
  /** string, versions 1+, nullable 1+, default null, entity topicName. */
  sinkTopic: string | null;
  /** []string, versions 1+. */
  stores: string[];
  /** []string, versions 1+. */
  successors: string[];
}

export type TopologyDescriptionNode<V extends number = number, I extends Int64 = Int64> = At<
  V,
  TopologyDescriptionNodeFields<V, I>,
  { name: V1Up; nodeType: V1Up; sourceTopics: V1Up; sinkTopic: V1Up; stores: V1Up; successors: V1Up }
>;

function readStreamsGroupDescribeResponse(r: Reader, v: number): StreamsGroupDescribeResponse {
  const m = {
    throttleTimeMs: r.int32(),
    groups: arrayOf(r, r.arrayLength(20), readDescribedGroup, v),
  } satisfies StreamsGroupDescribeResponseFields<number, Int64> as unknown as StreamsGroupDescribeResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfStreamsGroupDescribeResponse: readonly string[] = ['throttleTimeMs', 'groups'];

function writeStreamsGroupDescribeResponse(
  w: Writer,
  m: InitOf<StreamsGroupDescribeResponse>,
  v: number,
): void {
  w.fields(m, namesOfStreamsGroupDescribeResponse);
  w.int32(m.throttleTimeMs);
  writeArray(w, m.groups, writeDescribedGroup, v);
  w.tags(m.unknownTaggedFields);
}

function readDescribedGroup(r: Reader, v: number): DescribedGroup {
  const m = {
    errorCode: r.int16(),
    errorMessage: r.nullableString(),
    groupId: r.string(),
    groupState: r.string(),
    groupEpoch: r.int32(),
    assignmentEpoch: r.int32(),
    topology: r.present() ? readTopology(r, v) : null,
    members: arrayOf(r, r.arrayLength(28), readMember, v),
    authorizedOperations: r.int32(),
    topologyDescription: v >= 1 ? (r.present() ? readTopologyDescription(r, v) : null) : null,
    topologyDescriptionStatus: v >= 1 ? r.int8() : 0,
    assignorName: v >= 1 ? r.nullableString() : null,
  } satisfies DescribedGroupFields<number, Int64> as unknown as DescribedGroup;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDescribedGroup: readonly string[] = [
  'errorCode',
  'errorMessage',
  'groupId',
  'groupState',
  'groupEpoch',
  'assignmentEpoch',
  'topology',
  'members',
  'authorizedOperations',
  'topologyDescription',
  'topologyDescriptionStatus',
  'assignorName',
];

function writeDescribedGroup(w: Writer, m: InitOf<DescribedGroup>, v: number): void {
  w.fields(m, namesOfDescribedGroup);
  w.int16(m.errorCode);
  w.nullableString(m.errorMessage, null);
  w.string(m.groupId);
  w.string(m.groupState);
  w.int32(m.groupEpoch);
  w.int32(m.assignmentEpoch);
  writeNullableStruct(w, m.topology === undefined ? null : m.topology, writeTopology, v);
  writeArray(w, m.members, writeMember, v);
  w.int32(m.authorizedOperations, -2147483648);
  if (v >= 1) {
    writeNullableStruct(
      w,
      m.topologyDescription === undefined ? null : m.topologyDescription,
      writeTopologyDescription,
      v,
    );
  } else if (m.topologyDescription !== undefined && m.topologyDescription !== null)
    w.absent('topologyDescription');
  if (v >= 1) {
    w.int8(m.topologyDescriptionStatus);
  } else if (m.topologyDescriptionStatus !== undefined && m.topologyDescriptionStatus !== 0)
    w.absent('topologyDescriptionStatus');
  if (v >= 1) {
    w.nullableString(m.assignorName, null);
  }
  w.tags(m.unknownTaggedFields);
}

function readTopology(r: Reader, v: number): Topology {
  const m = {
    epoch: r.int32(),
    subtopologies: nullableArrayOf(r, r.nullableArrayLength(6), readSubtopology, v),
  } satisfies TopologyFields<number, Int64> as unknown as Topology;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfTopology: readonly string[] = ['epoch', 'subtopologies'];

function writeTopology(w: Writer, m: InitOf<Topology>, v: number): void {
  w.fields(m, namesOfTopology);
  w.int32(m.epoch);
  nullableWriteArray(w, m.subtopologies === undefined ? null : m.subtopologies, writeSubtopology, v);
  w.tags(m.unknownTaggedFields);
}

function readMember(r: Reader, v: number): Member {
  const m = {
    memberId: r.string(),
    memberEpoch: r.int32(),
    instanceId: r.nullableString(),
    rackId: r.nullableString(),
    clientId: r.string(),
    clientHost: r.string(),
    topologyEpoch: r.int32(),
    processId: r.string(),
    userEndpoint: r.present() ? readEndpoint(r, v) : null,
    clientTags: arrayOf(r, r.arrayLength(3), readKeyValue, v),
    taskOffsets: arrayOf(r, r.arrayLength(14), readTaskOffset, v),
    taskEndOffsets: arrayOf(r, r.arrayLength(14), readTaskOffset, v),
    assignment: readAssignment(r, v),
    targetAssignment: readAssignment(r, v),
    isClassic: r.bool(),
  } satisfies MemberFields<number, Int64> as unknown as Member;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfMember: readonly string[] = [
  'memberId',
  'memberEpoch',
  'instanceId',
  'rackId',
  'clientId',
  'clientHost',
  'topologyEpoch',
  'processId',
  'userEndpoint',
  'clientTags',
  'taskOffsets',
  'taskEndOffsets',
  'assignment',
  'targetAssignment',
  'isClassic',
];

function writeMember(w: Writer, m: InitOf<Member>, v: number): void {
  w.fields(m, namesOfMember);
  w.string(m.memberId);
  w.int32(m.memberEpoch);
  w.nullableString(m.instanceId, null);
  w.nullableString(m.rackId, null);
  w.string(m.clientId);
  w.string(m.clientHost);
  w.int32(m.topologyEpoch);
  w.string(m.processId);
  writeNullableStruct(w, m.userEndpoint === undefined ? null : m.userEndpoint, writeEndpoint, v);
  writeArray(w, m.clientTags, writeKeyValue, v);
  writeArray(w, m.taskOffsets, writeTaskOffset, v);
  writeArray(w, m.taskEndOffsets, writeTaskOffset, v);
  writeAssignment(w, m.assignment === undefined ? nothing : m.assignment, v);
  writeAssignment(w, m.targetAssignment === undefined ? nothing : m.targetAssignment, v);
  w.bool(m.isClassic);
  w.tags(m.unknownTaggedFields);
}

function readTopologyDescription(r: Reader, v: number): TopologyDescription {
  const m = {
    subtopologies: v >= 1 ? arrayOf(r, r.arrayLength(3), readTopologyDescriptionSubtopology, v) : [],
    globalStores: v >= 1 ? arrayOf(r, r.arrayLength(15), readTopologyDescriptionGlobalStore, v) : [],
  } satisfies TopologyDescriptionFields<number, Int64> as unknown as TopologyDescription;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfTopologyDescription: readonly string[] = ['subtopologies', 'globalStores'];

function writeTopologyDescription(w: Writer, m: InitOf<TopologyDescription>, v: number): void {
  w.fields(m, namesOfTopologyDescription);
  if (v >= 1) {
    writeArray(w, m.subtopologies, writeTopologyDescriptionSubtopology, v);
  } else if (m.subtopologies !== undefined && m.subtopologies.length !== 0) w.absent('subtopologies');
  if (v >= 1) {
    writeArray(w, m.globalStores, writeTopologyDescriptionGlobalStore, v);
  } else if (m.globalStores !== undefined && m.globalStores.length !== 0) w.absent('globalStores');
  w.tags(m.unknownTaggedFields);
}

function readSubtopology(r: Reader, v: number): Subtopology {
  const m = {
    subtopologyId: r.string(),
    sourceTopics: arrayOf(r, r.arrayLength(1), elements.string, v),
    repartitionSinkTopics: arrayOf(r, r.arrayLength(1), elements.string, v),
    stateChangelogTopics: arrayOf(r, r.arrayLength(9), readTopicInfo, v),
    repartitionSourceTopics: arrayOf(r, r.arrayLength(9), readTopicInfo, v),
  } satisfies SubtopologyFields<number, Int64> as unknown as Subtopology;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfSubtopology: readonly string[] = [
  'subtopologyId',
  'sourceTopics',
  'repartitionSinkTopics',
  'stateChangelogTopics',
  'repartitionSourceTopics',
];

function writeSubtopology(w: Writer, m: InitOf<Subtopology>, v: number): void {
  w.fields(m, namesOfSubtopology);
  w.string(m.subtopologyId);
  writeArray(w, m.sourceTopics, elementWriters.string, v);
  writeArray(w, m.repartitionSinkTopics, elementWriters.string, v);
  writeArray(w, m.stateChangelogTopics, writeTopicInfo, v);
  writeArray(w, m.repartitionSourceTopics, writeTopicInfo, v);
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

function readAssignment(r: Reader, v: number): Assignment {
  const m = {
    activeTasks: arrayOf(r, r.arrayLength(3), readTaskIds, v),
    standbyTasks: arrayOf(r, r.arrayLength(3), readTaskIds, v),
    warmupTasks: arrayOf(r, r.arrayLength(3), readTaskIds, v),
  } satisfies AssignmentFields<number, Int64> as unknown as Assignment;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfAssignment: readonly string[] = ['activeTasks', 'standbyTasks', 'warmupTasks'];

function writeAssignment(w: Writer, m: InitOf<Assignment>, v: number): void {
  w.fields(m, namesOfAssignment);
  writeArray(w, m.activeTasks, writeTaskIds, v);
  writeArray(w, m.standbyTasks, writeTaskIds, v);
  writeArray(w, m.warmupTasks, writeTaskIds, v);
  w.tags(m.unknownTaggedFields);
}

function readTopologyDescriptionSubtopology(r: Reader, v: number): TopologyDescriptionSubtopology {
  const m = {
    subtopologyId: v >= 1 ? r.string() : '',
    nodes: v >= 1 ? arrayOf(r, r.arrayLength(7), readTopologyDescriptionNode, v) : [],
  } satisfies TopologyDescriptionSubtopologyFields<
    number,
    Int64
  > as unknown as TopologyDescriptionSubtopology;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfTopologyDescriptionSubtopology: readonly string[] = ['subtopologyId', 'nodes'];

function writeTopologyDescriptionSubtopology(
  w: Writer,
  m: InitOf<TopologyDescriptionSubtopology>,
  v: number,
): void {
  w.fields(m, namesOfTopologyDescriptionSubtopology);
  if (v >= 1) {
    w.string(m.subtopologyId);
  } else if (m.subtopologyId !== undefined && m.subtopologyId !== '') w.absent('subtopologyId');
  if (v >= 1) {
    writeArray(w, m.nodes, writeTopologyDescriptionNode, v);
  } else if (m.nodes !== undefined && m.nodes.length !== 0) w.absent('nodes');
  w.tags(m.unknownTaggedFields);
}

function readTopologyDescriptionGlobalStore(r: Reader, v: number): TopologyDescriptionGlobalStore {
  const m = {
    source: v >= 1 ? readTopologyDescriptionNode(r, v) : defaultTopologyDescriptionNode(),
    processor: v >= 1 ? readTopologyDescriptionNode(r, v) : defaultTopologyDescriptionNode(),
  } satisfies TopologyDescriptionGlobalStoreFields<
    number,
    Int64
  > as unknown as TopologyDescriptionGlobalStore;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfTopologyDescriptionGlobalStore: readonly string[] = ['source', 'processor'];

function writeTopologyDescriptionGlobalStore(
  w: Writer,
  m: InitOf<TopologyDescriptionGlobalStore>,
  v: number,
): void {
  w.fields(m, namesOfTopologyDescriptionGlobalStore);
  if (v >= 1) {
    writeTopologyDescriptionNode(w, m.source === undefined ? nothing : m.source, v);
  } else if (!isDefaultTopologyDescriptionNode(m.source)) w.absent('source');
  if (v >= 1) {
    writeTopologyDescriptionNode(w, m.processor === undefined ? nothing : m.processor, v);
  } else if (!isDefaultTopologyDescriptionNode(m.processor)) w.absent('processor');
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

function defaultTopologyDescriptionNode(): TopologyDescriptionNode {
  return {
    name: '',
    nodeType: 0,
    sourceTopics: [],
    sinkTopic: null,
    stores: [],
    successors: [],
  } satisfies TopologyDescriptionNodeFields<number, Int64> as unknown as TopologyDescriptionNode;
}

function isDefaultTopologyDescriptionNode(m: InitOf<TopologyDescriptionNode> | null | undefined): boolean {
  if (m === undefined) return true;
  return (
    m !== null &&
    hasNoTags(m) &&
    !(m.name !== undefined && m.name !== '') &&
    !(m.nodeType !== undefined && m.nodeType !== 0) &&
    !(m.sourceTopics !== undefined && m.sourceTopics.length !== 0) &&
    !(m.sinkTopic !== undefined && m.sinkTopic !== null) &&
    !(m.stores !== undefined && m.stores.length !== 0) &&
    !(m.successors !== undefined && m.successors.length !== 0)
  );
}

function readTopologyDescriptionNode(r: Reader, v: number): TopologyDescriptionNode {
  const m = {
    name: v >= 1 ? r.string() : '',
    nodeType: v >= 1 ? r.int8() : 0,
    sourceTopics: v >= 1 ? arrayOf(r, r.arrayLength(1), elements.string, v) : [],
    sinkTopic: v >= 1 ? r.nullableString() : null,
    stores: v >= 1 ? arrayOf(r, r.arrayLength(1), elements.string, v) : [],
    successors: v >= 1 ? arrayOf(r, r.arrayLength(1), elements.string, v) : [],
  } satisfies TopologyDescriptionNodeFields<number, Int64> as unknown as TopologyDescriptionNode;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfTopologyDescriptionNode: readonly string[] = [
  'name',
  'nodeType',
  'sourceTopics',
  'sinkTopic',
  'stores',
  'successors',
];

function writeTopologyDescriptionNode(w: Writer, m: InitOf<TopologyDescriptionNode>, v: number): void {
  w.fields(m, namesOfTopologyDescriptionNode);
  if (v >= 1) {
    w.string(m.name);
  } else if (m.name !== undefined && m.name !== '') w.absent('name');
  if (v >= 1) {
    w.int8(m.nodeType);
  } else if (m.nodeType !== undefined && m.nodeType !== 0) w.absent('nodeType');
  if (v >= 1) {
    writeArray(w, m.sourceTopics, elementWriters.string, v);
  } else if (m.sourceTopics !== undefined && m.sourceTopics.length !== 0) w.absent('sourceTopics');
  if (v >= 1) {
    w.nullableString(m.sinkTopic, null);
  } else if (m.sinkTopic !== undefined && m.sinkTopic !== null) w.absent('sinkTopic');
  if (v >= 1) {
    writeArray(w, m.stores, elementWriters.string, v);
  } else if (m.stores !== undefined && m.stores.length !== 0) w.absent('stores');
  if (v >= 1) {
    writeArray(w, m.successors, elementWriters.string, v);
  } else if (m.successors !== undefined && m.successors.length !== 0) w.absent('successors');
  w.tags(m.unknownTaggedFields);
}

interface StreamsGroupDescribeResponseShape extends MessageShape {
  readonly message: StreamsGroupDescribeResponse<this['V'], this['I']>;
  readonly version: StreamsGroupDescribeResponseVersion;
}

/** Kafka's StreamsGroupDescribeResponse: response, key 89, versions 0-1, flexible 0+. */
export const StreamsGroupDescribeResponse: MessageCodec<StreamsGroupDescribeResponseShape> =
  /* @__PURE__ */ defineMessage<StreamsGroupDescribeResponseShape>({
    name: 'StreamsGroupDescribeResponse',
    type: 'response',
    apiKey: 89,
    versions: '0-1',
    flexible: '0+',
    headers: '0+:1',
    schema: `StreamsGroupDescribeResponse
 throttleTimeMs int32 0+
 groups []DescribedGroup 0+
DescribedGroup
 errorCode int16 0+
 errorMessage string 0+ null=0+ default=null
 groupId string 0+ entity=groupId
 groupState string 0+
 groupEpoch int32 0+
 assignmentEpoch int32 0+
 topology Topology 0+ null=0+ default=null
 members []Member 0+
 authorizedOperations int32 0+ default=-2147483648
 topologyDescription TopologyDescription 1+ null=1+ default=null
 topologyDescriptionStatus int8 1+
 assignorName string 1+ null=1+ default=null ignorable
Topology
 epoch int32 0+
 subtopologies []Subtopology 0+ null=0+ default=null
Member
 memberId string 0+
 memberEpoch int32 0+
 instanceId string 0+ null=0+ default=null
 rackId string 0+ null=0+ default=null
 clientId string 0+
 clientHost string 0+
 topologyEpoch int32 0+
 processId string 0+
 userEndpoint Endpoint 0+ null=0+ default=null
 clientTags []KeyValue 0+
 taskOffsets []TaskOffset 0+
 taskEndOffsets []TaskOffset 0+
 assignment Assignment 0+
 targetAssignment Assignment 0+
 isClassic bool 0+
TopologyDescription
 subtopologies []TopologyDescriptionSubtopology 1+
 globalStores []TopologyDescriptionGlobalStore 1+
Subtopology
 subtopologyId string 0+
 sourceTopics []string 0+ entity=topicName
 repartitionSinkTopics []string 0+ entity=topicName
 stateChangelogTopics []TopicInfo 0+
 repartitionSourceTopics []TopicInfo 0+
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
Assignment
 activeTasks []TaskIds 0+
 standbyTasks []TaskIds 0+
 warmupTasks []TaskIds 0+
TopologyDescriptionSubtopology
 subtopologyId string 1+
 nodes []TopologyDescriptionNode 1+
TopologyDescriptionGlobalStore
 source TopologyDescriptionNode 1+
 processor TopologyDescriptionNode 1+
TopicInfo
 name string 0+ entity=topicName
 partitions int32 0+
 replicationFactor int16 0+
 topicConfigs []KeyValue 0+
TaskIds
 subtopologyId string 0+
 partitions []int32 0+
TopologyDescriptionNode
 name string 1+
 nodeType int8 1+
 sourceTopics []string 1+ entity=topicName
 sinkTopic string 1+ null=1+ default=null entity=topicName
 stores []string 1+
 successors []string 1+`,
    read: readStreamsGroupDescribeResponse,
    write: writeStreamsGroupDescribeResponse,
  });
