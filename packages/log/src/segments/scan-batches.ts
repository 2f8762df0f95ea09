import {
  batchByteLength,
  KafkaProtocolError,
  RecordBatch,
  type RecordBatchOptions,
} from '@logdrive/kafka-protocol/records';
import type { OpenFile } from '../disk/file-system.ts';
import { findBatch } from './find-batch.ts';
import { MAX_BATCH_BYTES } from '../resolve-options.ts';

export interface ScanRange {
  /** Position of the first byte to look at. */
  readonly from: number;
  /** Position after the last byte. */
  readonly to: number;
  /** Batches below this offset are not what belongs here. */
  readonly minOffset: number;
  /** The scan ends with the batch before this offset: the next segment begins there. */
  readonly endOffset: number;
}

/** A whole batch with a right checksum, or bytes that are none. */
export type Scanned =
  | { readonly kind: 'batch'; readonly position: number; readonly batch: RecordBatch }
  | {
      readonly kind: 'bad';
      readonly position: number;
      readonly byteLength: number;
      readonly reason: BadBytesReason;
      /** No good batch follows. */
      readonly isTail: boolean;
    };

export type BadBytesReason = 'truncated' | 'checksum' | 'header' | 'offset' | 'records';

/** Bytes read at once; a larger batch is read whole. */
const CHUNK_BYTES = 1_048_576;
/** Bytes of a header up to its magic, which says whether the length before it can be believed. */
const HEADER_PROBE_BYTES = 17;

/**
 * The batches in a range of a segment, each verified, and the bad stretches between them. Every chunk is a buffer of
 * its own: what was yielded is never overwritten.
 */
export async function* scanBatches(
  file: OpenFile,
  range: ScanRange,
  options: RecordBatchOptions,
): AsyncGenerator<Scanned, void, undefined> {
  let position = range.from;
  let expected = range.minOffset;
  // The checksum does not cover the base offset. Batches follow each other without a gap, so that a segment's first one
  // and every one after a good one are known by it; after damage, and where a scan begins in the middle, there is a range.
  let highest = range.from === 0 ? expected : range.endOffset - 1;
  let chunk = EMPTY;
  let chunkAt = position;
  let wanted = CHUNK_BYTES;
  while (position < range.to && expected < range.endOffset) {
    const at = position - chunkAt;
    const found = judge(chunk, at, range.to - position, { lowest: expected, highest }, options);
    if (found.kind === 'more') {
      wanted = Math.min(Math.max(CHUNK_BYTES, found.byteLength), range.to - position);
      chunk = await readChunk(file, position, wanted);
      chunkAt = position;
      // The file is shorter than its range: what is there is all there is.
      if (chunk.length < found.byteLength) {
        yield { kind: 'bad', position, byteLength: range.to - position, reason: 'truncated', isTail: true };
        return;
      }
      continue;
    }
    if (found.kind === 'batch') {
      if (found.batch.baseOffset >= range.endOffset) return;
      yield { kind: 'batch', position, batch: found.batch };
      position += found.batch.byteLength;
      expected = found.batch.nextOffset;
      highest = expected;
      continue;
    }
    const next = await findBatch(
      file,
      { ...range, from: position + 1, minOffset: expected },
      found.byteLength - 1,
      options,
    );
    const end = next ?? range.to;
    yield {
      kind: 'bad',
      position,
      byteLength: end - position,
      reason: found.reason,
      isTail: next === undefined,
    };
    position = end;
    highest = Number.POSITIVE_INFINITY;
  }
}

type Judged =
  | { readonly kind: 'more'; readonly byteLength: number }
  | { readonly kind: 'batch'; readonly batch: RecordBatch }
  /** `byteLength`: what the header declares, 1 when it cannot be believed. */
  | { readonly kind: 'bad'; readonly reason: BadBytesReason; readonly byteLength: number };

function judge(
  chunk: Buffer,
  at: number,
  left: number,
  offsets: { readonly lowest: number; readonly highest: number },
  options: RecordBatchOptions,
): Judged {
  try {
    const byteLength = batchByteLength(chunk, at, MAX_BATCH_BYTES);
    if (byteLength === undefined) {
      if (left < HEADER_PROBE_BYTES) return { kind: 'bad', reason: 'truncated', byteLength: 1 };
      return { kind: 'more', byteLength: HEADER_PROBE_BYTES };
    }
    if (byteLength > left) return { kind: 'bad', reason: 'truncated', byteLength: 1 };
    if (at + byteLength > chunk.length) return { kind: 'more', byteLength };
    const batch = new RecordBatch(chunk.subarray(at, at + byteLength), options);
    if (!batch.isIntact()) return { kind: 'bad', reason: 'checksum', byteLength };
    if (batch.baseOffset < offsets.lowest || batch.baseOffset > offsets.highest) {
      return { kind: 'bad', reason: 'offset', byteLength };
    }
    return { kind: 'batch', batch };
  } catch (error) {
    if (error instanceof KafkaProtocolError) return { kind: 'bad', reason: 'header', byteLength: 1 };
    throw error;
  }
}

/** Up to `length` bytes at `position`; fewer only at the end of the file. */
export async function readChunk(file: OpenFile, position: number, length: number): Promise<Buffer> {
  const chunk = Buffer.allocUnsafeSlow(length);
  let count = 0;
  while (count < length) {
    const readCount = await file.read(chunk, count, length - count, position + count);
    if (readCount === 0) break;
    count += readCount;
  }
  return count === length ? chunk : chunk.subarray(0, count);
}

const EMPTY: Buffer = Buffer.alloc(0);
