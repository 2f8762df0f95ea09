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

/** Versions of StreamsGroupCurrentMemberAssignmentValue. */
export type StreamsGroupCurrentMemberAssignmentValueVersion = 0;

export interface StreamsGroupCurrentMemberAssignmentValueFields<V extends number, I extends Int64> {
  /** int32, versions 0+. */
  memberEpoch: number;
  /** int32, versions 0+. */
  previousMemberEpoch: number;
  /** int8, versions 0+. */
  state: number;
  /** []TaskIds, versions 0+. */
  activeTasks: TaskIds<V, I>[];
  /** []TaskIds, versions 0+. */
  standbyTasks: TaskIds<V, I>[];
  /** []TaskIds, versions 0+. */
  warmupTasks: TaskIds<V, I>[];
  /** []TaskIds, versions 0+. */
  activeTasksPendingRevocation: TaskIds<V, I>[];
  /** []TaskIds, versions 0+. */
  standbyTasksPendingRevocation: TaskIds<V, I>[];
  /** []TaskIds, versions 0+. */
  warmupTasksPendingRevocation: TaskIds<V, I>[];
}

export type StreamsGroupCurrentMemberAssignmentValue<V extends number = number, I extends Int64 = Int64> = At<
  V,
  StreamsGroupCurrentMemberAssignmentValueFields<V, I>,
  Unlimited
>;

export interface TaskIdsFields<_V extends number, _I extends Int64> {
  /** string, versions 0+. */
  subtopologyId: string;
  /** []int32, versions 0+. */
  partitions: number[];
  /** []int32, versions 0+, nullable 0+, tag 0 in 0+. */
  assignmentEpochs: number[] | null;
}

export type TaskIds<V extends number = number, I extends Int64 = Int64> = At<
  V,
  TaskIdsFields<V, I>,
  Unlimited
>;

function readStreamsGroupCurrentMemberAssignmentValue(
  r: Reader,
  v: number,
): StreamsGroupCurrentMemberAssignmentValue {
  const m = {
    memberEpoch: r.int32(),
    previousMemberEpoch: r.int32(),
    state: r.int8(),
    activeTasks: arrayOf(r, r.arrayLength(3), readTaskIds, v),
    standbyTasks: arrayOf(r, r.arrayLength(3), readTaskIds, v),
    warmupTasks: arrayOf(r, r.arrayLength(3), readTaskIds, v),
    activeTasksPendingRevocation: arrayOf(r, r.arrayLength(3), readTaskIds, v),
    standbyTasksPendingRevocation: arrayOf(r, r.arrayLength(3), readTaskIds, v),
    warmupTasksPendingRevocation: arrayOf(r, r.arrayLength(3), readTaskIds, v),
  } satisfies StreamsGroupCurrentMemberAssignmentValueFields<
    number,
    Int64
  > as unknown as StreamsGroupCurrentMemberAssignmentValue;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfStreamsGroupCurrentMemberAssignmentValue: readonly string[] = [
  'memberEpoch',
  'previousMemberEpoch',
  'state',
  'activeTasks',
  'standbyTasks',
  'warmupTasks',
  'activeTasksPendingRevocation',
  'standbyTasksPendingRevocation',
  'warmupTasksPendingRevocation',
];

function writeStreamsGroupCurrentMemberAssignmentValue(
  w: Writer,
  m: InitOf<StreamsGroupCurrentMemberAssignmentValue>,
  v: number,
): void {
  w.fields(m, namesOfStreamsGroupCurrentMemberAssignmentValue);
  w.int32(m.memberEpoch);
  w.int32(m.previousMemberEpoch);
  w.int8(m.state);
  writeArray(w, m.activeTasks, writeTaskIds, v);
  writeArray(w, m.standbyTasks, writeTaskIds, v);
  writeArray(w, m.warmupTasks, writeTaskIds, v);
  writeArray(w, m.activeTasksPendingRevocation, writeTaskIds, v);
  writeArray(w, m.standbyTasksPendingRevocation, writeTaskIds, v);
  writeArray(w, m.warmupTasksPendingRevocation, writeTaskIds, v);
  w.tags(m.unknownTaggedFields);
}

function readTaskIds(r: Reader, _v: number): TaskIds {
  const m = {
    subtopologyId: r.string(),
    partitions: r.int32Array(),
    assignmentEpochs: [],
  } satisfies TaskIdsFields<number, Int64> as unknown as TaskIds;
  if (r.flexible) {
    for (let n = r.tagCount(), t = -1; n > 0; n--) {
      t = r.tag(t);
      const end = r.tagEnd();
      if (t === 0) {
        m.assignmentEpochs = r.nullableInt32Array();
      } else r.unknownTag(m, t, end);
      r.closeTag(t, end);
    }
  }
  return m;
}

const namesOfTaskIds: readonly string[] = ['subtopologyId', 'partitions', 'assignmentEpochs'];

function writeTaskIds(w: Writer, m: InitOf<TaskIds>, _v: number): void {
  w.fields(m, namesOfTaskIds);
  w.string(m.subtopologyId);
  w.int32Array(m.partitions);
  const u = m.unknownTaggedFields;
  if (w.flexible) {
    const t0 =
      m.assignmentEpochs !== undefined && (m.assignmentEpochs === null || m.assignmentEpochs.length !== 0);
    w.tagCount(u, t0 ? 1 : 0);
    if (t0) {
      const at = w.beginTag(u, 0, -1);
      w.nullableInt32Array(m.assignmentEpochs);
      w.endTag(at);
    }
    w.restOfTags(u, 0);
  } else w.noTags(u);
}

interface StreamsGroupCurrentMemberAssignmentValueShape extends MessageShape {
  readonly message: StreamsGroupCurrentMemberAssignmentValue<this['V'], this['I']>;
  readonly version: StreamsGroupCurrentMemberAssignmentValueVersion;
}

/** Kafka's StreamsGroupCurrentMemberAssignmentValue: coordinator-value, key 22, versions 0, flexible 0+. */
export const StreamsGroupCurrentMemberAssignmentValue: MessageCodec<StreamsGroupCurrentMemberAssignmentValueShape> =
  /* @__PURE__ */ defineMessage<StreamsGroupCurrentMemberAssignmentValueShape>({
    name: 'StreamsGroupCurrentMemberAssignmentValue',
    type: 'coordinator-value',
    apiKey: 22,
    versions: '0',
    flexible: '0+',
    schema: `StreamsGroupCurrentMemberAssignmentValue
 memberEpoch int32 0+
 previousMemberEpoch int32 0+
 state int8 0+
 activeTasks []TaskIds 0+
 standbyTasks []TaskIds 0+
 warmupTasks []TaskIds 0+
 activeTasksPendingRevocation []TaskIds 0+
 standbyTasksPendingRevocation []TaskIds 0+
 warmupTasksPendingRevocation []TaskIds 0+
TaskIds
 subtopologyId string 0+
 partitions []int32 0+
 assignmentEpochs []int32 0+ null=0+ tag=0 tagged=0+`,
    read: readStreamsGroupCurrentMemberAssignmentValue,
    write: writeStreamsGroupCurrentMemberAssignmentValue,
  });
