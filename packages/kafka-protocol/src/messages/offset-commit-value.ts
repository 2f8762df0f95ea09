// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 0-4): run `npm run generate`, do not edit.
import {
  defineMessage,
  zeroUuid,
  type At,
  type InitOf,
  type Int64,
  type MessageCodec,
  type MessageShape,
  type Reader,
  type Uuid,
  type Writer,
} from '../runtime/generated.ts';

/** Versions of OffsetCommitValue. */
export type OffsetCommitValueVersion = 0 | 1 | 2 | 3 | 4;

type V3Up = 3 | 4;
type V1 = 1;
type V4Up = 4;

export interface OffsetCommitValueFields<_V extends number, I extends Int64> {
  /** int64, versions 0+. */
  offset: I;
  /** int32, versions 3+, default -1, ignorable. */
  leaderEpoch: number;
  /** string, versions 0+. */
  metadata: string;
  /** int64, versions 0+. */
  commitTimestamp: I;
  /** int64, versions 1, default -1, ignorable. */
  expireTimestamp: I;
  /** uuid, versions 4+, tag 0 in 4+, ignorable. */
  topicId: Uuid;
}

export type OffsetCommitValue<V extends number = number, I extends Int64 = Int64> = At<
  V,
  OffsetCommitValueFields<V, I>,
  { leaderEpoch: V3Up; expireTimestamp: V1; topicId: V4Up }
>;

function readOffsetCommitValue(r: Reader, v: number): OffsetCommitValue {
  const m = {
    offset: r.int64(),
    leaderEpoch: v >= 3 ? r.int32() : -1,
    metadata: r.string(),
    commitTimestamp: r.int64(),
    expireTimestamp: v === 1 ? r.int64() : -1,
    topicId: zeroUuid,
  } satisfies OffsetCommitValueFields<number, Int64> as unknown as OffsetCommitValue;
  if (r.flexible) {
    for (let n = r.tagCount(), t = -1; n > 0; n--) {
      t = r.tag(t);
      const end = r.tagEnd();
      if (t === 0) {
        m.topicId = r.uuid();
      } else r.unknownTag(m, t, end);
      r.closeTag(t, end);
    }
  }
  return m;
}

const namesOfOffsetCommitValue: readonly string[] = [
  'offset',
  'leaderEpoch',
  'metadata',
  'commitTimestamp',
  'expireTimestamp',
  'topicId',
];

function writeOffsetCommitValue(w: Writer, m: InitOf<OffsetCommitValue>, v: number): void {
  w.fields(m, namesOfOffsetCommitValue);
  w.int64(m.offset);
  if (v >= 3) {
    w.int32(m.leaderEpoch, -1);
  }
  w.string(m.metadata);
  w.int64(m.commitTimestamp);
  if (v === 1) {
    w.int64(m.expireTimestamp, -1);
  }
  const u = m.unknownTaggedFields;
  if (w.flexible) {
    const t0 = m.topicId !== undefined && m.topicId !== zeroUuid;
    w.tagCount(u, t0 ? 1 : 0);
    if (t0) {
      const at = w.beginTag(u, 0, -1);
      w.uuid(m.topicId);
      w.endTag(at);
    }
    w.restOfTags(u, 0);
  } else w.noTags(u);
}

interface OffsetCommitValueShape extends MessageShape {
  readonly message: OffsetCommitValue<this['V'], this['I']>;
  readonly version: OffsetCommitValueVersion;
}

/** Kafka's OffsetCommitValue: coordinator-value, key 1, versions 0-4, flexible 4+. */
export const OffsetCommitValue: MessageCodec<OffsetCommitValueShape> =
  /* @__PURE__ */ defineMessage<OffsetCommitValueShape>({
    name: 'OffsetCommitValue',
    type: 'coordinator-value',
    apiKey: 1,
    versions: '0-4',
    flexible: '4+',
    schema: `OffsetCommitValue
 offset int64 0+
 leaderEpoch int32 3+ default=-1 ignorable
 metadata string 0+
 commitTimestamp int64 0+
 expireTimestamp int64 1 default=-1 ignorable
 topicId uuid 4+ tag=0 tagged=4+ ignorable`,
    read: readOffsetCommitValue,
    write: writeOffsetCommitValue,
  });
