/**
 * The file system as the log sees it: the few calls whose durability the log reasons about. The real one is
 * `node-file-system.ts`; tests use a simulated one that keeps durable and volatile bytes apart.
 *
 * Errors are Node's (`code: 'ENOSPC' | 'EIO' | 'EMFILE' | 'ENOENT' | …`): the log decides what each means.
 */
export interface FileSystem {
  /** Opens a file. `create` fails with EEXIST if it exists; `write` and `read` fail with ENOENT if it does not. */
  open(path: string, mode: 'read' | 'write' | 'create'): Promise<OpenFile>;
  /** Creates one directory; resolves without error when it exists already. The name is durable after `syncDirectory` of its parent. */
  makeDirectory(path: string): Promise<void>;
  /** Names in a directory, in no particular order. */
  list(path: string): Promise<string[]>;
  /** Size in bytes, or undefined when nothing has this name. */
  sizeOf(path: string): Promise<number | undefined>;
  /** Replaces `to` atomically. Durable after `syncDirectory` of the directories involved. */
  rename(from: string, to: string): Promise<void>;
  /** Removes a file; resolves without error when it does not exist. Durable after `syncDirectory`. */
  remove(path: string): Promise<void>;
  /** fsync of a directory: the names in it are on stable storage once this resolves. */
  syncDirectory(path: string): Promise<void>;
  /** Bytes that an unprivileged process may still write under this path. */
  freeBytes(path: string): Promise<number>;
}

export interface OpenFile {
  /** Reads up to `length` bytes at `position`; resolves with the count, 0 at the end. */
  read(target: Uint8Array, offset: number, length: number, position: number): Promise<number>;
  /** Writes the chunks one after another at `position`; resolves with the count written, which may be short. */
  write(chunks: readonly Uint8Array[], position: number): Promise<number>;
  /** fdatasync: bytes and size are on stable storage once this resolves. After a rejection nothing may be assumed. */
  datasync(): Promise<void>;
  truncate(size: number): Promise<void>;
  size(): Promise<number>;
  close(): Promise<void>;
}

/**
 * Writes all of `chunks` at `position`, taking up after short writes. Rejects with the error of the file system; how
 * many bytes were written by then is unknown to the caller, who writes the same place again or leaves it.
 */
export async function writeFully(
  file: OpenFile,
  chunks: readonly Uint8Array[],
  position: number,
): Promise<void> {
  let remaining = chunks.filter((chunk) => chunk.length > 0);
  let at = position;
  while (remaining.length > 0) {
    const writtenCount = await file.write(remaining, at);
    // A kernel that takes nothing and reports no error would be asked for ever.
    if (writtenCount === 0) throw ioError('EIO', `the file took none of the bytes at ${at}`);
    at += writtenCount;
    remaining = after(remaining, writtenCount);
  }
}

/** Reads `length` bytes at `position`, taking up after short reads; fewer only at the end of the file. */
export async function readFully(file: OpenFile, position: number, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length);
  let count = 0;
  while (count < length) {
    const readCount = await file.read(bytes, count, length - count, position + count);
    if (readCount === 0) break;
    count += readCount;
  }
  return bytes.subarray(0, count);
}

/** An error of the same shape as Node's, for what the kernel has no word for. */
function ioError(code: string, message: string): Error {
  return Object.assign(new Error(`${code}: ${message}`), { code });
}

function after(chunks: readonly Uint8Array[], count: number): Uint8Array[] {
  let left = count;
  const rest: Uint8Array[] = [];
  for (const chunk of chunks) {
    if (left >= chunk.length) left -= chunk.length;
    else {
      rest.push(left === 0 ? chunk : chunk.subarray(left));
      left = 0;
    }
  }
  return rest;
}
