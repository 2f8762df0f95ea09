// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 1-5), 3.9.1 (version 0): run `npm run generate`, do not edit.
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

/** Versions of DescribeLogDirsResponse. */
export type DescribeLogDirsResponseVersion = 0 | 1 | 2 | 3 | 4 | 5;

type V3Up = 3 | 4 | 5;
type V4Up = 4 | 5;
type V5Up = 5;

export interface DescribeLogDirsResponseFields<V extends number, I extends Int64> {
  /** int32, versions 0+. */
  throttleTimeMs: number;
  /** int16, versions 3+, ignorable. */
  errorCode: number;
  /** []DescribeLogDirsResult, versions 0+. */
  results: DescribeLogDirsResult<V, I>[];
}

export type DescribeLogDirsResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DescribeLogDirsResponseFields<V, I>,
  { errorCode: V3Up }
>;

export interface DescribeLogDirsResultFields<V extends number, I extends Int64> {
  /** int16, versions 0+. */
  errorCode: number;
  /** string, versions 0+. */
  logDir: string;
  /** []DescribeLogDirsTopic, versions 0+. */
  topics: DescribeLogDirsTopic<V, I>[];
  /** int64, versions 4+, default -1, ignorable. */
  totalBytes: I;
  /** int64, versions 4+, default -1, ignorable. */
  usableBytes: I;
  /** bool, versions 5+, ignorable. */
  isCordoned: boolean;
}

export type DescribeLogDirsResult<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DescribeLogDirsResultFields<V, I>,
  { totalBytes: V4Up; usableBytes: V4Up; isCordoned: V5Up }
>;

export interface DescribeLogDirsTopicFields<V extends number, I extends Int64> {
  /** string, versions 0+, entity topicName. */
  name: string;
  /** []DescribeLogDirsPartition, versions 0+. */
  partitions: DescribeLogDirsPartition<V, I>[];
}

export type DescribeLogDirsTopic<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DescribeLogDirsTopicFields<V, I>,
  Unlimited
>;

export interface DescribeLogDirsPartitionFields<_V extends number, I extends Int64> {
  /** int32, versions 0+. */
  partitionIndex: number;
  /** int64, versions 0+. */
  partitionSize: I;
  /** int64, versions 0+. */
  offsetLag: I;
  /** bool, versions 0+. */
  isFutureKey: boolean;
}

export type DescribeLogDirsPartition<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DescribeLogDirsPartitionFields<V, I>,
  Unlimited
>;

function readDescribeLogDirsResponse(r: Reader, v: number): DescribeLogDirsResponse {
  const m = {
    throttleTimeMs: r.int32(),
    errorCode: v >= 3 ? r.int16() : 0,
    results: arrayOf(r, r.arrayLength(5), readDescribeLogDirsResult, v),
  } satisfies DescribeLogDirsResponseFields<number, Int64> as unknown as DescribeLogDirsResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDescribeLogDirsResponse: readonly string[] = ['throttleTimeMs', 'errorCode', 'results'];

function writeDescribeLogDirsResponse(w: Writer, m: InitOf<DescribeLogDirsResponse>, v: number): void {
  w.fields(m, namesOfDescribeLogDirsResponse);
  w.int32(m.throttleTimeMs);
  if (v >= 3) {
    w.int16(m.errorCode);
  }
  writeArray(w, m.results, writeDescribeLogDirsResult, v);
  w.tags(m.unknownTaggedFields);
}

function readDescribeLogDirsResult(r: Reader, v: number): DescribeLogDirsResult {
  const m = {
    errorCode: r.int16(),
    logDir: r.string(),
    topics: arrayOf(r, r.arrayLength(3), readDescribeLogDirsTopic, v),
    totalBytes: v >= 4 ? r.int64() : -1,
    usableBytes: v >= 4 ? r.int64() : -1,
    isCordoned: v >= 5 ? r.bool() : false,
  } satisfies DescribeLogDirsResultFields<number, Int64> as unknown as DescribeLogDirsResult;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDescribeLogDirsResult: readonly string[] = [
  'errorCode',
  'logDir',
  'topics',
  'totalBytes',
  'usableBytes',
  'isCordoned',
];

function writeDescribeLogDirsResult(w: Writer, m: InitOf<DescribeLogDirsResult>, v: number): void {
  w.fields(m, namesOfDescribeLogDirsResult);
  w.int16(m.errorCode);
  w.string(m.logDir);
  writeArray(w, m.topics, writeDescribeLogDirsTopic, v);
  if (v >= 4) {
    w.int64(m.totalBytes, -1);
  }
  if (v >= 4) {
    w.int64(m.usableBytes, -1);
  }
  if (v >= 5) {
    w.bool(m.isCordoned);
  }
  w.tags(m.unknownTaggedFields);
}

function readDescribeLogDirsTopic(r: Reader, v: number): DescribeLogDirsTopic {
  const m = {
    name: r.string(),
    partitions: arrayOf(r, r.arrayLength(21), readDescribeLogDirsPartition, v),
  } satisfies DescribeLogDirsTopicFields<number, Int64> as unknown as DescribeLogDirsTopic;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDescribeLogDirsTopic: readonly string[] = ['name', 'partitions'];

function writeDescribeLogDirsTopic(w: Writer, m: InitOf<DescribeLogDirsTopic>, v: number): void {
  w.fields(m, namesOfDescribeLogDirsTopic);
  w.string(m.name);
  writeArray(w, m.partitions, writeDescribeLogDirsPartition, v);
  w.tags(m.unknownTaggedFields);
}

function readDescribeLogDirsPartition(r: Reader, _v: number): DescribeLogDirsPartition {
  const m = {
    partitionIndex: r.int32(),
    partitionSize: r.int64(),
    offsetLag: r.int64(),
    isFutureKey: r.bool(),
  } satisfies DescribeLogDirsPartitionFields<number, Int64> as unknown as DescribeLogDirsPartition;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDescribeLogDirsPartition: readonly string[] = [
  'partitionIndex',
  'partitionSize',
  'offsetLag',
  'isFutureKey',
];

function writeDescribeLogDirsPartition(w: Writer, m: InitOf<DescribeLogDirsPartition>, _v: number): void {
  w.fields(m, namesOfDescribeLogDirsPartition);
  w.int32(m.partitionIndex);
  w.int64(m.partitionSize);
  w.int64(m.offsetLag);
  w.bool(m.isFutureKey);
  w.tags(m.unknownTaggedFields);
}

interface DescribeLogDirsResponseShape extends MessageShape {
  readonly message: DescribeLogDirsResponse<this['V'], this['I']>;
  readonly version: DescribeLogDirsResponseVersion;
}

/** Kafka's DescribeLogDirsResponse: response, key 35, versions 0-5, flexible 2+. */
export const DescribeLogDirsResponse: MessageCodec<DescribeLogDirsResponseShape> =
  /* @__PURE__ */ defineMessage<DescribeLogDirsResponseShape>({
    name: 'DescribeLogDirsResponse',
    type: 'response',
    apiKey: 35,
    versions: '0-5',
    flexible: '2+',
    headers: '0-1:0 2+:1',
    schema: `DescribeLogDirsResponse
 throttleTimeMs int32 0+
 errorCode int16 3+ ignorable
 results []DescribeLogDirsResult 0+
DescribeLogDirsResult
 errorCode int16 0+
 logDir string 0+
 topics []DescribeLogDirsTopic 0+
 totalBytes int64 4+ default=-1 ignorable
 usableBytes int64 4+ default=-1 ignorable
 isCordoned bool 5+ ignorable
DescribeLogDirsTopic
 name string 0+ entity=topicName
 partitions []DescribeLogDirsPartition 0+
DescribeLogDirsPartition
 partitionIndex int32 0+
 partitionSize int64 0+
 offsetLag int64 0+
 isFutureKey bool 0+`,
    read: readDescribeLogDirsResponse,
    write: writeDescribeLogDirsResponse,
  });
