// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 0-5): run `npm run generate`, do not edit.
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
  type Unlimited,
  type Writer,
} from '../runtime/generated.ts';

/** Versions of ApiVersionsResponse. */
export type ApiVersionsResponseVersion = 0 | 1 | 2 | 3 | 4 | 5;

type V1Up = 1 | 2 | 3 | 4 | 5;
type V3Up = 3 | 4 | 5;

export interface ApiVersionsResponseFields<V extends number, I extends Int64> {
  /** int16, versions 0+. */
  errorCode: number;
  /** []ApiVersion, versions 0+. */
  apiKeys: ApiVersion<V, I>[];
  /** int32, versions 1+, ignorable. */
  throttleTimeMs: number;
  /** []SupportedFeatureKey, versions 3+, tag 0 in 3+, ignorable. */
  supportedFeatures: SupportedFeatureKey<V, I>[];
  /** int64, versions 3+, tag 1 in 3+, default -1, ignorable. */
  finalizedFeaturesEpoch: I;
  /** []FinalizedFeatureKey, versions 3+, tag 2 in 3+, ignorable. */
  finalizedFeatures: FinalizedFeatureKey<V, I>[];
  /** bool, versions 3+, tag 3 in 3+, ignorable. */
  zkMigrationReady: boolean;
}

export type ApiVersionsResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ApiVersionsResponseFields<V, I>,
  {
    throttleTimeMs: V1Up;
    supportedFeatures: V3Up;
    finalizedFeaturesEpoch: V3Up;
    finalizedFeatures: V3Up;
    zkMigrationReady: V3Up;
  }
>;

export interface ApiVersionFields<_V extends number, _I extends Int64> {
  /** int16, versions 0+. */
  apiKey: number;
  /** int16, versions 0+. */
  minVersion: number;
  /** int16, versions 0+. */
  maxVersion: number;
}

export type ApiVersion<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ApiVersionFields<V, I>,
  Unlimited
>;

export interface SupportedFeatureKeyFields<_V extends number, _I extends Int64> {
  /** string, versions 3+. */
  name: string;
  /** int16, versions 3+. */
  minVersion: number;
  /** int16, versions 3+. */
  maxVersion: number;
}

export type SupportedFeatureKey<V extends number = number, I extends Int64 = Int64> = At<
  V,
  SupportedFeatureKeyFields<V, I>,
  { name: V3Up; minVersion: V3Up; maxVersion: V3Up }
>;

export interface FinalizedFeatureKeyFields<_V extends number, _I extends Int64> {
  /** string, versions 3+. */
  name: string;
  /** int16, versions 3+. */
  maxVersionLevel: number;
  /** int16, versions 3+. */
  minVersionLevel: number;
}

export type FinalizedFeatureKey<V extends number = number, I extends Int64 = Int64> = At<
  V,
  FinalizedFeatureKeyFields<V, I>,
  { name: V3Up; maxVersionLevel: V3Up; minVersionLevel: V3Up }
>;

function readApiVersionsResponse(r: Reader, v: number): ApiVersionsResponse {
  const m = {
    errorCode: r.int16(),
    apiKeys: arrayOf(r, r.arrayLength(6), readApiVersion, v),
    throttleTimeMs: v >= 1 ? r.int32() : 0,
    supportedFeatures: [],
    finalizedFeaturesEpoch: -1,
    finalizedFeatures: [],
    zkMigrationReady: false,
  } satisfies ApiVersionsResponseFields<number, Int64> as unknown as ApiVersionsResponse;
  if (r.flexible) {
    for (let n = r.tagCount(), t = -1; n > 0; n--) {
      t = r.tag(t);
      const end = r.tagEnd();
      if (t === 0) {
        m.supportedFeatures = arrayOf(r, r.arrayLength(6), readSupportedFeatureKey, v);
      } else if (t === 1) {
        m.finalizedFeaturesEpoch = r.int64();
      } else if (t === 2) {
        m.finalizedFeatures = arrayOf(r, r.arrayLength(6), readFinalizedFeatureKey, v);
      } else if (t === 3) {
        m.zkMigrationReady = r.bool();
      } else r.unknownTag(m, t, end);
      r.closeTag(t, end);
    }
  }
  return m;
}

const namesOfApiVersionsResponse: readonly string[] = [
  'errorCode',
  'apiKeys',
  'throttleTimeMs',
  'supportedFeatures',
  'finalizedFeaturesEpoch',
  'finalizedFeatures',
  'zkMigrationReady',
];

function writeApiVersionsResponse(w: Writer, m: InitOf<ApiVersionsResponse>, v: number): void {
  w.fields(m, namesOfApiVersionsResponse);
  w.int16(m.errorCode);
  writeArray(w, m.apiKeys, writeApiVersion, v);
  if (v >= 1) {
    w.int32(m.throttleTimeMs);
  }
  const u = m.unknownTaggedFields;
  if (w.flexible) {
    const t0 = m.supportedFeatures !== undefined && m.supportedFeatures.length !== 0;
    const t1 = m.finalizedFeaturesEpoch !== undefined && m.finalizedFeaturesEpoch != -1;
    const t2 = m.finalizedFeatures !== undefined && m.finalizedFeatures.length !== 0;
    const t3 = m.zkMigrationReady === true;
    w.tagCount(u, (t0 ? 1 : 0) + (t1 ? 1 : 0) + (t2 ? 1 : 0) + (t3 ? 1 : 0));
    if (t0) {
      const at = w.beginTag(u, 0, -1);
      writeArray(w, m.supportedFeatures, writeSupportedFeatureKey, v);
      w.endTag(at);
    }
    if (t1) {
      const at = w.beginTag(u, 1, 0);
      w.int64(m.finalizedFeaturesEpoch, -1);
      w.endTag(at);
    }
    if (t2) {
      const at = w.beginTag(u, 2, 1);
      writeArray(w, m.finalizedFeatures, writeFinalizedFeatureKey, v);
      w.endTag(at);
    }
    if (t3) {
      const at = w.beginTag(u, 3, 2);
      w.bool(m.zkMigrationReady);
      w.endTag(at);
    }
    w.restOfTags(u, 3);
  } else w.noTags(u);
}

function readApiVersion(r: Reader, _v: number): ApiVersion {
  const m = {
    apiKey: r.int16(),
    minVersion: r.int16(),
    maxVersion: r.int16(),
  } satisfies ApiVersionFields<number, Int64> as unknown as ApiVersion;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfApiVersion: readonly string[] = ['apiKey', 'minVersion', 'maxVersion'];

function writeApiVersion(w: Writer, m: InitOf<ApiVersion>, _v: number): void {
  w.fields(m, namesOfApiVersion);
  w.int16(m.apiKey);
  w.int16(m.minVersion);
  w.int16(m.maxVersion);
  w.tags(m.unknownTaggedFields);
}

function readSupportedFeatureKey(r: Reader, v: number): SupportedFeatureKey {
  const m = {
    name: v >= 3 ? r.string() : '',
    minVersion: v >= 3 ? r.int16() : 0,
    maxVersion: v >= 3 ? r.int16() : 0,
  } satisfies SupportedFeatureKeyFields<number, Int64> as unknown as SupportedFeatureKey;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfSupportedFeatureKey: readonly string[] = ['name', 'minVersion', 'maxVersion'];

function writeSupportedFeatureKey(w: Writer, m: InitOf<SupportedFeatureKey>, v: number): void {
  w.fields(m, namesOfSupportedFeatureKey);
  if (v >= 3) {
    w.string(m.name);
  } else if (m.name !== undefined && m.name !== '') w.absent('name');
  if (v >= 3) {
    w.int16(m.minVersion);
  } else if (m.minVersion !== undefined && m.minVersion !== 0) w.absent('minVersion');
  if (v >= 3) {
    w.int16(m.maxVersion);
  } else if (m.maxVersion !== undefined && m.maxVersion !== 0) w.absent('maxVersion');
  w.tags(m.unknownTaggedFields);
}

function readFinalizedFeatureKey(r: Reader, v: number): FinalizedFeatureKey {
  const m = {
    name: v >= 3 ? r.string() : '',
    maxVersionLevel: v >= 3 ? r.int16() : 0,
    minVersionLevel: v >= 3 ? r.int16() : 0,
  } satisfies FinalizedFeatureKeyFields<number, Int64> as unknown as FinalizedFeatureKey;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfFinalizedFeatureKey: readonly string[] = ['name', 'maxVersionLevel', 'minVersionLevel'];

function writeFinalizedFeatureKey(w: Writer, m: InitOf<FinalizedFeatureKey>, v: number): void {
  w.fields(m, namesOfFinalizedFeatureKey);
  if (v >= 3) {
    w.string(m.name);
  } else if (m.name !== undefined && m.name !== '') w.absent('name');
  if (v >= 3) {
    w.int16(m.maxVersionLevel);
  } else if (m.maxVersionLevel !== undefined && m.maxVersionLevel !== 0) w.absent('maxVersionLevel');
  if (v >= 3) {
    w.int16(m.minVersionLevel);
  } else if (m.minVersionLevel !== undefined && m.minVersionLevel !== 0) w.absent('minVersionLevel');
  w.tags(m.unknownTaggedFields);
}

interface ApiVersionsResponseShape extends MessageShape {
  readonly message: ApiVersionsResponse<this['V'], this['I']>;
  readonly version: ApiVersionsResponseVersion;
}

/** Kafka's ApiVersionsResponse: response, key 18, versions 0-5, flexible 3+. */
export const ApiVersionsResponse: MessageCodec<ApiVersionsResponseShape> =
  /* @__PURE__ */ defineMessage<ApiVersionsResponseShape>({
    name: 'ApiVersionsResponse',
    type: 'response',
    apiKey: 18,
    versions: '0-5',
    flexible: '3+',
    headers: '0+:0',
    schema: `ApiVersionsResponse
 errorCode int16 0+
 apiKeys []ApiVersion 0+
 throttleTimeMs int32 1+ ignorable
 supportedFeatures []SupportedFeatureKey 3+ tag=0 tagged=3+ ignorable
 finalizedFeaturesEpoch int64 3+ tag=1 tagged=3+ default=-1 ignorable
 finalizedFeatures []FinalizedFeatureKey 3+ tag=2 tagged=3+ ignorable
 zkMigrationReady bool 3+ tag=3 tagged=3+ ignorable
ApiVersion
 apiKey int16 0+
 minVersion int16 0+
 maxVersion int16 0+
SupportedFeatureKey
 name string 3+
 minVersion int16 3+
 maxVersion int16 3+
FinalizedFeatureKey
 name string 3+
 maxVersionLevel int16 3+
 minVersionLevel int16 3+`,
    read: readApiVersionsResponse,
    write: writeApiVersionsResponse,
  });
