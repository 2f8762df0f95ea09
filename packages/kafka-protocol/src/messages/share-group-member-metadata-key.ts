// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (version 0), 3.9.1 (version 10): run `npm run generate`, do not edit.
import {
  defineMessage,
  type At,
  type InitOf,
  type Int64,
  type MessageCodec,
  type MessageShape,
  type Reader,
  type Unlimited,
  type Writer,
} from '../runtime/generated.ts';

/** Versions of ShareGroupMemberMetadataKey. */
export type ShareGroupMemberMetadataKeyVersion = 0 | 10;

export interface ShareGroupMemberMetadataKeyFields<_V extends number, _I extends Int64> {
  /** string, versions 0+. */
  groupId: string;
  /** string, versions 0+. */
  memberId: string;
}

export type ShareGroupMemberMetadataKey<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ShareGroupMemberMetadataKeyFields<V, I>,
  Unlimited
>;

function readShareGroupMemberMetadataKey(r: Reader, _v: number): ShareGroupMemberMetadataKey {
  const m = {
    groupId: r.string(),
    memberId: r.string(),
  } satisfies ShareGroupMemberMetadataKeyFields<number, Int64> as unknown as ShareGroupMemberMetadataKey;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfShareGroupMemberMetadataKey: readonly string[] = ['groupId', 'memberId'];

function writeShareGroupMemberMetadataKey(
  w: Writer,
  m: InitOf<ShareGroupMemberMetadataKey>,
  _v: number,
): void {
  w.fields(m, namesOfShareGroupMemberMetadataKey);
  w.string(m.groupId);
  w.string(m.memberId);
  w.tags(m.unknownTaggedFields);
}

interface ShareGroupMemberMetadataKeyShape extends MessageShape {
  readonly message: ShareGroupMemberMetadataKey<this['V'], this['I']>;
  readonly version: ShareGroupMemberMetadataKeyVersion;
}

/** Kafka's ShareGroupMemberMetadataKey: coordinator-key, key 10, versions 0,10, never flexible. */
export const ShareGroupMemberMetadataKey: MessageCodec<ShareGroupMemberMetadataKeyShape> =
  /* @__PURE__ */ defineMessage<ShareGroupMemberMetadataKeyShape>({
    name: 'ShareGroupMemberMetadataKey',
    type: 'coordinator-key',
    apiKey: 10,
    versions: '0,10',
    flexible: 'none',
    schema: `ShareGroupMemberMetadataKey
 groupId string 0+
 memberId string 0+`,
    read: readShareGroupMemberMetadataKey,
    write: writeShareGroupMemberMetadataKey,
  });
