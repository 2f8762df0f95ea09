import { createPrivateKey, KeyObject, X509Certificate } from 'node:crypto';
import { QuicError } from '../errors.ts';
import { schemesOf } from './signature-scheme.ts';
import type { SignatureScheme } from './signature-scheme.ts';

/** A certificate chain and its key, ready to sign handshakes. */
export interface Credentials {
  /** DER, leaf first. */
  readonly chain: readonly Uint8Array[];
  readonly key: KeyObject;
  readonly schemes: readonly SignatureScheme[];
}

/** PEM text or DER bytes: a certificate chain (leaf first) and the private key of its leaf. */
export interface CertificateOptions {
  readonly cert: string | Uint8Array;
  readonly key: string | Uint8Array | KeyObject;
}

const pemBlock = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g;

/** The certificates of a PEM file, or of one DER file. Throws ERR_QUIC_CERTIFICATE. */
export function readCertificateFile(file: string | Uint8Array): X509Certificate[] {
  const text = typeof file === 'string' ? file : Buffer.from(file).toString('latin1');
  const blocks: (string | Uint8Array)[] = text.match(pemBlock) ?? [];
  if (blocks.length === 0 && typeof file !== 'string') blocks.push(file);
  if (blocks.length === 0) throw new QuicError('ERR_QUIC_CERTIFICATE', 'no certificate in the PEM text');
  return blocks.map((block) => {
    try {
      return new X509Certificate(block);
    } catch (cause) {
      throw new QuicError('ERR_QUIC_CERTIFICATE', 'a certificate cannot be read', { cause });
    }
  });
}

/** Reads a chain and its key, and checks that they belong together. Throws ERR_QUIC_CERTIFICATE. */
export function loadCredentials(options: CertificateOptions): Credentials {
  const certificates = readCertificateFile(options.cert);
  const key = privateKeyFrom(options.key);
  if (!certificates[0]!.checkPrivateKey(key)) {
    throw new QuicError('ERR_QUIC_CERTIFICATE', 'the key does not belong to the first certificate');
  }
  const schemes = schemesOf(key);
  if (schemes.length === 0) {
    throw new QuicError(
      'ERR_QUIC_CERTIFICATE',
      `TLS 1.3 cannot sign with a key of type ${key.asymmetricKeyType}`,
    );
  }
  return { chain: certificates.map(({ raw }) => raw), key, schemes };
}

function privateKeyFrom(key: CertificateOptions['key']): KeyObject {
  if (key instanceof KeyObject) return key;
  const isPem = typeof key === 'string' || Buffer.from(key).includes('-----BEGIN');
  try {
    return isPem
      ? createPrivateKey(Buffer.from(key))
      : createPrivateKey({ key: Buffer.from(key), format: 'der', type: 'pkcs8' });
  } catch (cause) {
    throw new QuicError('ERR_QUIC_CERTIFICATE', 'the private key cannot be read', { cause });
  }
}
