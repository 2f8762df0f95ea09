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

/** Versions of SnapshotFooterRecord. */
export type SnapshotFooterRecordVersion = 0;

export interface SnapshotFooterRecordFields<_V extends number, _I extends Int64> {
  /** int16, versions 0+. */
  version: number;
}

export type SnapshotFooterRecord<V extends number = number, I extends Int64 = Int64> = At<
  V,
  SnapshotFooterRecordFields<V, I>,
  Unlimited
>;

function readSnapshotFooterRecord(r: Reader, _v: number): SnapshotFooterRecord {
  const m = {
    version: r.int16(),
  } satisfies SnapshotFooterRecordFields<number, Int64> as unknown as SnapshotFooterRecord;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfSnapshotFooterRecord: readonly string[] = ['version'];

function writeSnapshotFooterRecord(w: Writer, m: InitOf<SnapshotFooterRecord>, _v: number): void {
  w.fields(m, namesOfSnapshotFooterRecord);
  w.int16(m.version);
  w.tags(m.unknownTaggedFields);
}

interface SnapshotFooterRecordShape extends MessageShape {
  readonly message: SnapshotFooterRecord<this['V'], this['I']>;
  readonly version: SnapshotFooterRecordVersion;
}

/** Kafka's SnapshotFooterRecord: data, versions 0, flexible 0+. */
export const SnapshotFooterRecord: MessageCodec<SnapshotFooterRecordShape> =
  /* @__PURE__ */ defineMessage<SnapshotFooterRecordShape>({
    name: 'SnapshotFooterRecord',
    type: 'data',
    versions: '0',
    flexible: '0+',
    schema: `SnapshotFooterRecord
 version int16 0+`,
    read: readSnapshotFooterRecord,
    write: writeSnapshotFooterRecord,
  });
