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

/** Versions of AlterConfigsRequest. */
export type AlterConfigsRequestVersion = 0 | 1 | 2;

export interface AlterConfigsRequestFields<V extends number, I extends Int64> {
  /** []AlterConfigsResource, versions 0+. */
  resources: AlterConfigsResource<V, I>[];
  /** bool, versions 0+. */
  validateOnly: boolean;
}

export type AlterConfigsRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  AlterConfigsRequestFields<V, I>,
  Unlimited
>;

export interface AlterConfigsResourceFields<V extends number, I extends Int64> {
  /** int8, versions 0+. */
  resourceType: number;
  /** string, versions 0+. */
  resourceName: string;
  /** []AlterableConfig, versions 0+. */
  configs: AlterableConfig<V, I>[];
}

export type AlterConfigsResource<V extends number = number, I extends Int64 = Int64> = At<
  V,
  AlterConfigsResourceFields<V, I>,
  Unlimited
>;

export interface AlterableConfigFields<_V extends number, _I extends Int64> {
  /** string, versions 0+. */
  name: string;
  /** string, versions 0+, nullable 0+. */
  value: string | null;
}

export type AlterableConfig<V extends number = number, I extends Int64 = Int64> = At<
  V,
  AlterableConfigFields<V, I>,
  Unlimited
>;

function readAlterConfigsRequest(r: Reader, v: number): AlterConfigsRequest {
  const m = {
    resources: arrayOf(r, r.arrayLength(4), readAlterConfigsResource, v),
    validateOnly: r.bool(),
  } satisfies AlterConfigsRequestFields<number, Int64> as unknown as AlterConfigsRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfAlterConfigsRequest: readonly string[] = ['resources', 'validateOnly'];

function writeAlterConfigsRequest(w: Writer, m: InitOf<AlterConfigsRequest>, v: number): void {
  w.fields(m, namesOfAlterConfigsRequest);
  writeArray(w, m.resources, writeAlterConfigsResource, v);
  w.bool(m.validateOnly);
  w.tags(m.unknownTaggedFields);
}

function readAlterConfigsResource(r: Reader, v: number): AlterConfigsResource {
  const m = {
    resourceType: r.int8(),
    resourceName: r.string(),
    configs: arrayOf(r, r.arrayLength(3), readAlterableConfig, v),
  } satisfies AlterConfigsResourceFields<number, Int64> as unknown as AlterConfigsResource;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfAlterConfigsResource: readonly string[] = ['resourceType', 'resourceName', 'configs'];

function writeAlterConfigsResource(w: Writer, m: InitOf<AlterConfigsResource>, v: number): void {
  w.fields(m, namesOfAlterConfigsResource);
  w.int8(m.resourceType);
  w.string(m.resourceName);
  writeArray(w, m.configs, writeAlterableConfig, v);
  w.tags(m.unknownTaggedFields);
}

function readAlterableConfig(r: Reader, _v: number): AlterableConfig {
  const m = {
    name: r.string(),
    value: r.nullableString(),
  } satisfies AlterableConfigFields<number, Int64> as unknown as AlterableConfig;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfAlterableConfig: readonly string[] = ['name', 'value'];

function writeAlterableConfig(w: Writer, m: InitOf<AlterableConfig>, _v: number): void {
  w.fields(m, namesOfAlterableConfig);
  w.string(m.name);
  w.nullableString(m.value);
  w.tags(m.unknownTaggedFields);
}

interface AlterConfigsRequestShape extends MessageShape {
  readonly message: AlterConfigsRequest<this['V'], this['I']>;
  readonly version: AlterConfigsRequestVersion;
}

/** Kafka's AlterConfigsRequest: request, key 33, versions 0-2, flexible 2+. */
export const AlterConfigsRequest: MessageCodec<AlterConfigsRequestShape> =
  /* @__PURE__ */ defineMessage<AlterConfigsRequestShape>({
    name: 'AlterConfigsRequest',
    type: 'request',
    apiKey: 33,
    versions: '0-2',
    flexible: '2+',
    headers: '0-1:1 2+:2',
    listeners: ['broker', 'controller'],
    schema: `AlterConfigsRequest
 resources []AlterConfigsResource 0+
 validateOnly bool 0+
AlterConfigsResource
 resourceType int8 0+
 resourceName string 0+
 configs []AlterableConfig 0+
AlterableConfig
 name string 0+
 value string 0+ null=0+`,
    read: readAlterConfigsRequest,
    write: writeAlterConfigsRequest,
  });
