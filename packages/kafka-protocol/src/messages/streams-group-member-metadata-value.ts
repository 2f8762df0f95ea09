// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (version 0): run `npm run generate`, do not edit.
import {
  arrayOf,
  defineMessage,
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

/** Versions of StreamsGroupMemberMetadataValue. */
export type StreamsGroupMemberMetadataValueVersion = 0;

export interface StreamsGroupMemberMetadataValueFields<V extends number, I extends Int64> {
  /** string, versions 0+, nullable 0+. */
  instanceId: string | null;
  /** string, versions 0+, nullable 0+. */
  rackId: string | null;
  /** string, versions 0+. */
  clientId: string;
  /** string, versions 0+. */
  clientHost: string;
  /** int32, versions 0+, default -1. */
  rebalanceTimeoutMs: number;
  /** int32, versions 0+. */
  topologyEpoch: number;
  /** string, versions 0+. */
  processId: string;
  /** Endpoint, versions 0+, nullable 0+, default null. */
  userEndpoint: Endpoint<V, I> | null;
  /** []KeyValue, versions 0+. */
  clientTags: KeyValue<V, I>[];
}

export type StreamsGroupMemberMetadataValue<V extends number = number, I extends Int64 = Int64> = At<
  V,
  StreamsGroupMemberMetadataValueFields<V, I>,
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

function readStreamsGroupMemberMetadataValue(r: Reader, v: number): StreamsGroupMemberMetadataValue {
  const m = {
    instanceId: r.nullableString(),
    rackId: r.nullableString(),
    clientId: r.string(),
    clientHost: r.string(),
    rebalanceTimeoutMs: r.int32(),
    topologyEpoch: r.int32(),
    processId: r.string(),
    userEndpoint: r.present() ? readEndpoint(r, v) : null,
    clientTags: arrayOf(r, r.arrayLength(3), readKeyValue, v),
  } satisfies StreamsGroupMemberMetadataValueFields<
    number,
    Int64
  > as unknown as StreamsGroupMemberMetadataValue;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfStreamsGroupMemberMetadataValue: readonly string[] = [
  'instanceId',
  'rackId',
  'clientId',
  'clientHost',
  'rebalanceTimeoutMs',
  'topologyEpoch',
  'processId',
  'userEndpoint',
  'clientTags',
];

function writeStreamsGroupMemberMetadataValue(
  w: Writer,
  m: InitOf<StreamsGroupMemberMetadataValue>,
  v: number,
): void {
  w.fields(m, namesOfStreamsGroupMemberMetadataValue);
  w.nullableString(m.instanceId);
  w.nullableString(m.rackId);
  w.string(m.clientId);
  w.string(m.clientHost);
  w.int32(m.rebalanceTimeoutMs, -1);
  w.int32(m.topologyEpoch);
  w.string(m.processId);
  writeNullableStruct(w, m.userEndpoint === undefined ? null : m.userEndpoint, writeEndpoint, v);
  writeArray(w, m.clientTags, writeKeyValue, v);
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

interface StreamsGroupMemberMetadataValueShape extends MessageShape {
  readonly message: StreamsGroupMemberMetadataValue<this['V'], this['I']>;
  readonly version: StreamsGroupMemberMetadataValueVersion;
}

/** Kafka's StreamsGroupMemberMetadataValue: coordinator-value, key 19, versions 0, flexible 0+. */
export const StreamsGroupMemberMetadataValue: MessageCodec<StreamsGroupMemberMetadataValueShape> =
  /* @__PURE__ */ defineMessage<StreamsGroupMemberMetadataValueShape>({
    name: 'StreamsGroupMemberMetadataValue',
    type: 'coordinator-value',
    apiKey: 19,
    versions: '0',
    flexible: '0+',
    schema: `StreamsGroupMemberMetadataValue
 instanceId string 0+ null=0+
 rackId string 0+ null=0+
 clientId string 0+
 clientHost string 0+
 rebalanceTimeoutMs int32 0+ default=-1
 topologyEpoch int32 0+
 processId string 0+
 userEndpoint Endpoint 0+ null=0+ default=null
 clientTags []KeyValue 0+
Endpoint
 host string 0+
 port uint16 0+
KeyValue
 key string 0+
 value string 0+`,
    read: readStreamsGroupMemberMetadataValue,
    write: writeStreamsGroupMemberMetadataValue,
  });
