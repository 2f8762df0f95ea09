// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (version 0), 3.9.1 (version 2): run `npm run generate`, do not edit.
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

/** Versions of GroupMetadataKey. */
export type GroupMetadataKeyVersion = 0 | 2;

export interface GroupMetadataKeyFields<_V extends number, _I extends Int64> {
  /** string, versions 0+. */
  group: string;
}

export type GroupMetadataKey<V extends number = number, I extends Int64 = Int64> = At<
  V,
  GroupMetadataKeyFields<V, I>,
  Unlimited
>;

function readGroupMetadataKey(r: Reader, _v: number): GroupMetadataKey {
  const m = {
    group: r.string(),
  } satisfies GroupMetadataKeyFields<number, Int64> as unknown as GroupMetadataKey;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfGroupMetadataKey: readonly string[] = ['group'];

function writeGroupMetadataKey(w: Writer, m: InitOf<GroupMetadataKey>, _v: number): void {
  w.fields(m, namesOfGroupMetadataKey);
  w.string(m.group);
  w.tags(m.unknownTaggedFields);
}

interface GroupMetadataKeyShape extends MessageShape {
  readonly message: GroupMetadataKey<this['V'], this['I']>;
  readonly version: GroupMetadataKeyVersion;
}

/** Kafka's GroupMetadataKey: coordinator-key, key 2, versions 0,2, never flexible. */
export const GroupMetadataKey: MessageCodec<GroupMetadataKeyShape> =
  /* @__PURE__ */ defineMessage<GroupMetadataKeyShape>({
    name: 'GroupMetadataKey',
    type: 'coordinator-key',
    apiKey: 2,
    versions: '0,2',
    flexible: 'none',
    schema: `GroupMetadataKey
 group string 0+`,
    read: readGroupMetadataKey,
    write: writeGroupMetadataKey,
  });
