import {
  RECORD_OVERHEAD_BYTES,
  RecordBatch,
  type RecordBatchOptions,
  RecordBatchWriter,
  type RecordList,
  type WriterMark,
} from '@logdrive/kafka-protocol/records';
import type { BufferPool } from '../disk/buffer-pool.ts';
import { compress } from '../codecs/compression.ts';
import type { TopicCompression } from '../options.ts';

/** A batch that has its offsets, and is not yet durable. */
export interface EncodedBatch {
  readonly bytes: Uint8Array;
  readonly baseOffset: number;
  readonly lastOffset: number;
  readonly recordCount: number;
  readonly maxTimestampMs: number;
  /** Value bytes and newlines of its records. */
  readonly lineBytes: number;
  /** It came as a batch, and is stored as it came. */
  readonly isForeign: boolean;
}

export interface BatchEncoderOptions {
  readonly batchOptions: RecordBatchOptions;
  readonly batchBytes: number;
  /** Where buffers for full batches come from. */
  readonly pool: BufferPool;
  /** Kafka's leader epoch: one log, one leader. */
  readonly leaderEpoch: number;
}

const INITIAL_CAPACITY_BYTES = 65_536;

/**
 * Turns appends into batches with offsets, in the order of the calls. Lists share a batch until it is full or taken;
 * batches that come as batches stay alone.
 */
export class BatchEncoder {
  compression: TopicCompression = 'none';
  batchBytes: number;
  readonly #options: BatchEncoderOptions;
  readonly #sealed: EncodedBatch[] = [];
  readonly #writer: RecordBatchWriter;
  #sealedBytes = 0;
  #openBaseOffset: number;
  #nextOffset: number;

  constructor(nextOffset: number, options: BatchEncoderOptions) {
    this.#options = options;
    this.batchBytes = options.batchBytes;
    this.#nextOffset = nextOffset;
    this.#openBaseOffset = nextOffset;
    this.#writer = new RecordBatchWriter({
      initialCapacityBytes: INITIAL_CAPACITY_BYTES,
      leaderEpoch: options.leaderEpoch,
      ...(options.batchOptions.crc32c ? { crc32c: options.batchOptions.crc32c } : {}),
    });
  }

  /** The offset that the next record gets. */
  get nextOffset(): number {
    return this.#nextOffset;
  }

  /** Bytes of full batches that nobody took yet. */
  get sealedBytes(): number {
    return this.#sealedBytes;
  }

  /** Bytes of the batch that is still open. */
  get openBytes(): number {
    return this.#writer.recordCount > 0 ? this.#writer.byteLength : 0;
  }

  get isEmpty(): boolean {
    return this.#sealed.length === 0 && this.#writer.recordCount === 0;
  }

  /** Encodes a list; its bytes are copied when this returns. When the list throws, nothing of it stays. */
  addList(list: RecordList, nowMs: number): void {
    const writer = this.#writer;
    const { batchBytes } = this;
    const before = this.#snapshot();
    try {
      writer.defaultTimestampMs = nowMs;
      for (let index = 0; index < list.recordCount; index++) {
        const neededBytes = list.byteLengthAt(index) + RECORD_OVERHEAD_BYTES;
        if (writer.recordCount > 0 && writer.byteLength + neededBytes > batchBytes) this.#seal();
        list.writeTo(writer, index);
        this.#nextOffset++;
        const writtenCount = this.#nextOffset - this.#openBaseOffset;
        if (writer.recordCount !== writtenCount) {
          throw new TypeError('RecordList.writeTo must write exactly one record');
        }
      }
    } catch (error) {
      this.#restore(before);
      throw error;
    }
  }

  /** Takes a batch as it is; its bytes are copied, and get their offset in the copy, which is returned. */
  addBatch(batch: RecordBatch, lineBytes: number): RecordBatch {
    if (this.#writer.recordCount > 0) this.#seal();
    const bytes = this.#copyOf(batch.bytes);
    const own = new RecordBatch(bytes, this.#options.batchOptions);
    own.setBase(this.#nextOffset, this.#options.leaderEpoch);
    this.#nextOffset = own.nextOffset;
    this.#openBaseOffset = own.nextOffset;
    this.#push({
      bytes,
      baseOffset: own.baseOffset,
      lastOffset: own.lastOffset,
      recordCount: own.recordCount,
      maxTimestampMs: own.maxTimestampMs,
      lineBytes,
      isForeign: true,
    });
    return own;
  }

  /** Full batches up to `maxBytes` (one at least); the open one as well when it is `everything`. */
  take(maxBytes: number, everything: boolean): EncodedBatch[] {
    if (everything && this.#writer.recordCount > 0 && this.#sealedBytes < maxBytes) this.#seal();
    const taken: EncodedBatch[] = [];
    let bytes = 0;
    for (const batch of this.#sealed) {
      if (taken.length > 0 && bytes + batch.bytes.byteLength > maxBytes) break;
      taken.push(batch);
      bytes += batch.bytes.byteLength;
    }
    this.#sealed.splice(0, taken.length);
    this.#sealedBytes -= bytes;
    return taken;
  }

  #seal(): void {
    const writer = this.#writer;
    const bytes = writer.finish();
    new RecordBatch(bytes, this.#options.batchOptions).setBase(
      this.#openBaseOffset,
      this.#options.leaderEpoch,
    );
    const wasteful = bytes.byteLength * 2 < writer.capacityBytes;
    this.#push({
      // A small batch must not hold a large buffer for as long as it is in memory.
      bytes: wasteful ? this.#copyOf(bytes) : bytes,
      baseOffset: this.#openBaseOffset,
      lastOffset: this.#openBaseOffset + writer.recordCount - 1,
      recordCount: writer.recordCount,
      maxTimestampMs: writer.maxTimestampMs,
      lineBytes: writer.valueBytes + writer.valueCount,
      isForeign: false,
    });
    this.#openBaseOffset += writer.recordCount;
    if (wasteful) writer.clear();
    else writer.reset(this.#nextBuffer());
  }

  /** A copy with a buffer of the pool: one of Node's own pool would be kept, and counted, with its neighbours. */
  #copyOf(bytes: Uint8Array): Buffer {
    const copy = this.#options.pool.take(bytes.byteLength).subarray(0, bytes.byteLength);
    copy.set(bytes);
    return copy;
  }

  /** After a full batch the next one is likely to be full: its buffer need not grow there step by step. */
  #nextBuffer(): Buffer {
    return this.#options.pool.takeLargest();
  }

  #push(batch: EncodedBatch): void {
    this.#sealed.push(batch);
    this.#sealedBytes += batch.bytes.byteLength;
  }

  #snapshot(): EncoderSnapshot {
    const open = this.#writer.recordCount === 0 ? undefined : this.#writer.mark();
    return {
      nextOffset: this.#nextOffset,
      openBaseOffset: this.#openBaseOffset,
      sealedCount: this.#sealed.length,
      open,
    };
  }

  /** Back to the snapshot. Records of before that were sealed together with later ones are taken out of that batch. */
  #restore(before: EncoderSnapshot): void {
    const added = this.#sealed.splice(before.sealedCount);
    this.#sealedBytes -= added.reduce((bytes, batch) => bytes + batch.bytes.byteLength, 0);
    const [first] = added;
    if (first !== undefined && before.open !== undefined) this.#reopen(first.bytes, before.open);
    else if (before.open !== undefined) this.#writer.rewind(before.open);
    else this.#writer.reset();
    this.#nextOffset = before.nextOffset;
    this.#openBaseOffset = before.openBaseOffset;
  }

  #reopen(bytes: Uint8Array, mark: WriterMark): void {
    const buffer = Buffer.allocUnsafeSlow(Math.max(INITIAL_CAPACITY_BYTES, bytes.byteLength));
    buffer.set(bytes);
    this.#writer.reset(buffer);
    this.#writer.rewind(mark);
  }
}

interface EncoderSnapshot {
  readonly nextOffset: number;
  readonly openBaseOffset: number;
  readonly sealedCount: number;
  readonly open: WriterMark | undefined;
}

/** The batch with its records compressed, or as it was where that makes it no smaller. */
export async function compressBatch(
  batch: EncodedBatch,
  codec: Exclude<TopicCompression, 'none'>,
  options: RecordBatchOptions,
): Promise<EncodedBatch> {
  if (batch.isForeign) return batch;
  const plain = new RecordBatch(batch.bytes, options);
  const records = await compress(codec, plain.recordBytes);
  if (records.byteLength >= plain.recordBytes.byteLength) return batch;
  return { ...batch, bytes: plain.withRecords(codec, records) };
}
