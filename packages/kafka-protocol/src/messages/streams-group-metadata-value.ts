// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (version 0): run `npm run generate`, do not edit.
import {
  defineMessage,
  nullableArrayOf,
  nullableWriteArray,
  type At,
  type InitOf,
  type Int64,
  type MessageCodec,
  type MessageShape,
  type Reader,
  type Unlimited,
  type Writer,
} from '../runtime/generated.ts';

/** Versions of StreamsGroupMetadataValue. */
export type StreamsGroupMetadataValueVersion = 0;

export interface StreamsGroupMetadataValueFields<V extends number, I extends Int64> {
  /** int32, versions 0+. */
  epoch: number;
  /** int64, versions 0+. */
  metadataHash: I;
  /** int32, versions 0+, tag 0 in 0+, default -1. */
  validatedTopologyEpoch: number;
  /** []LastAssignmentConfig, versions 0+, nullable 0+, tag 1 in 0+. */
  lastAssignmentConfigs: LastAssignmentConfig<V, I>[] | null;
  /** int32, versions 0+, tag 2 in 0+, default -1. */
  storedDescriptionTopologyEpoch: number;
  /** int32, versions 0+, tag 3 in 0+, default -1. */
  failedDescriptionTopologyEpoch: number;
}

export type StreamsGroupMetadataValue<V extends number = number, I extends Int64 = Int64> = At<
  V,
  StreamsGroupMetadataValueFields<V, I>,
  Unlimited
>;

export interface LastAssignmentConfigFields<_V extends number, _I extends Int64> {
  /** string, versions 0+. */
  key: string;
  /** string, versions 0+. */
  value: string;
}

export type LastAssignmentConfig<V extends number = number, I extends Int64 = Int64> = At<
  V,
  LastAssignmentConfigFields<V, I>,
  Unlimited
>;

function readStreamsGroupMetadataValue(r: Reader, v: number): StreamsGroupMetadataValue {
  const m = {
    epoch: r.int32(),
    metadataHash: r.int64(),
    validatedTopologyEpoch: -1,
    lastAssignmentConfigs: [],
    storedDescriptionTopologyEpoch: -1,
    failedDescriptionTopologyEpoch: -1,
  } satisfies StreamsGroupMetadataValueFields<number, Int64> as unknown as StreamsGroupMetadataValue;
  if (r.flexible) {
    for (let n = r.tagCount(), t = -1; n > 0; n--) {
      t = r.tag(t);
      const end = r.tagEnd();
      if (t === 0) {
        m.validatedTopologyEpoch = r.int32();
      } else if (t === 1) {
        m.lastAssignmentConfigs = nullableArrayOf(r, r.nullableArrayLength(3), readLastAssignmentConfig, v);
      } else if (t === 2) {
        m.storedDescriptionTopologyEpoch = r.int32();
      } else if (t === 3) {
        m.failedDescriptionTopologyEpoch = r.int32();
      } else r.unknownTag(m, t, end);
      r.closeTag(t, end);
    }
  }
  return m;
}

const namesOfStreamsGroupMetadataValue: readonly string[] = [
  'epoch',
  'metadataHash',
  'validatedTopologyEpoch',
  'lastAssignmentConfigs',
  'storedDescriptionTopologyEpoch',
  'failedDescriptionTopologyEpoch',
];

function writeStreamsGroupMetadataValue(w: Writer, m: InitOf<StreamsGroupMetadataValue>, v: number): void {
  w.fields(m, namesOfStreamsGroupMetadataValue);
  w.int32(m.epoch);
  w.int64(m.metadataHash);
  const u = m.unknownTaggedFields;
  if (w.flexible) {
    const t0 = m.validatedTopologyEpoch !== undefined && m.validatedTopologyEpoch !== -1;
    const t1 =
      m.lastAssignmentConfigs !== undefined &&
      (m.lastAssignmentConfigs === null || m.lastAssignmentConfigs.length !== 0);
    const t2 = m.storedDescriptionTopologyEpoch !== undefined && m.storedDescriptionTopologyEpoch !== -1;
    const t3 = m.failedDescriptionTopologyEpoch !== undefined && m.failedDescriptionTopologyEpoch !== -1;
    w.tagCount(u, (t0 ? 1 : 0) + (t1 ? 1 : 0) + (t2 ? 1 : 0) + (t3 ? 1 : 0));
    if (t0) {
      const at = w.beginTag(u, 0, -1);
      w.int32(m.validatedTopologyEpoch, -1);
      w.endTag(at);
    }
    if (t1) {
      const at = w.beginTag(u, 1, 0);
      nullableWriteArray(w, m.lastAssignmentConfigs, writeLastAssignmentConfig, v);
      w.endTag(at);
    }
    if (t2) {
      const at = w.beginTag(u, 2, 1);
      w.int32(m.storedDescriptionTopologyEpoch, -1);
      w.endTag(at);
    }
    if (t3) {
      const at = w.beginTag(u, 3, 2);
      w.int32(m.failedDescriptionTopologyEpoch, -1);
      w.endTag(at);
    }
    w.restOfTags(u, 3);
  } else w.noTags(u);
}

function readLastAssignmentConfig(r: Reader, _v: number): LastAssignmentConfig {
  const m = {
    key: r.string(),
    value: r.string(),
  } satisfies LastAssignmentConfigFields<number, Int64> as unknown as LastAssignmentConfig;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfLastAssignmentConfig: readonly string[] = ['key', 'value'];

function writeLastAssignmentConfig(w: Writer, m: InitOf<LastAssignmentConfig>, _v: number): void {
  w.fields(m, namesOfLastAssignmentConfig);
  w.string(m.key);
  w.string(m.value);
  w.tags(m.unknownTaggedFields);
}

interface StreamsGroupMetadataValueShape extends MessageShape {
  readonly message: StreamsGroupMetadataValue<this['V'], this['I']>;
  readonly version: StreamsGroupMetadataValueVersion;
}

/** Kafka's StreamsGroupMetadataValue: coordinator-value, key 17, versions 0, flexible 0+. */
export const StreamsGroupMetadataValue: MessageCodec<StreamsGroupMetadataValueShape> =
  /* @__PURE__ */ defineMessage<StreamsGroupMetadataValueShape>({
    name: 'StreamsGroupMetadataValue',
    type: 'coordinator-value',
    apiKey: 17,
    versions: '0',
    flexible: '0+',
    schema: `StreamsGroupMetadataValue
 epoch int32 0+
 metadataHash int64 0+
 validatedTopologyEpoch int32 0+ tag=0 tagged=0+ default=-1
 lastAssignmentConfigs []LastAssignmentConfig 0+ null=0+ tag=1 tagged=0+
 storedDescriptionTopologyEpoch int32 0+ tag=2 tagged=0+ default=-1
 failedDescriptionTopologyEpoch int32 0+ tag=3 tagged=0+ default=-1
LastAssignmentConfig
 key string 0+
 value string 0+`,
    read: readStreamsGroupMetadataValue,
    write: writeStreamsGroupMetadataValue,
  });
