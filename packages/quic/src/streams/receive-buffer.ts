interface Segment {
  start: number;
  bytes: Uint8Array;
  /** Bytes of memory that this segment keeps alive. */
  cost: number;
  /** Room behind `bytes` in a buffer of our own, for small pieces that follow. */
  room: Uint8Array | undefined;
}

/** What one segment costs beside its bytes: the objects that hold it. */
const SEGMENT_OVERHEAD_BYTES = 160;
/** Pieces below this size are gathered, so that one-byte frames cannot cost a packet's buffer each. */
const SMALL_PIECE_BYTES = 512;
const ROOM_BYTES = 2048;
/** A stream with fewer pieces is being read, most likely: views are cheaper than copies, and few. */
const FEW_SEGMENTS = 8;
/** A piece below this part of its packet is always copied. */
const LEAST_SHARE = 16;

/** Puts the pieces of one stream in order. Holds views of packets where they are most of the packet, else copies. */
export class ReceiveBuffer {
  readonly #segments: Segment[] = [];
  readonly #maxSegmentCount: number;
  #readOffset = 0;
  #heldBytes = 0;

  constructor(maxSegmentCount: number) {
    this.#maxSegmentCount = maxSegmentCount;
  }

  /** Offset of the next byte to be read. */
  get readOffset(): number {
    return this.#readOffset;
  }

  /** Memory that the segments keep alive, their objects included. */
  get heldBytes(): number {
    return this.#heldBytes;
  }

  get segmentCount(): number {
    return this.#segments.length;
  }

  /** One beyond the last byte that is there without a gap. */
  get contiguousEnd(): number {
    let end = this.#readOffset;
    for (const { start, bytes } of this.#segments) {
      if (start > end) break;
      end = start + bytes.length;
    }
    return end;
  }

  get isReadable(): boolean {
    return this.#segments[0]?.start === this.#readOffset;
  }

  /** Adds bytes at `offset`; what is there already is left out. False: more segments than allowed. */
  push(offset: number, bytes: Uint8Array): boolean {
    let start = offset;
    let piece = bytes;
    if (start < this.#readOffset) {
      piece = piece.subarray(this.#readOffset - start);
      start = this.#readOffset;
    }
    if (piece.length === 0) return true;
    const segments = this.#segments;
    const last = segments.at(-1);
    // Nearly always the piece continues or follows what is there.
    if (last === undefined || start >= last.start + last.bytes.length)
      this.#insert(segments.length, start, piece);
    else this.#fillGaps(start, piece);
    return segments.length <= this.#maxSegmentCount;
  }

  /** The next bytes in order, or `undefined`. The view is the reader's from now on. */
  read(): Uint8Array | undefined {
    const first = this.#segments[0];
    if (first === undefined || first.start !== this.#readOffset) return undefined;
    this.#segments.shift();
    this.#heldBytes -= first.cost;
    this.#readOffset += first.bytes.length;
    return first.bytes;
  }

  clear(): void {
    this.#segments.length = 0;
    this.#heldBytes = 0;
  }

  #fillGaps(start: number, piece: Uint8Array): void {
    const segments = this.#segments;
    const end = start + piece.length;
    let cursor = start;
    for (let at = 0; at < segments.length && cursor < end; at++) {
      const { start: low, bytes } = segments[at]!;
      if (low + bytes.length <= cursor) continue;
      if (low > cursor) {
        const before = segments.length;
        this.#insert(at, cursor, piece.subarray(cursor - start, Math.min(low, end) - start));
        at += segments.length - before;
      }
      cursor = Math.max(cursor, low + bytes.length);
    }
    if (cursor < end) this.#insert(segments.length, cursor, piece.subarray(cursor - start));
  }

  #insert(at: number, start: number, piece: Uint8Array): void {
    const isSmall = this.#mustCopy(piece);
    const previous = this.#segments[at - 1];
    if (previous !== undefined && isSmall && appended(previous, start, piece)) return;
    let segment: Segment;
    if (isSmall) {
      const memory = new Uint8Array(
        Math.max(piece.length, this.#isCrowded(previous, start) ? ROOM_BYTES : 0),
      );
      memory.set(piece);
      const room = memory.length > piece.length ? memory.subarray(piece.length) : undefined;
      segment = { start, bytes: memory.subarray(0, piece.length), cost: memory.length, room };
    } else {
      segment = { start, bytes: piece, cost: piece.buffer.byteLength, room: undefined };
    }
    segment.cost += SEGMENT_OVERHEAD_BYTES;
    this.#heldBytes += segment.cost;
    this.#segments.splice(at, 0, segment);
  }

  /** Whether a view would keep much more memory alive than it shows. */
  #mustCopy(piece: Uint8Array): boolean {
    const packetBytes = piece.buffer.byteLength;
    if (piece.length * LEAST_SHARE < packetBytes) return true;
    if (this.#segments.length < FEW_SEGMENTS) return false;
    return piece.length < SMALL_PIECE_BYTES || piece.length * 2 < packetBytes;
  }

  /** A small piece right behind another one: more of them will come, and get room together. */
  #isCrowded(previous: Segment | undefined, start: number): boolean {
    return previous !== undefined && previous.start + previous.bytes.length === start;
  }
}

/** Appends to the segment's own buffer if the piece follows it and fits. */
function appended(segment: Segment, start: number, piece: Uint8Array): boolean {
  const { room, bytes } = segment;
  if (room === undefined || room.length < piece.length) return false;
  if (segment.start + bytes.length !== start) return false;
  room.set(piece);
  segment.bytes = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length + piece.length);
  segment.room = room.length > piece.length ? room.subarray(piece.length) : undefined;
  return true;
}
