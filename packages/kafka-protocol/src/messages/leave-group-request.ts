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
  type Writer,
} from '../runtime/generated.ts';

/** Versions of LeaveGroupRequest. */
export type LeaveGroupRequestVersion = 0 | 1 | 2 | 3 | 4 | 5;

type V0To2 = 0 | 1 | 2;
type V3Up = 3 | 4 | 5;
type V5Up = 5;

export interface LeaveGroupRequestFields<V extends number, I extends Int64> {
  /** string, versions 0+, entity groupId. */
  groupId: string;
  /** string, versions 0-2. */
  memberId: string;
  /** []MemberIdentity, versions 3+. */
  members: MemberIdentity<V, I>[];
}

export type LeaveGroupRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  LeaveGroupRequestFields<V, I>,
  { memberId: V0To2; members: V3Up }
>;

export interface MemberIdentityFields<_V extends number, _I extends Int64> {
  /** string, versions 3+. */
  memberId: string;
  /** string, versions 3+, nullable 3+, default null. */
  groupInstanceId: string | null;
  /** string, versions 5+, nullable 5+, default null, ignorable. */
  reason: string | null;
}

export type MemberIdentity<V extends number = number, I extends Int64 = Int64> = At<
  V,
  MemberIdentityFields<V, I>,
  { memberId: V3Up; groupInstanceId: V3Up; reason: V5Up }
>;

function readLeaveGroupRequest(r: Reader, v: number): LeaveGroupRequest {
  const m = {
    groupId: r.string(),
    memberId: v <= 2 ? r.string() : '',
    members: v >= 3 ? arrayOf(r, r.arrayLength(3), readMemberIdentity, v) : [],
  } satisfies LeaveGroupRequestFields<number, Int64> as unknown as LeaveGroupRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfLeaveGroupRequest: readonly string[] = ['groupId', 'memberId', 'members'];

function writeLeaveGroupRequest(w: Writer, m: InitOf<LeaveGroupRequest>, v: number): void {
  w.fields(m, namesOfLeaveGroupRequest);
  w.string(m.groupId);
  if (v <= 2) {
    w.string(m.memberId);
  } else if (m.memberId !== undefined && m.memberId !== '') w.absent('memberId');
  if (v >= 3) {
    writeArray(w, m.members, writeMemberIdentity, v);
  } else if (m.members !== undefined && m.members.length !== 0) w.absent('members');
  w.tags(m.unknownTaggedFields);
}

function readMemberIdentity(r: Reader, v: number): MemberIdentity {
  const m = {
    memberId: v >= 3 ? r.string() : '',
    groupInstanceId: v >= 3 ? r.nullableString() : null,
    reason: v >= 5 ? r.nullableString() : null,
  } satisfies MemberIdentityFields<number, Int64> as unknown as MemberIdentity;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfMemberIdentity: readonly string[] = ['memberId', 'groupInstanceId', 'reason'];

function writeMemberIdentity(w: Writer, m: InitOf<MemberIdentity>, v: number): void {
  w.fields(m, namesOfMemberIdentity);
  if (v >= 3) {
    w.string(m.memberId);
  } else if (m.memberId !== undefined && m.memberId !== '') w.absent('memberId');
  if (v >= 3) {
    w.nullableString(m.groupInstanceId, null);
  } else if (m.groupInstanceId !== undefined && m.groupInstanceId !== null) w.absent('groupInstanceId');
  if (v >= 5) {
    w.nullableString(m.reason, null);
  }
  w.tags(m.unknownTaggedFields);
}

interface LeaveGroupRequestShape extends MessageShape {
  readonly message: LeaveGroupRequest<this['V'], this['I']>;
  readonly version: LeaveGroupRequestVersion;
}

/** Kafka's LeaveGroupRequest: request, key 13, versions 0-5, flexible 4+. */
export const LeaveGroupRequest: MessageCodec<LeaveGroupRequestShape> =
  /* @__PURE__ */ defineMessage<LeaveGroupRequestShape>({
    name: 'LeaveGroupRequest',
    type: 'request',
    apiKey: 13,
    versions: '0-5',
    flexible: '4+',
    headers: '0-3:1 4+:2',
    listeners: ['broker'],
    schema: `LeaveGroupRequest
 groupId string 0+ entity=groupId
 memberId string 0-2
 members []MemberIdentity 3+
MemberIdentity
 memberId string 3+
 groupInstanceId string 3+ null=3+ default=null
 reason string 5+ null=5+ default=null ignorable`,
    read: readLeaveGroupRequest,
    write: writeLeaveGroupRequest,
  });
