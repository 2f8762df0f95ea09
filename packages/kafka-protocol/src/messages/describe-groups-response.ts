// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 0-6): run `npm run generate`, do not edit.
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

/** Versions of DescribeGroupsResponse. */
export type DescribeGroupsResponseVersion = 0 | 1 | 2 | 3 | 4 | 5 | 6;

type V1Up = 1 | 2 | 3 | 4 | 5 | 6;
type V6Up = 6;
type V3Up = 3 | 4 | 5 | 6;
type V4Up = 4 | 5 | 6;

export interface DescribeGroupsResponseFields<V extends number, I extends Int64> {
  /** int32, versions 1+, ignorable. */
  throttleTimeMs: number;
  /** []DescribedGroup, versions 0+. */
  groups: DescribedGroup<V, I>[];
}

export type DescribeGroupsResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DescribeGroupsResponseFields<V, I>,
  { throttleTimeMs: V1Up }
>;

export interface DescribedGroupFields<V extends number, I extends Int64> {
  /** int16, versions 0+. */
  errorCode: number;
  /** string, versions 6+, nullable 6+, default null. */
  errorMessage: string | null;
  /** string, versions 0+, entity groupId. */
  groupId: string;
  /** string, versions 0+. */
  groupState: string;
  /** string, versions 0+. */
  protocolType: string;
  /** string, versions 0+. */
  protocolData: string;
  /** []DescribedGroupMember, versions 0+. */
  members: DescribedGroupMember<V, I>[];
  /** int32, versions 3+, default -2147483648. */
  authorizedOperations: number;
}

export type DescribedGroup<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DescribedGroupFields<V, I>,
  { errorMessage: V6Up; authorizedOperations: V3Up }
>;

export interface DescribedGroupMemberFields<_V extends number, _I extends Int64> {
  /** string, versions 0+. */
  memberId: string;
  /** string, versions 4+, nullable 4+, default null, ignorable. */
  groupInstanceId: string | null;
  /** string, versions 0+. */
  clientId: string;
  /** string, versions 0+. */
  clientHost: string;
  /** bytes, versions 0+. */
  memberMetadata: Uint8Array;
  /** bytes, versions 0+. */
  memberAssignment: Uint8Array;
}

export type DescribedGroupMember<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DescribedGroupMemberFields<V, I>,
  { groupInstanceId: V4Up }
>;

function readDescribeGroupsResponse(r: Reader, v: number): DescribeGroupsResponse {
  const m = {
    throttleTimeMs: v >= 1 ? r.int32() : 0,
    groups: arrayOf(r, r.arrayLength(12), readDescribedGroup, v),
  } satisfies DescribeGroupsResponseFields<number, Int64> as unknown as DescribeGroupsResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDescribeGroupsResponse: readonly string[] = ['throttleTimeMs', 'groups'];

function writeDescribeGroupsResponse(w: Writer, m: InitOf<DescribeGroupsResponse>, v: number): void {
  w.fields(m, namesOfDescribeGroupsResponse);
  if (v >= 1) {
    w.int32(m.throttleTimeMs);
  }
  writeArray(w, m.groups, writeDescribedGroup, v);
  w.tags(m.unknownTaggedFields);
}

function readDescribedGroup(r: Reader, v: number): DescribedGroup {
  const m = {
    errorCode: r.int16(),
    errorMessage: v >= 6 ? r.nullableString() : null,
    groupId: r.string(),
    groupState: r.string(),
    protocolType: r.string(),
    protocolData: r.string(),
    members: arrayOf(r, r.arrayLength(7), readDescribedGroupMember, v),
    authorizedOperations: v >= 3 ? r.int32() : -2147483648,
  } satisfies DescribedGroupFields<number, Int64> as unknown as DescribedGroup;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDescribedGroup: readonly string[] = [
  'errorCode',
  'errorMessage',
  'groupId',
  'groupState',
  'protocolType',
  'protocolData',
  'members',
  'authorizedOperations',
];

function writeDescribedGroup(w: Writer, m: InitOf<DescribedGroup>, v: number): void {
  w.fields(m, namesOfDescribedGroup);
  w.int16(m.errorCode);
  if (v >= 6) {
    w.nullableString(m.errorMessage, null);
  } else if (m.errorMessage !== undefined && m.errorMessage !== null) w.absent('errorMessage');
  w.string(m.groupId);
  w.string(m.groupState);
  w.string(m.protocolType);
  w.string(m.protocolData);
  writeArray(w, m.members, writeDescribedGroupMember, v);
  if (v >= 3) {
    w.int32(m.authorizedOperations, -2147483648);
  } else if (m.authorizedOperations !== undefined && m.authorizedOperations !== -2147483648)
    w.absent('authorizedOperations');
  w.tags(m.unknownTaggedFields);
}

function readDescribedGroupMember(r: Reader, v: number): DescribedGroupMember {
  const m = {
    memberId: r.string(),
    groupInstanceId: v >= 4 ? r.nullableString() : null,
    clientId: r.string(),
    clientHost: r.string(),
    memberMetadata: r.bytesField(),
    memberAssignment: r.bytesField(),
  } satisfies DescribedGroupMemberFields<number, Int64> as unknown as DescribedGroupMember;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDescribedGroupMember: readonly string[] = [
  'memberId',
  'groupInstanceId',
  'clientId',
  'clientHost',
  'memberMetadata',
  'memberAssignment',
];

function writeDescribedGroupMember(w: Writer, m: InitOf<DescribedGroupMember>, v: number): void {
  w.fields(m, namesOfDescribedGroupMember);
  w.string(m.memberId);
  if (v >= 4) {
    w.nullableString(m.groupInstanceId, null);
  }
  w.string(m.clientId);
  w.string(m.clientHost);
  w.bytesField(m.memberMetadata);
  w.bytesField(m.memberAssignment);
  w.tags(m.unknownTaggedFields);
}

interface DescribeGroupsResponseShape extends MessageShape {
  readonly message: DescribeGroupsResponse<this['V'], this['I']>;
  readonly version: DescribeGroupsResponseVersion;
}

/** Kafka's DescribeGroupsResponse: response, key 15, versions 0-6, flexible 5+. */
export const DescribeGroupsResponse: MessageCodec<DescribeGroupsResponseShape> =
  /* @__PURE__ */ defineMessage<DescribeGroupsResponseShape>({
    name: 'DescribeGroupsResponse',
    type: 'response',
    apiKey: 15,
    versions: '0-6',
    flexible: '5+',
    headers: '0-4:0 5+:1',
    schema: `DescribeGroupsResponse
 throttleTimeMs int32 1+ ignorable
 groups []DescribedGroup 0+
DescribedGroup
 errorCode int16 0+
 errorMessage string 6+ null=6+ default=null
 groupId string 0+ entity=groupId
 groupState string 0+
 protocolType string 0+
 protocolData string 0+
 members []DescribedGroupMember 0+
 authorizedOperations int32 3+ default=-2147483648
DescribedGroupMember
 memberId string 0+
 groupInstanceId string 4+ null=4+ default=null ignorable
 clientId string 0+
 clientHost string 0+
 memberMetadata bytes 0+
 memberAssignment bytes 0+`,
    read: readDescribeGroupsResponse,
    write: writeDescribeGroupsResponse,
  });
