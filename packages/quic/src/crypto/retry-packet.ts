import { createCipheriv, timingSafeEqual } from 'node:crypto';
import { ByteWriter } from '../packet/byte-writer.ts';
import { QUIC_V1, TAG_BYTES } from '../packet/header.ts';

const retryKey = Buffer.from('be0c690b9f66575a1d766b54e368c84e', 'hex');
const retryNonce = Buffer.from('461599d35d632bf2239825bb', 'hex');

/** The integrity tag over a Retry packet without its tag (RFC 9001, 5.8). */
function retryIntegrityTag(originalDcid: Uint8Array, packetWithoutTag: Uint8Array): Uint8Array {
  const cipher = createCipheriv('aes-128-gcm', retryKey, retryNonce);
  cipher.setAAD(Buffer.concat([Buffer.from([originalDcid.length]), originalDcid, packetWithoutTag]));
  cipher.final();
  return cipher.getAuthTag();
}

export function isRetryIntact(originalDcid: Uint8Array, packet: Uint8Array): boolean {
  if (packet.length < TAG_BYTES) return false;
  const body = packet.subarray(0, packet.length - TAG_BYTES);
  return timingSafeEqual(retryIntegrityTag(originalDcid, body), packet.subarray(packet.length - TAG_BYTES));
}

/** A Retry packet. `unused` fills four bits that carry nothing. */
export function encodeRetry(packet: {
  readonly originalDcid: Uint8Array;
  readonly dcid: Uint8Array;
  readonly scid: Uint8Array;
  readonly token: Uint8Array;
  readonly unused: number;
}): Uint8Array {
  const writer = new ByteWriter(128);
  writer.u8(0xf0 | (packet.unused & 0x0f));
  writer.u32(QUIC_V1);
  writer.u8(packet.dcid.length);
  writer.raw(packet.dcid);
  writer.u8(packet.scid.length);
  writer.raw(packet.scid);
  writer.raw(packet.token);
  writer.raw(retryIntegrityTag(packet.originalDcid, writer.bytes));
  return writer.bytes.slice();
}
