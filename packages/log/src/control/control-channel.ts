import { LOG_ERROR_CODES, LogError, type LogErrorCode, type LogErrorFields } from '../errors.ts';

/*
 * The control channel: NDJSON over the Unix socket in the data directory. A request is one JSON object with the name
 * of an operation and its parameters; requests of a connection are answered one after another:
 *
 *   {"op":"identify"}                        → {"result":{"pid":…,"version":…,"startTimeMs":…}}
 *   {"op":"follow","topic":"logs"}           → {"item":…} {"item":…} … {"end":true}
 *   {"op":"unknown"}                         → {"error":{"code":"ERR_LOG_…","message":…}}
 *
 * A client that closes its side for writing still gets the result of a plain operation, but ends a stream with it.
 */

/** The process that holds a directory, as it says itself. */
export interface DirectoryHolder {
  readonly pid: number;
  /** Of the program, or ''. */
  readonly version: string;
  /** When it took the directory, milliseconds since the epoch. */
  readonly startTimeMs: number;
}

/** One request: the operation and its parameters, as JSON gave them. */
export interface ControlRequest {
  readonly op: string;
  readonly [parameter: string]: unknown;
}

/** One line of an answer. */
export type ControlResponse =
  | { readonly result: unknown }
  | { readonly item: unknown }
  | { readonly end: true }
  | { readonly error: ControlError };

/** A `LogError` as JSON. */
export interface ControlError extends Omit<LogErrorFields, 'cause'> {
  readonly code: string;
  readonly message: string;
}

/** Largest request, with its line feed. */
export const MAX_REQUEST_BYTES = 65_536;
/** Largest line of an answer that a client takes. */
export const MAX_RESPONSE_BYTES = 67_108_864;

/** An error in the form that travels; its own code where it has one, so that a program can branch on it. */
export function toControlError(error: unknown): ControlError {
  if (error instanceof LogError) {
    const { code, message, path, topic, partition, offset, earliest, durableEnd, sink } = error;
    // JSON leaves out what is undefined.
    return JSON.parse(
      JSON.stringify({ code, message, path, topic, partition, offset, earliest, durableEnd, sink }),
    ) as ControlError;
  }
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'ERR_LOG_CONTROL_FAILED';
  return { code, message };
}

/** The error that `toControlError` was given; a code of another package is in the `cause`. */
export function fromControlError(error: ControlError): LogError {
  const { code, message, ...fields } = error;
  if (isLogErrorCode(code)) return new LogError(code, message, fields);
  const cause = Object.assign(new Error(message), { code });
  return new LogError('ERR_LOG_CONTROL_FAILED', message, { ...fields, cause });
}

function isLogErrorCode(code: string): code is LogErrorCode {
  return (LOG_ERROR_CODES as readonly string[]).includes(code);
}

/** Cuts a stream of bytes into lines. */
export class LineSplitter {
  readonly #maxBytes: number;
  #chunks: Uint8Array[] = [];
  #bufferedBytes = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** The lines that `chunk` completes. Throws a RangeError when one is longer than the limit: then no more is to be fed. */
  push(chunk: Uint8Array): string[] {
    const lines: string[] = [];
    let start = 0;
    for (let end = chunk.indexOf(0x0a); end !== -1; end = chunk.indexOf(0x0a, start)) {
      this.#keep(chunk.subarray(start, end));
      lines.push(Buffer.concat(this.#chunks).toString('utf8'));
      this.#chunks = [];
      this.#bufferedBytes = 0;
      start = end + 1;
    }
    this.#keep(chunk.subarray(start));
    return lines;
  }

  #keep(bytes: Uint8Array): void {
    this.#bufferedBytes += bytes.length;
    if (this.#bufferedBytes > this.#maxBytes) throw new RangeError(`a line of over ${this.#maxBytes} bytes`);
    if (bytes.length > 0) this.#chunks.push(bytes);
  }
}
