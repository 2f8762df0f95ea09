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

/** Versions of RemoveTopicRecord. */
export type RemoveTopicRecordVersion = 0;

export interface RemoveTopicRecordFields<_V extends number, _I extends Int64> {
  /** uuid, versions 0+. */
  topicId: Uuid;
}

export type RemoveTopicRecord<V extends number = number, I extends Int64 = Int64> = At<
  V,
  RemoveTopicRecordFields<V, I>,
  Unlimited
>;

function readRemoveTopicRecord(r: Reader, _v: number): RemoveTopicRecord {
  const m = {
    topicId: r.uuid(),
  } satisfies RemoveTopicRecordFields<number, Int64> as unknown as RemoveTopicRecord;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfRemoveTopicRecord: readonly string[] = ['topicId'];

function writeRemoveTopicRecord(w: Writer, m: InitOf<RemoveTopicRecord>, _v: number): void {
  w.fields(m, namesOfRemoveTopicRecord);
  w.uuid(m.topicId);
  w.tags(m.unknownTaggedFields);
}

interface RemoveTopicRecordShape extends MessageShape {
  readonly message: RemoveTopicRecord<this['V'], this['I']>;
  readonly version: RemoveTopicRecordVersion;
}

/** Kafka's RemoveTopicRecord: metadata, key 9, versions 0, flexible 0+. */
export const RemoveTopicRecord: MessageCodec<RemoveTopicRecordShape> =
  /* @__PURE__ */ defineMessage<RemoveTopicRecordShape>({
    name: 'RemoveTopicRecord',
    type: 'metadata',
    apiKey: 9,
    versions: '0',
    flexible: '0+',
    schema: `RemoveTopicRecord
 topicId uuid 0+`,
    read: readRemoveTopicRecord,
    write: writeRemoveTopicRecord,
  });
