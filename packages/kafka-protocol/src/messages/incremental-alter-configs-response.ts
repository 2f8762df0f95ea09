// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 0-1): run `npm run generate`, do not edit.
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

/** Versions of IncrementalAlterConfigsResponse. */
export type IncrementalAlterConfigsResponseVersion = 0 | 1;

export interface IncrementalAlterConfigsResponseFields<V extends number, I extends Int64> {
  /** int32, versions 0+. */
  throttleTimeMs: number;
  /** []AlterConfigsResourceResponse, versions 0+. */
  responses: AlterConfigsResourceResponse<V, I>[];
}

export type IncrementalAlterConfigsResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  IncrementalAlterConfigsResponseFields<V, I>,
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

function readIncrementalAlterConfigsResponse(r: Reader, v: number): IncrementalAlterConfigsResponse {
  const m = {
    throttleTimeMs: r.int32(),
    responses: arrayOf(r, r.arrayLength(6), readAlterConfigsResourceResponse, v),
  } satisfies IncrementalAlterConfigsResponseFields<
    number,
    Int64
  > as unknown as IncrementalAlterConfigsResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfIncrementalAlterConfigsResponse: readonly string[] = ['throttleTimeMs', 'responses'];

function writeIncrementalAlterConfigsResponse(
  w: Writer,
  m: InitOf<IncrementalAlterConfigsResponse>,
  v: number,
): void {
  w.fields(m, namesOfIncrementalAlterConfigsResponse);
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

interface IncrementalAlterConfigsResponseShape extends MessageShape {
  readonly message: IncrementalAlterConfigsResponse<this['V'], this['I']>;
  readonly version: IncrementalAlterConfigsResponseVersion;
}

/** Kafka's IncrementalAlterConfigsResponse: response, key 44, versions 0-1, flexible 1+. */
export const IncrementalAlterConfigsResponse: MessageCodec<IncrementalAlterConfigsResponseShape> =
  /* @__PURE__ */ defineMessage<IncrementalAlterConfigsResponseShape>({
    name: 'IncrementalAlterConfigsResponse',
    type: 'response',
    apiKey: 44,
    versions: '0-1',
    flexible: '1+',
    headers: '0:0 1+:1',
    schema: `IncrementalAlterConfigsResponse
 throttleTimeMs int32 0+
 responses []AlterConfigsResourceResponse 0+
AlterConfigsResourceResponse
 errorCode int16 0+
 errorMessage string 0+ null=0+
 resourceType int8 0+
 resourceName string 0+`,
    read: readIncrementalAlterConfigsResponse,
    write: writeIncrementalAlterConfigsResponse,
  });
