// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 0-2): run `npm run generate`, do not edit.
import {
  arrayOf,
  defineMessage,
  elements,
  elementWriters,
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

/** Versions of PartitionRecord. */
export type PartitionRecordVersion = 0 | 1 | 2;

type V1Up = 1 | 2;
type V2Up = 2;

export interface PartitionRecordFields<_V extends number, _I extends Int64> {
  /** int32, versions 0+, default -1. */
  partitionId: number;
  /** uuid, versions 0+. */
  topicId: Uuid;
  /** []int32, versions 0+, entity brokerId. */
  replicas: number[];
  /** []int32, versions 0+. */
  isr: number[];
  /** []int32, versions 0+, entity brokerId. */
  removingReplicas: number[];
  /** []int32, versions 0+, entity brokerId. */
  addingReplicas: number[];
  /** int32, versions 0+, default -1, entity brokerId. */
  leader: number;
  /** int8, versions 0+, tag 0 in 0+. */
  leaderRecoveryState: number;
  /** int32, versions 0+, default -1. */
  leaderEpoch: number;
  /** int32, versions 0+, default -1. */
  partitionEpoch: number;
  /** []uuid, versions 1+. */
  directories: Uuid[];
  /** []int32, versions 2+, nullable 2+, tag 1 in 2+, default null, entity brokerId. */
  eligibleLeaderReplicas: number[] | null;
  /** []int32, versions 2+, nullable 2+, tag 2 in 2+, default null, entity brokerId. */
  lastKnownElr: number[] | null;
}

export type PartitionRecord<V extends number = number, I extends Int64 = Int64> = At<
  V,
  PartitionRecordFields<V, I>,
  { directories: V1Up; eligibleLeaderReplicas: V2Up; lastKnownElr: V2Up }
>;

function readPartitionRecord(r: Reader, v: number): PartitionRecord {
  const m = {
    partitionId: r.int32(),
    topicId: r.uuid(),
    replicas: r.int32Array(),
    isr: r.int32Array(),
    removingReplicas: r.int32Array(),
    addingReplicas: r.int32Array(),
    leader: r.int32(),
    leaderRecoveryState: 0,
    leaderEpoch: r.int32(),
    partitionEpoch: r.int32(),
    directories: v >= 1 ? arrayOf(r, r.arrayLength(16), elements.uuid, v) : [],
    eligibleLeaderReplicas: null,
    lastKnownElr: null,
  } satisfies PartitionRecordFields<number, Int64> as unknown as PartitionRecord;
  if (r.flexible) {
    for (let n = r.tagCount(), t = -1; n > 0; n--) {
      t = r.tag(t);
      const end = r.tagEnd();
      if (t === 0) {
        m.leaderRecoveryState = r.int8();
      } else if (t === 1) {
        if (!(v >= 2)) r.misplacedTag(t);
        m.eligibleLeaderReplicas = r.nullableInt32Array();
      } else if (t === 2) {
        if (!(v >= 2)) r.misplacedTag(t);
        m.lastKnownElr = r.nullableInt32Array();
      } else r.unknownTag(m, t, end);
      r.closeTag(t, end);
    }
  }
  return m;
}

const namesOfPartitionRecord: readonly string[] = [
  'partitionId',
  'topicId',
  'replicas',
  'isr',
  'removingReplicas',
  'addingReplicas',
  'leader',
  'leaderRecoveryState',
  'leaderEpoch',
  'partitionEpoch',
  'directories',
  'eligibleLeaderReplicas',
  'lastKnownElr',
];

function writePartitionRecord(w: Writer, m: InitOf<PartitionRecord>, v: number): void {
  w.fields(m, namesOfPartitionRecord);
  w.int32(m.partitionId, -1);
  w.uuid(m.topicId);
  w.int32Array(m.replicas);
  w.int32Array(m.isr);
  w.int32Array(m.removingReplicas);
  w.int32Array(m.addingReplicas);
  w.int32(m.leader, -1);
  w.int32(m.leaderEpoch, -1);
  w.int32(m.partitionEpoch, -1);
  if (v >= 1) {
    writeArray(w, m.directories, elementWriters.uuid, v);
  } else if (m.directories !== undefined && m.directories.length !== 0) w.absent('directories');
  if (v <= 1) {
    if (m.eligibleLeaderReplicas !== undefined && m.eligibleLeaderReplicas !== null)
      w.absent('eligibleLeaderReplicas');
  }
  if (v <= 1) {
    if (m.lastKnownElr !== undefined && m.lastKnownElr !== null) w.absent('lastKnownElr');
  }
  const u = m.unknownTaggedFields;
  if (w.flexible) {
    const t0 = m.leaderRecoveryState !== undefined && m.leaderRecoveryState !== 0;
    const t1 = v >= 2 && m.eligibleLeaderReplicas !== undefined && m.eligibleLeaderReplicas !== null;
    const t2 = v >= 2 && m.lastKnownElr !== undefined && m.lastKnownElr !== null;
    w.tagCount(u, (t0 ? 1 : 0) + (t1 ? 1 : 0) + (t2 ? 1 : 0));
    if (t0) {
      const at = w.beginTag(u, 0, -1);
      w.int8(m.leaderRecoveryState);
      w.endTag(at);
    }
    if (t1) {
      const at = w.beginTag(u, 1, 0);
      w.nullableInt32Array(m.eligibleLeaderReplicas === undefined ? null : m.eligibleLeaderReplicas);
      w.endTag(at);
    }
    if (t2) {
      const at = w.beginTag(u, 2, 1);
      w.nullableInt32Array(m.lastKnownElr === undefined ? null : m.lastKnownElr);
      w.endTag(at);
    }
    w.restOfTags(u, 2);
  } else w.noTags(u);
}

interface PartitionRecordShape extends MessageShape {
  readonly message: PartitionRecord<this['V'], this['I']>;
  readonly version: PartitionRecordVersion;
}

/** Kafka's PartitionRecord: metadata, key 3, versions 0-2, flexible 0+. */
export const PartitionRecord: MessageCodec<PartitionRecordShape> =
  /* @__PURE__ */ defineMessage<PartitionRecordShape>({
    name: 'PartitionRecord',
    type: 'metadata',
    apiKey: 3,
    versions: '0-2',
    flexible: '0+',
    schema: `PartitionRecord
 partitionId int32 0+ default=-1
 topicId uuid 0+
 replicas []int32 0+ entity=brokerId
 isr []int32 0+
 removingReplicas []int32 0+ entity=brokerId
 addingReplicas []int32 0+ entity=brokerId
 leader int32 0+ default=-1 entity=brokerId
 leaderRecoveryState int8 0+ tag=0 tagged=0+
 leaderEpoch int32 0+ default=-1
 partitionEpoch int32 0+ default=-1
 directories []uuid 1+
 eligibleLeaderReplicas []int32 2+ null=2+ tag=1 tagged=2+ default=null entity=brokerId
 lastKnownElr []int32 2+ null=2+ tag=2 tagged=2+ default=null entity=brokerId`,
    read: readPartitionRecord,
    write: writePartitionRecord,
  });
