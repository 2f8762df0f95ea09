// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (version 0): run `npm run generate`, do not edit.
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

/** Versions of StreamsGroupTargetAssignmentMemberValue. */
export type StreamsGroupTargetAssignmentMemberValueVersion = 0;

export interface StreamsGroupTargetAssignmentMemberValueFields<V extends number, I extends Int64> {
  /** []TaskIds, versions 0+. */
  activeTasks: TaskIds<V, I>[];
  /** []TaskIds, versions 0+. */
  standbyTasks: TaskIds<V, I>[];
  /** []TaskIds, versions 0+. */
  warmupTasks: TaskIds<V, I>[];
}

export type StreamsGroupTargetAssignmentMemberValue<V extends number = number, I extends Int64 = Int64> = At<
  V,
  StreamsGroupTargetAssignmentMemberValueFields<V, I>,
  Unlimited
>;

export interface TaskIdsFields<_V extends number, _I extends Int64> {
  /** string, versions 0+. */
  subtopologyId: string;
  /** []int32, versions 0+. */
  partitions: number[];
}

export type TaskIds<V extends number = number, I extends Int64 = Int64> = At<
  V,
  TaskIdsFields<V, I>,
  Unlimited
>;

function readStreamsGroupTargetAssignmentMemberValue(
  r: Reader,
  v: number,
): StreamsGroupTargetAssignmentMemberValue {
  const m = {
    activeTasks: arrayOf(r, r.arrayLength(3), readTaskIds, v),
    standbyTasks: arrayOf(r, r.arrayLength(3), readTaskIds, v),
    warmupTasks: arrayOf(r, r.arrayLength(3), readTaskIds, v),
  } satisfies StreamsGroupTargetAssignmentMemberValueFields<
    number,
    Int64
  > as unknown as StreamsGroupTargetAssignmentMemberValue;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfStreamsGroupTargetAssignmentMemberValue: readonly string[] = [
  'activeTasks',
  'standbyTasks',
  'warmupTasks',
];

function writeStreamsGroupTargetAssignmentMemberValue(
  w: Writer,
  m: InitOf<StreamsGroupTargetAssignmentMemberValue>,
  v: number,
): void {
  w.fields(m, namesOfStreamsGroupTargetAssignmentMemberValue);
  writeArray(w, m.activeTasks, writeTaskIds, v);
  writeArray(w, m.standbyTasks, writeTaskIds, v);
  writeArray(w, m.warmupTasks, writeTaskIds, v);
  w.tags(m.unknownTaggedFields);
}

function readTaskIds(r: Reader, _v: number): TaskIds {
  const m = {
    subtopologyId: r.string(),
    partitions: r.int32Array(),
  } satisfies TaskIdsFields<number, Int64> as unknown as TaskIds;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfTaskIds: readonly string[] = ['subtopologyId', 'partitions'];

function writeTaskIds(w: Writer, m: InitOf<TaskIds>, _v: number): void {
  w.fields(m, namesOfTaskIds);
  w.string(m.subtopologyId);
  w.int32Array(m.partitions);
  w.tags(m.unknownTaggedFields);
}

interface StreamsGroupTargetAssignmentMemberValueShape extends MessageShape {
  readonly message: StreamsGroupTargetAssignmentMemberValue<this['V'], this['I']>;
  readonly version: StreamsGroupTargetAssignmentMemberValueVersion;
}

/** Kafka's StreamsGroupTargetAssignmentMemberValue: coordinator-value, key 21, versions 0, flexible 0+. */
export const StreamsGroupTargetAssignmentMemberValue: MessageCodec<StreamsGroupTargetAssignmentMemberValueShape> =
  /* @__PURE__ */ defineMessage<StreamsGroupTargetAssignmentMemberValueShape>({
    name: 'StreamsGroupTargetAssignmentMemberValue',
    type: 'coordinator-value',
    apiKey: 21,
    versions: '0',
    flexible: '0+',
    schema: `StreamsGroupTargetAssignmentMemberValue
 activeTasks []TaskIds 0+
 standbyTasks []TaskIds 0+
 warmupTasks []TaskIds 0+
TaskIds
 subtopologyId string 0+
 partitions []int32 0+`,
    read: readStreamsGroupTargetAssignmentMemberValue,
    write: writeStreamsGroupTargetAssignmentMemberValue,
  });
