// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (version 0), 3.9.1 (version 8): run `npm run generate`, do not edit.
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

/** Versions of ConsumerGroupCurrentMemberAssignmentKey. */
export type ConsumerGroupCurrentMemberAssignmentKeyVersion = 0 | 8;

export interface ConsumerGroupCurrentMemberAssignmentKeyFields<_V extends number, _I extends Int64> {
  /** string, versions 0+. */
  groupId: string;
  /** string, versions 0+. */
  memberId: string;
}

export type ConsumerGroupCurrentMemberAssignmentKey<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ConsumerGroupCurrentMemberAssignmentKeyFields<V, I>,
  Unlimited
>;

function readConsumerGroupCurrentMemberAssignmentKey(
  r: Reader,
  _v: number,
): ConsumerGroupCurrentMemberAssignmentKey {
  const m = {
    groupId: r.string(),
    memberId: r.string(),
  } satisfies ConsumerGroupCurrentMemberAssignmentKeyFields<
    number,
    Int64
  > as unknown as ConsumerGroupCurrentMemberAssignmentKey;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfConsumerGroupCurrentMemberAssignmentKey: readonly string[] = ['groupId', 'memberId'];

function writeConsumerGroupCurrentMemberAssignmentKey(
  w: Writer,
  m: InitOf<ConsumerGroupCurrentMemberAssignmentKey>,
  _v: number,
): void {
  w.fields(m, namesOfConsumerGroupCurrentMemberAssignmentKey);
  w.string(m.groupId);
  w.string(m.memberId);
  w.tags(m.unknownTaggedFields);
}

interface ConsumerGroupCurrentMemberAssignmentKeyShape extends MessageShape {
  readonly message: ConsumerGroupCurrentMemberAssignmentKey<this['V'], this['I']>;
  readonly version: ConsumerGroupCurrentMemberAssignmentKeyVersion;
}

/** Kafka's ConsumerGroupCurrentMemberAssignmentKey: coordinator-key, key 8, versions 0,8, never flexible. */
export const ConsumerGroupCurrentMemberAssignmentKey: MessageCodec<ConsumerGroupCurrentMemberAssignmentKeyShape> =
  /* @__PURE__ */ defineMessage<ConsumerGroupCurrentMemberAssignmentKeyShape>({
    name: 'ConsumerGroupCurrentMemberAssignmentKey',
    type: 'coordinator-key',
    apiKey: 8,
    versions: '0,8',
    flexible: 'none',
    schema: `ConsumerGroupCurrentMemberAssignmentKey
 groupId string 0+
 memberId string 0+`,
    read: readConsumerGroupCurrentMemberAssignmentKey,
    write: writeConsumerGroupCurrentMemberAssignmentKey,
  });
