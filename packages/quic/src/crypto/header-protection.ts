import { createCipheriv } from 'node:crypto';
import type { CipherSuite } from './cipher-suite.ts';

export const SAMPLE_BYTES = 16;

/** Makes the masks that hide packet numbers (RFC 9001, 5.4). */
export interface HeaderProtection {
  /** Masks for samples of 16 bytes side by side: mask `i` starts at `16 * i` and uses five bytes. */
  masks(samples: Uint8Array): Uint8Array;
}

export function createHeaderProtection(suite: CipherSuite, key: Uint8Array): HeaderProtection {
  return suite.headerCipher === 'chacha20' ? chachaProtection(key) : aesProtection(suite.headerCipher, key);
}

/** One ECB object serves all samples: a call for 32 packets costs little more than a call for one. */
function aesProtection(name: 'aes-128-ecb' | 'aes-256-ecb', key: Uint8Array): HeaderProtection {
  const cipher = createCipheriv(name, key, null).setAutoPadding(false);
  return { masks: (samples) => cipher.update(samples) };
}

function chachaProtection(key: Uint8Array): HeaderProtection {
  const zeros = Buffer.alloc(5);
  return {
    masks(samples) {
      const masks = Buffer.alloc(samples.length);
      for (let at = 0; at + SAMPLE_BYTES <= samples.length; at += SAMPLE_BYTES) {
        // The sample is the block counter and the nonce, in the layout that OpenSSL takes as its IV.
        const iv = samples.subarray(at, at + SAMPLE_BYTES);
        masks.set(createCipheriv('chacha20', key, iv).update(zeros), at);
      }
      return masks;
    },
  };
}
