/** Error codes that travel in CONNECTION_CLOSE frames of the transport (RFC 9000, 20.1). */
export const TransportErrorCode = {
  NO_ERROR: 0x00,
  INTERNAL_ERROR: 0x01,
  CONNECTION_REFUSED: 0x02,
  FLOW_CONTROL_ERROR: 0x03,
  STREAM_LIMIT_ERROR: 0x04,
  STREAM_STATE_ERROR: 0x05,
  FINAL_SIZE_ERROR: 0x06,
  FRAME_ENCODING_ERROR: 0x07,
  TRANSPORT_PARAMETER_ERROR: 0x08,
  CONNECTION_ID_LIMIT_ERROR: 0x09,
  PROTOCOL_VIOLATION: 0x0a,
  INVALID_TOKEN: 0x0b,
  APPLICATION_ERROR: 0x0c,
  CRYPTO_BUFFER_EXCEEDED: 0x0d,
  KEY_UPDATE_ERROR: 0x0e,
  AEAD_LIMIT_REACHED: 0x0f,
  NO_VIABLE_PATH: 0x10,
  /** A TLS alert `a` is sent as `CRYPTO_ERROR + a`. */
  CRYPTO_ERROR: 0x100,
} as const;

/** Every `code` a {@link QuicError} can have. */
export const quicErrorCodes = [
  /** The peer broke the protocol, or a limit of ours; `transportCode` says which rule. */
  'ERR_QUIC_PROTOCOL',
  /** The TLS handshake failed here; `transportCode - 0x100` is the alert that was sent. */
  'ERR_QUIC_HANDSHAKE',
  /** The peer closed the connection with a transport error, `transportCode`. */
  'ERR_QUIC_PEER_TRANSPORT_CLOSE',
  /** The peer's application closed the connection with `applicationCode`. */
  'ERR_QUIC_PEER_CLOSE',
  /** This side closed the connection. */
  'ERR_QUIC_CLOSED',
  /** Nothing came from the peer for the idle timeout. */
  'ERR_QUIC_IDLE_TIMEOUT',
  /** The handshake did not finish in time. */
  'ERR_QUIC_HANDSHAKE_TIMEOUT',
  /** The peer lost its state and said so with a stateless reset. */
  'ERR_QUIC_STATELESS_RESET',
  /** The server speaks no version that this client speaks. */
  'ERR_QUIC_VERSION',
  /** The peer reset the stream with `applicationCode`; its remaining bytes are lost. */
  'ERR_QUIC_STREAM_RESET',
  /** The peer asked this side to stop sending on the stream, with `applicationCode`. */
  'ERR_QUIC_STREAM_STOPPED',
  /** The stream was used in a way its state does not allow, such as a write after the end. */
  'ERR_QUIC_STREAM_STATE',
  /** An option has a value that cannot work. */
  'ERR_QUIC_OPTION',
  /** A certificate or key that was given cannot be used. */
  'ERR_QUIC_CERTIFICATE',
  /** The UDP socket failed. */
  'ERR_QUIC_SOCKET',
  /** The operation was aborted by its signal. */
  'ERR_QUIC_ABORTED',
] as const;

export type QuicErrorCode = (typeof quicErrorCodes)[number];

export interface QuicErrorDetails {
  readonly cause?: unknown;
  /** The error code in the transport's CONNECTION_CLOSE, sent or received. */
  readonly transportCode?: number;
  /** The application's error code, sent or received. */
  readonly applicationCode?: number;
  /** The type of the frame that caused the error, where known. */
  readonly frameType?: number;
  readonly streamId?: number;
}

/** The one error class of this package. */
export class QuicError extends Error {
  override readonly name = 'QuicError';
  readonly code: QuicErrorCode;
  readonly transportCode: number | undefined;
  readonly applicationCode: number | undefined;
  readonly frameType: number | undefined;
  readonly streamId: number | undefined;

  constructor(code: QuicErrorCode, message: string, details: QuicErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.transportCode = details.transportCode;
    this.applicationCode = details.applicationCode;
    this.frameType = details.frameType;
    this.streamId = details.streamId;
  }
}

/** The peer broke a rule of the transport: the connection closes with `transportCode`. */
export function protocolError(transportCode: number, message: string, frameType?: number): QuicError {
  return new QuicError('ERR_QUIC_PROTOCOL', message, {
    transportCode,
    ...(frameType === undefined ? {} : { frameType }),
  });
}
