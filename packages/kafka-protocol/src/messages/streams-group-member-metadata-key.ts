// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (version 0): run `npm run generate`, do not edit.
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

/** Versions of StreamsGroupMemberMetadataKey. */
export type StreamsGroupMemberMetadataKeyVersion = 0;

export interface StreamsGroupMemberMetadataKeyFields<_V extends number, _I extends Int64> {
  /** string, versions 0+. */
  groupId: string;
  /** string, versions 0+. */
  memberId: string;
}

export type StreamsGroupMemberMetadataKey<V extends number = number, I extends Int64 = Int64> = At<
  V,
  StreamsGroupMemberMetadataKeyFields<V, I>,
  Unlimited
>;

function readStreamsGroupMemberMetadataKey(r: Reader, _v: number): StreamsGroupMemberMetadataKey {
  const m = {
    groupId: r.string(),
    memberId: r.string(),
  } satisfies StreamsGroupMemberMetadataKeyFields<number, Int64> as unknown as StreamsGroupMemberMetadataKey;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfStreamsGroupMemberMetadataKey: readonly string[] = ['groupId', 'memberId'];

function writeStreamsGroupMemberMetadataKey(
  w: Writer,
  m: InitOf<StreamsGroupMemberMetadataKey>,
  _v: number,
): void {
  w.fields(m, namesOfStreamsGroupMemberMetadataKey);
  w.string(m.groupId);
  w.string(m.memberId);
  w.tags(m.unknownTaggedFields);
}

interface StreamsGroupMemberMetadataKeyShape extends MessageShape {
  readonly message: StreamsGroupMemberMetadataKey<this['V'], this['I']>;
  readonly version: StreamsGroupMemberMetadataKeyVersion;
}

/** Kafka's StreamsGroupMemberMetadataKey: coordinator-key, key 19, versions 0, never flexible. */
export const StreamsGroupMemberMetadataKey: MessageCodec<StreamsGroupMemberMetadataKeyShape> =
  /* @__PURE__ */ defineMessage<StreamsGroupMemberMetadataKeyShape>({
    name: 'StreamsGroupMemberMetadataKey',
    type: 'coordinator-key',
    apiKey: 19,
    versions: '0',
    flexible: 'none',
    schema: `StreamsGroupMemberMetadataKey
 groupId string 0+
 memberId string 0+`,
    read: readStreamsGroupMemberMetadataKey,
    write: writeStreamsGroupMemberMetadataKey,
  });
