import type { FileSystem, Log, TopicPartition } from '../src/index.ts';
import {
  RecordBatch,
  RecordBatchWriter,
  type RecordBatchWriterOptions,
  type RecordList,
  recordList,
} from '@logdrive/kafka-protocol/records';

export const AT: TopicPartition = { topic: 'logs', partition: 0 };

export function values(...texts: readonly string[]): RecordList {
  return recordList(texts.map((text) => ({ value: Buffer.from(text) })));
}

/** `count` records of `byteLength` each; never an object for one. */
export function filler(count: number, byteLength: number): RecordList {
  const source = Buffer.alloc(byteLength, 0x61);
  return {
    recordCount: count,
    byteLengthAt: () => byteLength,
    writeTo: (writer) => writer.appendValue(writer.defaultTimestampMs, source, 0, byteLength),
  };
}

export function batchOf(texts: readonly string[], options: RecordBatchWriterOptions = {}): RecordBatch {
  const writer = new RecordBatchWriter(options);
  for (const text of texts) writer.append({ value: Buffer.from(text), timestampMs: 1_700_000_000_000 });
  return new RecordBatch(writer.finish());
}

export async function batchesFrom(log: Pick<Log, 'read'>, offset: number, at = AT): Promise<RecordBatch[]> {
  return await Array.fromAsync(log.read(at, offset, { follow: false }));
}

/** Offset and text of every record from an offset on. */
export async function recordsFrom(
  log: Pick<Log, 'read'>,
  offset: number,
  at = AT,
): Promise<[number, string][]> {
  const batches = await batchesFrom(log, offset, at);
  return batches.flatMap((batch) =>
    [...batch.records()].map((record): [number, string] => [record.offset, String(record.value)]),
  );
}

/** A file system that counts the bytes read from files whose path matches. */
export function countingReads(
  inner: FileSystem,
  path: RegExp,
): { fileSystem: FileSystem; bytes: () => number } {
  let bytes = 0;
  const fileSystem: FileSystem = {
    open: async (name, mode) => {
      const file = await inner.open(name, mode);
      if (!path.test(name)) return file;
      return {
        read: async (target, offset, length, position) => {
          const count = await file.read(target, offset, length, position);
          bytes += count;
          return count;
        },
        write: (chunks, position) => file.write(chunks, position),
        datasync: () => file.datasync(),
        truncate: (size) => file.truncate(size),
        size: () => file.size(),
        close: () => file.close(),
      };
    },
    makeDirectory: (name) => inner.makeDirectory(name),
    list: (name) => inner.list(name),
    sizeOf: (name) => inner.sizeOf(name),
    rename: (from, to) => inner.rename(from, to),
    remove: (name) => inner.remove(name),
    syncDirectory: (name) => inner.syncDirectory(name),
    freeBytes: (name) => inner.freeBytes(name),
  };
  return { fileSystem, bytes: () => bytes };
}

/** Changes the bytes of a file in place. */
export async function overwrite(
  fileSystem: FileSystem,
  path: string,
  position: number,
  bytes: Uint8Array,
): Promise<void> {
  const file = await fileSystem.open(path, 'write');
  await file.write([bytes], position);
  await file.datasync();
  await file.close();
}

export async function contentOf(fileSystem: FileSystem, path: string): Promise<Buffer> {
  const file = await fileSystem.open(path, 'read');
  const bytes = Buffer.alloc(await file.size());
  await file.read(bytes, 0, bytes.length, 0);
  await file.close();
  return bytes;
}
