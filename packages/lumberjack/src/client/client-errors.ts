import { LumberjackError } from '../codec/errors.ts';
import type { SentWindow } from './send-job.ts';

/** The server said nothing for too long. */
export function ackTimeoutError(timeoutMs: number): LumberjackError {
  return new LumberjackError(
    'ERR_LUMBERJACK_ACK_TIMEOUT',
    `The server sent nothing for ${timeoutMs} ms while acknowledgements were due (timeoutMs).`,
    { limit: timeoutMs, retryable: true },
  );
}

/** The server only ever said that it is alive. */
export function acksStalledError(timeoutMs: number, keepaliveCount: number): LumberjackError {
  return new LumberjackError(
    'ERR_LUMBERJACK_ACK_STALLED',
    `No event was acknowledged for ${timeoutMs} ms (ackProgressTimeoutMs), although the server sent ${keepaliveCount} ` +
      'keepalives so far: it is alive, but does not get on.',
    { limit: timeoutMs, actual: keepaliveCount, retryable: true },
  );
}

/** An acknowledgement beyond what was sent, or one that takes back an earlier one. */
export function ackUnexpectedError(sequence: number, window: SentWindow | undefined): LumberjackError {
  if (window === undefined) {
    return new LumberjackError(
      'ERR_LUMBERJACK_ACK_UNEXPECTED',
      `The server acknowledged number ${sequence}, but nothing is in flight.`,
      { actual: sequence, expected: 0 },
    );
  }
  const expected = sequence > window.count ? window.count : window.ackedCount;
  const what = sequence > window.count ? 'the window at hand ends with' : 'it had already acknowledged';
  return new LumberjackError(
    'ERR_LUMBERJACK_ACK_UNEXPECTED',
    `The server acknowledged number ${sequence}, but ${what} ${expected}.`,
    { actual: sequence, expected },
  );
}

/** The connection was closed from this side. */
export function closedError(): LumberjackError {
  return new LumberjackError('ERR_LUMBERJACK_CLOSED', 'The connection was closed on this side.', {
    retryable: true,
  });
}

/** An event that no server would take. */
export function eventSizeError(index: number, actual: number, limit: number): LumberjackError {
  if (actual > 0) {
    return new LumberjackError(
      'ERR_LUMBERJACK_EVENT_TOO_LARGE',
      `Event ${index} has ${actual} bytes; ${limit} are allowed (maxEventBytes). Nothing was sent.`,
      { actual, limit, ackedCount: 0 },
    );
  }
  return new LumberjackError('ERR_LUMBERJACK_FRAME_EMPTY', `Event ${index} is empty. Nothing was sent.`, {
    actual,
    ackedCount: 0,
  });
}
