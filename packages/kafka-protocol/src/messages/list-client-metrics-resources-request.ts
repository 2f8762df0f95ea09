// Written by packages/kafka-codegen out of the schemas of Kafka 3.9.1 (version 0): run `npm run generate`, do not edit.
import {
  defineMessage,
  type At,
  type InitOf,
  type Int64,
  type MessageCodec,
  type MessageShape,
  type Reader,
  type Unlimited,
  type Writer,
} from '../runtime/generated.ts';

/** Versions of ListClientMetricsResourcesRequest. */
export type ListClientMetricsResourcesRequestVersion = 0;

export type ListClientMetricsResourcesRequestFields<_V extends number, _I extends Int64> = object;

export type ListClientMetricsResourcesRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ListClientMetricsResourcesRequestFields<V, I>,
  Unlimited
>;

function readListClientMetricsResourcesRequest(r: Reader, _v: number): ListClientMetricsResourcesRequest {
  const m = {} satisfies ListClientMetricsResourcesRequestFields<
    number,
    Int64
  > as unknown as ListClientMetricsResourcesRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfListClientMetricsResourcesRequest: readonly string[] = [];

function writeListClientMetricsResourcesRequest(
  w: Writer,
  m: InitOf<ListClientMetricsResourcesRequest>,
  _v: number,
): void {
  w.fields(m, namesOfListClientMetricsResourcesRequest);
  w.tags(m.unknownTaggedFields);
}

interface ListClientMetricsResourcesRequestShape extends MessageShape {
  readonly message: ListClientMetricsResourcesRequest<this['V'], this['I']>;
  readonly version: ListClientMetricsResourcesRequestVersion;
}

/** Kafka's ListClientMetricsResourcesRequest: request, key 74, versions 0, flexible 0+. */
export const ListClientMetricsResourcesRequest: MessageCodec<ListClientMetricsResourcesRequestShape> =
  /* @__PURE__ */ defineMessage<ListClientMetricsResourcesRequestShape>({
    name: 'ListClientMetricsResourcesRequest',
    type: 'request',
    apiKey: 74,
    versions: '0',
    flexible: '0+',
    headers: '0+:2',
    listeners: ['broker'],
    schema: `ListClientMetricsResourcesRequest`,
    read: readListClientMetricsResourcesRequest,
    write: writeListClientMetricsResourcesRequest,
  });
