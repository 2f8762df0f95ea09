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
