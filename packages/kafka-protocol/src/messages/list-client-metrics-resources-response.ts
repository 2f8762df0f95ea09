// Written by packages/kafka-codegen out of the schemas of Kafka 3.9.1 (version 0): run `npm run generate`, do not edit.
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

/** Versions of ListClientMetricsResourcesResponse. */
export type ListClientMetricsResourcesResponseVersion = 0;

export interface ListClientMetricsResourcesResponseFields<V extends number, I extends Int64> {
  /** int32, versions 0+. */
  throttleTimeMs: number;
  /** int16, versions 0+. */
  errorCode: number;
  /** []ClientMetricsResource, versions 0+. */
  clientMetricsResources: ClientMetricsResource<V, I>[];
}

export type ListClientMetricsResourcesResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ListClientMetricsResourcesResponseFields<V, I>,
  Unlimited
>;

export interface ClientMetricsResourceFields<_V extends number, _I extends Int64> {
  /** string, versions 0+. */
  name: string;
}

export type ClientMetricsResource<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ClientMetricsResourceFields<V, I>,
  Unlimited
>;

function readListClientMetricsResourcesResponse(r: Reader, v: number): ListClientMetricsResourcesResponse {
  const m = {
    throttleTimeMs: r.int32(),
    errorCode: r.int16(),
    clientMetricsResources: arrayOf(r, r.arrayLength(2), readClientMetricsResource, v),
  } satisfies ListClientMetricsResourcesResponseFields<
    number,
    Int64
  > as unknown as ListClientMetricsResourcesResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfListClientMetricsResourcesResponse: readonly string[] = [
  'throttleTimeMs',
  'errorCode',
  'clientMetricsResources',
];

function writeListClientMetricsResourcesResponse(
  w: Writer,
  m: InitOf<ListClientMetricsResourcesResponse>,
  v: number,
): void {
  w.fields(m, namesOfListClientMetricsResourcesResponse);
  w.int32(m.throttleTimeMs);
  w.int16(m.errorCode);
  writeArray(w, m.clientMetricsResources, writeClientMetricsResource, v);
  w.tags(m.unknownTaggedFields);
}

function readClientMetricsResource(r: Reader, _v: number): ClientMetricsResource {
  const m = {
    name: r.string(),
  } satisfies ClientMetricsResourceFields<number, Int64> as unknown as ClientMetricsResource;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfClientMetricsResource: readonly string[] = ['name'];

function writeClientMetricsResource(w: Writer, m: InitOf<ClientMetricsResource>, _v: number): void {
  w.fields(m, namesOfClientMetricsResource);
  w.string(m.name);
  w.tags(m.unknownTaggedFields);
}

interface ListClientMetricsResourcesResponseShape extends MessageShape {
  readonly message: ListClientMetricsResourcesResponse<this['V'], this['I']>;
  readonly version: ListClientMetricsResourcesResponseVersion;
}

/** Kafka's ListClientMetricsResourcesResponse: response, key 74, versions 0, flexible 0+. */
export const ListClientMetricsResourcesResponse: MessageCodec<ListClientMetricsResourcesResponseShape> =
  /* @__PURE__ */ defineMessage<ListClientMetricsResourcesResponseShape>({
    name: 'ListClientMetricsResourcesResponse',
    type: 'response',
    apiKey: 74,
    versions: '0',
    flexible: '0+',
    headers: '0+:1',
    schema: `ListClientMetricsResourcesResponse
 throttleTimeMs int32 0+
 errorCode int16 0+
 clientMetricsResources []ClientMetricsResource 0+
ClientMetricsResource
 name string 0+`,
    read: readListClientMetricsResourcesResponse,
    write: writeListClientMetricsResourcesResponse,
  });
