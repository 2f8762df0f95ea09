// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 0-5): run `npm run generate`, do not edit.
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

/** Versions of ListGroupsRequest. */
export type ListGroupsRequestVersion = 0 | 1 | 2 | 3 | 4 | 5;

type V4Up = 4 | 5;
type V5Up = 5;

export interface ListGroupsRequestFields<_V extends number, _I extends Int64> {
  /** []string, versions 4+. */
  statesFilter: string[];
  /** []string, versions 5+. */
  typesFilter: string[];
}

export type ListGroupsRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ListGroupsRequestFields<V, I>,
  { statesFilter: V4Up; typesFilter: V5Up }
>;

function readListGroupsRequest(r: Reader, v: number): ListGroupsRequest {
  const m = {
    statesFilter: v >= 4 ? arrayOf(r, r.arrayLength(1), elements.string, v) : [],
    typesFilter: v >= 5 ? arrayOf(r, r.arrayLength(1), elements.string, v) : [],
  } satisfies ListGroupsRequestFields<number, Int64> as unknown as ListGroupsRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfListGroupsRequest: readonly string[] = ['statesFilter', 'typesFilter'];

function writeListGroupsRequest(w: Writer, m: InitOf<ListGroupsRequest>, v: number): void {
  w.fields(m, namesOfListGroupsRequest);
  if (v >= 4) {
    writeArray(w, m.statesFilter, elementWriters.string, v);
  } else if (m.statesFilter !== undefined && m.statesFilter.length !== 0) w.absent('statesFilter');
  if (v >= 5) {
    writeArray(w, m.typesFilter, elementWriters.string, v);
  } else if (m.typesFilter !== undefined && m.typesFilter.length !== 0) w.absent('typesFilter');
  w.tags(m.unknownTaggedFields);
}

interface ListGroupsRequestShape extends MessageShape {
  readonly message: ListGroupsRequest<this['V'], this['I']>;
  readonly version: ListGroupsRequestVersion;
}

/** Kafka's ListGroupsRequest: request, key 16, versions 0-5, flexible 3+. */
export const ListGroupsRequest: MessageCodec<ListGroupsRequestShape> =
  /* @__PURE__ */ defineMessage<ListGroupsRequestShape>({
    name: 'ListGroupsRequest',
    type: 'request',
    apiKey: 16,
    versions: '0-5',
    flexible: '3+',
    headers: '0-2:1 3+:2',
    listeners: ['broker'],
    schema: `ListGroupsRequest
 statesFilter []string 4+
 typesFilter []string 5+`,
    read: readListGroupsRequest,
    write: writeListGroupsRequest,
  });
