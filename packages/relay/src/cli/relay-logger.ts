import type { Logger } from '../runtime/logger.ts';

type Level = keyof Logger;

/** A message that comes again within this time is counted, not shown. */
const QUIET_MS = 10_000;
const MOST_REMEMBERED = 1000;

interface Repetition {
  shownAtMs: number;
  suppressedCount: number;
}

/** Passes a message of one level and text at most once in ten seconds, and says how often it came in between. */
export function rateLimited(logger: Logger, now: () => number = Date.now): Logger {
  const repetitions = new Map<string, Repetition>();
  const pass = (level: Level, fields: object, message: string): void => {
    const key = `${level} ${component(fields)} ${message}`;
    const nowMs = now();
    const repetition = repetitions.get(key);
    if (repetition && nowMs - repetition.shownAtMs < QUIET_MS) {
      repetition.suppressedCount++;
      return;
    }
    if (repetitions.size >= MOST_REMEMBERED) repetitions.clear();
    repetitions.set(key, { shownAtMs: nowMs, suppressedCount: 0 });
    const repeated = repetition && repetition.suppressedCount > 0;
    logger[level](repeated ? { ...fields, repeatedCount: repetition.suppressedCount } : fields, message);
  };
  return loggerOf(pass);
}

/** Plain words on stderr: `14:05:11 warn sinks.logstash: message (key=value …)`. */
export function textLogger(write: (text: string) => void, now: () => number = Date.now): Logger {
  return loggerOf((level, fields, message) => {
    if (level === 'debug') return;
    const time = new Date(now()).toISOString().slice(11, 19);
    const name = component(fields);
    write(`${time} ${level.padEnd(5)} ${name === '' ? '' : `${name}: `}${message}${details(fields)}\n`);
  });
}

/** One JSON object a line on stderr, as pino writes it. Loaded only where it is asked for. */
export async function jsonLogger(): Promise<Logger> {
  const { pino } = await import('pino');
  const logger = pino(
    { timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ dest: 2, sync: true }),
  );
  return loggerOf((level, fields, message) => logger[level](fields, message));
}

function loggerOf(pass: (level: Level, fields: object, message: string) => void): Logger {
  const at =
    (level: Level) =>
    (fields: object, message: string): void =>
      pass(level, fields, message);
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

/** The component that a message is about: `sources.NAME` or `sinks.NAME`. */
function component(fields: object): string {
  const name = (fields as Readonly<Record<string, unknown>>)['component'];
  return typeof name === 'string' ? name : '';
}

function details(fields: object): string {
  const shown = Object.entries(fields).flatMap(([key, value]) => {
    if (key === 'component' || value === undefined) return [];
    if (value instanceof Error) return [value.message];
    return [`${key}=${typeof value === 'object' ? JSON.stringify(value) : String(value)}`];
  });
  return shown.length === 0 ? '' : ` (${shown.join(', ')})`;
}
