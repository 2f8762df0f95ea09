// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 1-4), 3.9.1 (version 0): run `npm run generate`, do not edit.
import {
  arrayOf,
  defineMessage,
  elements,
  elementWriters,
  nullableArrayOf,
  nullableWriteArray,
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

/** Versions of DescribeConfigsRequest. */
export type DescribeConfigsRequestVersion = 0 | 1 | 2 | 3 | 4;

type V1Up = 1 | 2 | 3 | 4;
type V3Up = 3 | 4;

export interface DescribeConfigsRequestFields<V extends number, I extends Int64> {
  /** []DescribeConfigsResource, versions 0+. */
  resources: DescribeConfigsResource<V, I>[];
  /** bool, versions 1+. */
  includeSynonyms: boolean;
  /** bool, versions 3+. */
  includeDocumentation: boolean;
}

export type DescribeConfigsRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DescribeConfigsRequestFields<V, I>,
  { includeSynonyms: V1Up; includeDocumentation: V3Up }
>;

export interface DescribeConfigsResourceFields<_V extends number, _I extends Int64> {
  /** int8, versions 0+. */
  resourceType: number;
  /** string, versions 0+. */
  resourceName: string;
  /** []string, versions 0+, nullable 0+. */
  configurationKeys: string[] | null;
}

export type DescribeConfigsResource<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DescribeConfigsResourceFields<V, I>,
  Unlimited
>;

function readDescribeConfigsRequest(r: Reader, v: number): DescribeConfigsRequest {
  const m = {
    resources: arrayOf(r, r.arrayLength(4), readDescribeConfigsResource, v),
    includeSynonyms: v >= 1 ? r.bool() : false,
    includeDocumentation: v >= 3 ? r.bool() : false,
  } satisfies DescribeConfigsRequestFields<number, Int64> as unknown as DescribeConfigsRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDescribeConfigsRequest: readonly string[] = [
  'resources',
  'includeSynonyms',
  'includeDocumentation',
];

function writeDescribeConfigsRequest(w: Writer, m: InitOf<DescribeConfigsRequest>, v: number): void {
  w.fields(m, namesOfDescribeConfigsRequest);
  writeArray(w, m.resources, writeDescribeConfigsResource, v);
  if (v >= 1) {
    w.bool(m.includeSynonyms);
  } else if (m.includeSynonyms === true) w.absent('includeSynonyms');
  if (v >= 3) {
    w.bool(m.includeDocumentation);
  } else if (m.includeDocumentation === true) w.absent('includeDocumentation');
  w.tags(m.unknownTaggedFields);
}

function readDescribeConfigsResource(r: Reader, v: number): DescribeConfigsResource {
  const m = {
    resourceType: r.int8(),
    resourceName: r.string(),
    configurationKeys: nullableArrayOf(r, r.nullableArrayLength(1), elements.string, v),
  } satisfies DescribeConfigsResourceFields<number, Int64> as unknown as DescribeConfigsResource;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDescribeConfigsResource: readonly string[] = [
  'resourceType',
  'resourceName',
  'configurationKeys',
];

function writeDescribeConfigsResource(w: Writer, m: InitOf<DescribeConfigsResource>, v: number): void {
  w.fields(m, namesOfDescribeConfigsResource);
  w.int8(m.resourceType);
  w.string(m.resourceName);
  nullableWriteArray(w, m.configurationKeys, elementWriters.string, v);
  w.tags(m.unknownTaggedFields);
}

interface DescribeConfigsRequestShape extends MessageShape {
  readonly message: DescribeConfigsRequest<this['V'], this['I']>;
  readonly version: DescribeConfigsRequestVersion;
}

/** Kafka's DescribeConfigsRequest: request, key 32, versions 0-4, flexible 4+. */
export const DescribeConfigsRequest: MessageCodec<DescribeConfigsRequestShape> =
  /* @__PURE__ */ defineMessage<DescribeConfigsRequestShape>({
    name: 'DescribeConfigsRequest',
    type: 'request',
    apiKey: 32,
    versions: '0-4',
    flexible: '4+',
    headers: '0-3:1 4+:2',
    listeners: ['broker', 'controller', 'zkBroker'],
    schema: `DescribeConfigsRequest
 resources []DescribeConfigsResource 0+
 includeSynonyms bool 1+
 includeDocumentation bool 3+
DescribeConfigsResource
 resourceType int8 0+
 resourceName string 0+
 configurationKeys []string 0+ null=0+`,
    read: readDescribeConfigsRequest,
    write: writeDescribeConfigsRequest,
  });
