// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 2-4), 3.9.1 (versions 0-1): run `npm run generate`, do not edit.
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
  type Writer,
} from '../runtime/generated.ts';

/** Versions of OffsetForLeaderEpochResponse. */
export type OffsetForLeaderEpochResponseVersion = 0 | 1 | 2 | 3 | 4;

type V2Up = 2 | 3 | 4;
type V1Up = 1 | 2 | 3 | 4;

export interface OffsetForLeaderEpochResponseFields<V extends number, I extends Int64> {
  /** int32, versions 2+, ignorable. */
  throttleTimeMs: number;
  /** []OffsetForLeaderTopicResult, versions 0+. */
  topics: OffsetForLeaderTopicResult<V, I>[];
}

export type OffsetForLeaderEpochResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  OffsetForLeaderEpochResponseFields<V, I>,
  { throttleTimeMs: V2Up }
>;

export interface OffsetForLeaderTopicResultFields<V extends number, I extends Int64> {
  /** string, versions 0+, entity topicName. */
  topic: string;
  /** []EpochEndOffset, versions 0+. */
  partitions: EpochEndOffset<V, I>[];
}

export type OffsetForLeaderTopicResult<V extends number = number, I extends Int64 = Int64> = At<
  V,
  OffsetForLeaderTopicResultFields<V, I>,
  Unlimited
>;

export interface EpochEndOffsetFields<_V extends number, I extends Int64> {
  /** int16, versions 0+. */
  errorCode: number;
  /** int32, versions 0+. */
  partition: number;
  /** int32, versions 1+, default -1, ignorable. */
  leaderEpoch: number;
  /** int64, versions 0+, default -1. */
  endOffset: I;
}

export type EpochEndOffset<V extends number = number, I extends Int64 = Int64> = At<
  V,
  EpochEndOffsetFields<V, I>,
  { leaderEpoch: V1Up }
>;

function readOffsetForLeaderEpochResponse(r: Reader, v: number): OffsetForLeaderEpochResponse {
  const m = {
    throttleTimeMs: v >= 2 ? r.int32() : 0,
    topics: arrayOf(r, r.arrayLength(3), readOffsetForLeaderTopicResult, v),
  } satisfies OffsetForLeaderEpochResponseFields<number, Int64> as unknown as OffsetForLeaderEpochResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfOffsetForLeaderEpochResponse: readonly string[] = ['throttleTimeMs', 'topics'];

function writeOffsetForLeaderEpochResponse(
  w: Writer,
  m: InitOf<OffsetForLeaderEpochResponse>,
  v: number,
): void {
  w.fields(m, namesOfOffsetForLeaderEpochResponse);
  if (v >= 2) {
    w.int32(m.throttleTimeMs);
  }
  writeArray(w, m.topics, writeOffsetForLeaderTopicResult, v);
  w.tags(m.unknownTaggedFields);
}

function readOffsetForLeaderTopicResult(r: Reader, v: number): OffsetForLeaderTopicResult {
  const m = {
    topic: r.string(),
    partitions: arrayOf(r, r.arrayLength(14), readEpochEndOffset, v),
  } satisfies OffsetForLeaderTopicResultFields<number, Int64> as unknown as OffsetForLeaderTopicResult;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfOffsetForLeaderTopicResult: readonly string[] = ['topic', 'partitions'];

function writeOffsetForLeaderTopicResult(w: Writer, m: InitOf<OffsetForLeaderTopicResult>, v: number): void {
  w.fields(m, namesOfOffsetForLeaderTopicResult);
  w.string(m.topic);
  writeArray(w, m.partitions, writeEpochEndOffset, v);
  w.tags(m.unknownTaggedFields);
}

function readEpochEndOffset(r: Reader, v: number): EpochEndOffset {
  const m = {
    errorCode: r.int16(),
    partition: r.int32(),
    leaderEpoch: v >= 1 ? r.int32() : -1,
    endOffset: r.int64(),
  } satisfies EpochEndOffsetFields<number, Int64> as unknown as EpochEndOffset;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfEpochEndOffset: readonly string[] = ['errorCode', 'partition', 'leaderEpoch', 'endOffset'];

function writeEpochEndOffset(w: Writer, m: InitOf<EpochEndOffset>, v: number): void {
  w.fields(m, namesOfEpochEndOffset);
  w.int16(m.errorCode);
  w.int32(m.partition);
  if (v >= 1) {
    w.int32(m.leaderEpoch, -1);
  }
  w.int64(m.endOffset, -1);
  w.tags(m.unknownTaggedFields);
}

interface OffsetForLeaderEpochResponseShape extends MessageShape {
  readonly message: OffsetForLeaderEpochResponse<this['V'], this['I']>;
  readonly version: OffsetForLeaderEpochResponseVersion;
}

/** Kafka's OffsetForLeaderEpochResponse: response, key 23, versions 0-4, flexible 4+. */
export const OffsetForLeaderEpochResponse: MessageCodec<OffsetForLeaderEpochResponseShape> =
  /* @__PURE__ */ defineMessage<OffsetForLeaderEpochResponseShape>({
    name: 'OffsetForLeaderEpochResponse',
    type: 'response',
    apiKey: 23,
    versions: '0-4',
    flexible: '4+',
    headers: '0-3:0 4+:1',
    schema: `OffsetForLeaderEpochResponse
 throttleTimeMs int32 2+ ignorable
 topics []OffsetForLeaderTopicResult 0+
OffsetForLeaderTopicResult
 topic string 0+ entity=topicName
 partitions []EpochEndOffset 0+
EpochEndOffset
 errorCode int16 0+
 partition int32 0+
 leaderEpoch int32 1+ default=-1 ignorable
 endOffset int64 0+ default=-1`,
    read: readOffsetForLeaderEpochResponse,
    write: writeOffsetForLeaderEpochResponse,
  });
