// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 1-3), 3.9.1 (version 0): run `npm run generate`, do not edit.
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

/** Versions of CreateDelegationTokenResponse. */
export type CreateDelegationTokenResponseVersion = 0 | 1 | 2 | 3;

type V3Up = 3;

export interface CreateDelegationTokenResponseFields<_V extends number, I extends Int64> {
  /** int16, versions 0+. */
  errorCode: number;
  /** string, versions 0+. */
  principalType: string;
  /** string, versions 0+. */
  principalName: string;
  /** string, versions 3+. */
  tokenRequesterPrincipalType: string;
  /** string, versions 3+. */
  tokenRequesterPrincipalName: string;
  /** int64, versions 0+. */
  issueTimestampMs: I;
  /** int64, versions 0+. */
  expiryTimestampMs: I;
  /** int64, versions 0+. */
  maxTimestampMs: I;
  /** string, versions 0+. */
  tokenId: string;
  /** bytes, versions 0+. */
  hmac: Uint8Array;
  /** int32, versions 0+. */
  throttleTimeMs: number;
}

export type CreateDelegationTokenResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  CreateDelegationTokenResponseFields<V, I>,
  { tokenRequesterPrincipalType: V3Up; tokenRequesterPrincipalName: V3Up }
>;

function readCreateDelegationTokenResponse(r: Reader, v: number): CreateDelegationTokenResponse {
  const m = {
    errorCode: r.int16(),
    principalType: r.string(),
    principalName: r.string(),
    tokenRequesterPrincipalType: v >= 3 ? r.string() : '',
    tokenRequesterPrincipalName: v >= 3 ? r.string() : '',
    issueTimestampMs: r.int64(),
    expiryTimestampMs: r.int64(),
    maxTimestampMs: r.int64(),
    tokenId: r.string(),
    hmac: r.bytesField(),
    throttleTimeMs: r.int32(),
  } satisfies CreateDelegationTokenResponseFields<number, Int64> as unknown as CreateDelegationTokenResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfCreateDelegationTokenResponse: readonly string[] = [
  'errorCode',
  'principalType',
  'principalName',
  'tokenRequesterPrincipalType',
  'tokenRequesterPrincipalName',
  'issueTimestampMs',
  'expiryTimestampMs',
  'maxTimestampMs',
  'tokenId',
  'hmac',
  'throttleTimeMs',
];

function writeCreateDelegationTokenResponse(
  w: Writer,
  m: InitOf<CreateDelegationTokenResponse>,
  v: number,
): void {
  w.fields(m, namesOfCreateDelegationTokenResponse);
  w.int16(m.errorCode);
  w.string(m.principalType);
  w.string(m.principalName);
  if (v >= 3) {
    w.string(m.tokenRequesterPrincipalType);
  } else if (m.tokenRequesterPrincipalType !== undefined && m.tokenRequesterPrincipalType !== '')
    w.absent('tokenRequesterPrincipalType');
  if (v >= 3) {
    w.string(m.tokenRequesterPrincipalName);
  } else if (m.tokenRequesterPrincipalName !== undefined && m.tokenRequesterPrincipalName !== '')
    w.absent('tokenRequesterPrincipalName');
  w.int64(m.issueTimestampMs);
  w.int64(m.expiryTimestampMs);
  w.int64(m.maxTimestampMs);
  w.string(m.tokenId);
  w.bytesField(m.hmac);
  w.int32(m.throttleTimeMs);
  w.tags(m.unknownTaggedFields);
}

interface CreateDelegationTokenResponseShape extends MessageShape {
  readonly message: CreateDelegationTokenResponse<this['V'], this['I']>;
  readonly version: CreateDelegationTokenResponseVersion;
}

/** Kafka's CreateDelegationTokenResponse: response, key 38, versions 0-3, flexible 2+. */
export const CreateDelegationTokenResponse: MessageCodec<CreateDelegationTokenResponseShape> =
  /* @__PURE__ */ defineMessage<CreateDelegationTokenResponseShape>({
    name: 'CreateDelegationTokenResponse',
    type: 'response',
    apiKey: 38,
    versions: '0-3',
    flexible: '2+',
    headers: '0-1:0 2+:1',
    schema: `CreateDelegationTokenResponse
 errorCode int16 0+
 principalType string 0+
 principalName string 0+
 tokenRequesterPrincipalType string 3+
 tokenRequesterPrincipalName string 3+
 issueTimestampMs int64 0+
 expiryTimestampMs int64 0+
 maxTimestampMs int64 0+
 tokenId string 0+
 hmac bytes 0+
 throttleTimeMs int32 0+`,
    read: readCreateDelegationTokenResponse,
    write: writeCreateDelegationTokenResponse,
  });
