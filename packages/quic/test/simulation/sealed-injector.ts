import { AES_128_GCM } from '../../src/crypto/cipher-suite.ts';
import { protectionFrom } from '../../src/crypto/packet-keys.ts';
import { sealInPlace } from '../../src/crypto/packet-protector.ts';
import { initialProtection } from '../../src/crypto/initial-keys.ts';
import { ByteWriter } from '../../src/packet/byte-writer.ts';
import { writeLongHeader } from '../../src/packet/header.ts';
import { remoteOf } from './simulated-pair.ts';
import type { SimulatedPair } from './simulated-pair.ts';

const NUMBER_BYTES = 4;
const TAG_BYTES = 16;

/** Hands a victim 1-RTT packets of any content, sealed with the peer's own keys, as a malicious peer could. */
export class SealedInjector {
  readonly #pair: SimulatedPair;
  readonly #victim: 'client' | 'server';
  readonly #protection;
  /** Far beyond what the pair itself has sent. */
  #packetNumber = 100_000;

  constructor(pair: SimulatedPair, victim: 'client' | 'server' = 'server') {
    this.#pair = pair;
    this.#victim = victim;
    const label = victim === 'server' ? 'CLIENT_TRAFFIC_SECRET_0' : 'SERVER_TRAFFIC_SECRET_0';
    const line = pair.client.keyLog.find((candidate) => candidate.startsWith(label))!;
    this.#protection = protectionFrom(AES_128_GCM, Buffer.from(line.split(' ')[2]!, 'hex'));
  }

  /** One packet with the frames that `write` writes; `firstByte` may set bits that must not be set. */
  inject(write: (writer: ByteWriter) => void, firstByte = 0x43, from = this.#usualRemote): void {
    const writer = new ByteWriter(1500);
    writer.u8(firstByte);
    writer.raw(this.#pair.end(this.#victim).connection.localCid);
    const numberOffset = writer.length;
    const packetNumber = this.#packetNumber++;
    writer.u32(packetNumber);
    const headerEnd = writer.length;
    write(writer);
    const end = writer.length;
    writer.zeros(TAG_BYTES);
    const packet = new Uint8Array(writer.bytes);
    sealInPlace(packet, this.#protection, packetNumber, numberOffset, headerEnd, end);
    this.deliver(packet, from);
  }

  deliver(bytes: Uint8Array, remote = this.#usualRemote): void {
    const { connection } = this.#pair.end(this.#victim);
    connection.receive([{ bytes, remote }], this.#pair.nowMs);
    this.#pair.flush();
  }

  get #usualRemote(): ReturnType<typeof remoteOf> {
    return this.#victim === 'server' ? this.#pair.clientRemote : remoteOf('server');
  }
}

/** An Initial packet of any content, sealed with the keys that everybody knows. */
export function sealedInitial(
  keysFrom: Uint8Array,
  sender: 'client' | 'server',
  ids: { readonly dcid: Uint8Array; readonly scid: Uint8Array; readonly token?: Uint8Array },
  packetNumber: number,
  write: (writer: ByteWriter) => void,
): Uint8Array {
  const writer = new ByteWriter(1500);
  const lengthOffset = writeLongHeader(writer, {
    type: 'initial',
    dcid: ids.dcid,
    scid: ids.scid,
    token: ids.token ?? new Uint8Array(0),
    packetNumberBytes: NUMBER_BYTES,
  });
  const numberOffset = writer.length;
  writer.u32(packetNumber);
  const headerEnd = writer.length;
  write(writer);
  const end = writer.length;
  writer.zeros(TAG_BYTES);
  const packet = Buffer.from(writer.bytes);
  packet.writeUInt16BE(0x4000 | (packet.length - numberOffset), lengthOffset);
  sealInPlace(packet, initialProtection(keysFrom)[sender], packetNumber, numberOffset, headerEnd, end);
  return new Uint8Array(packet);
}
