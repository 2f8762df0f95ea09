// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 0-2): run `npm run generate`, do not edit.
import {
  defineMessage,
  elements,
  elementWriters,
  nullableArrayOf,
  nullableWriteArray,
  type At,
  type InitOf,
  type Int64,
  type MessageCodec,
  type MessageShape,
  type Reader,
  type Uuid,
  type Writer,
} from '../runtime/generated.ts';

/** Versions of PartitionChangeRecord. */
export type PartitionChangeRecordVersion = 0 | 1 | 2;

type V1Up = 1 | 2;
type V2Up = 2;

export interface PartitionChangeRecordFields<_V extends number, _I extends Int64> {
  /** int32, versions 0+, default -1. */
  partitionId: number;
  /** uuid, versions 0+. */
  topicId: Uuid;
  /** []int32, versions 0+, nullable 0+, tag 0 in 0+, default null, entity brokerId. */
  isr: number[] | null;
  /** int32, versions 0+, tag 1 in 0+, default -2, entity brokerId. */
  leader: number;
  /** []int32, versions 0+, nullable 0+, tag 2 in 0+, default null, entity brokerId. */
  replicas: number[] | null;
  /** []int32, versions 0+, nullable 0+, tag 3 in 0+, default null, entity brokerId. */
  removingReplicas: number[] | null;
  /** []int32, versions 0+, nullable 0+, tag 4 in 0+, default null, entity brokerId. */
  addingReplicas: number[] | null;
  /** int8, versions 0+, tag 5 in 0+, default -1. */
  leaderRecoveryState: number;
  /** []uuid, versions 1+, nullable 1+, tag 8 in 1+, default null. */
  directories: Uuid[] | null;
  /** []int32, versions 2+, nullable 2+, tag 6 in 2+, default null, entity brokerId. */
  eligibleLeaderReplicas: number[] | null;
  /** []int32, versions 2+, nullable 2+, tag 7 in 2+, default null, entity brokerId. */
  lastKnownElr: number[] | null;
}

export type PartitionChangeRecord<V extends number = number, I extends Int64 = Int64> = At<
  V,
  PartitionChangeRecordFields<V, I>,
  { directories: V1Up; eligibleLeaderReplicas: V2Up; lastKnownElr: V2Up }
>;

function readPartitionChangeRecord(r: Reader, v: number): PartitionChangeRecord {
  const m = {
    partitionId: r.int32(),
    topicId: r.uuid(),
    isr: null,
    leader: -2,
    replicas: null,
    removingReplicas: null,
    addingReplicas: null,
    leaderRecoveryState: -1,
    directories: null,
    eligibleLeaderReplicas: null,
    lastKnownElr: null,
  } satisfies PartitionChangeRecordFields<number, Int64> as unknown as PartitionChangeRecord;
  if (r.flexible) {
    for (let n = r.tagCount(), t = -1; n > 0; n--) {
      t = r.tag(t);
      const end = r.tagEnd();
      if (t === 0) {
        m.isr = r.nullableInt32Array();
      } else if (t === 1) {
        m.leader = r.int32();
      } else if (t === 2) {
        m.replicas = r.nullableInt32Array();
      } else if (t === 3) {
        m.removingReplicas = r.nullableInt32Array();
      } else if (t === 4) {
        m.addingReplicas = r.nullableInt32Array();
      } else if (t === 5) {
        m.leaderRecoveryState = r.int8();
      } else if (t === 8) {
        if (!(v >= 1)) r.misplacedTag(t);
        m.directories = nullableArrayOf(r, r.nullableArrayLength(16), elements.uuid, v);
      } else if (t === 6) {
        if (!(v >= 2)) r.misplacedTag(t);
        m.eligibleLeaderReplicas = r.nullableInt32Array();
      } else if (t === 7) {
        if (!(v >= 2)) r.misplacedTag(t);
        m.lastKnownElr = r.nullableInt32Array();
      } else r.unknownTag(m, t, end);
      r.closeTag(t, end);
    }
  }
  return m;
}

const namesOfPartitionChangeRecord: readonly string[] = [
  'partitionId',
  'topicId',
  'isr',
  'leader',
  'replicas',
  'removingReplicas',
  'addingReplicas',
  'leaderRecoveryState',
  'directories',
  'eligibleLeaderReplicas',
  'lastKnownElr',
];

function writePartitionChangeRecord(w: Writer, m: InitOf<PartitionChangeRecord>, v: number): void {
  w.fields(m, namesOfPartitionChangeRecord);
  w.int32(m.partitionId, -1);
  w.uuid(m.topicId);
  if (v <= 0) {
    if (m.directories !== undefined && m.directories !== null) w.absent('directories');
  }
  if (v <= 1) {
    if (m.eligibleLeaderReplicas !== undefined && m.eligibleLeaderReplicas !== null)
      w.absent('eligibleLeaderReplicas');
  }
  if (v <= 1) {
    if (m.lastKnownElr !== undefined && m.lastKnownElr !== null) w.absent('lastKnownElr');
  }
  const u = m.unknownTaggedFields;
  if (w.flexible) {
    const t0 = m.isr !== undefined && m.isr !== null;
    const t1 = m.leader !== undefined && m.leader !== -2;
    const t2 = m.replicas !== undefined && m.replicas !== null;
    const t3 = m.removingReplicas !== undefined && m.removingReplicas !== null;
    const t4 = m.addingReplicas !== undefined && m.addingReplicas !== null;
    const t5 = m.leaderRecoveryState !== undefined && m.leaderRecoveryState !== -1;
    const t6 = v >= 2 && m.eligibleLeaderReplicas !== undefined && m.eligibleLeaderReplicas !== null;
    const t7 = v >= 2 && m.lastKnownElr !== undefined && m.lastKnownElr !== null;
    const t8 = v >= 1 && m.directories !== undefined && m.directories !== null;
    w.tagCount(
      u,
      (t0 ? 1 : 0) +
        (t1 ? 1 : 0) +
        (t2 ? 1 : 0) +
        (t3 ? 1 : 0) +
        (t4 ? 1 : 0) +
        (t5 ? 1 : 0) +
        (t6 ? 1 : 0) +
        (t7 ? 1 : 0) +
        (t8 ? 1 : 0),
    );
    if (t0) {
      const at = w.beginTag(u, 0, -1);
      w.nullableInt32Array(m.isr === undefined ? null : m.isr);
      w.endTag(at);
    }
    if (t1) {
      const at = w.beginTag(u, 1, 0);
      w.int32(m.leader, -2);
      w.endTag(at);
    }
    if (t2) {
      const at = w.beginTag(u, 2, 1);
      w.nullableInt32Array(m.replicas === undefined ? null : m.replicas);
      w.endTag(at);
    }
    if (t3) {
      const at = w.beginTag(u, 3, 2);
      w.nullableInt32Array(m.removingReplicas === undefined ? null : m.removingReplicas);
      w.endTag(at);
    }
    if (t4) {
      const at = w.beginTag(u, 4, 3);
      w.nullableInt32Array(m.addingReplicas === undefined ? null : m.addingReplicas);
      w.endTag(at);
    }
    if (t5) {
      const at = w.beginTag(u, 5, 4);
      w.int8(m.leaderRecoveryState, -1);
      w.endTag(at);
    }
    if (t6) {
      const at = w.beginTag(u, 6, 5);
      w.nullableInt32Array(m.eligibleLeaderReplicas === undefined ? null : m.eligibleLeaderReplicas);
      w.endTag(at);
    }
    if (t7) {
      const at = w.beginTag(u, 7, 6);
      w.nullableInt32Array(m.lastKnownElr === undefined ? null : m.lastKnownElr);
      w.endTag(at);
    }
    if (t8) {
      const at = w.beginTag(u, 8, 7);
      nullableWriteArray(w, m.directories === undefined ? null : m.directories, elementWriters.uuid, v);
      w.endTag(at);
    }
    w.restOfTags(u, 8);
  } else w.noTags(u);
}

interface PartitionChangeRecordShape extends MessageShape {
  readonly message: PartitionChangeRecord<this['V'], this['I']>;
  readonly version: PartitionChangeRecordVersion;
}

/** Kafka's PartitionChangeRecord: metadata, key 5, versions 0-2, flexible 0+. */
export const PartitionChangeRecord: MessageCodec<PartitionChangeRecordShape> =
  /* @__PURE__ */ defineMessage<PartitionChangeRecordShape>({
    name: 'PartitionChangeRecord',
    type: 'metadata',
    apiKey: 5,
    versions: '0-2',
    flexible: '0+',
    schema: `PartitionChangeRecord
 partitionId int32 0+ default=-1
 topicId uuid 0+
 isr []int32 0+ null=0+ tag=0 tagged=0+ default=null entity=brokerId
 leader int32 0+ tag=1 tagged=0+ default=-2 entity=brokerId
 replicas []int32 0+ null=0+ tag=2 tagged=0+ default=null entity=brokerId
 removingReplicas []int32 0+ null=0+ tag=3 tagged=0+ default=null entity=brokerId
 addingReplicas []int32 0+ null=0+ tag=4 tagged=0+ default=null entity=brokerId
 leaderRecoveryState int8 0+ tag=5 tagged=0+ default=-1
 directories []uuid 1+ null=1+ tag=8 tagged=1+ default=null
 eligibleLeaderReplicas []int32 2+ null=2+ tag=6 tagged=2+ default=null entity=brokerId
 lastKnownElr []int32 2+ null=2+ tag=7 tagged=2+ default=null entity=brokerId`,
    read: readPartitionChangeRecord,
    write: writePartitionChangeRecord,
  });
