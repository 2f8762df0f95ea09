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

/** Versions of CreateAclsRequest. */
export type CreateAclsRequestVersion = 0 | 1 | 2 | 3;

type V1Up = 1 | 2 | 3;

export interface CreateAclsRequestFields<V extends number, I extends Int64> {
  /** []AclCreation, versions 0+. */
  creations: AclCreation<V, I>[];
}

export type CreateAclsRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  CreateAclsRequestFields<V, I>,
  Unlimited
>;

export interface AclCreationFields<_V extends number, _I extends Int64> {
  /** int8, versions 0+. */
  resourceType: number;
  /** string, versions 0+. */
  resourceName: string;
  /** int8, versions 1+, default 3. */
  resourcePatternType: number;
  /** string, versions 0+. */
  principal: string;
  /** string, versions 0+. */
  host: string;
  /** int8, versions 0+. */
  operation: number;
  /** int8, versions 0+. */
  permissionType: number;
}

export type AclCreation<V extends number = number, I extends Int64 = Int64> = At<
  V,
  AclCreationFields<V, I>,
  { resourcePatternType: V1Up }
>;

function readCreateAclsRequest(r: Reader, v: number): CreateAclsRequest {
  const m = {
    creations: arrayOf(r, r.arrayLength(8), readAclCreation, v),
  } satisfies CreateAclsRequestFields<number, Int64> as unknown as CreateAclsRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfCreateAclsRequest: readonly string[] = ['creations'];

function writeCreateAclsRequest(w: Writer, m: InitOf<CreateAclsRequest>, v: number): void {
  w.fields(m, namesOfCreateAclsRequest);
  writeArray(w, m.creations, writeAclCreation, v);
  w.tags(m.unknownTaggedFields);
}

function readAclCreation(r: Reader, v: number): AclCreation {
  const m = {
    resourceType: r.int8(),
    resourceName: r.string(),
    resourcePatternType: v >= 1 ? r.int8() : 3,
    principal: r.string(),
    host: r.string(),
    operation: r.int8(),
    permissionType: r.int8(),
  } satisfies AclCreationFields<number, Int64> as unknown as AclCreation;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfAclCreation: readonly string[] = [
  'resourceType',
  'resourceName',
  'resourcePatternType',
  'principal',
  'host',
  'operation',
  'permissionType',
];

function writeAclCreation(w: Writer, m: InitOf<AclCreation>, v: number): void {
  w.fields(m, namesOfAclCreation);
  w.int8(m.resourceType);
  w.string(m.resourceName);
  if (v >= 1) {
    w.int8(m.resourcePatternType, 3);
  } else if (m.resourcePatternType !== undefined && m.resourcePatternType !== 3)
    w.absent('resourcePatternType');
  w.string(m.principal);
  w.string(m.host);
  w.int8(m.operation);
  w.int8(m.permissionType);
  w.tags(m.unknownTaggedFields);
}

interface CreateAclsRequestShape extends MessageShape {
  readonly message: CreateAclsRequest<this['V'], this['I']>;
  readonly version: CreateAclsRequestVersion;
}

/** Kafka's CreateAclsRequest: request, key 30, versions 0-3, flexible 2+. */
export const CreateAclsRequest: MessageCodec<CreateAclsRequestShape> =
  /* @__PURE__ */ defineMessage<CreateAclsRequestShape>({
    name: 'CreateAclsRequest',
    type: 'request',
    apiKey: 30,
    versions: '0-3',
    flexible: '2+',
    headers: '0-1:1 2+:2',
    listeners: ['broker', 'controller', 'zkBroker'],
    schema: `CreateAclsRequest
 creations []AclCreation 0+
AclCreation
 resourceType int8 0+
 resourceName string 0+
 resourcePatternType int8 1+ default=3
 principal string 0+
 host string 0+
 operation int8 0+
 permissionType int8 0+`,
    read: readCreateAclsRequest,
    write: writeCreateAclsRequest,
  });
