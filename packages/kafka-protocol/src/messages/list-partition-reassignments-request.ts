// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (version 0): run `npm run generate`, do not edit.
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

/** Versions of ListPartitionReassignmentsRequest. */
export type ListPartitionReassignmentsRequestVersion = 0;

export interface ListPartitionReassignmentsRequestFields<V extends number, I extends Int64> {
  /** int32, versions 0+, default 60000. */
  timeoutMs: number;
  /** []ListPartitionReassignmentsTopics, versions 0+, nullable 0+, default null. */
  topics: ListPartitionReassignmentsTopics<V, I>[] | null;
}

export type ListPartitionReassignmentsRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ListPartitionReassignmentsRequestFields<V, I>,
  Unlimited
>;

export interface ListPartitionReassignmentsTopicsFields<_V extends number, _I extends Int64> {
  /** string, versions 0+, entity topicName. */
  name: string;
  /** []int32, versions 0+. */
  partitionIndexes: number[];
}

export type ListPartitionReassignmentsTopics<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ListPartitionReassignmentsTopicsFields<V, I>,
  Unlimited
>;

function readListPartitionReassignmentsRequest(r: Reader, v: number): ListPartitionReassignmentsRequest {
  const m = {
    timeoutMs: r.int32(),
    topics: nullableArrayOf(r, r.nullableArrayLength(3), readListPartitionReassignmentsTopics, v),
  } satisfies ListPartitionReassignmentsRequestFields<
    number,
    Int64
  > as unknown as ListPartitionReassignmentsRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfListPartitionReassignmentsRequest: readonly string[] = ['timeoutMs', 'topics'];

function writeListPartitionReassignmentsRequest(
  w: Writer,
  m: InitOf<ListPartitionReassignmentsRequest>,
  v: number,
): void {
  w.fields(m, namesOfListPartitionReassignmentsRequest);
  w.int32(m.timeoutMs, 60000);
  nullableWriteArray(w, m.topics === undefined ? null : m.topics, writeListPartitionReassignmentsTopics, v);
  w.tags(m.unknownTaggedFields);
}

function readListPartitionReassignmentsTopics(r: Reader, _v: number): ListPartitionReassignmentsTopics {
  const m = {
    name: r.string(),
    partitionIndexes: r.int32Array(),
  } satisfies ListPartitionReassignmentsTopicsFields<
    number,
    Int64
  > as unknown as ListPartitionReassignmentsTopics;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfListPartitionReassignmentsTopics: readonly string[] = ['name', 'partitionIndexes'];

function writeListPartitionReassignmentsTopics(
  w: Writer,
  m: InitOf<ListPartitionReassignmentsTopics>,
  _v: number,
): void {
  w.fields(m, namesOfListPartitionReassignmentsTopics);
  w.string(m.name);
  w.int32Array(m.partitionIndexes);
  w.tags(m.unknownTaggedFields);
}

interface ListPartitionReassignmentsRequestShape extends MessageShape {
  readonly message: ListPartitionReassignmentsRequest<this['V'], this['I']>;
  readonly version: ListPartitionReassignmentsRequestVersion;
}

/** Kafka's ListPartitionReassignmentsRequest: request, key 46, versions 0, flexible 0+. */
export const ListPartitionReassignmentsRequest: MessageCodec<ListPartitionReassignmentsRequestShape> =
  /* @__PURE__ */ defineMessage<ListPartitionReassignmentsRequestShape>({
    name: 'ListPartitionReassignmentsRequest',
    type: 'request',
    apiKey: 46,
    versions: '0',
    flexible: '0+',
    headers: '0+:2',
    listeners: ['broker', 'controller'],
    schema: `ListPartitionReassignmentsRequest
 timeoutMs int32 0+ default=60000
 topics []ListPartitionReassignmentsTopics 0+ null=0+ default=null
ListPartitionReassignmentsTopics
 name string 0+ entity=topicName
 partitionIndexes []int32 0+`,
    read: readListPartitionReassignmentsRequest,
    write: writeListPartitionReassignmentsRequest,
  });
