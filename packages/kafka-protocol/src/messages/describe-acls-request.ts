// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 1-3), 3.9.1 (version 0): run `npm run generate`, do not edit.
import {
  defineMessage,
  type At,
  type InitOf,
  type Int64,
  type MessageCodec,
  type MessageShape,
  type Reader,
  type Writer,
} from '../runtime/generated.ts';

/** Versions of DescribeAclsRequest. */
export type DescribeAclsRequestVersion = 0 | 1 | 2 | 3;

type V1Up = 1 | 2 | 3;

export interface DescribeAclsRequestFields<_V extends number, _I extends Int64> {
  /** int8, versions 0+. */
  resourceTypeFilter: number;
  /** string, versions 0+, nullable 0+. */
  resourceNameFilter: string | null;
  /** int8, versions 1+, default 3. */
  patternTypeFilter: number;
  /** string, versions 0+, nullable 0+. */
  principalFilter: string | null;
  /** string, versions 0+, nullable 0+. */
  hostFilter: string | null;
  /** int8, versions 0+. */
  operation: number;
  /** int8, versions 0+. */
  permissionType: number;
}

export type DescribeAclsRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DescribeAclsRequestFields<V, I>,
  { patternTypeFilter: V1Up }
>;

function readDescribeAclsRequest(r: Reader, v: number): DescribeAclsRequest {
  const m = {
    resourceTypeFilter: r.int8(),
    resourceNameFilter: r.nullableString(),
    patternTypeFilter: v >= 1 ? r.int8() : 3,
    principalFilter: r.nullableString(),
    hostFilter: r.nullableString(),
    operation: r.int8(),
    permissionType: r.int8(),
  } satisfies DescribeAclsRequestFields<number, Int64> as unknown as DescribeAclsRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDescribeAclsRequest: readonly string[] = [
  'resourceTypeFilter',
  'resourceNameFilter',
  'patternTypeFilter',
  'principalFilter',
  'hostFilter',
  'operation',
  'permissionType',
];

function writeDescribeAclsRequest(w: Writer, m: InitOf<DescribeAclsRequest>, v: number): void {
  w.fields(m, namesOfDescribeAclsRequest);
  w.int8(m.resourceTypeFilter);
  w.nullableString(m.resourceNameFilter);
  if (v >= 1) {
    w.int8(m.patternTypeFilter, 3);
  } else if (m.patternTypeFilter !== undefined && m.patternTypeFilter !== 3) w.absent('patternTypeFilter');
  w.nullableString(m.principalFilter);
  w.nullableString(m.hostFilter);
  w.int8(m.operation);
  w.int8(m.permissionType);
  w.tags(m.unknownTaggedFields);
}

interface DescribeAclsRequestShape extends MessageShape {
  readonly message: DescribeAclsRequest<this['V'], this['I']>;
  readonly version: DescribeAclsRequestVersion;
}

/** Kafka's DescribeAclsRequest: request, key 29, versions 0-3, flexible 2+. */
export const DescribeAclsRequest: MessageCodec<DescribeAclsRequestShape> =
  /* @__PURE__ */ defineMessage<DescribeAclsRequestShape>({
    name: 'DescribeAclsRequest',
    type: 'request',
    apiKey: 29,
    versions: '0-3',
    flexible: '2+',
    headers: '0-1:1 2+:2',
    listeners: ['broker', 'controller', 'zkBroker'],
    schema: `DescribeAclsRequest
 resourceTypeFilter int8 0+
 resourceNameFilter string 0+ null=0+
 patternTypeFilter int8 1+ default=3
 principalFilter string 0+ null=0+
 hostFilter string 0+ null=0+
 operation int8 0+
 permissionType int8 0+`,
    read: readDescribeAclsRequest,
    write: writeDescribeAclsRequest,
  });
