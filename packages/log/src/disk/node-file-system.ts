import * as fs from 'node:fs/promises';
import { constants } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import type { FileSystem, OpenFile } from './file-system.ts';

const FILE_MODE = 0o640;
const DIRECTORY_MODE = 0o750;

const OPEN_FLAGS = {
  read: constants.O_RDONLY,
  write: constants.O_RDWR,
  create: constants.O_RDWR | constants.O_CREAT | constants.O_EXCL,
} as const;

/** The real file system, through `node:fs/promises`. Each call is one job of libuv's pool. */
export const nodeFileSystem: FileSystem = {
  open: async (path, mode) => new NodeFile(await fs.open(path, OPEN_FLAGS[mode], FILE_MODE)),
  makeDirectory,
  list: (path) => fs.readdir(path),
  sizeOf,
  rename: (from, to) => fs.rename(from, to),
  remove: async (path) => {
    try {
      await fs.unlink(path);
    } catch (error) {
      if (!isCode(error, 'ENOENT')) throw error;
    }
  },
  syncDirectory,
  freeBytes: async (path) => {
    const { bavail, bsize } = await fs.statfs(path);
    return bavail * bsize;
  },
};

class NodeFile implements OpenFile {
  readonly #handle: FileHandle;

  constructor(handle: FileHandle) {
    this.#handle = handle;
  }

  async read(target: Uint8Array, offset: number, length: number, position: number): Promise<number> {
    const { bytesRead } = await this.#handle.read(target, offset, length, position);
    return bytesRead;
  }

  async write(chunks: readonly Uint8Array[], position: number): Promise<number> {
    const [first] = chunks;
    if (first === undefined) return 0;
    if (chunks.length === 1) {
      return (await this.#handle.write(first, 0, first.length, position)).bytesWritten;
    }
    return (await this.#handle.writev(chunks, position)).bytesWritten;
  }

  datasync(): Promise<void> {
    return this.#handle.datasync();
  }

  truncate(size: number): Promise<void> {
    return this.#handle.truncate(size);
  }

  async size(): Promise<number> {
    return (await this.#handle.stat()).size;
  }

  close(): Promise<void> {
    return this.#handle.close();
  }
}

async function makeDirectory(path: string): Promise<void> {
  try {
    await fs.mkdir(path, DIRECTORY_MODE);
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
    // Something has the name: only a directory will do.
    if (!(await fs.stat(path)).isDirectory()) throw error;
  }
}

async function sizeOf(path: string): Promise<number | undefined> {
  try {
    return (await fs.stat(path)).size;
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

async function syncDirectory(path: string): Promise<void> {
  const handle = await fs.open(path, constants.O_RDONLY | constants.O_DIRECTORY);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
