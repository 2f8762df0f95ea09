import { constants, sign, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

/** A TLS signature scheme that may sign a handshake (RFC 8446, 4.2.3): no PKCS #1 v1.5, no SHA-1. */
export interface SignatureScheme {
  readonly id: number;
  readonly name: string;
  readonly keyType: 'ec' | 'rsa' | 'ed25519';
  readonly curve?: string;
  readonly digest: string | null;
}

const signatureSchemes: readonly SignatureScheme[] = [
  { id: 0x0403, name: 'ecdsa_secp256r1_sha256', keyType: 'ec', curve: 'prime256v1', digest: 'sha256' },
  { id: 0x0807, name: 'ed25519', keyType: 'ed25519', digest: null },
  { id: 0x0503, name: 'ecdsa_secp384r1_sha384', keyType: 'ec', curve: 'secp384r1', digest: 'sha384' },
  { id: 0x0603, name: 'ecdsa_secp521r1_sha512', keyType: 'ec', curve: 'secp521r1', digest: 'sha512' },
  { id: 0x0804, name: 'rsa_pss_rsae_sha256', keyType: 'rsa', digest: 'sha256' },
  { id: 0x0805, name: 'rsa_pss_rsae_sha384', keyType: 'rsa', digest: 'sha384' },
  { id: 0x0806, name: 'rsa_pss_rsae_sha512', keyType: 'rsa', digest: 'sha512' },
];

/** What is offered: the handshake schemes, then PKCS #1 v1.5, which only certificates may use. */
export const offeredSchemes: readonly number[] = [
  ...signatureSchemes.map(({ id }) => id),
  0x0401,
  0x0501,
  0x0601,
];

/** The schemes that a key can sign with, best first. */
export function schemesOf(key: KeyObject): SignatureScheme[] {
  return signatureSchemes.filter((scheme) => fits(scheme, key));
}

function fits(scheme: SignatureScheme, key: KeyObject): boolean {
  if (key.asymmetricKeyType !== scheme.keyType) return false;
  return scheme.curve === undefined || key.asymmetricKeyDetails?.namedCurve === scheme.curve;
}

const clientContext = Buffer.from('TLS 1.3, client CertificateVerify\0', 'latin1');
const serverContext = Buffer.from('TLS 1.3, server CertificateVerify\0', 'latin1');

/** The bytes that a CertificateVerify signs (RFC 8446, 4.4.3). */
export function signedContent(signer: 'client' | 'server', transcriptHash: Uint8Array): Uint8Array {
  const context = signer === 'client' ? clientContext : serverContext;
  return Buffer.concat([Buffer.alloc(64, 0x20), context, transcriptHash]);
}

const keyOptions = (scheme: SignatureScheme, key: KeyObject): Parameters<typeof sign>[2] =>
  scheme.keyType === 'rsa'
    ? { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST }
    : { key, dsaEncoding: 'der' };

export function signWith(scheme: SignatureScheme, key: KeyObject, content: Uint8Array): Uint8Array {
  return sign(scheme.digest, content, keyOptions(scheme, key));
}

/** False also for a scheme that is unknown, or that does not fit the key. */
export function isSignedBy(
  schemeId: number,
  key: KeyObject,
  content: Uint8Array,
  signature: Uint8Array,
): boolean {
  const scheme = signatureSchemes.find(({ id }) => id === schemeId);
  if (scheme === undefined || !fits(scheme, key)) return false;
  try {
    return verify(scheme.digest, content, keyOptions(scheme, key) as KeyObject, signature);
  } catch {
    return false;
  }
}
