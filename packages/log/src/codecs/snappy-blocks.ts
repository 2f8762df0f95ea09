import { LogError } from '../errors.ts';

/** What xerial's Java puts before its blocks: this, then two versions of 4 bytes. No raw block can begin with it. */
const XERIAL_MAGIC = Uint8Array.of(0x82, 0x53, 0x4e, 0x41, 0x50, 0x50, 0x59, 0x00);
const XERIAL_HEADER_BYTES = 16;
/** Three bytes of Snappy stand for at most 64, so that a declared length can be refused before it is allocated. */
const MAX_RATIO = 22;

/**
 * The raw Snappy blocks in the records of a batch: xerial's (Kafka's Java) or one that is not framed (other clients). Throws
 * `ERR_LOG_INVALID_BATCH` with the byte when a length is wrong, or when they would inflate to more than `maxOutputBytes`.
 */
export function snappyBlocks(bytes: Uint8Array, maxOutputBytes: number): Uint8Array[] {
  const blocks = isXerial(bytes) ? xerialBlocks(bytes) : [{ start: 0, end: bytes.byteLength }];
  let outputBytes = 0;
  return blocks.map(({ start, end }) => {
    const block = bytes.subarray(start, end);
    const declared = declaredBytes(block, start);
    outputBytes += declared;
    if (outputBytes > maxOutputBytes) {
      throw invalid(`${outputBytes} bytes declared, above the limit of ${maxOutputBytes}`, start);
    }
    if (declared > block.byteLength * MAX_RATIO) {
      throw invalid(`${declared} bytes declared, more than ${block.byteLength} bytes can hold`, start);
    }
    return block;
  });
}

function isXerial(bytes: Uint8Array): boolean {
  return XERIAL_MAGIC.every((byte, index) => bytes[index] === byte);
}

function xerialBlocks(bytes: Uint8Array): { start: number; end: number }[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < XERIAL_HEADER_BYTES) throw invalid('it ends within the header', bytes.byteLength);
  const blocks = [];
  let at = XERIAL_HEADER_BYTES;
  while (at < bytes.byteLength) {
    if (at + 4 > bytes.byteLength) throw invalid('it ends within the length of a block', bytes.byteLength);
    const blockBytes = view.getUint32(at);
    const start = at + 4;
    at = start + blockBytes;
    if (blockBytes === 0) throw invalid('an empty block', start - 4);
    if (at > bytes.byteLength) throw invalid(`a block of ${blockBytes} bytes, and it ends before`, start - 4);
    blocks.push({ start, end: at });
  }
  return blocks;
}

/** The length that a raw block begins with: a varint of at most 32 bits. */
function declaredBytes(block: Uint8Array, start: number): number {
  let length = 0;
  for (let index = 0; index < 5; index++) {
    const byte = block[index];
    if (byte === undefined) throw invalid('it ends within the declared length', start + index);
    length += (byte & 0x7f) * 2 ** (7 * index);
    if (byte < 0x80) return length;
  }
  throw invalid('a declared length above 32 bits', start);
}

function invalid(what: string, at: number): LogError {
  return new LogError('ERR_LOG_INVALID_BATCH', `Snappy, byte ${at}: ${what}`);
}
