import type { BigIntStats } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { codeOf } from '../errors.ts';

/** Length and identity of a file at a checkpoint: what the cursor keeps. */
interface FileCheckpoint {
  readonly lengthBytes: number;
  /** Device, inode and birth: another file under the same name has another. */
  readonly identity: string;
}

/** A file that is appended to, and that can be cut back to what was durable with a cursor. */
export class CheckpointedFile {
  readonly path: string;
  /** Bytes behind the checkpoint that were removed when the file was opened: a crash had left them. */
  readonly cutBackBytes: number;
  readonly #handle: FileHandle;
  readonly #identity: string;
  /** Device and inode: what a path names is compared with it. */
  readonly #inode: string;
  #lengthBytes: number;
  #closed: Promise<void> | undefined;

  constructor(
    path: string,
    handle: FileHandle,
    { lengthBytes, identity }: FileCheckpoint,
    cutBackBytes: number,
  ) {
    this.path = path;
    this.#handle = handle;
    this.#identity = identity;
    this.#inode = identity.slice(0, identity.lastIndexOf(':'));
    this.#lengthBytes = lengthBytes;
    this.cutBackBytes = cutBackBytes;
  }

  /**
   * Opens or makes the file. When it still is the file of the checkpoint and has grown since, the rest is cut: its
   * lines come again. Another file of that name (rotated) is appended to as it is.
   */
  static async open(path: string, checkpoint: string): Promise<CheckpointedFile> {
    const handle = await openOrCreate(path);
    try {
      const { dev, ino, birthtimeNs, size } = await handle.stat({ bigint: true });
      const identity = `${dev}:${ino}:${birthtimeNs}`;
      const sizeBytes = Number(size);
      const kept = parseCheckpoint(checkpoint);
      const lengthBytes = kept?.identity === identity ? Math.min(kept.lengthBytes, sizeBytes) : sizeBytes;
      if (lengthBytes < sizeBytes) {
        await handle.truncate(lengthBytes);
        await handle.datasync();
      }
      return new CheckpointedFile(path, handle, { lengthBytes, identity }, sizeBytes - lengthBytes);
    } catch (thrown) {
      await handle.close();
      throw thrown;
    }
  }

  /** What a cursor keeps with the position that the file has reached. */
  get checkpoint(): string {
    return `${this.#lengthBytes} ${this.#identity}`;
  }

  /** Resolves once the bytes are on stable storage. After a rejection the file is to be opened again. */
  async append(bytes: Uint8Array): Promise<void> {
    let written = 0;
    while (written < bytes.byteLength) {
      const position = this.#lengthBytes + written;
      const { bytesWritten } = await this.#handle.write(bytes, written, bytes.byteLength - written, position);
      written += bytesWritten;
    }
    if (written === 0) return;
    await this.#handle.datasync();
    this.#lengthBytes += written;
  }

  /**
   * Whether the path still names this file. `renamed`: it has another name now (rotation), and keeps what was written;
   * `removed`: it has none, and nobody will ever read it. A file that somebody emptied goes on at its end.
   */
  async whereabouts(): Promise<'in place' | 'renamed' | 'removed'> {
    const named = await statOf(this.path);
    if (named && inodeOf(named) === this.#inode) {
      this.#lengthBytes = Math.min(this.#lengthBytes, Number(named.size));
      return 'in place';
    }
    const { nlink } = await this.#handle.stat();
    return nlink > 0 ? 'renamed' : 'removed';
  }

  close(): Promise<void> {
    this.#closed ??= this.#handle.close();
    return this.#closed;
  }
}

function inodeOf({ dev, ino }: BigIntStats): string {
  return `${dev}:${ino}`;
}

async function statOf(path: string): Promise<BigIntStats | undefined> {
  try {
    return await stat(path, { bigint: true });
  } catch (thrown) {
    if (codeOf(thrown) === 'ENOENT') return undefined;
    throw thrown;
  }
}

async function openOrCreate(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'r+');
  } catch (thrown) {
    if (codeOf(thrown) !== 'ENOENT') throw thrown;
  }
  const handle = await open(path, 'wx+', 0o640);
  try {
    await syncDirectory(dirname(path));
  } catch (thrown) {
    await handle.close();
    throw thrown;
  }
  return handle;
}

/** The name of a new file is durable only with its directory. */
async function syncDirectory(path: string): Promise<void> {
  const directory = await open(path, 'r');
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}

function parseCheckpoint(text: string): FileCheckpoint | undefined {
  const match = /^(\d+) (\d+:\d+:\d+)$/.exec(text);
  return match ? { lengthBytes: Number(match[1]), identity: match[2]! } : undefined;
}
