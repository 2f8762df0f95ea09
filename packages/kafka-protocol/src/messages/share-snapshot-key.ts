// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (version 0): run `npm run generate`, do not edit.
import {
  defineMessage,
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

/** Versions of ShareSnapshotKey. */
export type ShareSnapshotKeyVersion = 0;

export interface ShareSnapshotKeyFields<_V extends number, _I extends Int64> {
  /** string, versions 0+. */
  groupId: string;
  /** uuid, versions 0+. */
  topicId: Uuid;
  /** int32, versions 0+. */
  partition: number;
}

export type ShareSnapshotKey<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ShareSnapshotKeyFields<V, I>,
  Unlimited
>;

function readShareSnapshotKey(r: Reader, _v: number): ShareSnapshotKey {
  const m = {
    groupId: r.string(),
    topicId: r.uuid(),
    partition: r.int32(),
  } satisfies ShareSnapshotKeyFields<number, Int64> as unknown as ShareSnapshotKey;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfShareSnapshotKey: readonly string[] = ['groupId', 'topicId', 'partition'];

function writeShareSnapshotKey(w: Writer, m: InitOf<ShareSnapshotKey>, _v: number): void {
  w.fields(m, namesOfShareSnapshotKey);
  w.string(m.groupId);
  w.uuid(m.topicId);
  w.int32(m.partition);
  w.tags(m.unknownTaggedFields);
}

interface ShareSnapshotKeyShape extends MessageShape {
  readonly message: ShareSnapshotKey<this['V'], this['I']>;
  readonly version: ShareSnapshotKeyVersion;
}

/** Kafka's ShareSnapshotKey: coordinator-key, key 0, versions 0, never flexible. */
export const ShareSnapshotKey: MessageCodec<ShareSnapshotKeyShape> =
  /* @__PURE__ */ defineMessage<ShareSnapshotKeyShape>({
    name: 'ShareSnapshotKey',
    type: 'coordinator-key',
    apiKey: 0,
    versions: '0',
    flexible: 'none',
    schema: `ShareSnapshotKey
 groupId string 0+
 topicId uuid 0+
 partition int32 0+`,
    read: readShareSnapshotKey,
    write: writeShareSnapshotKey,
  });
