/**
 * How many bytes a packet number needs so that the peer, who acknowledged up to `largestAcked` (-1: nothing), decodes it
 * (RFC 9000, A.2).
 */
export function packetNumberLength(packetNumber: number, largestAcked: number): 1 | 2 | 3 | 4 {
  const unacked = packetNumber - largestAcked;
  if (unacked < 0x80) return 1;
  if (unacked < 0x8000) return 2;
  return unacked < 0x80_0000 ? 3 : 4;
}

/** The full packet number for its last `byteLength` bytes, nearest to the one expected next (RFC 9000, A.3). */
export function decodePacketNumber(largestReceived: number, truncated: number, byteLength: number): number {
  const expected = largestReceived + 1;
  const window = 2 ** (byteLength * 8);
  const candidate = expected - (expected % window) + truncated;
  if (candidate <= expected - window / 2) return candidate + window;
  if (candidate > expected + window / 2 && candidate >= window) return candidate - window;
  return candidate;
}
