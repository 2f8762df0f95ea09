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

/** Versions of FeatureLevelRecord. */
export type FeatureLevelRecordVersion = 0;

export interface FeatureLevelRecordFields<_V extends number, _I extends Int64> {
  /** string, versions 0+. */
  name: string;
  /** int16, versions 0+. */
  featureLevel: number;
}

export type FeatureLevelRecord<V extends number = number, I extends Int64 = Int64> = At<
  V,
  FeatureLevelRecordFields<V, I>,
  Unlimited
>;

function readFeatureLevelRecord(r: Reader, _v: number): FeatureLevelRecord {
  const m = {
    name: r.string(),
    featureLevel: r.int16(),
  } satisfies FeatureLevelRecordFields<number, Int64> as unknown as FeatureLevelRecord;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfFeatureLevelRecord: readonly string[] = ['name', 'featureLevel'];

function writeFeatureLevelRecord(w: Writer, m: InitOf<FeatureLevelRecord>, _v: number): void {
  w.fields(m, namesOfFeatureLevelRecord);
  w.string(m.name);
  w.int16(m.featureLevel);
  w.tags(m.unknownTaggedFields);
}

interface FeatureLevelRecordShape extends MessageShape {
  readonly message: FeatureLevelRecord<this['V'], this['I']>;
  readonly version: FeatureLevelRecordVersion;
}

/** Kafka's FeatureLevelRecord: metadata, key 12, versions 0, flexible 0+. */
export const FeatureLevelRecord: MessageCodec<FeatureLevelRecordShape> =
  /* @__PURE__ */ defineMessage<FeatureLevelRecordShape>({
    name: 'FeatureLevelRecord',
    type: 'metadata',
    apiKey: 12,
    versions: '0',
    flexible: '0+',
    schema: `FeatureLevelRecord
 name string 0+
 featureLevel int16 0+`,
    read: readFeatureLevelRecord,
    write: writeFeatureLevelRecord,
  });
