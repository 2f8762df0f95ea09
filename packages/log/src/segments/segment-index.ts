import type { Crc32c } from '@logdrive/kafka-protocol/records';

/** What the index needs to know of a batch that was put into the segment. */
export interface IndexedBatch {
  readonly position: number;
  readonly byteLength: number;
  readonly lastOffset: number;
  readonly maxTimestampMs: number;
  /** Line bytes of the partition before the batch. */
  readonly lineBytesBefore: number;
}

/** Where to begin to look for something: the first byte of a batch, and the line bytes before it. */
export interface IndexPosition {
  readonly position: number;
  readonly lineBytes: number;
}

export const OFFSET_ENTRY_BYTES = 8;
export const TIME_ENTRY_BYTES = 12;
export const LINE_ENTRY_BYTES = 16;
export const LINE_HEADER_BYTES = 40;
const LINE_INDEX_MAGIC = 0x4c44_4c31; // LDL1
/** What the checksum of a line index covers begins behind it. */
const LINE_CRC_START = 8;

/**
 * The three sparse indexes of one segment: Kafka's offset index and time index, and the line index. All three get an
 * entry for the first batch that comes after more than `intervalBytes` of log since the last entry.
 */
export class SegmentIndex {
  readonly baseOffset: number;
  /** Line bytes of the partition before this segment. */
  readonly startLineBytes: number;
  maxTimestampMs = -1;
  readonly #intervalBytes: number;
  readonly #lastOffsets: number[] = [];
  readonly #positions: number[] = [];
  readonly #lineBytes: number[] = [];
  readonly #timestamps: number[] = [];
  readonly #timestampOffsets: number[] = [];
  #maxTimestampOffset = -1;
  #bytesSinceEntry = 0;

  constructor(baseOffset: number, startLineBytes: number, intervalBytes: number) {
    this.baseOffset = baseOffset;
    this.startLineBytes = startLineBytes;
    this.#intervalBytes = intervalBytes;
  }

  /** Takes note of the batch that comes next in the segment. */
  add(batch: IndexedBatch): void {
    if (batch.maxTimestampMs > this.maxTimestampMs) {
      this.maxTimestampMs = batch.maxTimestampMs;
      this.#maxTimestampOffset = batch.lastOffset;
    }
    if (this.#bytesSinceEntry > this.#intervalBytes) {
      this.#lastOffsets.push(batch.lastOffset - this.baseOffset);
      this.#positions.push(batch.position);
      this.#lineBytes.push(batch.lineBytesBefore);
      this.#addTimeEntry();
      this.#bytesSinceEntry = 0;
    }
    this.#bytesSinceEntry += batch.byteLength;
  }

  /** The last indexed batch that ends at or before `offset`, or the start of the segment. */
  beforeOffset(offset: number): IndexPosition {
    return this.#at(floor(this.#lastOffsets, offset - this.baseOffset));
  }

  /** The last indexed batch that begins at or before a position in the partition's lines. */
  beforeLineByte(lineByte: number): IndexPosition {
    return this.#at(floor(this.#lineBytes, lineByte));
  }

  /** A batch before which no record has a timestamp at or after `timestampMs`. */
  beforeTime(timestampMs: number): IndexPosition {
    const entry = floor(this.#timestamps, timestampMs - 1);
    return entry < 0 ? this.#at(-1) : this.beforeOffset(this.baseOffset + this.#timestampOffsets[entry]!);
  }

  /** The segment's `.index`. */
  encodeOffsets(): Buffer {
    const bytes = Buffer.allocUnsafe(this.#positions.length * OFFSET_ENTRY_BYTES);
    for (let entry = 0; entry < this.#positions.length; entry++) {
      bytes.writeUInt32BE(this.#lastOffsets[entry]!, entry * OFFSET_ENTRY_BYTES);
      bytes.writeUInt32BE(this.#positions[entry]!, entry * OFFSET_ENTRY_BYTES + 4);
    }
    return bytes;
  }

  /** The segment's `.timeindex`, with a last entry for its largest timestamp. */
  encodeTimes(): Buffer {
    this.#addTimeEntry();
    const bytes = Buffer.allocUnsafe(this.#timestamps.length * TIME_ENTRY_BYTES);
    for (let entry = 0; entry < this.#timestamps.length; entry++) {
      bytes.writeBigInt64BE(BigInt(this.#timestamps[entry]!), entry * TIME_ENTRY_BYTES);
      bytes.writeUInt32BE(this.#timestampOffsets[entry]!, entry * TIME_ENTRY_BYTES + 8);
    }
    return bytes;
  }

  /**
   * The segment's `.lineindex`. Its header also holds a checksum of itself and of the `.timeindex`, which Kafka's files do not
   * have: a position that is wrong by one bit would make a reader take good batches for damage.
   */
  encodeLines(times: Uint8Array, crc32c: Crc32c): Buffer {
    const bytes = Buffer.alloc(LINE_HEADER_BYTES + this.#positions.length * LINE_ENTRY_BYTES);
    bytes.writeUInt32BE(LINE_INDEX_MAGIC, 0);
    bytes.writeBigInt64BE(BigInt(this.baseOffset), 8);
    bytes.writeBigInt64BE(BigInt(this.startLineBytes), 16);
    bytes.writeBigInt64BE(BigInt(this.maxTimestampMs), 24);
    bytes.writeUInt32BE(crc32c(times), 32);
    let at = LINE_HEADER_BYTES;
    for (let entry = 0; entry < this.#positions.length; entry++) {
      bytes.writeBigInt64BE(BigInt(this.#lineBytes[entry]!), at);
      bytes.writeUInt32BE(this.#lastOffsets[entry]!, at + 8);
      bytes.writeUInt32BE(this.#positions[entry]!, at + 12);
      at += LINE_ENTRY_BYTES;
    }
    bytes.writeUInt32BE(crc32c(bytes.subarray(LINE_CRC_START)), 4);
    return bytes;
  }

  #at(entry: number): IndexPosition {
    if (entry < 0) return { position: 0, lineBytes: this.startLineBytes };
    return { position: this.#positions[entry]!, lineBytes: this.#lineBytes[entry]! };
  }

  /** Kafka's rule: the largest timestamp so far, and only when it grew since the last entry. */
  #addTimeEntry(): void {
    const last = this.#timestamps.at(-1) ?? -1;
    if (this.maxTimestampMs <= last || this.#maxTimestampOffset < 0) return;
    this.#timestamps.push(this.maxTimestampMs);
    this.#timestampOffsets.push(this.#maxTimestampOffset - this.baseOffset);
  }

  /**
   * The indexes of a closed segment from its files, or undefined when they do not fit together or go beyond
   * `logBytes`: then they have to be built again from the log.
   */
  static decode(
    baseOffset: number,
    logBytes: number,
    files: { readonly times: Buffer; readonly lines: Buffer },
    { intervalBytes, crc32c }: { readonly intervalBytes: number; readonly crc32c: Crc32c },
  ): SegmentIndex | undefined {
    const { times, lines } = files;
    const startLineBytes = startLineBytesIn(lines, baseOffset, crc32c);
    if (startLineBytes === undefined || lines.readUInt32BE(32) !== crc32c(times)) return undefined;
    const index = new SegmentIndex(baseOffset, startLineBytes, intervalBytes);
    for (let at = LINE_HEADER_BYTES; at < lines.length; at += LINE_ENTRY_BYTES) {
      const position = lines.readUInt32BE(at + 12);
      // The files may be of a time when the segment was longer than what is asked for.
      if (position >= logBytes) return undefined;
      index.#lineBytes.push(Number(lines.readBigInt64BE(at)));
      index.#lastOffsets.push(lines.readUInt32BE(at + 8));
      index.#positions.push(position);
    }
    for (let at = 0; at < times.length; at += TIME_ENTRY_BYTES) {
      index.#timestamps.push(Number(times.readBigInt64BE(at)));
      index.#timestampOffsets.push(times.readUInt32BE(at + 8));
    }
    index.maxTimestampMs = Number(lines.readBigInt64BE(24));
    index.#maxTimestampOffset = baseOffset + (index.#timestampOffsets.at(-1) ?? -1 - baseOffset);
    index.#bytesSinceEntry = logBytes - (index.#positions.at(-1) ?? 0);
    return index;
  }
}

/** Line bytes before the segment, from its `.lineindex`; undefined when this is no such file, or a damaged one. */
export function startLineBytesIn(lines: Buffer, baseOffset: number, crc32c: Crc32c): number | undefined {
  if (lines.length < LINE_HEADER_BYTES || lines.readUInt32BE(0) !== LINE_INDEX_MAGIC) return undefined;
  if (lines.readUInt32BE(4) !== crc32c(lines.subarray(LINE_CRC_START))) return undefined;
  if (Number(lines.readBigInt64BE(8)) !== baseOffset) return undefined;
  return Number(lines.readBigInt64BE(16));
}

/** Index of the last value at or below `limit` in an ascending list, -1 when there is none. */
function floor(values: readonly number[], limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
