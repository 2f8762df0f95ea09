import type { FileSystem, OpenFile } from './file-system.ts';

/** A file system whose fdatasyncs and directory fsyncs wait for each other, so that a stalled disk leaves threads free. */
export function limitSyncs(fileSystem: FileSystem, maxConcurrentCount: number): FileSystem {
  const gate = new SyncGate(maxConcurrentCount);
  return {
    open: async (path, mode) => gatedFile(await fileSystem.open(path, mode), gate),
    makeDirectory: (path) => fileSystem.makeDirectory(path),
    list: (path) => fileSystem.list(path),
    sizeOf: (path) => fileSystem.sizeOf(path),
    rename: (from, to) => fileSystem.rename(from, to),
    remove: (path) => fileSystem.remove(path),
    syncDirectory: (path) => gate.run(() => fileSystem.syncDirectory(path)),
    freeBytes: (path) => fileSystem.freeBytes(path),
  };
}

function gatedFile(file: OpenFile, gate: SyncGate): OpenFile {
  return {
    read: (target, offset, length, position) => file.read(target, offset, length, position),
    write: (chunks, position) => file.write(chunks, position),
    datasync: () => gate.run(() => file.datasync()),
    truncate: (size) => file.truncate(size),
    size: () => file.size(),
    close: () => file.close(),
  };
}

class SyncGate {
  readonly #maxConcurrentCount: number;
  #runningCount = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(maxConcurrentCount: number) {
    this.#maxConcurrentCount = maxConcurrentCount;
  }

  async run(sync: () => Promise<void>): Promise<void> {
    if (this.#runningCount >= this.#maxConcurrentCount) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    } else {
      this.#runningCount++;
    }
    try {
      await sync();
    } finally {
      // A waiting one takes the place over; only without one does it become free.
      const next = this.#waiting.shift();
      if (next) next();
      else this.#runningCount--;
    }
  }
}
