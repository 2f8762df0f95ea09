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

/** Versions of StreamsGroupTargetAssignmentMemberKey. */
export type StreamsGroupTargetAssignmentMemberKeyVersion = 0;

export interface StreamsGroupTargetAssignmentMemberKeyFields<_V extends number, _I extends Int64> {
  /** string, versions 0+. */
  groupId: string;
  /** string, versions 0+. */
  memberId: string;
}

export type StreamsGroupTargetAssignmentMemberKey<V extends number = number, I extends Int64 = Int64> = At<
  V,
  StreamsGroupTargetAssignmentMemberKeyFields<V, I>,
  Unlimited
>;

function readStreamsGroupTargetAssignmentMemberKey(
  r: Reader,
  _v: number,
): StreamsGroupTargetAssignmentMemberKey {
  const m = {
    groupId: r.string(),
    memberId: r.string(),
  } satisfies StreamsGroupTargetAssignmentMemberKeyFields<
    number,
    Int64
  > as unknown as StreamsGroupTargetAssignmentMemberKey;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfStreamsGroupTargetAssignmentMemberKey: readonly string[] = ['groupId', 'memberId'];

function writeStreamsGroupTargetAssignmentMemberKey(
  w: Writer,
  m: InitOf<StreamsGroupTargetAssignmentMemberKey>,
  _v: number,
): void {
  w.fields(m, namesOfStreamsGroupTargetAssignmentMemberKey);
  w.string(m.groupId);
  w.string(m.memberId);
  w.tags(m.unknownTaggedFields);
}

interface StreamsGroupTargetAssignmentMemberKeyShape extends MessageShape {
  readonly message: StreamsGroupTargetAssignmentMemberKey<this['V'], this['I']>;
  readonly version: StreamsGroupTargetAssignmentMemberKeyVersion;
}

/** Kafka's StreamsGroupTargetAssignmentMemberKey: coordinator-key, key 21, versions 0, never flexible. */
export const StreamsGroupTargetAssignmentMemberKey: MessageCodec<StreamsGroupTargetAssignmentMemberKeyShape> =
  /* @__PURE__ */ defineMessage<StreamsGroupTargetAssignmentMemberKeyShape>({
    name: 'StreamsGroupTargetAssignmentMemberKey',
    type: 'coordinator-key',
    apiKey: 21,
    versions: '0',
    flexible: 'none',
    schema: `StreamsGroupTargetAssignmentMemberKey
 groupId string 0+
 memberId string 0+`,
    read: readStreamsGroupTargetAssignmentMemberKey,
    write: writeStreamsGroupTargetAssignmentMemberKey,
  });
