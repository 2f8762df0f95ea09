// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 0-6): run `npm run generate`, do not edit.
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

/** Versions of InitProducerIdResponse. */
export type InitProducerIdResponseVersion = 0 | 1 | 2 | 3 | 4 | 5 | 6;

type V6Up = 6;

export interface InitProducerIdResponseFields<_V extends number, I extends Int64> {
  /** int32, versions 0+, ignorable. */
  throttleTimeMs: number;
  /** int16, versions 0+. */
  errorCode: number;
  /** int64, versions 0+, default -1, entity producerId. */
  producerId: I;
  /** int16, versions 0+. */
  producerEpoch: number;
  /** int64, versions 6+, default -1, entity producerId. */
  ongoingTxnProducerId: I;
  /** int16, versions 6+, default -1. */
  ongoingTxnProducerEpoch: number;
}

export type InitProducerIdResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  InitProducerIdResponseFields<V, I>,
  { ongoingTxnProducerId: V6Up; ongoingTxnProducerEpoch: V6Up }
>;

function readInitProducerIdResponse(r: Reader, v: number): InitProducerIdResponse {
  const m = {
    throttleTimeMs: r.int32(),
    errorCode: r.int16(),
    producerId: r.int64(),
    producerEpoch: r.int16(),
    ongoingTxnProducerId: v >= 6 ? r.int64() : -1,
    ongoingTxnProducerEpoch: v >= 6 ? r.int16() : -1,
  } satisfies InitProducerIdResponseFields<number, Int64> as unknown as InitProducerIdResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfInitProducerIdResponse: readonly string[] = [
  'throttleTimeMs',
  'errorCode',
  'producerId',
  'producerEpoch',
  'ongoingTxnProducerId',
  'ongoingTxnProducerEpoch',
];

function writeInitProducerIdResponse(w: Writer, m: InitOf<InitProducerIdResponse>, v: number): void {
  w.fields(m, namesOfInitProducerIdResponse);
  w.int32(m.throttleTimeMs);
  w.int16(m.errorCode);
  w.int64(m.producerId, -1);
  w.int16(m.producerEpoch);
  if (v >= 6) {
    w.int64(m.ongoingTxnProducerId, -1);
  } else if (m.ongoingTxnProducerId !== undefined && m.ongoingTxnProducerId != -1)
    w.absent('ongoingTxnProducerId');
  if (v >= 6) {
    w.int16(m.ongoingTxnProducerEpoch, -1);
  } else if (m.ongoingTxnProducerEpoch !== undefined && m.ongoingTxnProducerEpoch !== -1)
    w.absent('ongoingTxnProducerEpoch');
  w.tags(m.unknownTaggedFields);
}

interface InitProducerIdResponseShape extends MessageShape {
  readonly message: InitProducerIdResponse<this['V'], this['I']>;
  readonly version: InitProducerIdResponseVersion;
}

/** Kafka's InitProducerIdResponse: response, key 22, versions 0-6, flexible 2+. */
export const InitProducerIdResponse: MessageCodec<InitProducerIdResponseShape> =
  /* @__PURE__ */ defineMessage<InitProducerIdResponseShape>({
    name: 'InitProducerIdResponse',
    type: 'response',
    apiKey: 22,
    versions: '0-6',
    flexible: '2+',
    headers: '0-1:0 2+:1',
    schema: `InitProducerIdResponse
 throttleTimeMs int32 0+ ignorable
 errorCode int16 0+
 producerId int64 0+ default=-1 entity=producerId
 producerEpoch int16 0+
 ongoingTxnProducerId int64 6+ default=-1 entity=producerId
 ongoingTxnProducerEpoch int16 6+ default=-1`,
    read: readInitProducerIdResponse,
    write: writeInitProducerIdResponse,
  });
