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

/** Versions of EndTxnMarker. */
export type EndTxnMarkerVersion = 0;

export interface EndTxnMarkerFields<_V extends number, _I extends Int64> {
  /** int32, versions 0+. */
  coordinatorEpoch: number;
}

export type EndTxnMarker<V extends number = number, I extends Int64 = Int64> = At<
  V,
  EndTxnMarkerFields<V, I>,
  Unlimited
>;

function readEndTxnMarker(r: Reader, _v: number): EndTxnMarker {
  const m = {
    coordinatorEpoch: r.int32(),
  } satisfies EndTxnMarkerFields<number, Int64> as unknown as EndTxnMarker;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfEndTxnMarker: readonly string[] = ['coordinatorEpoch'];

function writeEndTxnMarker(w: Writer, m: InitOf<EndTxnMarker>, _v: number): void {
  w.fields(m, namesOfEndTxnMarker);
  w.int32(m.coordinatorEpoch);
  w.tags(m.unknownTaggedFields);
}

interface EndTxnMarkerShape extends MessageShape {
  readonly message: EndTxnMarker<this['V'], this['I']>;
  readonly version: EndTxnMarkerVersion;
}

/** Kafka's EndTxnMarker: data, versions 0, never flexible. */
export const EndTxnMarker: MessageCodec<EndTxnMarkerShape> = /* @__PURE__ */ defineMessage<EndTxnMarkerShape>(
  {
    name: 'EndTxnMarker',
    type: 'data',
    versions: '0',
    flexible: 'none',
    schema: `EndTxnMarker
 coordinatorEpoch int32 0+`,
    read: readEndTxnMarker,
    write: writeEndTxnMarker,
  },
);
