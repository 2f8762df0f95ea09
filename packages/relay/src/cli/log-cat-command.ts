import { setTimeout as wait } from 'node:timers/promises';
import { inspectDataDir, logRefusal } from './data-dir.ts';
import type { DataDirOptions } from './data-dir.ts';
import { wrongUsage } from './exit.ts';
import { LOG_POSITION_FORMS, parseLogPosition } from './log-position.ts';
import type { LogPosition } from './log-position.ts';
import { isRelayGone, resolvePosition, walkRecords } from './log-records.ts';
import type { WalkEnd } from './log-records.ts';
import { MissingRecords } from './missing-records.ts';
import { LineOutput } from './output.ts';
import { recordAsJson } from './record-lines.ts';

export interface CatOptions extends DataDirOptions {
  readonly topic: string;
  readonly partition: number;
  readonly from: string;
  readonly count?: number;
  readonly follow?: true;
  readonly json?: true;
}

/** How soon a relay that started, or started again, is noticed by `-f`. */
const LOOK_AGAIN_MS = 500;

/** `logdrive log cat`: events to stdout, one a line, never beyond what is durable. */
export async function catLog(options: CatOptions): Promise<void> {
  const wanted = positionOrFailure(options.from);
  const interruption = new AbortController();
  // Once: a second signal has its default effect and ends the process at once.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interruption.abort());
  const missing = new MissingRecords();
  let position: LogPosition = wanted;
  let remaining = options.count ?? Number.POSITIVE_INFINITY;
  for (;;) {
    const end = await catOnce(options, missing, { position, count: remaining, signal: interruption.signal });
    if (end) {
      remaining -= end.walkedCount;
      position = { kind: 'offset', offset: end.nextOffset };
    }
    if (!options.follow || remaining <= 0 || interruption.signal.aborted) return missing.check();
    // No relay runs, or it ended: go on when one is there.
    await wait(LOOK_AGAIN_MS, undefined, { signal: interruption.signal }).catch(() => {});
  }
}

/** What is left to print. */
interface Stretch {
  readonly position: LogPosition;
  readonly count: number;
  readonly signal: AbortSignal;
}

/** Up to the durable end, or as long as the same relay runs; undefined when it could not be asked. */
async function catOnce(
  options: CatOptions,
  missing: MissingRecords,
  { position, count, signal }: Stretch,
): Promise<WalkEnd | undefined> {
  const of = { topic: options.topic, partition: options.partition };
  const output = new LineOutput();
  try {
    await using log = await inspectDataDir(options);
    const end = await walkRecords(log, of, {
      from: await resolvePosition(log, of, position),
      count,
      follow: options.follow,
      signal,
      onRecord: (cursor) => {
        if (options.json) output.addText(recordAsJson(cursor));
        else output.addLine(cursor.bytes, Math.max(cursor.valueStart, 0), Math.max(cursor.valueEnd, 0));
      },
      onMissing: (from, to) => missing.tell(`${of.topic}-${of.partition}`, from, to),
      // Whoever follows wants each event when it comes.
      onBatch: async () => {
        if (options.follow || output.isFull) await output.flush();
      },
    });
    await output.flush();
    return end;
  } catch (error) {
    // A relay that is just starting or ending holds the log and does not answer yet, or no more.
    if (options.follow && isRelayGone(error)) return undefined;
    throw logRefusal(error);
  }
}

/** A position, or a failure that lists the forms. */
export function positionOrFailure(text: string): LogPosition {
  const position = parseLogPosition(text);
  if (position) return position;
  throw wrongUsage(`logdrive: "${text}" is no position; expected ${LOG_POSITION_FORMS}`);
}
