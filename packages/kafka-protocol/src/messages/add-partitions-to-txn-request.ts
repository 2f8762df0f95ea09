// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 0-5): run `npm run generate`, do not edit.
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

/** Versions of AddPartitionsToTxnRequest. */
export type AddPartitionsToTxnRequestVersion = 0 | 1 | 2 | 3 | 4 | 5;

type V4Up = 4 | 5;
type V0To3 = 0 | 1 | 2 | 3;

export interface AddPartitionsToTxnRequestFields<V extends number, I extends Int64> {
  /** []AddPartitionsToTxnTransaction, versions 4+. */
  transactions: AddPartitionsToTxnTransaction<V, I>[];
  /** string, versions 0-3, entity transactionalId. */
  v3AndBelowTransactionalId: string;
  /** int64, versions 0-3, entity producerId. */
  v3AndBelowProducerId: I;
  /** int16, versions 0-3. */
  v3AndBelowProducerEpoch: number;
  /** []AddPartitionsToTxnTopic, versions 0-3. */
  v3AndBelowTopics: AddPartitionsToTxnTopic<V, I>[];
}

export type AddPartitionsToTxnRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  AddPartitionsToTxnRequestFields<V, I>,
  {
    transactions: V4Up;
    v3AndBelowTransactionalId: V0To3;
    v3AndBelowProducerId: V0To3;
    v3AndBelowProducerEpoch: V0To3;
    v3AndBelowTopics: V0To3;
  }
>;

export interface AddPartitionsToTxnTransactionFields<V extends number, I extends Int64> {
  /** string, versions 4+, entity transactionalId. */
  transactionalId: string;
  /** int64, versions 4+, entity producerId. */
  producerId: I;
  /** int16, versions 4+. */
  producerEpoch: number;
  /** bool, versions 4+. */
  verifyOnly: boolean;
  /** []AddPartitionsToTxnTopic, versions 4+. */
  topics: AddPartitionsToTxnTopic<V, I>[];
}

export type AddPartitionsToTxnTransaction<V extends number = number, I extends Int64 = Int64> = At<
  V,
  AddPartitionsToTxnTransactionFields<V, I>,
  { transactionalId: V4Up; producerId: V4Up; producerEpoch: V4Up; verifyOnly: V4Up; topics: V4Up }
>;

export interface AddPartitionsToTxnTopicFields<_V extends number, _I extends Int64> {
  /** string, versions 0+, entity topicName. */
  name: string;
  /** []int32, versions 0+. */
  partitions: number[];
}

export type AddPartitionsToTxnTopic<V extends number = number, I extends Int64 = Int64> = At<
  V,
  AddPartitionsToTxnTopicFields<V, I>,
  Unlimited
>;

function readAddPartitionsToTxnRequest(r: Reader, v: number): AddPartitionsToTxnRequest {
  const m = {
    transactions: v >= 4 ? arrayOf(r, r.arrayLength(14), readAddPartitionsToTxnTransaction, v) : [],
    v3AndBelowTransactionalId: v <= 3 ? r.string() : '',
    v3AndBelowProducerId: v <= 3 ? r.int64() : 0,
    v3AndBelowProducerEpoch: v <= 3 ? r.int16() : 0,
    v3AndBelowTopics: v <= 3 ? arrayOf(r, r.arrayLength(3), readAddPartitionsToTxnTopic, v) : [],
  } satisfies AddPartitionsToTxnRequestFields<number, Int64> as unknown as AddPartitionsToTxnRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfAddPartitionsToTxnRequest: readonly string[] = [
  'transactions',
  'v3AndBelowTransactionalId',
  'v3AndBelowProducerId',
  'v3AndBelowProducerEpoch',
  'v3AndBelowTopics',
];

function writeAddPartitionsToTxnRequest(w: Writer, m: InitOf<AddPartitionsToTxnRequest>, v: number): void {
  w.fields(m, namesOfAddPartitionsToTxnRequest);
  if (v >= 4) {
    writeArray(w, m.transactions, writeAddPartitionsToTxnTransaction, v);
  } else if (m.transactions !== undefined && m.transactions.length !== 0) w.absent('transactions');
  if (v <= 3) {
    w.string(m.v3AndBelowTransactionalId);
  } else if (m.v3AndBelowTransactionalId !== undefined && m.v3AndBelowTransactionalId !== '')
    w.absent('v3AndBelowTransactionalId');
  if (v <= 3) {
    w.int64(m.v3AndBelowProducerId);
  } else if (m.v3AndBelowProducerId !== undefined && m.v3AndBelowProducerId != 0)
    w.absent('v3AndBelowProducerId');
  if (v <= 3) {
    w.int16(m.v3AndBelowProducerEpoch);
  } else if (m.v3AndBelowProducerEpoch !== undefined && m.v3AndBelowProducerEpoch !== 0)
    w.absent('v3AndBelowProducerEpoch');
  if (v <= 3) {
    writeArray(w, m.v3AndBelowTopics, writeAddPartitionsToTxnTopic, v);
  } else if (m.v3AndBelowTopics !== undefined && m.v3AndBelowTopics.length !== 0)
    w.absent('v3AndBelowTopics');
  w.tags(m.unknownTaggedFields);
}

function readAddPartitionsToTxnTransaction(r: Reader, v: number): AddPartitionsToTxnTransaction {
  const m = {
    transactionalId: v >= 4 ? r.string() : '',
    producerId: v >= 4 ? r.int64() : 0,
    producerEpoch: v >= 4 ? r.int16() : 0,
    verifyOnly: v >= 4 ? r.bool() : false,
    topics: v >= 4 ? arrayOf(r, r.arrayLength(3), readAddPartitionsToTxnTopic, v) : [],
  } satisfies AddPartitionsToTxnTransactionFields<number, Int64> as unknown as AddPartitionsToTxnTransaction;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfAddPartitionsToTxnTransaction: readonly string[] = [
  'transactionalId',
  'producerId',
  'producerEpoch',
  'verifyOnly',
  'topics',
];

function writeAddPartitionsToTxnTransaction(
  w: Writer,
  m: InitOf<AddPartitionsToTxnTransaction>,
  v: number,
): void {
  w.fields(m, namesOfAddPartitionsToTxnTransaction);
  if (v >= 4) {
    w.string(m.transactionalId);
  } else if (m.transactionalId !== undefined && m.transactionalId !== '') w.absent('transactionalId');
  if (v >= 4) {
    w.int64(m.producerId);
  } else if (m.producerId !== undefined && m.producerId != 0) w.absent('producerId');
  if (v >= 4) {
    w.int16(m.producerEpoch);
  } else if (m.producerEpoch !== undefined && m.producerEpoch !== 0) w.absent('producerEpoch');
  if (v >= 4) {
    w.bool(m.verifyOnly);
  } else if (m.verifyOnly === true) w.absent('verifyOnly');
  if (v >= 4) {
    writeArray(w, m.topics, writeAddPartitionsToTxnTopic, v);
  } else if (m.topics !== undefined && m.topics.length !== 0) w.absent('topics');
  w.tags(m.unknownTaggedFields);
}

function readAddPartitionsToTxnTopic(r: Reader, _v: number): AddPartitionsToTxnTopic {
  const m = {
    name: r.string(),
    partitions: r.int32Array(),
  } satisfies AddPartitionsToTxnTopicFields<number, Int64> as unknown as AddPartitionsToTxnTopic;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfAddPartitionsToTxnTopic: readonly string[] = ['name', 'partitions'];

function writeAddPartitionsToTxnTopic(w: Writer, m: InitOf<AddPartitionsToTxnTopic>, _v: number): void {
  w.fields(m, namesOfAddPartitionsToTxnTopic);
  w.string(m.name);
  w.int32Array(m.partitions);
  w.tags(m.unknownTaggedFields);
}

interface AddPartitionsToTxnRequestShape extends MessageShape {
  readonly message: AddPartitionsToTxnRequest<this['V'], this['I']>;
  readonly version: AddPartitionsToTxnRequestVersion;
}

/** Kafka's AddPartitionsToTxnRequest: request, key 24, versions 0-5, flexible 3+. */
export const AddPartitionsToTxnRequest: MessageCodec<AddPartitionsToTxnRequestShape> =
  /* @__PURE__ */ defineMessage<AddPartitionsToTxnRequestShape>({
    name: 'AddPartitionsToTxnRequest',
    type: 'request',
    apiKey: 24,
    versions: '0-5',
    flexible: '3+',
    headers: '0-2:1 3+:2',
    listeners: ['broker'],
    schema: `AddPartitionsToTxnRequest
 transactions []AddPartitionsToTxnTransaction 4+
 v3AndBelowTransactionalId string 0-3 entity=transactionalId
 v3AndBelowProducerId int64 0-3 entity=producerId
 v3AndBelowProducerEpoch int16 0-3
 v3AndBelowTopics []AddPartitionsToTxnTopic 0-3
AddPartitionsToTxnTransaction
 transactionalId string 4+ entity=transactionalId
 producerId int64 4+ entity=producerId
 producerEpoch int16 4+
 verifyOnly bool 4+
 topics []AddPartitionsToTxnTopic 4+
AddPartitionsToTxnTopic
 name string 0+ entity=topicName
 partitions []int32 0+`,
    read: readAddPartitionsToTxnRequest,
    write: writeAddPartitionsToTxnRequest,
  });
