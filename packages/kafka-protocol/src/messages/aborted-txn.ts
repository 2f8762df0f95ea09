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

/** Versions of AbortedTxn. */
export type AbortedTxnVersion = 0;

export interface AbortedTxnFields<_V extends number, I extends Int64> {
  /** int64, versions 0+. */
  producerId: I;
  /** int64, versions 0+. */
  firstOffset: I;
  /** int64, versions 0+. */
  lastOffset: I;
  /** int64, versions 0+. */
  lastStableOffset: I;
}

export type AbortedTxn<V extends number = number, I extends Int64 = Int64> = At<
  V,
  AbortedTxnFields<V, I>,
  Unlimited
>;

function readAbortedTxn(r: Reader, _v: number): AbortedTxn {
  const m = {
    producerId: r.int64(),
    firstOffset: r.int64(),
    lastOffset: r.int64(),
    lastStableOffset: r.int64(),
  } satisfies AbortedTxnFields<number, Int64> as unknown as AbortedTxn;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfAbortedTxn: readonly string[] = ['producerId', 'firstOffset', 'lastOffset', 'lastStableOffset'];

function writeAbortedTxn(w: Writer, m: InitOf<AbortedTxn>, _v: number): void {
  w.fields(m, namesOfAbortedTxn);
  w.int64(m.producerId);
  w.int64(m.firstOffset);
  w.int64(m.lastOffset);
  w.int64(m.lastStableOffset);
  w.tags(m.unknownTaggedFields);
}

interface AbortedTxnShape extends MessageShape {
  readonly message: AbortedTxn<this['V'], this['I']>;
  readonly version: AbortedTxnVersion;
}

/** Kafka's AbortedTxn: data, versions 0, never flexible. */
export const AbortedTxn: MessageCodec<AbortedTxnShape> = /* @__PURE__ */ defineMessage<AbortedTxnShape>({
  name: 'AbortedTxn',
  type: 'data',
  versions: '0',
  flexible: 'none',
  schema: `AbortedTxn
 producerId int64 0+
 firstOffset int64 0+
 lastOffset int64 0+
 lastStableOffset int64 0+`,
  read: readAbortedTxn,
  write: writeAbortedTxn,
});
