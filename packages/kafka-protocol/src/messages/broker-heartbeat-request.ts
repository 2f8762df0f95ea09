// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 0-2): run `npm run generate`, do not edit.
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

/** Versions of BrokerHeartbeatRequest. */
export type BrokerHeartbeatRequestVersion = 0 | 1 | 2;

type V1Up = 1 | 2;
type V2Up = 2;

export interface BrokerHeartbeatRequestFields<_V extends number, I extends Int64> {
  /** int32, versions 0+, entity brokerId. */
  brokerId: number;
  /** int64, versions 0+, default -1. */
  brokerEpoch: I;
  /** int64, versions 0+. */
  currentMetadataOffset: I;
  /** bool, versions 0+. */
  wantFence: boolean;
  /** bool, versions 0+. */
  wantShutDown: boolean;
  /** []uuid, versions 1+, tag 0 in 1+. */
  offlineLogDirs: Uuid[];
  /** []uuid, versions 2+, nullable 2+, tag 1 in 2+, default null. */
  cordonedLogDirs: Uuid[] | null;
}

export type BrokerHeartbeatRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  BrokerHeartbeatRequestFields<V, I>,
  { offlineLogDirs: V1Up; cordonedLogDirs: V2Up }
>;

function readBrokerHeartbeatRequest(r: Reader, v: number): BrokerHeartbeatRequest {
  const m = {
    brokerId: r.int32(),
    brokerEpoch: r.int64(),
    currentMetadataOffset: r.int64(),
    wantFence: r.bool(),
    wantShutDown: r.bool(),
    offlineLogDirs: [],
    cordonedLogDirs: null,
  } satisfies BrokerHeartbeatRequestFields<number, Int64> as unknown as BrokerHeartbeatRequest;
  if (r.flexible) {
    for (let n = r.tagCount(), t = -1; n > 0; n--) {
      t = r.tag(t);
      const end = r.tagEnd();
      if (t === 0) {
        if (!(v >= 1)) r.misplacedTag(t);
        m.offlineLogDirs = arrayOf(r, r.arrayLength(16), elements.uuid, v);
      } else if (t === 1) {
        if (!(v >= 2)) r.misplacedTag(t);
        m.cordonedLogDirs = nullableArrayOf(r, r.nullableArrayLength(16), elements.uuid, v);
      } else r.unknownTag(m, t, end);
      r.closeTag(t, end);
    }
  }
  return m;
}

const namesOfBrokerHeartbeatRequest: readonly string[] = [
  'brokerId',
  'brokerEpoch',
  'currentMetadataOffset',
  'wantFence',
  'wantShutDown',
  'offlineLogDirs',
  'cordonedLogDirs',
];

function writeBrokerHeartbeatRequest(w: Writer, m: InitOf<BrokerHeartbeatRequest>, v: number): void {
  w.fields(m, namesOfBrokerHeartbeatRequest);
  w.int32(m.brokerId);
  w.int64(m.brokerEpoch, -1);
  w.int64(m.currentMetadataOffset);
  w.bool(m.wantFence);
  w.bool(m.wantShutDown);
  if (v <= 0) {
    if (m.offlineLogDirs !== undefined && m.offlineLogDirs.length !== 0) w.absent('offlineLogDirs');
  }
  if (v <= 1) {
    if (m.cordonedLogDirs !== undefined && m.cordonedLogDirs !== null) w.absent('cordonedLogDirs');
  }
  const u = m.unknownTaggedFields;
  if (w.flexible) {
    const t0 = v >= 1 && m.offlineLogDirs !== undefined && m.offlineLogDirs.length !== 0;
    const t1 = v >= 2 && m.cordonedLogDirs !== undefined && m.cordonedLogDirs !== null;
    w.tagCount(u, (t0 ? 1 : 0) + (t1 ? 1 : 0));
    if (t0) {
      const at = w.beginTag(u, 0, -1);
      writeArray(w, m.offlineLogDirs, elementWriters.uuid, v);
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

interface BrokerHeartbeatRequestShape extends MessageShape {
  readonly message: BrokerHeartbeatRequest<this['V'], this['I']>;
  readonly version: BrokerHeartbeatRequestVersion;
}

/** Kafka's BrokerHeartbeatRequest: request, key 63, versions 0-2, flexible 0+. */
export const BrokerHeartbeatRequest: MessageCodec<BrokerHeartbeatRequestShape> =
  /* @__PURE__ */ defineMessage<BrokerHeartbeatRequestShape>({
    name: 'BrokerHeartbeatRequest',
    type: 'request',
    apiKey: 63,
    versions: '0-2',
    flexible: '0+',
    headers: '0+:2',
    listeners: ['controller'],
    schema: `BrokerHeartbeatRequest
 brokerId int32 0+ entity=brokerId
 brokerEpoch int64 0+ default=-1
 currentMetadataOffset int64 0+
 wantFence bool 0+
 wantShutDown bool 0+
 offlineLogDirs []uuid 1+ tag=0 tagged=1+
 cordonedLogDirs []uuid 2+ null=2+ tag=1 tagged=2+ default=null`,
    read: readBrokerHeartbeatRequest,
    write: writeBrokerHeartbeatRequest,
  });
