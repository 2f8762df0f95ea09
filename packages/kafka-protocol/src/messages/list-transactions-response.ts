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
  type Unlimited,
  type Writer,
} from '../runtime/generated.ts';

/** Versions of ListTransactionsResponse. */
export type ListTransactionsResponseVersion = 0 | 1 | 2;

export interface ListTransactionsResponseFields<V extends number, I extends Int64> {
  /** int32, versions 0+. */
  throttleTimeMs: number;
  /** int16, versions 0+. */
  errorCode: number;
  /** []string, versions 0+. */
  unknownStateFilters: string[];
  /** []TransactionState, versions 0+. */
  transactionStates: TransactionState<V, I>[];
}

export type ListTransactionsResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ListTransactionsResponseFields<V, I>,
  Unlimited
>;

export interface TransactionStateFields<_V extends number, I extends Int64> {
  /** string, versions 0+, entity transactionalId. */
  transactionalId: string;
  /** int64, versions 0+, entity producerId. */
  producerId: I;
  /** string, versions 0+. */
  transactionState: string;
}

export type TransactionState<V extends number = number, I extends Int64 = Int64> = At<
  V,
  TransactionStateFields<V, I>,
  Unlimited
>;

function readListTransactionsResponse(r: Reader, v: number): ListTransactionsResponse {
  const m = {
    throttleTimeMs: r.int32(),
    errorCode: r.int16(),
    unknownStateFilters: arrayOf(r, r.arrayLength(1), elements.string, v),
    transactionStates: arrayOf(r, r.arrayLength(11), readTransactionState, v),
  } satisfies ListTransactionsResponseFields<number, Int64> as unknown as ListTransactionsResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfListTransactionsResponse: readonly string[] = [
  'throttleTimeMs',
  'errorCode',
  'unknownStateFilters',
  'transactionStates',
];

function writeListTransactionsResponse(w: Writer, m: InitOf<ListTransactionsResponse>, v: number): void {
  w.fields(m, namesOfListTransactionsResponse);
  w.int32(m.throttleTimeMs);
  w.int16(m.errorCode);
  writeArray(w, m.unknownStateFilters, elementWriters.string, v);
  writeArray(w, m.transactionStates, writeTransactionState, v);
  w.tags(m.unknownTaggedFields);
}

function readTransactionState(r: Reader, _v: number): TransactionState {
  const m = {
    transactionalId: r.string(),
    producerId: r.int64(),
    transactionState: r.string(),
  } satisfies TransactionStateFields<number, Int64> as unknown as TransactionState;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfTransactionState: readonly string[] = ['transactionalId', 'producerId', 'transactionState'];

function writeTransactionState(w: Writer, m: InitOf<TransactionState>, _v: number): void {
  w.fields(m, namesOfTransactionState);
  w.string(m.transactionalId);
  w.int64(m.producerId);
  w.string(m.transactionState);
  w.tags(m.unknownTaggedFields);
}

interface ListTransactionsResponseShape extends MessageShape {
  readonly message: ListTransactionsResponse<this['V'], this['I']>;
  readonly version: ListTransactionsResponseVersion;
}

/** Kafka's ListTransactionsResponse: response, key 66, versions 0-2, flexible 0+. */
export const ListTransactionsResponse: MessageCodec<ListTransactionsResponseShape> =
  /* @__PURE__ */ defineMessage<ListTransactionsResponseShape>({
    name: 'ListTransactionsResponse',
    type: 'response',
    apiKey: 66,
    versions: '0-2',
    flexible: '0+',
    headers: '0+:1',
    schema: `ListTransactionsResponse
 throttleTimeMs int32 0+
 errorCode int16 0+
 unknownStateFilters []string 0+
 transactionStates []TransactionState 0+
TransactionState
 transactionalId string 0+ entity=transactionalId
 producerId int64 0+ entity=producerId
 transactionState string 0+`,
    read: readListTransactionsResponse,
    write: writeListTransactionsResponse,
  });
