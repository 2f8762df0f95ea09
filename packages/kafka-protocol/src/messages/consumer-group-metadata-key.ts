// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (version 0), 3.9.1 (version 3): run `npm run generate`, do not edit.
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

/** Versions of ConsumerGroupMetadataKey. */
export type ConsumerGroupMetadataKeyVersion = 0 | 3;

export interface ConsumerGroupMetadataKeyFields<_V extends number, _I extends Int64> {
  /** string, versions 0+. */
  groupId: string;
}

export type ConsumerGroupMetadataKey<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ConsumerGroupMetadataKeyFields<V, I>,
  Unlimited
>;

function readConsumerGroupMetadataKey(r: Reader, _v: number): ConsumerGroupMetadataKey {
  const m = {
    groupId: r.string(),
  } satisfies ConsumerGroupMetadataKeyFields<number, Int64> as unknown as ConsumerGroupMetadataKey;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfConsumerGroupMetadataKey: readonly string[] = ['groupId'];

function writeConsumerGroupMetadataKey(w: Writer, m: InitOf<ConsumerGroupMetadataKey>, _v: number): void {
  w.fields(m, namesOfConsumerGroupMetadataKey);
  w.string(m.groupId);
  w.tags(m.unknownTaggedFields);
}

interface ConsumerGroupMetadataKeyShape extends MessageShape {
  readonly message: ConsumerGroupMetadataKey<this['V'], this['I']>;
  readonly version: ConsumerGroupMetadataKeyVersion;
}

/** Kafka's ConsumerGroupMetadataKey: coordinator-key, key 3, versions 0,3, never flexible. */
export const ConsumerGroupMetadataKey: MessageCodec<ConsumerGroupMetadataKeyShape> =
  /* @__PURE__ */ defineMessage<ConsumerGroupMetadataKeyShape>({
    name: 'ConsumerGroupMetadataKey',
    type: 'coordinator-key',
    apiKey: 3,
    versions: '0,3',
    flexible: 'none',
    schema: `ConsumerGroupMetadataKey
 groupId string 0+`,
    read: readConsumerGroupMetadataKey,
    write: writeConsumerGroupMetadataKey,
  });
