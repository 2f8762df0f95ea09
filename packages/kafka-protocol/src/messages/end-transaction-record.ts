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

/** Versions of EndTransactionRecord. */
export type EndTransactionRecordVersion = 0;

export type EndTransactionRecordFields<_V extends number, _I extends Int64> = object;

export type EndTransactionRecord<V extends number = number, I extends Int64 = Int64> = At<
  V,
  EndTransactionRecordFields<V, I>,
  Unlimited
>;

function readEndTransactionRecord(r: Reader, _v: number): EndTransactionRecord {
  const m = {} satisfies EndTransactionRecordFields<number, Int64> as unknown as EndTransactionRecord;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfEndTransactionRecord: readonly string[] = [];

function writeEndTransactionRecord(w: Writer, m: InitOf<EndTransactionRecord>, _v: number): void {
  w.fields(m, namesOfEndTransactionRecord);
  w.tags(m.unknownTaggedFields);
}

interface EndTransactionRecordShape extends MessageShape {
  readonly message: EndTransactionRecord<this['V'], this['I']>;
  readonly version: EndTransactionRecordVersion;
}

/** Kafka's EndTransactionRecord: metadata, key 24, versions 0, flexible 0+. */
export const EndTransactionRecord: MessageCodec<EndTransactionRecordShape> =
  /* @__PURE__ */ defineMessage<EndTransactionRecordShape>({
    name: 'EndTransactionRecord',
    type: 'metadata',
    apiKey: 24,
    versions: '0',
    flexible: '0+',
    schema: `EndTransactionRecord`,
    read: readEndTransactionRecord,
    write: writeEndTransactionRecord,
  });
