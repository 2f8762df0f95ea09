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

/** Versions of ConsumerGroupMetadataValue. */
export type ConsumerGroupMetadataValueVersion = 0;

export interface ConsumerGroupMetadataValueFields<_V extends number, I extends Int64> {
  /** int32, versions 0+. */
  epoch: number;
  /** int64, versions 0+, tag 0 in 0+. */
  metadataHash: I;
}

export type ConsumerGroupMetadataValue<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ConsumerGroupMetadataValueFields<V, I>,
  Unlimited
>;

function readConsumerGroupMetadataValue(r: Reader, _v: number): ConsumerGroupMetadataValue {
  const m = {
    epoch: r.int32(),
    metadataHash: 0,
  } satisfies ConsumerGroupMetadataValueFields<number, Int64> as unknown as ConsumerGroupMetadataValue;
  if (r.flexible) {
    for (let n = r.tagCount(), t = -1; n > 0; n--) {
      t = r.tag(t);
      const end = r.tagEnd();
      if (t === 0) {
        m.metadataHash = r.int64();
      } else r.unknownTag(m, t, end);
      r.closeTag(t, end);
    }
  }
  return m;
}

const namesOfConsumerGroupMetadataValue: readonly string[] = ['epoch', 'metadataHash'];

function writeConsumerGroupMetadataValue(w: Writer, m: InitOf<ConsumerGroupMetadataValue>, _v: number): void {
  w.fields(m, namesOfConsumerGroupMetadataValue);
  w.int32(m.epoch);
  const u = m.unknownTaggedFields;
  if (w.flexible) {
    const t0 = m.metadataHash !== undefined && m.metadataHash != 0;
    w.tagCount(u, t0 ? 1 : 0);
    if (t0) {
      const at = w.beginTag(u, 0, -1);
      w.int64(m.metadataHash);
      w.endTag(at);
    }
    w.restOfTags(u, 0);
  } else w.noTags(u);
}

interface ConsumerGroupMetadataValueShape extends MessageShape {
  readonly message: ConsumerGroupMetadataValue<this['V'], this['I']>;
  readonly version: ConsumerGroupMetadataValueVersion;
}

/** Kafka's ConsumerGroupMetadataValue: coordinator-value, key 3, versions 0, flexible 0+. */
export const ConsumerGroupMetadataValue: MessageCodec<ConsumerGroupMetadataValueShape> =
  /* @__PURE__ */ defineMessage<ConsumerGroupMetadataValueShape>({
    name: 'ConsumerGroupMetadataValue',
    type: 'coordinator-value',
    apiKey: 3,
    versions: '0',
    flexible: '0+',
    schema: `ConsumerGroupMetadataValue
 epoch int32 0+
 metadataHash int64 0+ tag=0 tagged=0+`,
    read: readConsumerGroupMetadataValue,
    write: writeConsumerGroupMetadataValue,
  });
