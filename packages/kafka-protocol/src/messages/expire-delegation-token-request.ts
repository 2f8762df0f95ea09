// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 1-2), 3.9.1 (version 0): run `npm run generate`, do not edit.
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

/** Versions of ExpireDelegationTokenRequest. */
export type ExpireDelegationTokenRequestVersion = 0 | 1 | 2;

export interface ExpireDelegationTokenRequestFields<_V extends number, I extends Int64> {
  /** bytes, versions 0+. */
  hmac: Uint8Array;
  /** int64, versions 0+. */
  expiryTimePeriodMs: I;
}

export type ExpireDelegationTokenRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ExpireDelegationTokenRequestFields<V, I>,
  Unlimited
>;

function readExpireDelegationTokenRequest(r: Reader, _v: number): ExpireDelegationTokenRequest {
  const m = {
    hmac: r.bytesField(),
    expiryTimePeriodMs: r.int64(),
  } satisfies ExpireDelegationTokenRequestFields<number, Int64> as unknown as ExpireDelegationTokenRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfExpireDelegationTokenRequest: readonly string[] = ['hmac', 'expiryTimePeriodMs'];

function writeExpireDelegationTokenRequest(
  w: Writer,
  m: InitOf<ExpireDelegationTokenRequest>,
  _v: number,
): void {
  w.fields(m, namesOfExpireDelegationTokenRequest);
  w.bytesField(m.hmac);
  w.int64(m.expiryTimePeriodMs);
  w.tags(m.unknownTaggedFields);
}

interface ExpireDelegationTokenRequestShape extends MessageShape {
  readonly message: ExpireDelegationTokenRequest<this['V'], this['I']>;
  readonly version: ExpireDelegationTokenRequestVersion;
}

/** Kafka's ExpireDelegationTokenRequest: request, key 40, versions 0-2, flexible 2+. */
export const ExpireDelegationTokenRequest: MessageCodec<ExpireDelegationTokenRequestShape> =
  /* @__PURE__ */ defineMessage<ExpireDelegationTokenRequestShape>({
    name: 'ExpireDelegationTokenRequest',
    type: 'request',
    apiKey: 40,
    versions: '0-2',
    flexible: '2+',
    headers: '0-1:1 2+:2',
    listeners: ['broker', 'controller', 'zkBroker'],
    schema: `ExpireDelegationTokenRequest
 hmac bytes 0+
 expiryTimePeriodMs int64 0+`,
    read: readExpireDelegationTokenRequest,
    write: writeExpireDelegationTokenRequest,
  });
