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

/** Versions of StreamsGroupTargetAssignmentMetadataValue. */
export type StreamsGroupTargetAssignmentMetadataValueVersion = 0;

export interface StreamsGroupTargetAssignmentMetadataValueFields<_V extends number, I extends Int64> {
  /** int32, versions 0+. */
  assignmentEpoch: number;
  /** int64, versions 0+, tag 0 in 0+, ignorable. */
  assignmentTimestamp: I;
}

export type StreamsGroupTargetAssignmentMetadataValue<
  V extends number = number,
  I extends Int64 = Int64,
> = At<V, StreamsGroupTargetAssignmentMetadataValueFields<V, I>, Unlimited>;

function readStreamsGroupTargetAssignmentMetadataValue(
  r: Reader,
  _v: number,
): StreamsGroupTargetAssignmentMetadataValue {
  const m = {
    assignmentEpoch: r.int32(),
    assignmentTimestamp: 0,
  } satisfies StreamsGroupTargetAssignmentMetadataValueFields<
    number,
    Int64
  > as unknown as StreamsGroupTargetAssignmentMetadataValue;
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

const namesOfStreamsGroupTargetAssignmentMetadataValue: readonly string[] = [
  'assignmentEpoch',
  'assignmentTimestamp',
];

function writeStreamsGroupTargetAssignmentMetadataValue(
  w: Writer,
  m: InitOf<StreamsGroupTargetAssignmentMetadataValue>,
  _v: number,
): void {
  w.fields(m, namesOfStreamsGroupTargetAssignmentMetadataValue);
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

interface StreamsGroupTargetAssignmentMetadataValueShape extends MessageShape {
  readonly message: StreamsGroupTargetAssignmentMetadataValue<this['V'], this['I']>;
  readonly version: StreamsGroupTargetAssignmentMetadataValueVersion;
}

/** Kafka's StreamsGroupTargetAssignmentMetadataValue: coordinator-value, key 20, versions 0, flexible 0+. */
export const StreamsGroupTargetAssignmentMetadataValue: MessageCodec<StreamsGroupTargetAssignmentMetadataValueShape> =
  /* @__PURE__ */ defineMessage<StreamsGroupTargetAssignmentMetadataValueShape>({
    name: 'StreamsGroupTargetAssignmentMetadataValue',
    type: 'coordinator-value',
    apiKey: 20,
    versions: '0',
    flexible: '0+',
    schema: `StreamsGroupTargetAssignmentMetadataValue
 assignmentEpoch int32 0+
 assignmentTimestamp int64 0+ tag=0 tagged=0+ ignorable`,
    read: readStreamsGroupTargetAssignmentMetadataValue,
    write: writeStreamsGroupTargetAssignmentMetadataValue,
  });
