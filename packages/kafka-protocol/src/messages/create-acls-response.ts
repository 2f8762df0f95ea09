// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 1-3), 3.9.1 (version 0): run `npm run generate`, do not edit.
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

/** Versions of CreateAclsResponse. */
export type CreateAclsResponseVersion = 0 | 1 | 2 | 3;

export interface CreateAclsResponseFields<V extends number, I extends Int64> {
  /** int32, versions 0+. */
  throttleTimeMs: number;
  /** []AclCreationResult, versions 0+. */
  results: AclCreationResult<V, I>[];
}

export type CreateAclsResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  CreateAclsResponseFields<V, I>,
  Unlimited
>;

export interface AclCreationResultFields<_V extends number, _I extends Int64> {
  /** int16, versions 0+. */
  errorCode: number;
  /** string, versions 0+, nullable 0+. */
  errorMessage: string | null;
}

export type AclCreationResult<V extends number = number, I extends Int64 = Int64> = At<
  V,
  AclCreationResultFields<V, I>,
  Unlimited
>;

function readCreateAclsResponse(r: Reader, v: number): CreateAclsResponse {
  const m = {
    throttleTimeMs: r.int32(),
    results: arrayOf(r, r.arrayLength(4), readAclCreationResult, v),
  } satisfies CreateAclsResponseFields<number, Int64> as unknown as CreateAclsResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfCreateAclsResponse: readonly string[] = ['throttleTimeMs', 'results'];

function writeCreateAclsResponse(w: Writer, m: InitOf<CreateAclsResponse>, v: number): void {
  w.fields(m, namesOfCreateAclsResponse);
  w.int32(m.throttleTimeMs);
  writeArray(w, m.results, writeAclCreationResult, v);
  w.tags(m.unknownTaggedFields);
}

function readAclCreationResult(r: Reader, _v: number): AclCreationResult {
  const m = {
    errorCode: r.int16(),
    errorMessage: r.nullableString(),
  } satisfies AclCreationResultFields<number, Int64> as unknown as AclCreationResult;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfAclCreationResult: readonly string[] = ['errorCode', 'errorMessage'];

function writeAclCreationResult(w: Writer, m: InitOf<AclCreationResult>, _v: number): void {
  w.fields(m, namesOfAclCreationResult);
  w.int16(m.errorCode);
  w.nullableString(m.errorMessage);
  w.tags(m.unknownTaggedFields);
}

interface CreateAclsResponseShape extends MessageShape {
  readonly message: CreateAclsResponse<this['V'], this['I']>;
  readonly version: CreateAclsResponseVersion;
}

/** Kafka's CreateAclsResponse: response, key 30, versions 0-3, flexible 2+. */
export const CreateAclsResponse: MessageCodec<CreateAclsResponseShape> =
  /* @__PURE__ */ defineMessage<CreateAclsResponseShape>({
    name: 'CreateAclsResponse',
    type: 'response',
    apiKey: 30,
    versions: '0-3',
    flexible: '2+',
    headers: '0-1:0 2+:1',
    schema: `CreateAclsResponse
 throttleTimeMs int32 0+
 results []AclCreationResult 0+
AclCreationResult
 errorCode int16 0+
 errorMessage string 0+ null=0+`,
    read: readCreateAclsResponse,
    write: writeCreateAclsResponse,
  });
