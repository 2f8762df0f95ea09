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

/** Versions of ShareGroupTargetAssignmentMetadataValue. */
export type ShareGroupTargetAssignmentMetadataValueVersion = 0;

export interface ShareGroupTargetAssignmentMetadataValueFields<_V extends number, I extends Int64> {
  /** int32, versions 0+. */
  assignmentEpoch: number;
  /** int64, versions 0+, tag 0 in 0+, ignorable. */
  assignmentTimestamp: I;
}

export type ShareGroupTargetAssignmentMetadataValue<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ShareGroupTargetAssignmentMetadataValueFields<V, I>,
  Unlimited
>;

function readShareGroupTargetAssignmentMetadataValue(
  r: Reader,
  _v: number,
): ShareGroupTargetAssignmentMetadataValue {
  const m = {
    assignmentEpoch: r.int32(),
    assignmentTimestamp: 0,
  } satisfies ShareGroupTargetAssignmentMetadataValueFields<
    number,
    Int64
  > as unknown as ShareGroupTargetAssignmentMetadataValue;
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

const namesOfShareGroupTargetAssignmentMetadataValue: readonly string[] = [
  'assignmentEpoch',
  'assignmentTimestamp',
];

function writeShareGroupTargetAssignmentMetadataValue(
  w: Writer,
  m: InitOf<ShareGroupTargetAssignmentMetadataValue>,
  _v: number,
): void {
  w.fields(m, namesOfShareGroupTargetAssignmentMetadataValue);
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

interface ShareGroupTargetAssignmentMetadataValueShape extends MessageShape {
  readonly message: ShareGroupTargetAssignmentMetadataValue<this['V'], this['I']>;
  readonly version: ShareGroupTargetAssignmentMetadataValueVersion;
}

/** Kafka's ShareGroupTargetAssignmentMetadataValue: coordinator-value, key 12, versions 0, flexible 0+. */
export const ShareGroupTargetAssignmentMetadataValue: MessageCodec<ShareGroupTargetAssignmentMetadataValueShape> =
  /* @__PURE__ */ defineMessage<ShareGroupTargetAssignmentMetadataValueShape>({
    name: 'ShareGroupTargetAssignmentMetadataValue',
    type: 'coordinator-value',
    apiKey: 12,
    versions: '0',
    flexible: '0+',
    schema: `ShareGroupTargetAssignmentMetadataValue
 assignmentEpoch int32 0+
 assignmentTimestamp int64 0+ tag=0 tagged=0+ ignorable`,
    read: readShareGroupTargetAssignmentMetadataValue,
    write: writeShareGroupTargetAssignmentMetadataValue,
  });
