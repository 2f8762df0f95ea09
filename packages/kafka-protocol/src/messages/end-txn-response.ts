// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 0-5): run `npm run generate`, do not edit.
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

/** Versions of EndTxnResponse. */
export type EndTxnResponseVersion = 0 | 1 | 2 | 3 | 4 | 5;

type V5Up = 5;

export interface EndTxnResponseFields<_V extends number, I extends Int64> {
  /** int32, versions 0+. */
  throttleTimeMs: number;
  /** int16, versions 0+. */
  errorCode: number;
  /** int64, versions 5+, default -1, ignorable, entity producerId. */
  producerId: I;
  /** int16, versions 5+, default -1, ignorable. */
  producerEpoch: number;
}

export type EndTxnResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  EndTxnResponseFields<V, I>,
  { producerId: V5Up; producerEpoch: V5Up }
>;

function readEndTxnResponse(r: Reader, v: number): EndTxnResponse {
  const m = {
    throttleTimeMs: r.int32(),
    errorCode: r.int16(),
    producerId: v >= 5 ? r.int64() : -1,
    producerEpoch: v >= 5 ? r.int16() : -1,
  } satisfies EndTxnResponseFields<number, Int64> as unknown as EndTxnResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfEndTxnResponse: readonly string[] = [
  'throttleTimeMs',
  'errorCode',
  'producerId',
  'producerEpoch',
];

function writeEndTxnResponse(w: Writer, m: InitOf<EndTxnResponse>, v: number): void {
  w.fields(m, namesOfEndTxnResponse);
  w.int32(m.throttleTimeMs);
  w.int16(m.errorCode);
  if (v >= 5) {
    w.int64(m.producerId, -1);
  }
  if (v >= 5) {
    w.int16(m.producerEpoch, -1);
  }
  w.tags(m.unknownTaggedFields);
}

interface EndTxnResponseShape extends MessageShape {
  readonly message: EndTxnResponse<this['V'], this['I']>;
  readonly version: EndTxnResponseVersion;
}

/** Kafka's EndTxnResponse: response, key 26, versions 0-5, flexible 3+. */
export const EndTxnResponse: MessageCodec<EndTxnResponseShape> =
  /* @__PURE__ */ defineMessage<EndTxnResponseShape>({
    name: 'EndTxnResponse',
    type: 'response',
    apiKey: 26,
    versions: '0-5',
    flexible: '3+',
    headers: '0-2:0 3+:1',
    schema: `EndTxnResponse
 throttleTimeMs int32 0+
 errorCode int16 0+
 producerId int64 5+ default=-1 ignorable entity=producerId
 producerEpoch int16 5+ default=-1 ignorable`,
    read: readEndTxnResponse,
    write: writeEndTxnResponse,
  });
