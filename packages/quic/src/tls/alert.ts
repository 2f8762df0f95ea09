import { QuicError, TransportErrorCode } from '../errors.ts';

/** Alert descriptions of TLS 1.3 (RFC 8446, 6). */
export const Alert = {
  UNEXPECTED_MESSAGE: 10,
  HANDSHAKE_FAILURE: 40,
  BAD_CERTIFICATE: 42,
  UNSUPPORTED_CERTIFICATE: 43,
  CERTIFICATE_REVOKED: 44,
  CERTIFICATE_EXPIRED: 45,
  CERTIFICATE_UNKNOWN: 46,
  ILLEGAL_PARAMETER: 47,
  UNKNOWN_CA: 48,
  ACCESS_DENIED: 49,
  DECODE_ERROR: 50,
  DECRYPT_ERROR: 51,
  PROTOCOL_VERSION: 70,
  INTERNAL_ERROR: 80,
  MISSING_EXTENSION: 109,
  UNSUPPORTED_EXTENSION: 110,
  UNRECOGNIZED_NAME: 112,
  CERTIFICATE_REQUIRED: 116,
  NO_APPLICATION_PROTOCOL: 120,
} as const;

/** The handshake ends with this alert: QUIC sends it as CRYPTO_ERROR + `alert` (RFC 9001, 4.8). */
export function tlsAlert(alert: number, message: string, cause?: unknown): QuicError {
  return new QuicError('ERR_QUIC_HANDSHAKE', `TLS: ${message}`, {
    transportCode: TransportErrorCode.CRYPTO_ERROR + alert,
    ...(cause === undefined ? {} : { cause }),
  });
}

export const decodeError = (what: string): Error => tlsAlert(Alert.DECODE_ERROR, what);
