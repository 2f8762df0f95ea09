// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 1-2), 3.9.1 (version 0): run `npm run generate`, do not edit.
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

/** Versions of AlterReplicaLogDirsRequest. */
export type AlterReplicaLogDirsRequestVersion = 0 | 1 | 2;

export interface AlterReplicaLogDirsRequestFields<V extends number, I extends Int64> {
  /** []AlterReplicaLogDir, versions 0+. */
  dirs: AlterReplicaLogDir<V, I>[];
}

export type AlterReplicaLogDirsRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  AlterReplicaLogDirsRequestFields<V, I>,
  Unlimited
>;

export interface AlterReplicaLogDirFields<V extends number, I extends Int64> {
  /** string, versions 0+. */
  path: string;
  /** []AlterReplicaLogDirTopic, versions 0+. */
  topics: AlterReplicaLogDirTopic<V, I>[];
}

export type AlterReplicaLogDir<V extends number = number, I extends Int64 = Int64> = At<
  V,
  AlterReplicaLogDirFields<V, I>,
  Unlimited
>;

export interface AlterReplicaLogDirTopicFields<_V extends number, _I extends Int64> {
  /** string, versions 0+, entity topicName. */
  name: string;
  /** []int32, versions 0+. */
  partitions: number[];
}

export type AlterReplicaLogDirTopic<V extends number = number, I extends Int64 = Int64> = At<
  V,
  AlterReplicaLogDirTopicFields<V, I>,
  Unlimited
>;

function readAlterReplicaLogDirsRequest(r: Reader, v: number): AlterReplicaLogDirsRequest {
  const m = {
    dirs: arrayOf(r, r.arrayLength(3), readAlterReplicaLogDir, v),
  } satisfies AlterReplicaLogDirsRequestFields<number, Int64> as unknown as AlterReplicaLogDirsRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfAlterReplicaLogDirsRequest: readonly string[] = ['dirs'];

function writeAlterReplicaLogDirsRequest(w: Writer, m: InitOf<AlterReplicaLogDirsRequest>, v: number): void {
  w.fields(m, namesOfAlterReplicaLogDirsRequest);
  writeArray(w, m.dirs, writeAlterReplicaLogDir, v);
  w.tags(m.unknownTaggedFields);
}

function readAlterReplicaLogDir(r: Reader, v: number): AlterReplicaLogDir {
  const m = {
    path: r.string(),
    topics: arrayOf(r, r.arrayLength(3), readAlterReplicaLogDirTopic, v),
  } satisfies AlterReplicaLogDirFields<number, Int64> as unknown as AlterReplicaLogDir;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfAlterReplicaLogDir: readonly string[] = ['path', 'topics'];

function writeAlterReplicaLogDir(w: Writer, m: InitOf<AlterReplicaLogDir>, v: number): void {
  w.fields(m, namesOfAlterReplicaLogDir);
  w.string(m.path);
  writeArray(w, m.topics, writeAlterReplicaLogDirTopic, v);
  w.tags(m.unknownTaggedFields);
}

function readAlterReplicaLogDirTopic(r: Reader, _v: number): AlterReplicaLogDirTopic {
  const m = {
    name: r.string(),
    partitions: r.int32Array(),
  } satisfies AlterReplicaLogDirTopicFields<number, Int64> as unknown as AlterReplicaLogDirTopic;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfAlterReplicaLogDirTopic: readonly string[] = ['name', 'partitions'];

function writeAlterReplicaLogDirTopic(w: Writer, m: InitOf<AlterReplicaLogDirTopic>, _v: number): void {
  w.fields(m, namesOfAlterReplicaLogDirTopic);
  w.string(m.name);
  w.int32Array(m.partitions);
  w.tags(m.unknownTaggedFields);
}

interface AlterReplicaLogDirsRequestShape extends MessageShape {
  readonly message: AlterReplicaLogDirsRequest<this['V'], this['I']>;
  readonly version: AlterReplicaLogDirsRequestVersion;
}

/** Kafka's AlterReplicaLogDirsRequest: request, key 34, versions 0-2, flexible 2+. */
export const AlterReplicaLogDirsRequest: MessageCodec<AlterReplicaLogDirsRequestShape> =
  /* @__PURE__ */ defineMessage<AlterReplicaLogDirsRequestShape>({
    name: 'AlterReplicaLogDirsRequest',
    type: 'request',
    apiKey: 34,
    versions: '0-2',
    flexible: '2+',
    headers: '0-1:1 2+:2',
    listeners: ['broker', 'zkBroker'],
    schema: `AlterReplicaLogDirsRequest
 dirs []AlterReplicaLogDir 0+
AlterReplicaLogDir
 path string 0+
 topics []AlterReplicaLogDirTopic 0+
AlterReplicaLogDirTopic
 name string 0+ entity=topicName
 partitions []int32 0+`,
    read: readAlterReplicaLogDirsRequest,
    write: writeAlterReplicaLogDirsRequest,
  });
