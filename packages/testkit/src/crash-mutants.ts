import type { FileSystem, OpenFile } from '@logdrive/log';

/*
 * Bugs on purpose, made by putting something between the log and its file system that does as little as the bug would:
 * a suite that does not find them finds nothing.
 */

export type Mutant = (fileSystem: FileSystem) => FileSystem;

/** The log acknowledges before fdatasync: for segments it returns at once and does nothing. */
export const ackBeforeSync: Mutant = (fileSystem) =>
  withFiles(fileSystem, (file, path) => (isSegment(path) ? { ...file, datasync: nothing } : file));

/** Names are never made durable. */
export const noDirectorySync: Mutant = (fileSystem) => ({ ...callsOf(fileSystem), syncDirectory: nothing });

/** Cursors count as stored before they are, but for new ones. */
export const noCursorSync: Mutant = (fileSystem) => ({
  ...callsOf(fileSystem),
  open: async (path, mode) => {
    const file = await fileSystem.open(path, mode);
    if (!isCursor(path)) return file;
    let isNew = mode === 'create';
    return {
      ...fileCallsOf(file),
      datasync: async () => {
        if (isNew) await file.datasync();
        isNew = false;
      },
    };
  },
});

/** A cursor is written over its last value: one slot instead of two. */
export const cursorInPlace: Mutant = (fileSystem) =>
  withFiles(fileSystem, (file, path) =>
    isCursor(path)
      ? { ...file, write: (chunks, position) => file.write(chunks, chunks.length === 1 ? 0 : position) }
      : file,
  );

/** Small files get their name before they have their bytes. */
export const renameBeforeSync: Mutant = (fileSystem) =>
  withFiles(fileSystem, (file, path) => (path.endsWith('.new') ? { ...file, datasync: nothing } : file));

/** A recovery believes what the kernel shows it: the first fdatasync of a segment that was there is left out. */
export const noSyncInRecovery: Mutant = (fileSystem) => ({
  ...callsOf(fileSystem),
  open: async (path, mode) => {
    const file = await fileSystem.open(path, mode);
    if (mode !== 'write' || !isSegment(path)) return file;
    let isFirst = true;
    return {
      ...fileCallsOf(file),
      datasync: async () => {
        if (!isFirst) await file.datasync();
        isFirst = false;
      },
    };
  },
});

const nothing = (): Promise<void> => Promise.resolve();

function isSegment(path: string): boolean {
  return path.endsWith('.log');
}

function isCursor(path: string): boolean {
  return path.includes('/cursors/') || path.includes('.cursor');
}

function withFiles(fileSystem: FileSystem, change: (file: OpenFile, path: string) => OpenFile): FileSystem {
  return {
    ...callsOf(fileSystem),
    open: async (path, mode) => change(fileCallsOf(await fileSystem.open(path, mode)), path),
  };
}

/** The calls as plain functions: a class's methods are not copied by a spread. */
function callsOf(fileSystem: FileSystem): FileSystem {
  return {
    open: (path, mode) => fileSystem.open(path, mode),
    makeDirectory: (path) => fileSystem.makeDirectory(path),
    list: (path) => fileSystem.list(path),
    sizeOf: (path) => fileSystem.sizeOf(path),
    rename: (from, to) => fileSystem.rename(from, to),
    remove: (path) => fileSystem.remove(path),
    syncDirectory: (path) => fileSystem.syncDirectory(path),
    freeBytes: (path) => fileSystem.freeBytes(path),
  };
}

function fileCallsOf(file: OpenFile): OpenFile {
  return {
    read: (target, offset, length, position) => file.read(target, offset, length, position),
    write: (chunks, position) => file.write(chunks, position),
    datasync: () => file.datasync(),
    truncate: (size) => file.truncate(size),
    size: () => file.size(),
    close: () => file.close(),
  };
}
