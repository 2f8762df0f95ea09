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

/** Versions of ShareGroupStatePartitionMetadataKey. */
export type ShareGroupStatePartitionMetadataKeyVersion = 0;

export interface ShareGroupStatePartitionMetadataKeyFields<_V extends number, _I extends Int64> {
  /** string, versions 0+. */
  groupId: string;
}

export type ShareGroupStatePartitionMetadataKey<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ShareGroupStatePartitionMetadataKeyFields<V, I>,
  Unlimited
>;

function readShareGroupStatePartitionMetadataKey(r: Reader, _v: number): ShareGroupStatePartitionMetadataKey {
  const m = {
    groupId: r.string(),
  } satisfies ShareGroupStatePartitionMetadataKeyFields<
    number,
    Int64
  > as unknown as ShareGroupStatePartitionMetadataKey;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfShareGroupStatePartitionMetadataKey: readonly string[] = ['groupId'];

function writeShareGroupStatePartitionMetadataKey(
  w: Writer,
  m: InitOf<ShareGroupStatePartitionMetadataKey>,
  _v: number,
): void {
  w.fields(m, namesOfShareGroupStatePartitionMetadataKey);
  w.string(m.groupId);
  w.tags(m.unknownTaggedFields);
}

interface ShareGroupStatePartitionMetadataKeyShape extends MessageShape {
  readonly message: ShareGroupStatePartitionMetadataKey<this['V'], this['I']>;
  readonly version: ShareGroupStatePartitionMetadataKeyVersion;
}

/** Kafka's ShareGroupStatePartitionMetadataKey: coordinator-key, key 15, versions 0, never flexible. */
export const ShareGroupStatePartitionMetadataKey: MessageCodec<ShareGroupStatePartitionMetadataKeyShape> =
  /* @__PURE__ */ defineMessage<ShareGroupStatePartitionMetadataKeyShape>({
    name: 'ShareGroupStatePartitionMetadataKey',
    type: 'coordinator-key',
    apiKey: 15,
    versions: '0',
    flexible: 'none',
    schema: `ShareGroupStatePartitionMetadataKey
 groupId string 0+`,
    read: readShareGroupStatePartitionMetadataKey,
    write: writeShareGroupStatePartitionMetadataKey,
  });
