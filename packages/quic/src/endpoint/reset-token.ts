import { createHmac } from 'node:crypto';

/** Shortest packet that draws a stateless reset: the reset must be shorter, and still look like a packet. */
export const MIN_RESET_TRIGGER_BYTES = 43;
const TOKEN_BYTES = 16;

/** The stateless reset token of a connection ID: the same after a restart with the same key. */
export function resetTokenFor(key: Uint8Array, cid: Uint8Array): Uint8Array {
  return createHmac('sha256', key).update(cid).digest().subarray(0, TOKEN_BYTES);
}

/** A stateless reset that answers a packet of `triggerBytes`. `random` fills what must look random. */
export function encodeStatelessReset(
  token: Uint8Array,
  triggerBytes: number,
  random: (byteLength: number) => Uint8Array,
): Uint8Array {
  const byteLength = Math.min(triggerBytes - 1, MIN_RESET_TRIGGER_BYTES);
  const packet = Buffer.concat([random(byteLength - TOKEN_BYTES), token]);
  packet[0] = (packet[0]! & 0x3f) | 0x40;
  return packet;
}
