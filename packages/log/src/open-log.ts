import { dirname, resolve } from 'node:path';
import { type DirectoryLock, lockDirectory } from './control/directory-lock.ts';
import type { EmbeddedLog } from './embedded-log.ts';
import { LogError } from './errors.ts';
import type { LogContext } from './log-context.ts';
import { newLogContext } from './new-log-context.ts';
import { OpenedLog } from './opened-log.ts';
import type { LogOptions } from './options.ts';
import { resolveTopic } from './resolve-options.ts';

/**
 * Opens the log in a directory, making it when it is new, and holds the directory until `close()`. Rejects with
 * `ERR_LOG_LOCKED` while another process holds it, `ERR_LOG_DIRECTORY` when it cannot be used.
 */
export async function openLog(options: LogOptions): Promise<EmbeddedLog> {
  options.signal?.throwIfAborted();
  const closing = new AbortController();
  const context = newLogContext(options, closing.signal);
  const topics = new Map(
    Object.entries(options.topics ?? {}).map(([name, config]) => [name, resolveTopic(name, config)]),
  );
  const lock = await prepareDirectory(context, options);
  const log = new OpenedLog({ context, topics, lock, closing, sinks: options.sinks });
  try {
    await log.open();
    options.signal?.throwIfAborted();
    return log;
  } catch (error) {
    await log.close().catch(() => undefined);
    throw error instanceof LogError || options.signal?.aborted ? error : directoryError(options.dir, error);
  }
}

function directoryError(dir: string, cause: unknown): LogError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new LogError('ERR_LOG_DIRECTORY', `The log's directory ${dir} cannot be used: ${reason}`, {
    path: dir,
    cause,
  });
}

/** Makes and locks the directory. A file system of the caller's own is not locked: no other process can see it. */
async function prepareDirectory(
  { fileSystem, dir }: LogContext,
  options: LogOptions,
): Promise<DirectoryLock | undefined> {
  try {
    await fileSystem.makeDirectory(dir);
    // Without its own name on the disk all that it holds is lost with it.
    await fileSystem.syncDirectory(dirname(resolve(dir))).catch((error: unknown) => {
      // Who may not read the directory above did not make the one in it.
      if (!(error instanceof Error && 'code' in error && error.code === 'EACCES')) throw error;
    });
  } catch (error) {
    throw directoryError(dir, error);
  }
  if (options.fileSystem) return undefined;
  const { version, signal } = options;
  return await lockDirectory({
    dir,
    ...(version === undefined ? {} : { version }),
    ...(signal === undefined ? {} : { signal }),
  });
}
