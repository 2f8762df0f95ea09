// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 0-9): run `npm run generate`, do not edit.
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

/** Versions of JoinGroupResponse. */
export type JoinGroupResponseVersion = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

type V2Up = 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
type V7Up = 7 | 8 | 9;
type V9Up = 9;
type V5Up = 5 | 6 | 7 | 8 | 9;

export interface JoinGroupResponseFields<V extends number, I extends Int64> {
  /** int32, versions 2+, ignorable. */
  throttleTimeMs: number;
  /** int16, versions 0+. */
  errorCode: number;
  /** int32, versions 0+, default -1. */
  generationId: number;
  /** string, versions 7+, nullable 7+, default null, ignorable. */
  protocolType: string | null;
  /** string, versions 0+, nullable 7+. */
  protocolName: string | null;
  /** string, versions 0+. */
  leader: string;
  /** bool, versions 9+. */
  skipAssignment: boolean;
  /** string, versions 0+. */
  memberId: string;
  /** []JoinGroupResponseMember, versions 0+. */
  members: JoinGroupResponseMember<V, I>[];
}

export type JoinGroupResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  JoinGroupResponseFields<V, I>,
  { throttleTimeMs: V2Up; protocolType: V7Up; skipAssignment: V9Up }
>;

export interface JoinGroupResponseMemberFields<_V extends number, _I extends Int64> {
  /** string, versions 0+. */
  memberId: string;
  /** string, versions 5+, nullable 5+, default null, ignorable. */
  groupInstanceId: string | null;
  /** bytes, versions 0+. */
  metadata: Uint8Array;
}

export type JoinGroupResponseMember<V extends number = number, I extends Int64 = Int64> = At<
  V,
  JoinGroupResponseMemberFields<V, I>,
  { groupInstanceId: V5Up }
>;

function readJoinGroupResponse(r: Reader, v: number): JoinGroupResponse {
  const m = {
    throttleTimeMs: v >= 2 ? r.int32() : 0,
    errorCode: r.int16(),
    generationId: r.int32(),
    protocolType: v >= 7 ? r.nullableString() : null,
    protocolName: v >= 7 ? r.nullableString() : r.string(),
    leader: r.string(),
    skipAssignment: v >= 9 ? r.bool() : false,
    memberId: r.string(),
    members: arrayOf(r, r.arrayLength(4), readJoinGroupResponseMember, v),
  } satisfies JoinGroupResponseFields<number, Int64> as unknown as JoinGroupResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfJoinGroupResponse: readonly string[] = [
  'throttleTimeMs',
  'errorCode',
  'generationId',
  'protocolType',
  'protocolName',
  'leader',
  'skipAssignment',
  'memberId',
  'members',
];

function writeJoinGroupResponse(w: Writer, m: InitOf<JoinGroupResponse>, v: number): void {
  w.fields(m, namesOfJoinGroupResponse);
  if (v >= 2) {
    w.int32(m.throttleTimeMs);
  }
  w.int16(m.errorCode);
  w.int32(m.generationId, -1);
  if (v >= 7) {
    w.nullableString(m.protocolType, null);
  }
  if (v >= 7) w.nullableString(m.protocolName);
  else w.string(m.protocolName);
  w.string(m.leader);
  if (v >= 9) {
    w.bool(m.skipAssignment);
  } else if (m.skipAssignment === true) w.absent('skipAssignment');
  w.string(m.memberId);
  writeArray(w, m.members, writeJoinGroupResponseMember, v);
  w.tags(m.unknownTaggedFields);
}

function readJoinGroupResponseMember(r: Reader, v: number): JoinGroupResponseMember {
  const m = {
    memberId: r.string(),
    groupInstanceId: v >= 5 ? r.nullableString() : null,
    metadata: r.bytesField(),
  } satisfies JoinGroupResponseMemberFields<number, Int64> as unknown as JoinGroupResponseMember;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfJoinGroupResponseMember: readonly string[] = ['memberId', 'groupInstanceId', 'metadata'];

function writeJoinGroupResponseMember(w: Writer, m: InitOf<JoinGroupResponseMember>, v: number): void {
  w.fields(m, namesOfJoinGroupResponseMember);
  w.string(m.memberId);
  if (v >= 5) {
    w.nullableString(m.groupInstanceId, null);
  }
  w.bytesField(m.metadata);
  w.tags(m.unknownTaggedFields);
}

interface JoinGroupResponseShape extends MessageShape {
  readonly message: JoinGroupResponse<this['V'], this['I']>;
  readonly version: JoinGroupResponseVersion;
}

/** Kafka's JoinGroupResponse: response, key 11, versions 0-9, flexible 6+. */
export const JoinGroupResponse: MessageCodec<JoinGroupResponseShape> =
  /* @__PURE__ */ defineMessage<JoinGroupResponseShape>({
    name: 'JoinGroupResponse',
    type: 'response',
    apiKey: 11,
    versions: '0-9',
    flexible: '6+',
    headers: '0-5:0 6+:1',
    schema: `JoinGroupResponse
 throttleTimeMs int32 2+ ignorable
 errorCode int16 0+
 generationId int32 0+ default=-1
 protocolType string 7+ null=7+ default=null ignorable
 protocolName string 0+ null=7+
 leader string 0+
 skipAssignment bool 9+
 memberId string 0+
 members []JoinGroupResponseMember 0+
JoinGroupResponseMember
 memberId string 0+
 groupInstanceId string 5+ null=5+ default=null ignorable
 metadata bytes 0+`,
    read: readJoinGroupResponse,
    write: writeJoinGroupResponse,
  });
