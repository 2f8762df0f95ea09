import type { CursorStatus } from '@logdrive/log';
import { formatBytes } from '../serve/human.ts';
import { inspectDataDir, logRefusal } from './data-dir.ts';
import type { DataDirOptions } from './data-dir.ts';
import { positionOrFailure } from './log-cat-command.ts';
import { resolvePosition } from './log-records.ts';
import { formatTable } from './output.ts';

export interface SetCursorOptions extends DataDirOptions {
  readonly topic: string;
  readonly partition: number;
}

/** `logdrive cursor ls`: positions of every sink, and what they are behind. */
export async function listCursors(options: DataDirOptions & { readonly json?: true }): Promise<void> {
  await using log = await inspectDataDir(options);
  const cursors = log.cursors();
  if (options.json) {
    for (const cursor of cursors) process.stdout.write(`${JSON.stringify(cursor)}\n`);
    return;
  }
  process.stdout.write(
    formatTable(['sink', 'topic', 'partition', 'position', 'behind', 'bytes behind', ''], cursors.map(row)),
  );
}

function row({
  sink,
  topic,
  partition,
  position,
  lagRecords,
  lagBytes,
  orphaned,
  error,
}: CursorStatus): string[] {
  const note =
    error ?? (orphaned ? `no sink of the config; \`logdrive cursor rm ${sink}\` lets go of its events` : '');
  return [
    sink,
    topic,
    String(partition),
    String(position ?? '?'),
    String(lagRecords ?? '?'),
    lagBytes === undefined ? '?' : formatBytes(lagBytes),
    note,
  ];
}

/** `logdrive cursor set`: through the relay when it runs. */
export async function setCursor(sink: string, position: string, options: SetCursorOptions): Promise<void> {
  const wanted = positionOrFailure(position);
  await using log = await inspectDataDir(options);
  const { topic, partition } = options;
  const of = { topic, partition };
  try {
    const offset = await log.setCursor(sink, of, await resolvePosition(log, of, wanted));
    process.stdout.write(`cursor of ${sink} in ${topic}-${partition} is at ${offset}\n`);
  } catch (error) {
    throw logRefusal(error);
  }
}

/** `logdrive cursor rm`: of a sink that is no longer configured. */
export async function removeCursors(sink: string, options: DataDirOptions): Promise<void> {
  await using log = await inspectDataDir(options);
  try {
    const count = await log.removeCursor(sink);
    process.stdout.write(`removed ${count} ${count === 1 ? 'cursor' : 'cursors'} of ${sink}\n`);
  } catch (error) {
    throw logRefusal(error);
  }
}
