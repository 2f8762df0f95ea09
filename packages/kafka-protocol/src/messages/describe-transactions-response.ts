// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (version 0): run `npm run generate`, do not edit.
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

/** Versions of DescribeTransactionsResponse. */
export type DescribeTransactionsResponseVersion = 0;

export interface DescribeTransactionsResponseFields<V extends number, I extends Int64> {
  /** int32, versions 0+. */
  throttleTimeMs: number;
  /** []TransactionState, versions 0+. */
  transactionStates: TransactionState<V, I>[];
}

export type DescribeTransactionsResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DescribeTransactionsResponseFields<V, I>,
  Unlimited
>;

export interface TransactionStateFields<V extends number, I extends Int64> {
  /** int16, versions 0+. */
  errorCode: number;
  /** string, versions 0+, entity transactionalId. */
  transactionalId: string;
  /** string, versions 0+. */
  transactionState: string;
  /** int32, versions 0+. */
  transactionTimeoutMs: number;
  /** int64, versions 0+. */
  transactionStartTimeMs: I;
  /** int64, versions 0+, entity producerId. */
  producerId: I;
  /** int16, versions 0+. */
  producerEpoch: number;
  /** []TopicData, versions 0+. */
  topics: TopicData<V, I>[];
}

export type TransactionState<V extends number = number, I extends Int64 = Int64> = At<
  V,
  TransactionStateFields<V, I>,
  Unlimited
>;

export interface TopicDataFields<_V extends number, _I extends Int64> {
  /** string, versions 0+, entity topicName. */
  topic: string;
  /** []int32, versions 0+. */
  partitions: number[];
}

export type TopicData<V extends number = number, I extends Int64 = Int64> = At<
  V,
  TopicDataFields<V, I>,
  Unlimited
>;

function readDescribeTransactionsResponse(r: Reader, v: number): DescribeTransactionsResponse {
  const m = {
    throttleTimeMs: r.int32(),
    transactionStates: arrayOf(r, r.arrayLength(28), readTransactionState, v),
  } satisfies DescribeTransactionsResponseFields<number, Int64> as unknown as DescribeTransactionsResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDescribeTransactionsResponse: readonly string[] = ['throttleTimeMs', 'transactionStates'];

function writeDescribeTransactionsResponse(
  w: Writer,
  m: InitOf<DescribeTransactionsResponse>,
  v: number,
): void {
  w.fields(m, namesOfDescribeTransactionsResponse);
  w.int32(m.throttleTimeMs);
  writeArray(w, m.transactionStates, writeTransactionState, v);
  w.tags(m.unknownTaggedFields);
}

function readTransactionState(r: Reader, v: number): TransactionState {
  const m = {
    errorCode: r.int16(),
    transactionalId: r.string(),
    transactionState: r.string(),
    transactionTimeoutMs: r.int32(),
    transactionStartTimeMs: r.int64(),
    producerId: r.int64(),
    producerEpoch: r.int16(),
    topics: arrayOf(r, r.arrayLength(3), readTopicData, v),
  } satisfies TransactionStateFields<number, Int64> as unknown as TransactionState;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfTransactionState: readonly string[] = [
  'errorCode',
  'transactionalId',
  'transactionState',
  'transactionTimeoutMs',
  'transactionStartTimeMs',
  'producerId',
  'producerEpoch',
  'topics',
];

function writeTransactionState(w: Writer, m: InitOf<TransactionState>, v: number): void {
  w.fields(m, namesOfTransactionState);
  w.int16(m.errorCode);
  w.string(m.transactionalId);
  w.string(m.transactionState);
  w.int32(m.transactionTimeoutMs);
  w.int64(m.transactionStartTimeMs);
  w.int64(m.producerId);
  w.int16(m.producerEpoch);
  writeArray(w, m.topics, writeTopicData, v);
  w.tags(m.unknownTaggedFields);
}

function readTopicData(r: Reader, _v: number): TopicData {
  const m = {
    topic: r.string(),
    partitions: r.int32Array(),
  } satisfies TopicDataFields<number, Int64> as unknown as TopicData;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfTopicData: readonly string[] = ['topic', 'partitions'];

function writeTopicData(w: Writer, m: InitOf<TopicData>, _v: number): void {
  w.fields(m, namesOfTopicData);
  w.string(m.topic);
  w.int32Array(m.partitions);
  w.tags(m.unknownTaggedFields);
}

interface DescribeTransactionsResponseShape extends MessageShape {
  readonly message: DescribeTransactionsResponse<this['V'], this['I']>;
  readonly version: DescribeTransactionsResponseVersion;
}

/** Kafka's DescribeTransactionsResponse: response, key 65, versions 0, flexible 0+. */
export const DescribeTransactionsResponse: MessageCodec<DescribeTransactionsResponseShape> =
  /* @__PURE__ */ defineMessage<DescribeTransactionsResponseShape>({
    name: 'DescribeTransactionsResponse',
    type: 'response',
    apiKey: 65,
    versions: '0',
    flexible: '0+',
    headers: '0+:1',
    schema: `DescribeTransactionsResponse
 throttleTimeMs int32 0+
 transactionStates []TransactionState 0+
TransactionState
 errorCode int16 0+
 transactionalId string 0+ entity=transactionalId
 transactionState string 0+
 transactionTimeoutMs int32 0+
 transactionStartTimeMs int64 0+
 producerId int64 0+ entity=producerId
 producerEpoch int16 0+
 topics []TopicData 0+
TopicData
 topic string 0+ entity=topicName
 partitions []int32 0+`,
    read: readDescribeTransactionsResponse,
    write: writeDescribeTransactionsResponse,
  });
