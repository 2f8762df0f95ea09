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

/** Versions of NoOpRecord. */
export type NoOpRecordVersion = 0;

export type NoOpRecordFields<_V extends number, _I extends Int64> = object;

export type NoOpRecord<V extends number = number, I extends Int64 = Int64> = At<
  V,
  NoOpRecordFields<V, I>,
  Unlimited
>;

function readNoOpRecord(r: Reader, _v: number): NoOpRecord {
  const m = {} satisfies NoOpRecordFields<number, Int64> as unknown as NoOpRecord;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfNoOpRecord: readonly string[] = [];

function writeNoOpRecord(w: Writer, m: InitOf<NoOpRecord>, _v: number): void {
  w.fields(m, namesOfNoOpRecord);
  w.tags(m.unknownTaggedFields);
}

interface NoOpRecordShape extends MessageShape {
  readonly message: NoOpRecord<this['V'], this['I']>;
  readonly version: NoOpRecordVersion;
}

/** Kafka's NoOpRecord: metadata, key 20, versions 0, flexible 0+. */
export const NoOpRecord: MessageCodec<NoOpRecordShape> = /* @__PURE__ */ defineMessage<NoOpRecordShape>({
  name: 'NoOpRecord',
  type: 'metadata',
  apiKey: 20,
  versions: '0',
  flexible: '0+',
  schema: `NoOpRecord`,
  read: readNoOpRecord,
  write: writeNoOpRecord,
});
