import { stat } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { inspectLog } from '@logdrive/log';
import type { LogInspection } from '@logdrive/log';
import { codeOf } from '../errors.ts';
import { configOrFailure } from './config-failure.ts';
import { reasonOf, wrongUsage } from './exit.ts';

/** Where a command finds the log: `--data-dir`, else `log.dir` of the config, else the default. */
export interface DataDirOptions {
  readonly config?: string;
  readonly dataDir?: string;
}

/** The directory of the log. It may not exist yet. */
export async function dataDir({ config: file, dataDir: dir }: DataDirOptions): Promise<string> {
  if (dir !== undefined) return dir;
  const { log } = await configOrFailure({ file });
  return log.dir;
}

/** A relay that starts holds the log before it answers: how long to wait for it, and how often to ask. */
const START_LIMIT_MS = 10_000;
const ASK_AGAIN_MS = 100;

/** Opens the log for reading, whether a relay holds it or not; a directory that is none is a failure with status 2. */
export async function inspectDataDir(options: DataDirOptions): Promise<LogInspection> {
  const dir = await dataDir(options);
  await checkDirectory(dir);
  const limitMs = performance.now() + START_LIMIT_MS;
  for (;;) {
    try {
      return await inspectLog(dir);
    } catch (error) {
      const isStarting = codeOf(error) === 'ERR_LOG_CONTROL_UNKNOWN_OPERATION';
      if (!isStarting || performance.now() > limitMs) throw error;
      await wait(ASK_AGAIN_MS);
    }
  }
}

/** A directory that is not there is a wrong `--data-dir`, and must not be made by looking at it. */
export async function checkDirectory(dir: string): Promise<void> {
  const isDirectory = await stat(dir).then(
    (stats) => stats.isDirectory(),
    (error: unknown) => {
      if (codeOf(error) === 'ENOENT') return false;
      throw error;
    },
  );
  if (!isDirectory)
    throw wrongUsage(`logdrive: there is no log in ${dir}; name its directory with --data-dir`);
}

const WRONG_ARGUMENTS: ReadonlySet<string | undefined> = new Set([
  'ERR_LOG_UNKNOWN_PARTITION',
  'ERR_LOG_UNKNOWN_CURSOR',
  'ERR_LOG_CURSOR_IN_USE',
  'ERR_LOG_OFFSET_OUT_OF_RANGE',
]);

/** What the log refuses because of what was asked for is a wrong usage; anything else is passed on. */
export function logRefusal(error: unknown): unknown {
  return WRONG_ARGUMENTS.has(codeOf(error)) ? wrongUsage(`logdrive: ${reasonOf(error)}`, error) : error;
}
