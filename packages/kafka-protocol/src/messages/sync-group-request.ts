// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 0-5): run `npm run generate`, do not edit.
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

/** Versions of SyncGroupRequest. */
export type SyncGroupRequestVersion = 0 | 1 | 2 | 3 | 4 | 5;

type V3Up = 3 | 4 | 5;
type V5Up = 5;

export interface SyncGroupRequestFields<V extends number, I extends Int64> {
  /** string, versions 0+, entity groupId. */
  groupId: string;
  /** int32, versions 0+. */
  generationId: number;
  /** string, versions 0+. */
  memberId: string;
  /** string, versions 3+, nullable 3+, default null. */
  groupInstanceId: string | null;
  /** string, versions 5+, nullable 5+, default null, ignorable. */
  protocolType: string | null;
  /** string, versions 5+, nullable 5+, default null, ignorable. */
  protocolName: string | null;
  /** []SyncGroupRequestAssignment, versions 0+. */
  assignments: SyncGroupRequestAssignment<V, I>[];
}

export type SyncGroupRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  SyncGroupRequestFields<V, I>,
  { groupInstanceId: V3Up; protocolType: V5Up; protocolName: V5Up }
>;

export interface SyncGroupRequestAssignmentFields<_V extends number, _I extends Int64> {
  /** string, versions 0+. */
  memberId: string;
  /** bytes, versions 0+. */
  assignment: Uint8Array;
}

export type SyncGroupRequestAssignment<V extends number = number, I extends Int64 = Int64> = At<
  V,
  SyncGroupRequestAssignmentFields<V, I>,
  Unlimited
>;

function readSyncGroupRequest(r: Reader, v: number): SyncGroupRequest {
  const m = {
    groupId: r.string(),
    generationId: r.int32(),
    memberId: r.string(),
    groupInstanceId: v >= 3 ? r.nullableString() : null,
    protocolType: v >= 5 ? r.nullableString() : null,
    protocolName: v >= 5 ? r.nullableString() : null,
    assignments: arrayOf(r, r.arrayLength(3), readSyncGroupRequestAssignment, v),
  } satisfies SyncGroupRequestFields<number, Int64> as unknown as SyncGroupRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfSyncGroupRequest: readonly string[] = [
  'groupId',
  'generationId',
  'memberId',
  'groupInstanceId',
  'protocolType',
  'protocolName',
  'assignments',
];

function writeSyncGroupRequest(w: Writer, m: InitOf<SyncGroupRequest>, v: number): void {
  w.fields(m, namesOfSyncGroupRequest);
  w.string(m.groupId);
  w.int32(m.generationId);
  w.string(m.memberId);
  if (v >= 3) {
    w.nullableString(m.groupInstanceId, null);
  } else if (m.groupInstanceId !== undefined && m.groupInstanceId !== null) w.absent('groupInstanceId');
  if (v >= 5) {
    w.nullableString(m.protocolType, null);
  }
  if (v >= 5) {
    w.nullableString(m.protocolName, null);
  }
  writeArray(w, m.assignments, writeSyncGroupRequestAssignment, v);
  w.tags(m.unknownTaggedFields);
}

function readSyncGroupRequestAssignment(r: Reader, _v: number): SyncGroupRequestAssignment {
  const m = {
    memberId: r.string(),
    assignment: r.bytesField(),
  } satisfies SyncGroupRequestAssignmentFields<number, Int64> as unknown as SyncGroupRequestAssignment;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfSyncGroupRequestAssignment: readonly string[] = ['memberId', 'assignment'];

function writeSyncGroupRequestAssignment(w: Writer, m: InitOf<SyncGroupRequestAssignment>, _v: number): void {
  w.fields(m, namesOfSyncGroupRequestAssignment);
  w.string(m.memberId);
  w.bytesField(m.assignment);
  w.tags(m.unknownTaggedFields);
}

interface SyncGroupRequestShape extends MessageShape {
  readonly message: SyncGroupRequest<this['V'], this['I']>;
  readonly version: SyncGroupRequestVersion;
}

/** Kafka's SyncGroupRequest: request, key 14, versions 0-5, flexible 4+. */
export const SyncGroupRequest: MessageCodec<SyncGroupRequestShape> =
  /* @__PURE__ */ defineMessage<SyncGroupRequestShape>({
    name: 'SyncGroupRequest',
    type: 'request',
    apiKey: 14,
    versions: '0-5',
    flexible: '4+',
    headers: '0-3:1 4+:2',
    listeners: ['broker'],
    schema: `SyncGroupRequest
 groupId string 0+ entity=groupId
 generationId int32 0+
 memberId string 0+
 groupInstanceId string 3+ null=3+ default=null
 protocolType string 5+ null=5+ default=null ignorable
 protocolName string 5+ null=5+ default=null ignorable
 assignments []SyncGroupRequestAssignment 0+
SyncGroupRequestAssignment
 memberId string 0+
 assignment bytes 0+`,
    read: readSyncGroupRequest,
    write: writeSyncGroupRequest,
  });
