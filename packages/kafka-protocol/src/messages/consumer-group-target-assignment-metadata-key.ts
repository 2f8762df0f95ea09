// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (version 0), 3.9.1 (version 6): run `npm run generate`, do not edit.
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

/** Versions of ConsumerGroupTargetAssignmentMetadataKey. */
export type ConsumerGroupTargetAssignmentMetadataKeyVersion = 0 | 6;

export interface ConsumerGroupTargetAssignmentMetadataKeyFields<_V extends number, _I extends Int64> {
  /** string, versions 0+. */
  groupId: string;
}

export type ConsumerGroupTargetAssignmentMetadataKey<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ConsumerGroupTargetAssignmentMetadataKeyFields<V, I>,
  Unlimited
>;

function readConsumerGroupTargetAssignmentMetadataKey(
  r: Reader,
  _v: number,
): ConsumerGroupTargetAssignmentMetadataKey {
  const m = {
    groupId: r.string(),
  } satisfies ConsumerGroupTargetAssignmentMetadataKeyFields<
    number,
    Int64
  > as unknown as ConsumerGroupTargetAssignmentMetadataKey;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfConsumerGroupTargetAssignmentMetadataKey: readonly string[] = ['groupId'];

function writeConsumerGroupTargetAssignmentMetadataKey(
  w: Writer,
  m: InitOf<ConsumerGroupTargetAssignmentMetadataKey>,
  _v: number,
): void {
  w.fields(m, namesOfConsumerGroupTargetAssignmentMetadataKey);
  w.string(m.groupId);
  w.tags(m.unknownTaggedFields);
}

interface ConsumerGroupTargetAssignmentMetadataKeyShape extends MessageShape {
  readonly message: ConsumerGroupTargetAssignmentMetadataKey<this['V'], this['I']>;
  readonly version: ConsumerGroupTargetAssignmentMetadataKeyVersion;
}

/** Kafka's ConsumerGroupTargetAssignmentMetadataKey: coordinator-key, key 6, versions 0,6, never flexible. */
export const ConsumerGroupTargetAssignmentMetadataKey: MessageCodec<ConsumerGroupTargetAssignmentMetadataKeyShape> =
  /* @__PURE__ */ defineMessage<ConsumerGroupTargetAssignmentMetadataKeyShape>({
    name: 'ConsumerGroupTargetAssignmentMetadataKey',
    type: 'coordinator-key',
    apiKey: 6,
    versions: '0,6',
    flexible: 'none',
    schema: `ConsumerGroupTargetAssignmentMetadataKey
 groupId string 0+`,
    read: readConsumerGroupTargetAssignmentMetadataKey,
    write: writeConsumerGroupTargetAssignmentMetadataKey,
  });
