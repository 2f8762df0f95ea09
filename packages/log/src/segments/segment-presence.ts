import type { DiskSpace } from '../disk/disk-space.ts';
import type { FileSystem } from '../disk/file-system.ts';

/** What is there of a segment that is being written. */
export interface WrittenSegment {
  readonly fileSystem: FileSystem;
  readonly disk: DiskSpace;
  readonly path: string;
  /** Bytes that the file must have at least. */
  readonly byteLength: number;
}

/**
 * Whether the path of a segment still names a file with what was written: fdatasync of a file that somebody removed
 * succeeds, and keeps nothing. A file system that cannot say counts as a yes.
 */
export async function isInPlace({ fileSystem, path, byteLength }: WrittenSegment): Promise<boolean> {
  try {
    const found = await fileSystem.sizeOf(path);
    return found !== undefined && found >= byteLength;
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ENOTDIR');
  }
}

/** Pauses intake until a segment is in its place again. Rejects with `ERR_LOG_CLOSED` when the log closes first. */
export async function untilInPlace(segment: WrittenSegment): Promise<void> {
  const { disk, path } = segment;
  do {
    await disk.waitAfter(
      `${path} is gone: it was removed, moved or replaced while the log writes to it. ` +
        'Nothing more is acknowledged; stop the relay, put the directory back, and start it again',
    );
  } while (!(await isInPlace(segment)));
  disk.resume();
}
