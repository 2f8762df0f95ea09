import { type BatchEncoder, compressBatch, type EncodedBatch } from './batch-encoder.ts';
import { beginSegment, setSegmentAside } from '../segments/begin-segment.ts';
import { logEvents } from '../events.ts';
import { type OpenFile, writeFully } from '../disk/file-system.ts';
import type { LogContext } from '../log-context.ts';
import { isInPlace, untilInPlace, type WrittenSegment } from '../segments/segment-presence.ts';
import type { Segment, SegmentStore } from '../segments/segment-store.ts';

/** Largest distance of an offset from its segment's base that an index entry can hold. */
const MAX_RELATIVE_OFFSET = 0x7fff_ffff;

/** The share of a full batch that is worth a write of its own while a fdatasync runs. */
const EARLY_WRITE_SHARE = 4;

export interface PartitionWriterOptions {
  readonly context: LogContext;
  readonly dir: string;
  readonly segments: SegmentStore;
  readonly encoder: BatchEncoder;
  /** The last segment, open for writing. */
  readonly file: OpenFile;
  readonly durableEnd: number;
  /** Line bytes of the partition up to the durable end. */
  readonly lineBytes: number;
  /** Called in order with each group of batches that became durable. */
  readonly onDurable: (batches: readonly EncodedBatch[]) => void;
  /** Called when no batch can become durable any more. */
  readonly onFailure: (error: unknown) => void;
  /** What the producers have stored before an offset, as the bytes of a snapshot. */
  readonly snapshotAt: (offset: number) => Uint8Array;
  /** Stores what is needed of a segment that takes no more batches. Runs beside the writing of the next one. */
  readonly closeSegment: (segment: Segment, next: RollPoint) => Promise<void>;
}

/** Where the segment after a closed one begins. */
export interface RollPoint {
  readonly offset: number;
  readonly lineBytes: number;
  readonly producers: Uint8Array;
}

/**
 * Writes the batches of one partition and makes them durable: everything that is there goes into one write and one
 * fdatasync, and while that runs the next batches are collected and, once there is enough of them, written behind it.
 * One fdatasync runs at a time, and what it covers was written before it began.
 */
export class PartitionWriter {
  readonly #options: PartitionWriterOptions;
  #segment: Segment;
  #file: OpenFile;
  /** End of what is written to the segment, durable or not. */
  #position: number;
  #durableEnd: number;
  #lineBytes: number;
  /** Written and not covered by a fdatasync yet. */
  #written: EncodedBatch[] = [];
  #writtenBytes = 0;
  #syncing: readonly EncodedBatch[] | undefined;
  #syncError: unknown;
  /** The last segment was removed, and the log closed before it came back. */
  #isLost = false;
  #running: Promise<void> | undefined;
  #wake: (() => void) | undefined;
  #hasFailed = false;
  #closing: Promise<void> = Promise.resolve();

  constructor(options: PartitionWriterOptions) {
    this.#options = options;
    const { last } = options.segments;
    if (last === undefined) throw new TypeError('A partition has at least one segment');
    this.#segment = last;
    this.#file = options.file;
    this.#position = last.byteLength;
    this.#durableEnd = options.durableEnd;
    this.#lineBytes = options.lineBytes;
  }

  get durableEnd(): number {
    return this.#durableEnd;
  }

  get lineBytes(): number {
    return this.#lineBytes;
  }

  /** There may be something to write: begins once the callbacks of this turn are through, to take what they bring too. */
  kick(): void {
    if (this.#running === undefined) {
      this.#running = new Promise<void>((resolve) => setImmediate(resolve))
        .then(() => this.#run())
        .catch((error: unknown) => this.#abandon(error))
        .finally(() => this.#stopped());
    } else if (this.#options.encoder.sealedBytes > 0 || this.#isOpenBatchWorthWriting) {
      this.#wakeUp();
    }
  }

  /** Resolves when nothing is left to write and no segment is being closed. */
  async drain(): Promise<void> {
    while (this.#running) await this.#running;
    await this.#closing;
  }

  /** Ends the segment that is being written, if it holds anything, and begins the next. */
  async rollWhenIdle(): Promise<void> {
    if (this.#running || this.#position === 0) return;
    this.#running = this.#roll()
      .catch((error: unknown) => this.#abandon(error))
      .finally(() => this.#stopped());
    await this.#running;
  }

  closeFile(): Promise<void> {
    return this.#file.close();
  }

  /** Writes no more. What is written becomes durable if it can; what cannot is cut off, so that no recovery finds it. */
  async #abandon(error: unknown): Promise<void> {
    this.#hasFailed = true;
    while (this.#syncing) await this.#untilWoken();
    if (this.#syncError === undefined && this.#written.length > 0) {
      this.#startSync();
      while (this.#syncing) await this.#untilWoken();
    }
    if (this.#written.length > 0) await this.#cut();
    this.#options.onFailure(error);
  }

  /** Cuts the segment to what is durable of it. */
  async #cut(): Promise<void> {
    try {
      await this.#file.truncate(this.#segment.byteLength);
    } catch (error) {
      warnOf('cutting', this.#segment.path)(error);
    }
  }

  #stopped(): void {
    this.#running = undefined;
    if (!this.#hasFailed && !this.#options.encoder.isEmpty) this.kick();
  }

  async #run(): Promise<void> {
    const { encoder, context } = this.#options;
    for (;;) {
      if (this.#syncError !== undefined) await this.#replaceSegment();
      const everything = this.#syncing === undefined || this.#isOpenBatchWorthWriting;
      const room = context.options.commitBytes - this.#writtenBytes;
      const batches = room > 0 ? encoder.take(room, everything) : [];
      if (batches.length > 0) await this.#writeBatches(batches);
      if (this.#syncError !== undefined) continue;
      if (this.#syncing === undefined) {
        if (this.#written.length > 0) this.#startSync();
        else if (encoder.isEmpty) return;
      } else if (batches.length === 0) {
        await this.#untilWoken();
      }
    }
  }

  /**
   * While a fdatasync runs, a few small appends wait for its end, to share a batch and a write. What takes long enough to
   * write is written meanwhile, so that the next fdatasync begins when this one ends.
   */
  get #isOpenBatchWorthWriting(): boolean {
    const { openBytes, batchBytes } = this.#options.encoder;
    return openBytes >= batchBytes / EARLY_WRITE_SHARE;
  }

  async #writeBatches(batches: readonly EncodedBatch[]): Promise<void> {
    const final = await this.#compressed(batches);
    for (let start = 0; start < final.length; ) {
      const count = this.#countThatFits(final, start);
      if (count === 0) {
        await this.#settle();
        if (this.#position > 0) await this.#roll();
        continue;
      }
      await this.#write(final.slice(start, start + count));
      start += count;
    }
  }

  /** The batches as they are stored; buffers that compression made free are used again. */
  async #compressed(batches: readonly EncodedBatch[]): Promise<readonly EncodedBatch[]> {
    const { context, encoder } = this.#options;
    const { compression } = encoder;
    if (compression === 'none') return batches;
    const compress = async (plain: EncodedBatch): Promise<EncodedBatch> => {
      const batch = await compressBatch(plain, compression, context.batchOptions);
      if (batch !== plain) context.pool.giveBack(plain.bytes);
      return batch;
    };
    return await Promise.all(batches.map(compress));
  }

  /** How many batches from `start` on go into this segment; an empty one takes any. */
  #countThatFits(batches: readonly EncodedBatch[], start: number): number {
    const { segmentBytes } = this.#options.context.options;
    let position = this.#position;
    let count = 0;
    for (let index = start; index < batches.length; index++) {
      const batch = batches[index]!;
      const isFull =
        position + batch.bytes.byteLength > segmentBytes ||
        batch.lastOffset - this.#segment.baseOffset > MAX_RELATIVE_OFFSET;
      if (isFull && position > 0) break;
      position += batch.bytes.byteLength;
      count++;
    }
    return count;
  }

  async #write(batches: readonly EncodedBatch[]): Promise<void> {
    const { disk } = this.#options.context;
    const chunks = batches.map((batch) => batch.bytes);
    const byteLength = chunks.reduce((sum, chunk) => sum + chunk.byteLength, 0);
    await disk.admit(byteLength);
    const file = this.#file;
    await disk.persist('Writing to', this.#segment.path, async () => {
      try {
        await writeFully(file, chunks, this.#position);
      } catch (error) {
        // The log as it was: what got written of it must not be found by a recovery.
        await file.truncate(this.#position).catch(() => undefined);
        throw error;
      }
    });
    this.#position += byteLength;
    this.#written.push(...batches);
    this.#writtenBytes += byteLength;
  }

  #startSync(): void {
    const group = this.#written;
    const byteLength = this.#writtenBytes;
    this.#written = [];
    this.#writtenBytes = 0;
    this.#syncing = group;
    void this.#sync(group, byteLength);
  }

  async #sync(group: readonly EncodedBatch[], byteLength: number): Promise<void> {
    const startedMs = performance.now();
    const { fileSystem, disk } = this.#options.context;
    const segment = { fileSystem, disk, path: this.#segment.path, byteLength: this.#position };
    try {
      const [isThere] = await Promise.all([isInPlace(segment), this.#file.datasync()]);
      if (!isThere) await this.#untilInPlace(segment);
    } catch (error) {
      this.#syncing = undefined;
      this.#options.context.counts.failedSyncs++;
      this.#written.unshift(...group);
      this.#writtenBytes += byteLength;
      this.#syncError = error ?? new Error('fdatasync failed');
      this.#wakeUp();
      return;
    }
    this.#syncing = undefined;
    this.#count(group.length, byteLength, performance.now() - startedMs);
    this.#advance(group);
    this.#wakeUp();
  }

  /** A segment that is gone for good has no successor: one in a directory that took its place would have a gap before it. */
  async #untilInPlace(segment: WrittenSegment): Promise<void> {
    try {
      await untilInPlace(segment);
    } catch (error) {
      this.#isLost = true;
      throw error;
    }
  }

  #count(batchCount: number, byteLength: number, durationMs: number): void {
    const { counts } = this.#options.context;
    counts.syncs++;
    counts.syncSeconds += durationMs / 1000;
    if (logEvents.sync.hasSubscribers) {
      logEvents.sync.publish({ path: this.#segment.path, batchCount, byteLength, durationMs });
    }
  }

  /** The batches are durable: readers may see them, and their appends resolve. */
  #advance(batches: readonly EncodedBatch[]): void {
    const segment = this.#segment;
    for (const batch of batches) {
      segment.index?.add({
        position: segment.byteLength,
        byteLength: batch.bytes.byteLength,
        lastOffset: batch.lastOffset,
        maxTimestampMs: batch.maxTimestampMs,
        lineBytesBefore: this.#lineBytes,
      });
      segment.byteLength += batch.bytes.byteLength;
      this.#lineBytes += batch.lineBytes;
      this.#durableEnd = batch.lastOffset + 1;
    }
    this.#options.onDurable(batches);
  }

  /** Waits until everything written is durable. */
  async #settle(): Promise<void> {
    for (;;) {
      if (this.#syncError !== undefined) await this.#replaceSegment();
      else if (this.#syncing !== undefined) await this.#untilWoken();
      else if (this.#written.length > 0) this.#startSync();
      else return;
    }
  }

  async #roll(): Promise<void> {
    const full = this.#segment;
    const fullFile = this.#file;
    // Recovery has one more segment to scan while one is being closed, never two.
    await this.#closing;
    await this.#options.context.disk.persist('Beginning a segment in', this.#options.dir, () =>
      this.#beginSegment(),
    );
    await fullFile.close().catch(warnOf('closing', full.path));
    this.#closeAside(full);
  }

  /** A new segment at the durable end. */
  async #beginSegment(): Promise<void> {
    const { context, dir, segments } = this.#options;
    const start = { dir, offset: this.#durableEnd, lineBytes: this.#lineBytes };
    const begun = await beginSegment(context, segments, start);
    this.#segment = begun.segment;
    this.#file = begun.file;
    this.#position = 0;
  }

  /** Indexes, producer snapshot and state of a full segment are written beside the next one's batches. */
  #closeAside(full: Segment): void {
    const offset = this.#segment.baseOffset;
    const next = { offset, lineBytes: this.#lineBytes, producers: this.#options.snapshotAt(offset) };
    this.#closing = this.#closing
      .then(() => this.#options.closeSegment(full, next))
      .catch(warnOf('closing', full.path));
  }

  /**
   * After a failed fdatasync nobody knows what the disk has of the bytes behind the durable end, and asking again proves
   * nothing. A new segment begins at the durable end and takes them from memory; the old one ends there.
   */
  async #replaceSegment(): Promise<void> {
    if (this.#isLost) throw this.#syncError as Error;
    const { context, dir, segments } = this.#options;
    const dead = this.#segment;
    const deadFile = this.#file;
    const batches = this.#written;
    await context.disk.persist('Replacing', dead.path, async () => {
      if (dead.baseOffset === this.#durableEnd) await setSegmentAside(context, dir, dead);
      await this.#beginSegment();
    });
    if (dead.baseOffset < this.#durableEnd) {
      await deadFile.truncate(dead.byteLength).catch(warnOf('cutting', dead.path));
      this.#closeAside(dead);
    } else {
      segments.dropReplaced(dead);
    }
    await deadFile.close().catch(warnOf('closing', dead.path));
    this.#written = [];
    this.#writtenBytes = 0;
    this.#syncError = undefined;
    await this.#write(batches);
  }

  #untilWoken(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }

  #wakeUp(): void {
    this.#wake?.();
    this.#wake = undefined;
  }
}

function warnOf(what: string, path: string): (error: unknown) => void {
  return (error) => logEvents.warning.publish({ what, path, error });
}
