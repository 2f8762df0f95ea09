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

/** Versions of ListConfigResourcesResponse. */
export type ListConfigResourcesResponseVersion = 0 | 1;

type V1Up = 1;

export interface ListConfigResourcesResponseFields<V extends number, I extends Int64> {
  /** int32, versions 0+. */
  throttleTimeMs: number;
  /** int16, versions 0+. */
  errorCode: number;
  /** []ConfigResource, versions 0+. */
  configResources: ConfigResource<V, I>[];
}

export type ListConfigResourcesResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ListConfigResourcesResponseFields<V, I>,
  Unlimited
>;

export interface ConfigResourceFields<_V extends number, _I extends Int64> {
  /** string, versions 0+. */
  resourceName: string;
  /** int8, versions 1+, default 16, ignorable. */
  resourceType: number;
}

export type ConfigResource<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ConfigResourceFields<V, I>,
  { resourceType: V1Up }
>;

function readListConfigResourcesResponse(r: Reader, v: number): ListConfigResourcesResponse {
  const m = {
    throttleTimeMs: r.int32(),
    errorCode: r.int16(),
    configResources: arrayOf(r, r.arrayLength(2), readConfigResource, v),
  } satisfies ListConfigResourcesResponseFields<number, Int64> as unknown as ListConfigResourcesResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfListConfigResourcesResponse: readonly string[] = [
  'throttleTimeMs',
  'errorCode',
  'configResources',
];

function writeListConfigResourcesResponse(
  w: Writer,
  m: InitOf<ListConfigResourcesResponse>,
  v: number,
): void {
  w.fields(m, namesOfListConfigResourcesResponse);
  w.int32(m.throttleTimeMs);
  w.int16(m.errorCode);
  writeArray(w, m.configResources, writeConfigResource, v);
  w.tags(m.unknownTaggedFields);
}

function readConfigResource(r: Reader, v: number): ConfigResource {
  const m = {
    resourceName: r.string(),
    resourceType: v >= 1 ? r.int8() : 16,
  } satisfies ConfigResourceFields<number, Int64> as unknown as ConfigResource;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfConfigResource: readonly string[] = ['resourceName', 'resourceType'];

function writeConfigResource(w: Writer, m: InitOf<ConfigResource>, v: number): void {
  w.fields(m, namesOfConfigResource);
  w.string(m.resourceName);
  if (v >= 1) {
    w.int8(m.resourceType, 16);
  }
  w.tags(m.unknownTaggedFields);
}

interface ListConfigResourcesResponseShape extends MessageShape {
  readonly message: ListConfigResourcesResponse<this['V'], this['I']>;
  readonly version: ListConfigResourcesResponseVersion;
}

/** Kafka's ListConfigResourcesResponse: response, key 74, versions 0-1, flexible 0+. */
export const ListConfigResourcesResponse: MessageCodec<ListConfigResourcesResponseShape> =
  /* @__PURE__ */ defineMessage<ListConfigResourcesResponseShape>({
    name: 'ListConfigResourcesResponse',
    type: 'response',
    apiKey: 74,
    versions: '0-1',
    flexible: '0+',
    headers: '0+:1',
    schema: `ListConfigResourcesResponse
 throttleTimeMs int32 0+
 errorCode int16 0+
 configResources []ConfigResource 0+
ConfigResource
 resourceName string 0+
 resourceType int8 1+ default=16 ignorable`,
    read: readListConfigResourcesResponse,
    write: writeListConfigResourcesResponse,
  });
