import type { EventRanges } from '@logdrive/lumberjack';

const LF = 0x0a;
const CR = 0x0d;
/** A UTF-8 character has at most three bytes of this form, after its first. */
const MAX_CONTINUATION_BYTES = 3;

/** Lines as ranges of the bytes that they came in. */
export class LineList implements EventRanges {
  readonly #sources: Uint8Array[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  #byteLength = 0;

  get length(): number {
    return this.#sources.length;
  }

  get byteLength(): number {
    return this.#byteLength;
  }

  add(source: Uint8Array, start: number, end: number): void {
    this.#sources.push(source);
    this.#starts.push(start);
    this.#ends.push(end);
    this.#byteLength += end - start;
  }

  sourceAt(index: number): Uint8Array {
    return this.#sources[index]!;
  }

  startAt(index: number): number {
    return this.#starts[index]!;
  }

  endAt(index: number): number {
    return this.#ends[index]!;
  }
}

/**
 * Cuts a stream of bytes into lines, without I/O. A line ends with LF or CRLF, which are not part of it; one longer than
 * the limit becomes several, cut between characters. Each byte is looked at once, and at most one line is kept.
 */
export class LineSplitter {
  readonly #maxLineBytes: number;
  /** The beginning of a line whose end has not come. */
  #kept: Buffer[] = [];
  #keptBytes = 0;
  /** Whether the line that is kept continues one that was cut. */
  #isContinuation = false;
  #splitLineCount = 0;

  constructor(maxLineBytes: number) {
    this.#maxLineBytes = maxLineBytes;
  }

  /** Lines that were longer than the limit. */
  get splitLineCount(): number {
    return this.#splitLineCount;
  }

  /** Bytes of the line whose end has not come. */
  get keptBytes(): number {
    return this.#keptBytes;
  }

  /** The lines that end in this chunk, and pieces of longer ones. The chunk must not be overwritten afterwards. */
  push(chunk: Buffer): LineList {
    const lines = new LineList();
    let start = 0;
    for (let feed = chunk.indexOf(LF); feed >= 0; feed = chunk.indexOf(LF, start)) {
      this.#endLine(lines, chunk, start, feed);
      start = feed + 1;
    }
    if (start < chunk.length) this.#keep(lines, chunk.subarray(start));
    return lines;
  }

  /** Memory is short: what is kept becomes an event now, and the rest of its line another one. */
  cut(): LineList {
    const lines = new LineList();
    if (this.#keptBytes < 2) return lines;
    const source = Buffer.concat(this.#kept);
    // The last byte stays: it may be the CR of a line end, or the beginning of a character.
    const end = characterStart(source, 0, source.length - 1);
    lines.add(source, 0, end);
    if (!this.#isContinuation) this.#splitLineCount++;
    this.#isContinuation = true;
    this.#kept = [Buffer.from(source.subarray(end))];
    this.#keptBytes = source.length - end;
    return lines;
  }

  /** The stream is over: what is kept is a line. */
  end(): LineList {
    const lines = new LineList();
    if (this.#keptBytes > 0) this.#endLine(lines, Buffer.alloc(0), 0, 0);
    return lines;
  }

  #endLine(lines: LineList, chunk: Buffer, from: number, to: number): void {
    let [source, start, end] = [chunk, from, to];
    if (this.#keptBytes > 0) {
      source = Buffer.concat([...this.#kept, chunk.subarray(from, to)]);
      [start, end] = [0, source.length];
    }
    if (end > start && source[end - 1] === CR) end--;
    start = this.#cut(lines, source, start, end);
    // The end of a line that was cut exactly there is no line of its own.
    if (start < end || !this.#isContinuation) lines.add(source, start, end);
    this.#kept = [];
    this.#keptBytes = 0;
    this.#isContinuation = false;
  }

  #keep(lines: LineList, rest: Buffer): void {
    // A view would keep all of its chunk in memory.
    this.#kept.push(rest.length * 2 < rest.buffer.byteLength ? Buffer.from(rest) : rest);
    this.#keptBytes += rest.length;
    // One byte more may be the CR of a line end.
    if (this.#keptBytes <= this.#maxLineBytes + 1) return;
    const source = Buffer.concat(this.#kept);
    const start = this.#cut(lines, source, 0, source.length - 1);
    this.#kept = [source.subarray(start)];
    this.#keptBytes = source.length - start;
  }

  /** Adds pieces of the limit's size while what remains is longer. Returns where the rest begins. */
  #cut(lines: LineList, source: Buffer, start: number, end: number): number {
    let at = start;
    while (end - at > this.#maxLineBytes) {
      const piece = characterStart(source, at, at + this.#maxLineBytes);
      lines.add(source, at, piece);
      if (!this.#isContinuation) this.#splitLineCount++;
      this.#isContinuation = true;
      at = piece;
    }
    return at;
  }
}

/** The last position at or before `at` that does not cut a UTF-8 character. */
function characterStart(bytes: Buffer, start: number, at: number): number {
  for (let back = 0; back <= MAX_CONTINUATION_BYTES && at - back > start; back++) {
    if ((bytes[at - back]! & 0xc0) !== 0x80) return at - back;
  }
  return at;
}
