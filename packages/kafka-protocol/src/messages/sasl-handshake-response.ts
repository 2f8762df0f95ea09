// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 0-1): run `npm run generate`, do not edit.
import {
  arrayOf,
  defineMessage,
  elements,
  elementWriters,
  writeArray,
  type At,
  type InitOf,
  type Int64,
  type MessageCodec,
  type MessageShape,
  type Reader,
  type Unlimited,
  type Writer,
} from '../runtime/generated.ts';

/** Versions of SaslHandshakeResponse. */
export type SaslHandshakeResponseVersion = 0 | 1;

export interface SaslHandshakeResponseFields<_V extends number, _I extends Int64> {
  /** int16, versions 0+. */
  errorCode: number;
  /** []string, versions 0+. */
  mechanisms: string[];
}

export type SaslHandshakeResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  SaslHandshakeResponseFields<V, I>,
  Unlimited
>;

function readSaslHandshakeResponse(r: Reader, v: number): SaslHandshakeResponse {
  const m = {
    errorCode: r.int16(),
    mechanisms: arrayOf(r, r.arrayLength(2), elements.string, v),
  } satisfies SaslHandshakeResponseFields<number, Int64> as unknown as SaslHandshakeResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfSaslHandshakeResponse: readonly string[] = ['errorCode', 'mechanisms'];

function writeSaslHandshakeResponse(w: Writer, m: InitOf<SaslHandshakeResponse>, v: number): void {
  w.fields(m, namesOfSaslHandshakeResponse);
  w.int16(m.errorCode);
  writeArray(w, m.mechanisms, elementWriters.string, v);
  w.tags(m.unknownTaggedFields);
}

interface SaslHandshakeResponseShape extends MessageShape {
  readonly message: SaslHandshakeResponse<this['V'], this['I']>;
  readonly version: SaslHandshakeResponseVersion;
}

/** Kafka's SaslHandshakeResponse: response, key 17, versions 0-1, never flexible. */
export const SaslHandshakeResponse: MessageCodec<SaslHandshakeResponseShape> =
  /* @__PURE__ */ defineMessage<SaslHandshakeResponseShape>({
    name: 'SaslHandshakeResponse',
    type: 'response',
    apiKey: 17,
    versions: '0-1',
    flexible: 'none',
    headers: '0+:0',
    schema: `SaslHandshakeResponse
 errorCode int16 0+
 mechanisms []string 0+`,
    read: readSaslHandshakeResponse,
    write: writeSaslHandshakeResponse,
  });
