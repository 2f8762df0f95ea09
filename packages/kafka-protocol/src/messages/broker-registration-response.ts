// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 0-4): run `npm run generate`, do not edit.
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

/** Versions of BrokerRegistrationResponse. */
export type BrokerRegistrationResponseVersion = 0 | 1 | 2 | 3 | 4;

export interface BrokerRegistrationResponseFields<_V extends number, I extends Int64> {
  /** int32, versions 0+. */
  throttleTimeMs: number;
  /** int16, versions 0+. */
  errorCode: number;
  /** int64, versions 0+, default -1. */
  brokerEpoch: I;
}

export type BrokerRegistrationResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  BrokerRegistrationResponseFields<V, I>,
  Unlimited
>;

function readBrokerRegistrationResponse(r: Reader, _v: number): BrokerRegistrationResponse {
  const m = {
    throttleTimeMs: r.int32(),
    errorCode: r.int16(),
    brokerEpoch: r.int64(),
  } satisfies BrokerRegistrationResponseFields<number, Int64> as unknown as BrokerRegistrationResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfBrokerRegistrationResponse: readonly string[] = ['throttleTimeMs', 'errorCode', 'brokerEpoch'];

function writeBrokerRegistrationResponse(w: Writer, m: InitOf<BrokerRegistrationResponse>, _v: number): void {
  w.fields(m, namesOfBrokerRegistrationResponse);
  w.int32(m.throttleTimeMs);
  w.int16(m.errorCode);
  w.int64(m.brokerEpoch, -1);
  w.tags(m.unknownTaggedFields);
}

interface BrokerRegistrationResponseShape extends MessageShape {
  readonly message: BrokerRegistrationResponse<this['V'], this['I']>;
  readonly version: BrokerRegistrationResponseVersion;
}

/** Kafka's BrokerRegistrationResponse: response, key 62, versions 0-4, flexible 0+. */
export const BrokerRegistrationResponse: MessageCodec<BrokerRegistrationResponseShape> =
  /* @__PURE__ */ defineMessage<BrokerRegistrationResponseShape>({
    name: 'BrokerRegistrationResponse',
    type: 'response',
    apiKey: 62,
    versions: '0-4',
    flexible: '0+',
    headers: '0+:1',
    schema: `BrokerRegistrationResponse
 throttleTimeMs int32 0+
 errorCode int16 0+
 brokerEpoch int64 0+ default=-1`,
    read: readBrokerRegistrationResponse,
    write: writeBrokerRegistrationResponse,
  });
