import { join } from 'node:path';
import { LogError } from '../errors.ts';
import { logEvents } from '../events.ts';
import { readFully } from '../disk/file-system.ts';
import type { LogContext } from '../log-context.ts';
import { STATE_FILE_NAME, STATE_SLOT_BYTES } from './partition-state.ts';
import type { ProducerStates } from './producer-states.ts';
import { QUARANTINE_DIRECTORY } from '../segments/quarantine.ts';
import { baseOffsetIn, baseOffsetsIn, segmentPath } from '../segments/segment-names.ts';
import type { SegmentStore } from '../segments/segment-store.ts';
import { openTwoSlotFile, type TwoSlotFile, type TwoSlotFileOptions } from '../disk/two-slot-file.ts';

const INDEX_SUFFIXES = ['.index', '.timeindex', '.lineindex'] as const;

/** The state file of a partition; `name` is `TOPIC-PARTITION`. */
export function stateOptions({ fileSystem }: LogContext, dir: string, name: string): TwoSlotFileOptions {
  return {
    fileSystem,
    path: join(dir, STATE_FILE_NAME),
    slotBytes: STATE_SLOT_BYTES,
    what: `the state of ${name}`,
    cure: 'It is made again from the segments.',
  };
}

/** The state only saves a scan: one that cannot be read is made again, and said. */
export async function openState(options: TwoSlotFileOptions): Promise<TwoSlotFile | undefined> {
  try {
    return await openTwoSlotFile(options);
  } catch (error) {
    if (!(error instanceof LogError) || error.code !== 'ERR_LOG_SLOTS_UNREADABLE') throw error;
    logEvents.warning.publish({ what: error.message, path: options.path, error });
    return undefined;
  }
}

/** Takes in the segments that a directory holds, and clears away what a crash left beside them. */
export async function listSegments(
  { fileSystem }: LogContext,
  dir: string,
  segments: SegmentStore,
): Promise<void> {
  const names = await fileSystem.list(dir);
  // The last process may have died before the segment that it set aside was gone for certain: it must not come back.
  if (names.includes(QUARANTINE_DIRECTORY)) await fileSystem.syncDirectory(join(dir, QUARANTINE_DIRECTORY));
  for (const name of strays(names)) await fileSystem.remove(join(dir, name));
  for (const baseOffset of baseOffsetsIn(names)) {
    segments.add(baseOffset, (await fileSystem.sizeOf(segmentPath(dir, baseOffset, '.log'))) ?? 0);
  }
}

/** Files that were not finished, and indexes of a segment that was being deleted. */
function strays(names: readonly string[]): string[] {
  const bases = new Set(baseOffsetsIn(names));
  return names.filter((name) => {
    const base = INDEX_SUFFIXES.map((suffix) => baseOffsetIn(name, suffix)).find(
      (offset) => offset !== undefined,
    );
    return name.endsWith('.new') || (base !== undefined && !bases.has(base));
  });
}

/** Takes in what producers had stored before an offset, where there is a snapshot of it. */
export async function loadProducers(
  { fileSystem, crc32c }: LogContext,
  path: string,
  producers: ProducerStates,
): Promise<void> {
  const byteLength = await fileSystem.sizeOf(path);
  if (byteLength === undefined) return;
  const file = await fileSystem.open(path, 'read');
  try {
    const bytes = Buffer.from(await readFully(file, 0, byteLength));
    if (producers.loadSnapshot(bytes, crc32c)) return;
    logEvents.warning.publish({ what: 'the producer snapshot is damaged: producers are new here', path });
  } finally {
    await file.close();
  }
}
