// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 2-7), 3.9.1 (versions 0-1): run `npm run generate`, do not edit.
import {
  arrayOf,
  defineMessage,
  nullableArrayOf,
  nullableWriteArray,
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

/** Versions of CreateTopicsResponse. */
export type CreateTopicsResponseVersion = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;

type V2Up = 2 | 3 | 4 | 5 | 6 | 7;
type V7Up = 7;
type V1Up = 1 | 2 | 3 | 4 | 5 | 6 | 7;
type V5Up = 5 | 6 | 7;

export interface CreateTopicsResponseFields<V extends number, I extends Int64> {
  /** int32, versions 2+, ignorable. */
  throttleTimeMs: number;
  /** []CreatableTopicResult, versions 0+. */
  topics: CreatableTopicResult<V, I>[];
}

export type CreateTopicsResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  CreateTopicsResponseFields<V, I>,
  { throttleTimeMs: V2Up }
>;

export interface CreatableTopicResultFields<V extends number, I extends Int64> {
  /** string, versions 0+, entity topicName. */
  name: string;
  /** uuid, versions 7+, ignorable. */
  topicId: Uuid;
  /** int16, versions 0+. */
  errorCode: number;
  /** string, versions 1+, nullable 1+, ignorable. */
  errorMessage: string | null;
  /** int16, versions 5+, tag 0 in 5+, ignorable. */
  topicConfigErrorCode: number;
  /** int32, versions 5+, default -1, ignorable. */
  numPartitions: number;
  /** int16, versions 5+, default -1, ignorable. */
  replicationFactor: number;
  /** []CreatableTopicConfigs, versions 5+, nullable 5+, ignorable. */
  configs: CreatableTopicConfigs<V, I>[] | null;
}

export type CreatableTopicResult<V extends number = number, I extends Int64 = Int64> = At<
  V,
  CreatableTopicResultFields<V, I>,
  {
    topicId: V7Up;
    errorMessage: V1Up;
    topicConfigErrorCode: V5Up;
    numPartitions: V5Up;
    replicationFactor: V5Up;
    configs: V5Up;
  }
>;

export interface CreatableTopicConfigsFields<_V extends number, _I extends Int64> {
  /** string, versions 5+. */
  name: string;
  /** string, versions 5+, nullable 5+. */
  value: string | null;
  /** bool, versions 5+. */
  readOnly: boolean;
  /** int8, versions 5+, default -1, ignorable. */
  configSource: number;
  /** bool, versions 5+. */
  isSensitive: boolean;
}

export type CreatableTopicConfigs<V extends number = number, I extends Int64 = Int64> = At<
  V,
  CreatableTopicConfigsFields<V, I>,
  { name: V5Up; value: V5Up; readOnly: V5Up; configSource: V5Up; isSensitive: V5Up }
>;

function readCreateTopicsResponse(r: Reader, v: number): CreateTopicsResponse {
  const m = {
    throttleTimeMs: v >= 2 ? r.int32() : 0,
    topics: arrayOf(r, r.arrayLength(4), readCreatableTopicResult, v),
  } satisfies CreateTopicsResponseFields<number, Int64> as unknown as CreateTopicsResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfCreateTopicsResponse: readonly string[] = ['throttleTimeMs', 'topics'];

function writeCreateTopicsResponse(w: Writer, m: InitOf<CreateTopicsResponse>, v: number): void {
  w.fields(m, namesOfCreateTopicsResponse);
  if (v >= 2) {
    w.int32(m.throttleTimeMs);
  }
  writeArray(w, m.topics, writeCreatableTopicResult, v);
  w.tags(m.unknownTaggedFields);
}

function readCreatableTopicResult(r: Reader, v: number): CreatableTopicResult {
  const m = {
    name: r.string(),
    topicId: v >= 7 ? r.uuid() : zeroUuid,
    errorCode: r.int16(),
    errorMessage: v >= 1 ? r.nullableString() : '',
    topicConfigErrorCode: 0,
    numPartitions: v >= 5 ? r.int32() : -1,
    replicationFactor: v >= 5 ? r.int16() : -1,
    configs: v >= 5 ? nullableArrayOf(r, r.nullableArrayLength(6), readCreatableTopicConfigs, v) : [],
  } satisfies CreatableTopicResultFields<number, Int64> as unknown as CreatableTopicResult;
  if (r.flexible) {
    for (let n = r.tagCount(), t = -1; n > 0; n--) {
      t = r.tag(t);
      const end = r.tagEnd();
      if (t === 0) {
        m.topicConfigErrorCode = r.int16();
      } else r.unknownTag(m, t, end);
      r.closeTag(t, end);
    }
  }
  return m;
}

const namesOfCreatableTopicResult: readonly string[] = [
  'name',
  'topicId',
  'errorCode',
  'errorMessage',
  'topicConfigErrorCode',
  'numPartitions',
  'replicationFactor',
  'configs',
];

function writeCreatableTopicResult(w: Writer, m: InitOf<CreatableTopicResult>, v: number): void {
  w.fields(m, namesOfCreatableTopicResult);
  w.string(m.name);
  if (v >= 7) {
    w.uuid(m.topicId);
  }
  w.int16(m.errorCode);
  if (v >= 1) {
    w.nullableString(m.errorMessage);
  }
  if (v >= 5) {
    w.int32(m.numPartitions, -1);
  }
  if (v >= 5) {
    w.int16(m.replicationFactor, -1);
  }
  if (v >= 5) {
    nullableWriteArray(w, m.configs, writeCreatableTopicConfigs, v);
  }
  const u = m.unknownTaggedFields;
  if (w.flexible) {
    const t0 = m.topicConfigErrorCode !== undefined && m.topicConfigErrorCode !== 0;
    w.tagCount(u, t0 ? 1 : 0);
    if (t0) {
      const at = w.beginTag(u, 0, -1);
      w.int16(m.topicConfigErrorCode);
      w.endTag(at);
    }
    w.restOfTags(u, 0);
  } else w.noTags(u);
}

function readCreatableTopicConfigs(r: Reader, v: number): CreatableTopicConfigs {
  const m = {
    name: v >= 5 ? r.string() : '',
    value: v >= 5 ? r.nullableString() : '',
    readOnly: v >= 5 ? r.bool() : false,
    configSource: v >= 5 ? r.int8() : -1,
    isSensitive: v >= 5 ? r.bool() : false,
  } satisfies CreatableTopicConfigsFields<number, Int64> as unknown as CreatableTopicConfigs;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfCreatableTopicConfigs: readonly string[] = [
  'name',
  'value',
  'readOnly',
  'configSource',
  'isSensitive',
];

function writeCreatableTopicConfigs(w: Writer, m: InitOf<CreatableTopicConfigs>, v: number): void {
  w.fields(m, namesOfCreatableTopicConfigs);
  if (v >= 5) {
    w.string(m.name);
  } else if (m.name !== undefined && m.name !== '') w.absent('name');
  if (v >= 5) {
    w.nullableString(m.value);
  } else if (m.value !== undefined && m.value !== '') w.absent('value');
  if (v >= 5) {
    w.bool(m.readOnly);
  } else if (m.readOnly === true) w.absent('readOnly');
  if (v >= 5) {
    w.int8(m.configSource, -1);
  }
  if (v >= 5) {
    w.bool(m.isSensitive);
  } else if (m.isSensitive === true) w.absent('isSensitive');
  w.tags(m.unknownTaggedFields);
}

interface CreateTopicsResponseShape extends MessageShape {
  readonly message: CreateTopicsResponse<this['V'], this['I']>;
  readonly version: CreateTopicsResponseVersion;
}

/** Kafka's CreateTopicsResponse: response, key 19, versions 0-7, flexible 5+. */
export const CreateTopicsResponse: MessageCodec<CreateTopicsResponseShape> =
  /* @__PURE__ */ defineMessage<CreateTopicsResponseShape>({
    name: 'CreateTopicsResponse',
    type: 'response',
    apiKey: 19,
    versions: '0-7',
    flexible: '5+',
    headers: '0-4:0 5+:1',
    schema: `CreateTopicsResponse
 throttleTimeMs int32 2+ ignorable
 topics []CreatableTopicResult 0+
CreatableTopicResult
 name string 0+ entity=topicName
 topicId uuid 7+ ignorable
 errorCode int16 0+
 errorMessage string 1+ null=1+ ignorable
 topicConfigErrorCode int16 5+ tag=0 tagged=5+ ignorable
 numPartitions int32 5+ default=-1 ignorable
 replicationFactor int16 5+ default=-1 ignorable
 configs []CreatableTopicConfigs 5+ null=5+ ignorable
CreatableTopicConfigs
 name string 5+
 value string 5+ null=5+
 readOnly bool 5+
 configSource int8 5+ default=-1 ignorable
 isSensitive bool 5+`,
    read: readCreateTopicsResponse,
    write: writeCreateTopicsResponse,
  });
