import { timingSafeEqual } from 'node:crypto';
import type { X509Certificate } from 'node:crypto';
import { Alert, tlsAlert } from './alert.ts';
import type { PeerVerifier } from './peer-authentication.ts';

/** Accepts exactly the given leaf certificates, whatever they say of themselves. */
export function createPinVerifier(pinned: readonly X509Certificate[]): PeerVerifier {
  return ([leaf]) => {
    const isPinned = pinned.some(({ raw }) => raw.length === leaf!.length && timingSafeEqual(raw, leaf!));
    if (!isPinned) throw tlsAlert(Alert.BAD_CERTIFICATE, 'the certificate is not the pinned one');
  };
}
