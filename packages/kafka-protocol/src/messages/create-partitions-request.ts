// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 0-3): run `npm run generate`, do not edit.
import {
  arrayOf,
  defineMessage,
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

/** Versions of CreatePartitionsRequest. */
export type CreatePartitionsRequestVersion = 0 | 1 | 2 | 3;

export interface CreatePartitionsRequestFields<V extends number, I extends Int64> {
  /** []CreatePartitionsTopic, versions 0+. */
  topics: CreatePartitionsTopic<V, I>[];
  /** int32, versions 0+. */
  timeoutMs: number;
  /** bool, versions 0+. */
  validateOnly: boolean;
}

export type CreatePartitionsRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  CreatePartitionsRequestFields<V, I>,
  Unlimited
>;

export interface CreatePartitionsTopicFields<V extends number, I extends Int64> {
  /** string, versions 0+, entity topicName. */
  name: string;
  /** int32, versions 0+. */
  count: number;
  /** []CreatePartitionsAssignment, versions 0+, nullable 0+. */
  assignments: CreatePartitionsAssignment<V, I>[] | null;
}

export type CreatePartitionsTopic<V extends number = number, I extends Int64 = Int64> = At<
  V,
  CreatePartitionsTopicFields<V, I>,
  Unlimited
>;

export interface CreatePartitionsAssignmentFields<_V extends number, _I extends Int64> {
  /** []int32, versions 0+, entity brokerId. */
  brokerIds: number[];
}

export type CreatePartitionsAssignment<V extends number = number, I extends Int64 = Int64> = At<
  V,
  CreatePartitionsAssignmentFields<V, I>,
  Unlimited
>;

function readCreatePartitionsRequest(r: Reader, v: number): CreatePartitionsRequest {
  const m = {
    topics: arrayOf(r, r.arrayLength(7), readCreatePartitionsTopic, v),
    timeoutMs: r.int32(),
    validateOnly: r.bool(),
  } satisfies CreatePartitionsRequestFields<number, Int64> as unknown as CreatePartitionsRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfCreatePartitionsRequest: readonly string[] = ['topics', 'timeoutMs', 'validateOnly'];

function writeCreatePartitionsRequest(w: Writer, m: InitOf<CreatePartitionsRequest>, v: number): void {
  w.fields(m, namesOfCreatePartitionsRequest);
  writeArray(w, m.topics, writeCreatePartitionsTopic, v);
  w.int32(m.timeoutMs);
  w.bool(m.validateOnly);
  w.tags(m.unknownTaggedFields);
}

function readCreatePartitionsTopic(r: Reader, v: number): CreatePartitionsTopic {
  const m = {
    name: r.string(),
    count: r.int32(),
    assignments: nullableArrayOf(r, r.nullableArrayLength(2), readCreatePartitionsAssignment, v),
  } satisfies CreatePartitionsTopicFields<number, Int64> as unknown as CreatePartitionsTopic;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfCreatePartitionsTopic: readonly string[] = ['name', 'count', 'assignments'];

function writeCreatePartitionsTopic(w: Writer, m: InitOf<CreatePartitionsTopic>, v: number): void {
  w.fields(m, namesOfCreatePartitionsTopic);
  w.string(m.name);
  w.int32(m.count);
  nullableWriteArray(w, m.assignments, writeCreatePartitionsAssignment, v);
  w.tags(m.unknownTaggedFields);
}

function readCreatePartitionsAssignment(r: Reader, _v: number): CreatePartitionsAssignment {
  const m = {
    brokerIds: r.int32Array(),
  } satisfies CreatePartitionsAssignmentFields<number, Int64> as unknown as CreatePartitionsAssignment;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfCreatePartitionsAssignment: readonly string[] = ['brokerIds'];

function writeCreatePartitionsAssignment(w: Writer, m: InitOf<CreatePartitionsAssignment>, _v: number): void {
  w.fields(m, namesOfCreatePartitionsAssignment);
  w.int32Array(m.brokerIds);
  w.tags(m.unknownTaggedFields);
}

interface CreatePartitionsRequestShape extends MessageShape {
  readonly message: CreatePartitionsRequest<this['V'], this['I']>;
  readonly version: CreatePartitionsRequestVersion;
}

/** Kafka's CreatePartitionsRequest: request, key 37, versions 0-3, flexible 2+. */
export const CreatePartitionsRequest: MessageCodec<CreatePartitionsRequestShape> =
  /* @__PURE__ */ defineMessage<CreatePartitionsRequestShape>({
    name: 'CreatePartitionsRequest',
    type: 'request',
    apiKey: 37,
    versions: '0-3',
    flexible: '2+',
    headers: '0-1:1 2+:2',
    listeners: ['broker', 'controller'],
    schema: `CreatePartitionsRequest
 topics []CreatePartitionsTopic 0+
 timeoutMs int32 0+
 validateOnly bool 0+
CreatePartitionsTopic
 name string 0+ entity=topicName
 count int32 0+
 assignments []CreatePartitionsAssignment 0+ null=0+
CreatePartitionsAssignment
 brokerIds []int32 0+ entity=brokerId`,
    read: readCreatePartitionsRequest,
    write: writeCreatePartitionsRequest,
  });
