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

/** Versions of IncrementalAlterConfigsRequest. */
export type IncrementalAlterConfigsRequestVersion = 0 | 1;

export interface IncrementalAlterConfigsRequestFields<V extends number, I extends Int64> {
  /** []AlterConfigsResource, versions 0+. */
  resources: AlterConfigsResource<V, I>[];
  /** bool, versions 0+. */
  validateOnly: boolean;
}

export type IncrementalAlterConfigsRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  IncrementalAlterConfigsRequestFields<V, I>,
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
  /** int8, versions 0+. */
  configOperation: number;
  /** string, versions 0+, nullable 0+. */
  value: string | null;
}

export type AlterableConfig<V extends number = number, I extends Int64 = Int64> = At<
  V,
  AlterableConfigFields<V, I>,
  Unlimited
>;

function readIncrementalAlterConfigsRequest(r: Reader, v: number): IncrementalAlterConfigsRequest {
  const m = {
    resources: arrayOf(r, r.arrayLength(4), readAlterConfigsResource, v),
    validateOnly: r.bool(),
  } satisfies IncrementalAlterConfigsRequestFields<
    number,
    Int64
  > as unknown as IncrementalAlterConfigsRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfIncrementalAlterConfigsRequest: readonly string[] = ['resources', 'validateOnly'];

function writeIncrementalAlterConfigsRequest(
  w: Writer,
  m: InitOf<IncrementalAlterConfigsRequest>,
  v: number,
): void {
  w.fields(m, namesOfIncrementalAlterConfigsRequest);
  writeArray(w, m.resources, writeAlterConfigsResource, v);
  w.bool(m.validateOnly);
  w.tags(m.unknownTaggedFields);
}

function readAlterConfigsResource(r: Reader, v: number): AlterConfigsResource {
  const m = {
    resourceType: r.int8(),
    resourceName: r.string(),
    configs: arrayOf(r, r.arrayLength(4), readAlterableConfig, v),
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
    configOperation: r.int8(),
    value: r.nullableString(),
  } satisfies AlterableConfigFields<number, Int64> as unknown as AlterableConfig;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfAlterableConfig: readonly string[] = ['name', 'configOperation', 'value'];

function writeAlterableConfig(w: Writer, m: InitOf<AlterableConfig>, _v: number): void {
  w.fields(m, namesOfAlterableConfig);
  w.string(m.name);
  w.int8(m.configOperation);
  w.nullableString(m.value);
  w.tags(m.unknownTaggedFields);
}

interface IncrementalAlterConfigsRequestShape extends MessageShape {
  readonly message: IncrementalAlterConfigsRequest<this['V'], this['I']>;
  readonly version: IncrementalAlterConfigsRequestVersion;
}

/** Kafka's IncrementalAlterConfigsRequest: request, key 44, versions 0-1, flexible 1+. */
export const IncrementalAlterConfigsRequest: MessageCodec<IncrementalAlterConfigsRequestShape> =
  /* @__PURE__ */ defineMessage<IncrementalAlterConfigsRequestShape>({
    name: 'IncrementalAlterConfigsRequest',
    type: 'request',
    apiKey: 44,
    versions: '0-1',
    flexible: '1+',
    headers: '0:1 1+:2',
    listeners: ['broker', 'controller'],
    schema: `IncrementalAlterConfigsRequest
 resources []AlterConfigsResource 0+
 validateOnly bool 0+
AlterConfigsResource
 resourceType int8 0+
 resourceName string 0+
 configs []AlterableConfig 0+
AlterableConfig
 name string 0+
 configOperation int8 0+
 value string 0+ null=0+`,
    read: readIncrementalAlterConfigsRequest,
    write: writeIncrementalAlterConfigsRequest,
  });
