// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 0-2): run `npm run generate`, do not edit.
import {
  arrayOf,
  defineMessage,
  writeArray,
  type At,
  type InitOf,
  type Int64,
  type MessageCodec,
  type MessageShape,
  type Reader,
  type Writer,
} from '../runtime/generated.ts';

/** Versions of UpdateFeaturesRequest. */
export type UpdateFeaturesRequestVersion = 0 | 1 | 2;

type V1Up = 1 | 2;
type V0 = 0;

export interface UpdateFeaturesRequestFields<V extends number, I extends Int64> {
  /** int32, versions 0+, default 60000. */
  timeoutMs: number;
  /** []FeatureUpdateKey, versions 0+. */
  featureUpdates: FeatureUpdateKey<V, I>[];
  /** bool, versions 1+. */
  validateOnly: boolean;
}

export type UpdateFeaturesRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  UpdateFeaturesRequestFields<V, I>,
  { validateOnly: V1Up }
>;

export interface FeatureUpdateKeyFields<_V extends number, _I extends Int64> {
  /** string, versions 0+. */
  feature: string;
  /** int16, versions 0+. */
  maxVersionLevel: number;
  /** bool, versions 0. */
  allowDowngrade: boolean;
  /** int8, versions 1+, default 1. */
  upgradeType: number;
}

export type FeatureUpdateKey<V extends number = number, I extends Int64 = Int64> = At<
  V,
  FeatureUpdateKeyFields<V, I>,
  { allowDowngrade: V0; upgradeType: V1Up }
>;

function readUpdateFeaturesRequest(r: Reader, v: number): UpdateFeaturesRequest {
  const m = {
    timeoutMs: r.int32(),
    featureUpdates: arrayOf(r, r.arrayLength(5), readFeatureUpdateKey, v),
    validateOnly: v >= 1 ? r.bool() : false,
  } satisfies UpdateFeaturesRequestFields<number, Int64> as unknown as UpdateFeaturesRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfUpdateFeaturesRequest: readonly string[] = ['timeoutMs', 'featureUpdates', 'validateOnly'];

function writeUpdateFeaturesRequest(w: Writer, m: InitOf<UpdateFeaturesRequest>, v: number): void {
  w.fields(m, namesOfUpdateFeaturesRequest);
  w.int32(m.timeoutMs, 60000);
  writeArray(w, m.featureUpdates, writeFeatureUpdateKey, v);
  if (v >= 1) {
    w.bool(m.validateOnly);
  } else if (m.validateOnly === true) w.absent('validateOnly');
  w.tags(m.unknownTaggedFields);
}

function readFeatureUpdateKey(r: Reader, v: number): FeatureUpdateKey {
  const m = {
    feature: r.string(),
    maxVersionLevel: r.int16(),
    allowDowngrade: v <= 0 ? r.bool() : false,
    upgradeType: v >= 1 ? r.int8() : 1,
  } satisfies FeatureUpdateKeyFields<number, Int64> as unknown as FeatureUpdateKey;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfFeatureUpdateKey: readonly string[] = [
  'feature',
  'maxVersionLevel',
  'allowDowngrade',
  'upgradeType',
];

function writeFeatureUpdateKey(w: Writer, m: InitOf<FeatureUpdateKey>, v: number): void {
  w.fields(m, namesOfFeatureUpdateKey);
  w.string(m.feature);
  w.int16(m.maxVersionLevel);
  if (v <= 0) {
    w.bool(m.allowDowngrade);
  } else if (m.allowDowngrade === true) w.absent('allowDowngrade');
  if (v >= 1) {
    w.int8(m.upgradeType, 1);
  } else if (m.upgradeType !== undefined && m.upgradeType !== 1) w.absent('upgradeType');
  w.tags(m.unknownTaggedFields);
}

interface UpdateFeaturesRequestShape extends MessageShape {
  readonly message: UpdateFeaturesRequest<this['V'], this['I']>;
  readonly version: UpdateFeaturesRequestVersion;
}

/** Kafka's UpdateFeaturesRequest: request, key 57, versions 0-2, flexible 0+. */
export const UpdateFeaturesRequest: MessageCodec<UpdateFeaturesRequestShape> =
  /* @__PURE__ */ defineMessage<UpdateFeaturesRequestShape>({
    name: 'UpdateFeaturesRequest',
    type: 'request',
    apiKey: 57,
    versions: '0-2',
    flexible: '0+',
    headers: '0+:2',
    listeners: ['broker', 'controller'],
    schema: `UpdateFeaturesRequest
 timeoutMs int32 0+ default=60000
 featureUpdates []FeatureUpdateKey 0+
 validateOnly bool 1+
FeatureUpdateKey
 feature string 0+
 maxVersionLevel int16 0+
 allowDowngrade bool 0
 upgradeType int8 1+ default=1`,
    read: readUpdateFeaturesRequest,
    write: writeUpdateFeaturesRequest,
  });
