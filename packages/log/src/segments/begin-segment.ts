import { basename, join } from 'node:path';
import { logEvents } from '../events.ts';
import type { OpenFile } from '../disk/file-system.ts';
import type { LogContext } from '../log-context.ts';
import { QUARANTINE_DIRECTORY } from './quarantine.ts';
import { SegmentIndex } from './segment-index.ts';
import { segmentPath } from './segment-names.ts';
import type { Segment, SegmentStore } from './segment-store.ts';

/** Where a new segment begins. */
export interface SegmentStart {
  readonly dir: string;
  readonly offset: number;
  /** Line bytes of the partition before it. */
  readonly lineBytes: number;
}

/** Makes a segment, its name durable, and puts it behind the others. */
export async function beginSegment(
  context: LogContext,
  segments: SegmentStore,
  { dir, offset, lineBytes }: SegmentStart,
): Promise<{ readonly segment: Segment; readonly file: OpenFile }> {
  const { fileSystem, options } = context;
  const path = segmentPath(dir, offset, '.log');
  // Left by an attempt that failed half-way; nothing of it was acknowledged.
  await fileSystem.remove(path);
  const file = await fileSystem.open(path, 'create');
  try {
    await fileSystem.syncDirectory(dir);
  } catch (error) {
    await file.close();
    throw error;
  }
  const segment = segments.add(offset, 0, new SegmentIndex(offset, lineBytes, options.indexIntervalBytes));
  logEvents.roll.publish({ path, baseOffset: offset });
  return { segment, file };
}

/** Renames a segment without one durable batch into the quarantine: its name is needed for the one in its place. */
export async function setSegmentAside({ fileSystem }: LogContext, dir: string, dead: Segment): Promise<void> {
  const aside = join(dir, QUARANTINE_DIRECTORY);
  await fileSystem.makeDirectory(aside);
  if ((await fileSystem.sizeOf(dead.path)) !== undefined) {
    const attempt = (await fileSystem.list(aside)).filter((name) => name.includes('.failed-sync-')).length;
    await fileSystem.rename(dead.path, join(aside, `${basename(dead.path)}.failed-sync-${attempt}`));
  }
  await fileSystem.syncDirectory(aside);
  await fileSystem.syncDirectory(dir);
}
