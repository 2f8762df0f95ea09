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

/** Versions of AlterConfigsResponse. */
export type AlterConfigsResponseVersion = 0 | 1 | 2;

export interface AlterConfigsResponseFields<V extends number, I extends Int64> {
  /** int32, versions 0+. */
  throttleTimeMs: number;
  /** []AlterConfigsResourceResponse, versions 0+. */
  responses: AlterConfigsResourceResponse<V, I>[];
}

export type AlterConfigsResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  AlterConfigsResponseFields<V, I>,
  Unlimited
>;

export interface AlterConfigsResourceResponseFields<_V extends number, _I extends Int64> {
  /** int16, versions 0+. */
  errorCode: number;
  /** string, versions 0+, nullable 0+. */
  errorMessage: string | null;
  /** int8, versions 0+. */
  resourceType: number;
  /** string, versions 0+. */
  resourceName: string;
}

export type AlterConfigsResourceResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  AlterConfigsResourceResponseFields<V, I>,
  Unlimited
>;

function readAlterConfigsResponse(r: Reader, v: number): AlterConfigsResponse {
  const m = {
    throttleTimeMs: r.int32(),
    responses: arrayOf(r, r.arrayLength(6), readAlterConfigsResourceResponse, v),
  } satisfies AlterConfigsResponseFields<number, Int64> as unknown as AlterConfigsResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfAlterConfigsResponse: readonly string[] = ['throttleTimeMs', 'responses'];

function writeAlterConfigsResponse(w: Writer, m: InitOf<AlterConfigsResponse>, v: number): void {
  w.fields(m, namesOfAlterConfigsResponse);
  w.int32(m.throttleTimeMs);
  writeArray(w, m.responses, writeAlterConfigsResourceResponse, v);
  w.tags(m.unknownTaggedFields);
}

function readAlterConfigsResourceResponse(r: Reader, _v: number): AlterConfigsResourceResponse {
  const m = {
    errorCode: r.int16(),
    errorMessage: r.nullableString(),
    resourceType: r.int8(),
    resourceName: r.string(),
  } satisfies AlterConfigsResourceResponseFields<number, Int64> as unknown as AlterConfigsResourceResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfAlterConfigsResourceResponse: readonly string[] = [
  'errorCode',
  'errorMessage',
  'resourceType',
  'resourceName',
];

function writeAlterConfigsResourceResponse(
  w: Writer,
  m: InitOf<AlterConfigsResourceResponse>,
  _v: number,
): void {
  w.fields(m, namesOfAlterConfigsResourceResponse);
  w.int16(m.errorCode);
  w.nullableString(m.errorMessage);
  w.int8(m.resourceType);
  w.string(m.resourceName);
  w.tags(m.unknownTaggedFields);
}

interface AlterConfigsResponseShape extends MessageShape {
  readonly message: AlterConfigsResponse<this['V'], this['I']>;
  readonly version: AlterConfigsResponseVersion;
}

/** Kafka's AlterConfigsResponse: response, key 33, versions 0-2, flexible 2+. */
export const AlterConfigsResponse: MessageCodec<AlterConfigsResponseShape> =
  /* @__PURE__ */ defineMessage<AlterConfigsResponseShape>({
    name: 'AlterConfigsResponse',
    type: 'response',
    apiKey: 33,
    versions: '0-2',
    flexible: '2+',
    headers: '0-1:0 2+:1',
    schema: `AlterConfigsResponse
 throttleTimeMs int32 0+
 responses []AlterConfigsResourceResponse 0+
AlterConfigsResourceResponse
 errorCode int16 0+
 errorMessage string 0+ null=0+
 resourceType int8 0+
 resourceName string 0+`,
    read: readAlterConfigsResponse,
    write: writeAlterConfigsResponse,
  });
