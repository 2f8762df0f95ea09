// Kafka's variable-length integers: zigzag, seven bits a byte, least significant first.

/** Largest magnitude whose zigzag form still fits 31 bits, so that 32-bit arithmetic does. */
const SMALL = 0x3fff_ffff;

/** Bytes of a signed integer of at most 32 bits as varint. */
export function varintByteLength(value: number): number {
  return unsignedByteLength(((value << 1) ^ (value >> 31)) >>> 0);
}

/** Bytes of a signed safe integer as varlong. */
export function varlongByteLength(value: number): number {
  if (value >= -SMALL && value <= SMALL) return varintByteLength(value);
  let zigzag = zigzagOf(value);
  let count = 1;
  while (zigzag >= 0x80n) {
    zigzag >>= 7n;
    count++;
  }
  return count;
}

/** Writes a signed integer of at most 32 bits; returns the offset after it. */
export function writeVarint(target: Uint8Array, at: number, value: number): number {
  let zigzag = ((value << 1) ^ (value >> 31)) >>> 0;
  while (zigzag >= 0x80) {
    target[at++] = (zigzag & 0x7f) | 0x80;
    zigzag >>>= 7;
  }
  target[at++] = zigzag;
  return at;
}

/** Writes a signed safe integer; returns the offset after it. */
export function writeVarlong(target: Uint8Array, at: number, value: number): number {
  if (value >= -SMALL && value <= SMALL) return writeVarint(target, at, value);
  let zigzag = zigzagOf(value);
  while (zigzag >= 0x80n) {
    target[at++] = Number(zigzag & 0x7fn) | 0x80;
    zigzag >>= 7n;
  }
  target[at++] = Number(zigzag);
  return at;
}

function unsignedByteLength(value: number): number {
  if (value < 0x80) return 1;
  if (value < 0x4000) return 2;
  if (value < 0x20_0000) return 3;
  return value < 0x1000_0000 ? 4 : 5;
}

function zigzagOf(value: number): bigint {
  const wide = BigInt(value);
  return BigInt.asUintN(64, (wide << 1n) ^ (wide >> 63n));
}
