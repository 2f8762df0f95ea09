// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (version 0): run `npm run generate`, do not edit.
import {
  defineMessage,
  nothing,
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

/** Versions of RemoteLogSegmentMetadataUpdateRecord. */
export type RemoteLogSegmentMetadataUpdateRecordVersion = 0;

export interface RemoteLogSegmentMetadataUpdateRecordFields<V extends number, I extends Int64> {
  /** RemoteLogSegmentIdEntry, versions 0+. */
  remoteLogSegmentId: RemoteLogSegmentIdEntry<V, I>;
  /** int32, versions 0+. */
  brokerId: number;
  /** int64, versions 0+. */
  eventTimestampMs: I;
  /** bytes, versions 0+, nullable 0+, default null. */
  customMetadata: Uint8Array | null;
  /** int8, versions 0+. */
  remoteLogSegmentState: number;
}

export type RemoteLogSegmentMetadataUpdateRecord<V extends number = number, I extends Int64 = Int64> = At<
  V,
  RemoteLogSegmentMetadataUpdateRecordFields<V, I>,
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

function readRemoteLogSegmentMetadataUpdateRecord(
  r: Reader,
  v: number,
): RemoteLogSegmentMetadataUpdateRecord {
  const m = {
    remoteLogSegmentId: readRemoteLogSegmentIdEntry(r, v),
    brokerId: r.int32(),
    eventTimestampMs: r.int64(),
    customMetadata: r.nullableBytes(),
    remoteLogSegmentState: r.int8(),
  } satisfies RemoteLogSegmentMetadataUpdateRecordFields<
    number,
    Int64
  > as unknown as RemoteLogSegmentMetadataUpdateRecord;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfRemoteLogSegmentMetadataUpdateRecord: readonly string[] = [
  'remoteLogSegmentId',
  'brokerId',
  'eventTimestampMs',
  'customMetadata',
  'remoteLogSegmentState',
];

function writeRemoteLogSegmentMetadataUpdateRecord(
  w: Writer,
  m: InitOf<RemoteLogSegmentMetadataUpdateRecord>,
  v: number,
): void {
  w.fields(m, namesOfRemoteLogSegmentMetadataUpdateRecord);
  writeRemoteLogSegmentIdEntry(w, m.remoteLogSegmentId === undefined ? nothing : m.remoteLogSegmentId, v);
  w.int32(m.brokerId);
  w.int64(m.eventTimestampMs);
  w.nullableBytes(m.customMetadata, null);
  w.int8(m.remoteLogSegmentState);
  w.tags(m.unknownTaggedFields);
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

interface RemoteLogSegmentMetadataUpdateRecordShape extends MessageShape {
  readonly message: RemoteLogSegmentMetadataUpdateRecord<this['V'], this['I']>;
  readonly version: RemoteLogSegmentMetadataUpdateRecordVersion;
}

/** Kafka's RemoteLogSegmentMetadataUpdateRecord: metadata, key 1, versions 0, flexible 0+. */
export const RemoteLogSegmentMetadataUpdateRecord: MessageCodec<RemoteLogSegmentMetadataUpdateRecordShape> =
  /* @__PURE__ */ defineMessage<RemoteLogSegmentMetadataUpdateRecordShape>({
    name: 'RemoteLogSegmentMetadataUpdateRecord',
    type: 'metadata',
    apiKey: 1,
    versions: '0',
    flexible: '0+',
    schema: `RemoteLogSegmentMetadataUpdateRecord
 remoteLogSegmentId RemoteLogSegmentIdEntry 0+
 brokerId int32 0+
 eventTimestampMs int64 0+
 customMetadata bytes 0+ null=0+ default=null
 remoteLogSegmentState int8 0+
RemoteLogSegmentIdEntry
 topicIdPartition TopicIdPartitionEntry 0+
 id uuid 0+
TopicIdPartitionEntry
 name string 0+
 id uuid 0+
 partition int32 0+`,
    read: readRemoteLogSegmentMetadataUpdateRecord,
    write: writeRemoteLogSegmentMetadataUpdateRecord,
  });
