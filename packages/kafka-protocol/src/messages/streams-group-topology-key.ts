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

/** Versions of StreamsGroupTopologyKey. */
export type StreamsGroupTopologyKeyVersion = 0;

export interface StreamsGroupTopologyKeyFields<_V extends number, _I extends Int64> {
  /** string, versions 0+. */
  groupId: string;
}

export type StreamsGroupTopologyKey<V extends number = number, I extends Int64 = Int64> = At<
  V,
  StreamsGroupTopologyKeyFields<V, I>,
  Unlimited
>;

function readStreamsGroupTopologyKey(r: Reader, _v: number): StreamsGroupTopologyKey {
  const m = {
    groupId: r.string(),
  } satisfies StreamsGroupTopologyKeyFields<number, Int64> as unknown as StreamsGroupTopologyKey;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfStreamsGroupTopologyKey: readonly string[] = ['groupId'];

function writeStreamsGroupTopologyKey(w: Writer, m: InitOf<StreamsGroupTopologyKey>, _v: number): void {
  w.fields(m, namesOfStreamsGroupTopologyKey);
  w.string(m.groupId);
  w.tags(m.unknownTaggedFields);
}

interface StreamsGroupTopologyKeyShape extends MessageShape {
  readonly message: StreamsGroupTopologyKey<this['V'], this['I']>;
  readonly version: StreamsGroupTopologyKeyVersion;
}

/** Kafka's StreamsGroupTopologyKey: coordinator-key, key 23, versions 0, never flexible. */
export const StreamsGroupTopologyKey: MessageCodec<StreamsGroupTopologyKeyShape> =
  /* @__PURE__ */ defineMessage<StreamsGroupTopologyKeyShape>({
    name: 'StreamsGroupTopologyKey',
    type: 'coordinator-key',
    apiKey: 23,
    versions: '0',
    flexible: 'none',
    schema: `StreamsGroupTopologyKey
 groupId string 0+`,
    read: readStreamsGroupTopologyKey,
    write: writeStreamsGroupTopologyKey,
  });
