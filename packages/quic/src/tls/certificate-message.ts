import { Alert, tlsAlert } from './alert.ts';
import { ended, ExtensionType, readCodePoints, readExtensions, reading, vectorOf } from './extension.ts';
import { encodeMessage, HandshakeType } from './handshake-message.ts';
import { writeCodePoints } from './hello.ts';

/** More certificates than any chain of use has; each costs a signature check. */
const MAX_CHAIN_COUNT = 10;

/** The certificates of a Certificate message in DER, leaf first; empty when a client has none. */
export function readCertificates(body: Uint8Array): Uint8Array[] {
  const reader = reading(body);
  if (reader.u8() !== 0) throw tlsAlert(Alert.ILLEGAL_PARAMETER, 'a certificate request context');
  const list = vectorOf(reader, 3);
  ended(reader, 'the Certificate');
  const chain: Uint8Array[] = [];
  while (list.remaining > 0) {
    const der = list.take(list.u24());
    if (der.length === 0) list.fail('an empty certificate');
    if (readExtensions(list).size > 0) {
      throw tlsAlert(Alert.UNSUPPORTED_EXTENSION, 'a certificate extension that was not asked for');
    }
    if (chain.length === MAX_CHAIN_COUNT) {
      throw tlsAlert(Alert.BAD_CERTIFICATE, `a chain of more than ${MAX_CHAIN_COUNT} certificates`);
    }
    chain.push(new Uint8Array(der));
  }
  return chain;
}

export function encodeCertificates(chain: readonly Uint8Array[]): Uint8Array {
  return encodeMessage(HandshakeType.CERTIFICATE, (writer) => {
    writer.u8(0);
    writer.vector(3, () => {
      for (const der of chain) {
        writer.vector(3, () => writer.raw(der));
        writer.u16(0);
      }
    });
  });
}

/** The signature schemes that a CertificateRequest of the handshake accepts. */
export function readCertificateRequest(body: Uint8Array): number[] {
  const reader = reading(body);
  if (reader.u8() !== 0) throw tlsAlert(Alert.ILLEGAL_PARAMETER, 'a certificate request context');
  const extensions = readExtensions(reader);
  ended(reader, 'the CertificateRequest');
  const schemes = extensions.get(ExtensionType.SIGNATURE_ALGORITHMS);
  if (schemes === undefined)
    throw tlsAlert(Alert.MISSING_EXTENSION, 'a request without signature_algorithms');
  return readCodePoints(schemes, 2, 'signature_algorithms');
}

export function encodeCertificateRequest(schemes: readonly number[]): Uint8Array {
  return encodeMessage(HandshakeType.CERTIFICATE_REQUEST, (writer) => {
    writer.u8(0);
    writer.vector(2, () => writeCodePoints(writer, ExtensionType.SIGNATURE_ALGORITHMS, schemes));
  });
}

export function readCertificateVerify(body: Uint8Array): { scheme: number; signature: Uint8Array } {
  const reader = reading(body);
  const scheme = reader.u16();
  const signature = reader.take(reader.u16());
  ended(reader, 'the CertificateVerify');
  return { scheme, signature };
}

export function encodeCertificateVerify(scheme: number, signature: Uint8Array): Uint8Array {
  return encodeMessage(HandshakeType.CERTIFICATE_VERIFY, (writer) => {
    writer.u16(scheme);
    writer.vector(2, () => writer.raw(signature));
  });
}

/** Checks the shape of a NewSessionTicket; it is not kept, since this version does not resume. */
export function checkSessionTicket(body: Uint8Array): void {
  const reader = reading(body);
  reader.u32();
  reader.u32();
  reader.skip(reader.u8());
  const ticket = reader.take(reader.u16());
  if (ticket.length === 0) reader.fail('an empty ticket');
  const extensions = readExtensions(reader);
  ended(reader, 'the NewSessionTicket');
  const early = extensions.get(ExtensionType.EARLY_DATA);
  if (early !== undefined && reading(early).u32() !== 0xffff_ffff) {
    throw tlsAlert(Alert.ILLEGAL_PARAMETER, 'a max_early_data_size that QUIC forbids');
  }
}
