import { createHmac } from 'node:crypto';

export type HashName = 'sha256' | 'sha384';

export function hkdfExtract(hash: HashName, salt: Uint8Array, keyMaterial: Uint8Array): Uint8Array {
  return createHmac(hash, salt).update(keyMaterial).digest();
}

/** HKDF-Expand-Label (RFC 8446, 7.1), for outputs of at most two hash blocks, which is all that TLS and QUIC ask for. */
export function expandLabel(
  hash: HashName,
  secret: Uint8Array,
  label: string,
  context: Uint8Array,
  byteLength: number,
): Uint8Array {
  const fullLabel = Buffer.from(`tls13 ${label}`, 'latin1');
  const head = Buffer.from([byteLength >>> 8, byteLength & 0xff, fullLabel.length]);
  const info = Buffer.concat([head, fullLabel, Buffer.from([context.length]), context]);
  const first = createHmac(hash, secret)
    .update(info)
    .update(Buffer.from([1]))
    .digest();
  if (byteLength <= first.length) return first.subarray(0, byteLength);
  const second = createHmac(hash, secret)
    .update(first)
    .update(info)
    .update(Buffer.from([2]))
    .digest();
  return Buffer.concat([first, second]).subarray(0, byteLength);
}
