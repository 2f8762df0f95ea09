// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (version 0): run `npm run generate`, do not edit.
import {
  arrayOf,
  defineMessage,
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

/** Versions of ShareUpdateValue. */
export type ShareUpdateValueVersion = 0;

export interface ShareUpdateValueFields<V extends number, I extends Int64> {
  /** int32, versions 0+. */
  snapshotEpoch: number;
  /** int32, versions 0+. */
  leaderEpoch: number;
  /** int64, versions 0+. */
  startOffset: I;
  /** int32, versions 0+, tag 0 in 0+, default -1. */
  deliveryCompleteCount: number;
  /** []StateBatch, versions 0+. */
  stateBatches: StateBatch<V, I>[];
}

export type ShareUpdateValue<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ShareUpdateValueFields<V, I>,
  Unlimited
>;

export interface StateBatchFields<_V extends number, I extends Int64> {
  /** int64, versions 0+. */
  firstOffset: I;
  /** int64, versions 0+. */
  lastOffset: I;
  /** int8, versions 0+. */
  deliveryState: number;
  /** int16, versions 0+. */
  deliveryCount: number;
}

export type StateBatch<V extends number = number, I extends Int64 = Int64> = At<
  V,
  StateBatchFields<V, I>,
  Unlimited
>;

function readShareUpdateValue(r: Reader, v: number): ShareUpdateValue {
  const m = {
    snapshotEpoch: r.int32(),
    leaderEpoch: r.int32(),
    startOffset: r.int64(),
    deliveryCompleteCount: -1,
    stateBatches: arrayOf(r, r.arrayLength(20), readStateBatch, v),
  } satisfies ShareUpdateValueFields<number, Int64> as unknown as ShareUpdateValue;
  if (r.flexible) {
    for (let n = r.tagCount(), t = -1; n > 0; n--) {
      t = r.tag(t);
      const end = r.tagEnd();
      if (t === 0) {
        m.deliveryCompleteCount = r.int32();
      } else r.unknownTag(m, t, end);
      r.closeTag(t, end);
    }
  }
  return m;
}

const namesOfShareUpdateValue: readonly string[] = [
  'snapshotEpoch',
  'leaderEpoch',
  'startOffset',
  'deliveryCompleteCount',
  'stateBatches',
];

function writeShareUpdateValue(w: Writer, m: InitOf<ShareUpdateValue>, v: number): void {
  w.fields(m, namesOfShareUpdateValue);
  w.int32(m.snapshotEpoch);
  w.int32(m.leaderEpoch);
  w.int64(m.startOffset);
  writeArray(w, m.stateBatches, writeStateBatch, v);
  const u = m.unknownTaggedFields;
  if (w.flexible) {
    const t0 = m.deliveryCompleteCount !== undefined && m.deliveryCompleteCount !== -1;
    w.tagCount(u, t0 ? 1 : 0);
    if (t0) {
      const at = w.beginTag(u, 0, -1);
      w.int32(m.deliveryCompleteCount, -1);
      w.endTag(at);
    }
    w.restOfTags(u, 0);
  } else w.noTags(u);
}

function readStateBatch(r: Reader, _v: number): StateBatch {
  const m = {
    firstOffset: r.int64(),
    lastOffset: r.int64(),
    deliveryState: r.int8(),
    deliveryCount: r.int16(),
  } satisfies StateBatchFields<number, Int64> as unknown as StateBatch;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfStateBatch: readonly string[] = ['firstOffset', 'lastOffset', 'deliveryState', 'deliveryCount'];

function writeStateBatch(w: Writer, m: InitOf<StateBatch>, _v: number): void {
  w.fields(m, namesOfStateBatch);
  w.int64(m.firstOffset);
  w.int64(m.lastOffset);
  w.int8(m.deliveryState);
  w.int16(m.deliveryCount);
  w.tags(m.unknownTaggedFields);
}

interface ShareUpdateValueShape extends MessageShape {
  readonly message: ShareUpdateValue<this['V'], this['I']>;
  readonly version: ShareUpdateValueVersion;
}

/** Kafka's ShareUpdateValue: coordinator-value, key 1, versions 0, flexible 0+. */
export const ShareUpdateValue: MessageCodec<ShareUpdateValueShape> =
  /* @__PURE__ */ defineMessage<ShareUpdateValueShape>({
    name: 'ShareUpdateValue',
    type: 'coordinator-value',
    apiKey: 1,
    versions: '0',
    flexible: '0+',
    schema: `ShareUpdateValue
 snapshotEpoch int32 0+
 leaderEpoch int32 0+
 startOffset int64 0+
 deliveryCompleteCount int32 0+ tag=0 tagged=0+ default=-1
 stateBatches []StateBatch 0+
StateBatch
 firstOffset int64 0+
 lastOffset int64 0+
 deliveryState int8 0+
 deliveryCount int16 0+`,
    read: readShareUpdateValue,
    write: writeShareUpdateValue,
  });
