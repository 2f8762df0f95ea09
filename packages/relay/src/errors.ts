/** Every code that a `RelayError` can carry. */
export const RELAY_ERROR_CODES = [
  /** A component's config cannot work: unknown type, two sinks writing one file, a sink without topics. */
  'ERR_RELAY_CONFIG',
  /** A source could not bind its address; `path` names the config key. */
  'ERR_RELAY_LISTEN',
  /** The log could not be opened, or refused an append; `cause` is the log's error. */
  'ERR_RELAY_LOG',
  /** A source failed after it was open. */
  'ERR_RELAY_SOURCE',
  /** A source refused a client's connection, or closed it for what the client did; others are not affected. */
  'ERR_RELAY_CLIENT',
  /** A sink reached none of its endpoints. */
  'ERR_RELAY_SINK_CONNECT',
  /** The connection of a sink was over before anything of this write went out; the runner connects again at once. */
  'ERR_RELAY_SINK_NOT_CONNECTED',
  /** The peer of a sink closed the connection while events were not acknowledged. */
  'ERR_RELAY_SINK_CLOSED',
  /** The peer of a sink stayed silent for too long. */
  'ERR_RELAY_SINK_TIMEOUT',
  /** The peer of a sink broke the protocol. */
  'ERR_RELAY_SINK_PROTOCOL',
  /** A sink could not write where it writes (file, stdout). */
  'ERR_RELAY_SINK_WRITE',
  /** The event cannot be carried or was refused: the reason of a quarantined event. */
  /** The relay stops before the work was done. Nothing acknowledged is lost by it. */
  'ERR_RELAY_SHUTDOWN',
] as const;

export type RelayErrorCode = (typeof RELAY_ERROR_CODES)[number];

export interface RelayErrorOptions {
  /** Whether the same work may succeed later. @default true */
  readonly retryable?: boolean;
  /** Keys from the root of the config to what is at fault. */
  readonly path?: readonly (string | number)[];
  readonly cause?: unknown;
}

/** The one error class of the relay. A `retryable` error makes the runner try again; any other blocks the component. */
export class RelayError extends Error {
  override readonly name = 'RelayError';
  readonly code: RelayErrorCode;
  readonly retryable: boolean;
  readonly path: readonly (string | number)[] | undefined;

  constructor(code: RelayErrorCode, message: string, options: RelayErrorOptions = {}) {
    super(message, 'cause' in options ? { cause: options.cause } : {});
    this.code = code;
    this.retryable = options.retryable ?? true;
    this.path = options.path;
  }

  /** The error itself, or an unknown throw under `code`: retryable, since nobody said otherwise. */
  static from(thrown: unknown, code: RelayErrorCode, what: string): RelayError {
    if (thrown instanceof RelayError) return thrown;
    return new RelayError(code, `${what}: ${messageOf(thrown)}`, { cause: thrown });
  }
}

/** What a thrown value says of itself. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

/** The `code` of a thrown value, if it has one: Node's (`ECONNREFUSED`) or ours. */
export function codeOf(thrown: unknown): string | undefined {
  if (typeof thrown !== 'object' || thrown === null || !('code' in thrown)) return undefined;
  return typeof thrown.code === 'string' ? thrown.code : undefined;
}
