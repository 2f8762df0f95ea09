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

/** Versions of ShareGroupMemberMetadataValue. */
export type ShareGroupMemberMetadataValueVersion = 0;

export interface ShareGroupMemberMetadataValueFields<_V extends number, _I extends Int64> {
  /** string, versions 0+, nullable 0+. */
  rackId: string | null;
  /** string, versions 0+. */
  clientId: string;
  /** string, versions 0+. */
  clientHost: string;
  /** []string, versions 0+. */
  subscribedTopicNames: string[];
}

export type ShareGroupMemberMetadataValue<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ShareGroupMemberMetadataValueFields<V, I>,
  Unlimited
>;

function readShareGroupMemberMetadataValue(r: Reader, v: number): ShareGroupMemberMetadataValue {
  const m = {
    rackId: r.nullableString(),
    clientId: r.string(),
    clientHost: r.string(),
    subscribedTopicNames: arrayOf(r, r.arrayLength(1), elements.string, v),
  } satisfies ShareGroupMemberMetadataValueFields<number, Int64> as unknown as ShareGroupMemberMetadataValue;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfShareGroupMemberMetadataValue: readonly string[] = [
  'rackId',
  'clientId',
  'clientHost',
  'subscribedTopicNames',
];

function writeShareGroupMemberMetadataValue(
  w: Writer,
  m: InitOf<ShareGroupMemberMetadataValue>,
  v: number,
): void {
  w.fields(m, namesOfShareGroupMemberMetadataValue);
  w.nullableString(m.rackId);
  w.string(m.clientId);
  w.string(m.clientHost);
  writeArray(w, m.subscribedTopicNames, elementWriters.string, v);
  w.tags(m.unknownTaggedFields);
}

interface ShareGroupMemberMetadataValueShape extends MessageShape {
  readonly message: ShareGroupMemberMetadataValue<this['V'], this['I']>;
  readonly version: ShareGroupMemberMetadataValueVersion;
}

/** Kafka's ShareGroupMemberMetadataValue: coordinator-value, key 10, versions 0, flexible 0+. */
export const ShareGroupMemberMetadataValue: MessageCodec<ShareGroupMemberMetadataValueShape> =
  /* @__PURE__ */ defineMessage<ShareGroupMemberMetadataValueShape>({
    name: 'ShareGroupMemberMetadataValue',
    type: 'coordinator-value',
    apiKey: 10,
    versions: '0',
    flexible: '0+',
    schema: `ShareGroupMemberMetadataValue
 rackId string 0+ null=0+
 clientId string 0+
 clientHost string 0+
 subscribedTopicNames []string 0+`,
    read: readShareGroupMemberMetadataValue,
    write: writeShareGroupMemberMetadataValue,
  });
