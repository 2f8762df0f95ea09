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

/** Versions of ShareGroupMetadataValue. */
export type ShareGroupMetadataValueVersion = 0;

export interface ShareGroupMetadataValueFields<_V extends number, I extends Int64> {
  /** int32, versions 0+. */
  epoch: number;
  /** int64, versions 0+. */
  metadataHash: I;
}

export type ShareGroupMetadataValue<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ShareGroupMetadataValueFields<V, I>,
  Unlimited
>;

function readShareGroupMetadataValue(r: Reader, _v: number): ShareGroupMetadataValue {
  const m = {
    epoch: r.int32(),
    metadataHash: r.int64(),
  } satisfies ShareGroupMetadataValueFields<number, Int64> as unknown as ShareGroupMetadataValue;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfShareGroupMetadataValue: readonly string[] = ['epoch', 'metadataHash'];

function writeShareGroupMetadataValue(w: Writer, m: InitOf<ShareGroupMetadataValue>, _v: number): void {
  w.fields(m, namesOfShareGroupMetadataValue);
  w.int32(m.epoch);
  w.int64(m.metadataHash);
  w.tags(m.unknownTaggedFields);
}

interface ShareGroupMetadataValueShape extends MessageShape {
  readonly message: ShareGroupMetadataValue<this['V'], this['I']>;
  readonly version: ShareGroupMetadataValueVersion;
}

/** Kafka's ShareGroupMetadataValue: coordinator-value, key 11, versions 0, flexible 0+. */
export const ShareGroupMetadataValue: MessageCodec<ShareGroupMetadataValueShape> =
  /* @__PURE__ */ defineMessage<ShareGroupMetadataValueShape>({
    name: 'ShareGroupMetadataValue',
    type: 'coordinator-value',
    apiKey: 11,
    versions: '0',
    flexible: '0+',
    schema: `ShareGroupMetadataValue
 epoch int32 0+
 metadataHash int64 0+`,
    read: readShareGroupMetadataValue,
    write: writeShareGroupMetadataValue,
  });
