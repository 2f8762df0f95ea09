// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 4-18), 3.9.1 (versions 0-3): run `npm run generate`, do not edit.
import {
  arrayOf,
  defineMessage,
  hasNoTags,
  writeArray,
  zeroUuid,
  type At,
  type InitOf,
  type Int64,
  type MessageCodec,
  type MessageShape,
  type Reader,
  type Uuid,
  type Writer,
} from '../runtime/generated.ts';

/** Versions of FetchRequest. */
export type FetchRequestVersion =
  | 0
  | 1
  | 2
  | 3
  | 4
  | 5
  | 6
  | 7
  | 8
  | 9
  | 10
  | 11
  | 12
  | 13
  | 14
  | 15
  | 16
  | 17
  | 18;

type V12Up = 12 | 13 | 14 | 15 | 16 | 17 | 18;
type V0To14 = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14;
type V15Up = 15 | 16 | 17 | 18;
type V3Up = 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18;
type V4Up = 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18;
type V7Up = 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18;
type V11Up = 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18;
type V0To12 = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;
type V13Up = 13 | 14 | 15 | 16 | 17 | 18;
type V7To12 = 7 | 8 | 9 | 10 | 11 | 12;
type V9Up = 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18;
type V5Up = 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18;
type V17Up = 17 | 18;
type V18Up = 18;

export interface FetchRequestFields<V extends number, I extends Int64> {
  /** string, versions 12+, nullable 12+, tag 0 in 12+, default null, ignorable. */
  clusterId: string | null;
  /** int32, versions 0-14, default -1, entity brokerId. */
  replicaId: number;
  /** ReplicaState, versions 15+, tag 1 in 15+. */
  replicaState: ReplicaState<V, I>;
  /** int32, versions 0+. */
  maxWaitMs: number;
  /** int32, versions 0+. */
  minBytes: number;
  /** int32, versions 3+, default 2147483647, ignorable. */
  maxBytes: number;
  /** int8, versions 4+, ignorable. */
  isolationLevel: number;
  /** int32, versions 7+, ignorable. */
  sessionId: number;
  /** int32, versions 7+, default -1, ignorable. */
  sessionEpoch: number;
  /** []FetchTopic, versions 0+. */
  topics: FetchTopic<V, I>[];
  /** []ForgottenTopic, versions 7+. */
  forgottenTopicsData: ForgottenTopic<V, I>[];
  /** string, versions 11+, ignorable. */
  rackId: string;
}

export type FetchRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  FetchRequestFields<V, I>,
  {
    clusterId: V12Up;
    replicaId: V0To14;
    replicaState: V15Up;
    maxBytes: V3Up;
    isolationLevel: V4Up;
    sessionId: V7Up;
    sessionEpoch: V7Up;
    forgottenTopicsData: V7Up;
    rackId: V11Up;
  }
>;

export interface ReplicaStateFields<_V extends number, I extends Int64> {
  /** int32, versions 15+, default -1, entity brokerId. */
  replicaId: number;
  /** int64, versions 15+, default -1. */
  replicaEpoch: I;
}

export type ReplicaState<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ReplicaStateFields<V, I>,
  { replicaId: V15Up; replicaEpoch: V15Up }
>;

export interface FetchTopicFields<V extends number, I extends Int64> {
  /** string, versions 0-12, ignorable, entity topicName. */
  topic: string;
  /** uuid, versions 13+, ignorable. */
  topicId: Uuid;
  /** []FetchPartition, versions 0+. */
  partitions: FetchPartition<V, I>[];
}

export type FetchTopic<V extends number = number, I extends Int64 = Int64> = At<
  V,
  FetchTopicFields<V, I>,
  { topic: V0To12; topicId: V13Up }
>;

export interface ForgottenTopicFields<_V extends number, _I extends Int64> {
  /** string, versions 7-12, ignorable, entity topicName. */
  topic: string;
  /** uuid, versions 13+, ignorable. */
  topicId: Uuid;
  /** []int32, versions 7+. */
  partitions: number[];
}

export type ForgottenTopic<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ForgottenTopicFields<V, I>,
  { topic: V7To12; topicId: V13Up; partitions: V7Up }
>;

export interface FetchPartitionFields<_V extends number, I extends Int64> {
  /** int32, versions 0+. */
  partition: number;
  /** int32, versions 9+, default -1, ignorable. */
  currentLeaderEpoch: number;
  /** int64, versions 0+. */
  fetchOffset: I;
  /** int32, versions 12+, default -1. */
  lastFetchedEpoch: number;
  /** int64, versions 5+, default -1, ignorable. */
  logStartOffset: I;
  /** int32, versions 0+. */
  partitionMaxBytes: number;
  /** uuid, versions 17+, tag 0 in 17+, ignorable. */
  replicaDirectoryId: Uuid;
  /** int64, versions 18+, tag 1 in 18+, default 9223372036854775807, ignorable. */
  highWatermark: I;
}

export type FetchPartition<V extends number = number, I extends Int64 = Int64> = At<
  V,
  FetchPartitionFields<V, I>,
  {
    currentLeaderEpoch: V9Up;
    lastFetchedEpoch: V12Up;
    logStartOffset: V5Up;
    replicaDirectoryId: V17Up;
    highWatermark: V18Up;
  }
>;

function readFetchRequest(r: Reader, v: number): FetchRequest {
  const m = {
    clusterId: null,
    replicaId: v <= 14 ? r.int32() : -1,
    replicaState: defaultReplicaState(),
    maxWaitMs: r.int32(),
    minBytes: r.int32(),
    maxBytes: v >= 3 ? r.int32() : 2147483647,
    isolationLevel: v >= 4 ? r.int8() : 0,
    sessionId: v >= 7 ? r.int32() : 0,
    sessionEpoch: v >= 7 ? r.int32() : -1,
    topics: arrayOf(r, r.arrayLength(3), readFetchTopic, v),
    forgottenTopicsData: v >= 7 ? arrayOf(r, r.arrayLength(3), readForgottenTopic, v) : [],
    rackId: v >= 11 ? r.string() : '',
  } satisfies FetchRequestFields<number, Int64> as unknown as FetchRequest;
  if (r.flexible) {
    for (let n = r.tagCount(), t = -1; n > 0; n--) {
      t = r.tag(t);
      const end = r.tagEnd();
      if (t === 0) {
        m.clusterId = r.nullableString();
      } else if (t === 1) {
        if (!(v >= 15)) r.misplacedTag(t);
        m.replicaState = readReplicaState(r, v);
      } else r.unknownTag(m, t, end);
      r.closeTag(t, end);
    }
  }
  return m;
}

const namesOfFetchRequest: readonly string[] = [
  'clusterId',
  'replicaId',
  'replicaState',
  'maxWaitMs',
  'minBytes',
  'maxBytes',
  'isolationLevel',
  'sessionId',
  'sessionEpoch',
  'topics',
  'forgottenTopicsData',
  'rackId',
];

function writeFetchRequest(w: Writer, m: InitOf<FetchRequest>, v: number): void {
  w.fields(m, namesOfFetchRequest);
  if (v <= 14) {
    w.int32(m.replicaId, -1);
  } else if (m.replicaId !== undefined && m.replicaId !== -1) w.absent('replicaId');
  if (v <= 14) {
    if (!isDefaultReplicaState(m.replicaState)) w.absent('replicaState');
  }
  w.int32(m.maxWaitMs);
  w.int32(m.minBytes);
  if (v >= 3) {
    w.int32(m.maxBytes, 2147483647);
  }
  if (v >= 4) {
    w.int8(m.isolationLevel);
  }
  if (v >= 7) {
    w.int32(m.sessionId);
  }
  if (v >= 7) {
    w.int32(m.sessionEpoch, -1);
  }
  writeArray(w, m.topics, writeFetchTopic, v);
  if (v >= 7) {
    writeArray(w, m.forgottenTopicsData, writeForgottenTopic, v);
  } else if (m.forgottenTopicsData !== undefined && m.forgottenTopicsData.length !== 0)
    w.absent('forgottenTopicsData');
  if (v >= 11) {
    w.string(m.rackId);
  }
  const u = m.unknownTaggedFields;
  if (w.flexible) {
    const t0 = m.clusterId !== undefined && m.clusterId !== null;
    const t1 = v >= 15 && !isDefaultReplicaState(m.replicaState);
    w.tagCount(u, (t0 ? 1 : 0) + (t1 ? 1 : 0));
    if (t0) {
      const at = w.beginTag(u, 0, -1);
      w.nullableString(m.clusterId, null);
      w.endTag(at);
    }
    if (t1) {
      const at = w.beginTag(u, 1, 0);
      writeReplicaState(w, m.replicaState!, v);
      w.endTag(at);
    }
    w.restOfTags(u, 1);
  } else w.noTags(u);
}

function defaultReplicaState(): ReplicaState {
  return {
    replicaId: -1,
    replicaEpoch: -1,
  } satisfies ReplicaStateFields<number, Int64> as unknown as ReplicaState;
}

function isDefaultReplicaState(m: InitOf<ReplicaState> | null | undefined): boolean {
  if (m === undefined) return true;
  return (
    m !== null &&
    hasNoTags(m) &&
    !(m.replicaId !== undefined && m.replicaId !== -1) &&
    !(m.replicaEpoch !== undefined && m.replicaEpoch != -1)
  );
}

function readReplicaState(r: Reader, v: number): ReplicaState {
  const m = {
    replicaId: v >= 15 ? r.int32() : -1,
    replicaEpoch: v >= 15 ? r.int64() : -1,
  } satisfies ReplicaStateFields<number, Int64> as unknown as ReplicaState;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfReplicaState: readonly string[] = ['replicaId', 'replicaEpoch'];

function writeReplicaState(w: Writer, m: InitOf<ReplicaState>, v: number): void {
  w.fields(m, namesOfReplicaState);
  if (v >= 15) {
    w.int32(m.replicaId, -1);
  } else if (m.replicaId !== undefined && m.replicaId !== -1) w.absent('replicaId');
  if (v >= 15) {
    w.int64(m.replicaEpoch, -1);
  } else if (m.replicaEpoch !== undefined && m.replicaEpoch != -1) w.absent('replicaEpoch');
  w.tags(m.unknownTaggedFields);
}

function readFetchTopic(r: Reader, v: number): FetchTopic {
  const m = {
    topic: v <= 12 ? r.string() : '',
    topicId: v >= 13 ? r.uuid() : zeroUuid,
    partitions: arrayOf(r, r.arrayLength(16), readFetchPartition, v),
  } satisfies FetchTopicFields<number, Int64> as unknown as FetchTopic;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfFetchTopic: readonly string[] = ['topic', 'topicId', 'partitions'];

function writeFetchTopic(w: Writer, m: InitOf<FetchTopic>, v: number): void {
  w.fields(m, namesOfFetchTopic);
  if (v <= 12) {
    w.string(m.topic);
  }
  if (v >= 13) {
    w.uuid(m.topicId);
  }
  writeArray(w, m.partitions, writeFetchPartition, v);
  w.tags(m.unknownTaggedFields);
}

function readForgottenTopic(r: Reader, v: number): ForgottenTopic {
  const m = {
    topic: v >= 7 && v <= 12 ? r.string() : '',
    topicId: v >= 13 ? r.uuid() : zeroUuid,
    partitions: v >= 7 ? r.int32Array() : [],
  } satisfies ForgottenTopicFields<number, Int64> as unknown as ForgottenTopic;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfForgottenTopic: readonly string[] = ['topic', 'topicId', 'partitions'];

function writeForgottenTopic(w: Writer, m: InitOf<ForgottenTopic>, v: number): void {
  w.fields(m, namesOfForgottenTopic);
  if (v >= 7 && v <= 12) {
    w.string(m.topic);
  }
  if (v >= 13) {
    w.uuid(m.topicId);
  }
  if (v >= 7) {
    w.int32Array(m.partitions);
  } else if (m.partitions !== undefined && m.partitions.length !== 0) w.absent('partitions');
  w.tags(m.unknownTaggedFields);
}

function readFetchPartition(r: Reader, v: number): FetchPartition {
  const m = {
    partition: r.int32(),
    currentLeaderEpoch: v >= 9 ? r.int32() : -1,
    fetchOffset: r.int64(),
    lastFetchedEpoch: v >= 12 ? r.int32() : -1,
    logStartOffset: v >= 5 ? r.int64() : -1,
    partitionMaxBytes: r.int32(),
    replicaDirectoryId: zeroUuid,
    highWatermark: 9223372036854775807n,
  } satisfies FetchPartitionFields<number, Int64> as unknown as FetchPartition;
  if (r.flexible) {
    for (let n = r.tagCount(), t = -1; n > 0; n--) {
      t = r.tag(t);
      const end = r.tagEnd();
      if (t === 0) {
        if (!(v >= 17)) r.misplacedTag(t);
        m.replicaDirectoryId = r.uuid();
      } else if (t === 1) {
        if (!(v >= 18)) r.misplacedTag(t);
        m.highWatermark = r.int64();
      } else r.unknownTag(m, t, end);
      r.closeTag(t, end);
    }
  }
  return m;
}

const namesOfFetchPartition: readonly string[] = [
  'partition',
  'currentLeaderEpoch',
  'fetchOffset',
  'lastFetchedEpoch',
  'logStartOffset',
  'partitionMaxBytes',
  'replicaDirectoryId',
  'highWatermark',
];

function writeFetchPartition(w: Writer, m: InitOf<FetchPartition>, v: number): void {
  w.fields(m, namesOfFetchPartition);
  w.int32(m.partition);
  if (v >= 9) {
    w.int32(m.currentLeaderEpoch, -1);
  }
  w.int64(m.fetchOffset);
  if (v >= 12) {
    w.int32(m.lastFetchedEpoch, -1);
  } else if (m.lastFetchedEpoch !== undefined && m.lastFetchedEpoch !== -1) w.absent('lastFetchedEpoch');
  if (v >= 5) {
    w.int64(m.logStartOffset, -1);
  }
  w.int32(m.partitionMaxBytes);
  const u = m.unknownTaggedFields;
  if (w.flexible) {
    const t0 = v >= 17 && m.replicaDirectoryId !== undefined && m.replicaDirectoryId !== zeroUuid;
    const t1 = v >= 18 && m.highWatermark !== undefined && m.highWatermark != 9223372036854775807n;
    w.tagCount(u, (t0 ? 1 : 0) + (t1 ? 1 : 0));
    if (t0) {
      const at = w.beginTag(u, 0, -1);
      w.uuid(m.replicaDirectoryId);
      w.endTag(at);
    }
    if (t1) {
      const at = w.beginTag(u, 1, 0);
      w.int64(m.highWatermark, 9223372036854775807n);
      w.endTag(at);
    }
    w.restOfTags(u, 1);
  } else w.noTags(u);
}

interface FetchRequestShape extends MessageShape {
  readonly message: FetchRequest<this['V'], this['I']>;
  readonly version: FetchRequestVersion;
}

/** Kafka's FetchRequest: request, key 1, versions 0-18, flexible 12+. */
export const FetchRequest: MessageCodec<FetchRequestShape> = /* @__PURE__ */ defineMessage<FetchRequestShape>(
  {
    name: 'FetchRequest',
    type: 'request',
    apiKey: 1,
    versions: '0-18',
    flexible: '12+',
    headers: '0-11:1 12+:2',
    listeners: ['broker', 'controller', 'zkBroker'],
    schema: `FetchRequest
 clusterId string 12+ null=12+ tag=0 tagged=12+ default=null ignorable
 replicaId int32 0-14 default=-1 entity=brokerId
 replicaState ReplicaState 15+ tag=1 tagged=15+
 maxWaitMs int32 0+
 minBytes int32 0+
 maxBytes int32 3+ default=2147483647 ignorable
 isolationLevel int8 4+ ignorable
 sessionId int32 7+ ignorable
 sessionEpoch int32 7+ default=-1 ignorable
 topics []FetchTopic 0+
 forgottenTopicsData []ForgottenTopic 7+
 rackId string 11+ ignorable
ReplicaState
 replicaId int32 15+ default=-1 entity=brokerId
 replicaEpoch int64 15+ default=-1
FetchTopic
 topic string 0-12 ignorable entity=topicName
 topicId uuid 13+ ignorable
 partitions []FetchPartition 0+
ForgottenTopic
 topic string 7-12 ignorable entity=topicName
 topicId uuid 13+ ignorable
 partitions []int32 7+
FetchPartition
 partition int32 0+
 currentLeaderEpoch int32 9+ default=-1 ignorable
 fetchOffset int64 0+
 lastFetchedEpoch int32 12+ default=-1
 logStartOffset int64 5+ default=-1 ignorable
 partitionMaxBytes int32 0+
 replicaDirectoryId uuid 17+ tag=0 tagged=17+ ignorable
 highWatermark int64 18+ tag=1 tagged=18+ default=9223372036854775807 ignorable`,
    read: readFetchRequest,
    write: writeFetchRequest,
  },
);
