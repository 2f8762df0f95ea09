// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (version 0): run `npm run generate`, do not edit.
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

/** Versions of TransactionLogKey. */
export type TransactionLogKeyVersion = 0;

export interface TransactionLogKeyFields<_V extends number, _I extends Int64> {
  /** string, versions 0+. */
  transactionalId: string;
}

export type TransactionLogKey<V extends number = number, I extends Int64 = Int64> = At<
  V,
  TransactionLogKeyFields<V, I>,
  Unlimited
>;

function readTransactionLogKey(r: Reader, _v: number): TransactionLogKey {
  const m = {
    transactionalId: r.string(),
  } satisfies TransactionLogKeyFields<number, Int64> as unknown as TransactionLogKey;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfTransactionLogKey: readonly string[] = ['transactionalId'];

function writeTransactionLogKey(w: Writer, m: InitOf<TransactionLogKey>, _v: number): void {
  w.fields(m, namesOfTransactionLogKey);
  w.string(m.transactionalId);
  w.tags(m.unknownTaggedFields);
}

interface TransactionLogKeyShape extends MessageShape {
  readonly message: TransactionLogKey<this['V'], this['I']>;
  readonly version: TransactionLogKeyVersion;
}

/** Kafka's TransactionLogKey: coordinator-key, key 0, versions 0, never flexible. */
export const TransactionLogKey: MessageCodec<TransactionLogKeyShape> =
  /* @__PURE__ */ defineMessage<TransactionLogKeyShape>({
    name: 'TransactionLogKey',
    type: 'coordinator-key',
    apiKey: 0,
    versions: '0',
    flexible: 'none',
    schema: `TransactionLogKey
 transactionalId string 0+`,
    read: readTransactionLogKey,
    write: writeTransactionLogKey,
  });
