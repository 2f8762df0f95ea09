import type { ByteWriter } from './byte-writer.ts';
import { varintLength } from './byte-writer.ts';
import { FrameType } from './frame-type.ts';

/** Acknowledged packet numbers, newest range first. */
export interface AckRange {
  readonly smallest: number;
  readonly largest: number;
}

export interface EcnCounts {
  readonly ect0: number;
  readonly ect1: number;
  readonly ce: number;
}

/** Writes an ACK of the newest ranges that fit `maxBytes`; false, and nothing written, if not even one does. */
export function writeAck(
  writer: ByteWriter,
  ranges: readonly AckRange[],
  delay: number,
  maxBytes: number,
  ecn?: EcnCounts,
): boolean {
  const first = ranges[0];
  if (first === undefined) return false;
  const ecnBytes =
    ecn === undefined ? 0 : varintLength(ecn.ect0) + varintLength(ecn.ect1) + varintLength(ecn.ce);
  let room = maxBytes - 1 - varintLength(first.largest) - varintLength(delay) - 2 - ecnBytes;
  room -= varintLength(first.largest - first.smallest);
  if (room < 0) return false;
  const kept = 1 + countFitting(ranges, room);
  writer.u8(ecn === undefined ? FrameType.ACK : FrameType.ACK_ECN);
  writer.varint(first.largest);
  writer.varint(delay);
  writer.varint(kept - 1);
  writer.varint(first.largest - first.smallest);
  for (let i = 1; i < kept; i++) {
    writer.varint(ranges[i - 1]!.smallest - ranges[i]!.largest - 2);
    writer.varint(ranges[i]!.largest - ranges[i]!.smallest);
  }
  if (ecn !== undefined) {
    writer.varint(ecn.ect0);
    writer.varint(ecn.ect1);
    writer.varint(ecn.ce);
  }
  return true;
}

function countFitting(ranges: readonly AckRange[], room: number): number {
  let count = 0;
  for (let i = 1; i < ranges.length; i++) {
    room -= varintLength(ranges[i - 1]!.smallest - ranges[i]!.largest - 2);
    room -= varintLength(ranges[i]!.largest - ranges[i]!.smallest);
    if (room < 0) break;
    count++;
  }
  return count;
}

/** Bytes of a CRYPTO frame before its payload, for a payload below 16 KiB. */
export function cryptoOverhead(offset: number): number {
  return 1 + varintLength(offset) + 2;
}

export function writeCrypto(writer: ByteWriter, offset: number, bytes: Uint8Array): void {
  writer.u8(FrameType.CRYPTO);
  writer.varint(offset);
  writer.varint(bytes.length);
  writer.raw(bytes);
}

/** Bytes of a STREAM frame with length field before its payload, for a payload below 16 KiB. */
export function streamOverhead(streamId: number, offset: number): number {
  return 1 + varintLength(streamId) + (offset > 0 ? varintLength(offset) : 0) + 2;
}

/** Writes the head of a STREAM frame with a length field; the payload follows. */
export function writeStreamHead(
  writer: ByteWriter,
  streamId: number,
  offset: number,
  byteLength: number,
  isLast: boolean,
): void {
  writer.u8(FrameType.STREAM | (offset > 0 ? 0x04 : 0) | 0x02 | (isLast ? 0x01 : 0));
  writer.varint(streamId);
  if (offset > 0) writer.varint(offset);
  writer.varint(byteLength);
}

/** A frame that is its type and a few varints. */
export function writeVarints(writer: ByteWriter, type: number, ...values: number[]): void {
  writer.u8(type);
  for (const value of values) writer.varint(value);
}

/** A frame that is its type and bytes of a fixed length: PATH_CHALLENGE, PATH_RESPONSE. */
export function writeFixed(writer: ByteWriter, type: number, bytes: Uint8Array): void {
  writer.u8(type);
  writer.raw(bytes);
}

export function writeNewToken(writer: ByteWriter, token: Uint8Array): void {
  writer.u8(FrameType.NEW_TOKEN);
  writer.varint(token.length);
  writer.raw(token);
}

export function writeNewConnectionId(
  writer: ByteWriter,
  sequence: number,
  retirePriorTo: number,
  cid: Uint8Array,
  resetToken: Uint8Array,
): void {
  writeVarints(writer, FrameType.NEW_CONNECTION_ID, sequence, retirePriorTo);
  writer.u8(cid.length);
  writer.raw(cid);
  writer.raw(resetToken);
}

/** Longest reason phrase that is sent: it must fit a minimal packet. */
const MAX_REASON_BYTES = 256;

export function writeConnectionClose(
  writer: ByteWriter,
  close: { isApplication: boolean; errorCode: number; frameType: number; reason: string },
): void {
  const reason = new TextEncoder().encode(close.reason).subarray(0, MAX_REASON_BYTES);
  writer.u8(close.isApplication ? FrameType.APPLICATION_CLOSE : FrameType.CONNECTION_CLOSE);
  writer.varint(close.errorCode);
  if (!close.isApplication) writer.varint(close.frameType);
  writer.varint(reason.length);
  writer.raw(reason);
}
