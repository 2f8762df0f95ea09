// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 0-1): run `npm run generate`, do not edit.
import {
  arrayOf,
  defineMessage,
  hasNoTags,
  nothing,
  writeArray,
  type At,
  type InitOf,
  type Int64,
  type MessageCodec,
  type MessageShape,
  type Reader,
  type Unlimited,
  type Writer,
} from '../runtime/generated.ts';

/** Versions of FetchSnapshotResponse. */
export type FetchSnapshotResponseVersion = 0 | 1;

type V1Up = 1;

export interface FetchSnapshotResponseFields<V extends number, I extends Int64> {
  /** int32, versions 0+, ignorable. */
  throttleTimeMs: number;
  /** int16, versions 0+. */
  errorCode: number;
  /** []TopicSnapshot, versions 0+. */
  topics: TopicSnapshot<V, I>[];
  /** []NodeEndpoint, versions 1+, tag 0 in 1+. */
  nodeEndpoints: NodeEndpoint<V, I>[];
}

export type FetchSnapshotResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  FetchSnapshotResponseFields<V, I>,
  { nodeEndpoints: V1Up }
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

export interface NodeEndpointFields<_V extends number, _I extends Int64> {
  /** int32, versions 1+, entity brokerId. */
  nodeId: number;
  /** string, versions 1+. */
  host: string;
  /** uint16, versions 1+. */
  port: number;
}

export type NodeEndpoint<V extends number = number, I extends Int64 = Int64> = At<
  V,
  NodeEndpointFields<V, I>,
  { nodeId: V1Up; host: V1Up; port: V1Up }
>;

export interface PartitionSnapshotFields<V extends number, I extends Int64> {
  /** int32, versions 0+. */
  index: number;
  /** int16, versions 0+. */
  errorCode: number;
  /** SnapshotId, versions 0+. */
  snapshotId: SnapshotId<V, I>;
  /** LeaderIdAndEpoch, versions 0+, tag 0 in 0+. */
  currentLeader: LeaderIdAndEpoch<V, I>;
  /** int64, versions 0+. */
  size: I;
  /** int64, versions 0+. */
  position: I;
  /** records, versions 0+. */
  unalignedRecords: Uint8Array;
}

export type PartitionSnapshot<V extends number = number, I extends Int64 = Int64> = At<
  V,
  PartitionSnapshotFields<V, I>,
  Unlimited
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

export interface LeaderIdAndEpochFields<_V extends number, _I extends Int64> {
  /** int32, versions 0+, entity brokerId. */
  leaderId: number;
  /** int32, versions 0+. */
  leaderEpoch: number;
}

export type LeaderIdAndEpoch<V extends number = number, I extends Int64 = Int64> = At<
  V,
  LeaderIdAndEpochFields<V, I>,
  Unlimited
>;

function readFetchSnapshotResponse(r: Reader, v: number): FetchSnapshotResponse {
  const m = {
    throttleTimeMs: r.int32(),
    errorCode: r.int16(),
    topics: arrayOf(r, r.arrayLength(3), readTopicSnapshot, v),
    nodeEndpoints: [],
  } satisfies FetchSnapshotResponseFields<number, Int64> as unknown as FetchSnapshotResponse;
  if (r.flexible) {
    for (let n = r.tagCount(), t = -1; n > 0; n--) {
      t = r.tag(t);
      const end = r.tagEnd();
      if (t === 0) {
        if (!(v >= 1)) r.misplacedTag(t);
        m.nodeEndpoints = arrayOf(r, r.arrayLength(8), readNodeEndpoint, v);
      } else r.unknownTag(m, t, end);
      r.closeTag(t, end);
    }
  }
  return m;
}

const namesOfFetchSnapshotResponse: readonly string[] = [
  'throttleTimeMs',
  'errorCode',
  'topics',
  'nodeEndpoints',
];

function writeFetchSnapshotResponse(w: Writer, m: InitOf<FetchSnapshotResponse>, v: number): void {
  w.fields(m, namesOfFetchSnapshotResponse);
  w.int32(m.throttleTimeMs);
  w.int16(m.errorCode);
  writeArray(w, m.topics, writeTopicSnapshot, v);
  if (v <= 0) {
    if (m.nodeEndpoints !== undefined && m.nodeEndpoints.length !== 0) w.absent('nodeEndpoints');
  }
  const u = m.unknownTaggedFields;
  if (w.flexible) {
    const t0 = v >= 1 && m.nodeEndpoints !== undefined && m.nodeEndpoints.length !== 0;
    w.tagCount(u, t0 ? 1 : 0);
    if (t0) {
      const at = w.beginTag(u, 0, -1);
      writeArray(w, m.nodeEndpoints, writeNodeEndpoint, v);
      w.endTag(at);
    }
    w.restOfTags(u, 0);
  } else w.noTags(u);
}

function readTopicSnapshot(r: Reader, v: number): TopicSnapshot {
  const m = {
    name: r.string(),
    partitions: arrayOf(r, r.arrayLength(37), readPartitionSnapshot, v),
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

function readNodeEndpoint(r: Reader, v: number): NodeEndpoint {
  const m = {
    nodeId: v >= 1 ? r.int32() : 0,
    host: v >= 1 ? r.string() : '',
    port: v >= 1 ? r.uint16() : 0,
  } satisfies NodeEndpointFields<number, Int64> as unknown as NodeEndpoint;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfNodeEndpoint: readonly string[] = ['nodeId', 'host', 'port'];

function writeNodeEndpoint(w: Writer, m: InitOf<NodeEndpoint>, v: number): void {
  w.fields(m, namesOfNodeEndpoint);
  if (v >= 1) {
    w.int32(m.nodeId);
  } else if (m.nodeId !== undefined && m.nodeId !== 0) w.absent('nodeId');
  if (v >= 1) {
    w.string(m.host);
  } else if (m.host !== undefined && m.host !== '') w.absent('host');
  if (v >= 1) {
    w.uint16(m.port);
  } else if (m.port !== undefined && m.port !== 0) w.absent('port');
  w.tags(m.unknownTaggedFields);
}

function readPartitionSnapshot(r: Reader, v: number): PartitionSnapshot {
  const m = {
    index: r.int32(),
    errorCode: r.int16(),
    snapshotId: readSnapshotId(r, v),
    currentLeader: defaultLeaderIdAndEpoch(),
    size: r.int64(),
    position: r.int64(),
    unalignedRecords: r.bytesField(),
  } satisfies PartitionSnapshotFields<number, Int64> as unknown as PartitionSnapshot;
  if (r.flexible) {
    for (let n = r.tagCount(), t = -1; n > 0; n--) {
      t = r.tag(t);
      const end = r.tagEnd();
      if (t === 0) {
        m.currentLeader = readLeaderIdAndEpoch(r, v);
      } else r.unknownTag(m, t, end);
      r.closeTag(t, end);
    }
  }
  return m;
}

const namesOfPartitionSnapshot: readonly string[] = [
  'index',
  'errorCode',
  'snapshotId',
  'currentLeader',
  'size',
  'position',
  'unalignedRecords',
];

function writePartitionSnapshot(w: Writer, m: InitOf<PartitionSnapshot>, v: number): void {
  w.fields(m, namesOfPartitionSnapshot);
  w.int32(m.index);
  w.int16(m.errorCode);
  writeSnapshotId(w, m.snapshotId === undefined ? nothing : m.snapshotId, v);
  w.int64(m.size);
  w.int64(m.position);
  w.bytesField(m.unalignedRecords);
  const u = m.unknownTaggedFields;
  if (w.flexible) {
    const t0 = !isDefaultLeaderIdAndEpoch(m.currentLeader);
    w.tagCount(u, t0 ? 1 : 0);
    if (t0) {
      const at = w.beginTag(u, 0, -1);
      writeLeaderIdAndEpoch(w, m.currentLeader!, v);
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

function defaultLeaderIdAndEpoch(): LeaderIdAndEpoch {
  return {
    leaderId: 0,
    leaderEpoch: 0,
  } satisfies LeaderIdAndEpochFields<number, Int64> as unknown as LeaderIdAndEpoch;
}

function isDefaultLeaderIdAndEpoch(m: InitOf<LeaderIdAndEpoch> | null | undefined): boolean {
  if (m === undefined) return true;
  return (
    m !== null &&
    hasNoTags(m) &&
    !(m.leaderId !== undefined && m.leaderId !== 0) &&
    !(m.leaderEpoch !== undefined && m.leaderEpoch !== 0)
  );
}

function readLeaderIdAndEpoch(r: Reader, _v: number): LeaderIdAndEpoch {
  const m = {
    leaderId: r.int32(),
    leaderEpoch: r.int32(),
  } satisfies LeaderIdAndEpochFields<number, Int64> as unknown as LeaderIdAndEpoch;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfLeaderIdAndEpoch: readonly string[] = ['leaderId', 'leaderEpoch'];

function writeLeaderIdAndEpoch(w: Writer, m: InitOf<LeaderIdAndEpoch>, _v: number): void {
  w.fields(m, namesOfLeaderIdAndEpoch);
  w.int32(m.leaderId);
  w.int32(m.leaderEpoch);
  w.tags(m.unknownTaggedFields);
}

interface FetchSnapshotResponseShape extends MessageShape {
  readonly message: FetchSnapshotResponse<this['V'], this['I']>;
  readonly version: FetchSnapshotResponseVersion;
}

/** Kafka's FetchSnapshotResponse: response, key 59, versions 0-1, flexible 0+. */
export const FetchSnapshotResponse: MessageCodec<FetchSnapshotResponseShape> =
  /* @__PURE__ */ defineMessage<FetchSnapshotResponseShape>({
    name: 'FetchSnapshotResponse',
    type: 'response',
    apiKey: 59,
    versions: '0-1',
    flexible: '0+',
    headers: '0+:1',
    schema: `FetchSnapshotResponse
 throttleTimeMs int32 0+ ignorable
 errorCode int16 0+
 topics []TopicSnapshot 0+
 nodeEndpoints []NodeEndpoint 1+ tag=0 tagged=1+
TopicSnapshot
 name string 0+ entity=topicName
 partitions []PartitionSnapshot 0+
NodeEndpoint
 nodeId int32 1+ entity=brokerId
 host string 1+
 port uint16 1+
PartitionSnapshot
 index int32 0+
 errorCode int16 0+
 snapshotId SnapshotId 0+
 currentLeader LeaderIdAndEpoch 0+ tag=0 tagged=0+
 size int64 0+
 position int64 0+
 unalignedRecords records 0+
SnapshotId
 endOffset int64 0+
 epoch int32 0+
LeaderIdAndEpoch
 leaderId int32 0+ entity=brokerId
 leaderEpoch int32 0+`,
    read: readFetchSnapshotResponse,
    write: writeFetchSnapshotResponse,
  });
