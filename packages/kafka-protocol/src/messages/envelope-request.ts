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

/** Versions of EnvelopeRequest. */
export type EnvelopeRequestVersion = 0;

export interface EnvelopeRequestFields<_V extends number, _I extends Int64> {
  /** bytes, versions 0+. */
  requestData: Uint8Array;
  /** bytes, versions 0+, nullable 0+. */
  requestPrincipal: Uint8Array | null;
  /** bytes, versions 0+. */
  clientHostAddress: Uint8Array;
}

export type EnvelopeRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  EnvelopeRequestFields<V, I>,
  Unlimited
>;

function readEnvelopeRequest(r: Reader, _v: number): EnvelopeRequest {
  const m = {
    requestData: r.bytesField(),
    requestPrincipal: r.nullableBytes(),
    clientHostAddress: r.bytesField(),
  } satisfies EnvelopeRequestFields<number, Int64> as unknown as EnvelopeRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfEnvelopeRequest: readonly string[] = ['requestData', 'requestPrincipal', 'clientHostAddress'];

function writeEnvelopeRequest(w: Writer, m: InitOf<EnvelopeRequest>, _v: number): void {
  w.fields(m, namesOfEnvelopeRequest);
  w.bytesField(m.requestData);
  w.nullableBytes(m.requestPrincipal);
  w.bytesField(m.clientHostAddress);
  w.tags(m.unknownTaggedFields);
}

interface EnvelopeRequestShape extends MessageShape {
  readonly message: EnvelopeRequest<this['V'], this['I']>;
  readonly version: EnvelopeRequestVersion;
}

/** Kafka's EnvelopeRequest: request, key 58, versions 0, flexible 0+. */
export const EnvelopeRequest: MessageCodec<EnvelopeRequestShape> =
  /* @__PURE__ */ defineMessage<EnvelopeRequestShape>({
    name: 'EnvelopeRequest',
    type: 'request',
    apiKey: 58,
    versions: '0',
    flexible: '0+',
    headers: '0+:2',
    listeners: ['controller'],
    schema: `EnvelopeRequest
 requestData bytes 0+
 requestPrincipal bytes 0+ null=0+
 clientHostAddress bytes 0+`,
    read: readEnvelopeRequest,
    write: writeEnvelopeRequest,
  });
