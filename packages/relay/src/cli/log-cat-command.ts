import { inspectDataDir } from './data-dir.ts';
import type { DataDirOptions } from './data-dir.ts';
import { wrongUsage } from './exit.ts';
import { LOG_POSITION_FORMS, parseLogPosition } from './log-position.ts';
import type { LogPosition } from './log-position.ts';
import { resolvePosition, walkRecords } from './log-records.ts';
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

/** `logdrive log cat`: events to stdout, one a line, never beyond what is durable. */
export async function catLog(options: CatOptions): Promise<void> {
  const position = positionOrFailure(options.from);
  await using log = await inspectDataDir(options);
  const of = { topic: options.topic, partition: options.partition };
  const interruption = new AbortController();
  // Once: a second signal has its default effect and ends the process at once.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interruption.abort());
  const output = new LineOutput();
  await walkRecords(log, of, {
    from: await resolvePosition(log, of, position),
    count: options.count,
    follow: options.follow,
    signal: interruption.signal,
    onRecord: (cursor) => {
      if (options.json) output.addText(recordAsJson(cursor));
      else output.addLine(cursor.bytes, Math.max(cursor.valueStart, 0), Math.max(cursor.valueEnd, 0));
    },
    // Whoever follows wants each event when it comes.
    onBatch: async () => {
      if (options.follow || output.isFull) await output.flush();
    },
  });
  await output.flush();
}

/** A position, or a failure that lists the forms. */
export function positionOrFailure(text: string): LogPosition {
  const position = parseLogPosition(text);
  if (position) return position;
  throw wrongUsage(`logdrive: "${text}" is no position; expected ${LOG_POSITION_FORMS}`);
}
