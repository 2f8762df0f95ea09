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
  type Unlimited,
  type Writer,
} from '../runtime/generated.ts';

/** Versions of UpdateFeaturesResponse. */
export type UpdateFeaturesResponseVersion = 0 | 1 | 2;

type V0To1 = 0 | 1;

export interface UpdateFeaturesResponseFields<V extends number, I extends Int64> {
  /** int32, versions 0+. */
  throttleTimeMs: number;
  /** int16, versions 0+. */
  errorCode: number;
  /** string, versions 0+, nullable 0+. */
  errorMessage: string | null;
  /** []UpdatableFeatureResult, versions 0-1, ignorable. */
  results: UpdatableFeatureResult<V, I>[];
}

export type UpdateFeaturesResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  UpdateFeaturesResponseFields<V, I>,
  { results: V0To1 }
>;

export interface UpdatableFeatureResultFields<_V extends number, _I extends Int64> {
  /** string, versions 0+. */
  feature: string;
  /** int16, versions 0+. */
  errorCode: number;
  /** string, versions 0+, nullable 0+. */
  errorMessage: string | null;
}

export type UpdatableFeatureResult<V extends number = number, I extends Int64 = Int64> = At<
  V,
  UpdatableFeatureResultFields<V, I>,
  Unlimited
>;

function readUpdateFeaturesResponse(r: Reader, v: number): UpdateFeaturesResponse {
  const m = {
    throttleTimeMs: r.int32(),
    errorCode: r.int16(),
    errorMessage: r.nullableString(),
    results: v <= 1 ? arrayOf(r, r.arrayLength(5), readUpdatableFeatureResult, v) : [],
  } satisfies UpdateFeaturesResponseFields<number, Int64> as unknown as UpdateFeaturesResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfUpdateFeaturesResponse: readonly string[] = [
  'throttleTimeMs',
  'errorCode',
  'errorMessage',
  'results',
];

function writeUpdateFeaturesResponse(w: Writer, m: InitOf<UpdateFeaturesResponse>, v: number): void {
  w.fields(m, namesOfUpdateFeaturesResponse);
  w.int32(m.throttleTimeMs);
  w.int16(m.errorCode);
  w.nullableString(m.errorMessage);
  if (v <= 1) {
    writeArray(w, m.results, writeUpdatableFeatureResult, v);
  }
  w.tags(m.unknownTaggedFields);
}

function readUpdatableFeatureResult(r: Reader, _v: number): UpdatableFeatureResult {
  const m = {
    feature: r.string(),
    errorCode: r.int16(),
    errorMessage: r.nullableString(),
  } satisfies UpdatableFeatureResultFields<number, Int64> as unknown as UpdatableFeatureResult;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfUpdatableFeatureResult: readonly string[] = ['feature', 'errorCode', 'errorMessage'];

function writeUpdatableFeatureResult(w: Writer, m: InitOf<UpdatableFeatureResult>, _v: number): void {
  w.fields(m, namesOfUpdatableFeatureResult);
  w.string(m.feature);
  w.int16(m.errorCode);
  w.nullableString(m.errorMessage);
  w.tags(m.unknownTaggedFields);
}

interface UpdateFeaturesResponseShape extends MessageShape {
  readonly message: UpdateFeaturesResponse<this['V'], this['I']>;
  readonly version: UpdateFeaturesResponseVersion;
}

/** Kafka's UpdateFeaturesResponse: response, key 57, versions 0-2, flexible 0+. */
export const UpdateFeaturesResponse: MessageCodec<UpdateFeaturesResponseShape> =
  /* @__PURE__ */ defineMessage<UpdateFeaturesResponseShape>({
    name: 'UpdateFeaturesResponse',
    type: 'response',
    apiKey: 57,
    versions: '0-2',
    flexible: '0+',
    headers: '0+:1',
    schema: `UpdateFeaturesResponse
 throttleTimeMs int32 0+
 errorCode int16 0+
 errorMessage string 0+ null=0+
 results []UpdatableFeatureResult 0-1 ignorable
UpdatableFeatureResult
 feature string 0+
 errorCode int16 0+
 errorMessage string 0+ null=0+`,
    read: readUpdateFeaturesResponse,
    write: writeUpdateFeaturesResponse,
  });
