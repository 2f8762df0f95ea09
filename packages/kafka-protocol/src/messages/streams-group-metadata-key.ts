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

/** Versions of StreamsGroupMetadataKey. */
export type StreamsGroupMetadataKeyVersion = 0;

export interface StreamsGroupMetadataKeyFields<_V extends number, _I extends Int64> {
  /** string, versions 0+. */
  groupId: string;
}

export type StreamsGroupMetadataKey<V extends number = number, I extends Int64 = Int64> = At<
  V,
  StreamsGroupMetadataKeyFields<V, I>,
  Unlimited
>;

function readStreamsGroupMetadataKey(r: Reader, _v: number): StreamsGroupMetadataKey {
  const m = {
    groupId: r.string(),
  } satisfies StreamsGroupMetadataKeyFields<number, Int64> as unknown as StreamsGroupMetadataKey;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfStreamsGroupMetadataKey: readonly string[] = ['groupId'];

function writeStreamsGroupMetadataKey(w: Writer, m: InitOf<StreamsGroupMetadataKey>, _v: number): void {
  w.fields(m, namesOfStreamsGroupMetadataKey);
  w.string(m.groupId);
  w.tags(m.unknownTaggedFields);
}

interface StreamsGroupMetadataKeyShape extends MessageShape {
  readonly message: StreamsGroupMetadataKey<this['V'], this['I']>;
  readonly version: StreamsGroupMetadataKeyVersion;
}

/** Kafka's StreamsGroupMetadataKey: coordinator-key, key 17, versions 0, never flexible. */
export const StreamsGroupMetadataKey: MessageCodec<StreamsGroupMetadataKeyShape> =
  /* @__PURE__ */ defineMessage<StreamsGroupMetadataKeyShape>({
    name: 'StreamsGroupMetadataKey',
    type: 'coordinator-key',
    apiKey: 17,
    versions: '0',
    flexible: 'none',
    schema: `StreamsGroupMetadataKey
 groupId string 0+`,
    read: readStreamsGroupMetadataKey,
    write: writeStreamsGroupMetadataKey,
  });
