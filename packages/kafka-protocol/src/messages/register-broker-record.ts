// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 0-4): run `npm run generate`, do not edit.
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
  type Unlimited,
  type Uuid,
  type Writer,
} from '../runtime/generated.ts';

/** Versions of RegisterBrokerRecord. */
export type RegisterBrokerRecordVersion = 0 | 1 | 2 | 3 | 4;

type V2Up = 2 | 3 | 4;
type V1Up = 1 | 2 | 3 | 4;
type V3Up = 3 | 4;
type V4Up = 4;

export interface RegisterBrokerRecordFields<V extends number, I extends Int64> {
  /** int32, versions 0+, entity brokerId. */
  brokerId: number;
  /** bool, versions 2+. */
  isMigratingZkBroker: boolean;
  /** uuid, versions 0+. */
  incarnationId: Uuid;
  /** int64, versions 0+. */
  brokerEpoch: I;
  /** []BrokerEndpoint, versions 0+. */
  endPoints: BrokerEndpoint<V, I>[];
  /** []BrokerFeature, versions 0+. */
  features: BrokerFeature<V, I>[];
  /** string, versions 0+, nullable 0+. */
  rack: string | null;
  /** bool, versions 0+, default true. */
  fenced: boolean;
  /** bool, versions 1+. */
  inControlledShutdown: boolean;
  /** []uuid, versions 3+, tag 0 in 3+. */
  logDirs: Uuid[];
  /** []uuid, versions 4+, nullable 4+, tag 1 in 4+, default null. */
  cordonedLogDirs: Uuid[] | null;
}

export type RegisterBrokerRecord<V extends number = number, I extends Int64 = Int64> = At<
  V,
  RegisterBrokerRecordFields<V, I>,
  { isMigratingZkBroker: V2Up; inControlledShutdown: V1Up; logDirs: V3Up; cordonedLogDirs: V4Up }
>;

export interface BrokerEndpointFields<_V extends number, _I extends Int64> {
  /** string, versions 0+. */
  name: string;
  /** string, versions 0+. */
  host: string;
  /** uint16, versions 0+. */
  port: number;
  /** int16, versions 0+. */
  securityProtocol: number;
}

export type BrokerEndpoint<V extends number = number, I extends Int64 = Int64> = At<
  V,
  BrokerEndpointFields<V, I>,
  Unlimited
>;

export interface BrokerFeatureFields<_V extends number, _I extends Int64> {
  /** string, versions 0+. */
  name: string;
  /** int16, versions 0+. */
  minSupportedVersion: number;
  /** int16, versions 0+. */
  maxSupportedVersion: number;
}

export type BrokerFeature<V extends number = number, I extends Int64 = Int64> = At<
  V,
  BrokerFeatureFields<V, I>,
  Unlimited
>;

function readRegisterBrokerRecord(r: Reader, v: number): RegisterBrokerRecord {
  const m = {
    brokerId: r.int32(),
    isMigratingZkBroker: v >= 2 ? r.bool() : false,
    incarnationId: r.uuid(),
    brokerEpoch: r.int64(),
    endPoints: arrayOf(r, r.arrayLength(7), readBrokerEndpoint, v),
    features: arrayOf(r, r.arrayLength(6), readBrokerFeature, v),
    rack: r.nullableString(),
    fenced: r.bool(),
    inControlledShutdown: v >= 1 ? r.bool() : false,
    logDirs: [],
    cordonedLogDirs: null,
  } satisfies RegisterBrokerRecordFields<number, Int64> as unknown as RegisterBrokerRecord;
  if (r.flexible) {
    for (let n = r.tagCount(), t = -1; n > 0; n--) {
      t = r.tag(t);
      const end = r.tagEnd();
      if (t === 0) {
        if (!(v >= 3)) r.misplacedTag(t);
        m.logDirs = arrayOf(r, r.arrayLength(16), elements.uuid, v);
      } else if (t === 1) {
        if (!(v >= 4)) r.misplacedTag(t);
        m.cordonedLogDirs = nullableArrayOf(r, r.nullableArrayLength(16), elements.uuid, v);
      } else r.unknownTag(m, t, end);
      r.closeTag(t, end);
    }
  }
  return m;
}

const namesOfRegisterBrokerRecord: readonly string[] = [
  'brokerId',
  'isMigratingZkBroker',
  'incarnationId',
  'brokerEpoch',
  'endPoints',
  'features',
  'rack',
  'fenced',
  'inControlledShutdown',
  'logDirs',
  'cordonedLogDirs',
];

function writeRegisterBrokerRecord(w: Writer, m: InitOf<RegisterBrokerRecord>, v: number): void {
  w.fields(m, namesOfRegisterBrokerRecord);
  w.int32(m.brokerId);
  if (v >= 2) {
    w.bool(m.isMigratingZkBroker);
  } else if (m.isMigratingZkBroker === true) w.absent('isMigratingZkBroker');
  w.uuid(m.incarnationId);
  w.int64(m.brokerEpoch);
  writeArray(w, m.endPoints, writeBrokerEndpoint, v);
  writeArray(w, m.features, writeBrokerFeature, v);
  w.nullableString(m.rack);
  w.bool(m.fenced, true);
  if (v >= 1) {
    w.bool(m.inControlledShutdown);
  } else if (m.inControlledShutdown === true) w.absent('inControlledShutdown');
  if (v <= 2) {
    if (m.logDirs !== undefined && m.logDirs.length !== 0) w.absent('logDirs');
  }
  if (v <= 3) {
    if (m.cordonedLogDirs !== undefined && m.cordonedLogDirs !== null) w.absent('cordonedLogDirs');
  }
  const u = m.unknownTaggedFields;
  if (w.flexible) {
    const t0 = v >= 3 && m.logDirs !== undefined && m.logDirs.length !== 0;
    const t1 = v >= 4 && m.cordonedLogDirs !== undefined && m.cordonedLogDirs !== null;
    w.tagCount(u, (t0 ? 1 : 0) + (t1 ? 1 : 0));
    if (t0) {
      const at = w.beginTag(u, 0, -1);
      writeArray(w, m.logDirs, elementWriters.uuid, v);
      w.endTag(at);
    }
    if (t1) {
      const at = w.beginTag(u, 1, 0);
      nullableWriteArray(
        w,
        m.cordonedLogDirs === undefined ? null : m.cordonedLogDirs,
        elementWriters.uuid,
        v,
      );
      w.endTag(at);
    }
    w.restOfTags(u, 1);
  } else w.noTags(u);
}

function readBrokerEndpoint(r: Reader, _v: number): BrokerEndpoint {
  const m = {
    name: r.string(),
    host: r.string(),
    port: r.uint16(),
    securityProtocol: r.int16(),
  } satisfies BrokerEndpointFields<number, Int64> as unknown as BrokerEndpoint;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfBrokerEndpoint: readonly string[] = ['name', 'host', 'port', 'securityProtocol'];

function writeBrokerEndpoint(w: Writer, m: InitOf<BrokerEndpoint>, _v: number): void {
  w.fields(m, namesOfBrokerEndpoint);
  w.string(m.name);
  w.string(m.host);
  w.uint16(m.port);
  w.int16(m.securityProtocol);
  w.tags(m.unknownTaggedFields);
}

function readBrokerFeature(r: Reader, _v: number): BrokerFeature {
  const m = {
    name: r.string(),
    minSupportedVersion: r.int16(),
    maxSupportedVersion: r.int16(),
  } satisfies BrokerFeatureFields<number, Int64> as unknown as BrokerFeature;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfBrokerFeature: readonly string[] = ['name', 'minSupportedVersion', 'maxSupportedVersion'];

function writeBrokerFeature(w: Writer, m: InitOf<BrokerFeature>, _v: number): void {
  w.fields(m, namesOfBrokerFeature);
  w.string(m.name);
  w.int16(m.minSupportedVersion);
  w.int16(m.maxSupportedVersion);
  w.tags(m.unknownTaggedFields);
}

interface RegisterBrokerRecordShape extends MessageShape {
  readonly message: RegisterBrokerRecord<this['V'], this['I']>;
  readonly version: RegisterBrokerRecordVersion;
}

/** Kafka's RegisterBrokerRecord: metadata, key 0, versions 0-4, flexible 0+. */
export const RegisterBrokerRecord: MessageCodec<RegisterBrokerRecordShape> =
  /* @__PURE__ */ defineMessage<RegisterBrokerRecordShape>({
    name: 'RegisterBrokerRecord',
    type: 'metadata',
    apiKey: 0,
    versions: '0-4',
    flexible: '0+',
    schema: `RegisterBrokerRecord
 brokerId int32 0+ entity=brokerId
 isMigratingZkBroker bool 2+
 incarnationId uuid 0+
 brokerEpoch int64 0+
 endPoints []BrokerEndpoint 0+
 features []BrokerFeature 0+
 rack string 0+ null=0+
 fenced bool 0+ default=true
 inControlledShutdown bool 1+
 logDirs []uuid 3+ tag=0 tagged=3+
 cordonedLogDirs []uuid 4+ null=4+ tag=1 tagged=4+ default=null
BrokerEndpoint
 name string 0+
 host string 0+
 port uint16 0+
 securityProtocol int16 0+
BrokerFeature
 name string 0+
 minSupportedVersion int16 0+
 maxSupportedVersion int16 0+`,
    read: readRegisterBrokerRecord,
    write: writeRegisterBrokerRecord,
  });
