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

/** Versions of InitProducerIdRequest. */
export type InitProducerIdRequestVersion = 0 | 1 | 2 | 3 | 4 | 5 | 6;

type V3Up = 3 | 4 | 5 | 6;
type V6Up = 6;

export interface InitProducerIdRequestFields<_V extends number, I extends Int64> {
  /** string, versions 0+, nullable 0+, entity transactionalId. */
  transactionalId: string | null;
  /** int32, versions 0+. */
  transactionTimeoutMs: number;
  /** int64, versions 3+, default -1, entity producerId. */
  producerId: I;
  /** int16, versions 3+, default -1. */
  producerEpoch: number;
  /** bool, versions 6+. */
  enable2Pc: boolean;
  /** bool, versions 6+. */
  keepPreparedTxn: boolean;
}

export type InitProducerIdRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  InitProducerIdRequestFields<V, I>,
  { producerId: V3Up; producerEpoch: V3Up; enable2Pc: V6Up; keepPreparedTxn: V6Up }
>;

function readInitProducerIdRequest(r: Reader, v: number): InitProducerIdRequest {
  const m = {
    transactionalId: r.nullableString(),
    transactionTimeoutMs: r.int32(),
    producerId: v >= 3 ? r.int64() : -1,
    producerEpoch: v >= 3 ? r.int16() : -1,
    enable2Pc: v >= 6 ? r.bool() : false,
    keepPreparedTxn: v >= 6 ? r.bool() : false,
  } satisfies InitProducerIdRequestFields<number, Int64> as unknown as InitProducerIdRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfInitProducerIdRequest: readonly string[] = [
  'transactionalId',
  'transactionTimeoutMs',
  'producerId',
  'producerEpoch',
  'enable2Pc',
  'keepPreparedTxn',
];

function writeInitProducerIdRequest(w: Writer, m: InitOf<InitProducerIdRequest>, v: number): void {
  w.fields(m, namesOfInitProducerIdRequest);
  w.nullableString(m.transactionalId);
  w.int32(m.transactionTimeoutMs);
  if (v >= 3) {
    w.int64(m.producerId, -1);
  } else if (m.producerId !== undefined && m.producerId != -1) w.absent('producerId');
  if (v >= 3) {
    w.int16(m.producerEpoch, -1);
  } else if (m.producerEpoch !== undefined && m.producerEpoch !== -1) w.absent('producerEpoch');
  if (v >= 6) {
    w.bool(m.enable2Pc);
  } else if (m.enable2Pc === true) w.absent('enable2Pc');
  if (v >= 6) {
    w.bool(m.keepPreparedTxn);
  } else if (m.keepPreparedTxn === true) w.absent('keepPreparedTxn');
  w.tags(m.unknownTaggedFields);
}

interface InitProducerIdRequestShape extends MessageShape {
  readonly message: InitProducerIdRequest<this['V'], this['I']>;
  readonly version: InitProducerIdRequestVersion;
}

/** Kafka's InitProducerIdRequest: request, key 22, versions 0-6, flexible 2+, not stable yet 6. */
export const InitProducerIdRequest: MessageCodec<InitProducerIdRequestShape> =
  /* @__PURE__ */ defineMessage<InitProducerIdRequestShape>({
    name: 'InitProducerIdRequest',
    type: 'request',
    apiKey: 22,
    versions: '0-6',
    flexible: '2+',
    headers: '0-1:1 2+:2',
    unstable: '6',
    listeners: ['broker'],
    schema: `InitProducerIdRequest
 transactionalId string 0+ null=0+ entity=transactionalId
 transactionTimeoutMs int32 0+
 producerId int64 3+ default=-1 entity=producerId
 producerEpoch int16 3+ default=-1
 enable2Pc bool 6+
 keepPreparedTxn bool 6+`,
    read: readInitProducerIdRequest,
    write: writeInitProducerIdRequest,
  });
