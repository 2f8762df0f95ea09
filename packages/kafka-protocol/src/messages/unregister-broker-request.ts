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

/** Versions of UnregisterBrokerRequest. */
export type UnregisterBrokerRequestVersion = 0;

export interface UnregisterBrokerRequestFields<_V extends number, _I extends Int64> {
  /** int32, versions 0+, entity brokerId. */
  brokerId: number;
}

export type UnregisterBrokerRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  UnregisterBrokerRequestFields<V, I>,
  Unlimited
>;

function readUnregisterBrokerRequest(r: Reader, _v: number): UnregisterBrokerRequest {
  const m = {
    brokerId: r.int32(),
  } satisfies UnregisterBrokerRequestFields<number, Int64> as unknown as UnregisterBrokerRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfUnregisterBrokerRequest: readonly string[] = ['brokerId'];

function writeUnregisterBrokerRequest(w: Writer, m: InitOf<UnregisterBrokerRequest>, _v: number): void {
  w.fields(m, namesOfUnregisterBrokerRequest);
  w.int32(m.brokerId);
  w.tags(m.unknownTaggedFields);
}

interface UnregisterBrokerRequestShape extends MessageShape {
  readonly message: UnregisterBrokerRequest<this['V'], this['I']>;
  readonly version: UnregisterBrokerRequestVersion;
}

/** Kafka's UnregisterBrokerRequest: request, key 64, versions 0, flexible 0+. */
export const UnregisterBrokerRequest: MessageCodec<UnregisterBrokerRequestShape> =
  /* @__PURE__ */ defineMessage<UnregisterBrokerRequestShape>({
    name: 'UnregisterBrokerRequest',
    type: 'request',
    apiKey: 64,
    versions: '0',
    flexible: '0+',
    headers: '0+:2',
    listeners: ['broker', 'controller'],
    schema: `UnregisterBrokerRequest
 brokerId int32 0+ entity=brokerId`,
    read: readUnregisterBrokerRequest,
    write: writeUnregisterBrokerRequest,
  });
