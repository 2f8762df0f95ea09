import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { messageOf } from '../errors.ts';
import { formatAge, formatBytes } from '../serve/human.ts';
import type { Logger } from './logger.ts';

interface LogEvent {
  readonly path?: string;
  readonly reason?: string;
  readonly pausedMs?: number;
  readonly what?: string;
  readonly error?: unknown;
  readonly position?: number;
  readonly byteLength?: number;
  readonly keptAt?: string;
  readonly isTail?: boolean;
}

type Tell = (event: LogEvent, logger: Logger) => void;

/** What the log publishes of itself and an operator has to know. */
const TOLD: Readonly<Record<string, Tell>> = {
  'logdrive:log:pause': ({ reason }, logger) => logger.warn({}, `intake is paused: ${reason}`),
  'logdrive:log:resume': ({ pausedMs = 0 }, logger) =>
    logger.info({}, `intake goes on after ${formatAge(pausedMs)}`),
  'logdrive:log:quarantine': (event, logger) => {
    const { path, position, byteLength = 0, reason, keptAt, error, isTail } = event;
    const kept = keptAt === undefined ? `could not be copied: ${messageOf(error)}` : `kept in ${keptAt}`;
    const where = `${formatBytes(byteLength)} at ${position} of ${path}`;
    // What a crash left half written was not acknowledged.
    if (isTail) logger.info({}, `${where} behind the last whole batch were cut (${reason}); ${kept}`);
    else logger.warn({}, `${where} are damaged (${reason}) and left out; ${kept}`);
  },
  'logdrive:log:warning': ({ what, path, error }, logger) => {
    const why = error === undefined ? '' : `: ${messageOf(error)}`;
    logger.warn({ code: 'log-warning', path }, `the log goes on without this: ${what}${why}`);
  },
};

/** Tells in the relay's log what happens in the log under `dir`; the returned function ends that. */
export function tellLogEvents(dir: string, logger: Logger): () => void {
  const listeners = Object.entries(TOLD).map(([name, tell]) => {
    const listener = (message: unknown): void => {
      const event = message as LogEvent;
      // Channels are the whole process's, which may have several logs open.
      if (event.path === dir || event.path?.startsWith(`${dir}/`)) tell(event, logger);
    };
    return { name, listener };
  });
  for (const { name, listener } of listeners) subscribe(name, listener);
  return () => {
    for (const { name, listener } of listeners) unsubscribe(name, listener);
  };
}
