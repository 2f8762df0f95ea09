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

/** Versions of ShareGroupTargetAssignmentMetadataKey. */
export type ShareGroupTargetAssignmentMetadataKeyVersion = 0;

export interface ShareGroupTargetAssignmentMetadataKeyFields<_V extends number, _I extends Int64> {
  /** string, versions 0+. */
  groupId: string;
}

export type ShareGroupTargetAssignmentMetadataKey<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ShareGroupTargetAssignmentMetadataKeyFields<V, I>,
  Unlimited
>;

function readShareGroupTargetAssignmentMetadataKey(
  r: Reader,
  _v: number,
): ShareGroupTargetAssignmentMetadataKey {
  const m = {
    groupId: r.string(),
  } satisfies ShareGroupTargetAssignmentMetadataKeyFields<
    number,
    Int64
  > as unknown as ShareGroupTargetAssignmentMetadataKey;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfShareGroupTargetAssignmentMetadataKey: readonly string[] = ['groupId'];

function writeShareGroupTargetAssignmentMetadataKey(
  w: Writer,
  m: InitOf<ShareGroupTargetAssignmentMetadataKey>,
  _v: number,
): void {
  w.fields(m, namesOfShareGroupTargetAssignmentMetadataKey);
  w.string(m.groupId);
  w.tags(m.unknownTaggedFields);
}

interface ShareGroupTargetAssignmentMetadataKeyShape extends MessageShape {
  readonly message: ShareGroupTargetAssignmentMetadataKey<this['V'], this['I']>;
  readonly version: ShareGroupTargetAssignmentMetadataKeyVersion;
}

/** Kafka's ShareGroupTargetAssignmentMetadataKey: coordinator-key, key 12, versions 0, never flexible. */
export const ShareGroupTargetAssignmentMetadataKey: MessageCodec<ShareGroupTargetAssignmentMetadataKeyShape> =
  /* @__PURE__ */ defineMessage<ShareGroupTargetAssignmentMetadataKeyShape>({
    name: 'ShareGroupTargetAssignmentMetadataKey',
    type: 'coordinator-key',
    apiKey: 12,
    versions: '0',
    flexible: 'none',
    schema: `ShareGroupTargetAssignmentMetadataKey
 groupId string 0+`,
    read: readShareGroupTargetAssignmentMetadataKey,
    write: writeShareGroupTargetAssignmentMetadataKey,
  });
