import type { Logger } from '../runtime/logger.ts';

type Level = keyof Logger;

/** A message that comes again within this time is counted, not shown. */
const QUIET_MS = 10_000;
const MOST_REMEMBERED = 1000;
/** Of what a peer or a library says: one message is one line. */
const LINE_BREAKS = /\s*[\r\n]+\s*/g;

interface Repetition {
  shownAtMs: number;
  suppressedCount: number;
}

/**
 * Passes a failure (a message with a `code`) of one component at most once in ten seconds, and says how often it came
 * in between. Everything else, a change of state or an answer to a signal, always passes.
 */
export function rateLimited(logger: Logger, now: () => number = Date.now): Logger {
  const repetitions = new Map<string, Repetition>();
  const pass = (level: Level, fields: object, message: string): void => {
    const code = textOf(fields, 'code');
    if (code === '') return logger[level](fields, message);
    const key = `${level} ${textOf(fields, 'component')} ${code} ${message}`;
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
    const name = textOf(fields, 'component');
    const text = `${name === '' ? '' : `${name}: `}${message}${details(fields)}`;
    write(`${time} ${level.padEnd(5)} ${text.replaceAll(LINE_BREAKS, ' ')}\n`);
  });
}

/** One JSON object a line on stderr, as pino writes it. Loaded only where it is asked for. */
export async function jsonLogger(): Promise<Logger> {
  const { pino } = await import('pino');
  const logger = pino(
    { timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ dest: 2, sync: true }),
  );
  return loggerOf((level, fields, message) => logger[level](withoutStacks(fields), message));
}

/** An error as what it says and what its causes say: their stacks are of our code, which did nothing wrong. */
function withoutStacks(fields: object): object {
  const plain = Object.entries(fields).map(([key, value]) => [
    key,
    value instanceof Error ? told(value) : value,
  ]);
  return Object.fromEntries(plain);
}

function told(error: Error): object {
  const { name, message, cause } = error;
  return { type: name, message, ...(cause instanceof Error ? { cause: cause.message } : {}) };
}

function loggerOf(pass: (level: Level, fields: object, message: string) => void): Logger {
  const at =
    (level: Level) =>
    (fields: object, message: string): void =>
      pass(level, fields, message);
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

/** A text field, or '': `component` is what a message is about, as `sources.NAME` or `sinks.NAME`. */
function textOf(fields: object, key: 'component' | 'code'): string {
  const text = (fields as Readonly<Record<string, unknown>>)[key];
  return typeof text === 'string' ? text : '';
}

function details(fields: object): string {
  const shown = Object.entries(fields).flatMap(([key, value]) => {
    if (key === 'component' || value === undefined) return [];
    if (value instanceof Error) return [value.message];
    return [`${key}=${typeof value === 'object' ? JSON.stringify(value) : String(value)}`];
  });
  return shown.length === 0 ? '' : ` (${shown.join(', ')})`;
}
