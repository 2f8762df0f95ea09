// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (version 0), 3.9.1 (version 1): run `npm run generate`, do not edit.
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

/** Versions of OffsetCommitKey. */
export type OffsetCommitKeyVersion = 0 | 1;

export interface OffsetCommitKeyFields<_V extends number, _I extends Int64> {
  /** string, versions 0+. */
  group: string;
  /** string, versions 0+. */
  topic: string;
  /** int32, versions 0+. */
  partition: number;
}

export type OffsetCommitKey<V extends number = number, I extends Int64 = Int64> = At<
  V,
  OffsetCommitKeyFields<V, I>,
  Unlimited
>;

function readOffsetCommitKey(r: Reader, _v: number): OffsetCommitKey {
  const m = {
    group: r.string(),
    topic: r.string(),
    partition: r.int32(),
  } satisfies OffsetCommitKeyFields<number, Int64> as unknown as OffsetCommitKey;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfOffsetCommitKey: readonly string[] = ['group', 'topic', 'partition'];

function writeOffsetCommitKey(w: Writer, m: InitOf<OffsetCommitKey>, _v: number): void {
  w.fields(m, namesOfOffsetCommitKey);
  w.string(m.group);
  w.string(m.topic);
  w.int32(m.partition);
  w.tags(m.unknownTaggedFields);
}

interface OffsetCommitKeyShape extends MessageShape {
  readonly message: OffsetCommitKey<this['V'], this['I']>;
  readonly version: OffsetCommitKeyVersion;
}

/** Kafka's OffsetCommitKey: coordinator-key, key 1, versions 0-1, never flexible. */
export const OffsetCommitKey: MessageCodec<OffsetCommitKeyShape> =
  /* @__PURE__ */ defineMessage<OffsetCommitKeyShape>({
    name: 'OffsetCommitKey',
    type: 'coordinator-key',
    apiKey: 1,
    versions: '0-1',
    flexible: 'none',
    schema: `OffsetCommitKey
 group string 0+
 topic string 0+
 partition int32 0+`,
    read: readOffsetCommitKey,
    write: writeOffsetCommitKey,
  });
