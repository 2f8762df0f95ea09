// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (version 0): run `npm run generate`, do not edit.
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
  type Unlimited,
  type Writer,
} from '../runtime/generated.ts';

/** Versions of StreamsGroupTopologyValue. */
export type StreamsGroupTopologyValueVersion = 0;

export interface StreamsGroupTopologyValueFields<V extends number, I extends Int64> {
  /** int32, versions 0+. */
  epoch: number;
  /** []Subtopology, versions 0+. */
  subtopologies: Subtopology<V, I>[];
}

export type StreamsGroupTopologyValue<V extends number = number, I extends Int64 = Int64> = At<
  V,
  StreamsGroupTopologyValueFields<V, I>,
  Unlimited
>;

export interface SubtopologyFields<V extends number, I extends Int64> {
  /** string, versions 0+. */
  subtopologyId: string;
  /** []string, versions 0+. */
  sourceTopics: string[];
  /** []string, versions 0+. */
  sourceTopicRegex: string[];
  /** []TopicInfo, versions 0+. */
  stateChangelogTopics: TopicInfo<V, I>[];
  /** []string, versions 0+. */
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
  /** string, versions 0+. */
  name: string;
  /** int32, versions 0+. */
  partitions: number;
  /** int16, versions 0+. */
  replicationFactor: number;
  /** []TopicConfig, versions 0+. */
  topicConfigs: TopicConfig<V, I>[];
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

export interface TopicConfigFields<_V extends number, _I extends Int64> {
  /** string, versions 0+. */
  key: string;
  /** string, versions 0+. */
  value: string;
}

export type TopicConfig<V extends number = number, I extends Int64 = Int64> = At<
  V,
  TopicConfigFields<V, I>,
  Unlimited
>;

function readStreamsGroupTopologyValue(r: Reader, v: number): StreamsGroupTopologyValue {
  const m = {
    epoch: r.int32(),
    subtopologies: arrayOf(r, r.arrayLength(8), readSubtopology, v),
  } satisfies StreamsGroupTopologyValueFields<number, Int64> as unknown as StreamsGroupTopologyValue;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfStreamsGroupTopologyValue: readonly string[] = ['epoch', 'subtopologies'];

function writeStreamsGroupTopologyValue(w: Writer, m: InitOf<StreamsGroupTopologyValue>, v: number): void {
  w.fields(m, namesOfStreamsGroupTopologyValue);
  w.int32(m.epoch);
  writeArray(w, m.subtopologies, writeSubtopology, v);
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
    topicConfigs: arrayOf(r, r.arrayLength(3), readTopicConfig, v),
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
  writeArray(w, m.topicConfigs, writeTopicConfig, v);
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

function readTopicConfig(r: Reader, _v: number): TopicConfig {
  const m = {
    key: r.string(),
    value: r.string(),
  } satisfies TopicConfigFields<number, Int64> as unknown as TopicConfig;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfTopicConfig: readonly string[] = ['key', 'value'];

function writeTopicConfig(w: Writer, m: InitOf<TopicConfig>, _v: number): void {
  w.fields(m, namesOfTopicConfig);
  w.string(m.key);
  w.string(m.value);
  w.tags(m.unknownTaggedFields);
}

interface StreamsGroupTopologyValueShape extends MessageShape {
  readonly message: StreamsGroupTopologyValue<this['V'], this['I']>;
  readonly version: StreamsGroupTopologyValueVersion;
}

/** Kafka's StreamsGroupTopologyValue: coordinator-value, key 23, versions 0, flexible 0+. */
export const StreamsGroupTopologyValue: MessageCodec<StreamsGroupTopologyValueShape> =
  /* @__PURE__ */ defineMessage<StreamsGroupTopologyValueShape>({
    name: 'StreamsGroupTopologyValue',
    type: 'coordinator-value',
    apiKey: 23,
    versions: '0',
    flexible: '0+',
    schema: `StreamsGroupTopologyValue
 epoch int32 0+
 subtopologies []Subtopology 0+
Subtopology
 subtopologyId string 0+
 sourceTopics []string 0+
 sourceTopicRegex []string 0+
 stateChangelogTopics []TopicInfo 0+
 repartitionSinkTopics []string 0+
 repartitionSourceTopics []TopicInfo 0+
 copartitionGroups []CopartitionGroup 0+
TopicInfo
 name string 0+
 partitions int32 0+
 replicationFactor int16 0+
 topicConfigs []TopicConfig 0+
CopartitionGroup
 sourceTopics []int16 0+
 sourceTopicRegex []int16 0+
 repartitionSourceTopics []int16 0+
TopicConfig
 key string 0+
 value string 0+`,
    read: readStreamsGroupTopologyValue,
    write: writeStreamsGroupTopologyValue,
  });
