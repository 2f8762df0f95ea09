import type { Crc32c, RecordBatchOptions } from '@logdrive/kafka-protocol/records';
import { LogError } from '../errors.ts';
import { type FileSystem, readFully } from '../disk/file-system.ts';
import { lineBytesOf } from './line-bytes.ts';
import { replaceFile } from '../partition/partition-files.ts';
import { scanBatches } from './scan-batches.ts';
import { SegmentIndex, startLineBytesIn } from './segment-index.ts';
import { segmentPath, type SegmentSuffix } from './segment-names.ts';

/** One segment of a partition. Only the last one grows. */
export interface Segment {
  readonly baseOffset: number;
  /** Path of the `.log` file. */
  readonly path: string;
  /** Base offset of the next segment; infinite for the last one. What the file holds from there on does not count. */
  endOffset: number;
  /** Bytes that readers may look at. */
  byteLength: number;
  /** In memory while the segment grows and until its files are written. */
  index: SegmentIndex | undefined;
}

export interface SegmentStoreOptions {
  readonly dir: string;
  readonly fileSystem: FileSystem;
  readonly batchOptions: RecordBatchOptions;
  readonly indexIntervalBytes: number;
  readonly crc32c: Crc32c;
}

/** The segments of one partition, oldest first. */
export class SegmentStore {
  readonly #options: SegmentStoreOptions;
  readonly #segments: Segment[] = [];
  #cached: { readonly segment: Segment; readonly index: SegmentIndex } | undefined;

  constructor(options: SegmentStoreOptions) {
    this.#options = options;
  }

  get all(): readonly Segment[] {
    return this.#segments;
  }

  get first(): Segment | undefined {
    return this.#segments[0];
  }

  get last(): Segment | undefined {
    return this.#segments.at(-1);
  }

  get byteLength(): number {
    return this.#segments.reduce((bytes, segment) => bytes + segment.byteLength, 0);
  }

  /** Appends a segment; the one before it ends where it begins. */
  add(baseOffset: number, byteLength: number, index?: SegmentIndex): Segment {
    const before = this.last;
    if (before) before.endOffset = baseOffset;
    const path = this.pathOf(baseOffset, '.log');
    const segment = { baseOffset, path, endOffset: Number.POSITIVE_INFINITY, byteLength, index };
    this.#segments.push(segment);
    return segment;
  }

  /** Takes a segment off in whose place another one has come. */
  dropReplaced(segment: Segment): void {
    this.#segments.splice(this.#segments.indexOf(segment), 1);
  }

  /** Takes the oldest segment off. */
  dropFirst(): void {
    this.#segments.shift();
  }

  /** The segment that holds an offset, or would. */
  at(offset: number): Segment | undefined {
    return this.#segments.find((segment) => offset < segment.endOffset);
  }

  pathOf(baseOffset: number, suffix: SegmentSuffix): string {
    return segmentPath(this.#options.dir, baseOffset, suffix);
  }

  /** Bytes of log between two offsets, estimated from the average size of a record in each segment. */
  bytesBetween(from: number, to: number, durableEnd: number): number {
    let bytes = 0;
    for (const segment of this.#segments) {
      const end = Math.min(segment.endOffset, durableEnd);
      const overlap = Math.min(to, end) - Math.max(from, segment.baseOffset);
      if (overlap > 0) bytes += (segment.byteLength * overlap) / (end - segment.baseOffset);
    }
    return Math.round(bytes);
  }

  /** The indexes of a segment: from memory, from its files, or built again from its batches when those are damaged. */
  async indexOf(segment: Segment): Promise<SegmentIndex> {
    if (segment.index) return segment.index;
    if (this.#cached?.segment === segment) return this.#cached.index;
    const index = (await this.#loadIndex(segment)) ?? (await this.#buildIndex(segment));
    // One is enough: readers go through a segment from one look at its index.
    this.#cached = { segment, index };
    return index;
  }

  /** Writes the three index files of a segment; durable but for their names. */
  async storeIndex(segment: Segment): Promise<void> {
    const { fileSystem, crc32c } = this.#options;
    const index = await this.indexOf(segment);
    const times = index.encodeTimes();
    const files = {
      '.index': index.encodeOffsets(),
      '.timeindex': times,
      '.lineindex': index.encodeLines(times, crc32c),
    };
    for (const [suffix, bytes] of Object.entries(files)) {
      await replaceFile(fileSystem, this.pathOf(segment.baseOffset, suffix as keyof typeof files), bytes);
    }
  }

  /** The indexes that a segment's files hold, for as many bytes as `byteLength`; undefined when they do not fit. */
  async #loadIndex(segment: Segment): Promise<SegmentIndex | undefined> {
    const lines = await this.#readFile(segment.baseOffset, '.lineindex');
    const times = await this.#readFile(segment.baseOffset, '.timeindex');
    if (lines === undefined || times === undefined) return undefined;
    const { indexIntervalBytes: intervalBytes, crc32c } = this.#options;
    return SegmentIndex.decode(
      segment.baseOffset,
      segment.byteLength,
      { times, lines },
      { intervalBytes, crc32c },
    );
  }

  async #buildIndex(segment: Segment): Promise<SegmentIndex> {
    const start = await this.startLineBytesOf(segment);
    const index = new SegmentIndex(segment.baseOffset, start, this.#options.indexIntervalBytes);
    const file = await this.#options.fileSystem.open(segment.path, 'read');
    try {
      let lineBytes = start;
      for await (const found of scanBatches(file, wholeOf(segment), this.#options.batchOptions)) {
        if (found.kind === 'bad') continue;
        const { batch, position } = found;
        const { byteLength, lastOffset, maxTimestampMs } = batch;
        index.add({ position, byteLength, lastOffset, maxTimestampMs, lineBytesBefore: lineBytes });
        lineBytes += lineBytesOf(batch);
      }
    } finally {
      await file.close();
    }
    return index;
  }

  /** Whether the segment's own file says how many line bytes come before it. */
  async hasLineStart(segment: Segment): Promise<boolean> {
    const lines = await this.#readFile(segment.baseOffset, '.lineindex');
    return (
      lines !== undefined && startLineBytesIn(lines, segment.baseOffset, this.#options.crc32c) !== undefined
    );
  }

  /** Line bytes of the partition before a segment; counted from the one before it when its own file is damaged. */
  async startLineBytesOf(segment: Segment): Promise<number> {
    if (segment.index) return segment.index.startLineBytes;
    const lines = await this.#readFile(segment.baseOffset, '.lineindex');
    const start =
      lines === undefined ? undefined : startLineBytesIn(lines, segment.baseOffset, this.#options.crc32c);
    if (start !== undefined) return start;
    const before = this.#segments[this.#segments.indexOf(segment) - 1];
    if (before === undefined) return 0;
    return (await this.startLineBytesOf(before)) + (await this.#lineBytesIn(before));
  }

  async #lineBytesIn(segment: Segment): Promise<number> {
    const file = await this.#options.fileSystem.open(segment.path, 'read');
    try {
      let bytes = 0;
      for await (const found of scanBatches(file, wholeOf(segment), this.#options.batchOptions)) {
        if (found.kind === 'batch') bytes += lineBytesOf(found.batch);
      }
      return bytes;
    } finally {
      await file.close();
    }
  }

  async #readFile(baseOffset: number, suffix: SegmentSuffix): Promise<Buffer | undefined> {
    const { fileSystem } = this.#options;
    const path = this.pathOf(baseOffset, suffix);
    const byteLength = await fileSystem.sizeOf(path);
    if (byteLength === undefined) return undefined;
    const file = await fileSystem.open(path, 'read');
    try {
      const bytes = await readFully(file, 0, byteLength);
      return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    } finally {
      await file.close();
    }
  }
}

/** The whole of a segment, for `scanBatches`. */
export function wholeOf(segment: Segment): {
  from: number;
  to: number;
  minOffset: number;
  endOffset: number;
} {
  return { from: 0, to: segment.byteLength, minOffset: segment.baseOffset, endOffset: segment.endOffset };
}

/** An error of the file system as one of the log. */
export function ioError(what: string, path: string, cause: unknown): LogError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new LogError('ERR_LOG_IO', `${what} ${path} failed: ${reason}`, { path, cause });
}
