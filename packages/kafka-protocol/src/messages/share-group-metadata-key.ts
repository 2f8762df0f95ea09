// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (version 0), 3.9.1 (version 11): run `npm run generate`, do not edit.
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

/** Versions of ShareGroupMetadataKey. */
export type ShareGroupMetadataKeyVersion = 0 | 11;

export interface ShareGroupMetadataKeyFields<_V extends number, _I extends Int64> {
  /** string, versions 0+. */
  groupId: string;
}

export type ShareGroupMetadataKey<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ShareGroupMetadataKeyFields<V, I>,
  Unlimited
>;

function readShareGroupMetadataKey(r: Reader, _v: number): ShareGroupMetadataKey {
  const m = {
    groupId: r.string(),
  } satisfies ShareGroupMetadataKeyFields<number, Int64> as unknown as ShareGroupMetadataKey;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfShareGroupMetadataKey: readonly string[] = ['groupId'];

function writeShareGroupMetadataKey(w: Writer, m: InitOf<ShareGroupMetadataKey>, _v: number): void {
  w.fields(m, namesOfShareGroupMetadataKey);
  w.string(m.groupId);
  w.tags(m.unknownTaggedFields);
}

interface ShareGroupMetadataKeyShape extends MessageShape {
  readonly message: ShareGroupMetadataKey<this['V'], this['I']>;
  readonly version: ShareGroupMetadataKeyVersion;
}

/** Kafka's ShareGroupMetadataKey: coordinator-key, key 11, versions 0,11, never flexible. */
export const ShareGroupMetadataKey: MessageCodec<ShareGroupMetadataKeyShape> =
  /* @__PURE__ */ defineMessage<ShareGroupMetadataKeyShape>({
    name: 'ShareGroupMetadataKey',
    type: 'coordinator-key',
    apiKey: 11,
    versions: '0,11',
    flexible: 'none',
    schema: `ShareGroupMetadataKey
 groupId string 0+`,
    read: readShareGroupMetadataKey,
    write: writeShareGroupMetadataKey,
  });
