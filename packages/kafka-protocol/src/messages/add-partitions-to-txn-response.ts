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

/** Versions of AddPartitionsToTxnResponse. */
export type AddPartitionsToTxnResponseVersion = 0 | 1 | 2 | 3 | 4 | 5;

type V4Up = 4 | 5;
type V0To3 = 0 | 1 | 2 | 3;

export interface AddPartitionsToTxnResponseFields<V extends number, I extends Int64> {
  /** int32, versions 0+. */
  throttleTimeMs: number;
  /** int16, versions 4+, ignorable. */
  errorCode: number;
  /** []AddPartitionsToTxnResult, versions 4+. */
  resultsByTransaction: AddPartitionsToTxnResult<V, I>[];
  /** []AddPartitionsToTxnTopicResult, versions 0-3. */
  resultsByTopicV3AndBelow: AddPartitionsToTxnTopicResult<V, I>[];
}

export type AddPartitionsToTxnResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  AddPartitionsToTxnResponseFields<V, I>,
  { errorCode: V4Up; resultsByTransaction: V4Up; resultsByTopicV3AndBelow: V0To3 }
>;

export interface AddPartitionsToTxnResultFields<V extends number, I extends Int64> {
  /** string, versions 4+, entity transactionalId. */
  transactionalId: string;
  /** []AddPartitionsToTxnTopicResult, versions 4+. */
  topicResults: AddPartitionsToTxnTopicResult<V, I>[];
}

export type AddPartitionsToTxnResult<V extends number = number, I extends Int64 = Int64> = At<
  V,
  AddPartitionsToTxnResultFields<V, I>,
  { transactionalId: V4Up; topicResults: V4Up }
>;

export interface AddPartitionsToTxnTopicResultFields<V extends number, I extends Int64> {
  /** string, versions 0+, entity topicName. */
  name: string;
  /** []AddPartitionsToTxnPartitionResult, versions 0+. */
  resultsByPartition: AddPartitionsToTxnPartitionResult<V, I>[];
}

export type AddPartitionsToTxnTopicResult<V extends number = number, I extends Int64 = Int64> = At<
  V,
  AddPartitionsToTxnTopicResultFields<V, I>,
  Unlimited
>;

export interface AddPartitionsToTxnPartitionResultFields<_V extends number, _I extends Int64> {
  /** int32, versions 0+. */
  partitionIndex: number;
  /** int16, versions 0+. */
  partitionErrorCode: number;
}

export type AddPartitionsToTxnPartitionResult<V extends number = number, I extends Int64 = Int64> = At<
  V,
  AddPartitionsToTxnPartitionResultFields<V, I>,
  Unlimited
>;

function readAddPartitionsToTxnResponse(r: Reader, v: number): AddPartitionsToTxnResponse {
  const m = {
    throttleTimeMs: r.int32(),
    errorCode: v >= 4 ? r.int16() : 0,
    resultsByTransaction: v >= 4 ? arrayOf(r, r.arrayLength(3), readAddPartitionsToTxnResult, v) : [],
    resultsByTopicV3AndBelow:
      v <= 3 ? arrayOf(r, r.arrayLength(3), readAddPartitionsToTxnTopicResult, v) : [],
  } satisfies AddPartitionsToTxnResponseFields<number, Int64> as unknown as AddPartitionsToTxnResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfAddPartitionsToTxnResponse: readonly string[] = [
  'throttleTimeMs',
  'errorCode',
  'resultsByTransaction',
  'resultsByTopicV3AndBelow',
];

function writeAddPartitionsToTxnResponse(w: Writer, m: InitOf<AddPartitionsToTxnResponse>, v: number): void {
  w.fields(m, namesOfAddPartitionsToTxnResponse);
  w.int32(m.throttleTimeMs);
  if (v >= 4) {
    w.int16(m.errorCode);
  }
  if (v >= 4) {
    writeArray(w, m.resultsByTransaction, writeAddPartitionsToTxnResult, v);
  } else if (m.resultsByTransaction !== undefined && m.resultsByTransaction.length !== 0)
    w.absent('resultsByTransaction');
  if (v <= 3) {
    writeArray(w, m.resultsByTopicV3AndBelow, writeAddPartitionsToTxnTopicResult, v);
  } else if (m.resultsByTopicV3AndBelow !== undefined && m.resultsByTopicV3AndBelow.length !== 0)
    w.absent('resultsByTopicV3AndBelow');
  w.tags(m.unknownTaggedFields);
}

function readAddPartitionsToTxnResult(r: Reader, v: number): AddPartitionsToTxnResult {
  const m = {
    transactionalId: v >= 4 ? r.string() : '',
    topicResults: v >= 4 ? arrayOf(r, r.arrayLength(3), readAddPartitionsToTxnTopicResult, v) : [],
  } satisfies AddPartitionsToTxnResultFields<number, Int64> as unknown as AddPartitionsToTxnResult;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfAddPartitionsToTxnResult: readonly string[] = ['transactionalId', 'topicResults'];

function writeAddPartitionsToTxnResult(w: Writer, m: InitOf<AddPartitionsToTxnResult>, v: number): void {
  w.fields(m, namesOfAddPartitionsToTxnResult);
  if (v >= 4) {
    w.string(m.transactionalId);
  } else if (m.transactionalId !== undefined && m.transactionalId !== '') w.absent('transactionalId');
  if (v >= 4) {
    writeArray(w, m.topicResults, writeAddPartitionsToTxnTopicResult, v);
  } else if (m.topicResults !== undefined && m.topicResults.length !== 0) w.absent('topicResults');
  w.tags(m.unknownTaggedFields);
}

function readAddPartitionsToTxnTopicResult(r: Reader, v: number): AddPartitionsToTxnTopicResult {
  const m = {
    name: r.string(),
    resultsByPartition: arrayOf(r, r.arrayLength(6), readAddPartitionsToTxnPartitionResult, v),
  } satisfies AddPartitionsToTxnTopicResultFields<number, Int64> as unknown as AddPartitionsToTxnTopicResult;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfAddPartitionsToTxnTopicResult: readonly string[] = ['name', 'resultsByPartition'];

function writeAddPartitionsToTxnTopicResult(
  w: Writer,
  m: InitOf<AddPartitionsToTxnTopicResult>,
  v: number,
): void {
  w.fields(m, namesOfAddPartitionsToTxnTopicResult);
  w.string(m.name);
  writeArray(w, m.resultsByPartition, writeAddPartitionsToTxnPartitionResult, v);
  w.tags(m.unknownTaggedFields);
}

function readAddPartitionsToTxnPartitionResult(r: Reader, _v: number): AddPartitionsToTxnPartitionResult {
  const m = {
    partitionIndex: r.int32(),
    partitionErrorCode: r.int16(),
  } satisfies AddPartitionsToTxnPartitionResultFields<
    number,
    Int64
  > as unknown as AddPartitionsToTxnPartitionResult;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfAddPartitionsToTxnPartitionResult: readonly string[] = ['partitionIndex', 'partitionErrorCode'];

function writeAddPartitionsToTxnPartitionResult(
  w: Writer,
  m: InitOf<AddPartitionsToTxnPartitionResult>,
  _v: number,
): void {
  w.fields(m, namesOfAddPartitionsToTxnPartitionResult);
  w.int32(m.partitionIndex);
  w.int16(m.partitionErrorCode);
  w.tags(m.unknownTaggedFields);
}

interface AddPartitionsToTxnResponseShape extends MessageShape {
  readonly message: AddPartitionsToTxnResponse<this['V'], this['I']>;
  readonly version: AddPartitionsToTxnResponseVersion;
}

/** Kafka's AddPartitionsToTxnResponse: response, key 24, versions 0-5, flexible 3+. */
export const AddPartitionsToTxnResponse: MessageCodec<AddPartitionsToTxnResponseShape> =
  /* @__PURE__ */ defineMessage<AddPartitionsToTxnResponseShape>({
    name: 'AddPartitionsToTxnResponse',
    type: 'response',
    apiKey: 24,
    versions: '0-5',
    flexible: '3+',
    headers: '0-2:0 3+:1',
    schema: `AddPartitionsToTxnResponse
 throttleTimeMs int32 0+
 errorCode int16 4+ ignorable
 resultsByTransaction []AddPartitionsToTxnResult 4+
 resultsByTopicV3AndBelow []AddPartitionsToTxnTopicResult 0-3
AddPartitionsToTxnResult
 transactionalId string 4+ entity=transactionalId
 topicResults []AddPartitionsToTxnTopicResult 4+
AddPartitionsToTxnTopicResult
 name string 0+ entity=topicName
 resultsByPartition []AddPartitionsToTxnPartitionResult 0+
AddPartitionsToTxnPartitionResult
 partitionIndex int32 0+
 partitionErrorCode int16 0+`,
    read: readAddPartitionsToTxnResponse,
    write: writeAddPartitionsToTxnResponse,
  });
