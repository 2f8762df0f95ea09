// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 0-4): run `npm run generate`, do not edit.
import {
  defineMessage,
  type At,
  type InitOf,
  type Int64,
  type MessageCodec,
  type MessageShape,
  type Reader,
  type Writer,
} from '../runtime/generated.ts';

/** Versions of HeartbeatRequest. */
export type HeartbeatRequestVersion = 0 | 1 | 2 | 3 | 4;

type V3Up = 3 | 4;

export interface HeartbeatRequestFields<_V extends number, _I extends Int64> {
  /** string, versions 0+, entity groupId. */
  groupId: string;
  /** int32, versions 0+. */
  generationId: number;
  /** string, versions 0+. */
  memberId: string;
  /** string, versions 3+, nullable 3+, default null. */
  groupInstanceId: string | null;
}

export type HeartbeatRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  HeartbeatRequestFields<V, I>,
  { groupInstanceId: V3Up }
>;

function readHeartbeatRequest(r: Reader, v: number): HeartbeatRequest {
  const m = {
    groupId: r.string(),
    generationId: r.int32(),
    memberId: r.string(),
    groupInstanceId: v >= 3 ? r.nullableString() : null,
  } satisfies HeartbeatRequestFields<number, Int64> as unknown as HeartbeatRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfHeartbeatRequest: readonly string[] = ['groupId', 'generationId', 'memberId', 'groupInstanceId'];

function writeHeartbeatRequest(w: Writer, m: InitOf<HeartbeatRequest>, v: number): void {
  w.fields(m, namesOfHeartbeatRequest);
  w.string(m.groupId);
  w.int32(m.generationId);
  w.string(m.memberId);
  if (v >= 3) {
    w.nullableString(m.groupInstanceId, null);
  } else if (m.groupInstanceId !== undefined && m.groupInstanceId !== null) w.absent('groupInstanceId');
  w.tags(m.unknownTaggedFields);
}

interface HeartbeatRequestShape extends MessageShape {
  readonly message: HeartbeatRequest<this['V'], this['I']>;
  readonly version: HeartbeatRequestVersion;
}

/** Kafka's HeartbeatRequest: request, key 12, versions 0-4, flexible 4+. */
export const HeartbeatRequest: MessageCodec<HeartbeatRequestShape> =
  /* @__PURE__ */ defineMessage<HeartbeatRequestShape>({
    name: 'HeartbeatRequest',
    type: 'request',
    apiKey: 12,
    versions: '0-4',
    flexible: '4+',
    headers: '0-3:1 4+:2',
    listeners: ['broker'],
    schema: `HeartbeatRequest
 groupId string 0+ entity=groupId
 generationId int32 0+
 memberId string 0+
 groupInstanceId string 3+ null=3+ default=null`,
    read: readHeartbeatRequest,
    write: writeHeartbeatRequest,
  });
