import { open, readFile } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import type { SegmentReport } from '@logdrive/log';
import { codeOf } from '../errors.ts';

// Kafka's files: an offset index of { relative offset u32, position u32 }, a time index of { timestamp i64, relative
// offset u32 }. Of a batch, its last offset is indexed. https://kafka.apache.org/documentation/#log
const OFFSET_ENTRY_BYTES = 8;
const TIME_ENTRY_BYTES = 12;
const BATCH_LAST_OFFSET_DELTA_AT = 23;
const BATCH_PREFIX_BYTES = 27;

/**
 * What is wrong with the indexes of a segment, as sentences: an entry that leads to no batch, or to another one, and
 * entries that do not ascend. An index that is not there is no fault: the relay makes it again.
 */
export async function findIndexProblems(report: SegmentReport): Promise<string[]> {
  const offsets = await readIndex(report.path, '.index');
  const times = await readIndex(report.path, '.timeindex');
  const segment = await open(report.path, 'r');
  try {
    return [...(await offsetProblems(offsets, segment, report)), ...timeProblems(times, report)];
  } finally {
    await segment.close();
  }
}

async function readIndex(segmentPath: string, ending: string): Promise<Buffer> {
  try {
    return await readFile(segmentPath.replace(/\.log$/, ending));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}

async function offsetProblems(index: Buffer, segment: FileHandle, report: SegmentReport): Promise<string[]> {
  const prefix = Buffer.alloc(BATCH_PREFIX_BYTES);
  let previousPosition = -1;
  for (let at = 0; at + OFFSET_ENTRY_BYTES <= index.length; at += OFFSET_ENTRY_BYTES) {
    const lastOffset = report.baseOffset + index.readUInt32BE(at);
    const position = index.readUInt32BE(at + 4);
    const name = `offset index, entry at ${at}`;
    if (position <= previousPosition) return [`${name}: position ${position} does not ascend`];
    const { bytesRead } = await segment.read(prefix, 0, BATCH_PREFIX_BYTES, position);
    if (bytesRead < BATCH_PREFIX_BYTES) return [`${name}: position ${position} is behind the segment's end`];
    const found = Number(prefix.readBigInt64BE(0)) + prefix.readInt32BE(BATCH_LAST_OFFSET_DELTA_AT);
    if (found !== lastOffset) return [`${name}: no batch that ends with offset ${lastOffset} at ${position}`];
    previousPosition = position;
  }
  return wholeEntries('offset', index, OFFSET_ENTRY_BYTES);
}

function timeProblems(index: Buffer, report: SegmentReport): string[] {
  let previousMs = -1;
  let previousOffset = -1;
  for (let at = 0; at + TIME_ENTRY_BYTES <= index.length; at += TIME_ENTRY_BYTES) {
    const timestampMs = Number(index.readBigInt64BE(at));
    const offset = report.baseOffset + index.readUInt32BE(at + 8);
    const name = `time index, entry at ${at}`;
    if (timestampMs <= previousMs || offset <= previousOffset) return [`${name}: does not ascend`];
    if (offset >= report.endOffset) return [`${name}: offset ${offset} is behind the segment's end`];
    previousMs = timestampMs;
    previousOffset = offset;
  }
  return wholeEntries('time', index, TIME_ENTRY_BYTES);
}

function wholeEntries(name: string, index: Buffer, entryBytes: number): string[] {
  const rest = index.length % entryBytes;
  return rest === 0 ? [] : [`${name} index: ${rest} bytes after its last entry`];
}
