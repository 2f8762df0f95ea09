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

/** Versions of AbortTransactionRecord. */
export type AbortTransactionRecordVersion = 0;

export interface AbortTransactionRecordFields<_V extends number, _I extends Int64> {
  /** string, versions 0+, nullable 0+, tag 0 in 0+, default null. */
  reason: string | null;
}

export type AbortTransactionRecord<V extends number = number, I extends Int64 = Int64> = At<
  V,
  AbortTransactionRecordFields<V, I>,
  Unlimited
>;

function readAbortTransactionRecord(r: Reader, _v: number): AbortTransactionRecord {
  const m = {
    reason: null,
  } satisfies AbortTransactionRecordFields<number, Int64> as unknown as AbortTransactionRecord;
  if (r.flexible) {
    for (let n = r.tagCount(), t = -1; n > 0; n--) {
      t = r.tag(t);
      const end = r.tagEnd();
      if (t === 0) {
        m.reason = r.nullableString();
      } else r.unknownTag(m, t, end);
      r.closeTag(t, end);
    }
  }
  return m;
}

const namesOfAbortTransactionRecord: readonly string[] = ['reason'];

function writeAbortTransactionRecord(w: Writer, m: InitOf<AbortTransactionRecord>, _v: number): void {
  w.fields(m, namesOfAbortTransactionRecord);
  const u = m.unknownTaggedFields;
  if (w.flexible) {
    const t0 = m.reason !== undefined && m.reason !== null;
    w.tagCount(u, t0 ? 1 : 0);
    if (t0) {
      const at = w.beginTag(u, 0, -1);
      w.nullableString(m.reason, null);
      w.endTag(at);
    }
    w.restOfTags(u, 0);
  } else w.noTags(u);
}

interface AbortTransactionRecordShape extends MessageShape {
  readonly message: AbortTransactionRecord<this['V'], this['I']>;
  readonly version: AbortTransactionRecordVersion;
}

/** Kafka's AbortTransactionRecord: metadata, key 25, versions 0, flexible 0+. */
export const AbortTransactionRecord: MessageCodec<AbortTransactionRecordShape> =
  /* @__PURE__ */ defineMessage<AbortTransactionRecordShape>({
    name: 'AbortTransactionRecord',
    type: 'metadata',
    apiKey: 25,
    versions: '0',
    flexible: '0+',
    schema: `AbortTransactionRecord
 reason string 0+ null=0+ tag=0 tagged=0+ default=null`,
    read: readAbortTransactionRecord,
    write: writeAbortTransactionRecord,
  });
