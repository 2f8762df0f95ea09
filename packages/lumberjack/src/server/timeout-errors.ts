import { LumberjackError } from '../codec/errors.ts';
import type { CloseReason } from './api.ts';

/** The client sent nothing although nothing was owed to it. */
export function idleTimeout(limit: number): CloseReason {
  const error = new LumberjackError(
    'ERR_LUMBERJACK_IDLE_TIMEOUT',
    `The client sent nothing for ${limit} ms (idleTimeoutMs).`,
    { limit, retryable: true },
  );
  return { kind: 'idle-timeout', error };
}

/** The rest of a window does not come. */
export function windowTimeout(limit: number): CloseReason {
  const error = new LumberjackError(
    'ERR_LUMBERJACK_WINDOW_TIMEOUT',
    `An incomplete window gained nothing for ${limit} ms (windowTimeoutMs).`,
    { limit, retryable: true },
  );
  return { kind: 'window-timeout', error };
}

/** The client does not read its acknowledgements. */
export function writeTimeout(limit: number): CloseReason {
  const error = new LumberjackError(
    'ERR_LUMBERJACK_WRITE_TIMEOUT',
    `The client took no acknowledgement for ${limit} ms (writeTimeoutMs).`,
    { limit, retryable: true },
  );
  return { kind: 'write-timeout', error };
}
