import { X509Certificate } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { QuicError } from '../errors.ts';
import { Alert, tlsAlert } from './alert.ts';
import { readCertificateVerify } from './certificate-message.ts';
import { isSignedBy, signedContent } from './signature-scheme.ts';

/**
 * Decides whether a chain (DER, leaf first, never empty) is trusted for `serverName`. Throws or rejects with a
 * `QuicError` made by `tlsAlert`. The key's possession is proven before it is asked.
 */
export type PeerVerifier = (
  chain: readonly Uint8Array[],
  serverName: string | undefined,
) => void | Promise<void>;

const MIN_RSA_BITS = 2048;
const MAX_RSA_BITS = 8192;

/** Checks the CertificateVerify of `signer` over the transcript before it. */
export function checkCertificateVerify(
  signer: 'client' | 'server',
  body: Uint8Array,
  leaf: Uint8Array,
  transcriptHash: Uint8Array,
): void {
  const { scheme, signature } = readCertificateVerify(body);
  const content = signedContent(signer, transcriptHash);
  if (!isSignedBy(scheme, publicKeyOf(leaf), content, signature)) {
    throw tlsAlert(Alert.DECRYPT_ERROR, `the ${signer}'s CertificateVerify is wrong`);
  }
}

function publicKeyOf(der: Uint8Array): KeyObject {
  let key: KeyObject;
  try {
    key = new X509Certificate(der).publicKey;
  } catch (cause) {
    throw tlsAlert(Alert.BAD_CERTIFICATE, 'the certificate cannot be read', cause);
  }
  const bits = key.asymmetricKeyDetails?.modulusLength;
  if (bits !== undefined && (bits < MIN_RSA_BITS || bits > MAX_RSA_BITS)) {
    throw tlsAlert(Alert.BAD_CERTIFICATE, `an RSA key of ${bits} bits`);
  }
  return key;
}

/** What a verifier threw, as an error of the handshake. */
export function asHandshakeError(error: unknown): QuicError {
  if (error instanceof QuicError && error.transportCode !== undefined) return error;
  return tlsAlert(Alert.BAD_CERTIFICATE, 'the certificate was refused', error);
}
