const NEWLINE = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

/** Largest line taken; a longer one is an error, since cutting it would send something that nobody wrote. */
export const MAX_LINE_BYTES: number = 16 * 1024 * 1024;

/**
 * Splits chunks of bytes into lines, without their CR LF or LF. The last line needs no newline. Lines are views of
 * the chunks, or copies where a chunk's border cut them.
 */
export class LineSplitter {
  #rest: Buffer[] = [];
  #restBytes = 0;

  /** The lines that end in this chunk. Throws a `RangeError` when a line is over `MAX_LINE_BYTES`. */
  push(chunk: Buffer): Buffer[] {
    const lines: Buffer[] = [];
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      lines.push(this.#complete(chunk.subarray(start, end)));
      start = end + 1;
    }
    if (start < chunk.length) this.#keep(chunk.subarray(start));
    return lines;
  }

  /** The line without a newline at the end of the input, if there is one. */
  finish(): Buffer | undefined {
    return this.#restBytes === 0 ? undefined : this.#complete(Buffer.alloc(0));
  }

  #complete(last: Buffer): Buffer {
    this.#keep(last);
    const line = this.#rest.length === 1 ? this.#rest[0]! : Buffer.concat(this.#rest, this.#restBytes);
    this.#rest = [];
    this.#restBytes = 0;
    return line.at(-1) === CARRIAGE_RETURN ? line.subarray(0, -1) : line;
  }

  #keep(part: Buffer): void {
    this.#restBytes += part.length;
    if (this.#restBytes > MAX_LINE_BYTES)
      throw new RangeError(`a line is longer than ${MAX_LINE_BYTES} bytes`);
    this.#rest.push(part);
  }
}

/** A line as the JSON object that goes on the wire: an object as it is, other text as its `message`. */
export function eventOfLine(line: Buffer, nowMs: number = Date.now()): Uint8Array {
  if (isJsonObject(line)) return line;
  const event = { '@timestamp': new Date(nowMs).toISOString(), message: line.toString('utf8') };
  return Buffer.from(JSON.stringify(event));
}

function isJsonObject(line: Buffer): boolean {
  if (line[0] !== OPEN_BRACE || line.at(-1) !== CLOSE_BRACE) return false;
  try {
    JSON.parse(line.toString('utf8'));
    return true;
  } catch {
    return false;
  }
}
