import 'reflect-metadata';
import { KeyObject, webcrypto } from 'node:crypto';
import * as x509 from '@peculiar/x509';

x509.cryptoProvider.set(webcrypto);

/** A certificate with its key, in the forms that tests need. */
export interface TestCertificate {
  readonly cert: string;
  readonly key: KeyObject;
  readonly der: Uint8Array;
  readonly x509: x509.X509Certificate;
  readonly keys: webcrypto.CryptoKeyPair;
}

export type KeyKind = 'P-256' | 'P-384' | 'Ed25519' | 'RSA' | 'RSA-1024';

const algorithms = {
  'P-256': { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' },
  'P-384': { name: 'ECDSA', namedCurve: 'P-384', hash: 'SHA-384' },
  Ed25519: { name: 'Ed25519' },
  RSA: {
    name: 'RSASSA-PKCS1-v1_5',
    hash: 'SHA-256',
    modulusLength: 2048,
    publicExponent: new Uint8Array([1, 0, 1]),
  },
  'RSA-1024': {
    name: 'RSASSA-PKCS1-v1_5',
    hash: 'SHA-256',
    modulusLength: 1024,
    publicExponent: new Uint8Array([1, 0, 1]),
  },
} as const;

export interface CertificateRequest {
  readonly kind?: KeyKind;
  readonly issuer?: TestCertificate;
  readonly subject?: string;
  readonly names?: readonly string[];
  readonly isAuthority?: boolean;
  readonly pathLength?: number;
  readonly notAfter?: Date;
  readonly usages?: readonly string[];
  readonly extensions?: readonly x509.Extension[];
}

/** Makes a certificate: self-signed without an `issuer`. */
export async function makeCertificate(request: CertificateRequest = {}): Promise<TestCertificate> {
  const { kind = 'P-256', issuer, names = ['localhost'], subject = 'CN=test' } = request;
  const keys = (await webcrypto.subtle.generateKey(algorithms[kind], true, [
    'sign',
    'verify',
  ])) as webcrypto.CryptoKeyPair;
  const isAddress = (name: string): boolean => /^[\d.]+$|:/.test(name);
  const certificate = await x509.X509CertificateGenerator.create({
    subject,
    issuer: issuer?.x509.subject ?? subject,
    notBefore: new Date(Date.now() - 3_600_000),
    notAfter: request.notAfter ?? new Date(Date.now() + 86_400_000),
    publicKey: keys.publicKey,
    signingKey: (issuer?.keys ?? keys).privateKey,
    signingAlgorithm: (issuer?.keys ?? keys).privateKey.algorithm,
    extensions: [
      new x509.BasicConstraintsExtension(request.isAuthority ?? false, request.pathLength, true),
      new x509.SubjectAlternativeNameExtension(
        names.map((value) => ({ type: isAddress(value) ? ('ip' as const) : ('dns' as const), value })),
      ),
      ...(request.usages === undefined ? [] : [new x509.ExtendedKeyUsageExtension([...request.usages])]),
      ...(request.extensions ?? []),
    ],
  });
  return {
    cert: certificate.toString('pem'),
    key: KeyObject.from(keys.privateKey),
    der: new Uint8Array(certificate.rawData),
    x509: certificate,
    keys,
  };
}
