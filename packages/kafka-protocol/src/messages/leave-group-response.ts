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

/** Versions of LeaveGroupResponse. */
export type LeaveGroupResponseVersion = 0 | 1 | 2 | 3 | 4 | 5;

type V1Up = 1 | 2 | 3 | 4 | 5;
type V3Up = 3 | 4 | 5;

export interface LeaveGroupResponseFields<V extends number, I extends Int64> {
  /** int32, versions 1+, ignorable. */
  throttleTimeMs: number;
  /** int16, versions 0+. */
  errorCode: number;
  /** []MemberResponse, versions 3+. */
  members: MemberResponse<V, I>[];
}

export type LeaveGroupResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  LeaveGroupResponseFields<V, I>,
  { throttleTimeMs: V1Up; members: V3Up }
>;

export interface MemberResponseFields<_V extends number, _I extends Int64> {
  /** string, versions 3+. */
  memberId: string;
  /** string, versions 3+, nullable 3+. */
  groupInstanceId: string | null;
  /** int16, versions 3+. */
  errorCode: number;
}

export type MemberResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  MemberResponseFields<V, I>,
  { memberId: V3Up; groupInstanceId: V3Up; errorCode: V3Up }
>;

function readLeaveGroupResponse(r: Reader, v: number): LeaveGroupResponse {
  const m = {
    throttleTimeMs: v >= 1 ? r.int32() : 0,
    errorCode: r.int16(),
    members: v >= 3 ? arrayOf(r, r.arrayLength(5), readMemberResponse, v) : [],
  } satisfies LeaveGroupResponseFields<number, Int64> as unknown as LeaveGroupResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfLeaveGroupResponse: readonly string[] = ['throttleTimeMs', 'errorCode', 'members'];

function writeLeaveGroupResponse(w: Writer, m: InitOf<LeaveGroupResponse>, v: number): void {
  w.fields(m, namesOfLeaveGroupResponse);
  if (v >= 1) {
    w.int32(m.throttleTimeMs);
  }
  w.int16(m.errorCode);
  if (v >= 3) {
    writeArray(w, m.members, writeMemberResponse, v);
  } else if (m.members !== undefined && m.members.length !== 0) w.absent('members');
  w.tags(m.unknownTaggedFields);
}

function readMemberResponse(r: Reader, v: number): MemberResponse {
  const m = {
    memberId: v >= 3 ? r.string() : '',
    groupInstanceId: v >= 3 ? r.nullableString() : '',
    errorCode: v >= 3 ? r.int16() : 0,
  } satisfies MemberResponseFields<number, Int64> as unknown as MemberResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfMemberResponse: readonly string[] = ['memberId', 'groupInstanceId', 'errorCode'];

function writeMemberResponse(w: Writer, m: InitOf<MemberResponse>, v: number): void {
  w.fields(m, namesOfMemberResponse);
  if (v >= 3) {
    w.string(m.memberId);
  } else if (m.memberId !== undefined && m.memberId !== '') w.absent('memberId');
  if (v >= 3) {
    w.nullableString(m.groupInstanceId);
  } else if (m.groupInstanceId !== undefined && m.groupInstanceId !== '') w.absent('groupInstanceId');
  if (v >= 3) {
    w.int16(m.errorCode);
  } else if (m.errorCode !== undefined && m.errorCode !== 0) w.absent('errorCode');
  w.tags(m.unknownTaggedFields);
}

interface LeaveGroupResponseShape extends MessageShape {
  readonly message: LeaveGroupResponse<this['V'], this['I']>;
  readonly version: LeaveGroupResponseVersion;
}

/** Kafka's LeaveGroupResponse: response, key 13, versions 0-5, flexible 4+. */
export const LeaveGroupResponse: MessageCodec<LeaveGroupResponseShape> =
  /* @__PURE__ */ defineMessage<LeaveGroupResponseShape>({
    name: 'LeaveGroupResponse',
    type: 'response',
    apiKey: 13,
    versions: '0-5',
    flexible: '4+',
    headers: '0-3:0 4+:1',
    schema: `LeaveGroupResponse
 throttleTimeMs int32 1+ ignorable
 errorCode int16 0+
 members []MemberResponse 3+
MemberResponse
 memberId string 3+
 groupInstanceId string 3+ null=3+
 errorCode int16 3+`,
    read: readLeaveGroupResponse,
    write: writeLeaveGroupResponse,
  });
