import { AES_128_GCM } from './cipher-suite.ts';
import { expandLabel, hkdfExtract } from './hkdf.ts';
import { protectionFrom } from './packet-keys.ts';
import type { PacketProtection } from './packet-keys.ts';

const initialSalt = Buffer.from('38762cf7f55934b34d179ae6a4c80cadccbb7f0a', 'hex');
const noContext = new Uint8Array(0);

/** The keys of Initial packets, which anyone can compute from the client's first destination ID (RFC 9001, 5.2). */
export function initialProtection(dcid: Uint8Array): {
  readonly client: PacketProtection;
  readonly server: PacketProtection;
} {
  const secret = hkdfExtract('sha256', initialSalt, dcid);
  const side = (label: string): PacketProtection =>
    protectionFrom(AES_128_GCM, expandLabel('sha256', secret, label, noContext, 32));
  return { client: side('client in'), server: side('server in') };
}
