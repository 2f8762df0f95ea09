// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (version 0): run `npm run generate`, do not edit.
import {
  arrayOf,
  defineMessage,
  nothing,
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

/** Versions of RemoteLogSegmentMetadataRecord. */
export type RemoteLogSegmentMetadataRecordVersion = 0;

export interface RemoteLogSegmentMetadataRecordFields<V extends number, I extends Int64> {
  /** RemoteLogSegmentIdEntry, versions 0+. */
  remoteLogSegmentId: RemoteLogSegmentIdEntry<V, I>;
  /** int64, versions 0+. */
  startOffset: I;
  /** int64, versions 0+. */
  endOffset: I;
  /** int32, versions 0+. */
  brokerId: number;
  /** int64, versions 0+. */
  maxTimestampMs: I;
  /** int64, versions 0+. */
  eventTimestampMs: I;
  /** []SegmentLeaderEpochEntry, versions 0+. */
  segmentLeaderEpochs: SegmentLeaderEpochEntry<V, I>[];
  /** int32, versions 0+. */
  segmentSizeInBytes: number;
  /** bytes, versions 0+, nullable 0+, default null. */
  customMetadata: Uint8Array | null;
  /** int8, versions 0+. */
  remoteLogSegmentState: number;
  /** bool, versions 0+, tag 0 in 0+. */
  txnIndexEmpty: boolean;
}

export type RemoteLogSegmentMetadataRecord<V extends number = number, I extends Int64 = Int64> = At<
  V,
  RemoteLogSegmentMetadataRecordFields<V, I>,
  Unlimited
>;

export interface RemoteLogSegmentIdEntryFields<V extends number, I extends Int64> {
  /** TopicIdPartitionEntry, versions 0+. */
  topicIdPartition: TopicIdPartitionEntry<V, I>;
  /** uuid, versions 0+. */
  id: Uuid;
}

export type RemoteLogSegmentIdEntry<V extends number = number, I extends Int64 = Int64> = At<
  V,
  RemoteLogSegmentIdEntryFields<V, I>,
  Unlimited
>;

export interface SegmentLeaderEpochEntryFields<_V extends number, I extends Int64> {
  /** int32, versions 0+. */
  leaderEpoch: number;
  /** int64, versions 0+. */
  offset: I;
}

export type SegmentLeaderEpochEntry<V extends number = number, I extends Int64 = Int64> = At<
  V,
  SegmentLeaderEpochEntryFields<V, I>,
  Unlimited
>;

export interface TopicIdPartitionEntryFields<_V extends number, _I extends Int64> {
  /** string, versions 0+. */
  name: string;
  /** uuid, versions 0+. */
  id: Uuid;
  /** int32, versions 0+. */
  partition: number;
}

export type TopicIdPartitionEntry<V extends number = number, I extends Int64 = Int64> = At<
  V,
  TopicIdPartitionEntryFields<V, I>,
  Unlimited
>;

function readRemoteLogSegmentMetadataRecord(r: Reader, v: number): RemoteLogSegmentMetadataRecord {
  const m = {
    remoteLogSegmentId: readRemoteLogSegmentIdEntry(r, v),
    startOffset: r.int64(),
    endOffset: r.int64(),
    brokerId: r.int32(),
    maxTimestampMs: r.int64(),
    eventTimestampMs: r.int64(),
    segmentLeaderEpochs: arrayOf(r, r.arrayLength(13), readSegmentLeaderEpochEntry, v),
    segmentSizeInBytes: r.int32(),
    customMetadata: r.nullableBytes(),
    remoteLogSegmentState: r.int8(),
    txnIndexEmpty: false,
  } satisfies RemoteLogSegmentMetadataRecordFields<
    number,
    Int64
  > as unknown as RemoteLogSegmentMetadataRecord;
  if (r.flexible) {
    for (let n = r.tagCount(), t = -1; n > 0; n--) {
      t = r.tag(t);
      const end = r.tagEnd();
      if (t === 0) {
        m.txnIndexEmpty = r.bool();
      } else r.unknownTag(m, t, end);
      r.closeTag(t, end);
    }
  }
  return m;
}

const namesOfRemoteLogSegmentMetadataRecord: readonly string[] = [
  'remoteLogSegmentId',
  'startOffset',
  'endOffset',
  'brokerId',
  'maxTimestampMs',
  'eventTimestampMs',
  'segmentLeaderEpochs',
  'segmentSizeInBytes',
  'customMetadata',
  'remoteLogSegmentState',
  'txnIndexEmpty',
];

function writeRemoteLogSegmentMetadataRecord(
  w: Writer,
  m: InitOf<RemoteLogSegmentMetadataRecord>,
  v: number,
): void {
  w.fields(m, namesOfRemoteLogSegmentMetadataRecord);
  writeRemoteLogSegmentIdEntry(w, m.remoteLogSegmentId === undefined ? nothing : m.remoteLogSegmentId, v);
  w.int64(m.startOffset);
  w.int64(m.endOffset);
  w.int32(m.brokerId);
  w.int64(m.maxTimestampMs);
  w.int64(m.eventTimestampMs);
  writeArray(w, m.segmentLeaderEpochs, writeSegmentLeaderEpochEntry, v);
  w.int32(m.segmentSizeInBytes);
  w.nullableBytes(m.customMetadata, null);
  w.int8(m.remoteLogSegmentState);
  const u = m.unknownTaggedFields;
  if (w.flexible) {
    const t0 = m.txnIndexEmpty === true;
    w.tagCount(u, t0 ? 1 : 0);
    if (t0) {
      const at = w.beginTag(u, 0, -1);
      w.bool(m.txnIndexEmpty);
      w.endTag(at);
    }
    w.restOfTags(u, 0);
  } else w.noTags(u);
}

function readRemoteLogSegmentIdEntry(r: Reader, v: number): RemoteLogSegmentIdEntry {
  const m = {
    topicIdPartition: readTopicIdPartitionEntry(r, v),
    id: r.uuid(),
  } satisfies RemoteLogSegmentIdEntryFields<number, Int64> as unknown as RemoteLogSegmentIdEntry;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfRemoteLogSegmentIdEntry: readonly string[] = ['topicIdPartition', 'id'];

function writeRemoteLogSegmentIdEntry(w: Writer, m: InitOf<RemoteLogSegmentIdEntry>, v: number): void {
  w.fields(m, namesOfRemoteLogSegmentIdEntry);
  writeTopicIdPartitionEntry(w, m.topicIdPartition === undefined ? nothing : m.topicIdPartition, v);
  w.uuid(m.id);
  w.tags(m.unknownTaggedFields);
}

function readSegmentLeaderEpochEntry(r: Reader, _v: number): SegmentLeaderEpochEntry {
  const m = {
    leaderEpoch: r.int32(),
    offset: r.int64(),
  } satisfies SegmentLeaderEpochEntryFields<number, Int64> as unknown as SegmentLeaderEpochEntry;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfSegmentLeaderEpochEntry: readonly string[] = ['leaderEpoch', 'offset'];

function writeSegmentLeaderEpochEntry(w: Writer, m: InitOf<SegmentLeaderEpochEntry>, _v: number): void {
  w.fields(m, namesOfSegmentLeaderEpochEntry);
  w.int32(m.leaderEpoch);
  w.int64(m.offset);
  w.tags(m.unknownTaggedFields);
}

function readTopicIdPartitionEntry(r: Reader, _v: number): TopicIdPartitionEntry {
  const m = {
    name: r.string(),
    id: r.uuid(),
    partition: r.int32(),
  } satisfies TopicIdPartitionEntryFields<number, Int64> as unknown as TopicIdPartitionEntry;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfTopicIdPartitionEntry: readonly string[] = ['name', 'id', 'partition'];

function writeTopicIdPartitionEntry(w: Writer, m: InitOf<TopicIdPartitionEntry>, _v: number): void {
  w.fields(m, namesOfTopicIdPartitionEntry);
  w.string(m.name);
  w.uuid(m.id);
  w.int32(m.partition);
  w.tags(m.unknownTaggedFields);
}

interface RemoteLogSegmentMetadataRecordShape extends MessageShape {
  readonly message: RemoteLogSegmentMetadataRecord<this['V'], this['I']>;
  readonly version: RemoteLogSegmentMetadataRecordVersion;
}

/** Kafka's RemoteLogSegmentMetadataRecord: metadata, key 0, versions 0, flexible 0+. */
export const RemoteLogSegmentMetadataRecord: MessageCodec<RemoteLogSegmentMetadataRecordShape> =
  /* @__PURE__ */ defineMessage<RemoteLogSegmentMetadataRecordShape>({
    name: 'RemoteLogSegmentMetadataRecord',
    type: 'metadata',
    apiKey: 0,
    versions: '0',
    flexible: '0+',
    schema: `RemoteLogSegmentMetadataRecord
 remoteLogSegmentId RemoteLogSegmentIdEntry 0+
 startOffset int64 0+
 endOffset int64 0+
 brokerId int32 0+
 maxTimestampMs int64 0+
 eventTimestampMs int64 0+
 segmentLeaderEpochs []SegmentLeaderEpochEntry 0+
 segmentSizeInBytes int32 0+
 customMetadata bytes 0+ null=0+ default=null
 remoteLogSegmentState int8 0+
 txnIndexEmpty bool 0+ tag=0 tagged=0+
RemoteLogSegmentIdEntry
 topicIdPartition TopicIdPartitionEntry 0+
 id uuid 0+
SegmentLeaderEpochEntry
 leaderEpoch int32 0+
 offset int64 0+
TopicIdPartitionEntry
 name string 0+
 id uuid 0+
 partition int32 0+`,
    read: readRemoteLogSegmentMetadataRecord,
    write: writeRemoteLogSegmentMetadataRecord,
  });
