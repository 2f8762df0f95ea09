const PRIMES = [0x9e3779b1, 0x85ebca77, 0xc2b2ae3d, 0x27d4eb2f, 0x165667b1] as const;

/** XXH32 with seed 0 of fewer than 16 bytes, which is all that the header of an LZ4 frame has. */
export function xxh32OfFew(bytes: Uint8Array): number {
  let hash = PRIMES[4] + bytes.byteLength;
  let at = 0;
  for (; at + 4 <= bytes.byteLength; at += 4) {
    const word = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    hash = Math.imul(rotated(hash + Math.imul(word, PRIMES[2]), 17), PRIMES[3]);
  }
  for (; at < bytes.byteLength; at++) {
    hash = Math.imul(rotated(hash + Math.imul(bytes[at]!, PRIMES[4]), 11), PRIMES[0]);
  }
  hash = Math.imul(hash ^ (hash >>> 15), PRIMES[1]);
  hash = Math.imul(hash ^ (hash >>> 13), PRIMES[2]);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function rotated(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}
