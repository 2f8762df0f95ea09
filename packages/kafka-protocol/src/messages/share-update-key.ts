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

/** Versions of ShareUpdateKey. */
export type ShareUpdateKeyVersion = 0;

export interface ShareUpdateKeyFields<_V extends number, _I extends Int64> {
  /** string, versions 0+. */
  groupId: string;
  /** uuid, versions 0+. */
  topicId: Uuid;
  /** int32, versions 0+. */
  partition: number;
}

export type ShareUpdateKey<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ShareUpdateKeyFields<V, I>,
  Unlimited
>;

function readShareUpdateKey(r: Reader, _v: number): ShareUpdateKey {
  const m = {
    groupId: r.string(),
    topicId: r.uuid(),
    partition: r.int32(),
  } satisfies ShareUpdateKeyFields<number, Int64> as unknown as ShareUpdateKey;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfShareUpdateKey: readonly string[] = ['groupId', 'topicId', 'partition'];

function writeShareUpdateKey(w: Writer, m: InitOf<ShareUpdateKey>, _v: number): void {
  w.fields(m, namesOfShareUpdateKey);
  w.string(m.groupId);
  w.uuid(m.topicId);
  w.int32(m.partition);
  w.tags(m.unknownTaggedFields);
}

interface ShareUpdateKeyShape extends MessageShape {
  readonly message: ShareUpdateKey<this['V'], this['I']>;
  readonly version: ShareUpdateKeyVersion;
}

/** Kafka's ShareUpdateKey: coordinator-key, key 1, versions 0, never flexible. */
export const ShareUpdateKey: MessageCodec<ShareUpdateKeyShape> =
  /* @__PURE__ */ defineMessage<ShareUpdateKeyShape>({
    name: 'ShareUpdateKey',
    type: 'coordinator-key',
    apiKey: 1,
    versions: '0',
    flexible: 'none',
    schema: `ShareUpdateKey
 groupId string 0+
 topicId uuid 0+
 partition int32 0+`,
    read: readShareUpdateKey,
    write: writeShareUpdateKey,
  });
