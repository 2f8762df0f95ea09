// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (version 0): run `npm run generate`, do not edit.
import {
  arrayOf,
  defineMessage,
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

/** Versions of RemoteLogSegmentMetadataSnapshotRecord. */
export type RemoteLogSegmentMetadataSnapshotRecordVersion = 0;

export interface RemoteLogSegmentMetadataSnapshotRecordFields<V extends number, I extends Int64> {
  /** uuid, versions 0+. */
  segmentId: Uuid;
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

export type RemoteLogSegmentMetadataSnapshotRecord<V extends number = number, I extends Int64 = Int64> = At<
  V,
  RemoteLogSegmentMetadataSnapshotRecordFields<V, I>,
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

function readRemoteLogSegmentMetadataSnapshotRecord(
  r: Reader,
  v: number,
): RemoteLogSegmentMetadataSnapshotRecord {
  const m = {
    segmentId: r.uuid(),
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
  } satisfies RemoteLogSegmentMetadataSnapshotRecordFields<
    number,
    Int64
  > as unknown as RemoteLogSegmentMetadataSnapshotRecord;
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

const namesOfRemoteLogSegmentMetadataSnapshotRecord: readonly string[] = [
  'segmentId',
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

function writeRemoteLogSegmentMetadataSnapshotRecord(
  w: Writer,
  m: InitOf<RemoteLogSegmentMetadataSnapshotRecord>,
  v: number,
): void {
  w.fields(m, namesOfRemoteLogSegmentMetadataSnapshotRecord);
  w.uuid(m.segmentId);
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

interface RemoteLogSegmentMetadataSnapshotRecordShape extends MessageShape {
  readonly message: RemoteLogSegmentMetadataSnapshotRecord<this['V'], this['I']>;
  readonly version: RemoteLogSegmentMetadataSnapshotRecordVersion;
}

/** Kafka's RemoteLogSegmentMetadataSnapshotRecord: metadata, key 3, versions 0, flexible 0+. */
export const RemoteLogSegmentMetadataSnapshotRecord: MessageCodec<RemoteLogSegmentMetadataSnapshotRecordShape> =
  /* @__PURE__ */ defineMessage<RemoteLogSegmentMetadataSnapshotRecordShape>({
    name: 'RemoteLogSegmentMetadataSnapshotRecord',
    type: 'metadata',
    apiKey: 3,
    versions: '0',
    flexible: '0+',
    schema: `RemoteLogSegmentMetadataSnapshotRecord
 segmentId uuid 0+
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
SegmentLeaderEpochEntry
 leaderEpoch int32 0+
 offset int64 0+`,
    read: readRemoteLogSegmentMetadataSnapshotRecord,
    write: writeRemoteLogSegmentMetadataSnapshotRecord,
  });
