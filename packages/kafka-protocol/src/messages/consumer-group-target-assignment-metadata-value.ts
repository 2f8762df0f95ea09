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

/** Versions of ConsumerGroupTargetAssignmentMetadataValue. */
export type ConsumerGroupTargetAssignmentMetadataValueVersion = 0;

export interface ConsumerGroupTargetAssignmentMetadataValueFields<_V extends number, I extends Int64> {
  /** int32, versions 0+. */
  assignmentEpoch: number;
  /** int64, versions 0+, tag 0 in 0+, ignorable. */
  assignmentTimestamp: I;
}

export type ConsumerGroupTargetAssignmentMetadataValue<
  V extends number = number,
  I extends Int64 = Int64,
> = At<V, ConsumerGroupTargetAssignmentMetadataValueFields<V, I>, Unlimited>;

function readConsumerGroupTargetAssignmentMetadataValue(
  r: Reader,
  _v: number,
): ConsumerGroupTargetAssignmentMetadataValue {
  const m = {
    assignmentEpoch: r.int32(),
    assignmentTimestamp: 0,
  } satisfies ConsumerGroupTargetAssignmentMetadataValueFields<
    number,
    Int64
  > as unknown as ConsumerGroupTargetAssignmentMetadataValue;
  if (r.flexible) {
    for (let n = r.tagCount(), t = -1; n > 0; n--) {
      t = r.tag(t);
      const end = r.tagEnd();
      if (t === 0) {
        m.assignmentTimestamp = r.int64();
      } else r.unknownTag(m, t, end);
      r.closeTag(t, end);
    }
  }
  return m;
}

const namesOfConsumerGroupTargetAssignmentMetadataValue: readonly string[] = [
  'assignmentEpoch',
  'assignmentTimestamp',
];

function writeConsumerGroupTargetAssignmentMetadataValue(
  w: Writer,
  m: InitOf<ConsumerGroupTargetAssignmentMetadataValue>,
  _v: number,
): void {
  w.fields(m, namesOfConsumerGroupTargetAssignmentMetadataValue);
  w.int32(m.assignmentEpoch);
  const u = m.unknownTaggedFields;
  if (w.flexible) {
    const t0 = m.assignmentTimestamp !== undefined && m.assignmentTimestamp != 0;
    w.tagCount(u, t0 ? 1 : 0);
    if (t0) {
      const at = w.beginTag(u, 0, -1);
      w.int64(m.assignmentTimestamp);
      w.endTag(at);
    }
    w.restOfTags(u, 0);
  } else w.noTags(u);
}

interface ConsumerGroupTargetAssignmentMetadataValueShape extends MessageShape {
  readonly message: ConsumerGroupTargetAssignmentMetadataValue<this['V'], this['I']>;
  readonly version: ConsumerGroupTargetAssignmentMetadataValueVersion;
}

/** Kafka's ConsumerGroupTargetAssignmentMetadataValue: coordinator-value, key 6, versions 0, flexible 0+. */
export const ConsumerGroupTargetAssignmentMetadataValue: MessageCodec<ConsumerGroupTargetAssignmentMetadataValueShape> =
  /* @__PURE__ */ defineMessage<ConsumerGroupTargetAssignmentMetadataValueShape>({
    name: 'ConsumerGroupTargetAssignmentMetadataValue',
    type: 'coordinator-value',
    apiKey: 6,
    versions: '0',
    flexible: '0+',
    schema: `ConsumerGroupTargetAssignmentMetadataValue
 assignmentEpoch int32 0+
 assignmentTimestamp int64 0+ tag=0 tagged=0+ ignorable`,
    read: readConsumerGroupTargetAssignmentMetadataValue,
    write: writeConsumerGroupTargetAssignmentMetadataValue,
  });
