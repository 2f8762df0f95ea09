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

/** Versions of KRaftVersionRecord. */
export type KRaftVersionRecordVersion = 0;

export interface KRaftVersionRecordFields<_V extends number, _I extends Int64> {
  /** int16, versions 0+. */
  version: number;
  /** int16, versions 0+. */
  kRaftVersion: number;
}

export type KRaftVersionRecord<V extends number = number, I extends Int64 = Int64> = At<
  V,
  KRaftVersionRecordFields<V, I>,
  Unlimited
>;

function readKRaftVersionRecord(r: Reader, _v: number): KRaftVersionRecord {
  const m = {
    version: r.int16(),
    kRaftVersion: r.int16(),
  } satisfies KRaftVersionRecordFields<number, Int64> as unknown as KRaftVersionRecord;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfKRaftVersionRecord: readonly string[] = ['version', 'kRaftVersion'];

function writeKRaftVersionRecord(w: Writer, m: InitOf<KRaftVersionRecord>, _v: number): void {
  w.fields(m, namesOfKRaftVersionRecord);
  w.int16(m.version);
  w.int16(m.kRaftVersion);
  w.tags(m.unknownTaggedFields);
}

interface KRaftVersionRecordShape extends MessageShape {
  readonly message: KRaftVersionRecord<this['V'], this['I']>;
  readonly version: KRaftVersionRecordVersion;
}

/** Kafka's KRaftVersionRecord: data, versions 0, flexible 0+. */
export const KRaftVersionRecord: MessageCodec<KRaftVersionRecordShape> =
  /* @__PURE__ */ defineMessage<KRaftVersionRecordShape>({
    name: 'KRaftVersionRecord',
    type: 'data',
    versions: '0',
    flexible: '0+',
    schema: `KRaftVersionRecord
 version int16 0+
 kRaftVersion int16 0+`,
    read: readKRaftVersionRecord,
    write: writeKRaftVersionRecord,
  });
