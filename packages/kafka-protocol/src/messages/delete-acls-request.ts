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

/** Versions of DeleteAclsRequest. */
export type DeleteAclsRequestVersion = 0 | 1 | 2 | 3;

type V1Up = 1 | 2 | 3;

export interface DeleteAclsRequestFields<V extends number, I extends Int64> {
  /** []DeleteAclsFilter, versions 0+. */
  filters: DeleteAclsFilter<V, I>[];
}

export type DeleteAclsRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DeleteAclsRequestFields<V, I>,
  Unlimited
>;

export interface DeleteAclsFilterFields<_V extends number, _I extends Int64> {
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

export type DeleteAclsFilter<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DeleteAclsFilterFields<V, I>,
  { patternTypeFilter: V1Up }
>;

function readDeleteAclsRequest(r: Reader, v: number): DeleteAclsRequest {
  const m = {
    filters: arrayOf(r, r.arrayLength(8), readDeleteAclsFilter, v),
  } satisfies DeleteAclsRequestFields<number, Int64> as unknown as DeleteAclsRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDeleteAclsRequest: readonly string[] = ['filters'];

function writeDeleteAclsRequest(w: Writer, m: InitOf<DeleteAclsRequest>, v: number): void {
  w.fields(m, namesOfDeleteAclsRequest);
  writeArray(w, m.filters, writeDeleteAclsFilter, v);
  w.tags(m.unknownTaggedFields);
}

function readDeleteAclsFilter(r: Reader, v: number): DeleteAclsFilter {
  const m = {
    resourceTypeFilter: r.int8(),
    resourceNameFilter: r.nullableString(),
    patternTypeFilter: v >= 1 ? r.int8() : 3,
    principalFilter: r.nullableString(),
    hostFilter: r.nullableString(),
    operation: r.int8(),
    permissionType: r.int8(),
  } satisfies DeleteAclsFilterFields<number, Int64> as unknown as DeleteAclsFilter;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDeleteAclsFilter: readonly string[] = [
  'resourceTypeFilter',
  'resourceNameFilter',
  'patternTypeFilter',
  'principalFilter',
  'hostFilter',
  'operation',
  'permissionType',
];

function writeDeleteAclsFilter(w: Writer, m: InitOf<DeleteAclsFilter>, v: number): void {
  w.fields(m, namesOfDeleteAclsFilter);
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

interface DeleteAclsRequestShape extends MessageShape {
  readonly message: DeleteAclsRequest<this['V'], this['I']>;
  readonly version: DeleteAclsRequestVersion;
}

/** Kafka's DeleteAclsRequest: request, key 31, versions 0-3, flexible 2+. */
export const DeleteAclsRequest: MessageCodec<DeleteAclsRequestShape> =
  /* @__PURE__ */ defineMessage<DeleteAclsRequestShape>({
    name: 'DeleteAclsRequest',
    type: 'request',
    apiKey: 31,
    versions: '0-3',
    flexible: '2+',
    headers: '0-1:1 2+:2',
    listeners: ['broker', 'controller', 'zkBroker'],
    schema: `DeleteAclsRequest
 filters []DeleteAclsFilter 0+
DeleteAclsFilter
 resourceTypeFilter int8 0+
 resourceNameFilter string 0+ null=0+
 patternTypeFilter int8 1+ default=3
 principalFilter string 0+ null=0+
 hostFilter string 0+ null=0+
 operation int8 0+
 permissionType int8 0+`,
    read: readDeleteAclsRequest,
    write: writeDeleteAclsRequest,
  });
