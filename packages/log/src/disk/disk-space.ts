import type { Clock } from '../clock.ts';
import type { LogCounts } from '../counters.ts';
import { LogError } from '../errors.ts';
import { logEvents } from '../events.ts';
import type { FileSystem } from './file-system.ts';
import { formatBytes } from '../format-bytes.ts';
import type { DiskStatus } from '../status.ts';

export interface DiskSpaceOptions {
  readonly dir: string;
  readonly fileSystem: FileSystem;
  readonly clock: Clock;
  readonly counts: LogCounts;
  readonly minFreeBytes: number;
  readonly pollMs: number;
  /** Aborts when the log closes: then nothing waits for space any more. */
  readonly closing: AbortSignal;
}

/** What can be done about a full disk. */
export interface SpaceHolder {
  /** Deletes what need not be kept, beside whatever goes on. */
  makeSpace(): void;
  /** Who keeps segments from being deleted, in words; '' when nobody does. */
  holding(): string;
}

/**
 * Keeps intake from filling the disk, and brings it back. The log pauses while fewer than `minFreeBytes` are free, so
 * that cursors, state and deletions still have room, or while the kernel refuses a write for whatever reason.
 */
export class DiskSpace {
  readonly #options: DiskSpaceOptions;
  #freeBytes = Number.POSITIVE_INFINITY;
  #checkedAtMs = Number.NEGATIVE_INFINITY;
  #isChecking = false;
  #pause: { readonly reason: string; readonly sinceMs: number } | undefined;

  #holder: SpaceHolder = { makeSpace() {}, holding: () => '' };

  constructor(options: DiskSpaceOptions) {
    this.#options = options;
  }

  /** Whom to ask for space when there is none. */
  heldBy(holder: SpaceHolder): void {
    this.#holder = holder;
  }

  status(): DiskStatus {
    const paused = this.#pause;
    const freeBytes = Number.isFinite(this.#freeBytes) ? this.#freeBytes : 0;
    return { freeBytes, paused: paused !== undefined, ...(paused ? { reason: paused.reason } : {}) };
  }

  /** Asks the file system how much is free. */
  async refresh(): Promise<void> {
    const { fileSystem, dir, clock } = this.#options;
    this.#freeBytes = await fileSystem.freeBytes(dir);
    this.#checkedAtMs = clock.now();
  }

  /** Resolves when `byteLength` more bytes may be written. Rejects with `ERR_LOG_CLOSED` when the log closes first. */
  async admit(byteLength: number): Promise<void> {
    if (this.#options.clock.now() - this.#checkedAtMs >= this.#options.pollMs) this.#refreshAside();
    this.#freeBytes -= byteLength;
    if (this.#freeBytes >= this.#options.minFreeBytes) return;
    await this.#look();
    while (this.#freeBytes - byteLength < this.#options.minFreeBytes) {
      await this.waitAfter(this.#shortage(byteLength));
      await this.#look();
    }
    this.#freeBytes -= byteLength;
    this.resume();
  }

  /** As `refresh`; while the file system gives no answer, intake pauses, as on a disk that fails. */
  async #look(): Promise<void> {
    for (;;) {
      try {
        return await this.refresh();
      } catch (error) {
        const cause = error instanceof Error ? error.message : String(error);
        const reason = `the free space under ${this.#options.dir} cannot be told (${cause}): intake resumes by itself once it can`;
        await this.waitAfter(reason, error);
      }
    }
  }

  /** Does what the kernel may refuse until it does not, pausing intake in between. */
  async persist<T>(what: string, path: string, attempt: () => Promise<T>): Promise<T> {
    for (;;) {
      try {
        const result = await attempt();
        this.resume();
        return result;
      } catch (error) {
        this.#options.counts.failedWrites++;
        await this.refresh().catch(() => undefined);
        const cause = error instanceof Error ? error.message : String(error);
        await this.waitAfter(
          `${what} ${path} failed (${cause}; ${formatBytes(this.#freeBytes)} are free): intake resumes by itself once this works`,
          error,
        );
      }
    }
  }

  /** Pauses intake and waits for the next look. */
  async waitAfter(reason: string, cause?: unknown): Promise<void> {
    const { clock, closing, dir, pollMs, counts } = this.#options;
    if (this.#pause === undefined) {
      counts.pauses++;
      logEvents.pause.publish({ path: dir, reason });
    }
    this.#holder.makeSpace();
    this.#pause = { reason, sinceMs: this.#pause?.sinceMs ?? clock.now() };
    if (closing.aborted) throw closedWhilePaused(dir, reason, cause);
    await new Promise<void>((resolve, reject) => {
      const onClose = (): void => {
        cancel();
        reject(closedWhilePaused(dir, reason, cause));
      };
      const cancel = clock.after(pollMs, () => {
        closing.removeEventListener('abort', onClose);
        resolve();
      });
      closing.addEventListener('abort', onClose, { once: true });
    });
  }

  resume(): void {
    if (this.#pause === undefined) return;
    const { clock, dir } = this.#options;
    logEvents.resume.publish({ path: dir, pausedMs: clock.now() - this.#pause.sinceMs });
    this.#pause = undefined;
  }

  #shortage(byteLength: number): string {
    const { dir, minFreeBytes } = this.#options;
    const [free, kept, wanted] = [this.#freeBytes, minFreeBytes, byteLength].map(formatBytes);
    const holding = this.#holder.holding();
    const cure = holding === '' ? 'free some space, or lower the retention of a topic' : holding;
    return `${free} are free under ${dir}, of which ${kept} are kept, and ${wanted} are to be written: ${cure}; intake resumes by itself`;
  }

  /** Once a poll interval, beside the write, so that no append waits for it. */
  #refreshAside(): void {
    if (this.#isChecking) return;
    this.#isChecking = true;
    this.refresh()
      .catch((error: unknown) => {
        logEvents.warning.publish({ what: 'free space', path: this.#options.dir, error });
      })
      .finally(() => {
        this.#isChecking = false;
      });
  }
}

function closedWhilePaused(dir: string, reason: string, cause: unknown): LogError {
  return new LogError('ERR_LOG_CLOSED', `The log in ${dir} closed while it could not write: ${reason}`, {
    path: dir,
    cause,
  });
}
