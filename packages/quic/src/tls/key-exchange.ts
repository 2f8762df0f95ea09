import { createECDH, createPrivateKey, createPublicKey, diffieHellman } from 'node:crypto';
import { Alert, tlsAlert } from './alert.ts';

export const X25519 = 0x001d;
export const SECP256R1 = 0x0017;

/** Groups in the order of preference. */
export const supportedGroups: readonly number[] = [X25519, SECP256R1];

/** Half of a Diffie-Hellman exchange: a fresh private key, used once. */
export interface KeyExchange {
  readonly group: number;
  readonly publicKey: Uint8Array;
  /** The shared secret with the peer's public key; refuses invalid points and an all-zero result. */
  sharedSecret(peerPublicKey: Uint8Array): Uint8Array;
}

// The fixed DER before the 32 bytes of an X25519 key (RFC 8410).
const privatePrefix = Buffer.from('302e020100300506032b656e04220420', 'hex');
const publicPrefix = Buffer.from('302a300506032b656e032100', 'hex');

/** Makes a key of `group` from 32 random bytes. */
export function createKeyExchange(group: number, random: (byteLength: number) => Uint8Array): KeyExchange {
  return group === X25519 ? x25519Exchange(random(32)) : p256Exchange(random);
}

function x25519Exchange(seed: Uint8Array): KeyExchange {
  const privateKey = createPrivateKey({
    key: Buffer.concat([privatePrefix, seed]),
    format: 'der',
    type: 'pkcs8',
  });
  const spki = createPublicKey(privateKey).export({ format: 'der', type: 'spki' });
  return {
    group: X25519,
    publicKey: spki.subarray(publicPrefix.length),
    sharedSecret(peerPublicKey) {
      if (peerPublicKey.length !== 32) throw badShare('an X25519 share that is not 32 bytes');
      const key = Buffer.concat([publicPrefix, peerPublicKey]);
      return refusingBadShares(() =>
        diffieHellman({ privateKey, publicKey: createPublicKey({ key, format: 'der', type: 'spki' }) }),
      );
    },
  };
}

const P256_PRIVATE_BYTES = 32;
const P256_PUBLIC_BYTES = 65;

function p256Exchange(random: (byteLength: number) => Uint8Array): KeyExchange {
  const ecdh = createECDH('prime256v1');
  for (;;) {
    try {
      ecdh.setPrivateKey(random(P256_PRIVATE_BYTES));
      break;
    } catch {
      // Zero, or not below the group's order: one draw in 2^32 or rarer.
    }
  }
  return {
    group: SECP256R1,
    publicKey: ecdh.getPublicKey(),
    sharedSecret(peerPublicKey) {
      if (peerPublicKey.length !== P256_PUBLIC_BYTES || peerPublicKey[0] !== 4) {
        throw badShare('a P-256 share that is no uncompressed point');
      }
      return refusingBadShares(() => ecdh.computeSecret(peerPublicKey));
    },
  };
}

function refusingBadShares(derive: () => Uint8Array): Uint8Array {
  try {
    return derive();
  } catch (cause) {
    throw badShare('a key share that is not on its curve', cause);
  }
}

function badShare(what: string, cause?: unknown): Error {
  return tlsAlert(Alert.ILLEGAL_PARAMETER, what, cause);
}
