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

/** Versions of SnapshotHeaderRecord. */
export type SnapshotHeaderRecordVersion = 0;

export interface SnapshotHeaderRecordFields<_V extends number, I extends Int64> {
  /** int16, versions 0+. */
  version: number;
  /** int64, versions 0+. */
  lastContainedLogTimestamp: I;
}

export type SnapshotHeaderRecord<V extends number = number, I extends Int64 = Int64> = At<
  V,
  SnapshotHeaderRecordFields<V, I>,
  Unlimited
>;

function readSnapshotHeaderRecord(r: Reader, _v: number): SnapshotHeaderRecord {
  const m = {
    version: r.int16(),
    lastContainedLogTimestamp: r.int64(),
  } satisfies SnapshotHeaderRecordFields<number, Int64> as unknown as SnapshotHeaderRecord;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfSnapshotHeaderRecord: readonly string[] = ['version', 'lastContainedLogTimestamp'];

function writeSnapshotHeaderRecord(w: Writer, m: InitOf<SnapshotHeaderRecord>, _v: number): void {
  w.fields(m, namesOfSnapshotHeaderRecord);
  w.int16(m.version);
  w.int64(m.lastContainedLogTimestamp);
  w.tags(m.unknownTaggedFields);
}

interface SnapshotHeaderRecordShape extends MessageShape {
  readonly message: SnapshotHeaderRecord<this['V'], this['I']>;
  readonly version: SnapshotHeaderRecordVersion;
}

/** Kafka's SnapshotHeaderRecord: data, versions 0, flexible 0+. */
export const SnapshotHeaderRecord: MessageCodec<SnapshotHeaderRecordShape> =
  /* @__PURE__ */ defineMessage<SnapshotHeaderRecordShape>({
    name: 'SnapshotHeaderRecord',
    type: 'data',
    versions: '0',
    flexible: '0+',
    schema: `SnapshotHeaderRecord
 version int16 0+
 lastContainedLogTimestamp int64 0+`,
    read: readSnapshotHeaderRecord,
    write: writeSnapshotHeaderRecord,
  });
