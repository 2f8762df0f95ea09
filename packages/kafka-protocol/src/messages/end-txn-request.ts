// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 0-5): run `npm run generate`, do not edit.
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

/** Versions of EndTxnRequest. */
export type EndTxnRequestVersion = 0 | 1 | 2 | 3 | 4 | 5;

export interface EndTxnRequestFields<_V extends number, I extends Int64> {
  /** string, versions 0+, entity transactionalId. */
  transactionalId: string;
  /** int64, versions 0+, entity producerId. */
  producerId: I;
  /** int16, versions 0+. */
  producerEpoch: number;
  /** bool, versions 0+. */
  committed: boolean;
}

export type EndTxnRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  EndTxnRequestFields<V, I>,
  Unlimited
>;

function readEndTxnRequest(r: Reader, _v: number): EndTxnRequest {
  const m = {
    transactionalId: r.string(),
    producerId: r.int64(),
    producerEpoch: r.int16(),
    committed: r.bool(),
  } satisfies EndTxnRequestFields<number, Int64> as unknown as EndTxnRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfEndTxnRequest: readonly string[] = [
  'transactionalId',
  'producerId',
  'producerEpoch',
  'committed',
];

function writeEndTxnRequest(w: Writer, m: InitOf<EndTxnRequest>, _v: number): void {
  w.fields(m, namesOfEndTxnRequest);
  w.string(m.transactionalId);
  w.int64(m.producerId);
  w.int16(m.producerEpoch);
  w.bool(m.committed);
  w.tags(m.unknownTaggedFields);
}

interface EndTxnRequestShape extends MessageShape {
  readonly message: EndTxnRequest<this['V'], this['I']>;
  readonly version: EndTxnRequestVersion;
}

/** Kafka's EndTxnRequest: request, key 26, versions 0-5, flexible 3+. */
export const EndTxnRequest: MessageCodec<EndTxnRequestShape> =
  /* @__PURE__ */ defineMessage<EndTxnRequestShape>({
    name: 'EndTxnRequest',
    type: 'request',
    apiKey: 26,
    versions: '0-5',
    flexible: '3+',
    headers: '0-2:1 3+:2',
    listeners: ['broker'],
    schema: `EndTxnRequest
 transactionalId string 0+ entity=transactionalId
 producerId int64 0+ entity=producerId
 producerEpoch int16 0+
 committed bool 0+`,
    read: readEndTxnRequest,
    write: writeEndTxnRequest,
  });
