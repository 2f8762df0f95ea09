// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 0-1): run `npm run generate`, do not edit.
import {
  defineMessage,
  nullableArrayOf,
  nullableWriteArray,
  type At,
  type InitOf,
  type Int64,
  type MessageCodec,
  type MessageShape,
  type Reader,
  type Unlimited,
  type Writer,
} from '../runtime/generated.ts';

/** Versions of TransactionLogValue. */
export type TransactionLogValueVersion = 0 | 1;

type V1Up = 1;

export interface TransactionLogValueFields<V extends number, I extends Int64> {
  /** int64, versions 0+. */
  producerId: I;
  /** int64, versions 1+, tag 0 in 1+, default -1. */
  previousProducerId: I;
  /** int64, versions 1+, tag 1 in 1+, default -1. */
  nextProducerId: I;
  /** int16, versions 0+. */
  producerEpoch: number;
  /** int16, versions 1+, tag 3 in 1+, default -1. */
  nextProducerEpoch: number;
  /** int32, versions 0+. */
  transactionTimeoutMs: number;
  /** int8, versions 0+. */
  transactionStatus: number;
  /** []PartitionsSchema, versions 0+, nullable 0+. */
  transactionPartitions: PartitionsSchema<V, I>[] | null;
  /** int64, versions 0+. */
  transactionLastUpdateTimestampMs: I;
  /** int64, versions 0+. */
  transactionStartTimestampMs: I;
  /** int16, versions 1+, tag 2 in 1+. */
  clientTransactionVersion: number;
}

export type TransactionLogValue<V extends number = number, I extends Int64 = Int64> = At<
  V,
  TransactionLogValueFields<V, I>,
  { previousProducerId: V1Up; nextProducerId: V1Up; nextProducerEpoch: V1Up; clientTransactionVersion: V1Up }
>;

export interface PartitionsSchemaFields<_V extends number, _I extends Int64> {
  /** string, versions 0+. */
  topic: string;
  /** []int32, versions 0+. */
  partitionIds: number[];
}

export type PartitionsSchema<V extends number = number, I extends Int64 = Int64> = At<
  V,
  PartitionsSchemaFields<V, I>,
  Unlimited
>;

function readTransactionLogValue(r: Reader, v: number): TransactionLogValue {
  const m = {
    producerId: r.int64(),
    previousProducerId: -1,
    nextProducerId: -1,
    producerEpoch: r.int16(),
    nextProducerEpoch: -1,
    transactionTimeoutMs: r.int32(),
    transactionStatus: r.int8(),
    transactionPartitions: nullableArrayOf(r, r.nullableArrayLength(3), readPartitionsSchema, v),
    transactionLastUpdateTimestampMs: r.int64(),
    transactionStartTimestampMs: r.int64(),
    clientTransactionVersion: 0,
  } satisfies TransactionLogValueFields<number, Int64> as unknown as TransactionLogValue;
  if (r.flexible) {
    for (let n = r.tagCount(), t = -1; n > 0; n--) {
      t = r.tag(t);
      const end = r.tagEnd();
      if (t === 0) {
        m.previousProducerId = r.int64();
      } else if (t === 1) {
        m.nextProducerId = r.int64();
      } else if (t === 3) {
        m.nextProducerEpoch = r.int16();
      } else if (t === 2) {
        m.clientTransactionVersion = r.int16();
      } else r.unknownTag(m, t, end);
      r.closeTag(t, end);
    }
  }
  return m;
}

const namesOfTransactionLogValue: readonly string[] = [
  'producerId',
  'previousProducerId',
  'nextProducerId',
  'producerEpoch',
  'nextProducerEpoch',
  'transactionTimeoutMs',
  'transactionStatus',
  'transactionPartitions',
  'transactionLastUpdateTimestampMs',
  'transactionStartTimestampMs',
  'clientTransactionVersion',
];

function writeTransactionLogValue(w: Writer, m: InitOf<TransactionLogValue>, v: number): void {
  w.fields(m, namesOfTransactionLogValue);
  w.int64(m.producerId);
  if (v <= 0) {
    if (m.previousProducerId !== undefined && m.previousProducerId != -1) w.absent('previousProducerId');
  }
  if (v <= 0) {
    if (m.nextProducerId !== undefined && m.nextProducerId != -1) w.absent('nextProducerId');
  }
  w.int16(m.producerEpoch);
  if (v <= 0) {
    if (m.nextProducerEpoch !== undefined && m.nextProducerEpoch !== -1) w.absent('nextProducerEpoch');
  }
  w.int32(m.transactionTimeoutMs);
  w.int8(m.transactionStatus);
  nullableWriteArray(w, m.transactionPartitions, writePartitionsSchema, v);
  w.int64(m.transactionLastUpdateTimestampMs);
  w.int64(m.transactionStartTimestampMs);
  if (v <= 0) {
    if (m.clientTransactionVersion !== undefined && m.clientTransactionVersion !== 0)
      w.absent('clientTransactionVersion');
  }
  const u = m.unknownTaggedFields;
  if (w.flexible) {
    const t0 = m.previousProducerId !== undefined && m.previousProducerId != -1;
    const t1 = m.nextProducerId !== undefined && m.nextProducerId != -1;
    const t2 = m.clientTransactionVersion !== undefined && m.clientTransactionVersion !== 0;
    const t3 = m.nextProducerEpoch !== undefined && m.nextProducerEpoch !== -1;
    w.tagCount(u, (t0 ? 1 : 0) + (t1 ? 1 : 0) + (t2 ? 1 : 0) + (t3 ? 1 : 0));
    if (t0) {
      const at = w.beginTag(u, 0, -1);
      w.int64(m.previousProducerId, -1);
      w.endTag(at);
    }
    if (t1) {
      const at = w.beginTag(u, 1, 0);
      w.int64(m.nextProducerId, -1);
      w.endTag(at);
    }
    if (t2) {
      const at = w.beginTag(u, 2, 1);
      w.int16(m.clientTransactionVersion);
      w.endTag(at);
    }
    if (t3) {
      const at = w.beginTag(u, 3, 2);
      w.int16(m.nextProducerEpoch, -1);
      w.endTag(at);
    }
    w.restOfTags(u, 3);
  } else w.noTags(u);
}

function readPartitionsSchema(r: Reader, _v: number): PartitionsSchema {
  const m = {
    topic: r.string(),
    partitionIds: r.int32Array(),
  } satisfies PartitionsSchemaFields<number, Int64> as unknown as PartitionsSchema;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfPartitionsSchema: readonly string[] = ['topic', 'partitionIds'];

function writePartitionsSchema(w: Writer, m: InitOf<PartitionsSchema>, _v: number): void {
  w.fields(m, namesOfPartitionsSchema);
  w.string(m.topic);
  w.int32Array(m.partitionIds);
  w.tags(m.unknownTaggedFields);
}

interface TransactionLogValueShape extends MessageShape {
  readonly message: TransactionLogValue<this['V'], this['I']>;
  readonly version: TransactionLogValueVersion;
}

/** Kafka's TransactionLogValue: coordinator-value, key 0, versions 0-1, flexible 1+. */
export const TransactionLogValue: MessageCodec<TransactionLogValueShape> =
  /* @__PURE__ */ defineMessage<TransactionLogValueShape>({
    name: 'TransactionLogValue',
    type: 'coordinator-value',
    apiKey: 0,
    versions: '0-1',
    flexible: '1+',
    schema: `TransactionLogValue
 producerId int64 0+
 previousProducerId int64 1+ tag=0 tagged=1+ default=-1
 nextProducerId int64 1+ tag=1 tagged=1+ default=-1
 producerEpoch int16 0+
 nextProducerEpoch int16 1+ tag=3 tagged=1+ default=-1
 transactionTimeoutMs int32 0+
 transactionStatus int8 0+
 transactionPartitions []PartitionsSchema 0+ null=0+
 transactionLastUpdateTimestampMs int64 0+
 transactionStartTimestampMs int64 0+
 clientTransactionVersion int16 1+ tag=2 tagged=1+
PartitionsSchema
 topic string 0+
 partitionIds []int32 0+`,
    read: readTransactionLogValue,
    write: writeTransactionLogValue,
  });
