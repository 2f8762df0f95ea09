// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 0-3): run `npm run generate`, do not edit.
import {
  arrayOf,
  defineMessage,
  elements,
  elementWriters,
  nullableArrayOf,
  nullableWriteArray,
  writeArray,
  type At,
  type InitOf,
  type Int64,
  type MessageCodec,
  type MessageShape,
  type Reader,
  type Uuid,
  type Writer,
} from '../runtime/generated.ts';

/** Versions of BrokerRegistrationChangeRecord. */
export type BrokerRegistrationChangeRecordVersion = 0 | 1 | 2 | 3;

type V1Up = 1 | 2 | 3;
type V2Up = 2 | 3;
type V3Up = 3;

export interface BrokerRegistrationChangeRecordFields<_V extends number, I extends Int64> {
  /** int32, versions 0+, entity brokerId. */
  brokerId: number;
  /** int64, versions 0+. */
  brokerEpoch: I;
  /** int8, versions 0+, tag 0 in 0+. */
  fenced: number;
  /** int8, versions 1+, tag 1 in 1+. */
  inControlledShutdown: number;
  /** []uuid, versions 2+, tag 2 in 2+. */
  logDirs: Uuid[];
  /** []uuid, versions 3+, nullable 3+, tag 3 in 3+, default null. */
  cordonedLogDirs: Uuid[] | null;
}

export type BrokerRegistrationChangeRecord<V extends number = number, I extends Int64 = Int64> = At<
  V,
  BrokerRegistrationChangeRecordFields<V, I>,
  { inControlledShutdown: V1Up; logDirs: V2Up; cordonedLogDirs: V3Up }
>;

function readBrokerRegistrationChangeRecord(r: Reader, v: number): BrokerRegistrationChangeRecord {
  const m = {
    brokerId: r.int32(),
    brokerEpoch: r.int64(),
    fenced: 0,
    inControlledShutdown: 0,
    logDirs: [],
    cordonedLogDirs: null,
  } satisfies BrokerRegistrationChangeRecordFields<
    number,
    Int64
  > as unknown as BrokerRegistrationChangeRecord;
  if (r.flexible) {
    for (let n = r.tagCount(), t = -1; n > 0; n--) {
      t = r.tag(t);
      const end = r.tagEnd();
      if (t === 0) {
        m.fenced = r.int8();
      } else if (t === 1) {
        if (!(v >= 1)) r.misplacedTag(t);
        m.inControlledShutdown = r.int8();
      } else if (t === 2) {
        if (!(v >= 2)) r.misplacedTag(t);
        m.logDirs = arrayOf(r, r.arrayLength(16), elements.uuid, v);
      } else if (t === 3) {
        if (!(v >= 3)) r.misplacedTag(t);
        m.cordonedLogDirs = nullableArrayOf(r, r.nullableArrayLength(16), elements.uuid, v);
      } else r.unknownTag(m, t, end);
      r.closeTag(t, end);
    }
  }
  return m;
}

const namesOfBrokerRegistrationChangeRecord: readonly string[] = [
  'brokerId',
  'brokerEpoch',
  'fenced',
  'inControlledShutdown',
  'logDirs',
  'cordonedLogDirs',
];

function writeBrokerRegistrationChangeRecord(
  w: Writer,
  m: InitOf<BrokerRegistrationChangeRecord>,
  v: number,
): void {
  w.fields(m, namesOfBrokerRegistrationChangeRecord);
  w.int32(m.brokerId);
  w.int64(m.brokerEpoch);
  if (v <= 0) {
    if (m.inControlledShutdown !== undefined && m.inControlledShutdown !== 0)
      w.absent('inControlledShutdown');
  }
  if (v <= 1) {
    if (m.logDirs !== undefined && m.logDirs.length !== 0) w.absent('logDirs');
  }
  if (v <= 2) {
    if (m.cordonedLogDirs !== undefined && m.cordonedLogDirs !== null) w.absent('cordonedLogDirs');
  }
  const u = m.unknownTaggedFields;
  if (w.flexible) {
    const t0 = m.fenced !== undefined && m.fenced !== 0;
    const t1 = v >= 1 && m.inControlledShutdown !== undefined && m.inControlledShutdown !== 0;
    const t2 = v >= 2 && m.logDirs !== undefined && m.logDirs.length !== 0;
    const t3 = v >= 3 && m.cordonedLogDirs !== undefined && m.cordonedLogDirs !== null;
    w.tagCount(u, (t0 ? 1 : 0) + (t1 ? 1 : 0) + (t2 ? 1 : 0) + (t3 ? 1 : 0));
    if (t0) {
      const at = w.beginTag(u, 0, -1);
      w.int8(m.fenced);
      w.endTag(at);
    }
    if (t1) {
      const at = w.beginTag(u, 1, 0);
      w.int8(m.inControlledShutdown);
      w.endTag(at);
    }
    if (t2) {
      const at = w.beginTag(u, 2, 1);
      writeArray(w, m.logDirs, elementWriters.uuid, v);
      w.endTag(at);
    }
    if (t3) {
      const at = w.beginTag(u, 3, 2);
      nullableWriteArray(
        w,
        m.cordonedLogDirs === undefined ? null : m.cordonedLogDirs,
        elementWriters.uuid,
        v,
      );
      w.endTag(at);
    }
    w.restOfTags(u, 3);
  } else w.noTags(u);
}

interface BrokerRegistrationChangeRecordShape extends MessageShape {
  readonly message: BrokerRegistrationChangeRecord<this['V'], this['I']>;
  readonly version: BrokerRegistrationChangeRecordVersion;
}

/** Kafka's BrokerRegistrationChangeRecord: metadata, key 17, versions 0-3, flexible 0+. */
export const BrokerRegistrationChangeRecord: MessageCodec<BrokerRegistrationChangeRecordShape> =
  /* @__PURE__ */ defineMessage<BrokerRegistrationChangeRecordShape>({
    name: 'BrokerRegistrationChangeRecord',
    type: 'metadata',
    apiKey: 17,
    versions: '0-3',
    flexible: '0+',
    schema: `BrokerRegistrationChangeRecord
 brokerId int32 0+ entity=brokerId
 brokerEpoch int64 0+
 fenced int8 0+ tag=0 tagged=0+
 inControlledShutdown int8 1+ tag=1 tagged=1+
 logDirs []uuid 2+ tag=2 tagged=2+
 cordonedLogDirs []uuid 3+ null=3+ tag=3 tagged=3+ default=null`,
    read: readBrokerRegistrationChangeRecord,
    write: writeBrokerRegistrationChangeRecord,
  });
