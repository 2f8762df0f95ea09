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

/** Versions of ClearElrRecord. */
export type ClearElrRecordVersion = 0;

export interface ClearElrRecordFields<_V extends number, _I extends Int64> {
  /** string, versions 0+, entity topicName. */
  topicName: string;
}

export type ClearElrRecord<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ClearElrRecordFields<V, I>,
  Unlimited
>;

function readClearElrRecord(r: Reader, _v: number): ClearElrRecord {
  const m = {
    topicName: r.string(),
  } satisfies ClearElrRecordFields<number, Int64> as unknown as ClearElrRecord;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfClearElrRecord: readonly string[] = ['topicName'];

function writeClearElrRecord(w: Writer, m: InitOf<ClearElrRecord>, _v: number): void {
  w.fields(m, namesOfClearElrRecord);
  w.string(m.topicName);
  w.tags(m.unknownTaggedFields);
}

interface ClearElrRecordShape extends MessageShape {
  readonly message: ClearElrRecord<this['V'], this['I']>;
  readonly version: ClearElrRecordVersion;
}

/** Kafka's ClearElrRecord: metadata, key 28, versions 0, flexible 0+. */
export const ClearElrRecord: MessageCodec<ClearElrRecordShape> =
  /* @__PURE__ */ defineMessage<ClearElrRecordShape>({
    name: 'ClearElrRecord',
    type: 'metadata',
    apiKey: 28,
    versions: '0',
    flexible: '0+',
    schema: `ClearElrRecord
 topicName string 0+ entity=topicName`,
    read: readClearElrRecord,
    write: writeClearElrRecord,
  });
