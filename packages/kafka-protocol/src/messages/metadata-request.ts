// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 0-13): run `npm run generate`, do not edit.
import {
  arrayOf,
  defineMessage,
  nullableArrayOf,
  nullableWriteArray,
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

/** Versions of MetadataRequest. */
export type MetadataRequestVersion = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13;

type V4Up = 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13;
type V8To10 = 8 | 9 | 10;
type V8Up = 8 | 9 | 10 | 11 | 12 | 13;
type V10Up = 10 | 11 | 12 | 13;

export interface MetadataRequestFields<V extends number, I extends Int64> {
  /** []MetadataRequestTopic, versions 0+, nullable 1+. */
  topics: MetadataRequestTopic<V, I>[] | null;
  /** bool, versions 4+, default true. */
  allowAutoTopicCreation: boolean;
  /** bool, versions 8-10. */
  includeClusterAuthorizedOperations: boolean;
  /** bool, versions 8+. */
  includeTopicAuthorizedOperations: boolean;
}

export type MetadataRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  MetadataRequestFields<V, I>,
  {
    allowAutoTopicCreation: V4Up;
    includeClusterAuthorizedOperations: V8To10;
    includeTopicAuthorizedOperations: V8Up;
  }
>;

export interface MetadataRequestTopicFields<_V extends number, _I extends Int64> {
  /** uuid, versions 10+, ignorable. */
  topicId: Uuid;
  /** string, versions 0+, nullable 10+, entity topicName. */
  name: string | null;
}

export type MetadataRequestTopic<V extends number = number, I extends Int64 = Int64> = At<
  V,
  MetadataRequestTopicFields<V, I>,
  { topicId: V10Up }
>;

function readMetadataRequest(r: Reader, v: number): MetadataRequest {
  const m = {
    topics:
      v >= 1
        ? nullableArrayOf(r, r.nullableArrayLength(2), readMetadataRequestTopic, v)
        : arrayOf(r, r.arrayLength(2), readMetadataRequestTopic, v),
    allowAutoTopicCreation: v >= 4 ? r.bool() : true,
    includeClusterAuthorizedOperations: v >= 8 && v <= 10 ? r.bool() : false,
    includeTopicAuthorizedOperations: v >= 8 ? r.bool() : false,
  } satisfies MetadataRequestFields<number, Int64> as unknown as MetadataRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfMetadataRequest: readonly string[] = [
  'topics',
  'allowAutoTopicCreation',
  'includeClusterAuthorizedOperations',
  'includeTopicAuthorizedOperations',
];

function writeMetadataRequest(w: Writer, m: InitOf<MetadataRequest>, v: number): void {
  w.fields(m, namesOfMetadataRequest);
  if (v >= 1) nullableWriteArray(w, m.topics, writeMetadataRequestTopic, v);
  else writeArray(w, m.topics, writeMetadataRequestTopic, v);
  if (v >= 4) {
    w.bool(m.allowAutoTopicCreation, true);
  } else if (m.allowAutoTopicCreation === false) w.absent('allowAutoTopicCreation');
  if (v >= 8 && v <= 10) {
    w.bool(m.includeClusterAuthorizedOperations);
  } else if (m.includeClusterAuthorizedOperations === true) w.absent('includeClusterAuthorizedOperations');
  if (v >= 8) {
    w.bool(m.includeTopicAuthorizedOperations);
  } else if (m.includeTopicAuthorizedOperations === true) w.absent('includeTopicAuthorizedOperations');
  w.tags(m.unknownTaggedFields);
}

function readMetadataRequestTopic(r: Reader, v: number): MetadataRequestTopic {
  const m = {
    topicId: v >= 10 ? r.uuid() : zeroUuid,
    name: v >= 10 ? r.nullableString() : r.string(),
  } satisfies MetadataRequestTopicFields<number, Int64> as unknown as MetadataRequestTopic;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfMetadataRequestTopic: readonly string[] = ['topicId', 'name'];

function writeMetadataRequestTopic(w: Writer, m: InitOf<MetadataRequestTopic>, v: number): void {
  w.fields(m, namesOfMetadataRequestTopic);
  if (v >= 10) {
    w.uuid(m.topicId);
  }
  if (v >= 10) w.nullableString(m.name);
  else w.string(m.name);
  w.tags(m.unknownTaggedFields);
}

interface MetadataRequestShape extends MessageShape {
  readonly message: MetadataRequest<this['V'], this['I']>;
  readonly version: MetadataRequestVersion;
}

/** Kafka's MetadataRequest: request, key 3, versions 0-13, flexible 9+. */
export const MetadataRequest: MessageCodec<MetadataRequestShape> =
  /* @__PURE__ */ defineMessage<MetadataRequestShape>({
    name: 'MetadataRequest',
    type: 'request',
    apiKey: 3,
    versions: '0-13',
    flexible: '9+',
    headers: '0-8:1 9+:2',
    listeners: ['broker'],
    schema: `MetadataRequest
 topics []MetadataRequestTopic 0+ null=1+
 allowAutoTopicCreation bool 4+ default=true
 includeClusterAuthorizedOperations bool 8-10
 includeTopicAuthorizedOperations bool 8+
MetadataRequestTopic
 topicId uuid 10+ ignorable
 name string 0+ null=10+ entity=topicName`,
    read: readMetadataRequest,
    write: writeMetadataRequest,
  });
