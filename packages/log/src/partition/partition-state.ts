/** Where recovery begins: everything before is known to be whole. Kept in the two-slot file `state` of a partition. */
export interface RecoveryPoint {
  readonly segmentBaseOffset: number;
  /** Position in that segment's log. */
  readonly position: number;
  /** Offset of the record there. */
  readonly offset: number;
  /** Line bytes of the partition up to there. */
  readonly lineBytes: number;
}

const VERSION = 1;
const STATE_BYTES = 36;

export const STATE_FILE_NAME = 'state';
export const STATE_SLOT_BYTES = 512;

export function encodeState(point: RecoveryPoint): Buffer {
  const bytes = Buffer.alloc(STATE_BYTES);
  bytes.writeUInt16BE(VERSION, 0);
  bytes.writeBigInt64BE(BigInt(point.segmentBaseOffset), 4);
  bytes.writeBigInt64BE(BigInt(point.position), 12);
  bytes.writeBigInt64BE(BigInt(point.offset), 20);
  bytes.writeBigInt64BE(BigInt(point.lineBytes), 28);
  return bytes;
}

/** Undefined when the payload is not of this version. */
export function decodeState(payload: Uint8Array): RecoveryPoint | undefined {
  const bytes = Buffer.from(payload.buffer, payload.byteOffset, payload.byteLength);
  if (bytes.length !== STATE_BYTES || bytes.readUInt16BE(0) !== VERSION) return undefined;
  return {
    segmentBaseOffset: Number(bytes.readBigInt64BE(4)),
    position: Number(bytes.readBigInt64BE(12)),
    offset: Number(bytes.readBigInt64BE(20)),
    lineBytes: Number(bytes.readBigInt64BE(28)),
  };
}
