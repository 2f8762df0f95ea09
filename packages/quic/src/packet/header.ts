import { ByteReader } from './byte-reader.ts';
import type { ByteWriter } from './byte-writer.ts';

/** QUIC version 1 (RFC 9000). */
export const QUIC_V1 = 0x0000_0001;
/** Longest connection ID of version 1. */
export const MAX_CID_BYTES = 20;
/** Smallest UDP payload that carries an Initial packet (RFC 9000, 14.1). */
export const MIN_INITIAL_DATAGRAM_BYTES = 1200;
/** The AEAD tag of all cipher suites here. */
export const TAG_BYTES = 16;

type LongPacketType = 'initial' | 'zero-rtt' | 'handshake' | 'retry';
const longPacketTypes: readonly LongPacketType[] = ['initial', 'zero-rtt', 'handshake', 'retry'];

/** What of a long header no version may change (RFC 8999). */
export interface InvariantHeader {
  readonly version: number;
  readonly dcid: Uint8Array;
  readonly scid: Uint8Array;
  /** Where the version's own fields start. */
  readonly offset: number;
}

/** The clear part of one long-header packet of version 1. */
export interface LongHeader extends InvariantHeader {
  readonly type: LongPacketType;
  /** Initial: the token from a Retry or NEW_TOKEN; Retry: the token to return; else empty. */
  readonly token: Uint8Array;
  /** Where the protected packet number starts. */
  readonly packetNumberOffset: number;
  /** Where this packet ends inside its datagram. */
  readonly end: number;
}

class MalformedHeader extends Error {}
const malformed = (what: string): Error => new MalformedHeader(what);

export const isLongHeader = (firstByte: number): boolean => (firstByte & 0x80) !== 0;

/** Reads what every version shares; `undefined` if the bytes are no such header. */
export function readInvariantHeader(bytes: Uint8Array, start = 0): InvariantHeader | undefined {
  return guarded(() => {
    const reader = new ByteReader(bytes, malformed, start);
    reader.skip(1);
    const version = reader.u32();
    const dcid = reader.take(reader.u8());
    const scid = reader.take(reader.u8());
    return { version, dcid, scid, offset: reader.position };
  });
}

/** Reads one long header of version 1; `undefined` for anything malformed: such a packet is dropped, unanswered. */
export function readLongHeader(bytes: Uint8Array, start = 0): LongHeader | undefined {
  const invariant = readInvariantHeader(bytes, start);
  if (invariant?.version !== QUIC_V1) return undefined;
  if (invariant.dcid.length > MAX_CID_BYTES || invariant.scid.length > MAX_CID_BYTES) return undefined;
  const first = bytes[start]!;
  if ((first & 0x40) === 0) return undefined;
  const type = longPacketTypes[(first >> 4) & 3]!;
  return guarded(() => {
    const reader = new ByteReader(bytes, malformed, invariant.offset);
    if (type === 'retry') return retryHeader(bytes, invariant, reader);
    const token = type === 'initial' ? reader.take(reader.varint()) : new Uint8Array(0);
    const byteLength = reader.varint();
    const packetNumberOffset = reader.position;
    reader.skip(byteLength);
    return { ...invariant, type, token, packetNumberOffset, end: reader.position };
  });
}

function retryHeader(bytes: Uint8Array, invariant: InvariantHeader, reader: ByteReader): LongHeader {
  if (reader.remaining < TAG_BYTES) reader.fail('a Retry without its tag');
  const token = reader.take(reader.remaining - TAG_BYTES);
  return { ...invariant, type: 'retry', token, packetNumberOffset: reader.position, end: bytes.length };
}

function guarded<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof MalformedHeader) return undefined;
    throw error;
  }
}

/** Writes a long header whose length field takes two bytes; returns where that field is. */
export function writeLongHeader(
  writer: ByteWriter,
  header: {
    readonly type: 'initial' | 'handshake';
    readonly dcid: Uint8Array;
    readonly scid: Uint8Array;
    readonly token: Uint8Array;
    readonly packetNumberBytes: number;
  },
): number {
  const typeBits = header.type === 'initial' ? 0 : 2;
  writer.u8(0xc0 | (typeBits << 4) | (header.packetNumberBytes - 1));
  writer.u32(QUIC_V1);
  writer.u8(header.dcid.length);
  writer.raw(header.dcid);
  writer.u8(header.scid.length);
  writer.raw(header.scid);
  if (header.type === 'initial') {
    writer.varint(header.token.length);
    writer.raw(header.token);
  }
  const lengthOffset = writer.length;
  writer.u16(0);
  return lengthOffset;
}

/** A Version Negotiation packet that answers a long header (RFC 9000, 17.2.1): the IDs change places. */
export function encodeVersionNegotiation(
  writer: ByteWriter,
  received: InvariantHeader,
  versions: readonly number[],
  randomByte: number,
): void {
  writer.u8(0x80 | randomByte);
  writer.u32(0);
  writer.u8(received.scid.length);
  writer.raw(received.scid);
  writer.u8(received.dcid.length);
  writer.raw(received.dcid);
  for (const version of versions) writer.u32(version);
}

/** The versions of a Version Negotiation packet; `undefined` if they are no whole list. */
export function readVersionList(bytes: Uint8Array, header: InvariantHeader): number[] | undefined {
  const byteLength = bytes.length - header.offset;
  if (byteLength === 0 || byteLength % 4 !== 0) return undefined;
  const reader = new ByteReader(bytes, malformed, header.offset);
  return Array.from({ length: byteLength / 4 }, () => reader.u32());
}
