// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 0-1): run `npm run generate`, do not edit.
import {
  arrayOf,
  defineMessage,
  elements,
  elementWriters,
  writeArray,
  type At,
  type InitOf,
  type Int64,
  type MessageCodec,
  type MessageShape,
  type Reader,
  type Writer,
} from '../runtime/generated.ts';

/** Versions of ListConfigResourcesRequest. */
export type ListConfigResourcesRequestVersion = 0 | 1;

type V1Up = 1;

export interface ListConfigResourcesRequestFields<_V extends number, _I extends Int64> {
  /** []int8, versions 1+. */
  resourceTypes: number[];
}

export type ListConfigResourcesRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ListConfigResourcesRequestFields<V, I>,
  { resourceTypes: V1Up }
>;

function readListConfigResourcesRequest(r: Reader, v: number): ListConfigResourcesRequest {
  const m = {
    resourceTypes: v >= 1 ? arrayOf(r, r.arrayLength(1), elements.int8, v) : [],
  } satisfies ListConfigResourcesRequestFields<number, Int64> as unknown as ListConfigResourcesRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfListConfigResourcesRequest: readonly string[] = ['resourceTypes'];

function writeListConfigResourcesRequest(w: Writer, m: InitOf<ListConfigResourcesRequest>, v: number): void {
  w.fields(m, namesOfListConfigResourcesRequest);
  if (v >= 1) {
    writeArray(w, m.resourceTypes, elementWriters.int8, v);
  } else if (m.resourceTypes !== undefined && m.resourceTypes.length !== 0) w.absent('resourceTypes');
  w.tags(m.unknownTaggedFields);
}

interface ListConfigResourcesRequestShape extends MessageShape {
  readonly message: ListConfigResourcesRequest<this['V'], this['I']>;
  readonly version: ListConfigResourcesRequestVersion;
}

/** Kafka's ListConfigResourcesRequest: request, key 74, versions 0-1, flexible 0+. */
export const ListConfigResourcesRequest: MessageCodec<ListConfigResourcesRequestShape> =
  /* @__PURE__ */ defineMessage<ListConfigResourcesRequestShape>({
    name: 'ListConfigResourcesRequest',
    type: 'request',
    apiKey: 74,
    versions: '0-1',
    flexible: '0+',
    headers: '0+:2',
    listeners: ['broker'],
    schema: `ListConfigResourcesRequest
 resourceTypes []int8 1+`,
    read: readListConfigResourcesRequest,
    write: writeListConfigResourcesRequest,
  });
