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

/** Versions of DeleteAclsResponse. */
export type DeleteAclsResponseVersion = 0 | 1 | 2 | 3;

type V1Up = 1 | 2 | 3;

export interface DeleteAclsResponseFields<V extends number, I extends Int64> {
  /** int32, versions 0+. */
  throttleTimeMs: number;
  /** []DeleteAclsFilterResult, versions 0+. */
  filterResults: DeleteAclsFilterResult<V, I>[];
}

export type DeleteAclsResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DeleteAclsResponseFields<V, I>,
  Unlimited
>;

export interface DeleteAclsFilterResultFields<V extends number, I extends Int64> {
  /** int16, versions 0+. */
  errorCode: number;
  /** string, versions 0+, nullable 0+. */
  errorMessage: string | null;
  /** []DeleteAclsMatchingAcl, versions 0+. */
  matchingAcls: DeleteAclsMatchingAcl<V, I>[];
}

export type DeleteAclsFilterResult<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DeleteAclsFilterResultFields<V, I>,
  Unlimited
>;

export interface DeleteAclsMatchingAclFields<_V extends number, _I extends Int64> {
  /** int16, versions 0+. */
  errorCode: number;
  /** string, versions 0+, nullable 0+. */
  errorMessage: string | null;
  /** int8, versions 0+. */
  resourceType: number;
  /** string, versions 0+. */
  resourceName: string;
  /** int8, versions 1+, default 3. */
  patternType: number;
  /** string, versions 0+. */
  principal: string;
  /** string, versions 0+. */
  host: string;
  /** int8, versions 0+. */
  operation: number;
  /** int8, versions 0+. */
  permissionType: number;
}

export type DeleteAclsMatchingAcl<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DeleteAclsMatchingAclFields<V, I>,
  { patternType: V1Up }
>;

function readDeleteAclsResponse(r: Reader, v: number): DeleteAclsResponse {
  const m = {
    throttleTimeMs: r.int32(),
    filterResults: arrayOf(r, r.arrayLength(5), readDeleteAclsFilterResult, v),
  } satisfies DeleteAclsResponseFields<number, Int64> as unknown as DeleteAclsResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDeleteAclsResponse: readonly string[] = ['throttleTimeMs', 'filterResults'];

function writeDeleteAclsResponse(w: Writer, m: InitOf<DeleteAclsResponse>, v: number): void {
  w.fields(m, namesOfDeleteAclsResponse);
  w.int32(m.throttleTimeMs);
  writeArray(w, m.filterResults, writeDeleteAclsFilterResult, v);
  w.tags(m.unknownTaggedFields);
}

function readDeleteAclsFilterResult(r: Reader, v: number): DeleteAclsFilterResult {
  const m = {
    errorCode: r.int16(),
    errorMessage: r.nullableString(),
    matchingAcls: arrayOf(r, r.arrayLength(11), readDeleteAclsMatchingAcl, v),
  } satisfies DeleteAclsFilterResultFields<number, Int64> as unknown as DeleteAclsFilterResult;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDeleteAclsFilterResult: readonly string[] = ['errorCode', 'errorMessage', 'matchingAcls'];

function writeDeleteAclsFilterResult(w: Writer, m: InitOf<DeleteAclsFilterResult>, v: number): void {
  w.fields(m, namesOfDeleteAclsFilterResult);
  w.int16(m.errorCode);
  w.nullableString(m.errorMessage);
  writeArray(w, m.matchingAcls, writeDeleteAclsMatchingAcl, v);
  w.tags(m.unknownTaggedFields);
}

function readDeleteAclsMatchingAcl(r: Reader, v: number): DeleteAclsMatchingAcl {
  const m = {
    errorCode: r.int16(),
    errorMessage: r.nullableString(),
    resourceType: r.int8(),
    resourceName: r.string(),
    patternType: v >= 1 ? r.int8() : 3,
    principal: r.string(),
    host: r.string(),
    operation: r.int8(),
    permissionType: r.int8(),
  } satisfies DeleteAclsMatchingAclFields<number, Int64> as unknown as DeleteAclsMatchingAcl;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDeleteAclsMatchingAcl: readonly string[] = [
  'errorCode',
  'errorMessage',
  'resourceType',
  'resourceName',
  'patternType',
  'principal',
  'host',
  'operation',
  'permissionType',
];

function writeDeleteAclsMatchingAcl(w: Writer, m: InitOf<DeleteAclsMatchingAcl>, v: number): void {
  w.fields(m, namesOfDeleteAclsMatchingAcl);
  w.int16(m.errorCode);
  w.nullableString(m.errorMessage);
  w.int8(m.resourceType);
  w.string(m.resourceName);
  if (v >= 1) {
    w.int8(m.patternType, 3);
  } else if (m.patternType !== undefined && m.patternType !== 3) w.absent('patternType');
  w.string(m.principal);
  w.string(m.host);
  w.int8(m.operation);
  w.int8(m.permissionType);
  w.tags(m.unknownTaggedFields);
}

interface DeleteAclsResponseShape extends MessageShape {
  readonly message: DeleteAclsResponse<this['V'], this['I']>;
  readonly version: DeleteAclsResponseVersion;
}

/** Kafka's DeleteAclsResponse: response, key 31, versions 0-3, flexible 2+. */
export const DeleteAclsResponse: MessageCodec<DeleteAclsResponseShape> =
  /* @__PURE__ */ defineMessage<DeleteAclsResponseShape>({
    name: 'DeleteAclsResponse',
    type: 'response',
    apiKey: 31,
    versions: '0-3',
    flexible: '2+',
    headers: '0-1:0 2+:1',
    schema: `DeleteAclsResponse
 throttleTimeMs int32 0+
 filterResults []DeleteAclsFilterResult 0+
DeleteAclsFilterResult
 errorCode int16 0+
 errorMessage string 0+ null=0+
 matchingAcls []DeleteAclsMatchingAcl 0+
DeleteAclsMatchingAcl
 errorCode int16 0+
 errorMessage string 0+ null=0+
 resourceType int8 0+
 resourceName string 0+
 patternType int8 1+ default=3
 principal string 0+
 host string 0+
 operation int8 0+
 permissionType int8 0+`,
    read: readDeleteAclsResponse,
    write: writeDeleteAclsResponse,
  });
