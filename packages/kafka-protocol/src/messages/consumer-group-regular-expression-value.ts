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

/** Versions of ConsumerGroupRegularExpressionValue. */
export type ConsumerGroupRegularExpressionValueVersion = 0;

export interface ConsumerGroupRegularExpressionValueFields<_V extends number, I extends Int64> {
  /** []string, versions 0+. */
  topics: string[];
  /** int64, versions 0+. */
  version: I;
  /** int64, versions 0+. */
  timestamp: I;
}

export type ConsumerGroupRegularExpressionValue<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ConsumerGroupRegularExpressionValueFields<V, I>,
  Unlimited
>;

function readConsumerGroupRegularExpressionValue(r: Reader, v: number): ConsumerGroupRegularExpressionValue {
  const m = {
    topics: arrayOf(r, r.arrayLength(1), elements.string, v),
    version: r.int64(),
    timestamp: r.int64(),
  } satisfies ConsumerGroupRegularExpressionValueFields<
    number,
    Int64
  > as unknown as ConsumerGroupRegularExpressionValue;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfConsumerGroupRegularExpressionValue: readonly string[] = ['topics', 'version', 'timestamp'];

function writeConsumerGroupRegularExpressionValue(
  w: Writer,
  m: InitOf<ConsumerGroupRegularExpressionValue>,
  v: number,
): void {
  w.fields(m, namesOfConsumerGroupRegularExpressionValue);
  writeArray(w, m.topics, elementWriters.string, v);
  w.int64(m.version);
  w.int64(m.timestamp);
  w.tags(m.unknownTaggedFields);
}

interface ConsumerGroupRegularExpressionValueShape extends MessageShape {
  readonly message: ConsumerGroupRegularExpressionValue<this['V'], this['I']>;
  readonly version: ConsumerGroupRegularExpressionValueVersion;
}

/** Kafka's ConsumerGroupRegularExpressionValue: coordinator-value, key 16, versions 0, flexible 0+. */
export const ConsumerGroupRegularExpressionValue: MessageCodec<ConsumerGroupRegularExpressionValueShape> =
  /* @__PURE__ */ defineMessage<ConsumerGroupRegularExpressionValueShape>({
    name: 'ConsumerGroupRegularExpressionValue',
    type: 'coordinator-value',
    apiKey: 16,
    versions: '0',
    flexible: '0+',
    schema: `ConsumerGroupRegularExpressionValue
 topics []string 0+
 version int64 0+
 timestamp int64 0+`,
    read: readConsumerGroupRegularExpressionValue,
    write: writeConsumerGroupRegularExpressionValue,
  });
