// First: @peculiar/x509 needs it at load time.
import 'reflect-metadata';
import { X509Certificate as NodeCertificate } from 'node:crypto';
import { isIP } from 'node:net';
import { getCACertificates, rootCertificates } from 'node:tls';
import * as x509 from '@peculiar/x509';
import { Alert, tlsAlert } from './alert.ts';
import type { PeerVerifier } from './peer-authentication.ts';

/** Anchors that a path may end in. */
type TrustAnchors = 'system' | readonly NodeCertificate[];

const SERVER_AUTH = '1.3.6.1.5.5.7.3.1';
const CLIENT_AUTH = '1.3.6.1.5.5.7.3.2';
const ANY_USAGE = '2.5.29.37.0';
const NAME_CONSTRAINTS = '2.5.29.30';
/** Critical extensions that are looked at here, or that only add what nothing here asks for (policies). */
const understood = new Set(['2.5.29.15', '2.5.29.17', '2.5.29.19', '2.5.29.32', '2.5.29.37']);
const strongHashes = new Set(['SHA-256', 'SHA-384', 'SHA-512']);

export interface PathOptions {
  readonly anchors: TrustAnchors;
  /** What the leaf must be allowed to do. */
  readonly purpose: 'server' | 'client';
  /** Checked against the leaf's subject alternative names; `undefined`: no name is checked. */
  readonly name: string | undefined;
  readonly nowMs: () => number;
}

/**
 * Accepts chains that lead to an anchor. `@peculiar/x509` builds the path and checks its signatures; validity, constraints,
 * usages and unknown critical extensions are checked over what it built; OpenSSL matches the name. No revocation.
 */
export function createPathVerifier(options: PathOptions): PeerVerifier {
  let anchors: x509.X509Certificate[] | undefined;
  return async (chain) => {
    anchors ??= readAnchors(options.anchors);
    const [leaf, ...others] = chain.map(parse);
    const path = await trustedPath(leaf!, others, anchors);
    path.forEach((certificate, depth) => checkCertificate(certificate, depth, options));
    if (options.name !== undefined) checkName(chain[0]!, options.name);
  };
}

function readAnchors(anchors: TrustAnchors): x509.X509Certificate[] {
  const sources = anchors === 'system' ? systemAnchors() : anchors.map(({ raw }) => raw);
  return sources.flatMap((source) => {
    try {
      return [new x509.X509Certificate(source)];
    } catch {
      // One odd root in a system store must not cost all the others.
      return [];
    }
  });
}

function systemAnchors(): readonly string[] {
  const system = getCACertificates('system');
  return system.length > 0 ? system : rootCertificates;
}

function parse(der: Uint8Array): x509.X509Certificate {
  try {
    return new x509.X509Certificate(der);
  } catch (cause) {
    throw tlsAlert(Alert.BAD_CERTIFICATE, 'a certificate cannot be read', cause);
  }
}

/** The path from the leaf to the first anchor on it. */
async function trustedPath(
  leaf: x509.X509Certificate,
  others: readonly x509.X509Certificate[],
  anchors: readonly x509.X509Certificate[],
): Promise<x509.X509Certificate[]> {
  const isAnchor = (certificate: x509.X509Certificate): boolean =>
    anchors.some((anchor) => Buffer.from(anchor.rawData).equals(Buffer.from(certificate.rawData)));
  let built: readonly x509.X509Certificate[];
  try {
    // Anchors first: a path that can end there must not wander through what the peer sent.
    built = await new x509.X509ChainBuilder({ certificates: [...anchors, ...others] }).build(leaf);
  } catch (cause) {
    throw tlsAlert(Alert.BAD_CERTIFICATE, 'no path can be built from the certificates', cause);
  }
  const end = built.findIndex(isAnchor);
  if (end < 0) throw tlsAlert(Alert.UNKNOWN_CA, 'the certificates lead to no trusted anchor');
  return built.slice(0, end + 1);
}

function checkCertificate(certificate: x509.X509Certificate, depth: number, options: PathOptions): void {
  const nowMs = options.nowMs();
  if (nowMs < certificate.notBefore.getTime() || nowMs > certificate.notAfter.getTime()) {
    throw tlsAlert(Alert.CERTIFICATE_EXPIRED, `the certificate ${certificate.subject} is not valid now`);
  }
  const { hash } = certificate.signatureAlgorithm as { hash?: { name: string } };
  if (hash !== undefined && !strongHashes.has(hash.name)) {
    throw tlsAlert(Alert.BAD_CERTIFICATE, `a certificate signed with ${hash.name}`);
  }
  for (const { type, critical } of certificate.extensions) {
    if (type === NAME_CONSTRAINTS || (critical && !understood.has(type))) {
      throw tlsAlert(Alert.UNSUPPORTED_CERTIFICATE, `certificate extension ${type} is not supported`);
    }
  }
  checkUsages(certificate, depth, options.purpose);
  if (depth > 0) checkIssuer(certificate, depth);
}

function checkUsages(certificate: x509.X509Certificate, depth: number, purpose: 'server' | 'client'): void {
  const { keyCertSign, digitalSignature } = x509.KeyUsageFlags;
  const usage = certificate.getExtension(x509.KeyUsagesExtension);
  if (usage && (usage.usages & (depth > 0 ? keyCertSign : digitalSignature)) === 0) {
    throw tlsAlert(Alert.BAD_CERTIFICATE, `the key of ${certificate.subject} must not be used like this`);
  }
  const extended = certificate.getExtension(x509.ExtendedKeyUsageExtension);
  if (!extended) return;
  const usages = extended.usages.map(String);
  const wanted = purpose === 'server' ? SERVER_AUTH : CLIENT_AUTH;
  if (!usages.includes(wanted) && !usages.includes(ANY_USAGE)) {
    throw tlsAlert(Alert.BAD_CERTIFICATE, `${certificate.subject} may not authenticate a ${purpose}`);
  }
}

function checkIssuer(certificate: x509.X509Certificate, depth: number): void {
  const constraints = certificate.getExtension(x509.BasicConstraintsExtension);
  if (!constraints?.ca) {
    throw tlsAlert(Alert.BAD_CERTIFICATE, `${certificate.subject} is no certificate authority`);
  }
  // `depth - 1` intermediate certificates lie between this issuer and the leaf.
  if (constraints.pathLength !== undefined && depth - 1 > constraints.pathLength) {
    throw tlsAlert(Alert.BAD_CERTIFICATE, `a path too long for ${certificate.subject}`);
  }
}

function checkName(leaf: Uint8Array, name: string): void {
  const certificate = new NodeCertificate(leaf);
  const match =
    isIP(name) > 0 ? certificate.checkIP(name) : certificate.checkHost(name, { subject: 'never' });
  if (match === undefined) throw tlsAlert(Alert.BAD_CERTIFICATE, `the certificate is not for ${name}`);
}
