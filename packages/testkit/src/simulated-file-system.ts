import type { FileSystem, OpenFile } from '@logdrive/log';
import { type Random, seededRandom } from './crash-choice.ts';
import { type DiskOptions, SimulatedDisk, systemError } from './simulated-file-system-disk.ts';
import {
  type FaultEffect,
  type FileOperation,
  type Fault,
  InjectedFault,
} from './simulated-file-system-faults.ts';

/** One change of the disk, as it happened; a list of them can be run again on a copy of the disk. */
export interface TraceEntry {
  readonly what: string;
  apply(disk: SimulatedDisk): void;
}

export interface SimulatedFileSystemOptions extends DiskOptions {
  /** The disk to start with, for what a crash left over. @default an empty one */
  readonly disk?: SimulatedDisk;
  /** Calls that are under way together finish in an order that this decides. @default in the order of the calls */
  readonly seed?: number;
}

/** A program may take a turn or two between one call and the next. */
const QUIET_TURNS = 6;

/** What a kernel says of a directory; nobody should care. */
const DIRECTORY_SIZE = 4096;

interface Job {
  readonly operation: FileOperation;
  readonly path: string;
  run(effect: FaultEffect | undefined): void;
}

/**
 * A file system in memory that knows which bytes and names are on stable storage and which are not. Calls take a turn
 * of the event loop each, one after another, so that a history runs the same way each time. A crash is a question to
 * `disk`: see `crash-points.ts`. No real file is touched.
 */
export class SimulatedFileSystem implements FileSystem {
  readonly disk: SimulatedDisk;
  /** Every change of the disk since this file system was made. */
  readonly trace: TraceEntry[] = [];
  /** Calls so far, by operation. */
  readonly callCounts = new Map<FileOperation, number>();
  readonly #random: Random | undefined;
  readonly #faults: InjectedFault[] = [];
  #queue: (() => void)[] = [];
  #isTurning = false;
  #isDead = false;
  #openFileCount = 0;

  constructor(options: SimulatedFileSystemOptions = {}) {
    this.disk = options.disk ?? new SimulatedDisk(options);
    this.#random = options.seed === undefined ? undefined : seededRandom(options.seed);
  }

  /** Files that are open now. */
  get openFileCount(): number {
    return this.#openFileCount;
  }

  inject(fault: Fault): InjectedFault {
    const injected = new InjectedFault(fault);
    this.#faults.push(injected);
    return injected;
  }

  /** No injected fault strikes any more, and calls that hang go on. */
  releaseFaults(): void {
    for (const fault of this.#faults.splice(0)) fault.release();
  }

  /** Changes the size of the disk; less than is in use means full. */
  setCapacity(capacityBytes: number): void {
    this.#change(`capacity becomes ${capacityBytes}`, (disk) => {
      disk.capacityBytes = capacityBytes;
    });
  }

  /**
   * Resolves when no call has been under way for a few turns of the event loop: whoever works on this file system has
   * done all it can, or waits for a clock, or for a call that hangs.
   */
  async idle(): Promise<void> {
    for (let quietCount = 0; quietCount < QUIET_TURNS; quietCount++) {
      await new Promise((resolve) => setImmediate(resolve));
      if (this.#queue.length > 0) quietCount = 0;
    }
  }

  /** The process is gone: no call returns any more, and none has an effect. */
  kill(): void {
    this.#isDead = true;
    this.#queue = [];
  }

  async open(path: string, mode: 'read' | 'write' | 'create'): Promise<OpenFile> {
    const inode = await this.#call('open', path, () => {
      if (mode === 'create') return this.#change(`create ${path}`, (disk) => disk.create(path));
      const found = this.disk.find(path);
      if (found === undefined) throw systemError('ENOENT', 'open', path);
      return found;
    });
    this.#openFileCount++;
    return new SimulatedFile(this.#callsOf(path, inode), path, mode !== 'read');
  }

  makeDirectory(path: string): Promise<void> {
    return this.#call('makeDirectory', path, () => {
      this.#change(`make directory ${path}`, (disk) => disk.makeDirectory(path));
    });
  }

  list(path: string): Promise<string[]> {
    return this.#call('list', path, () => this.disk.list(path));
  }

  sizeOf(path: string): Promise<number | undefined> {
    return this.#call('sizeOf', path, () => {
      if (this.disk.isDirectory(path)) return DIRECTORY_SIZE;
      const inode = this.disk.find(path);
      return inode === undefined ? undefined : this.disk.content(inode).size;
    });
  }

  rename(from: string, to: string): Promise<void> {
    return this.#call('rename', from, () => {
      this.#change(`rename ${from} to ${to}`, (disk) => disk.rename(from, to));
    });
  }

  remove(path: string): Promise<void> {
    return this.#call('remove', path, () => {
      this.#change(`remove ${path}`, (disk) => disk.remove(path));
    });
  }

  /** Covers the names that were there when the call began, and takes a second turn to return. */
  syncDirectory(path: string): Promise<void> {
    return this.#syncing('syncDirectory', path, () => {
      const inode = this.disk.directoryInode(path);
      const { order } = this.disk;
      return (effect) => {
        if (effect !== undefined) return;
        this.#change(`directory ${path} is synced`, (disk) => disk.directorySynced(inode, order));
      };
    });
  }

  freeBytes(path: string): Promise<number> {
    return this.#call('freeBytes', path, () => Math.min(this.disk.freeBytes, Number.MAX_SAFE_INTEGER));
  }

  #callsOf(path: string, inode: number): FileCalls {
    return {
      call: (operation, run) => this.#call(operation, path, run),
      write: (position, bytes) =>
        this.#change(`write ${bytes.length} bytes at ${position} of ${path}`, (disk) =>
          disk.write(inode, position, bytes),
        ),
      truncate: (size) => this.#change(`truncate ${path} to ${size}`, (disk) => disk.truncate(inode, size)),
      content: () => this.disk.content(inode),
      datasync: () => this.#datasync(path, inode),
      closed: () => {
        this.#openFileCount--;
      },
    };
  }

  #datasync(path: string, inode: number): Promise<void> {
    return this.#syncing('datasync', path, () => {
      const { order } = this.disk;
      return (effect) => {
        if (effect === undefined) {
          this.#change(`${path} is synced`, (disk) => disk.synced(inode, order));
          return;
        }
        const outcome = effect.kind === 'error' ? (effect.bytes ?? 'dirty') : 'dirty';
        this.#change(`sync of ${path} fails, bytes ${outcome}`, (disk) =>
          disk.syncFailed(inode, order, outcome),
        );
      };
    });
  }

  /** A call in two turns: the first notes what it covers, the second does it, or fails. */
  #syncing(
    operation: FileOperation,
    path: string,
    begin: () => (effect: FaultEffect | undefined) => void,
  ): Promise<void> {
    return new Promise((resolve, reject) => {
      const run = (effect: FaultEffect | undefined): void => {
        let finish: (effect: FaultEffect | undefined) => void;
        try {
          finish = begin();
        } catch (error) {
          reject(error);
          return;
        }
        this.#enqueue(() => {
          finish(effect);
          if (effect?.kind === 'error') reject(systemError(effect.code, operation, path));
          else resolve();
        });
      };
      this.#submit({ operation, path, run });
    });
  }

  #call<T>(operation: FileOperation, path: string, run: (effect: FaultEffect | undefined) => T): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#submit({
        operation,
        path,
        run: (effect) => {
          try {
            if (effect?.kind === 'error') throw systemError(effect.code, operation, path);
            resolve(run(effect));
          } catch (error) {
            reject(error);
          }
        },
      });
    });
  }

  #submit(job: Job): void {
    this.callCounts.set(job.operation, (this.callCounts.get(job.operation) ?? 0) + 1);
    this.#enqueue(() => {
      for (const fault of this.#faults) {
        const effect = fault.consider(job.operation, job.path);
        if (effect?.kind === 'hang') {
          fault.hold(() => this.#enqueue(() => job.run(undefined)));
          return;
        }
        if (effect !== undefined) {
          this.#note(`${job.operation} of ${job.path} meets ${JSON.stringify(effect)}`);
          job.run(effect);
          return;
        }
      }
      job.run(undefined);
    });
  }

  #enqueue(turn: () => void): void {
    if (this.#isDead) return;
    this.#queue.push(turn);
    if (this.#isTurning) return;
    this.#isTurning = true;
    setImmediate(() => this.#turn());
  }

  #turn(): void {
    const place = this.#random?.below(this.#queue.length) ?? 0;
    const [turn] = this.#queue.splice(place, 1);
    turn?.();
    this.#isTurning = this.#queue.length > 0;
    if (this.#isTurning) setImmediate(() => this.#turn());
  }

  #change<T>(what: string, apply: (disk: SimulatedDisk) => T): T {
    const result = apply(this.disk);
    this.trace.push({ what, apply });
    return result;
  }

  #note(what: string): void {
    this.trace.push({ what, apply: () => undefined });
  }
}

/** What an open file asks of its file system. */
interface FileCalls {
  call<T>(operation: FileOperation, run: (effect: FaultEffect | undefined) => T): Promise<T>;
  write(position: number, bytes: Uint8Array): number;
  truncate(size: number): void;
  content(): { readonly bytes: Uint8Array; readonly size: number };
  datasync(): Promise<void>;
  closed(): void;
}

class SimulatedFile implements OpenFile {
  readonly #calls: FileCalls;
  readonly #path: string;
  readonly #isWritable: boolean;
  #isClosed = false;

  constructor(calls: FileCalls, path: string, isWritable: boolean) {
    this.#calls = calls;
    this.#path = path;
    this.#isWritable = isWritable;
  }

  async read(target: Uint8Array, offset: number, length: number, position: number): Promise<number> {
    this.#mustBeOpen('read');
    return this.#calls.call('read', (effect) => {
      const limit = effect?.kind === 'short' ? Math.min(length, effect.byteCount) : length;
      const bytes = this.#calls.content().bytes.subarray(position, position + limit);
      target.set(bytes, offset);
      return bytes.length;
    });
  }

  async write(chunks: readonly Uint8Array[], position: number): Promise<number> {
    this.#mustBeOpen('write');
    return this.#calls.call('write', (effect) => {
      if (!this.#isWritable) throw systemError('EBADF', 'write', this.#path);
      const all = Buffer.concat(chunks);
      const bytes = effect?.kind === 'short' ? all.subarray(0, effect.byteCount) : all;
      if (bytes.length === 0) return 0;
      const count = this.#calls.write(position, Uint8Array.from(bytes));
      if (count === 0) throw systemError('ENOSPC', 'write', this.#path);
      return count;
    });
  }

  async datasync(): Promise<void> {
    this.#mustBeOpen('fdatasync');
    return this.#calls.datasync();
  }

  async truncate(size: number): Promise<void> {
    this.#mustBeOpen('ftruncate');
    return this.#calls.call('truncate', () => this.#calls.truncate(size));
  }

  async size(): Promise<number> {
    this.#mustBeOpen('fstat');
    return this.#calls.call('size', () => this.#calls.content().size);
  }

  async close(): Promise<void> {
    this.#mustBeOpen('close');
    this.#isClosed = true;
    return this.#calls.call('close', () => this.#calls.closed());
  }

  #mustBeOpen(call: string): void {
    if (this.#isClosed) throw systemError('EBADF', call, this.#path);
  }
}
