// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 2-7), 3.9.1 (versions 0-1): run `npm run generate`, do not edit.
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

/** Versions of CreateTopicsRequest. */
export type CreateTopicsRequestVersion = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;

type V1Up = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export interface CreateTopicsRequestFields<V extends number, I extends Int64> {
  /** []CreatableTopic, versions 0+. */
  topics: CreatableTopic<V, I>[];
  /** int32, versions 0+, default 60000. */
  timeoutMs: number;
  /** bool, versions 1+. */
  validateOnly: boolean;
}

export type CreateTopicsRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  CreateTopicsRequestFields<V, I>,
  { validateOnly: V1Up }
>;

export interface CreatableTopicFields<V extends number, I extends Int64> {
  /** string, versions 0+, entity topicName. */
  name: string;
  /** int32, versions 0+. */
  numPartitions: number;
  /** int16, versions 0+. */
  replicationFactor: number;
  /** []CreatableReplicaAssignment, versions 0+. */
  assignments: CreatableReplicaAssignment<V, I>[];
  /** []CreatableTopicConfig, versions 0+. */
  configs: CreatableTopicConfig<V, I>[];
}

export type CreatableTopic<V extends number = number, I extends Int64 = Int64> = At<
  V,
  CreatableTopicFields<V, I>,
  Unlimited
>;

export interface CreatableReplicaAssignmentFields<_V extends number, _I extends Int64> {
  /** int32, versions 0+. */
  partitionIndex: number;
  /** []int32, versions 0+, entity brokerId. */
  brokerIds: number[];
}

export type CreatableReplicaAssignment<V extends number = number, I extends Int64 = Int64> = At<
  V,
  CreatableReplicaAssignmentFields<V, I>,
  Unlimited
>;

export interface CreatableTopicConfigFields<_V extends number, _I extends Int64> {
  /** string, versions 0+. */
  name: string;
  /** string, versions 0+, nullable 0+. */
  value: string | null;
}

export type CreatableTopicConfig<V extends number = number, I extends Int64 = Int64> = At<
  V,
  CreatableTopicConfigFields<V, I>,
  Unlimited
>;

function readCreateTopicsRequest(r: Reader, v: number): CreateTopicsRequest {
  const m = {
    topics: arrayOf(r, r.arrayLength(10), readCreatableTopic, v),
    timeoutMs: r.int32(),
    validateOnly: v >= 1 ? r.bool() : false,
  } satisfies CreateTopicsRequestFields<number, Int64> as unknown as CreateTopicsRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfCreateTopicsRequest: readonly string[] = ['topics', 'timeoutMs', 'validateOnly'];

function writeCreateTopicsRequest(w: Writer, m: InitOf<CreateTopicsRequest>, v: number): void {
  w.fields(m, namesOfCreateTopicsRequest);
  writeArray(w, m.topics, writeCreatableTopic, v);
  w.int32(m.timeoutMs, 60000);
  if (v >= 1) {
    w.bool(m.validateOnly);
  } else if (m.validateOnly === true) w.absent('validateOnly');
  w.tags(m.unknownTaggedFields);
}

function readCreatableTopic(r: Reader, v: number): CreatableTopic {
  const m = {
    name: r.string(),
    numPartitions: r.int32(),
    replicationFactor: r.int16(),
    assignments: arrayOf(r, r.arrayLength(6), readCreatableReplicaAssignment, v),
    configs: arrayOf(r, r.arrayLength(3), readCreatableTopicConfig, v),
  } satisfies CreatableTopicFields<number, Int64> as unknown as CreatableTopic;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfCreatableTopic: readonly string[] = [
  'name',
  'numPartitions',
  'replicationFactor',
  'assignments',
  'configs',
];

function writeCreatableTopic(w: Writer, m: InitOf<CreatableTopic>, v: number): void {
  w.fields(m, namesOfCreatableTopic);
  w.string(m.name);
  w.int32(m.numPartitions);
  w.int16(m.replicationFactor);
  writeArray(w, m.assignments, writeCreatableReplicaAssignment, v);
  writeArray(w, m.configs, writeCreatableTopicConfig, v);
  w.tags(m.unknownTaggedFields);
}

function readCreatableReplicaAssignment(r: Reader, _v: number): CreatableReplicaAssignment {
  const m = {
    partitionIndex: r.int32(),
    brokerIds: r.int32Array(),
  } satisfies CreatableReplicaAssignmentFields<number, Int64> as unknown as CreatableReplicaAssignment;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfCreatableReplicaAssignment: readonly string[] = ['partitionIndex', 'brokerIds'];

function writeCreatableReplicaAssignment(w: Writer, m: InitOf<CreatableReplicaAssignment>, _v: number): void {
  w.fields(m, namesOfCreatableReplicaAssignment);
  w.int32(m.partitionIndex);
  w.int32Array(m.brokerIds);
  w.tags(m.unknownTaggedFields);
}

function readCreatableTopicConfig(r: Reader, _v: number): CreatableTopicConfig {
  const m = {
    name: r.string(),
    value: r.nullableString(),
  } satisfies CreatableTopicConfigFields<number, Int64> as unknown as CreatableTopicConfig;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfCreatableTopicConfig: readonly string[] = ['name', 'value'];

function writeCreatableTopicConfig(w: Writer, m: InitOf<CreatableTopicConfig>, _v: number): void {
  w.fields(m, namesOfCreatableTopicConfig);
  w.string(m.name);
  w.nullableString(m.value);
  w.tags(m.unknownTaggedFields);
}

interface CreateTopicsRequestShape extends MessageShape {
  readonly message: CreateTopicsRequest<this['V'], this['I']>;
  readonly version: CreateTopicsRequestVersion;
}

/** Kafka's CreateTopicsRequest: request, key 19, versions 0-7, flexible 5+. */
export const CreateTopicsRequest: MessageCodec<CreateTopicsRequestShape> =
  /* @__PURE__ */ defineMessage<CreateTopicsRequestShape>({
    name: 'CreateTopicsRequest',
    type: 'request',
    apiKey: 19,
    versions: '0-7',
    flexible: '5+',
    headers: '0-4:1 5+:2',
    listeners: ['broker', 'controller', 'zkBroker'],
    schema: `CreateTopicsRequest
 topics []CreatableTopic 0+
 timeoutMs int32 0+ default=60000
 validateOnly bool 1+
CreatableTopic
 name string 0+ entity=topicName
 numPartitions int32 0+
 replicationFactor int16 0+
 assignments []CreatableReplicaAssignment 0+
 configs []CreatableTopicConfig 0+
CreatableReplicaAssignment
 partitionIndex int32 0+
 brokerIds []int32 0+ entity=brokerId
CreatableTopicConfig
 name string 0+
 value string 0+ null=0+`,
    read: readCreateTopicsRequest,
    write: writeCreateTopicsRequest,
  });
