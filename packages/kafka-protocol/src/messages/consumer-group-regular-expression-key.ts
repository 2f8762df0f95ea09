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

/** Versions of ConsumerGroupRegularExpressionKey. */
export type ConsumerGroupRegularExpressionKeyVersion = 0;

export interface ConsumerGroupRegularExpressionKeyFields<_V extends number, _I extends Int64> {
  /** string, versions 0+. */
  groupId: string;
  /** string, versions 0+. */
  regularExpression: string;
}

export type ConsumerGroupRegularExpressionKey<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ConsumerGroupRegularExpressionKeyFields<V, I>,
  Unlimited
>;

function readConsumerGroupRegularExpressionKey(r: Reader, _v: number): ConsumerGroupRegularExpressionKey {
  const m = {
    groupId: r.string(),
    regularExpression: r.string(),
  } satisfies ConsumerGroupRegularExpressionKeyFields<
    number,
    Int64
  > as unknown as ConsumerGroupRegularExpressionKey;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfConsumerGroupRegularExpressionKey: readonly string[] = ['groupId', 'regularExpression'];

function writeConsumerGroupRegularExpressionKey(
  w: Writer,
  m: InitOf<ConsumerGroupRegularExpressionKey>,
  _v: number,
): void {
  w.fields(m, namesOfConsumerGroupRegularExpressionKey);
  w.string(m.groupId);
  w.string(m.regularExpression);
  w.tags(m.unknownTaggedFields);
}

interface ConsumerGroupRegularExpressionKeyShape extends MessageShape {
  readonly message: ConsumerGroupRegularExpressionKey<this['V'], this['I']>;
  readonly version: ConsumerGroupRegularExpressionKeyVersion;
}

/** Kafka's ConsumerGroupRegularExpressionKey: coordinator-key, key 16, versions 0, never flexible. */
export const ConsumerGroupRegularExpressionKey: MessageCodec<ConsumerGroupRegularExpressionKeyShape> =
  /* @__PURE__ */ defineMessage<ConsumerGroupRegularExpressionKeyShape>({
    name: 'ConsumerGroupRegularExpressionKey',
    type: 'coordinator-key',
    apiKey: 16,
    versions: '0',
    flexible: 'none',
    schema: `ConsumerGroupRegularExpressionKey
 groupId string 0+
 regularExpression string 0+`,
    read: readConsumerGroupRegularExpressionKey,
    write: writeConsumerGroupRegularExpressionKey,
  });
