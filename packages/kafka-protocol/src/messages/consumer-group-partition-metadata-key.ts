// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (version 0), 3.9.1 (version 4): run `npm run generate`, do not edit.
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

/** Versions of ConsumerGroupPartitionMetadataKey. */
export type ConsumerGroupPartitionMetadataKeyVersion = 0 | 4;

export interface ConsumerGroupPartitionMetadataKeyFields<_V extends number, _I extends Int64> {
  /** string, versions 0+. */
  groupId: string;
}

export type ConsumerGroupPartitionMetadataKey<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ConsumerGroupPartitionMetadataKeyFields<V, I>,
  Unlimited
>;

function readConsumerGroupPartitionMetadataKey(r: Reader, _v: number): ConsumerGroupPartitionMetadataKey {
  const m = {
    groupId: r.string(),
  } satisfies ConsumerGroupPartitionMetadataKeyFields<
    number,
    Int64
  > as unknown as ConsumerGroupPartitionMetadataKey;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfConsumerGroupPartitionMetadataKey: readonly string[] = ['groupId'];

function writeConsumerGroupPartitionMetadataKey(
  w: Writer,
  m: InitOf<ConsumerGroupPartitionMetadataKey>,
  _v: number,
): void {
  w.fields(m, namesOfConsumerGroupPartitionMetadataKey);
  w.string(m.groupId);
  w.tags(m.unknownTaggedFields);
}

interface ConsumerGroupPartitionMetadataKeyShape extends MessageShape {
  readonly message: ConsumerGroupPartitionMetadataKey<this['V'], this['I']>;
  readonly version: ConsumerGroupPartitionMetadataKeyVersion;
}

/** Kafka's ConsumerGroupPartitionMetadataKey: coordinator-key, key 4, versions 0,4, never flexible. */
export const ConsumerGroupPartitionMetadataKey: MessageCodec<ConsumerGroupPartitionMetadataKeyShape> =
  /* @__PURE__ */ defineMessage<ConsumerGroupPartitionMetadataKeyShape>({
    name: 'ConsumerGroupPartitionMetadataKey',
    type: 'coordinator-key',
    apiKey: 4,
    versions: '0,4',
    flexible: 'none',
    schema: `ConsumerGroupPartitionMetadataKey
 groupId string 0+`,
    read: readConsumerGroupPartitionMetadataKey,
    write: writeConsumerGroupPartitionMetadataKey,
  });
