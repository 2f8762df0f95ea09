import { isIP } from 'node:net';
import type { PeerVerifier } from '../tls/peer-authentication.ts';
import { readCertificateFile } from '../tls/credentials.ts';
import { createPinVerifier } from '../tls/pin-verifier.ts';

/**
 * Whom to trust: the authorities of the system, own authorities, exactly the given certificates, or nobody in particular,
 * which also is what an attacker in between needs.
 */
export type Trust =
  | 'system'
  | { readonly ca: string | Uint8Array | readonly (string | Uint8Array)[] }
  | { readonly pinned: string | Uint8Array | readonly (string | Uint8Array)[] }
  | 'insecure-accept-any';

const listOf = (
  files: string | Uint8Array | readonly (string | Uint8Array)[],
): readonly (string | Uint8Array)[] =>
  typeof files === 'string' || files instanceof Uint8Array ? [files] : files;

/** The check that a trust asks for. `name` is what a server's certificate must be for. */
export function verifierFor(
  trust: Trust,
  purpose: 'server' | 'client',
  name: string | undefined,
  nowMs: () => number = Date.now,
): PeerVerifier {
  if (trust === 'insecure-accept-any') {
    process.emitWarning(
      `the certificate of the ${purpose} is not verified: anyone in between can read and change everything`,
      { code: 'LOGDRIVE_QUIC_INSECURE' },
    );
    return () => {};
  }
  if (typeof trust === 'object' && 'pinned' in trust) {
    return createPinVerifier(listOf(trust.pinned).flatMap((file) => readCertificateFile(file)));
  }
  const anchors = trust === 'system' ? trust : listOf(trust.ca).flatMap((file) => readCertificateFile(file));
  let verifier: Promise<PeerVerifier> | undefined;
  return async (chain, serverName) => {
    // Loaded when it is needed: most servers never see a certificate.
    verifier ??= import('../tls/certificate-path.ts').then(({ createPathVerifier }) =>
      createPathVerifier({ anchors, purpose, name, nowMs }),
    );
    await (await verifier)(chain, serverName);
  };
}

/** The name for SNI: addresses are not sent (RFC 6066, 3). */
export function serverNameFor(host: string): string | undefined {
  return isIP(host) > 0 ? undefined : host.toLowerCase().replace(/\.$/, '');
}
