// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 1-3), 3.9.1 (version 0): run `npm run generate`, do not edit.
import {
  arrayOf,
  defineMessage,
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

/** Versions of DescribeDelegationTokenResponse. */
export type DescribeDelegationTokenResponseVersion = 0 | 1 | 2 | 3;

type V3Up = 3;

export interface DescribeDelegationTokenResponseFields<V extends number, I extends Int64> {
  /** int16, versions 0+. */
  errorCode: number;
  /** []DescribedDelegationToken, versions 0+. */
  tokens: DescribedDelegationToken<V, I>[];
  /** int32, versions 0+. */
  throttleTimeMs: number;
}

export type DescribeDelegationTokenResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DescribeDelegationTokenResponseFields<V, I>,
  Unlimited
>;

export interface DescribedDelegationTokenFields<V extends number, I extends Int64> {
  /** string, versions 0+. */
  principalType: string;
  /** string, versions 0+. */
  principalName: string;
  /** string, versions 3+. */
  tokenRequesterPrincipalType: string;
  /** string, versions 3+. */
  tokenRequesterPrincipalName: string;
  /** int64, versions 0+. */
  issueTimestamp: I;
  /** int64, versions 0+. */
  expiryTimestamp: I;
  /** int64, versions 0+. */
  maxTimestamp: I;
  /** string, versions 0+. */
  tokenId: string;
  /** bytes, versions 0+. */
  hmac: Uint8Array;
  /** []DescribedDelegationTokenRenewer, versions 0+. */
  renewers: DescribedDelegationTokenRenewer<V, I>[];
}

export type DescribedDelegationToken<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DescribedDelegationTokenFields<V, I>,
  { tokenRequesterPrincipalType: V3Up; tokenRequesterPrincipalName: V3Up }
>;

export interface DescribedDelegationTokenRenewerFields<_V extends number, _I extends Int64> {
  /** string, versions 0+. */
  principalType: string;
  /** string, versions 0+. */
  principalName: string;
}

export type DescribedDelegationTokenRenewer<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DescribedDelegationTokenRenewerFields<V, I>,
  Unlimited
>;

function readDescribeDelegationTokenResponse(r: Reader, v: number): DescribeDelegationTokenResponse {
  const m = {
    errorCode: r.int16(),
    tokens: arrayOf(r, r.arrayLength(30), readDescribedDelegationToken, v),
    throttleTimeMs: r.int32(),
  } satisfies DescribeDelegationTokenResponseFields<
    number,
    Int64
  > as unknown as DescribeDelegationTokenResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDescribeDelegationTokenResponse: readonly string[] = ['errorCode', 'tokens', 'throttleTimeMs'];

function writeDescribeDelegationTokenResponse(
  w: Writer,
  m: InitOf<DescribeDelegationTokenResponse>,
  v: number,
): void {
  w.fields(m, namesOfDescribeDelegationTokenResponse);
  w.int16(m.errorCode);
  writeArray(w, m.tokens, writeDescribedDelegationToken, v);
  w.int32(m.throttleTimeMs);
  w.tags(m.unknownTaggedFields);
}

function readDescribedDelegationToken(r: Reader, v: number): DescribedDelegationToken {
  const m = {
    principalType: r.string(),
    principalName: r.string(),
    tokenRequesterPrincipalType: v >= 3 ? r.string() : '',
    tokenRequesterPrincipalName: v >= 3 ? r.string() : '',
    issueTimestamp: r.int64(),
    expiryTimestamp: r.int64(),
    maxTimestamp: r.int64(),
    tokenId: r.string(),
    hmac: r.bytesField(),
    renewers: arrayOf(r, r.arrayLength(3), readDescribedDelegationTokenRenewer, v),
  } satisfies DescribedDelegationTokenFields<number, Int64> as unknown as DescribedDelegationToken;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDescribedDelegationToken: readonly string[] = [
  'principalType',
  'principalName',
  'tokenRequesterPrincipalType',
  'tokenRequesterPrincipalName',
  'issueTimestamp',
  'expiryTimestamp',
  'maxTimestamp',
  'tokenId',
  'hmac',
  'renewers',
];

function writeDescribedDelegationToken(w: Writer, m: InitOf<DescribedDelegationToken>, v: number): void {
  w.fields(m, namesOfDescribedDelegationToken);
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
  w.int64(m.issueTimestamp);
  w.int64(m.expiryTimestamp);
  w.int64(m.maxTimestamp);
  w.string(m.tokenId);
  w.bytesField(m.hmac);
  writeArray(w, m.renewers, writeDescribedDelegationTokenRenewer, v);
  w.tags(m.unknownTaggedFields);
}

function readDescribedDelegationTokenRenewer(r: Reader, _v: number): DescribedDelegationTokenRenewer {
  const m = {
    principalType: r.string(),
    principalName: r.string(),
  } satisfies DescribedDelegationTokenRenewerFields<
    number,
    Int64
  > as unknown as DescribedDelegationTokenRenewer;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDescribedDelegationTokenRenewer: readonly string[] = ['principalType', 'principalName'];

function writeDescribedDelegationTokenRenewer(
  w: Writer,
  m: InitOf<DescribedDelegationTokenRenewer>,
  _v: number,
): void {
  w.fields(m, namesOfDescribedDelegationTokenRenewer);
  w.string(m.principalType);
  w.string(m.principalName);
  w.tags(m.unknownTaggedFields);
}

interface DescribeDelegationTokenResponseShape extends MessageShape {
  readonly message: DescribeDelegationTokenResponse<this['V'], this['I']>;
  readonly version: DescribeDelegationTokenResponseVersion;
}

/** Kafka's DescribeDelegationTokenResponse: response, key 41, versions 0-3, flexible 2+. */
export const DescribeDelegationTokenResponse: MessageCodec<DescribeDelegationTokenResponseShape> =
  /* @__PURE__ */ defineMessage<DescribeDelegationTokenResponseShape>({
    name: 'DescribeDelegationTokenResponse',
    type: 'response',
    apiKey: 41,
    versions: '0-3',
    flexible: '2+',
    headers: '0-1:0 2+:1',
    schema: `DescribeDelegationTokenResponse
 errorCode int16 0+
 tokens []DescribedDelegationToken 0+
 throttleTimeMs int32 0+
DescribedDelegationToken
 principalType string 0+
 principalName string 0+
 tokenRequesterPrincipalType string 3+
 tokenRequesterPrincipalName string 3+
 issueTimestamp int64 0+
 expiryTimestamp int64 0+
 maxTimestamp int64 0+
 tokenId string 0+
 hmac bytes 0+
 renewers []DescribedDelegationTokenRenewer 0+
DescribedDelegationTokenRenewer
 principalType string 0+
 principalName string 0+`,
    read: readDescribeDelegationTokenResponse,
    write: writeDescribeDelegationTokenResponse,
  });
