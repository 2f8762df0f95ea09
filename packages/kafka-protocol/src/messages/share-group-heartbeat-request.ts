// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (version 1), 3.9.1 (version 0): run `npm run generate`, do not edit.
import {
  defineMessage,
  elements,
  elementWriters,
  nullableArrayOf,
  nullableWriteArray,
  type At,
  type InitOf,
  type Int64,
  type MessageCodec,
  type MessageShape,
  type Reader,
  type Unlimited,
  type Writer,
} from '../runtime/generated.ts';

/** Versions of ShareGroupHeartbeatRequest. */
export type ShareGroupHeartbeatRequestVersion = 0 | 1;

export interface ShareGroupHeartbeatRequestFields<_V extends number, _I extends Int64> {
  /** string, versions 0+, entity groupId. */
  groupId: string;
  /** string, versions 0+. */
  memberId: string;
  /** int32, versions 0+. */
  memberEpoch: number;
  /** string, versions 0+, nullable 0+, default null. */
  rackId: string | null;
  /** []string, versions 0+, nullable 0+, default null, entity topicName. */
  subscribedTopicNames: string[] | null;
}

export type ShareGroupHeartbeatRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ShareGroupHeartbeatRequestFields<V, I>,
  Unlimited
>;

function readShareGroupHeartbeatRequest(r: Reader, v: number): ShareGroupHeartbeatRequest {
  const m = {
    groupId: r.string(),
    memberId: r.string(),
    memberEpoch: r.int32(),
    rackId: r.nullableString(),
    subscribedTopicNames: nullableArrayOf(r, r.nullableArrayLength(1), elements.string, v),
  } satisfies ShareGroupHeartbeatRequestFields<number, Int64> as unknown as ShareGroupHeartbeatRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfShareGroupHeartbeatRequest: readonly string[] = [
  'groupId',
  'memberId',
  'memberEpoch',
  'rackId',
  'subscribedTopicNames',
];

function writeShareGroupHeartbeatRequest(w: Writer, m: InitOf<ShareGroupHeartbeatRequest>, v: number): void {
  w.fields(m, namesOfShareGroupHeartbeatRequest);
  w.string(m.groupId);
  w.string(m.memberId);
  w.int32(m.memberEpoch);
  w.nullableString(m.rackId, null);
  nullableWriteArray(
    w,
    m.subscribedTopicNames === undefined ? null : m.subscribedTopicNames,
    elementWriters.string,
    v,
  );
  w.tags(m.unknownTaggedFields);
}

interface ShareGroupHeartbeatRequestShape extends MessageShape {
  readonly message: ShareGroupHeartbeatRequest<this['V'], this['I']>;
  readonly version: ShareGroupHeartbeatRequestVersion;
}

/** Kafka's ShareGroupHeartbeatRequest: request, key 76, versions 0-1, flexible 0+, not stable yet 0. */
export const ShareGroupHeartbeatRequest: MessageCodec<ShareGroupHeartbeatRequestShape> =
  /* @__PURE__ */ defineMessage<ShareGroupHeartbeatRequestShape>({
    name: 'ShareGroupHeartbeatRequest',
    type: 'request',
    apiKey: 76,
    versions: '0-1',
    flexible: '0+',
    headers: '0+:2',
    unstable: '0',
    listeners: ['broker'],
    schema: `ShareGroupHeartbeatRequest
 groupId string 0+ entity=groupId
 memberId string 0+
 memberEpoch int32 0+
 rackId string 0+ null=0+ default=null
 subscribedTopicNames []string 0+ null=0+ default=null entity=topicName`,
    read: readShareGroupHeartbeatRequest,
    write: writeShareGroupHeartbeatRequest,
  });
