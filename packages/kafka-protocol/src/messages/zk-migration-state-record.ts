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

/** Versions of ZkMigrationStateRecord. */
export type ZkMigrationStateRecordVersion = 0;

export interface ZkMigrationStateRecordFields<_V extends number, _I extends Int64> {
  /** int8, versions 0+. */
  zkMigrationState: number;
}

export type ZkMigrationStateRecord<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ZkMigrationStateRecordFields<V, I>,
  Unlimited
>;

function readZkMigrationStateRecord(r: Reader, _v: number): ZkMigrationStateRecord {
  const m = {
    zkMigrationState: r.int8(),
  } satisfies ZkMigrationStateRecordFields<number, Int64> as unknown as ZkMigrationStateRecord;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfZkMigrationStateRecord: readonly string[] = ['zkMigrationState'];

function writeZkMigrationStateRecord(w: Writer, m: InitOf<ZkMigrationStateRecord>, _v: number): void {
  w.fields(m, namesOfZkMigrationStateRecord);
  w.int8(m.zkMigrationState);
  w.tags(m.unknownTaggedFields);
}

interface ZkMigrationStateRecordShape extends MessageShape {
  readonly message: ZkMigrationStateRecord<this['V'], this['I']>;
  readonly version: ZkMigrationStateRecordVersion;
}

/** Kafka's ZkMigrationStateRecord: metadata, key 21, versions 0, flexible 0+. */
export const ZkMigrationStateRecord: MessageCodec<ZkMigrationStateRecordShape> =
  /* @__PURE__ */ defineMessage<ZkMigrationStateRecordShape>({
    name: 'ZkMigrationStateRecord',
    type: 'metadata',
    apiKey: 21,
    versions: '0',
    flexible: '0+',
    schema: `ZkMigrationStateRecord
 zkMigrationState int8 0+`,
    read: readZkMigrationStateRecord,
    write: writeZkMigrationStateRecord,
  });
