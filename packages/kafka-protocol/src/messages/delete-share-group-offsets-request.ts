// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (version 0): run `npm run generate`, do not edit.
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

/** Versions of DeleteShareGroupOffsetsRequest. */
export type DeleteShareGroupOffsetsRequestVersion = 0;

export interface DeleteShareGroupOffsetsRequestFields<V extends number, I extends Int64> {
  /** string, versions 0+, entity groupId. */
  groupId: string;
  /** []DeleteShareGroupOffsetsRequestTopic, versions 0+. */
  topics: DeleteShareGroupOffsetsRequestTopic<V, I>[];
}

export type DeleteShareGroupOffsetsRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DeleteShareGroupOffsetsRequestFields<V, I>,
  Unlimited
>;

export interface DeleteShareGroupOffsetsRequestTopicFields<_V extends number, _I extends Int64> {
  /** string, versions 0+, entity topicName. */
  topicName: string;
}

export type DeleteShareGroupOffsetsRequestTopic<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DeleteShareGroupOffsetsRequestTopicFields<V, I>,
  Unlimited
>;

function readDeleteShareGroupOffsetsRequest(r: Reader, v: number): DeleteShareGroupOffsetsRequest {
  const m = {
    groupId: r.string(),
    topics: arrayOf(r, r.arrayLength(2), readDeleteShareGroupOffsetsRequestTopic, v),
  } satisfies DeleteShareGroupOffsetsRequestFields<
    number,
    Int64
  > as unknown as DeleteShareGroupOffsetsRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDeleteShareGroupOffsetsRequest: readonly string[] = ['groupId', 'topics'];

function writeDeleteShareGroupOffsetsRequest(
  w: Writer,
  m: InitOf<DeleteShareGroupOffsetsRequest>,
  v: number,
): void {
  w.fields(m, namesOfDeleteShareGroupOffsetsRequest);
  w.string(m.groupId);
  writeArray(w, m.topics, writeDeleteShareGroupOffsetsRequestTopic, v);
  w.tags(m.unknownTaggedFields);
}

function readDeleteShareGroupOffsetsRequestTopic(r: Reader, _v: number): DeleteShareGroupOffsetsRequestTopic {
  const m = {
    topicName: r.string(),
  } satisfies DeleteShareGroupOffsetsRequestTopicFields<
    number,
    Int64
  > as unknown as DeleteShareGroupOffsetsRequestTopic;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDeleteShareGroupOffsetsRequestTopic: readonly string[] = ['topicName'];

function writeDeleteShareGroupOffsetsRequestTopic(
  w: Writer,
  m: InitOf<DeleteShareGroupOffsetsRequestTopic>,
  _v: number,
): void {
  w.fields(m, namesOfDeleteShareGroupOffsetsRequestTopic);
  w.string(m.topicName);
  w.tags(m.unknownTaggedFields);
}

interface DeleteShareGroupOffsetsRequestShape extends MessageShape {
  readonly message: DeleteShareGroupOffsetsRequest<this['V'], this['I']>;
  readonly version: DeleteShareGroupOffsetsRequestVersion;
}

/** Kafka's DeleteShareGroupOffsetsRequest: request, key 92, versions 0, flexible 0+. */
export const DeleteShareGroupOffsetsRequest: MessageCodec<DeleteShareGroupOffsetsRequestShape> =
  /* @__PURE__ */ defineMessage<DeleteShareGroupOffsetsRequestShape>({
    name: 'DeleteShareGroupOffsetsRequest',
    type: 'request',
    apiKey: 92,
    versions: '0',
    flexible: '0+',
    headers: '0+:2',
    listeners: ['broker'],
    schema: `DeleteShareGroupOffsetsRequest
 groupId string 0+ entity=groupId
 topics []DeleteShareGroupOffsetsRequestTopic 0+
DeleteShareGroupOffsetsRequestTopic
 topicName string 0+ entity=topicName`,
    read: readDeleteShareGroupOffsetsRequest,
    write: writeDeleteShareGroupOffsetsRequest,
  });
