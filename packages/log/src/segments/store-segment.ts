import type { FileSystem } from '../disk/file-system.ts';
import { replaceFile } from '../partition/partition-files.ts';
import { encodeState } from '../partition/partition-state.ts';
import type { RollPoint } from '../partition/partition-writer.ts';
import { baseOffsetIn } from './segment-names.ts';
import type { Segment, SegmentStore } from './segment-store.ts';
import type { TwoSlotFile } from '../disk/two-slot-file.ts';

/** The files of a partition that go with its segments. */
export interface SegmentFiles {
  readonly fileSystem: FileSystem;
  readonly dir: string;
  readonly segments: SegmentStore;
  readonly stateFile: TwoSlotFile;
}

/**
 * Stores the indexes of a segment and the producers at `end`, and, once those are durable, that a recovery begins there: at
 * the end of this segment, or at the start of the one after it.
 */
export async function storeSegment(files: SegmentFiles, segment: Segment, end: RollPoint): Promise<void> {
  const { fileSystem, dir, segments, stateFile } = files;
  await segments.storeIndex(segment);
  await replaceFile(fileSystem, segments.pathOf(end.offset, '.snapshot'), end.producers);
  await fileSystem.syncDirectory(dir);
  const isLast = segment === segments.last;
  const recoverIn = isLast ? segment : (segments.at(end.offset) ?? segment);
  await stateFile.commit(
    encodeState({
      segmentBaseOffset: recoverIn.baseOffset,
      position: isLast ? segment.byteLength : 0,
      offset: end.offset,
      lineBytes: end.lineBytes,
    }),
  );
  await removeOldSnapshots(files, end.offset);
}

/** Keeps the snapshot of now and those at the start of a segment. */
async function removeOldSnapshots(
  { fileSystem, dir, segments }: SegmentFiles,
  keptOffset: number,
): Promise<void> {
  for (const name of await fileSystem.list(dir)) {
    const offset = baseOffsetIn(name, '.snapshot');
    if (offset === undefined || offset === keptOffset) continue;
    if (segments.all.some((segment) => segment.baseOffset === offset)) continue;
    await fileSystem.remove(segments.pathOf(offset, '.snapshot'));
  }
}
