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

/** Versions of ShareGroupTargetAssignmentMemberKey. */
export type ShareGroupTargetAssignmentMemberKeyVersion = 0;

export interface ShareGroupTargetAssignmentMemberKeyFields<_V extends number, _I extends Int64> {
  /** string, versions 0+. */
  groupId: string;
  /** string, versions 0+. */
  memberId: string;
}

export type ShareGroupTargetAssignmentMemberKey<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ShareGroupTargetAssignmentMemberKeyFields<V, I>,
  Unlimited
>;

function readShareGroupTargetAssignmentMemberKey(r: Reader, _v: number): ShareGroupTargetAssignmentMemberKey {
  const m = {
    groupId: r.string(),
    memberId: r.string(),
  } satisfies ShareGroupTargetAssignmentMemberKeyFields<
    number,
    Int64
  > as unknown as ShareGroupTargetAssignmentMemberKey;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfShareGroupTargetAssignmentMemberKey: readonly string[] = ['groupId', 'memberId'];

function writeShareGroupTargetAssignmentMemberKey(
  w: Writer,
  m: InitOf<ShareGroupTargetAssignmentMemberKey>,
  _v: number,
): void {
  w.fields(m, namesOfShareGroupTargetAssignmentMemberKey);
  w.string(m.groupId);
  w.string(m.memberId);
  w.tags(m.unknownTaggedFields);
}

interface ShareGroupTargetAssignmentMemberKeyShape extends MessageShape {
  readonly message: ShareGroupTargetAssignmentMemberKey<this['V'], this['I']>;
  readonly version: ShareGroupTargetAssignmentMemberKeyVersion;
}

/** Kafka's ShareGroupTargetAssignmentMemberKey: coordinator-key, key 13, versions 0, never flexible. */
export const ShareGroupTargetAssignmentMemberKey: MessageCodec<ShareGroupTargetAssignmentMemberKeyShape> =
  /* @__PURE__ */ defineMessage<ShareGroupTargetAssignmentMemberKeyShape>({
    name: 'ShareGroupTargetAssignmentMemberKey',
    type: 'coordinator-key',
    apiKey: 13,
    versions: '0',
    flexible: 'none',
    schema: `ShareGroupTargetAssignmentMemberKey
 groupId string 0+
 memberId string 0+`,
    read: readShareGroupTargetAssignmentMemberKey,
    write: writeShareGroupTargetAssignmentMemberKey,
  });
