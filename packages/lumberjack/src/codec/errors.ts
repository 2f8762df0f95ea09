/** Every `code` that a `LumberjackError` can have. The README says what each means and what to do. */
export const LUMBERJACK_ERROR_CODES = [
  'ERR_LUMBERJACK_FOREIGN_PROTOCOL',
  'ERR_LUMBERJACK_FRAME_VERSION',
  'ERR_LUMBERJACK_FRAME_TYPE',
  'ERR_LUMBERJACK_FRAME_EMPTY',
  'ERR_LUMBERJACK_FRAME_TOO_LARGE',
  'ERR_LUMBERJACK_PAIR_COUNT',
  'ERR_LUMBERJACK_TRUNCATED',
  'ERR_LUMBERJACK_WINDOW_TOO_LARGE',
  'ERR_LUMBERJACK_WINDOW_MISSING',
  'ERR_LUMBERJACK_WINDOW_INCOMPLETE',
  'ERR_LUMBERJACK_VERSION_MIXED',
  'ERR_LUMBERJACK_SEQUENCE',
  'ERR_LUMBERJACK_COMPRESSED_NESTED',
  'ERR_LUMBERJACK_COMPRESSED_INVALID',
  'ERR_LUMBERJACK_COMPRESSED_TRUNCATED',
  'ERR_LUMBERJACK_INFLATED_TOO_LARGE',
  'ERR_LUMBERJACK_MEMORY_LIMIT',
  'ERR_LUMBERJACK_EVENT_TOO_LARGE',
  'ERR_LUMBERJACK_ACK_UNEXPECTED',
  'ERR_LUMBERJACK_ACK_TIMEOUT',
  'ERR_LUMBERJACK_ACK_STALLED',
  'ERR_LUMBERJACK_IDLE_TIMEOUT',
  'ERR_LUMBERJACK_WINDOW_TIMEOUT',
  'ERR_LUMBERJACK_WRITE_TIMEOUT',
  'ERR_LUMBERJACK_CONNECT',
  'ERR_LUMBERJACK_LISTEN',
  'ERR_LUMBERJACK_CONNECTION_LOST',
  'ERR_LUMBERJACK_CLOSED',
  'ERR_LUMBERJACK_ABORTED',
  'ERR_LUMBERJACK_REJECTED',
  'ERR_LUMBERJACK_OPTION',
  'ERR_LUMBERJACK_CONSUMER',
  'ERR_LUMBERJACK_DECODER_STATE',
] as const;

export type LumberjackErrorCode = (typeof LUMBERJACK_ERROR_CODES)[number];

/** What a `LumberjackError` can tell besides its message. Present where it applies. */
export interface LumberjackErrorFields {
  readonly cause?: unknown;
  /** Trying again on a new connection can succeed. @default false */
  readonly retryable?: boolean | undefined;
  /** The limit that was passed. */
  readonly limit?: number | undefined;
  /** What was declared or found. */
  readonly actual?: number | undefined;
  /** What was expected instead. */
  readonly expected?: number | undefined;
  /** Byte of the stream (inside a compressed frame: of its inflated bytes) that the offending frame starts at. */
  readonly offset?: number | undefined;
  /** The protocol that the peer seems to speak. */
  readonly protocol?: string | undefined;
  /** Events of the failed `send` that the peer had acknowledged: its first so many. */
  readonly ackedCount?: number | undefined;
}

/** The one error of this package. Test `code`, not the message. */
export class LumberjackError extends Error {
  readonly code: LumberjackErrorCode;
  readonly retryable: boolean;
  readonly limit: number | undefined;
  readonly actual: number | undefined;
  readonly expected: number | undefined;
  readonly offset: number | undefined;
  readonly protocol: string | undefined;
  readonly ackedCount: number | undefined;
  readonly #fields: LumberjackErrorFields;

  constructor(code: LumberjackErrorCode, message: string, fields: LumberjackErrorFields = {}) {
    super(message, 'cause' in fields ? { cause: fields.cause } : undefined);
    this.name = 'LumberjackError';
    this.code = code;
    this.#fields = fields;
    this.retryable = fields.retryable ?? false;
    this.limit = fields.limit;
    this.actual = fields.actual;
    this.expected = fields.expected;
    this.offset = fields.offset;
    this.protocol = fields.protocol;
    this.ackedCount = fields.ackedCount;
  }

  /** The same error, with the place in the stream. */
  atOffset(offset: number): LumberjackError {
    return new LumberjackError(this.code, `${this.message} (Frame at byte ${offset}.)`, {
      ...this.#fields,
      offset,
    });
  }

  /** The same error, with the number of events that were acknowledged before it. */
  withAckedCount(ackedCount: number): LumberjackError {
    return new LumberjackError(this.code, this.message, { ...this.#fields, ackedCount });
  }
}

/** True for a `LumberjackError`, also of another copy of this package. */
export function isLumberjackError(error: unknown): error is LumberjackError {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    error.code.startsWith('ERR_LUMBERJACK_')
  );
}
