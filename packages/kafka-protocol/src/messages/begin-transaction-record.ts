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

/** Versions of BeginTransactionRecord. */
export type BeginTransactionRecordVersion = 0;

export interface BeginTransactionRecordFields<_V extends number, _I extends Int64> {
  /** string, versions 0+, nullable 0+, tag 0 in 0+, default null. */
  name: string | null;
}

export type BeginTransactionRecord<V extends number = number, I extends Int64 = Int64> = At<
  V,
  BeginTransactionRecordFields<V, I>,
  Unlimited
>;

function readBeginTransactionRecord(r: Reader, _v: number): BeginTransactionRecord {
  const m = {
    name: null,
  } satisfies BeginTransactionRecordFields<number, Int64> as unknown as BeginTransactionRecord;
  if (r.flexible) {
    for (let n = r.tagCount(), t = -1; n > 0; n--) {
      t = r.tag(t);
      const end = r.tagEnd();
      if (t === 0) {
        m.name = r.nullableString();
      } else r.unknownTag(m, t, end);
      r.closeTag(t, end);
    }
  }
  return m;
}

const namesOfBeginTransactionRecord: readonly string[] = ['name'];

function writeBeginTransactionRecord(w: Writer, m: InitOf<BeginTransactionRecord>, _v: number): void {
  w.fields(m, namesOfBeginTransactionRecord);
  const u = m.unknownTaggedFields;
  if (w.flexible) {
    const t0 = m.name !== undefined && m.name !== null;
    w.tagCount(u, t0 ? 1 : 0);
    if (t0) {
      const at = w.beginTag(u, 0, -1);
      w.nullableString(m.name, null);
      w.endTag(at);
    }
    w.restOfTags(u, 0);
  } else w.noTags(u);
}

interface BeginTransactionRecordShape extends MessageShape {
  readonly message: BeginTransactionRecord<this['V'], this['I']>;
  readonly version: BeginTransactionRecordVersion;
}

/** Kafka's BeginTransactionRecord: metadata, key 23, versions 0, flexible 0+. */
export const BeginTransactionRecord: MessageCodec<BeginTransactionRecordShape> =
  /* @__PURE__ */ defineMessage<BeginTransactionRecordShape>({
    name: 'BeginTransactionRecord',
    type: 'metadata',
    apiKey: 23,
    versions: '0',
    flexible: '0+',
    schema: `BeginTransactionRecord
 name string 0+ null=0+ tag=0 tagged=0+ default=null`,
    read: readBeginTransactionRecord,
    write: writeBeginTransactionRecord,
  });
