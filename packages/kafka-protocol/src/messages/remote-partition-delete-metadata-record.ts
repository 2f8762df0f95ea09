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

/** Versions of RemotePartitionDeleteMetadataRecord. */
export type RemotePartitionDeleteMetadataRecordVersion = 0;

export interface RemotePartitionDeleteMetadataRecordFields<V extends number, I extends Int64> {
  /** TopicIdPartitionEntry, versions 0+. */
  topicIdPartition: TopicIdPartitionEntry<V, I>;
  /** int32, versions 0+. */
  brokerId: number;
  /** int64, versions 0+. */
  eventTimestampMs: I;
  /** int8, versions 0+. */
  remotePartitionDeleteState: number;
}

export type RemotePartitionDeleteMetadataRecord<V extends number = number, I extends Int64 = Int64> = At<
  V,
  RemotePartitionDeleteMetadataRecordFields<V, I>,
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

function readRemotePartitionDeleteMetadataRecord(r: Reader, v: number): RemotePartitionDeleteMetadataRecord {
  const m = {
    topicIdPartition: readTopicIdPartitionEntry(r, v),
    brokerId: r.int32(),
    eventTimestampMs: r.int64(),
    remotePartitionDeleteState: r.int8(),
  } satisfies RemotePartitionDeleteMetadataRecordFields<
    number,
    Int64
  > as unknown as RemotePartitionDeleteMetadataRecord;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfRemotePartitionDeleteMetadataRecord: readonly string[] = [
  'topicIdPartition',
  'brokerId',
  'eventTimestampMs',
  'remotePartitionDeleteState',
];

function writeRemotePartitionDeleteMetadataRecord(
  w: Writer,
  m: InitOf<RemotePartitionDeleteMetadataRecord>,
  v: number,
): void {
  w.fields(m, namesOfRemotePartitionDeleteMetadataRecord);
  writeTopicIdPartitionEntry(w, m.topicIdPartition === undefined ? nothing : m.topicIdPartition, v);
  w.int32(m.brokerId);
  w.int64(m.eventTimestampMs);
  w.int8(m.remotePartitionDeleteState);
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

interface RemotePartitionDeleteMetadataRecordShape extends MessageShape {
  readonly message: RemotePartitionDeleteMetadataRecord<this['V'], this['I']>;
  readonly version: RemotePartitionDeleteMetadataRecordVersion;
}

/** Kafka's RemotePartitionDeleteMetadataRecord: metadata, key 2, versions 0, flexible 0+. */
export const RemotePartitionDeleteMetadataRecord: MessageCodec<RemotePartitionDeleteMetadataRecordShape> =
  /* @__PURE__ */ defineMessage<RemotePartitionDeleteMetadataRecordShape>({
    name: 'RemotePartitionDeleteMetadataRecord',
    type: 'metadata',
    apiKey: 2,
    versions: '0',
    flexible: '0+',
    schema: `RemotePartitionDeleteMetadataRecord
 topicIdPartition TopicIdPartitionEntry 0+
 brokerId int32 0+
 eventTimestampMs int64 0+
 remotePartitionDeleteState int8 0+
TopicIdPartitionEntry
 name string 0+
 id uuid 0+
 partition int32 0+`,
    read: readRemotePartitionDeleteMetadataRecord,
    write: writeRemotePartitionDeleteMetadataRecord,
  });
