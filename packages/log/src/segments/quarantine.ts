import { basename, dirname, join } from 'node:path';
import type { LogCounts } from '../counters.ts';
import { logEvents } from '../events.ts';
import { type FileSystem, type OpenFile, readFully, writeFully } from '../disk/file-system.ts';

export const QUARANTINE_DIRECTORY = 'quarantine';
const CHUNK_BYTES = 1_048_576;

export interface BadBytes {
  /** The segment they lie in. */
  readonly path: string;
  readonly position: number;
  readonly byteLength: number;
  readonly reason: string;
  /** Cut off at the end of the log, not skipped inside of it. */
  readonly isTail: boolean;
}

/** Keeps copies of stored bytes that are no batch, each stretch once, and counts them. */
export class Quarantine {
  readonly #fileSystem: FileSystem;
  readonly #counts: LogCounts;
  readonly #seen = new Set<string>();

  constructor(fileSystem: FileSystem, counts: LogCounts) {
    this.#fileSystem = fileSystem;
    this.#counts = counts;
  }

  /**
   * Copies the bytes to `quarantine/` beside the segment, as `SEGMENT-POSITION.REASON.bad`. They are counted also when the
   * copy fails, for instance on a full disk: then they stay where they are, unless they have to be cut.
   */
  async keep(file: OpenFile, bad: BadBytes): Promise<void> {
    const name = `${basename(bad.path, '.log')}-${bad.position}.${bad.reason}.bad`;
    const keptAt = join(dirname(bad.path), QUARANTINE_DIRECTORY, name);
    if (this.#seen.has(keptAt)) return;
    this.#seen.add(keptAt);
    this.#count(bad);
    try {
      await this.#copy(file, bad, keptAt);
      logEvents.quarantine.publish({ ...bad, keptAt });
    } catch (error) {
      logEvents.quarantine.publish({ ...bad, error });
    }
  }

  #count(bad: BadBytes): void {
    if (bad.isTail) {
      this.#counts.cutBytes += bad.byteLength;
      return;
    }
    this.#counts.quarantinedBytes += bad.byteLength;
    this.#counts.quarantinedBatches[bad.reason] = (this.#counts.quarantinedBatches[bad.reason] ?? 0) + 1;
  }

  async #copy(from: OpenFile, bad: BadBytes, keptAt: string): Promise<void> {
    const fileSystem = this.#fileSystem;
    const dir = dirname(keptAt);
    await fileSystem.makeDirectory(dir);
    await fileSystem.syncDirectory(dirname(dir));
    // Kept by an earlier run: the same bytes at the same place.
    if ((await fileSystem.sizeOf(keptAt)) === bad.byteLength) return;
    await fileSystem.remove(keptAt);
    const copy = await fileSystem.open(keptAt, 'create');
    try {
      for (let done = 0; done < bad.byteLength; done += CHUNK_BYTES) {
        const length = Math.min(CHUNK_BYTES, bad.byteLength - done);
        await writeFully(copy, [await readFully(from, bad.position + done, length)], done);
      }
      await copy.datasync();
    } finally {
      await copy.close();
    }
    await fileSystem.syncDirectory(dir);
  }
}
