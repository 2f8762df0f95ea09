/** Every code of a `LogError`, with what it means; the README's table is checked against it. */
export const LOG_ERROR_CODES = [
  /** Another process holds the directory. */
  'ERR_LOG_LOCKED',
  /** The log is closing or closed. */
  'ERR_LOG_CLOSED',
  /** The directory cannot be used: not a directory, not writable, or of a later format. */
  'ERR_LOG_DIRECTORY',
  /** An option or a topic's configuration is out of its range. */
  'ERR_LOG_INVALID_OPTION',
  /** A topic name that Kafka would refuse as well. */
  'ERR_LOG_INVALID_TOPIC',
  /** No such topic, or no such partition of it. */
  'ERR_LOG_UNKNOWN_PARTITION',
  /** One record is larger than the topic's `maxBatchBytes`. */
  'ERR_LOG_RECORD_TOO_LARGE',
  /** A record batch is larger than the topic's `maxBatchBytes`, or a list larger than `maxInFlightBytes`. */
  'ERR_LOG_BATCH_TOO_LARGE',
  /** A record batch that is not whole, or whose checksum is wrong. */
  'ERR_LOG_INVALID_BATCH',
  /** A record batch compressed in a way that this log cannot read. */
  'ERR_LOG_COMPRESSION_UNSUPPORTED',
  /** A producer's sequence number does not follow its last one. */
  'ERR_LOG_OUT_OF_ORDER_SEQUENCE',
  /** A producer epoch below the one that is known. */
  'ERR_LOG_PRODUCER_FENCED',
  /** Below the oldest retained offset or above the durable end; `earliest` and `durableEnd` give the range. */
  'ERR_LOG_OFFSET_OUT_OF_RANGE',
  /** The sink already has its cursors assigned. */
  'ERR_LOG_SINK_ASSIGNED',
  /** A commit after the partition was revoked. */
  'ERR_LOG_CURSOR_REVOKED',
  /** A commit that goes back, or beyond the durable end, or whose metadata is over 256 bytes. */
  'ERR_LOG_INVALID_COMMIT',
  /** A cursor file that cannot be read; the sink stands still until `cursor set` or `cursor rm`. */
  'ERR_LOG_CURSOR_UNREADABLE',
  /** No cursor of this sink. */
  'ERR_LOG_UNKNOWN_CURSOR',
  /** The cursors of a configured sink cannot be removed while it runs. */
  'ERR_LOG_CURSOR_IN_USE',
  /** Both copies in a two-slot file (a cursor, the log's state) are damaged; the message names the cure. */
  'ERR_LOG_SLOTS_UNREADABLE',
  /** A payload that does not fit into the slots of its file. */
  'ERR_LOG_SLOT_TOO_SMALL',
  /** No process holds the directory, so that there is none to ask. */
  'ERR_LOG_NOT_RUNNING',
  /** The control channel has no such operation. */
  'ERR_LOG_CONTROL_UNKNOWN_OPERATION',
  /** A request on the control channel that is too large, or not a JSON object with an `op`. */
  'ERR_LOG_CONTROL_INVALID_REQUEST',
  /** The control channel broke off, timed out or answered what cannot be read. */
  'ERR_LOG_CONTROL_DISCONNECTED',
  /** An operation of the control channel failed in the process that holds the directory. */
  'ERR_LOG_CONTROL_FAILED',
  /** The disk or the kernel refused; `cause` is its error. */
  'ERR_LOG_IO',
] as const;

export type LogErrorCode = (typeof LOG_ERROR_CODES)[number];

export interface LogErrorFields {
  readonly path?: string;
  readonly topic?: string;
  readonly partition?: number;
  readonly offset?: number;
  readonly earliest?: number;
  readonly durableEnd?: number;
  readonly sink?: string;
  readonly cause?: unknown;
}

/** What went wrong in the log: a code to branch on, the fields that name the place, and a message with the cure. */
export class LogError extends Error {
  override readonly name = 'LogError';
  readonly code: LogErrorCode;
  readonly path: string | undefined;
  readonly topic: string | undefined;
  readonly partition: number | undefined;
  readonly offset: number | undefined;
  readonly earliest: number | undefined;
  readonly durableEnd: number | undefined;
  readonly sink: string | undefined;

  constructor(code: LogErrorCode, message: string, fields: LogErrorFields = {}) {
    super(message, fields.cause === undefined ? undefined : { cause: fields.cause });
    this.code = code;
    this.path = fields.path;
    this.topic = fields.topic;
    this.partition = fields.partition;
    this.offset = fields.offset;
    this.earliest = fields.earliest;
    this.durableEnd = fields.durableEnd;
    this.sink = fields.sink;
  }
}
