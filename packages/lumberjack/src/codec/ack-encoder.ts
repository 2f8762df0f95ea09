import { FRAME_TYPE, type Version } from './frame.ts';
import { writeU32 } from './u32.ts';

/** Bytes of an A or W frame. */
export const SHORT_FRAME_BYTES = 6;

/** The A frame for `sequence`, in the version of the window it acknowledges. 0 is a keepalive, which v1 does not know. */
export function encodeAck(version: Version, sequence: number): Uint8Array {
  const frame = new Uint8Array(SHORT_FRAME_BYTES);
  writeShortFrame(frame, 0, version, FRAME_TYPE.ack, sequence);
  return frame;
}

/** Writes an A or W frame at `at` and returns where it ends. */
export function writeShortFrame(
  target: Uint8Array,
  at: number,
  version: Version,
  type: number,
  value: number,
): number {
  target[at] = 0x30 + version;
  target[at + 1] = type;
  writeU32(target, at + 2, value);
  return at + SHORT_FRAME_BYTES;
}
