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

/** Versions of AlterUserScramCredentialsResponse. */
export type AlterUserScramCredentialsResponseVersion = 0;

export interface AlterUserScramCredentialsResponseFields<V extends number, I extends Int64> {
  /** int32, versions 0+. */
  throttleTimeMs: number;
  /** []AlterUserScramCredentialsResult, versions 0+. */
  results: AlterUserScramCredentialsResult<V, I>[];
}

export type AlterUserScramCredentialsResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  AlterUserScramCredentialsResponseFields<V, I>,
  Unlimited
>;

export interface AlterUserScramCredentialsResultFields<_V extends number, _I extends Int64> {
  /** string, versions 0+. */
  user: string;
  /** int16, versions 0+. */
  errorCode: number;
  /** string, versions 0+, nullable 0+. */
  errorMessage: string | null;
}

export type AlterUserScramCredentialsResult<V extends number = number, I extends Int64 = Int64> = At<
  V,
  AlterUserScramCredentialsResultFields<V, I>,
  Unlimited
>;

function readAlterUserScramCredentialsResponse(r: Reader, v: number): AlterUserScramCredentialsResponse {
  const m = {
    throttleTimeMs: r.int32(),
    results: arrayOf(r, r.arrayLength(5), readAlterUserScramCredentialsResult, v),
  } satisfies AlterUserScramCredentialsResponseFields<
    number,
    Int64
  > as unknown as AlterUserScramCredentialsResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfAlterUserScramCredentialsResponse: readonly string[] = ['throttleTimeMs', 'results'];

function writeAlterUserScramCredentialsResponse(
  w: Writer,
  m: InitOf<AlterUserScramCredentialsResponse>,
  v: number,
): void {
  w.fields(m, namesOfAlterUserScramCredentialsResponse);
  w.int32(m.throttleTimeMs);
  writeArray(w, m.results, writeAlterUserScramCredentialsResult, v);
  w.tags(m.unknownTaggedFields);
}

function readAlterUserScramCredentialsResult(r: Reader, _v: number): AlterUserScramCredentialsResult {
  const m = {
    user: r.string(),
    errorCode: r.int16(),
    errorMessage: r.nullableString(),
  } satisfies AlterUserScramCredentialsResultFields<
    number,
    Int64
  > as unknown as AlterUserScramCredentialsResult;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfAlterUserScramCredentialsResult: readonly string[] = ['user', 'errorCode', 'errorMessage'];

function writeAlterUserScramCredentialsResult(
  w: Writer,
  m: InitOf<AlterUserScramCredentialsResult>,
  _v: number,
): void {
  w.fields(m, namesOfAlterUserScramCredentialsResult);
  w.string(m.user);
  w.int16(m.errorCode);
  w.nullableString(m.errorMessage);
  w.tags(m.unknownTaggedFields);
}

interface AlterUserScramCredentialsResponseShape extends MessageShape {
  readonly message: AlterUserScramCredentialsResponse<this['V'], this['I']>;
  readonly version: AlterUserScramCredentialsResponseVersion;
}

/** Kafka's AlterUserScramCredentialsResponse: response, key 51, versions 0, flexible 0+. */
export const AlterUserScramCredentialsResponse: MessageCodec<AlterUserScramCredentialsResponseShape> =
  /* @__PURE__ */ defineMessage<AlterUserScramCredentialsResponseShape>({
    name: 'AlterUserScramCredentialsResponse',
    type: 'response',
    apiKey: 51,
    versions: '0',
    flexible: '0+',
    headers: '0+:1',
    schema: `AlterUserScramCredentialsResponse
 throttleTimeMs int32 0+
 results []AlterUserScramCredentialsResult 0+
AlterUserScramCredentialsResult
 user string 0+
 errorCode int16 0+
 errorMessage string 0+ null=0+`,
    read: readAlterUserScramCredentialsResponse,
    write: writeAlterUserScramCredentialsResponse,
  });
