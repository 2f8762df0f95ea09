import { ByteWriter } from '../packet/byte-writer.ts';
import { Alert, tlsAlert } from './alert.ts';
import {
  ended,
  ExtensionType,
  readExtensions,
  reading,
  vectorOf,
  writeAlpn,
  writeExtension,
} from './extension.ts';
import type { Extensions, KeyShareEntry } from './extension.ts';
import { encodeMessage, HandshakeType } from './handshake-message.ts';

export const TLS_1_3 = 0x0304;
const LEGACY_VERSION = 0x0303;
export const RANDOM_BYTES = 32;

/** The `random` that makes a ServerHello a HelloRetryRequest (RFC 8446, 4.1.3). */
const retryRandom = Buffer.from('cf21ad74e59a6111be1d8c021e65b891c2a211167abb8c5e079e09e2c8a8339c', 'hex');

export interface ClientHello {
  readonly random: Uint8Array;
  readonly sessionId: Uint8Array;
  readonly cipherSuites: readonly number[];
  readonly extensions: Extensions;
}

export interface ServerHello {
  readonly random: Uint8Array;
  readonly sessionId: Uint8Array;
  readonly cipherSuite: number;
  readonly extensions: Extensions;
  readonly isRetryRequest: boolean;
}

export function readClientHello(body: Uint8Array): ClientHello {
  const reader = reading(body);
  if (reader.u16() !== LEGACY_VERSION) throw tlsAlert(Alert.PROTOCOL_VERSION, 'a wrong legacy version');
  const random = reader.take(RANDOM_BYTES);
  const sessionId = reader.take(reader.u8());
  if (sessionId.length > 32) reader.fail('a session ID over 32 bytes');
  const suites = vectorOf(reader, 2);
  const cipherSuites: number[] = [];
  while (suites.remaining > 0) cipherSuites.push(suites.u16());
  if (cipherSuites.length === 0) reader.fail('no cipher suite');
  const compressions = reader.take(reader.u8());
  if (compressions.length !== 1 || compressions[0] !== 0) {
    throw tlsAlert(Alert.ILLEGAL_PARAMETER, 'a compression method other than null');
  }
  const extensions = readExtensions(reader);
  ended(reader, 'the ClientHello');
  checkPreSharedKeyLast(extensions);
  return { random, sessionId, cipherSuites, extensions };
}

function checkPreSharedKeyLast(extensions: Extensions): void {
  if (!extensions.has(ExtensionType.PRE_SHARED_KEY)) return;
  if ([...extensions.keys()].at(-1) !== ExtensionType.PRE_SHARED_KEY) {
    throw tlsAlert(Alert.ILLEGAL_PARAMETER, 'pre_shared_key is not the last extension');
  }
}

export function readServerHello(body: Uint8Array): ServerHello {
  const reader = reading(body);
  if (reader.u16() !== LEGACY_VERSION) throw tlsAlert(Alert.PROTOCOL_VERSION, 'a wrong legacy version');
  const random = reader.take(RANDOM_BYTES);
  const sessionId = reader.take(reader.u8());
  const cipherSuite = reader.u16();
  if (reader.u8() !== 0) throw tlsAlert(Alert.ILLEGAL_PARAMETER, 'a compression method other than null');
  const extensions = readExtensions(reader);
  ended(reader, 'the ServerHello');
  return { random, sessionId, cipherSuite, extensions, isRetryRequest: retryRandom.equals(random) };
}

export interface ClientHelloFields {
  readonly random: Uint8Array;
  readonly cipherSuites: readonly number[];
  readonly groups: readonly number[];
  readonly signatureSchemes: readonly number[];
  readonly keyShares: readonly KeyShareEntry[];
  readonly serverName: string | undefined;
  readonly alpn: readonly string[];
  readonly transportParameters: Uint8Array;
  readonly cookie: Uint8Array | undefined;
}

export function encodeClientHello(fields: ClientHelloFields): Uint8Array {
  return encodeMessage(HandshakeType.CLIENT_HELLO, (writer) => {
    writer.u16(LEGACY_VERSION);
    writer.raw(fields.random);
    writer.u8(0);
    writer.vector(2, () => fields.cipherSuites.forEach((id) => writer.u16(id)));
    writer.u8(1);
    writer.u8(0);
    writer.vector(2, () => writeClientExtensions(writer, fields));
  });
}

function writeClientExtensions(writer: ByteWriter, fields: ClientHelloFields): void {
  const { serverName, cookie } = fields;
  if (serverName !== undefined) {
    writeExtension(writer, ExtensionType.SERVER_NAME, () =>
      writer.vector(2, () => {
        writer.u8(0);
        writer.vector(2, () => writer.raw(Buffer.from(serverName, 'latin1')));
      }),
    );
  }
  writeExtension(writer, ExtensionType.SUPPORTED_VERSIONS, () => writer.vector(1, () => writer.u16(TLS_1_3)));
  writeCodePoints(writer, ExtensionType.SUPPORTED_GROUPS, fields.groups);
  writeCodePoints(writer, ExtensionType.SIGNATURE_ALGORITHMS, fields.signatureSchemes);
  writeExtension(writer, ExtensionType.KEY_SHARE, () =>
    writer.vector(2, () => fields.keyShares.forEach((share) => writeKeyShare(writer, share))),
  );
  if (fields.alpn.length > 0) writeAlpn(writer, fields.alpn);
  writeExtension(writer, ExtensionType.QUIC_TRANSPORT_PARAMETERS, () =>
    writer.raw(fields.transportParameters),
  );
  if (cookie !== undefined) writeExtension(writer, ExtensionType.COOKIE, () => writer.raw(cookie));
}

export function writeCodePoints(writer: ByteWriter, type: number, codes: readonly number[]): void {
  writeExtension(writer, type, () => writer.vector(2, () => codes.forEach((code) => writer.u16(code))));
}

function writeKeyShare(writer: ByteWriter, share: KeyShareEntry): void {
  writer.u16(share.group);
  writer.vector(2, () => writer.raw(share.publicKey));
}

/** A ServerHello with a key share, or a HelloRetryRequest that asks for a share of `retryGroup`. */
export function encodeServerHello(
  cipherSuite: number,
  answer: { readonly random: Uint8Array; readonly share: KeyShareEntry } | { readonly retryGroup: number },
): Uint8Array {
  return encodeMessage(HandshakeType.SERVER_HELLO, (writer) => {
    writer.u16(LEGACY_VERSION);
    writer.raw('share' in answer ? answer.random : retryRandom);
    writer.u8(0);
    writer.u16(cipherSuite);
    writer.u8(0);
    writer.vector(2, () => {
      writeExtension(writer, ExtensionType.SUPPORTED_VERSIONS, () => writer.u16(TLS_1_3));
      writeExtension(writer, ExtensionType.KEY_SHARE, () => {
        if ('share' in answer) writeKeyShare(writer, answer.share);
        else writer.u16(answer.retryGroup);
      });
    });
  });
}
