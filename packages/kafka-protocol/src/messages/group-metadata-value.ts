// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 0-4): run `npm run generate`, do not edit.
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

/** Versions of GroupMetadataValue. */
export type GroupMetadataValueVersion = 0 | 1 | 2 | 3 | 4;

type V2Up = 2 | 3 | 4;
type V3Up = 3 | 4;
type V1Up = 1 | 2 | 3 | 4;

export interface GroupMetadataValueFields<V extends number, I extends Int64> {
  /** string, versions 0+. */
  protocolType: string;
  /** int32, versions 0+. */
  generation: number;
  /** string, versions 0+, nullable 0+. */
  protocol: string | null;
  /** string, versions 0+, nullable 0+. */
  leader: string | null;
  /** int64, versions 2+, default -1, ignorable. */
  currentStateTimestamp: I;
  /** []MemberMetadata, versions 0+. */
  members: MemberMetadata<V, I>[];
}

export type GroupMetadataValue<V extends number = number, I extends Int64 = Int64> = At<
  V,
  GroupMetadataValueFields<V, I>,
  { currentStateTimestamp: V2Up }
>;

export interface MemberMetadataFields<_V extends number, _I extends Int64> {
  /** string, versions 0+. */
  memberId: string;
  /** string, versions 3+, nullable 3+, default null, ignorable. */
  groupInstanceId: string | null;
  /** string, versions 0+. */
  clientId: string;
  /** string, versions 0+. */
  clientHost: string;
  /** int32, versions 1+, default -1, ignorable. */
  rebalanceTimeout: number;
  /** int32, versions 0+. */
  sessionTimeout: number;
  /** bytes, versions 0+. */
  subscription: Uint8Array;
  /** bytes, versions 0+. */
  assignment: Uint8Array;
}

export type MemberMetadata<V extends number = number, I extends Int64 = Int64> = At<
  V,
  MemberMetadataFields<V, I>,
  { groupInstanceId: V3Up; rebalanceTimeout: V1Up }
>;

function readGroupMetadataValue(r: Reader, v: number): GroupMetadataValue {
  const m = {
    protocolType: r.string(),
    generation: r.int32(),
    protocol: r.nullableString(),
    leader: r.nullableString(),
    currentStateTimestamp: v >= 2 ? r.int64() : -1,
    members: arrayOf(r, r.arrayLength(15), readMemberMetadata, v),
  } satisfies GroupMetadataValueFields<number, Int64> as unknown as GroupMetadataValue;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfGroupMetadataValue: readonly string[] = [
  'protocolType',
  'generation',
  'protocol',
  'leader',
  'currentStateTimestamp',
  'members',
];

function writeGroupMetadataValue(w: Writer, m: InitOf<GroupMetadataValue>, v: number): void {
  w.fields(m, namesOfGroupMetadataValue);
  w.string(m.protocolType);
  w.int32(m.generation);
  w.nullableString(m.protocol);
  w.nullableString(m.leader);
  if (v >= 2) {
    w.int64(m.currentStateTimestamp, -1);
  }
  writeArray(w, m.members, writeMemberMetadata, v);
  w.tags(m.unknownTaggedFields);
}

function readMemberMetadata(r: Reader, v: number): MemberMetadata {
  const m = {
    memberId: r.string(),
    groupInstanceId: v >= 3 ? r.nullableString() : null,
    clientId: r.string(),
    clientHost: r.string(),
    rebalanceTimeout: v >= 1 ? r.int32() : -1,
    sessionTimeout: r.int32(),
    subscription: r.bytesField(),
    assignment: r.bytesField(),
  } satisfies MemberMetadataFields<number, Int64> as unknown as MemberMetadata;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfMemberMetadata: readonly string[] = [
  'memberId',
  'groupInstanceId',
  'clientId',
  'clientHost',
  'rebalanceTimeout',
  'sessionTimeout',
  'subscription',
  'assignment',
];

function writeMemberMetadata(w: Writer, m: InitOf<MemberMetadata>, v: number): void {
  w.fields(m, namesOfMemberMetadata);
  w.string(m.memberId);
  if (v >= 3) {
    w.nullableString(m.groupInstanceId, null);
  }
  w.string(m.clientId);
  w.string(m.clientHost);
  if (v >= 1) {
    w.int32(m.rebalanceTimeout, -1);
  }
  w.int32(m.sessionTimeout);
  w.bytesField(m.subscription);
  w.bytesField(m.assignment);
  w.tags(m.unknownTaggedFields);
}

interface GroupMetadataValueShape extends MessageShape {
  readonly message: GroupMetadataValue<this['V'], this['I']>;
  readonly version: GroupMetadataValueVersion;
}

/** Kafka's GroupMetadataValue: coordinator-value, key 2, versions 0-4, flexible 4+. */
export const GroupMetadataValue: MessageCodec<GroupMetadataValueShape> =
  /* @__PURE__ */ defineMessage<GroupMetadataValueShape>({
    name: 'GroupMetadataValue',
    type: 'coordinator-value',
    apiKey: 2,
    versions: '0-4',
    flexible: '4+',
    schema: `GroupMetadataValue
 protocolType string 0+
 generation int32 0+
 protocol string 0+ null=0+
 leader string 0+ null=0+
 currentStateTimestamp int64 2+ default=-1 ignorable
 members []MemberMetadata 0+
MemberMetadata
 memberId string 0+
 groupInstanceId string 3+ null=3+ default=null ignorable
 clientId string 0+
 clientHost string 0+
 rebalanceTimeout int32 1+ default=-1 ignorable
 sessionTimeout int32 0+
 subscription bytes 0+
 assignment bytes 0+`,
    read: readGroupMetadataValue,
    write: writeGroupMetadataValue,
  });
