// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (version 0): run `npm run generate`, do not edit.
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

/** Versions of DescribeUserScramCredentialsResponse. */
export type DescribeUserScramCredentialsResponseVersion = 0;

export interface DescribeUserScramCredentialsResponseFields<V extends number, I extends Int64> {
  /** int32, versions 0+. */
  throttleTimeMs: number;
  /** int16, versions 0+. */
  errorCode: number;
  /** string, versions 0+, nullable 0+. */
  errorMessage: string | null;
  /** []DescribeUserScramCredentialsResult, versions 0+. */
  results: DescribeUserScramCredentialsResult<V, I>[];
}

export type DescribeUserScramCredentialsResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DescribeUserScramCredentialsResponseFields<V, I>,
  Unlimited
>;

export interface DescribeUserScramCredentialsResultFields<V extends number, I extends Int64> {
  /** string, versions 0+. */
  user: string;
  /** int16, versions 0+. */
  errorCode: number;
  /** string, versions 0+, nullable 0+. */
  errorMessage: string | null;
  /** []CredentialInfo, versions 0+. */
  credentialInfos: CredentialInfo<V, I>[];
}

export type DescribeUserScramCredentialsResult<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DescribeUserScramCredentialsResultFields<V, I>,
  Unlimited
>;

export interface CredentialInfoFields<_V extends number, _I extends Int64> {
  /** int8, versions 0+. */
  mechanism: number;
  /** int32, versions 0+. */
  iterations: number;
}

export type CredentialInfo<V extends number = number, I extends Int64 = Int64> = At<
  V,
  CredentialInfoFields<V, I>,
  Unlimited
>;

function readDescribeUserScramCredentialsResponse(
  r: Reader,
  v: number,
): DescribeUserScramCredentialsResponse {
  const m = {
    throttleTimeMs: r.int32(),
    errorCode: r.int16(),
    errorMessage: r.nullableString(),
    results: arrayOf(r, r.arrayLength(6), readDescribeUserScramCredentialsResult, v),
  } satisfies DescribeUserScramCredentialsResponseFields<
    number,
    Int64
  > as unknown as DescribeUserScramCredentialsResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDescribeUserScramCredentialsResponse: readonly string[] = [
  'throttleTimeMs',
  'errorCode',
  'errorMessage',
  'results',
];

function writeDescribeUserScramCredentialsResponse(
  w: Writer,
  m: InitOf<DescribeUserScramCredentialsResponse>,
  v: number,
): void {
  w.fields(m, namesOfDescribeUserScramCredentialsResponse);
  w.int32(m.throttleTimeMs);
  w.int16(m.errorCode);
  w.nullableString(m.errorMessage);
  writeArray(w, m.results, writeDescribeUserScramCredentialsResult, v);
  w.tags(m.unknownTaggedFields);
}

function readDescribeUserScramCredentialsResult(r: Reader, v: number): DescribeUserScramCredentialsResult {
  const m = {
    user: r.string(),
    errorCode: r.int16(),
    errorMessage: r.nullableString(),
    credentialInfos: arrayOf(r, r.arrayLength(6), readCredentialInfo, v),
  } satisfies DescribeUserScramCredentialsResultFields<
    number,
    Int64
  > as unknown as DescribeUserScramCredentialsResult;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDescribeUserScramCredentialsResult: readonly string[] = [
  'user',
  'errorCode',
  'errorMessage',
  'credentialInfos',
];

function writeDescribeUserScramCredentialsResult(
  w: Writer,
  m: InitOf<DescribeUserScramCredentialsResult>,
  v: number,
): void {
  w.fields(m, namesOfDescribeUserScramCredentialsResult);
  w.string(m.user);
  w.int16(m.errorCode);
  w.nullableString(m.errorMessage);
  writeArray(w, m.credentialInfos, writeCredentialInfo, v);
  w.tags(m.unknownTaggedFields);
}

function readCredentialInfo(r: Reader, _v: number): CredentialInfo {
  const m = {
    mechanism: r.int8(),
    iterations: r.int32(),
  } satisfies CredentialInfoFields<number, Int64> as unknown as CredentialInfo;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfCredentialInfo: readonly string[] = ['mechanism', 'iterations'];

function writeCredentialInfo(w: Writer, m: InitOf<CredentialInfo>, _v: number): void {
  w.fields(m, namesOfCredentialInfo);
  w.int8(m.mechanism);
  w.int32(m.iterations);
  w.tags(m.unknownTaggedFields);
}

interface DescribeUserScramCredentialsResponseShape extends MessageShape {
  readonly message: DescribeUserScramCredentialsResponse<this['V'], this['I']>;
  readonly version: DescribeUserScramCredentialsResponseVersion;
}

/** Kafka's DescribeUserScramCredentialsResponse: response, key 50, versions 0, flexible 0+. */
export const DescribeUserScramCredentialsResponse: MessageCodec<DescribeUserScramCredentialsResponseShape> =
  /* @__PURE__ */ defineMessage<DescribeUserScramCredentialsResponseShape>({
    name: 'DescribeUserScramCredentialsResponse',
    type: 'response',
    apiKey: 50,
    versions: '0',
    flexible: '0+',
    headers: '0+:1',
    schema: `DescribeUserScramCredentialsResponse
 throttleTimeMs int32 0+
 errorCode int16 0+
 errorMessage string 0+ null=0+
 results []DescribeUserScramCredentialsResult 0+
DescribeUserScramCredentialsResult
 user string 0+
 errorCode int16 0+
 errorMessage string 0+ null=0+
 credentialInfos []CredentialInfo 0+
CredentialInfo
 mechanism int8 0+
 iterations int32 0+`,
    read: readDescribeUserScramCredentialsResponse,
    write: writeDescribeUserScramCredentialsResponse,
  });
