// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 1-6), 3.9.1 (version 0): run `npm run generate`, do not edit.
import {
  arrayOf,
  defineMessage,
  elements,
  elementWriters,
  writeArray,
  zeroUuid,
  type At,
  type InitOf,
  type Int64,
  type MessageCodec,
  type MessageShape,
  type Reader,
  type Uuid,
  type Writer,
} from '../runtime/generated.ts';

/** Versions of DeleteTopicsRequest. */
export type DeleteTopicsRequestVersion = 0 | 1 | 2 | 3 | 4 | 5 | 6;

type V6Up = 6;
type V0To5 = 0 | 1 | 2 | 3 | 4 | 5;

export interface DeleteTopicsRequestFields<V extends number, I extends Int64> {
  /** []DeleteTopicState, versions 6+. */
  topics: DeleteTopicState<V, I>[];
  /** []string, versions 0-5, ignorable, entity topicName. */
  topicNames: string[];
  /** int32, versions 0+. */
  timeoutMs: number;
}

export type DeleteTopicsRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DeleteTopicsRequestFields<V, I>,
  { topics: V6Up; topicNames: V0To5 }
>;

export interface DeleteTopicStateFields<_V extends number, _I extends Int64> {
  /** string, versions 6+, nullable 6+, default null, entity topicName. */
  name: string | null;
  /** uuid, versions 6+. */
  topicId: Uuid;
}

export type DeleteTopicState<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DeleteTopicStateFields<V, I>,
  { name: V6Up; topicId: V6Up }
>;

function readDeleteTopicsRequest(r: Reader, v: number): DeleteTopicsRequest {
  const m = {
    topics: v >= 6 ? arrayOf(r, r.arrayLength(18), readDeleteTopicState, v) : [],
    topicNames: v <= 5 ? arrayOf(r, r.arrayLength(1), elements.string, v) : [],
    timeoutMs: r.int32(),
  } satisfies DeleteTopicsRequestFields<number, Int64> as unknown as DeleteTopicsRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDeleteTopicsRequest: readonly string[] = ['topics', 'topicNames', 'timeoutMs'];

function writeDeleteTopicsRequest(w: Writer, m: InitOf<DeleteTopicsRequest>, v: number): void {
  w.fields(m, namesOfDeleteTopicsRequest);
  if (v >= 6) {
    writeArray(w, m.topics, writeDeleteTopicState, v);
  } else if (m.topics !== undefined && m.topics.length !== 0) w.absent('topics');
  if (v <= 5) {
    writeArray(w, m.topicNames, elementWriters.string, v);
  }
  w.int32(m.timeoutMs);
  w.tags(m.unknownTaggedFields);
}

function readDeleteTopicState(r: Reader, v: number): DeleteTopicState {
  const m = {
    name: v >= 6 ? r.nullableString() : null,
    topicId: v >= 6 ? r.uuid() : zeroUuid,
  } satisfies DeleteTopicStateFields<number, Int64> as unknown as DeleteTopicState;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDeleteTopicState: readonly string[] = ['name', 'topicId'];

function writeDeleteTopicState(w: Writer, m: InitOf<DeleteTopicState>, v: number): void {
  w.fields(m, namesOfDeleteTopicState);
  if (v >= 6) {
    w.nullableString(m.name, null);
  } else if (m.name !== undefined && m.name !== null) w.absent('name');
  if (v >= 6) {
    w.uuid(m.topicId);
  } else if (m.topicId !== undefined && m.topicId !== zeroUuid) w.absent('topicId');
  w.tags(m.unknownTaggedFields);
}

interface DeleteTopicsRequestShape extends MessageShape {
  readonly message: DeleteTopicsRequest<this['V'], this['I']>;
  readonly version: DeleteTopicsRequestVersion;
}

/** Kafka's DeleteTopicsRequest: request, key 20, versions 0-6, flexible 4+. */
export const DeleteTopicsRequest: MessageCodec<DeleteTopicsRequestShape> =
  /* @__PURE__ */ defineMessage<DeleteTopicsRequestShape>({
    name: 'DeleteTopicsRequest',
    type: 'request',
    apiKey: 20,
    versions: '0-6',
    flexible: '4+',
    headers: '0-3:1 4+:2',
    listeners: ['broker', 'controller', 'zkBroker'],
    schema: `DeleteTopicsRequest
 topics []DeleteTopicState 6+
 topicNames []string 0-5 ignorable entity=topicName
 timeoutMs int32 0+
DeleteTopicState
 name string 6+ null=6+ default=null entity=topicName
 topicId uuid 6+`,
    read: readDeleteTopicsRequest,
    write: writeDeleteTopicsRequest,
  });
