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

/** Versions of LegacyOffsetCommitValue. */
export type LegacyOffsetCommitValueVersion = 0;

export interface LegacyOffsetCommitValueFields<_V extends number, I extends Int64> {
  /** int64, versions 0+. */
  offset: I;
  /** string, versions 0+. */
  metadata: string;
  /** int64, versions 0+. */
  commitTimestamp: I;
}

export type LegacyOffsetCommitValue<V extends number = number, I extends Int64 = Int64> = At<
  V,
  LegacyOffsetCommitValueFields<V, I>,
  Unlimited
>;

function readLegacyOffsetCommitValue(r: Reader, _v: number): LegacyOffsetCommitValue {
  const m = {
    offset: r.int64(),
    metadata: r.string(),
    commitTimestamp: r.int64(),
  } satisfies LegacyOffsetCommitValueFields<number, Int64> as unknown as LegacyOffsetCommitValue;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfLegacyOffsetCommitValue: readonly string[] = ['offset', 'metadata', 'commitTimestamp'];

function writeLegacyOffsetCommitValue(w: Writer, m: InitOf<LegacyOffsetCommitValue>, _v: number): void {
  w.fields(m, namesOfLegacyOffsetCommitValue);
  w.int64(m.offset);
  w.string(m.metadata);
  w.int64(m.commitTimestamp);
  w.tags(m.unknownTaggedFields);
}

interface LegacyOffsetCommitValueShape extends MessageShape {
  readonly message: LegacyOffsetCommitValue<this['V'], this['I']>;
  readonly version: LegacyOffsetCommitValueVersion;
}

/** Kafka's LegacyOffsetCommitValue: coordinator-value, key 0, versions 0, never flexible. */
export const LegacyOffsetCommitValue: MessageCodec<LegacyOffsetCommitValueShape> =
  /* @__PURE__ */ defineMessage<LegacyOffsetCommitValueShape>({
    name: 'LegacyOffsetCommitValue',
    type: 'coordinator-value',
    apiKey: 0,
    versions: '0',
    flexible: 'none',
    schema: `LegacyOffsetCommitValue
 offset int64 0+
 metadata string 0+
 commitTimestamp int64 0+`,
    read: readLegacyOffsetCommitValue,
    write: writeLegacyOffsetCommitValue,
  });
