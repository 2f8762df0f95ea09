// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 0-2): run `npm run generate`, do not edit.
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

/** Versions of ListTransactionsRequest. */
export type ListTransactionsRequestVersion = 0 | 1 | 2;

type V1Up = 1 | 2;
type V2Up = 2;

export interface ListTransactionsRequestFields<_V extends number, I extends Int64> {
  /** []string, versions 0+. */
  stateFilters: string[];
  /** []int64, versions 0+, entity producerId. */
  producerIdFilters: I[];
  /** int64, versions 1+, default -1. */
  durationFilter: I;
  /** string, versions 2+, nullable 2+, default null. */
  transactionalIdPattern: string | null;
}

export type ListTransactionsRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ListTransactionsRequestFields<V, I>,
  { durationFilter: V1Up; transactionalIdPattern: V2Up }
>;

function readListTransactionsRequest(r: Reader, v: number): ListTransactionsRequest {
  const m = {
    stateFilters: arrayOf(r, r.arrayLength(1), elements.string, v),
    producerIdFilters: arrayOf(r, r.arrayLength(8), elements.int64, v),
    durationFilter: v >= 1 ? r.int64() : -1,
    transactionalIdPattern: v >= 2 ? r.nullableString() : null,
  } satisfies ListTransactionsRequestFields<number, Int64> as unknown as ListTransactionsRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfListTransactionsRequest: readonly string[] = [
  'stateFilters',
  'producerIdFilters',
  'durationFilter',
  'transactionalIdPattern',
];

function writeListTransactionsRequest(w: Writer, m: InitOf<ListTransactionsRequest>, v: number): void {
  w.fields(m, namesOfListTransactionsRequest);
  writeArray(w, m.stateFilters, elementWriters.string, v);
  writeArray(w, m.producerIdFilters, elementWriters.int64, v);
  if (v >= 1) {
    w.int64(m.durationFilter, -1);
  } else if (m.durationFilter !== undefined && m.durationFilter != -1) w.absent('durationFilter');
  if (v >= 2) {
    w.nullableString(m.transactionalIdPattern, null);
  } else if (m.transactionalIdPattern !== undefined && m.transactionalIdPattern !== null)
    w.absent('transactionalIdPattern');
  w.tags(m.unknownTaggedFields);
}

interface ListTransactionsRequestShape extends MessageShape {
  readonly message: ListTransactionsRequest<this['V'], this['I']>;
  readonly version: ListTransactionsRequestVersion;
}

/** Kafka's ListTransactionsRequest: request, key 66, versions 0-2, flexible 0+. */
export const ListTransactionsRequest: MessageCodec<ListTransactionsRequestShape> =
  /* @__PURE__ */ defineMessage<ListTransactionsRequestShape>({
    name: 'ListTransactionsRequest',
    type: 'request',
    apiKey: 66,
    versions: '0-2',
    flexible: '0+',
    headers: '0+:2',
    listeners: ['broker'],
    schema: `ListTransactionsRequest
 stateFilters []string 0+
 producerIdFilters []int64 0+ entity=producerId
 durationFilter int64 1+ default=-1
 transactionalIdPattern string 2+ null=2+ default=null`,
    read: readListTransactionsRequest,
    write: writeListTransactionsRequest,
  });
