/**
 * Walks received bytes and reports each whole frame to a visitor, without an object for any of them. It owns what can be
 * said of one frame alone: versions, types, declared lengths, nesting. What frames mean together (windows, sequence
 * numbers) is the visitor's. Each byte is looked at a bounded number of times, however the stream is cut into chunks.
 */
import { CarryBuffer } from './carry-buffer.ts';
import { LumberjackError } from './errors.ts';
import { foreignProtocolError, LONGEST_SIGNATURE, versionError } from './foreign-protocol.ts';
import { declaredLengthError, frameTypeError } from './frame-errors.ts';
import { FRAME_TYPE, type Version } from './frame.ts';
import type { LumberjackLimits } from './limits.ts';
import { PairWalker } from './pair-walker.ts';
import { readU32 } from './u32.ts';

/** Told of each whole frame. A range is `source[start…end)`; its bytes are never overwritten afterwards. */
export interface FrameVisitor {
  onWindow(version: Version, count: number): void;
  onJson(version: Version, sequence: number, source: Uint8Array, start: number, end: number): void;
  /** The range holds `pairCount` pairs as they are on the wire, every length checked. */
  onData(
    version: Version,
    sequence: number,
    pairCount: number,
    source: Uint8Array,
    start: number,
    end: number,
  ): void;
  /** The range is a zlib stream, or empty. Call `pause()` to have it inflated before the scan goes on. */
  onCompressed(version: Version, source: Uint8Array, start: number, end: number): void;
  onAck(version: Version, sequence: number): void;
}

/** Whose bytes: a client sends all but A, a server sends A only, and a client's C holds all but A and C. */
export type Direction = 'from-client' | 'from-server' | 'inside-compressed';

const SHORT_HEADER = 6;
const LONG_HEADER = 10;

/** What the frame at hand still misses; 'foreign' when the stream did not start with a version byte. */
type Stage = 'none' | 'foreign' | 'header' | 'payload' | 'pairs';

export class FrameScanner {
  readonly #visitor: FrameVisitor;
  readonly #limits: LumberjackLimits;
  readonly #direction: Direction;
  readonly #header = new Uint8Array(LONGEST_SIGNATURE);
  readonly #carry = new CarryBuffer();
  readonly #pairs = new PairWalker();
  #stage: Stage = 'none';
  #headerLength = 0;
  #type = 0;
  #version: Version = 1;
  #sequence = 0;
  /** Length of the payload at hand; in stage 'pairs' the number of pairs. */
  #declared = 0;
  /** What to add to an index of the range at hand to get the place in the stream, and where the frame at hand starts. */
  #base = 0;
  #frameOffset = 0;
  #isPaused = false;
  #failure: LumberjackError | undefined;
  #stepCount = 0;

  constructor(visitor: FrameVisitor, limits: LumberjackLimits, direction: Direction) {
    this.#visitor = visitor;
    this.#limits = limits;
    this.#direction = direction;
  }

  /** Memory that an incomplete frame takes. */
  get carriedBytes(): number {
    return this.#carry.capacity;
  }

  /** True when the bytes so far end inside a frame. */
  get isInsideFrame(): boolean {
    return this.#stage !== 'none';
  }

  /** Bytes copied and steps taken for frames that came in pieces: tests hold them against the bytes fed. */
  get work(): { readonly copiedBytes: number; readonly stepCount: number } {
    return { copiedBytes: this.#carry.copiedBytes, stepCount: this.#stepCount };
  }

  /** For a visitor's callback: makes `scan` return right after it. */
  pause(): void {
    this.#isPaused = true;
  }

  /**
   * Scans `source[start…end)` and returns how far it came: `end`, or less when the visitor paused it (then scan the
   * rest later). Throws a LumberjackError at the first wrong byte, and the same one from then on. A frame that lies in
   * one piece is reported as a range of `source` itself.
   */
  scan(source: Uint8Array, start: number, end: number): number {
    if (this.#failure !== undefined) throw this.#failure;
    this.#isPaused = false;
    this.#base -= start;
    let position = start;
    try {
      while (position < end && !this.#isPaused) {
        position =
          this.#stage === 'none'
            ? this.#scanFrames(source, position, end)
            : this.#resume(source, position, end);
      }
    } catch (error) {
      throw this.#fail(error);
    }
    this.#base += position;
    return position;
  }

  /** The stream is over: throws ERR_LUMBERJACK_TRUNCATED when it ended inside a frame. */
  finish(): void {
    if (this.#failure !== undefined) throw this.#failure;
    if (this.#stage === 'none') return;
    const inside = this.#direction === 'inside-compressed';
    throw this.#fail(
      new LumberjackError(
        inside ? 'ERR_LUMBERJACK_COMPRESSED_TRUNCATED' : 'ERR_LUMBERJACK_TRUNCATED',
        `${inside ? 'A compressed frame' : 'The stream'} ends inside the frame that starts at byte ${this.#frameOffset}.`,
        { offset: this.#frameOffset, retryable: !inside },
      ),
    );
  }

  #fail(error: unknown): unknown {
    if (!(error instanceof LumberjackError)) return error;
    this.#failure = error.offset === undefined ? error.atOffset(this.#frameOffset) : error;
    return this.#failure;
  }

  /** Reports JSON frames that lie in one piece, which is nearly all that ever comes; leaves any other to `#resume`. */
  #scanFrames(source: Uint8Array, start: number, end: number): number {
    const { maxFrameBytes } = this.#limits;
    // From a server only A frames come: no range is long enough for this loop.
    const least = this.#direction === 'from-server' ? Infinity : LONG_HEADER;
    const view = new DataView(source.buffer, source.byteOffset, source.byteLength);
    let position = start;
    while (end - position >= least && source[position + 1] === FRAME_TYPE.json) {
      const version = source[position]! - 0x30;
      const length = view.getUint32(position + 6);
      const payload = position + LONG_HEADER;
      const next = payload + length;
      if ((version !== 1 && version !== 2) || length === 0 || length > maxFrameBytes || next > end) break;
      this.#frameOffset = this.#base + position;
      this.#visitor.onJson(version, view.getUint32(position + 2), source, payload, next);
      position = next;
      if (this.#isPaused) return position;
    }
    if (position < end) {
      this.#frameOffset = this.#base + position;
      this.#stage = 'header';
    }
    return position;
  }

  /** Gets the frame at hand as far as the range allows. */
  #resume(source: Uint8Array, position: number, end: number): number {
    this.#stepCount++;
    switch (this.#stage) {
      case 'foreign':
        return this.#readForeign(source, position, end);
      case 'payload':
        return this.#readPayload(source, position, end);
      case 'pairs':
        return this.#readPairs(source, position, end);
      case 'none':
      case 'header':
      default:
        return this.#readHeader(source, position, end);
    }
  }

  #readForeign(source: Uint8Array, position: number, end: number): number {
    this.#header[this.#headerLength++] = source[position]!;
    const sender = this.#direction === 'from-server' ? 'server' : 'client';
    const error = foreignProtocolError(this.#header.subarray(0, this.#headerLength), sender);
    if (error !== undefined) throw error;
    return Math.min(position + 1, end);
  }

  #readHeader(source: Uint8Array, start: number, end: number): number {
    let position = start;
    while (position < end && this.#headerLength < this.#headerNeeds()) {
      this.#header[this.#headerLength++] = source[position++]!;
      if (this.#headerLength === 1 && !this.#readVersion()) return position - 1;
      if (this.#headerLength === 2) this.#readType();
    }
    if (this.#headerLength < this.#headerNeeds()) return position;
    this.#headerLength = 0;
    this.#beginFrame();
    // What is whole already must not wait for a further byte.
    return this.#stage === 'payload' && this.#declared === 0
      ? this.#readPayload(source, position, end)
      : position;
  }

  #headerNeeds(): number {
    if (this.#headerLength < 2) return 2;
    return this.#type === FRAME_TYPE.json || this.#type === FRAME_TYPE.data ? LONG_HEADER : SHORT_HEADER;
  }

  /** False when the stream turns out not to be Lumberjack from its very start. */
  #readVersion(): boolean {
    const byte = this.#header[0]!;
    const version = byte - 0x30;
    if (version === 1 || version === 2) {
      this.#version = version;
      return true;
    }
    if (this.#frameOffset > 0 || this.#direction === 'inside-compressed')
      throw versionError(byte, this.#frameOffset);
    this.#headerLength = 0;
    this.#stage = 'foreign';
    return false;
  }

  #readType(): void {
    const type = this.#header[1]!;
    const isAck = type === FRAME_TYPE.ack;
    const isKnown =
      type === FRAME_TYPE.window ||
      type === FRAME_TYPE.json ||
      type === FRAME_TYPE.data ||
      (type === FRAME_TYPE.compressed && this.#direction !== 'inside-compressed');
    if (this.#direction === 'from-server' ? !isAck : !isKnown) throw frameTypeError(type, this.#direction);
    this.#type = type;
  }

  /** Acts on a whole header. */
  #beginFrame(): void {
    const first = readU32(this.#header, 2);
    const { maxWindowEvents, maxFrameBytes } = this.#limits;
    this.#stage = 'none';
    if (this.#type === FRAME_TYPE.ack) return this.#visitor.onAck(this.#version, first);
    if (this.#type === FRAME_TYPE.window) {
      if (first > maxWindowEvents) throw declaredLengthError('window', first, maxWindowEvents);
      return this.#visitor.onWindow(this.#version, first);
    }
    if (this.#type === FRAME_TYPE.compressed) {
      if (first > maxFrameBytes) throw declaredLengthError('compressed', first, maxFrameBytes);
      this.#declared = first;
      this.#stage = 'payload';
      return;
    }
    this.#sequence = first;
    this.#declared = readU32(this.#header, 6);
    if (this.#type === FRAME_TYPE.data) {
      this.#pairs.begin(this.#declared, this.#limits);
      this.#stage = 'pairs';
      return;
    }
    if (this.#declared === 0 || this.#declared > maxFrameBytes) {
      throw declaredLengthError('json', this.#declared, maxFrameBytes);
    }
    this.#stage = 'payload';
  }

  #readPayload(source: Uint8Array, position: number, end: number): number {
    const length = this.#declared;
    const missing = length - this.#carry.length;
    if (missing > end - position) {
      this.#carry.append(source, position, end, length);
      return end;
    }
    this.#stage = 'none';
    if (this.#carry.length === 0) {
      this.#report(source, position, position + length);
    } else {
      this.#carry.append(source, position, position + missing, length);
      this.#reportCarried(length);
    }
    return position + missing;
  }

  #readPairs(source: Uint8Array, start: number, end: number): number {
    if (this.#carry.length === 0) {
      const length = this.#pairs.walk(source, start, end - start, this.#limits);
      if (length >= 0) {
        this.#stage = 'none';
        this.#report(source, start, start + length);
        return start + length;
      }
    }
    let position = start;
    while (position < end) {
      const missing = this.#pairs.neededBytes - this.#carry.length;
      const taken = Math.min(missing, end - position);
      this.#carry.append(source, position, position + taken, this.#limits.maxFrameBytes);
      position += taken;
      this.#stepCount++;
      const { bytes, start: carried, length: available } = this.#carry;
      const length = this.#pairs.walk(bytes, carried, available, this.#limits);
      if (length >= 0) {
        this.#stage = 'none';
        this.#reportCarried(length);
        return position;
      }
    }
    return position;
  }

  #reportCarried(length: number): void {
    const { bytes, start } = this.#carry;
    this.#carry.leave();
    this.#report(bytes, start, start + length);
  }

  #report(source: Uint8Array, start: number, end: number): void {
    if (this.#type === FRAME_TYPE.json) {
      this.#visitor.onJson(this.#version, this.#sequence, source, start, end);
    } else if (this.#type === FRAME_TYPE.compressed) {
      this.#visitor.onCompressed(this.#version, source, start, end);
    } else {
      this.#visitor.onData(this.#version, this.#sequence, this.#declared, source, start, end);
    }
  }
}
