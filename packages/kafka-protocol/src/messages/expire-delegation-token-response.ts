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

/** Versions of ExpireDelegationTokenResponse. */
export type ExpireDelegationTokenResponseVersion = 0 | 1 | 2;

export interface ExpireDelegationTokenResponseFields<_V extends number, I extends Int64> {
  /** int16, versions 0+. */
  errorCode: number;
  /** int64, versions 0+. */
  expiryTimestampMs: I;
  /** int32, versions 0+. */
  throttleTimeMs: number;
}

export type ExpireDelegationTokenResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ExpireDelegationTokenResponseFields<V, I>,
  Unlimited
>;

function readExpireDelegationTokenResponse(r: Reader, _v: number): ExpireDelegationTokenResponse {
  const m = {
    errorCode: r.int16(),
    expiryTimestampMs: r.int64(),
    throttleTimeMs: r.int32(),
  } satisfies ExpireDelegationTokenResponseFields<number, Int64> as unknown as ExpireDelegationTokenResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfExpireDelegationTokenResponse: readonly string[] = [
  'errorCode',
  'expiryTimestampMs',
  'throttleTimeMs',
];

function writeExpireDelegationTokenResponse(
  w: Writer,
  m: InitOf<ExpireDelegationTokenResponse>,
  _v: number,
): void {
  w.fields(m, namesOfExpireDelegationTokenResponse);
  w.int16(m.errorCode);
  w.int64(m.expiryTimestampMs);
  w.int32(m.throttleTimeMs);
  w.tags(m.unknownTaggedFields);
}

interface ExpireDelegationTokenResponseShape extends MessageShape {
  readonly message: ExpireDelegationTokenResponse<this['V'], this['I']>;
  readonly version: ExpireDelegationTokenResponseVersion;
}

/** Kafka's ExpireDelegationTokenResponse: response, key 40, versions 0-2, flexible 2+. */
export const ExpireDelegationTokenResponse: MessageCodec<ExpireDelegationTokenResponseShape> =
  /* @__PURE__ */ defineMessage<ExpireDelegationTokenResponseShape>({
    name: 'ExpireDelegationTokenResponse',
    type: 'response',
    apiKey: 40,
    versions: '0-2',
    flexible: '2+',
    headers: '0-1:0 2+:1',
    schema: `ExpireDelegationTokenResponse
 errorCode int16 0+
 expiryTimestampMs int64 0+
 throttleTimeMs int32 0+`,
    read: readExpireDelegationTokenResponse,
    write: writeExpireDelegationTokenResponse,
  });
