// Written by packages/kafka-codegen out of the schemas of Kafka 3.9.1 (versions 0-7): run `npm run generate`, do not edit.
import {
  arrayOf,
  defineMessage,
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

/** Versions of LeaderAndIsrResponse. */
export type LeaderAndIsrResponseVersion = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;

type V0To4 = 0 | 1 | 2 | 3 | 4;
type V5Up = 5 | 6 | 7;

export interface LeaderAndIsrResponseFields<V extends number, I extends Int64> {
  /** int16, versions 0+. */
  errorCode: number;
  /** []LeaderAndIsrPartitionError, versions 0-4. */
  partitionErrors: LeaderAndIsrPartitionError<V, I>[];
  /** []LeaderAndIsrTopicError, versions 5+. */
  topics: LeaderAndIsrTopicError<V, I>[];
}

export type LeaderAndIsrResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  LeaderAndIsrResponseFields<V, I>,
  { partitionErrors: V0To4; topics: V5Up }
>;

export interface LeaderAndIsrPartitionErrorFields<_V extends number, _I extends Int64> {
  /** string, versions 0-4, ignorable, entity topicName. */
  topicName: string;
  /** int32, versions 0+. */
  partitionIndex: number;
  /** int16, versions 0+. */
  errorCode: number;
}

export type LeaderAndIsrPartitionError<V extends number = number, I extends Int64 = Int64> = At<
  V,
  LeaderAndIsrPartitionErrorFields<V, I>,
  { topicName: V0To4 }
>;

export interface LeaderAndIsrTopicErrorFields<V extends number, I extends Int64> {
  /** uuid, versions 5+. */
  topicId: Uuid;
  /** []LeaderAndIsrPartitionError, versions 5+. */
  partitionErrors: LeaderAndIsrPartitionError<V, I>[];
}

export type LeaderAndIsrTopicError<V extends number = number, I extends Int64 = Int64> = At<
  V,
  LeaderAndIsrTopicErrorFields<V, I>,
  { topicId: V5Up; partitionErrors: V5Up }
>;

function readLeaderAndIsrResponse(r: Reader, v: number): LeaderAndIsrResponse {
  const m = {
    errorCode: r.int16(),
    partitionErrors: v <= 4 ? arrayOf(r, r.arrayLength(8), readLeaderAndIsrPartitionError, v) : [],
    topics: v >= 5 ? arrayOf(r, r.arrayLength(18), readLeaderAndIsrTopicError, v) : [],
  } satisfies LeaderAndIsrResponseFields<number, Int64> as unknown as LeaderAndIsrResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfLeaderAndIsrResponse: readonly string[] = ['errorCode', 'partitionErrors', 'topics'];

function writeLeaderAndIsrResponse(w: Writer, m: InitOf<LeaderAndIsrResponse>, v: number): void {
  w.fields(m, namesOfLeaderAndIsrResponse);
  w.int16(m.errorCode);
  if (v <= 4) {
    writeArray(w, m.partitionErrors, writeLeaderAndIsrPartitionError, v);
  } else if (m.partitionErrors !== undefined && m.partitionErrors.length !== 0) w.absent('partitionErrors');
  if (v >= 5) {
    writeArray(w, m.topics, writeLeaderAndIsrTopicError, v);
  } else if (m.topics !== undefined && m.topics.length !== 0) w.absent('topics');
  w.tags(m.unknownTaggedFields);
}

function readLeaderAndIsrPartitionError(r: Reader, v: number): LeaderAndIsrPartitionError {
  const m = {
    topicName: v <= 4 ? r.string() : '',
    partitionIndex: r.int32(),
    errorCode: r.int16(),
  } satisfies LeaderAndIsrPartitionErrorFields<number, Int64> as unknown as LeaderAndIsrPartitionError;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfLeaderAndIsrPartitionError: readonly string[] = ['topicName', 'partitionIndex', 'errorCode'];

function writeLeaderAndIsrPartitionError(w: Writer, m: InitOf<LeaderAndIsrPartitionError>, v: number): void {
  w.fields(m, namesOfLeaderAndIsrPartitionError);
  if (v <= 4) {
    w.string(m.topicName);
  }
  w.int32(m.partitionIndex);
  w.int16(m.errorCode);
  w.tags(m.unknownTaggedFields);
}

function readLeaderAndIsrTopicError(r: Reader, v: number): LeaderAndIsrTopicError {
  const m = {
    topicId: v >= 5 ? r.uuid() : zeroUuid,
    partitionErrors: v >= 5 ? arrayOf(r, r.arrayLength(7), readLeaderAndIsrPartitionError, v) : [],
  } satisfies LeaderAndIsrTopicErrorFields<number, Int64> as unknown as LeaderAndIsrTopicError;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfLeaderAndIsrTopicError: readonly string[] = ['topicId', 'partitionErrors'];

function writeLeaderAndIsrTopicError(w: Writer, m: InitOf<LeaderAndIsrTopicError>, v: number): void {
  w.fields(m, namesOfLeaderAndIsrTopicError);
  if (v >= 5) {
    w.uuid(m.topicId);
  } else if (m.topicId !== undefined && m.topicId !== zeroUuid) w.absent('topicId');
  if (v >= 5) {
    writeArray(w, m.partitionErrors, writeLeaderAndIsrPartitionError, v);
  } else if (m.partitionErrors !== undefined && m.partitionErrors.length !== 0) w.absent('partitionErrors');
  w.tags(m.unknownTaggedFields);
}

interface LeaderAndIsrResponseShape extends MessageShape {
  readonly message: LeaderAndIsrResponse<this['V'], this['I']>;
  readonly version: LeaderAndIsrResponseVersion;
}

/** Kafka's LeaderAndIsrResponse: response, key 4, versions 0-7, flexible 4+. */
export const LeaderAndIsrResponse: MessageCodec<LeaderAndIsrResponseShape> =
  /* @__PURE__ */ defineMessage<LeaderAndIsrResponseShape>({
    name: 'LeaderAndIsrResponse',
    type: 'response',
    apiKey: 4,
    versions: '0-7',
    flexible: '4+',
    headers: '0-3:0 4+:1',
    schema: `LeaderAndIsrResponse
 errorCode int16 0+
 partitionErrors []LeaderAndIsrPartitionError 0-4
 topics []LeaderAndIsrTopicError 5+
LeaderAndIsrPartitionError
 topicName string 0-4 ignorable entity=topicName
 partitionIndex int32 0+
 errorCode int16 0+
LeaderAndIsrTopicError
 topicId uuid 5+
 partitionErrors []LeaderAndIsrPartitionError 5+`,
    read: readLeaderAndIsrResponse,
    write: writeLeaderAndIsrResponse,
  });
