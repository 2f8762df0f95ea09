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

/** Versions of UnregisterBrokerResponse. */
export type UnregisterBrokerResponseVersion = 0;

export interface UnregisterBrokerResponseFields<_V extends number, _I extends Int64> {
  /** int32, versions 0+. */
  throttleTimeMs: number;
  /** int16, versions 0+. */
  errorCode: number;
  /** string, versions 0+, nullable 0+. */
  errorMessage: string | null;
}

export type UnregisterBrokerResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  UnregisterBrokerResponseFields<V, I>,
  Unlimited
>;

function readUnregisterBrokerResponse(r: Reader, _v: number): UnregisterBrokerResponse {
  const m = {
    throttleTimeMs: r.int32(),
    errorCode: r.int16(),
    errorMessage: r.nullableString(),
  } satisfies UnregisterBrokerResponseFields<number, Int64> as unknown as UnregisterBrokerResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfUnregisterBrokerResponse: readonly string[] = ['throttleTimeMs', 'errorCode', 'errorMessage'];

function writeUnregisterBrokerResponse(w: Writer, m: InitOf<UnregisterBrokerResponse>, _v: number): void {
  w.fields(m, namesOfUnregisterBrokerResponse);
  w.int32(m.throttleTimeMs);
  w.int16(m.errorCode);
  w.nullableString(m.errorMessage);
  w.tags(m.unknownTaggedFields);
}

interface UnregisterBrokerResponseShape extends MessageShape {
  readonly message: UnregisterBrokerResponse<this['V'], this['I']>;
  readonly version: UnregisterBrokerResponseVersion;
}

/** Kafka's UnregisterBrokerResponse: response, key 64, versions 0, flexible 0+. */
export const UnregisterBrokerResponse: MessageCodec<UnregisterBrokerResponseShape> =
  /* @__PURE__ */ defineMessage<UnregisterBrokerResponseShape>({
    name: 'UnregisterBrokerResponse',
    type: 'response',
    apiKey: 64,
    versions: '0',
    flexible: '0+',
    headers: '0+:1',
    schema: `UnregisterBrokerResponse
 throttleTimeMs int32 0+
 errorCode int16 0+
 errorMessage string 0+ null=0+`,
    read: readUnregisterBrokerResponse,
    write: writeUnregisterBrokerResponse,
  });
