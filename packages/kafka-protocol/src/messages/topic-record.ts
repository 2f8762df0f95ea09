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

/** Versions of TopicRecord. */
export type TopicRecordVersion = 0;

export interface TopicRecordFields<_V extends number, _I extends Int64> {
  /** string, versions 0+, entity topicName. */
  name: string;
  /** uuid, versions 0+. */
  topicId: Uuid;
}

export type TopicRecord<V extends number = number, I extends Int64 = Int64> = At<
  V,
  TopicRecordFields<V, I>,
  Unlimited
>;

function readTopicRecord(r: Reader, _v: number): TopicRecord {
  const m = {
    name: r.string(),
    topicId: r.uuid(),
  } satisfies TopicRecordFields<number, Int64> as unknown as TopicRecord;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfTopicRecord: readonly string[] = ['name', 'topicId'];

function writeTopicRecord(w: Writer, m: InitOf<TopicRecord>, _v: number): void {
  w.fields(m, namesOfTopicRecord);
  w.string(m.name);
  w.uuid(m.topicId);
  w.tags(m.unknownTaggedFields);
}

interface TopicRecordShape extends MessageShape {
  readonly message: TopicRecord<this['V'], this['I']>;
  readonly version: TopicRecordVersion;
}

/** Kafka's TopicRecord: metadata, key 2, versions 0, flexible 0+. */
export const TopicRecord: MessageCodec<TopicRecordShape> = /* @__PURE__ */ defineMessage<TopicRecordShape>({
  name: 'TopicRecord',
  type: 'metadata',
  apiKey: 2,
  versions: '0',
  flexible: '0+',
  schema: `TopicRecord
 name string 0+ entity=topicName
 topicId uuid 0+`,
  read: readTopicRecord,
  write: writeTopicRecord,
});
