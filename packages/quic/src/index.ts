export { QuicError, quicErrorCodes, TransportErrorCode } from './errors.ts';
export type { QuicErrorCode, QuicErrorDetails } from './errors.ts';
