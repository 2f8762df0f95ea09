// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 0-1): run `npm run generate`, do not edit.
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

/** Versions of SaslHandshakeRequest. */
export type SaslHandshakeRequestVersion = 0 | 1;

export interface SaslHandshakeRequestFields<_V extends number, _I extends Int64> {
  /** string, versions 0+. */
  mechanism: string;
}

export type SaslHandshakeRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  SaslHandshakeRequestFields<V, I>,
  Unlimited
>;

function readSaslHandshakeRequest(r: Reader, _v: number): SaslHandshakeRequest {
  const m = {
    mechanism: r.string(),
  } satisfies SaslHandshakeRequestFields<number, Int64> as unknown as SaslHandshakeRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfSaslHandshakeRequest: readonly string[] = ['mechanism'];

function writeSaslHandshakeRequest(w: Writer, m: InitOf<SaslHandshakeRequest>, _v: number): void {
  w.fields(m, namesOfSaslHandshakeRequest);
  w.string(m.mechanism);
  w.tags(m.unknownTaggedFields);
}

interface SaslHandshakeRequestShape extends MessageShape {
  readonly message: SaslHandshakeRequest<this['V'], this['I']>;
  readonly version: SaslHandshakeRequestVersion;
}

/** Kafka's SaslHandshakeRequest: request, key 17, versions 0-1, never flexible. */
export const SaslHandshakeRequest: MessageCodec<SaslHandshakeRequestShape> =
  /* @__PURE__ */ defineMessage<SaslHandshakeRequestShape>({
    name: 'SaslHandshakeRequest',
    type: 'request',
    apiKey: 17,
    versions: '0-1',
    flexible: 'none',
    headers: '0+:1',
    listeners: ['broker', 'controller'],
    schema: `SaslHandshakeRequest
 mechanism string 0+`,
    read: readSaslHandshakeRequest,
    write: writeSaslHandshakeRequest,
  });
