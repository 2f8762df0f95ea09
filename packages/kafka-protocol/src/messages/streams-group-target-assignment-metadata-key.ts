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

/** Versions of StreamsGroupTargetAssignmentMetadataKey. */
export type StreamsGroupTargetAssignmentMetadataKeyVersion = 0;

export interface StreamsGroupTargetAssignmentMetadataKeyFields<_V extends number, _I extends Int64> {
  /** string, versions 0+. */
  groupId: string;
}

export type StreamsGroupTargetAssignmentMetadataKey<V extends number = number, I extends Int64 = Int64> = At<
  V,
  StreamsGroupTargetAssignmentMetadataKeyFields<V, I>,
  Unlimited
>;

function readStreamsGroupTargetAssignmentMetadataKey(
  r: Reader,
  _v: number,
): StreamsGroupTargetAssignmentMetadataKey {
  const m = {
    groupId: r.string(),
  } satisfies StreamsGroupTargetAssignmentMetadataKeyFields<
    number,
    Int64
  > as unknown as StreamsGroupTargetAssignmentMetadataKey;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfStreamsGroupTargetAssignmentMetadataKey: readonly string[] = ['groupId'];

function writeStreamsGroupTargetAssignmentMetadataKey(
  w: Writer,
  m: InitOf<StreamsGroupTargetAssignmentMetadataKey>,
  _v: number,
): void {
  w.fields(m, namesOfStreamsGroupTargetAssignmentMetadataKey);
  w.string(m.groupId);
  w.tags(m.unknownTaggedFields);
}

interface StreamsGroupTargetAssignmentMetadataKeyShape extends MessageShape {
  readonly message: StreamsGroupTargetAssignmentMetadataKey<this['V'], this['I']>;
  readonly version: StreamsGroupTargetAssignmentMetadataKeyVersion;
}

/** Kafka's StreamsGroupTargetAssignmentMetadataKey: coordinator-key, key 20, versions 0, never flexible. */
export const StreamsGroupTargetAssignmentMetadataKey: MessageCodec<StreamsGroupTargetAssignmentMetadataKeyShape> =
  /* @__PURE__ */ defineMessage<StreamsGroupTargetAssignmentMetadataKeyShape>({
    name: 'StreamsGroupTargetAssignmentMetadataKey',
    type: 'coordinator-key',
    apiKey: 20,
    versions: '0',
    flexible: 'none',
    schema: `StreamsGroupTargetAssignmentMetadataKey
 groupId string 0+`,
    read: readStreamsGroupTargetAssignmentMetadataKey,
    write: writeStreamsGroupTargetAssignmentMetadataKey,
  });
