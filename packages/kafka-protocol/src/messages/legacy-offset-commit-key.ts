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

/** Versions of LegacyOffsetCommitKey. */
export type LegacyOffsetCommitKeyVersion = 0;

export interface LegacyOffsetCommitKeyFields<_V extends number, _I extends Int64> {
  /** string, versions 0+. */
  group: string;
  /** string, versions 0+. */
  topic: string;
  /** int32, versions 0+. */
  partition: number;
}

export type LegacyOffsetCommitKey<V extends number = number, I extends Int64 = Int64> = At<
  V,
  LegacyOffsetCommitKeyFields<V, I>,
  Unlimited
>;

function readLegacyOffsetCommitKey(r: Reader, _v: number): LegacyOffsetCommitKey {
  const m = {
    group: r.string(),
    topic: r.string(),
    partition: r.int32(),
  } satisfies LegacyOffsetCommitKeyFields<number, Int64> as unknown as LegacyOffsetCommitKey;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfLegacyOffsetCommitKey: readonly string[] = ['group', 'topic', 'partition'];

function writeLegacyOffsetCommitKey(w: Writer, m: InitOf<LegacyOffsetCommitKey>, _v: number): void {
  w.fields(m, namesOfLegacyOffsetCommitKey);
  w.string(m.group);
  w.string(m.topic);
  w.int32(m.partition);
  w.tags(m.unknownTaggedFields);
}

interface LegacyOffsetCommitKeyShape extends MessageShape {
  readonly message: LegacyOffsetCommitKey<this['V'], this['I']>;
  readonly version: LegacyOffsetCommitKeyVersion;
}

/** Kafka's LegacyOffsetCommitKey: coordinator-key, key 0, versions 0, never flexible. */
export const LegacyOffsetCommitKey: MessageCodec<LegacyOffsetCommitKeyShape> =
  /* @__PURE__ */ defineMessage<LegacyOffsetCommitKeyShape>({
    name: 'LegacyOffsetCommitKey',
    type: 'coordinator-key',
    apiKey: 0,
    versions: '0',
    flexible: 'none',
    schema: `LegacyOffsetCommitKey
 group string 0+
 topic string 0+
 partition int32 0+`,
    read: readLegacyOffsetCommitKey,
    write: writeLegacyOffsetCommitKey,
  });
