// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (version 0): run `npm run generate`, do not edit.
import {
  defineMessage,
  type At,
  type InitOf,
  type Int64,
  type MessageCodec,
  type MessageShape,
  type Reader,
  type Unlimited,
  type Writer,
} from '../runtime/generated.ts';

/** Versions of ShareGroupCurrentMemberAssignmentKey. */
export type ShareGroupCurrentMemberAssignmentKeyVersion = 0;

export interface ShareGroupCurrentMemberAssignmentKeyFields<_V extends number, _I extends Int64> {
  /** string, versions 0+. */
  groupId: string;
  /** string, versions 0+. */
  memberId: string;
}

export type ShareGroupCurrentMemberAssignmentKey<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ShareGroupCurrentMemberAssignmentKeyFields<V, I>,
  Unlimited
>;

function readShareGroupCurrentMemberAssignmentKey(
  r: Reader,
  _v: number,
): ShareGroupCurrentMemberAssignmentKey {
  const m = {
    groupId: r.string(),
    memberId: r.string(),
  } satisfies ShareGroupCurrentMemberAssignmentKeyFields<
    number,
    Int64
  > as unknown as ShareGroupCurrentMemberAssignmentKey;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfShareGroupCurrentMemberAssignmentKey: readonly string[] = ['groupId', 'memberId'];

function writeShareGroupCurrentMemberAssignmentKey(
  w: Writer,
  m: InitOf<ShareGroupCurrentMemberAssignmentKey>,
  _v: number,
): void {
  w.fields(m, namesOfShareGroupCurrentMemberAssignmentKey);
  w.string(m.groupId);
  w.string(m.memberId);
  w.tags(m.unknownTaggedFields);
}

interface ShareGroupCurrentMemberAssignmentKeyShape extends MessageShape {
  readonly message: ShareGroupCurrentMemberAssignmentKey<this['V'], this['I']>;
  readonly version: ShareGroupCurrentMemberAssignmentKeyVersion;
}

/** Kafka's ShareGroupCurrentMemberAssignmentKey: coordinator-key, key 14, versions 0, never flexible. */
export const ShareGroupCurrentMemberAssignmentKey: MessageCodec<ShareGroupCurrentMemberAssignmentKeyShape> =
  /* @__PURE__ */ defineMessage<ShareGroupCurrentMemberAssignmentKeyShape>({
    name: 'ShareGroupCurrentMemberAssignmentKey',
    type: 'coordinator-key',
    apiKey: 14,
    versions: '0',
    flexible: 'none',
    schema: `ShareGroupCurrentMemberAssignmentKey
 groupId string 0+
 memberId string 0+`,
    read: readShareGroupCurrentMemberAssignmentKey,
    write: writeShareGroupCurrentMemberAssignmentKey,
  });
