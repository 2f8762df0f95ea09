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

/** Versions of StreamsGroupCurrentMemberAssignmentKey. */
export type StreamsGroupCurrentMemberAssignmentKeyVersion = 0;

export interface StreamsGroupCurrentMemberAssignmentKeyFields<_V extends number, _I extends Int64> {
  /** string, versions 0+. */
  groupId: string;
  /** string, versions 0+. */
  memberId: string;
}

export type StreamsGroupCurrentMemberAssignmentKey<V extends number = number, I extends Int64 = Int64> = At<
  V,
  StreamsGroupCurrentMemberAssignmentKeyFields<V, I>,
  Unlimited
>;

function readStreamsGroupCurrentMemberAssignmentKey(
  r: Reader,
  _v: number,
): StreamsGroupCurrentMemberAssignmentKey {
  const m = {
    groupId: r.string(),
    memberId: r.string(),
  } satisfies StreamsGroupCurrentMemberAssignmentKeyFields<
    number,
    Int64
  > as unknown as StreamsGroupCurrentMemberAssignmentKey;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfStreamsGroupCurrentMemberAssignmentKey: readonly string[] = ['groupId', 'memberId'];

function writeStreamsGroupCurrentMemberAssignmentKey(
  w: Writer,
  m: InitOf<StreamsGroupCurrentMemberAssignmentKey>,
  _v: number,
): void {
  w.fields(m, namesOfStreamsGroupCurrentMemberAssignmentKey);
  w.string(m.groupId);
  w.string(m.memberId);
  w.tags(m.unknownTaggedFields);
}

interface StreamsGroupCurrentMemberAssignmentKeyShape extends MessageShape {
  readonly message: StreamsGroupCurrentMemberAssignmentKey<this['V'], this['I']>;
  readonly version: StreamsGroupCurrentMemberAssignmentKeyVersion;
}

/** Kafka's StreamsGroupCurrentMemberAssignmentKey: coordinator-key, key 22, versions 0, never flexible. */
export const StreamsGroupCurrentMemberAssignmentKey: MessageCodec<StreamsGroupCurrentMemberAssignmentKeyShape> =
  /* @__PURE__ */ defineMessage<StreamsGroupCurrentMemberAssignmentKeyShape>({
    name: 'StreamsGroupCurrentMemberAssignmentKey',
    type: 'coordinator-key',
    apiKey: 22,
    versions: '0',
    flexible: 'none',
    schema: `StreamsGroupCurrentMemberAssignmentKey
 groupId string 0+
 memberId string 0+`,
    read: readStreamsGroupCurrentMemberAssignmentKey,
    write: writeStreamsGroupCurrentMemberAssignmentKey,
  });
