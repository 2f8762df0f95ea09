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
  type Unlimited,
  type Writer,
} from '../runtime/generated.ts';

/** Versions of JoinGroupRequest. */
export type JoinGroupRequestVersion = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

type V1Up = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
type V5Up = 5 | 6 | 7 | 8 | 9;
type V8Up = 8 | 9;

export interface JoinGroupRequestFields<V extends number, I extends Int64> {
  /** string, versions 0+, entity groupId. */
  groupId: string;
  /** int32, versions 0+. */
  sessionTimeoutMs: number;
  /** int32, versions 1+, default -1, ignorable. */
  rebalanceTimeoutMs: number;
  /** string, versions 0+. */
  memberId: string;
  /** string, versions 5+, nullable 5+, default null. */
  groupInstanceId: string | null;
  /** string, versions 0+. */
  protocolType: string;
  /** []JoinGroupRequestProtocol, versions 0+. */
  protocols: JoinGroupRequestProtocol<V, I>[];
  /** string, versions 8+, nullable 8+, default null, ignorable. */
  reason: string | null;
}

export type JoinGroupRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  JoinGroupRequestFields<V, I>,
  { rebalanceTimeoutMs: V1Up; groupInstanceId: V5Up; reason: V8Up }
>;

export interface JoinGroupRequestProtocolFields<_V extends number, _I extends Int64> {
  /** string, versions 0+. */
  name: string;
  /** bytes, versions 0+. */
  metadata: Uint8Array;
}

export type JoinGroupRequestProtocol<V extends number = number, I extends Int64 = Int64> = At<
  V,
  JoinGroupRequestProtocolFields<V, I>,
  Unlimited
>;

function readJoinGroupRequest(r: Reader, v: number): JoinGroupRequest {
  const m = {
    groupId: r.string(),
    sessionTimeoutMs: r.int32(),
    rebalanceTimeoutMs: v >= 1 ? r.int32() : -1,
    memberId: r.string(),
    groupInstanceId: v >= 5 ? r.nullableString() : null,
    protocolType: r.string(),
    protocols: arrayOf(r, r.arrayLength(3), readJoinGroupRequestProtocol, v),
    reason: v >= 8 ? r.nullableString() : null,
  } satisfies JoinGroupRequestFields<number, Int64> as unknown as JoinGroupRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfJoinGroupRequest: readonly string[] = [
  'groupId',
  'sessionTimeoutMs',
  'rebalanceTimeoutMs',
  'memberId',
  'groupInstanceId',
  'protocolType',
  'protocols',
  'reason',
];

function writeJoinGroupRequest(w: Writer, m: InitOf<JoinGroupRequest>, v: number): void {
  w.fields(m, namesOfJoinGroupRequest);
  w.string(m.groupId);
  w.int32(m.sessionTimeoutMs);
  if (v >= 1) {
    w.int32(m.rebalanceTimeoutMs, -1);
  }
  w.string(m.memberId);
  if (v >= 5) {
    w.nullableString(m.groupInstanceId, null);
  } else if (m.groupInstanceId !== undefined && m.groupInstanceId !== null) w.absent('groupInstanceId');
  w.string(m.protocolType);
  writeArray(w, m.protocols, writeJoinGroupRequestProtocol, v);
  if (v >= 8) {
    w.nullableString(m.reason, null);
  }
  w.tags(m.unknownTaggedFields);
}

function readJoinGroupRequestProtocol(r: Reader, _v: number): JoinGroupRequestProtocol {
  const m = {
    name: r.string(),
    metadata: r.bytesField(),
  } satisfies JoinGroupRequestProtocolFields<number, Int64> as unknown as JoinGroupRequestProtocol;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfJoinGroupRequestProtocol: readonly string[] = ['name', 'metadata'];

function writeJoinGroupRequestProtocol(w: Writer, m: InitOf<JoinGroupRequestProtocol>, _v: number): void {
  w.fields(m, namesOfJoinGroupRequestProtocol);
  w.string(m.name);
  w.bytesField(m.metadata);
  w.tags(m.unknownTaggedFields);
}

interface JoinGroupRequestShape extends MessageShape {
  readonly message: JoinGroupRequest<this['V'], this['I']>;
  readonly version: JoinGroupRequestVersion;
}

/** Kafka's JoinGroupRequest: request, key 11, versions 0-9, flexible 6+. */
export const JoinGroupRequest: MessageCodec<JoinGroupRequestShape> =
  /* @__PURE__ */ defineMessage<JoinGroupRequestShape>({
    name: 'JoinGroupRequest',
    type: 'request',
    apiKey: 11,
    versions: '0-9',
    flexible: '6+',
    headers: '0-5:1 6+:2',
    listeners: ['broker'],
    schema: `JoinGroupRequest
 groupId string 0+ entity=groupId
 sessionTimeoutMs int32 0+
 rebalanceTimeoutMs int32 1+ default=-1 ignorable
 memberId string 0+
 groupInstanceId string 5+ null=5+ default=null
 protocolType string 0+
 protocols []JoinGroupRequestProtocol 0+
 reason string 8+ null=8+ default=null ignorable
JoinGroupRequestProtocol
 name string 0+
 metadata bytes 0+`,
    read: readJoinGroupRequest,
    write: writeJoinGroupRequest,
  });
