// Written by packages/kafka-codegen out of the schemas of Kafka 3.9.1 (version 9): run `npm run generate`, do not edit.
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

/** Versions of ShareGroupPartitionMetadataKey. */
export type ShareGroupPartitionMetadataKeyVersion = 9;

export interface ShareGroupPartitionMetadataKeyFields<_V extends number, _I extends Int64> {
  /** string, versions 9+. */
  groupId: string;
}

export type ShareGroupPartitionMetadataKey<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ShareGroupPartitionMetadataKeyFields<V, I>,
  Unlimited
>;

function readShareGroupPartitionMetadataKey(r: Reader, _v: number): ShareGroupPartitionMetadataKey {
  const m = {
    groupId: r.string(),
  } satisfies ShareGroupPartitionMetadataKeyFields<
    number,
    Int64
  > as unknown as ShareGroupPartitionMetadataKey;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfShareGroupPartitionMetadataKey: readonly string[] = ['groupId'];

function writeShareGroupPartitionMetadataKey(
  w: Writer,
  m: InitOf<ShareGroupPartitionMetadataKey>,
  _v: number,
): void {
  w.fields(m, namesOfShareGroupPartitionMetadataKey);
  w.string(m.groupId);
  w.tags(m.unknownTaggedFields);
}

interface ShareGroupPartitionMetadataKeyShape extends MessageShape {
  readonly message: ShareGroupPartitionMetadataKey<this['V'], this['I']>;
  readonly version: ShareGroupPartitionMetadataKeyVersion;
}

/** Kafka's ShareGroupPartitionMetadataKey: data, versions 9, never flexible. */
export const ShareGroupPartitionMetadataKey: MessageCodec<ShareGroupPartitionMetadataKeyShape> =
  /* @__PURE__ */ defineMessage<ShareGroupPartitionMetadataKeyShape>({
    name: 'ShareGroupPartitionMetadataKey',
    type: 'data',
    versions: '9',
    flexible: 'none',
    schema: `ShareGroupPartitionMetadataKey
 groupId string 9+`,
    read: readShareGroupPartitionMetadataKey,
    write: writeShareGroupPartitionMetadataKey,
  });
