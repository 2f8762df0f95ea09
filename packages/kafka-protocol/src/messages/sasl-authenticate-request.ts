// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 0-2): run `npm run generate`, do not edit.
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

/** Versions of SaslAuthenticateRequest. */
export type SaslAuthenticateRequestVersion = 0 | 1 | 2;

export interface SaslAuthenticateRequestFields<_V extends number, _I extends Int64> {
  /** bytes, versions 0+. */
  authBytes: Uint8Array;
}

export type SaslAuthenticateRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  SaslAuthenticateRequestFields<V, I>,
  Unlimited
>;

function readSaslAuthenticateRequest(r: Reader, _v: number): SaslAuthenticateRequest {
  const m = {
    authBytes: r.bytesField(),
  } satisfies SaslAuthenticateRequestFields<number, Int64> as unknown as SaslAuthenticateRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfSaslAuthenticateRequest: readonly string[] = ['authBytes'];

function writeSaslAuthenticateRequest(w: Writer, m: InitOf<SaslAuthenticateRequest>, _v: number): void {
  w.fields(m, namesOfSaslAuthenticateRequest);
  w.bytesField(m.authBytes);
  w.tags(m.unknownTaggedFields);
}

interface SaslAuthenticateRequestShape extends MessageShape {
  readonly message: SaslAuthenticateRequest<this['V'], this['I']>;
  readonly version: SaslAuthenticateRequestVersion;
}

/** Kafka's SaslAuthenticateRequest: request, key 36, versions 0-2, flexible 2+. */
export const SaslAuthenticateRequest: MessageCodec<SaslAuthenticateRequestShape> =
  /* @__PURE__ */ defineMessage<SaslAuthenticateRequestShape>({
    name: 'SaslAuthenticateRequest',
    type: 'request',
    apiKey: 36,
    versions: '0-2',
    flexible: '2+',
    headers: '0-1:1 2+:2',
    listeners: ['broker', 'controller'],
    schema: `SaslAuthenticateRequest
 authBytes bytes 0+`,
    read: readSaslAuthenticateRequest,
    write: writeSaslAuthenticateRequest,
  });
