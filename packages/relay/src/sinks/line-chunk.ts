import type { RecordRun } from '../runtime/record-run.ts';
import type { WriteOptions } from '../runtime/sink.ts';

const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;

/**
 * The run as lines, one per event. CR and LF inside JSON are white space and become spaces; text that contains LF would
 * be two lines and is refused, like binary and null values.
 */
export function linesOf(run: RecordRun, refuse: WriteOptions['refuse']): Buffer {
  const lines = Buffer.allocUnsafe(run.byteLength + run.length);
  const encoding = run.encoding;
  const writer = new LineWriter(lines);
  for (let index = 0; index < run.length; index++) {
    const start = run.startAt(index);
    const end = run.endAt(index);
    const eventEncoding = encoding === 'mixed' ? run.encodingAt(index) : encoding;
    if (start < 0) refuse(index, 'null-value');
    else if (eventEncoding === 'binary') refuse(index, 'binary');
    else if (eventEncoding === 'json') writer.json(run.sourceAt(index), start, end);
    else if (!writer.text(run.sourceAt(index), start, end)) refuse(index, 'line-break');
  }
  return writer.finish();
}

/** Copies ranges one after another, and looks for line breaks once for all of them. */
class LineWriter {
  readonly #lines: Buffer;
  /** Where each line ends: its line feed goes there at last, so that the search does not find it. */
  readonly #ends: number[] = [];
  #at = 0;
  #source: Uint8Array | undefined;
  #sourceBuffer: Buffer = Buffer.alloc(0);
  /** Where the next line feed of the source is, at or after the last position looked from. */
  #nextFeed = -1;

  constructor(lines: Buffer) {
    this.#lines = lines;
  }

  json(source: Uint8Array, start: number, end: number): void {
    this.#take(source);
    this.#copy(start, end);
  }

  /** False, and nothing written, when the text has a line feed in it. */
  text(source: Uint8Array, start: number, end: number): boolean {
    this.#take(source);
    if (this.#nextFeed < start) {
      const found = this.#sourceBuffer.indexOf(LF, start);
      this.#nextFeed = found < 0 ? Number.POSITIVE_INFINITY : found;
    }
    if (this.#nextFeed < end) return false;
    this.#copy(start, end);
    return true;
  }

  finish(): Buffer {
    const lines = this.#lines.subarray(0, this.#at);
    replaceAll(lines, LF);
    replaceAll(lines, CR);
    for (const end of this.#ends) lines[end] = LF;
    return lines;
  }

  #take(source: Uint8Array): void {
    if (source === this.#source) return;
    this.#source = source;
    this.#sourceBuffer = Buffer.from(source.buffer, source.byteOffset, source.byteLength);
    this.#nextFeed = -1;
  }

  #copy(start: number, end: number): void {
    this.#sourceBuffer.copy(this.#lines, this.#at, start, end);
    this.#at += end - start;
    this.#ends.push(this.#at);
    this.#lines[this.#at++] = 0;
  }
}

function replaceAll(bytes: Buffer, byte: number): void {
  for (let at = bytes.indexOf(byte); at >= 0; at = bytes.indexOf(byte, at + 1)) bytes[at] = SPACE;
}
