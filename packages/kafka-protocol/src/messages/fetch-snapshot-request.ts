// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 0-1): run `npm run generate`, do not edit.
import {
  arrayOf,
  defineMessage,
  nothing,
  writeArray,
  zeroUuid,
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

/** Versions of FetchSnapshotRequest. */
export type FetchSnapshotRequestVersion = 0 | 1;

type V1Up = 1;

export interface FetchSnapshotRequestFields<V extends number, I extends Int64> {
  /** string, versions 0+, nullable 0+, tag 0 in 0+, default null. */
  clusterId: string | null;
  /** int32, versions 0+, default -1, entity brokerId. */
  replicaId: number;
  /** int32, versions 0+, default 2147483647. */
  maxBytes: number;
  /** []TopicSnapshot, versions 0+. */
  topics: TopicSnapshot<V, I>[];
}

export type FetchSnapshotRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  FetchSnapshotRequestFields<V, I>,
  Unlimited
>;

export interface TopicSnapshotFields<V extends number, I extends Int64> {
  /** string, versions 0+, entity topicName. */
  name: string;
  /** []PartitionSnapshot, versions 0+. */
  partitions: PartitionSnapshot<V, I>[];
}

export type TopicSnapshot<V extends number = number, I extends Int64 = Int64> = At<
  V,
  TopicSnapshotFields<V, I>,
  Unlimited
>;

export interface PartitionSnapshotFields<V extends number, I extends Int64> {
  /** int32, versions 0+. */
  partition: number;
  /** int32, versions 0+. */
  currentLeaderEpoch: number;
  /** SnapshotId, versions 0+. */
  snapshotId: SnapshotId<V, I>;
  /** int64, versions 0+. */
  position: I;
  /** uuid, versions 1+, tag 0 in 1+, ignorable. */
  replicaDirectoryId: Uuid;
}

export type PartitionSnapshot<V extends number = number, I extends Int64 = Int64> = At<
  V,
  PartitionSnapshotFields<V, I>,
  { replicaDirectoryId: V1Up }
>;

export interface SnapshotIdFields<_V extends number, I extends Int64> {
  /** int64, versions 0+. */
  endOffset: I;
  /** int32, versions 0+. */
  epoch: number;
}

export type SnapshotId<V extends number = number, I extends Int64 = Int64> = At<
  V,
  SnapshotIdFields<V, I>,
  Unlimited
>;

function readFetchSnapshotRequest(r: Reader, v: number): FetchSnapshotRequest {
  const m = {
    clusterId: null,
    replicaId: r.int32(),
    maxBytes: r.int32(),
    topics: arrayOf(r, r.arrayLength(3), readTopicSnapshot, v),
  } satisfies FetchSnapshotRequestFields<number, Int64> as unknown as FetchSnapshotRequest;
  if (r.flexible) {
    for (let n = r.tagCount(), t = -1; n > 0; n--) {
      t = r.tag(t);
      const end = r.tagEnd();
      if (t === 0) {
        m.clusterId = r.nullableString();
      } else r.unknownTag(m, t, end);
      r.closeTag(t, end);
    }
  }
  return m;
}

const namesOfFetchSnapshotRequest: readonly string[] = ['clusterId', 'replicaId', 'maxBytes', 'topics'];

function writeFetchSnapshotRequest(w: Writer, m: InitOf<FetchSnapshotRequest>, v: number): void {
  w.fields(m, namesOfFetchSnapshotRequest);
  w.int32(m.replicaId, -1);
  w.int32(m.maxBytes, 2147483647);
  writeArray(w, m.topics, writeTopicSnapshot, v);
  const u = m.unknownTaggedFields;
  if (w.flexible) {
    const t0 = m.clusterId !== undefined && m.clusterId !== null;
    w.tagCount(u, t0 ? 1 : 0);
    if (t0) {
      const at = w.beginTag(u, 0, -1);
      w.nullableString(m.clusterId, null);
      w.endTag(at);
    }
    w.restOfTags(u, 0);
  } else w.noTags(u);
}

function readTopicSnapshot(r: Reader, v: number): TopicSnapshot {
  const m = {
    name: r.string(),
    partitions: arrayOf(r, r.arrayLength(30), readPartitionSnapshot, v),
  } satisfies TopicSnapshotFields<number, Int64> as unknown as TopicSnapshot;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfTopicSnapshot: readonly string[] = ['name', 'partitions'];

function writeTopicSnapshot(w: Writer, m: InitOf<TopicSnapshot>, v: number): void {
  w.fields(m, namesOfTopicSnapshot);
  w.string(m.name);
  writeArray(w, m.partitions, writePartitionSnapshot, v);
  w.tags(m.unknownTaggedFields);
}

function readPartitionSnapshot(r: Reader, v: number): PartitionSnapshot {
  const m = {
    partition: r.int32(),
    currentLeaderEpoch: r.int32(),
    snapshotId: readSnapshotId(r, v),
    position: r.int64(),
    replicaDirectoryId: zeroUuid,
  } satisfies PartitionSnapshotFields<number, Int64> as unknown as PartitionSnapshot;
  if (r.flexible) {
    for (let n = r.tagCount(), t = -1; n > 0; n--) {
      t = r.tag(t);
      const end = r.tagEnd();
      if (t === 0) {
        if (!(v >= 1)) r.misplacedTag(t);
        m.replicaDirectoryId = r.uuid();
      } else r.unknownTag(m, t, end);
      r.closeTag(t, end);
    }
  }
  return m;
}

const namesOfPartitionSnapshot: readonly string[] = [
  'partition',
  'currentLeaderEpoch',
  'snapshotId',
  'position',
  'replicaDirectoryId',
];

function writePartitionSnapshot(w: Writer, m: InitOf<PartitionSnapshot>, v: number): void {
  w.fields(m, namesOfPartitionSnapshot);
  w.int32(m.partition);
  w.int32(m.currentLeaderEpoch);
  writeSnapshotId(w, m.snapshotId === undefined ? nothing : m.snapshotId, v);
  w.int64(m.position);
  const u = m.unknownTaggedFields;
  if (w.flexible) {
    const t0 = v >= 1 && m.replicaDirectoryId !== undefined && m.replicaDirectoryId !== zeroUuid;
    w.tagCount(u, t0 ? 1 : 0);
    if (t0) {
      const at = w.beginTag(u, 0, -1);
      w.uuid(m.replicaDirectoryId);
      w.endTag(at);
    }
    w.restOfTags(u, 0);
  } else w.noTags(u);
}

function readSnapshotId(r: Reader, _v: number): SnapshotId {
  const m = {
    endOffset: r.int64(),
    epoch: r.int32(),
  } satisfies SnapshotIdFields<number, Int64> as unknown as SnapshotId;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfSnapshotId: readonly string[] = ['endOffset', 'epoch'];

function writeSnapshotId(w: Writer, m: InitOf<SnapshotId>, _v: number): void {
  w.fields(m, namesOfSnapshotId);
  w.int64(m.endOffset);
  w.int32(m.epoch);
  w.tags(m.unknownTaggedFields);
}

interface FetchSnapshotRequestShape extends MessageShape {
  readonly message: FetchSnapshotRequest<this['V'], this['I']>;
  readonly version: FetchSnapshotRequestVersion;
}

/** Kafka's FetchSnapshotRequest: request, key 59, versions 0-1, flexible 0+. */
export const FetchSnapshotRequest: MessageCodec<FetchSnapshotRequestShape> =
  /* @__PURE__ */ defineMessage<FetchSnapshotRequestShape>({
    name: 'FetchSnapshotRequest',
    type: 'request',
    apiKey: 59,
    versions: '0-1',
    flexible: '0+',
    headers: '0+:2',
    listeners: ['controller'],
    schema: `FetchSnapshotRequest
 clusterId string 0+ null=0+ tag=0 tagged=0+ default=null
 replicaId int32 0+ default=-1 entity=brokerId
 maxBytes int32 0+ default=2147483647
 topics []TopicSnapshot 0+
TopicSnapshot
 name string 0+ entity=topicName
 partitions []PartitionSnapshot 0+
PartitionSnapshot
 partition int32 0+
 currentLeaderEpoch int32 0+
 snapshotId SnapshotId 0+
 position int64 0+
 replicaDirectoryId uuid 1+ tag=0 tagged=1+ ignorable
SnapshotId
 endOffset int64 0+
 epoch int32 0+`,
    read: readFetchSnapshotRequest,
    write: writeFetchSnapshotRequest,
  });
