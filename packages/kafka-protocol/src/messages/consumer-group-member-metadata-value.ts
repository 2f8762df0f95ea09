// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (version 0): run `npm run generate`, do not edit.
import {
  arrayOf,
  defineMessage,
  elements,
  elementWriters,
  hasNoTags,
  writeArray,
  writeNullableStructInTag,
  type At,
  type InitOf,
  type Int64,
  type MessageCodec,
  type MessageShape,
  type Reader,
  type Unlimited,
  type Writer,
} from '../runtime/generated.ts';

/** Versions of ConsumerGroupMemberMetadataValue. */
export type ConsumerGroupMemberMetadataValueVersion = 0;

export interface ConsumerGroupMemberMetadataValueFields<V extends number, I extends Int64> {
  /** string, versions 0+, nullable 0+. */
  instanceId: string | null;
  /** string, versions 0+, nullable 0+. */
  rackId: string | null;
  /** string, versions 0+. */
  clientId: string;
  /** string, versions 0+. */
  clientHost: string;
  /** []string, versions 0+. */
  subscribedTopicNames: string[];
  /** string, versions 0+, nullable 0+. */
  subscribedTopicRegex: string | null;
  /** int32, versions 0+, default -1. */
  rebalanceTimeoutMs: number;
  /** string, versions 0+, nullable 0+. */
  serverAssignor: string | null;
  /** ClassicMemberMetadata, versions 0+, nullable 0+, tag 0 in 0+. */
  classicMemberMetadata: ClassicMemberMetadata<V, I> | null;
}

export type ConsumerGroupMemberMetadataValue<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ConsumerGroupMemberMetadataValueFields<V, I>,
  Unlimited
>;

export interface ClassicMemberMetadataFields<V extends number, I extends Int64> {
  /** int32, versions 0+. */
  sessionTimeoutMs: number;
  /** []ClassicProtocol, versions 0+. */
  supportedProtocols: ClassicProtocol<V, I>[];
}

export type ClassicMemberMetadata<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ClassicMemberMetadataFields<V, I>,
  Unlimited
>;

export interface ClassicProtocolFields<_V extends number, _I extends Int64> {
  /** string, versions 0+. */
  name: string;
  /** bytes, versions 0+. */
  metadata: Uint8Array;
}

export type ClassicProtocol<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ClassicProtocolFields<V, I>,
  Unlimited
>;

function readConsumerGroupMemberMetadataValue(r: Reader, v: number): ConsumerGroupMemberMetadataValue {
  const m = {
    instanceId: r.nullableString(),
    rackId: r.nullableString(),
    clientId: r.string(),
    clientHost: r.string(),
    subscribedTopicNames: arrayOf(r, r.arrayLength(1), elements.string, v),
    subscribedTopicRegex: r.nullableString(),
    rebalanceTimeoutMs: r.int32(),
    serverAssignor: r.nullableString(),
    classicMemberMetadata: defaultClassicMemberMetadata(),
  } satisfies ConsumerGroupMemberMetadataValueFields<
    number,
    Int64
  > as unknown as ConsumerGroupMemberMetadataValue;
  if (r.flexible) {
    for (let n = r.tagCount(), t = -1; n > 0; n--) {
      t = r.tag(t);
      const end = r.tagEnd();
      if (t === 0) {
        m.classicMemberMetadata = r.presentInTag() ? readClassicMemberMetadata(r, v) : null;
      } else r.unknownTag(m, t, end);
      r.closeTag(t, end);
    }
  }
  return m;
}

const namesOfConsumerGroupMemberMetadataValue: readonly string[] = [
  'instanceId',
  'rackId',
  'clientId',
  'clientHost',
  'subscribedTopicNames',
  'subscribedTopicRegex',
  'rebalanceTimeoutMs',
  'serverAssignor',
  'classicMemberMetadata',
];

function writeConsumerGroupMemberMetadataValue(
  w: Writer,
  m: InitOf<ConsumerGroupMemberMetadataValue>,
  v: number,
): void {
  w.fields(m, namesOfConsumerGroupMemberMetadataValue);
  w.nullableString(m.instanceId);
  w.nullableString(m.rackId);
  w.string(m.clientId);
  w.string(m.clientHost);
  writeArray(w, m.subscribedTopicNames, elementWriters.string, v);
  w.nullableString(m.subscribedTopicRegex);
  w.int32(m.rebalanceTimeoutMs, -1);
  w.nullableString(m.serverAssignor);
  const u = m.unknownTaggedFields;
  if (w.flexible) {
    const t0 = !isDefaultClassicMemberMetadata(m.classicMemberMetadata);
    w.tagCount(u, t0 ? 1 : 0);
    if (t0) {
      const at = w.beginTag(u, 0, -1);
      writeNullableStructInTag(w, m.classicMemberMetadata, writeClassicMemberMetadata, v);
      w.endTag(at);
    }
    w.restOfTags(u, 0);
  } else w.noTags(u);
}

function defaultClassicMemberMetadata(): ClassicMemberMetadata {
  return {
    sessionTimeoutMs: 0,
    supportedProtocols: [],
  } satisfies ClassicMemberMetadataFields<number, Int64> as unknown as ClassicMemberMetadata;
}

function isDefaultClassicMemberMetadata(m: InitOf<ClassicMemberMetadata> | null | undefined): boolean {
  if (m === undefined) return true;
  return (
    m !== null &&
    hasNoTags(m) &&
    !(m.sessionTimeoutMs !== undefined && m.sessionTimeoutMs !== 0) &&
    !(m.supportedProtocols !== undefined && m.supportedProtocols.length !== 0)
  );
}

function readClassicMemberMetadata(r: Reader, v: number): ClassicMemberMetadata {
  const m = {
    sessionTimeoutMs: r.int32(),
    supportedProtocols: arrayOf(r, r.arrayLength(3), readClassicProtocol, v),
  } satisfies ClassicMemberMetadataFields<number, Int64> as unknown as ClassicMemberMetadata;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfClassicMemberMetadata: readonly string[] = ['sessionTimeoutMs', 'supportedProtocols'];

function writeClassicMemberMetadata(w: Writer, m: InitOf<ClassicMemberMetadata>, v: number): void {
  w.fields(m, namesOfClassicMemberMetadata);
  w.int32(m.sessionTimeoutMs);
  writeArray(w, m.supportedProtocols, writeClassicProtocol, v);
  w.tags(m.unknownTaggedFields);
}

function readClassicProtocol(r: Reader, _v: number): ClassicProtocol {
  const m = {
    name: r.string(),
    metadata: r.bytesField(),
  } satisfies ClassicProtocolFields<number, Int64> as unknown as ClassicProtocol;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfClassicProtocol: readonly string[] = ['name', 'metadata'];

function writeClassicProtocol(w: Writer, m: InitOf<ClassicProtocol>, _v: number): void {
  w.fields(m, namesOfClassicProtocol);
  w.string(m.name);
  w.bytesField(m.metadata);
  w.tags(m.unknownTaggedFields);
}

interface ConsumerGroupMemberMetadataValueShape extends MessageShape {
  readonly message: ConsumerGroupMemberMetadataValue<this['V'], this['I']>;
  readonly version: ConsumerGroupMemberMetadataValueVersion;
}

/** Kafka's ConsumerGroupMemberMetadataValue: coordinator-value, key 5, versions 0, flexible 0+. */
export const ConsumerGroupMemberMetadataValue: MessageCodec<ConsumerGroupMemberMetadataValueShape> =
  /* @__PURE__ */ defineMessage<ConsumerGroupMemberMetadataValueShape>({
    name: 'ConsumerGroupMemberMetadataValue',
    type: 'coordinator-value',
    apiKey: 5,
    versions: '0',
    flexible: '0+',
    schema: `ConsumerGroupMemberMetadataValue
 instanceId string 0+ null=0+
 rackId string 0+ null=0+
 clientId string 0+
 clientHost string 0+
 subscribedTopicNames []string 0+
 subscribedTopicRegex string 0+ null=0+
 rebalanceTimeoutMs int32 0+ default=-1
 serverAssignor string 0+ null=0+
 classicMemberMetadata ClassicMemberMetadata 0+ null=0+ tag=0 tagged=0+
ClassicMemberMetadata
 sessionTimeoutMs int32 0+
 supportedProtocols []ClassicProtocol 0+
ClassicProtocol
 name string 0+
 metadata bytes 0+`,
    read: readConsumerGroupMemberMetadataValue,
    write: writeConsumerGroupMemberMetadataValue,
  });
