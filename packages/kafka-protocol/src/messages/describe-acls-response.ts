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

/** Versions of DescribeAclsResponse. */
export type DescribeAclsResponseVersion = 0 | 1 | 2 | 3;

type V1Up = 1 | 2 | 3;

export interface DescribeAclsResponseFields<V extends number, I extends Int64> {
  /** int32, versions 0+. */
  throttleTimeMs: number;
  /** int16, versions 0+. */
  errorCode: number;
  /** string, versions 0+, nullable 0+. */
  errorMessage: string | null;
  /** []DescribeAclsResource, versions 0+. */
  resources: DescribeAclsResource<V, I>[];
}

export type DescribeAclsResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DescribeAclsResponseFields<V, I>,
  Unlimited
>;

export interface DescribeAclsResourceFields<V extends number, I extends Int64> {
  /** int8, versions 0+. */
  resourceType: number;
  /** string, versions 0+. */
  resourceName: string;
  /** int8, versions 1+, default 3. */
  patternType: number;
  /** []AclDescription, versions 0+. */
  acls: AclDescription<V, I>[];
}

export type DescribeAclsResource<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DescribeAclsResourceFields<V, I>,
  { patternType: V1Up }
>;

export interface AclDescriptionFields<_V extends number, _I extends Int64> {
  /** string, versions 0+. */
  principal: string;
  /** string, versions 0+. */
  host: string;
  /** int8, versions 0+. */
  operation: number;
  /** int8, versions 0+. */
  permissionType: number;
}

export type AclDescription<V extends number = number, I extends Int64 = Int64> = At<
  V,
  AclDescriptionFields<V, I>,
  Unlimited
>;

function readDescribeAclsResponse(r: Reader, v: number): DescribeAclsResponse {
  const m = {
    throttleTimeMs: r.int32(),
    errorCode: r.int16(),
    errorMessage: r.nullableString(),
    resources: arrayOf(r, r.arrayLength(5), readDescribeAclsResource, v),
  } satisfies DescribeAclsResponseFields<number, Int64> as unknown as DescribeAclsResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDescribeAclsResponse: readonly string[] = [
  'throttleTimeMs',
  'errorCode',
  'errorMessage',
  'resources',
];

function writeDescribeAclsResponse(w: Writer, m: InitOf<DescribeAclsResponse>, v: number): void {
  w.fields(m, namesOfDescribeAclsResponse);
  w.int32(m.throttleTimeMs);
  w.int16(m.errorCode);
  w.nullableString(m.errorMessage);
  writeArray(w, m.resources, writeDescribeAclsResource, v);
  w.tags(m.unknownTaggedFields);
}

function readDescribeAclsResource(r: Reader, v: number): DescribeAclsResource {
  const m = {
    resourceType: r.int8(),
    resourceName: r.string(),
    patternType: v >= 1 ? r.int8() : 3,
    acls: arrayOf(r, r.arrayLength(5), readAclDescription, v),
  } satisfies DescribeAclsResourceFields<number, Int64> as unknown as DescribeAclsResource;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDescribeAclsResource: readonly string[] = [
  'resourceType',
  'resourceName',
  'patternType',
  'acls',
];

function writeDescribeAclsResource(w: Writer, m: InitOf<DescribeAclsResource>, v: number): void {
  w.fields(m, namesOfDescribeAclsResource);
  w.int8(m.resourceType);
  w.string(m.resourceName);
  if (v >= 1) {
    w.int8(m.patternType, 3);
  } else if (m.patternType !== undefined && m.patternType !== 3) w.absent('patternType');
  writeArray(w, m.acls, writeAclDescription, v);
  w.tags(m.unknownTaggedFields);
}

function readAclDescription(r: Reader, _v: number): AclDescription {
  const m = {
    principal: r.string(),
    host: r.string(),
    operation: r.int8(),
    permissionType: r.int8(),
  } satisfies AclDescriptionFields<number, Int64> as unknown as AclDescription;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfAclDescription: readonly string[] = ['principal', 'host', 'operation', 'permissionType'];

function writeAclDescription(w: Writer, m: InitOf<AclDescription>, _v: number): void {
  w.fields(m, namesOfAclDescription);
  w.string(m.principal);
  w.string(m.host);
  w.int8(m.operation);
  w.int8(m.permissionType);
  w.tags(m.unknownTaggedFields);
}

interface DescribeAclsResponseShape extends MessageShape {
  readonly message: DescribeAclsResponse<this['V'], this['I']>;
  readonly version: DescribeAclsResponseVersion;
}

/** Kafka's DescribeAclsResponse: response, key 29, versions 0-3, flexible 2+. */
export const DescribeAclsResponse: MessageCodec<DescribeAclsResponseShape> =
  /* @__PURE__ */ defineMessage<DescribeAclsResponseShape>({
    name: 'DescribeAclsResponse',
    type: 'response',
    apiKey: 29,
    versions: '0-3',
    flexible: '2+',
    headers: '0-1:0 2+:1',
    schema: `DescribeAclsResponse
 throttleTimeMs int32 0+
 errorCode int16 0+
 errorMessage string 0+ null=0+
 resources []DescribeAclsResource 0+
DescribeAclsResource
 resourceType int8 0+
 resourceName string 0+
 patternType int8 1+ default=3
 acls []AclDescription 0+
AclDescription
 principal string 0+
 host string 0+
 operation int8 0+
 permissionType int8 0+`,
    read: readDescribeAclsResponse,
    write: writeDescribeAclsResponse,
  });
