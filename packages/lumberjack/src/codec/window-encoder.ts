/**
 * Encodes windows: W, then a J frame for each event, or W and one C frame that holds all of them, because go-lumber
 * reads a window from a single C only. One buffer for the whole, so that one write carries it.
 */
import { SHORT_FRAME_BYTES, writeShortFrame } from './ack-encoder.ts';
import { LumberjackError } from './errors.ts';
import type { EventRanges } from './event-list.ts';
import { FRAME_TYPE } from './frame.ts';
import { sequenceAfter } from './sequence.ts';
import { writeU32 } from './u32.ts';

const JSON_HEADER_BYTES = 10;

/** Which events of a list, and how they are numbered. */
export interface WindowRange {
  /** First event. @default 0 */
  readonly first?: number;
  /** How many events. @default all from the first on */
  readonly count?: number;
  /** Sequence number of the first event. @default 1 */
  readonly firstSequence?: number;
}

/** Memory for what is encoded: so many bytes, of any content. */
export type Allocate = (byteLength: number) => Uint8Array;

const fresh: Allocate = (byteLength) => new Uint8Array(byteLength);

/** A v2 window of plain J frames, in memory of `allocate`. */
export function encodeWindow(
  events: EventRanges,
  range: WindowRange = {},
  allocate: Allocate = fresh,
): Uint8Array {
  const count = eventCount(events, range);
  const window = allocate(SHORT_FRAME_BYTES + jsonFramesLength(events, range));
  const at = writeShortFrame(window, 0, 2, FRAME_TYPE.window, count);
  writeJsonFrames(events, range, window, at);
  return window;
}

/**
 * The J frames of a window without their W: what to compress for `wrapCompressed`. Events may not be empty: a J frame
 * of length 0 is refused by every server.
 */
export function encodeJsonFrames(
  events: EventRanges,
  range: WindowRange = {},
  allocate: Allocate = fresh,
): Uint8Array {
  const frames = allocate(jsonFramesLength(events, range));
  writeJsonFrames(events, range, frames, 0);
  return frames;
}

/** A v2 window of `count` events whose frames are the zlib stream `compressed`, whole or in pieces. */
export function wrapCompressed(
  count: number,
  compressed: Uint8Array | readonly Uint8Array[],
  allocate: Allocate = fresh,
): Uint8Array {
  const pieces = compressed instanceof Uint8Array ? [compressed] : compressed;
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const window = allocate(2 * SHORT_FRAME_BYTES + length);
  let at = writeShortFrame(window, 0, 2, FRAME_TYPE.window, count);
  at = writeShortFrame(window, at, 2, FRAME_TYPE.compressed, length);
  for (const piece of pieces) {
    window.set(piece, at);
    at += piece.length;
  }
  return window;
}

function eventCount(events: EventRanges, { first = 0, count = events.length - first }: WindowRange): number {
  if (!(first >= 0 && count >= 0 && first + count <= events.length)) {
    throw new LumberjackError(
      'ERR_LUMBERJACK_OPTION',
      `Events ${first} to ${first + count - 1} are to be encoded, but the list has ${events.length}.`,
      { actual: first + count, limit: events.length },
    );
  }
  return count;
}

function jsonFramesLength(events: EventRanges, range: WindowRange): number {
  const first = range.first ?? 0;
  const end = first + eventCount(events, range);
  let bytes = (end - first) * JSON_HEADER_BYTES;
  for (let index = first; index < end; index++) {
    const length = events.endAt(index) - events.startAt(index);
    if (!(length > 0)) throw emptyEventError(index);
    bytes += length;
  }
  return bytes;
}

function writeJsonFrames(events: EventRanges, range: WindowRange, target: Uint8Array, start: number): void {
  const first = range.first ?? 0;
  const end = first + eventCount(events, range);
  let sequence = range.firstSequence ?? 1;
  let at = start;
  for (let index = first; index < end; index++) {
    const from = events.startAt(index);
    const length = events.endAt(index) - from;
    target[at] = 0x32;
    target[at + 1] = FRAME_TYPE.json;
    writeU32(target, at + 2, sequence);
    writeU32(target, at + 6, length);
    at += JSON_HEADER_BYTES;
    target.set(events.sourceAt(index).subarray(from, from + length), at);
    at += length;
    sequence = sequenceAfter(sequence, 1);
  }
}

function emptyEventError(index: number): LumberjackError {
  return new LumberjackError(
    'ERR_LUMBERJACK_FRAME_EMPTY',
    `Event ${index} is empty: a J frame must hold at least one byte.`,
    { actual: 0 },
  );
}
