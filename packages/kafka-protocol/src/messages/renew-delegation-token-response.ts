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

/** Versions of RenewDelegationTokenResponse. */
export type RenewDelegationTokenResponseVersion = 0 | 1 | 2;

export interface RenewDelegationTokenResponseFields<_V extends number, I extends Int64> {
  /** int16, versions 0+. */
  errorCode: number;
  /** int64, versions 0+. */
  expiryTimestampMs: I;
  /** int32, versions 0+. */
  throttleTimeMs: number;
}

export type RenewDelegationTokenResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  RenewDelegationTokenResponseFields<V, I>,
  Unlimited
>;

function readRenewDelegationTokenResponse(r: Reader, _v: number): RenewDelegationTokenResponse {
  const m = {
    errorCode: r.int16(),
    expiryTimestampMs: r.int64(),
    throttleTimeMs: r.int32(),
  } satisfies RenewDelegationTokenResponseFields<number, Int64> as unknown as RenewDelegationTokenResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfRenewDelegationTokenResponse: readonly string[] = [
  'errorCode',
  'expiryTimestampMs',
  'throttleTimeMs',
];

function writeRenewDelegationTokenResponse(
  w: Writer,
  m: InitOf<RenewDelegationTokenResponse>,
  _v: number,
): void {
  w.fields(m, namesOfRenewDelegationTokenResponse);
  w.int16(m.errorCode);
  w.int64(m.expiryTimestampMs);
  w.int32(m.throttleTimeMs);
  w.tags(m.unknownTaggedFields);
}

interface RenewDelegationTokenResponseShape extends MessageShape {
  readonly message: RenewDelegationTokenResponse<this['V'], this['I']>;
  readonly version: RenewDelegationTokenResponseVersion;
}

/** Kafka's RenewDelegationTokenResponse: response, key 39, versions 0-2, flexible 2+. */
export const RenewDelegationTokenResponse: MessageCodec<RenewDelegationTokenResponseShape> =
  /* @__PURE__ */ defineMessage<RenewDelegationTokenResponseShape>({
    name: 'RenewDelegationTokenResponse',
    type: 'response',
    apiKey: 39,
    versions: '0-2',
    flexible: '2+',
    headers: '0-1:0 2+:1',
    schema: `RenewDelegationTokenResponse
 errorCode int16 0+
 expiryTimestampMs int64 0+
 throttleTimeMs int32 0+`,
    read: readRenewDelegationTokenResponse,
    write: writeRenewDelegationTokenResponse,
  });
