/**
 * CRC-32C (Castagnoli) of bytes, as an unsigned 32-bit number. `initial` continues an earlier result.
 * Injected where batches are written or verified, because a native one is ten times faster than JavaScript.
 */
export type Crc32c = (bytes: Uint8Array, initial?: number) => number;

/** The reflected form of the polynomial 0x1EDC6F41. */
const POLYNOMIAL = 0x82f63b78;
const SLICE_COUNT = 8;
const tables = buildTables();

/** CRC-32C in JavaScript, eight bytes a step. */
export const crc32c: Crc32c = (bytes, initial = 0) => {
  const table = tables;
  const length = bytes.length;
  const wholeSteps = length - (length % SLICE_COUNT);
  let crc = ~initial;
  let at = 0;
  for (; at < wholeSteps; at += SLICE_COUNT) {
    crc ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    crc =
      table[1792 + (crc & 0xff)]! ^
      table[1536 + ((crc >>> 8) & 0xff)]! ^
      table[1280 + ((crc >>> 16) & 0xff)]! ^
      table[1024 + (crc >>> 24)]! ^
      table[768 + bytes[at + 4]!]! ^
      table[512 + bytes[at + 5]!]! ^
      table[256 + bytes[at + 6]!]! ^
      table[bytes[at + 7]!]!;
  }
  for (; at < length; at++) crc = (crc >>> 8) ^ table[(crc ^ bytes[at]!) & 0xff]!;
  return ~crc >>> 0;
};

/** Table n, at 256 n: what a byte contributes that is followed by n more bytes of its step. */
function buildTables(): Int32Array {
  const table = new Int32Array(256 * SLICE_COUNT);
  for (let byte = 0; byte < 256; byte++) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ POLYNOMIAL : crc >>> 1;
    table[byte] = crc;
  }
  for (let at = 256; at < table.length; at++) {
    const before = table[at - 256]!;
    table[at] = (before >>> 8) ^ table[before & 0xff]!;
  }
  return table;
}
