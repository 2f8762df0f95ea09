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

/** Versions of AllocateProducerIdsRequest. */
export type AllocateProducerIdsRequestVersion = 0;

export interface AllocateProducerIdsRequestFields<_V extends number, I extends Int64> {
  /** int32, versions 0+, entity brokerId. */
  brokerId: number;
  /** int64, versions 0+, default -1. */
  brokerEpoch: I;
}

export type AllocateProducerIdsRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  AllocateProducerIdsRequestFields<V, I>,
  Unlimited
>;

function readAllocateProducerIdsRequest(r: Reader, _v: number): AllocateProducerIdsRequest {
  const m = {
    brokerId: r.int32(),
    brokerEpoch: r.int64(),
  } satisfies AllocateProducerIdsRequestFields<number, Int64> as unknown as AllocateProducerIdsRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfAllocateProducerIdsRequest: readonly string[] = ['brokerId', 'brokerEpoch'];

function writeAllocateProducerIdsRequest(w: Writer, m: InitOf<AllocateProducerIdsRequest>, _v: number): void {
  w.fields(m, namesOfAllocateProducerIdsRequest);
  w.int32(m.brokerId);
  w.int64(m.brokerEpoch, -1);
  w.tags(m.unknownTaggedFields);
}

interface AllocateProducerIdsRequestShape extends MessageShape {
  readonly message: AllocateProducerIdsRequest<this['V'], this['I']>;
  readonly version: AllocateProducerIdsRequestVersion;
}

/** Kafka's AllocateProducerIdsRequest: request, key 67, versions 0, flexible 0+. */
export const AllocateProducerIdsRequest: MessageCodec<AllocateProducerIdsRequestShape> =
  /* @__PURE__ */ defineMessage<AllocateProducerIdsRequestShape>({
    name: 'AllocateProducerIdsRequest',
    type: 'request',
    apiKey: 67,
    versions: '0',
    flexible: '0+',
    headers: '0+:2',
    listeners: ['controller'],
    schema: `AllocateProducerIdsRequest
 brokerId int32 0+ entity=brokerId
 brokerEpoch int64 0+ default=-1`,
    read: readAllocateProducerIdsRequest,
    write: writeAllocateProducerIdsRequest,
  });
