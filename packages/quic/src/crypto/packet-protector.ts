import { decodePacketNumber } from '../packet/packet-number.ts';
import { TAG_BYTES } from '../packet/header.ts';
import type { HeaderProtection } from './header-protection.ts';
import { SAMPLE_BYTES } from './header-protection.ts';
import type { PacketKey, PacketProtection } from './packet-keys.ts';

/** Where the header protection sample starts, counted from the packet number (RFC 9001, 5.4.2). */
export const SAMPLE_OFFSET = 4;

/** Shortest protected part of a packet, packet number included, that has a sample. */
export const MIN_PROTECTED_BYTES: number = SAMPLE_OFFSET + SAMPLE_BYTES;

/** A packet whose header protection was removed in place. */
export interface UnmaskedPacket {
  readonly packetNumber: number;
  /** The clear header, packet number included: the AEAD's associated bytes. */
  readonly header: Uint8Array;
  readonly sealed: Uint8Array;
  readonly firstByte: number;
}

/**
 * Removes header protection in place with the mask at `masks[maskAt…]`. The packet is `bytes[start, end)`, its number
 * starts at `packetNumberOffset`.
 */
export function unmask(
  bytes: Uint8Array,
  start: number,
  packetNumberOffset: number,
  end: number,
  masks: Uint8Array,
  maskAt: number,
  largestReceived: number,
): UnmaskedPacket {
  const firstMask = (bytes[start]! & 0x80) === 0 ? 0x1f : 0x0f;
  const firstByte = bytes[start]! ^ (masks[maskAt]! & firstMask);
  bytes[start] = firstByte;
  const byteLength = (firstByte & 3) + 1;
  let truncated = 0;
  for (let i = 0; i < byteLength; i++) {
    const clear = bytes[packetNumberOffset + i]! ^ masks[maskAt + 1 + i]!;
    bytes[packetNumberOffset + i] = clear;
    truncated = truncated * 256 + clear;
  }
  const headerEnd = packetNumberOffset + byteLength;
  return {
    packetNumber: decodePacketNumber(largestReceived, truncated, byteLength),
    header: bytes.subarray(start, headerEnd),
    sealed: bytes.subarray(headerEnd, end),
    firstByte,
  };
}

/**
 * Seals the packet in `packet`: a clear header that ends after the packet number at `headerEnd`, then the plaintext up
 * to `plainEnd`, then 16 free bytes. The header is masked last.
 */
export function sealInPlace(
  packet: Uint8Array,
  protection: { readonly key: PacketKey; readonly header: HeaderProtection },
  packetNumber: number,
  packetNumberOffset: number,
  headerEnd: number,
  plainEnd: number,
): void {
  protection.key.seal(
    packetNumber,
    packet.subarray(0, headerEnd),
    packet.subarray(headerEnd, plainEnd),
    packet,
    headerEnd,
  );
  const sampleAt = packetNumberOffset + SAMPLE_OFFSET;
  const mask = protection.header.masks(packet.subarray(sampleAt, sampleAt + SAMPLE_BYTES));
  packet[0]! ^= mask[0]! & ((packet[0]! & 0x80) === 0 ? 0x1f : 0x0f);
  for (let i = 0; i < headerEnd - packetNumberOffset; i++) packet[packetNumberOffset + i]! ^= mask[1 + i]!;
}

/** Opens one long-header packet; `undefined` if it is too short or was not sealed with this key. */
export function openLongPacket(
  bytes: Uint8Array,
  start: number,
  packetNumberOffset: number,
  end: number,
  protection: PacketProtection,
  largestReceived: number,
): { readonly packet: UnmaskedPacket; readonly payload: Uint8Array } | undefined {
  if (end - packetNumberOffset < MIN_PROTECTED_BYTES) return undefined;
  const sampleAt = packetNumberOffset + SAMPLE_OFFSET;
  const masks = protection.header.masks(bytes.subarray(sampleAt, sampleAt + SAMPLE_BYTES));
  const packet = unmask(bytes, start, packetNumberOffset, end, masks, 0, largestReceived);
  if (packet.sealed.length < TAG_BYTES) return undefined;
  const payload = protection.key.open(packet.packetNumber, packet.header, packet.sealed);
  return payload === undefined ? undefined : { packet, payload };
}
