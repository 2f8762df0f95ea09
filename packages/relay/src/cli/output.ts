import { codeOf } from '../errors.ts';

const FLUSH_BYTES = 64 * 1024;
const NEWLINE = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;

/**
 * Lines to stdout. Lines gather in one buffer and leave in large writes; `flush` resolves once the system took them
 * all, which is what an acknowledgement may rest on.
 */
export class LineOutput {
  readonly #stream: NodeJS.WritableStream;
  #pending: Buffer = Buffer.allocUnsafe(FLUSH_BYTES);
  #length = 0;

  constructor(stream: NodeJS.WritableStream = process.stdout) {
    this.#stream = stream;
  }

  /** True once enough has gathered to be worth a write. */
  get isFull(): boolean {
    return this.#length >= FLUSH_BYTES / 2;
  }

  /** Adds one line. CR and LF in it become spaces (white space in JSON): one event is one line. */
  addLine(source: Uint8Array, start = 0, end: number = source.length): void {
    const length = end - start;
    this.#reserve(length + 1);
    const from = this.#length;
    this.#pending.set(source.subarray(start, end), from);
    const line = this.#pending.subarray(from, from + length);
    replaceByte(line, NEWLINE);
    replaceByte(line, CARRIAGE_RETURN);
    this.#pending[from + length] = NEWLINE;
    this.#length += length + 1;
  }

  addText(line: string): void {
    this.addLine(Buffer.from(line));
  }

  /** Writes what has gathered; resolves once it has left this process. */
  async flush(): Promise<void> {
    if (this.#length === 0) return;
    const bytes = this.#pending.subarray(0, this.#length);
    this.#pending = Buffer.allocUnsafe(FLUSH_BYTES);
    this.#length = 0;
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    this.#stream.write(bytes, (error) => (error ? reject(error) : resolve()));
    await promise;
  }

  #reserve(byteLength: number): void {
    if (this.#length + byteLength <= this.#pending.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.#pending.length * 2, this.#length + byteLength));
    this.#pending.copy(larger, 0, 0, this.#length);
    this.#pending = larger;
  }
}

function replaceByte(line: Buffer, byte: number): void {
  for (let at = line.indexOf(byte); at !== -1; at = line.indexOf(byte, at + 1)) line[at] = SPACE;
}

/** A reader that went away (`logdrive log cat | head`) is the end of the work, and no failure. */
export function isClosedPipe(error: unknown): boolean {
  return codeOf(error) === 'EPIPE' || codeOf(error) === 'ERR_STREAM_DESTROYED';
}

/** Aligned columns with a head line, for people; two spaces between columns. */
export function formatTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]!.length)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd();
  return `${[head, ...rows].map(line).join('\n')}\n`;
}
