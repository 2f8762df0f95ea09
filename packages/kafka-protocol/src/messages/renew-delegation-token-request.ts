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

/** Versions of RenewDelegationTokenRequest. */
export type RenewDelegationTokenRequestVersion = 0 | 1 | 2;

export interface RenewDelegationTokenRequestFields<_V extends number, I extends Int64> {
  /** bytes, versions 0+. */
  hmac: Uint8Array;
  /** int64, versions 0+. */
  renewPeriodMs: I;
}

export type RenewDelegationTokenRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  RenewDelegationTokenRequestFields<V, I>,
  Unlimited
>;

function readRenewDelegationTokenRequest(r: Reader, _v: number): RenewDelegationTokenRequest {
  const m = {
    hmac: r.bytesField(),
    renewPeriodMs: r.int64(),
  } satisfies RenewDelegationTokenRequestFields<number, Int64> as unknown as RenewDelegationTokenRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfRenewDelegationTokenRequest: readonly string[] = ['hmac', 'renewPeriodMs'];

function writeRenewDelegationTokenRequest(
  w: Writer,
  m: InitOf<RenewDelegationTokenRequest>,
  _v: number,
): void {
  w.fields(m, namesOfRenewDelegationTokenRequest);
  w.bytesField(m.hmac);
  w.int64(m.renewPeriodMs);
  w.tags(m.unknownTaggedFields);
}

interface RenewDelegationTokenRequestShape extends MessageShape {
  readonly message: RenewDelegationTokenRequest<this['V'], this['I']>;
  readonly version: RenewDelegationTokenRequestVersion;
}

/** Kafka's RenewDelegationTokenRequest: request, key 39, versions 0-2, flexible 2+. */
export const RenewDelegationTokenRequest: MessageCodec<RenewDelegationTokenRequestShape> =
  /* @__PURE__ */ defineMessage<RenewDelegationTokenRequestShape>({
    name: 'RenewDelegationTokenRequest',
    type: 'request',
    apiKey: 39,
    versions: '0-2',
    flexible: '2+',
    headers: '0-1:1 2+:2',
    listeners: ['broker', 'controller', 'zkBroker'],
    schema: `RenewDelegationTokenRequest
 hmac bytes 0+
 renewPeriodMs int64 0+`,
    read: readRenewDelegationTokenRequest,
    write: writeRenewDelegationTokenRequest,
  });
