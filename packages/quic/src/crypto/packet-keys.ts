import { createCipheriv, createDecipheriv } from 'node:crypto';
import type { CipherGCMTypes } from 'node:crypto';
import { TAG_BYTES } from '../packet/header.ts';
import type { CipherSuite } from './cipher-suite.ts';
import { expandLabel } from './hkdf.ts';
import { createHeaderProtection } from './header-protection.ts';
import type { HeaderProtection } from './header-protection.ts';

const NONCE_BYTES = 12;
const noContext = new Uint8Array(0);
const tagOption = { authTagLength: TAG_BYTES };

/** The AEAD key of one direction in one key phase: seals and opens packets (RFC 9001, 5.3). */
export class PacketKey {
  readonly suite: CipherSuite;
  readonly #key: Uint8Array;
  readonly #iv: Uint8Array;
  readonly #nonce = new Uint8Array(NONCE_BYTES);
  /** Packets sealed so far: never more than `suite.confidentialityLimit`. */
  sealedCount = 0;

  constructor(suite: CipherSuite, secret: Uint8Array) {
    this.suite = suite;
    this.#key = expandLabel(suite.hash, secret, 'quic key', noContext, suite.keyBytes);
    this.#iv = expandLabel(suite.hash, secret, 'quic iv', noContext, NONCE_BYTES);
  }

  /** The ciphertext and tag of `payload`, written to `target` at `offset`. */
  seal(
    packetNumber: number,
    header: Uint8Array,
    payload: Uint8Array,
    target: Uint8Array,
    offset: number,
  ): void {
    this.#setNonce(packetNumber);
    const name = this.suite.cipher as CipherGCMTypes;
    const cipher = createCipheriv(name, this.#key, this.#nonce, tagOption);
    cipher.setAAD(header);
    target.set(cipher.update(payload), offset);
    cipher.final();
    target.set(cipher.getAuthTag(), offset + payload.length);
    this.sealedCount++;
  }

  /** The plaintext of `sealed` (ciphertext and tag), or `undefined` if it was not sealed with this key. */
  open(packetNumber: number, header: Uint8Array, sealed: Uint8Array): Uint8Array | undefined {
    this.#setNonce(packetNumber);
    const textEnd = sealed.length - TAG_BYTES;
    const name = this.suite.cipher as CipherGCMTypes;
    const decipher = createDecipheriv(name, this.#key, this.#nonce, tagOption);
    decipher.setAAD(header);
    decipher.setAuthTag(sealed.subarray(textEnd));
    const payload = decipher.update(sealed.subarray(0, textEnd));
    try {
      decipher.final();
    } catch {
      return undefined;
    }
    return payload;
  }

  #setNonce(packetNumber: number): void {
    const nonce = this.#nonce;
    const iv = this.#iv;
    nonce.set(iv);
    const high = Math.floor(packetNumber / 0x1_0000_0000);
    const low = packetNumber >>> 0;
    nonce[4] = iv[4]! ^ (high >>> 24);
    nonce[5] = iv[5]! ^ (high >>> 16);
    nonce[6] = iv[6]! ^ (high >>> 8);
    nonce[7] = iv[7]! ^ high;
    nonce[8] = iv[8]! ^ (low >>> 24);
    nonce[9] = iv[9]! ^ (low >>> 16);
    nonce[10] = iv[10]! ^ (low >>> 8);
    nonce[11] = iv[11]! ^ low;
  }
}

/** What protects packets in one direction at one encryption level. */
export interface PacketProtection {
  readonly key: PacketKey;
  readonly header: HeaderProtection;
}

export function protectionFrom(suite: CipherSuite, secret: Uint8Array): PacketProtection {
  const headerKey = expandLabel(suite.hash, secret, 'quic hp', noContext, suite.keyBytes);
  return { key: new PacketKey(suite, secret), header: createHeaderProtection(suite, headerKey) };
}

/** The secret of the next key phase (RFC 9001, 6.1). */
export function nextSecret(suite: CipherSuite, secret: Uint8Array): Uint8Array {
  return expandLabel(suite.hash, secret, 'quic ku', noContext, suite.hashBytes);
}
