import { LogError } from '../errors.ts';
import { xxh32OfFew } from './xxh32.ts';

const MAGIC = 0x184d2204;
const FLG_AT = 4;
const BD_AT = 5;
const VERSION = 0x40;
const INDEPENDENT = 0x20;
const BLOCK_CHECKSUMS = 0x10;
const CONTENT_SIZE = 0x08;
const CONTENT_CHECKSUM = 0x04;
const RESERVED_OR_DICTIONARY = 0x03;
const UNCOMPRESSED = 0x8000_0000;
/** A byte of an LZ4 block stands for at most this many bytes. */
const MAX_RATIO = 255;

/** The fields of a frame that say how to walk its blocks. */
interface Lz4FrameHeader {
  readonly byteLength: number;
  readonly maxBlockBytes: number;
  readonly hasBlockChecksums: boolean;
  readonly hasContentChecksum: boolean;
}

/**
 * Walks the headers of an LZ4 frame before anything is inflated: throws `ERR_LOG_INVALID_BATCH` with the byte when it is not
 * exactly one frame of the kind that Kafka reads (independent blocks, no dictionary), or when it could inflate to more
 * than `maxOutputBytes`, be it by what it declares or by what its blocks can hold.
 */
export function checkLz4Frame(bytes: Uint8Array, maxOutputBytes: number): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const header = headerOf(view, maxOutputBytes);
  let at = header.byteLength;
  let outputBytes = 0;
  for (;;) {
    need(view, at, 4, 'a block size or the end mark');
    const word = view.getUint32(at, true);
    if (word === 0) break;
    outputBytes += mostBytesOf(word, at, header);
    if (outputBytes > maxOutputBytes) {
      throw invalid(`its blocks may inflate to more than the limit of ${maxOutputBytes} bytes`, at);
    }
    const blockBytes = (word & ~UNCOMPRESSED) + (header.hasBlockChecksums ? 4 : 0);
    need(view, at + 4, blockBytes, 'a block');
    at += 4 + blockBytes;
  }
  const end = at + 4 + (header.hasContentChecksum ? 4 : 0);
  need(view, at, end - at, 'the content checksum');
  if (end < view.byteLength) throw invalid(`${view.byteLength - end} bytes after the frame`, end);
}

/** What the block whose size word is at `at` can inflate to. */
function mostBytesOf(word: number, at: number, header: Lz4FrameHeader): number {
  const blockBytes = word & ~UNCOMPRESSED;
  const { maxBlockBytes } = header;
  if (blockBytes === 0) throw invalid('an empty block', at);
  if (blockBytes > maxBlockBytes) {
    throw invalid(`a block of ${blockBytes} bytes, and the frame declares at most ${maxBlockBytes}`, at);
  }
  return word >= UNCOMPRESSED ? blockBytes : Math.min(maxBlockBytes, blockBytes * MAX_RATIO);
}

function headerOf(view: DataView, maxOutputBytes: number): Lz4FrameHeader {
  need(view, 0, BD_AT + 2, 'the frame header');
  const magic = view.getUint32(0, true);
  if (magic !== MAGIC) throw invalid(`magic ${hex(magic, 8)}, not ${hex(MAGIC, 8)}`, 0);
  const flags = view.getUint8(FLG_AT);
  checkFlags(flags);
  const hasContentSize = (flags & CONTENT_SIZE) !== 0;
  const checksumAt = BD_AT + 1 + (hasContentSize ? 8 : 0);
  need(view, 0, checksumAt + 1, 'the frame header');
  const descriptor = new Uint8Array(view.buffer, view.byteOffset + FLG_AT, checksumAt - FLG_AT);
  const checksum = (xxh32OfFew(descriptor) >>> 8) & 0xff;
  const found = view.getUint8(checksumAt);
  if (found !== checksum) throw invalid(`header checksum ${hex(found)}, not ${hex(checksum)}`, checksumAt);
  const maxBlockBytes = blockMaximumOf(view.getUint8(BD_AT));
  if (hasContentSize && view.getBigUint64(BD_AT + 1, true) > maxOutputBytes) {
    const declared = view.getBigUint64(BD_AT + 1, true);
    throw invalid(`it declares ${declared} bytes, above the limit of ${maxOutputBytes}`, BD_AT + 1);
  }
  return {
    byteLength: checksumAt + 1,
    maxBlockBytes,
    hasBlockChecksums: (flags & BLOCK_CHECKSUMS) !== 0,
    hasContentChecksum: (flags & CONTENT_CHECKSUM) !== 0,
  };
}

function checkFlags(flags: number): void {
  if ((flags & 0xc0) !== VERSION) throw invalid(`version ${flags >> 6} of the format, not 1`, FLG_AT);
  if ((flags & RESERVED_OR_DICTIONARY) !== 0) {
    throw invalid(`flags ${hex(flags)} with a dictionary or a reserved bit`, FLG_AT);
  }
  if ((flags & INDEPENDENT) === 0) {
    throw invalid('dependent blocks, which Kafka does not read: write the blocks independent', FLG_AT);
  }
}

/** 4 to 7: 64 KiB, 256 KiB, 1 MiB, 4 MiB. */
function blockMaximumOf(descriptor: number): number {
  const size = (descriptor >> 4) & 7;
  if (size < 4 || (descriptor & 0x8f) !== 0) throw invalid(`block descriptor ${hex(descriptor)}`, BD_AT);
  return 1 << (8 + 2 * size);
}

function need(view: DataView, at: number, byteLength: number, what: string): void {
  if (at + byteLength > view.byteLength) throw invalid(`it ends within ${what}`, view.byteLength);
}

function hex(value: number, digits = 2): string {
  return `0x${value.toString(16).padStart(digits, '0')}`;
}

function invalid(what: string, at: number): LogError {
  return new LogError('ERR_LOG_INVALID_BATCH', `LZ4 frame, byte ${at}: ${what}`);
}
