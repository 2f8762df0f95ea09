// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (version 0), 3.9.1 (version 7): run `npm run generate`, do not edit.
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

/** Versions of ConsumerGroupTargetAssignmentMemberKey. */
export type ConsumerGroupTargetAssignmentMemberKeyVersion = 0 | 7;

export interface ConsumerGroupTargetAssignmentMemberKeyFields<_V extends number, _I extends Int64> {
  /** string, versions 0+. */
  groupId: string;
  /** string, versions 0+. */
  memberId: string;
}

export type ConsumerGroupTargetAssignmentMemberKey<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ConsumerGroupTargetAssignmentMemberKeyFields<V, I>,
  Unlimited
>;

function readConsumerGroupTargetAssignmentMemberKey(
  r: Reader,
  _v: number,
): ConsumerGroupTargetAssignmentMemberKey {
  const m = {
    groupId: r.string(),
    memberId: r.string(),
  } satisfies ConsumerGroupTargetAssignmentMemberKeyFields<
    number,
    Int64
  > as unknown as ConsumerGroupTargetAssignmentMemberKey;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfConsumerGroupTargetAssignmentMemberKey: readonly string[] = ['groupId', 'memberId'];

function writeConsumerGroupTargetAssignmentMemberKey(
  w: Writer,
  m: InitOf<ConsumerGroupTargetAssignmentMemberKey>,
  _v: number,
): void {
  w.fields(m, namesOfConsumerGroupTargetAssignmentMemberKey);
  w.string(m.groupId);
  w.string(m.memberId);
  w.tags(m.unknownTaggedFields);
}

interface ConsumerGroupTargetAssignmentMemberKeyShape extends MessageShape {
  readonly message: ConsumerGroupTargetAssignmentMemberKey<this['V'], this['I']>;
  readonly version: ConsumerGroupTargetAssignmentMemberKeyVersion;
}

/** Kafka's ConsumerGroupTargetAssignmentMemberKey: coordinator-key, key 7, versions 0,7, never flexible. */
export const ConsumerGroupTargetAssignmentMemberKey: MessageCodec<ConsumerGroupTargetAssignmentMemberKeyShape> =
  /* @__PURE__ */ defineMessage<ConsumerGroupTargetAssignmentMemberKeyShape>({
    name: 'ConsumerGroupTargetAssignmentMemberKey',
    type: 'coordinator-key',
    apiKey: 7,
    versions: '0,7',
    flexible: 'none',
    schema: `ConsumerGroupTargetAssignmentMemberKey
 groupId string 0+
 memberId string 0+`,
    read: readConsumerGroupTargetAssignmentMemberKey,
    write: writeConsumerGroupTargetAssignmentMemberKey,
  });
