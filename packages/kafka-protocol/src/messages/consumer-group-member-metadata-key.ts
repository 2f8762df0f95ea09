// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (version 0), 3.9.1 (version 5): run `npm run generate`, do not edit.
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

/** Versions of ConsumerGroupMemberMetadataKey. */
export type ConsumerGroupMemberMetadataKeyVersion = 0 | 5;

export interface ConsumerGroupMemberMetadataKeyFields<_V extends number, _I extends Int64> {
  /** string, versions 0+. */
  groupId: string;
  /** string, versions 0+. */
  memberId: string;
}

export type ConsumerGroupMemberMetadataKey<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ConsumerGroupMemberMetadataKeyFields<V, I>,
  Unlimited
>;

function readConsumerGroupMemberMetadataKey(r: Reader, _v: number): ConsumerGroupMemberMetadataKey {
  const m = {
    groupId: r.string(),
    memberId: r.string(),
  } satisfies ConsumerGroupMemberMetadataKeyFields<
    number,
    Int64
  > as unknown as ConsumerGroupMemberMetadataKey;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfConsumerGroupMemberMetadataKey: readonly string[] = ['groupId', 'memberId'];

function writeConsumerGroupMemberMetadataKey(
  w: Writer,
  m: InitOf<ConsumerGroupMemberMetadataKey>,
  _v: number,
): void {
  w.fields(m, namesOfConsumerGroupMemberMetadataKey);
  w.string(m.groupId);
  w.string(m.memberId);
  w.tags(m.unknownTaggedFields);
}

interface ConsumerGroupMemberMetadataKeyShape extends MessageShape {
  readonly message: ConsumerGroupMemberMetadataKey<this['V'], this['I']>;
  readonly version: ConsumerGroupMemberMetadataKeyVersion;
}

/** Kafka's ConsumerGroupMemberMetadataKey: coordinator-key, key 5, versions 0,5, never flexible. */
export const ConsumerGroupMemberMetadataKey: MessageCodec<ConsumerGroupMemberMetadataKeyShape> =
  /* @__PURE__ */ defineMessage<ConsumerGroupMemberMetadataKeyShape>({
    name: 'ConsumerGroupMemberMetadataKey',
    type: 'coordinator-key',
    apiKey: 5,
    versions: '0,5',
    flexible: 'none',
    schema: `ConsumerGroupMemberMetadataKey
 groupId string 0+
 memberId string 0+`,
    read: readConsumerGroupMemberMetadataKey,
    write: writeConsumerGroupMemberMetadataKey,
  });
