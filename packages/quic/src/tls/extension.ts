import { ByteReader } from '../packet/byte-reader.ts';
import type { ByteWriter } from '../packet/byte-writer.ts';
import { Alert, decodeError, tlsAlert } from './alert.ts';

export const ExtensionType = {
  SERVER_NAME: 0,
  SUPPORTED_GROUPS: 10,
  SIGNATURE_ALGORITHMS: 13,
  ALPN: 16,
  PADDING: 21,
  PRE_SHARED_KEY: 41,
  EARLY_DATA: 42,
  SUPPORTED_VERSIONS: 43,
  COOKIE: 44,
  PSK_KEY_EXCHANGE_MODES: 45,
  KEY_SHARE: 51,
  QUIC_TRANSPORT_PARAMETERS: 57,
} as const;

/** Extensions by type, in the order they came. */
export type Extensions = ReadonlyMap<number, Uint8Array>;

export interface KeyShareEntry {
  readonly group: number;
  readonly publicKey: Uint8Array;
}

export const reading = (bytes: Uint8Array): ByteReader => new ByteReader(bytes, decodeError);

/** Refuses bytes after the end of a structure. */
export function ended(reader: ByteReader, what: string): void {
  if (reader.remaining > 0) reader.fail(`${reader.remaining} bytes after ${what}`);
}

/** A vector with a length of one, two or three bytes. */
export function vectorOf(reader: ByteReader, lengthBytes: 1 | 2 | 3): ByteReader {
  const byteLength = lengthBytes === 1 ? reader.u8() : lengthBytes === 2 ? reader.u16() : reader.u24();
  return reading(reader.take(byteLength));
}

/** An extension block with its own length; each type at most once. */
export function readExtensions(reader: ByteReader): Extensions {
  const block = vectorOf(reader, 2);
  const extensions = new Map<number, Uint8Array>();
  while (block.remaining > 0) {
    const type = block.u16();
    if (extensions.has(type)) throw tlsAlert(Alert.ILLEGAL_PARAMETER, `extension ${type} twice`);
    extensions.set(type, block.take(block.u16()));
  }
  return extensions;
}

export function writeExtension(writer: ByteWriter, type: number, write: () => void): void {
  writer.u16(type);
  writer.vector(2, write);
}

/** A list of u16 code points with a length of `lengthBytes` bytes, not empty. */
export function readCodePoints(bytes: Uint8Array, lengthBytes: 1 | 2, what: string): number[] {
  const outer = reading(bytes);
  const list = vectorOf(outer, lengthBytes);
  ended(outer, what);
  const codes: number[] = [];
  while (list.remaining > 0) codes.push(list.u16());
  if (codes.length === 0) outer.fail(`an empty ${what}`);
  return codes;
}

/** The key shares of a ClientHello: may be empty, never two of one group. */
export function readClientKeyShares(bytes: Uint8Array): KeyShareEntry[] {
  const outer = reading(bytes);
  const list = vectorOf(outer, 2);
  ended(outer, 'key_share');
  const shares: KeyShareEntry[] = [];
  while (list.remaining > 0) {
    const group = list.u16();
    const publicKey = list.take(list.u16());
    if (publicKey.length === 0) list.fail('an empty key share');
    if (shares.some((share) => share.group === group)) {
      throw tlsAlert(Alert.ILLEGAL_PARAMETER, `two key shares of group ${group}`);
    }
    shares.push({ group, publicKey });
  }
  return shares;
}

export function readServerKeyShare(bytes: Uint8Array): KeyShareEntry {
  const reader = reading(bytes);
  const share = { group: reader.u16(), publicKey: reader.take(reader.u16()) };
  ended(reader, 'key_share');
  return share;
}

const MAX_NAME_BYTES = 255;

/** The host name of a server_name extension, in lower case. */
export function readServerName(bytes: Uint8Array): string {
  const outer = reading(bytes);
  const list = vectorOf(outer, 2);
  ended(outer, 'server_name');
  if (list.u8() !== 0) throw tlsAlert(Alert.UNRECOGNIZED_NAME, 'a server name that is no host name');
  const name = list.take(list.u16());
  ended(list, 'the host name');
  const text = Buffer.from(name).toString('latin1').toLowerCase();
  if (name.length === 0 || name.length > MAX_NAME_BYTES || !/^[\w.-]+$/.test(text)) {
    throw tlsAlert(Alert.ILLEGAL_PARAMETER, 'a server name that is no ASCII host name');
  }
  return text;
}

/** The protocol names of an ALPN extension: at least one, none empty. */
export function readAlpn(bytes: Uint8Array): string[] {
  const outer = reading(bytes);
  const list = vectorOf(outer, 2);
  ended(outer, 'ALPN');
  const names: string[] = [];
  while (list.remaining > 0) {
    const name = list.take(list.u8());
    if (name.length === 0) list.fail('an empty protocol name');
    names.push(Buffer.from(name).toString('latin1'));
  }
  if (names.length === 0) outer.fail('an empty ALPN list');
  return names;
}

export function writeAlpn(writer: ByteWriter, names: readonly string[]): void {
  writeExtension(writer, ExtensionType.ALPN, () =>
    writer.vector(2, () => {
      for (const name of names) writer.vector(1, () => writer.raw(Buffer.from(name, 'latin1')));
    }),
  );
}
