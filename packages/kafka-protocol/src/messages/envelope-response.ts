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

/** Versions of EnvelopeResponse. */
export type EnvelopeResponseVersion = 0;

export interface EnvelopeResponseFields<_V extends number, _I extends Int64> {
  /** bytes, versions 0+, nullable 0+, default null. */
  responseData: Uint8Array | null;
  /** int16, versions 0+. */
  errorCode: number;
}

export type EnvelopeResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  EnvelopeResponseFields<V, I>,
  Unlimited
>;

function readEnvelopeResponse(r: Reader, _v: number): EnvelopeResponse {
  const m = {
    responseData: r.nullableBytes(),
    errorCode: r.int16(),
  } satisfies EnvelopeResponseFields<number, Int64> as unknown as EnvelopeResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfEnvelopeResponse: readonly string[] = ['responseData', 'errorCode'];

function writeEnvelopeResponse(w: Writer, m: InitOf<EnvelopeResponse>, _v: number): void {
  w.fields(m, namesOfEnvelopeResponse);
  w.nullableBytes(m.responseData, null);
  w.int16(m.errorCode);
  w.tags(m.unknownTaggedFields);
}

interface EnvelopeResponseShape extends MessageShape {
  readonly message: EnvelopeResponse<this['V'], this['I']>;
  readonly version: EnvelopeResponseVersion;
}

/** Kafka's EnvelopeResponse: response, key 58, versions 0, flexible 0+. */
export const EnvelopeResponse: MessageCodec<EnvelopeResponseShape> =
  /* @__PURE__ */ defineMessage<EnvelopeResponseShape>({
    name: 'EnvelopeResponse',
    type: 'response',
    apiKey: 58,
    versions: '0',
    flexible: '0+',
    headers: '0+:1',
    schema: `EnvelopeResponse
 responseData bytes 0+ null=0+ default=null
 errorCode int16 0+`,
    read: readEnvelopeResponse,
    write: writeEnvelopeResponse,
  });
