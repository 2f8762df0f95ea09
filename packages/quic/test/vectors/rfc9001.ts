import { readFileSync } from 'node:fs';

interface SideVector {
  readonly secret: string;
  readonly key: string;
  readonly iv: string;
  readonly hp: string;
}

interface PacketVector {
  readonly packetNumber: number;
  readonly header: string;
  readonly payload: string;
  readonly padding: number;
  readonly packet: string;
}

interface Rfc9001 {
  readonly destinationCid: string;
  readonly initialSecrets: { readonly client: SideVector; readonly server: SideVector };
  readonly clientInitial: PacketVector;
  readonly serverInitial: PacketVector;
  readonly retry: { readonly packet: string; readonly scid: string; readonly token: string };
  readonly chacha20: SideVector & Omit<PacketVector, 'padding'> & { readonly ku: string };
}

/** The numbers of RFC 9001, appendix A. */
export const rfc9001: Rfc9001 = JSON.parse(
  readFileSync(new URL('rfc9001.json', import.meta.url), 'utf8'),
) as Rfc9001;

export const fromHex = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex, 'hex'));
export const toHex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
