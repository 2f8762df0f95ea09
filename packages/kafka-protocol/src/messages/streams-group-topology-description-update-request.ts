// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (version 0): run `npm run generate`, do not edit.
import {
  arrayOf,
  defineMessage,
  elements,
  elementWriters,
  nothing,
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

/** Versions of StreamsGroupTopologyDescriptionUpdateRequest. */
export type StreamsGroupTopologyDescriptionUpdateRequestVersion = 0;

export interface StreamsGroupTopologyDescriptionUpdateRequestFields<V extends number, I extends Int64> {
  /** string, versions 0+, entity groupId. */
  groupId: string;
  /** string, versions 0+. */
  memberId: string;
  /** int32, versions 0+. */
  topologyEpoch: number;
  /** TopologyDescription, versions 0+. */
  topologyDescription: TopologyDescription<V, I>;
}

export type StreamsGroupTopologyDescriptionUpdateRequest<
  V extends number = number,
  I extends Int64 = Int64,
> = At<V, StreamsGroupTopologyDescriptionUpdateRequestFields<V, I>, Unlimited>;

export interface TopologyDescriptionFields<V extends number, I extends Int64> {
  /** []TopologyDescriptionSubtopology, versions 0+. */
  subtopologies: TopologyDescriptionSubtopology<V, I>[];
  /** []TopologyDescriptionGlobalStore, versions 0+. */
  globalStores: TopologyDescriptionGlobalStore<V, I>[];
}

export type TopologyDescription<V extends number = number, I extends Int64 = Int64> = At<
  V,
  TopologyDescriptionFields<V, I>,
  Unlimited
>;

export interface TopologyDescriptionSubtopologyFields<V extends number, I extends Int64> {
  /** string, versions 0+. */
  subtopologyId: string;
  /** []TopologyDescriptionNode, versions 0+. */
  nodes: TopologyDescriptionNode<V, I>[];
}

export type TopologyDescriptionSubtopology<V extends number = number, I extends Int64 = Int64> = At<
  V,
  TopologyDescriptionSubtopologyFields<V, I>,
  Unlimited
>;

export interface TopologyDescriptionGlobalStoreFields<V extends number, I extends Int64> {
  /** TopologyDescriptionNode, versions 0+. */
  source: TopologyDescriptionNode<V, I>;
  /** TopologyDescriptionNode, versions 0+. */
  processor: TopologyDescriptionNode<V, I>;
}

export type TopologyDescriptionGlobalStore<V extends number = number, I extends Int64 = Int64> = At<
  V,
  TopologyDescriptionGlobalStoreFields<V, I>,
  Unlimited
>;

export interface TopologyDescriptionNodeFields<_V extends number, _I extends Int64> {
  /** string, versions 0+. */
  name: string;
  /** int8, versions 0+. */
  nodeType: number;
  /** []string, versions 0+, entity topicName. */
  sourceTopics: string[];
  /** string, versions 0+, nullable 0+, default null, entity topicName. */
  sinkTopic: string | null;
  /** []string, versions 0+. */
  stores: string[];
  /** []string, versions 0+. */
  successors: string[];
}

export type TopologyDescriptionNode<V extends number = number, I extends Int64 = Int64> = At<
  V,
  TopologyDescriptionNodeFields<V, I>,
  Unlimited
>;

function readStreamsGroupTopologyDescriptionUpdateRequest(
  r: Reader,
  v: number,
): StreamsGroupTopologyDescriptionUpdateRequest {
  const m = {
    groupId: r.string(),
    memberId: r.string(),
    topologyEpoch: r.int32(),
    topologyDescription: readTopologyDescription(r, v),
  } satisfies StreamsGroupTopologyDescriptionUpdateRequestFields<
    number,
    Int64
  > as unknown as StreamsGroupTopologyDescriptionUpdateRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfStreamsGroupTopologyDescriptionUpdateRequest: readonly string[] = [
  'groupId',
  'memberId',
  'topologyEpoch',
  'topologyDescription',
];

function writeStreamsGroupTopologyDescriptionUpdateRequest(
  w: Writer,
  m: InitOf<StreamsGroupTopologyDescriptionUpdateRequest>,
  v: number,
): void {
  w.fields(m, namesOfStreamsGroupTopologyDescriptionUpdateRequest);
  w.string(m.groupId);
  w.string(m.memberId);
  w.int32(m.topologyEpoch);
  writeTopologyDescription(w, m.topologyDescription === undefined ? nothing : m.topologyDescription, v);
  w.tags(m.unknownTaggedFields);
}

function readTopologyDescription(r: Reader, v: number): TopologyDescription {
  const m = {
    subtopologies: arrayOf(r, r.arrayLength(3), readTopologyDescriptionSubtopology, v),
    globalStores: arrayOf(r, r.arrayLength(15), readTopologyDescriptionGlobalStore, v),
  } satisfies TopologyDescriptionFields<number, Int64> as unknown as TopologyDescription;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfTopologyDescription: readonly string[] = ['subtopologies', 'globalStores'];

function writeTopologyDescription(w: Writer, m: InitOf<TopologyDescription>, v: number): void {
  w.fields(m, namesOfTopologyDescription);
  writeArray(w, m.subtopologies, writeTopologyDescriptionSubtopology, v);
  writeArray(w, m.globalStores, writeTopologyDescriptionGlobalStore, v);
  w.tags(m.unknownTaggedFields);
}

function readTopologyDescriptionSubtopology(r: Reader, v: number): TopologyDescriptionSubtopology {
  const m = {
    subtopologyId: r.string(),
    nodes: arrayOf(r, r.arrayLength(7), readTopologyDescriptionNode, v),
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
  w.string(m.subtopologyId);
  writeArray(w, m.nodes, writeTopologyDescriptionNode, v);
  w.tags(m.unknownTaggedFields);
}

function readTopologyDescriptionGlobalStore(r: Reader, v: number): TopologyDescriptionGlobalStore {
  const m = {
    source: readTopologyDescriptionNode(r, v),
    processor: readTopologyDescriptionNode(r, v),
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
  writeTopologyDescriptionNode(w, m.source === undefined ? nothing : m.source, v);
  writeTopologyDescriptionNode(w, m.processor === undefined ? nothing : m.processor, v);
  w.tags(m.unknownTaggedFields);
}

function readTopologyDescriptionNode(r: Reader, v: number): TopologyDescriptionNode {
  const m = {
    name: r.string(),
    nodeType: r.int8(),
    sourceTopics: arrayOf(r, r.arrayLength(1), elements.string, v),
    sinkTopic: r.nullableString(),
    stores: arrayOf(r, r.arrayLength(1), elements.string, v),
    successors: arrayOf(r, r.arrayLength(1), elements.string, v),
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
  w.string(m.name);
  w.int8(m.nodeType);
  writeArray(w, m.sourceTopics, elementWriters.string, v);
  w.nullableString(m.sinkTopic, null);
  writeArray(w, m.stores, elementWriters.string, v);
  writeArray(w, m.successors, elementWriters.string, v);
  w.tags(m.unknownTaggedFields);
}

interface StreamsGroupTopologyDescriptionUpdateRequestShape extends MessageShape {
  readonly message: StreamsGroupTopologyDescriptionUpdateRequest<this['V'], this['I']>;
  readonly version: StreamsGroupTopologyDescriptionUpdateRequestVersion;
}

/** Kafka's StreamsGroupTopologyDescriptionUpdateRequest: request, key 93, versions 0, flexible 0+. */
export const StreamsGroupTopologyDescriptionUpdateRequest: MessageCodec<StreamsGroupTopologyDescriptionUpdateRequestShape> =
  /* @__PURE__ */ defineMessage<StreamsGroupTopologyDescriptionUpdateRequestShape>({
    name: 'StreamsGroupTopologyDescriptionUpdateRequest',
    type: 'request',
    apiKey: 93,
    versions: '0',
    flexible: '0+',
    headers: '0+:2',
    listeners: ['broker'],
    schema: `StreamsGroupTopologyDescriptionUpdateRequest
 groupId string 0+ entity=groupId
 memberId string 0+
 topologyEpoch int32 0+
 topologyDescription TopologyDescription 0+
TopologyDescription
 subtopologies []TopologyDescriptionSubtopology 0+
 globalStores []TopologyDescriptionGlobalStore 0+
TopologyDescriptionSubtopology
 subtopologyId string 0+
 nodes []TopologyDescriptionNode 0+
TopologyDescriptionGlobalStore
 source TopologyDescriptionNode 0+
 processor TopologyDescriptionNode 0+
TopologyDescriptionNode
 name string 0+
 nodeType int8 0+
 sourceTopics []string 0+ entity=topicName
 sinkTopic string 0+ null=0+ default=null entity=topicName
 stores []string 0+
 successors []string 0+`,
    read: readStreamsGroupTopologyDescriptionUpdateRequest,
    write: writeStreamsGroupTopologyDescriptionUpdateRequest,
  });
