// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 0-2): run `npm run generate`, do not edit.
import {
  defineMessage,
  type At,
  type InitOf,
  type Int64,
  type MessageCodec,
  type MessageShape,
  type Reader,
  type Writer,
} from '../runtime/generated.ts';

/** Versions of SaslAuthenticateResponse. */
export type SaslAuthenticateResponseVersion = 0 | 1 | 2;

type V1Up = 1 | 2;

export interface SaslAuthenticateResponseFields<_V extends number, I extends Int64> {
  /** int16, versions 0+. */
  errorCode: number;
  /** string, versions 0+, nullable 0+. */
  errorMessage: string | null;
  /** bytes, versions 0+. */
  authBytes: Uint8Array;
  /** int64, versions 1+, ignorable. */
  sessionLifetimeMs: I;
}

export type SaslAuthenticateResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  SaslAuthenticateResponseFields<V, I>,
  { sessionLifetimeMs: V1Up }
>;

function readSaslAuthenticateResponse(r: Reader, v: number): SaslAuthenticateResponse {
  const m = {
    errorCode: r.int16(),
    errorMessage: r.nullableString(),
    authBytes: r.bytesField(),
    sessionLifetimeMs: v >= 1 ? r.int64() : 0,
  } satisfies SaslAuthenticateResponseFields<number, Int64> as unknown as SaslAuthenticateResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfSaslAuthenticateResponse: readonly string[] = [
  'errorCode',
  'errorMessage',
  'authBytes',
  'sessionLifetimeMs',
];

function writeSaslAuthenticateResponse(w: Writer, m: InitOf<SaslAuthenticateResponse>, v: number): void {
  w.fields(m, namesOfSaslAuthenticateResponse);
  w.int16(m.errorCode);
  w.nullableString(m.errorMessage);
  w.bytesField(m.authBytes);
  if (v >= 1) {
    w.int64(m.sessionLifetimeMs);
  }
  w.tags(m.unknownTaggedFields);
}

interface SaslAuthenticateResponseShape extends MessageShape {
  readonly message: SaslAuthenticateResponse<this['V'], this['I']>;
  readonly version: SaslAuthenticateResponseVersion;
}

/** Kafka's SaslAuthenticateResponse: response, key 36, versions 0-2, flexible 2+. */
export const SaslAuthenticateResponse: MessageCodec<SaslAuthenticateResponseShape> =
  /* @__PURE__ */ defineMessage<SaslAuthenticateResponseShape>({
    name: 'SaslAuthenticateResponse',
    type: 'response',
    apiKey: 36,
    versions: '0-2',
    flexible: '2+',
    headers: '0-1:0 2+:1',
    schema: `SaslAuthenticateResponse
 errorCode int16 0+
 errorMessage string 0+ null=0+
 authBytes bytes 0+
 sessionLifetimeMs int64 1+ ignorable`,
    read: readSaslAuthenticateResponse,
    write: writeSaslAuthenticateResponse,
  });
