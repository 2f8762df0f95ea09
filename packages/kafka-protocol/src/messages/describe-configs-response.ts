// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 1-4), 3.9.1 (version 0): run `npm run generate`, do not edit.
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

/** Versions of DescribeConfigsResponse. */
export type DescribeConfigsResponseVersion = 0 | 1 | 2 | 3 | 4;

type V0 = 0;
type V1Up = 1 | 2 | 3 | 4;
type V3Up = 3 | 4;

export interface DescribeConfigsResponseFields<V extends number, I extends Int64> {
  /** int32, versions 0+. */
  throttleTimeMs: number;
  /** []DescribeConfigsResult, versions 0+. */
  results: DescribeConfigsResult<V, I>[];
}

export type DescribeConfigsResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DescribeConfigsResponseFields<V, I>,
  Unlimited
>;

export interface DescribeConfigsResultFields<V extends number, I extends Int64> {
  /** int16, versions 0+. */
  errorCode: number;
  /** string, versions 0+, nullable 0+. */
  errorMessage: string | null;
  /** int8, versions 0+. */
  resourceType: number;
  /** string, versions 0+. */
  resourceName: string;
  /** []DescribeConfigsResourceResult, versions 0+. */
  configs: DescribeConfigsResourceResult<V, I>[];
}

export type DescribeConfigsResult<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DescribeConfigsResultFields<V, I>,
  Unlimited
>;

export interface DescribeConfigsResourceResultFields<V extends number, I extends Int64> {
  /** string, versions 0+. */
  name: string;
  /** string, versions 0+, nullable 0+. */
  value: string | null;
  /** bool, versions 0+. */
  readOnly: boolean;
  /** bool, versions 0. */
  isDefault: boolean;
  /** int8, versions 1+, default -1, ignorable. */
  configSource: number;
  /** bool, versions 0+. */
  isSensitive: boolean;
  /** []DescribeConfigsSynonym, versions 1+, ignorable. */
  synonyms: DescribeConfigsSynonym<V, I>[];
  /** int8, versions 3+, ignorable. */
  configType: number;
  /** string, versions 3+, nullable 3+, ignorable. */
  documentation: string | null;
}

export type DescribeConfigsResourceResult<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DescribeConfigsResourceResultFields<V, I>,
  { isDefault: V0; configSource: V1Up; synonyms: V1Up; configType: V3Up; documentation: V3Up }
>;

export interface DescribeConfigsSynonymFields<_V extends number, _I extends Int64> {
  /** string, versions 1+. */
  name: string;
  /** string, versions 1+, nullable 1+. */
  value: string | null;
  /** int8, versions 1+. */
  source: number;
}

export type DescribeConfigsSynonym<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DescribeConfigsSynonymFields<V, I>,
  { name: V1Up; value: V1Up; source: V1Up }
>;

function readDescribeConfigsResponse(r: Reader, v: number): DescribeConfigsResponse {
  const m = {
    throttleTimeMs: r.int32(),
    results: arrayOf(r, r.arrayLength(7), readDescribeConfigsResult, v),
  } satisfies DescribeConfigsResponseFields<number, Int64> as unknown as DescribeConfigsResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDescribeConfigsResponse: readonly string[] = ['throttleTimeMs', 'results'];

function writeDescribeConfigsResponse(w: Writer, m: InitOf<DescribeConfigsResponse>, v: number): void {
  w.fields(m, namesOfDescribeConfigsResponse);
  w.int32(m.throttleTimeMs);
  writeArray(w, m.results, writeDescribeConfigsResult, v);
  w.tags(m.unknownTaggedFields);
}

function readDescribeConfigsResult(r: Reader, v: number): DescribeConfigsResult {
  const m = {
    errorCode: r.int16(),
    errorMessage: r.nullableString(),
    resourceType: r.int8(),
    resourceName: r.string(),
    configs: arrayOf(r, r.arrayLength(7), readDescribeConfigsResourceResult, v),
  } satisfies DescribeConfigsResultFields<number, Int64> as unknown as DescribeConfigsResult;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDescribeConfigsResult: readonly string[] = [
  'errorCode',
  'errorMessage',
  'resourceType',
  'resourceName',
  'configs',
];

function writeDescribeConfigsResult(w: Writer, m: InitOf<DescribeConfigsResult>, v: number): void {
  w.fields(m, namesOfDescribeConfigsResult);
  w.int16(m.errorCode);
  w.nullableString(m.errorMessage);
  w.int8(m.resourceType);
  w.string(m.resourceName);
  writeArray(w, m.configs, writeDescribeConfigsResourceResult, v);
  w.tags(m.unknownTaggedFields);
}

function readDescribeConfigsResourceResult(r: Reader, v: number): DescribeConfigsResourceResult {
  const m = {
    name: r.string(),
    value: r.nullableString(),
    readOnly: r.bool(),
    isDefault: v <= 0 ? r.bool() : false,
    configSource: v >= 1 ? r.int8() : -1,
    isSensitive: r.bool(),
    synonyms: v >= 1 ? arrayOf(r, r.arrayLength(4), readDescribeConfigsSynonym, v) : [],
    configType: v >= 3 ? r.int8() : 0,
    documentation: v >= 3 ? r.nullableString() : '',
  } satisfies DescribeConfigsResourceResultFields<number, Int64> as unknown as DescribeConfigsResourceResult;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDescribeConfigsResourceResult: readonly string[] = [
  'name',
  'value',
  'readOnly',
  'isDefault',
  'configSource',
  'isSensitive',
  'synonyms',
  'configType',
  'documentation',
];

function writeDescribeConfigsResourceResult(
  w: Writer,
  m: InitOf<DescribeConfigsResourceResult>,
  v: number,
): void {
  w.fields(m, namesOfDescribeConfigsResourceResult);
  w.string(m.name);
  w.nullableString(m.value);
  w.bool(m.readOnly);
  if (v <= 0) {
    w.bool(m.isDefault);
  } else if (m.isDefault === true) w.absent('isDefault');
  if (v >= 1) {
    w.int8(m.configSource, -1);
  }
  w.bool(m.isSensitive);
  if (v >= 1) {
    writeArray(w, m.synonyms, writeDescribeConfigsSynonym, v);
  }
  if (v >= 3) {
    w.int8(m.configType);
  }
  if (v >= 3) {
    w.nullableString(m.documentation);
  }
  w.tags(m.unknownTaggedFields);
}

function readDescribeConfigsSynonym(r: Reader, v: number): DescribeConfigsSynonym {
  const m = {
    name: v >= 1 ? r.string() : '',
    value: v >= 1 ? r.nullableString() : '',
    source: v >= 1 ? r.int8() : 0,
  } satisfies DescribeConfigsSynonymFields<number, Int64> as unknown as DescribeConfigsSynonym;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDescribeConfigsSynonym: readonly string[] = ['name', 'value', 'source'];

function writeDescribeConfigsSynonym(w: Writer, m: InitOf<DescribeConfigsSynonym>, v: number): void {
  w.fields(m, namesOfDescribeConfigsSynonym);
  if (v >= 1) {
    w.string(m.name);
  } else if (m.name !== undefined && m.name !== '') w.absent('name');
  if (v >= 1) {
    w.nullableString(m.value);
  } else if (m.value !== undefined && m.value !== '') w.absent('value');
  if (v >= 1) {
    w.int8(m.source);
  } else if (m.source !== undefined && m.source !== 0) w.absent('source');
  w.tags(m.unknownTaggedFields);
}

interface DescribeConfigsResponseShape extends MessageShape {
  readonly message: DescribeConfigsResponse<this['V'], this['I']>;
  readonly version: DescribeConfigsResponseVersion;
}

/** Kafka's DescribeConfigsResponse: response, key 32, versions 0-4, flexible 4+. */
export const DescribeConfigsResponse: MessageCodec<DescribeConfigsResponseShape> =
  /* @__PURE__ */ defineMessage<DescribeConfigsResponseShape>({
    name: 'DescribeConfigsResponse',
    type: 'response',
    apiKey: 32,
    versions: '0-4',
    flexible: '4+',
    headers: '0-3:0 4+:1',
    schema: `DescribeConfigsResponse
 throttleTimeMs int32 0+
 results []DescribeConfigsResult 0+
DescribeConfigsResult
 errorCode int16 0+
 errorMessage string 0+ null=0+
 resourceType int8 0+
 resourceName string 0+
 configs []DescribeConfigsResourceResult 0+
DescribeConfigsResourceResult
 name string 0+
 value string 0+ null=0+
 readOnly bool 0+
 isDefault bool 0
 configSource int8 1+ default=-1 ignorable
 isSensitive bool 0+
 synonyms []DescribeConfigsSynonym 1+ ignorable
 configType int8 3+ ignorable
 documentation string 3+ null=3+ ignorable
DescribeConfigsSynonym
 name string 1+
 value string 1+ null=1+
 source int8 1+`,
    read: readDescribeConfigsResponse,
    write: writeDescribeConfigsResponse,
  });
