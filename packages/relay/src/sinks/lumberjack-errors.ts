import { isLumberjackError } from '@logdrive/lumberjack';
import { messageOf, RelayError } from '../errors.ts';
import type { RelayErrorCode } from '../errors.ts';

const CODES: Readonly<Record<string, RelayErrorCode>> = {
  ERR_LUMBERJACK_CONNECT: 'ERR_RELAY_SINK_CONNECT',
  ERR_LUMBERJACK_CONNECTION_LOST: 'ERR_RELAY_SINK_CLOSED',
  ERR_LUMBERJACK_CLOSED: 'ERR_RELAY_SINK_CLOSED',
  ERR_LUMBERJACK_ACK_TIMEOUT: 'ERR_RELAY_SINK_TIMEOUT',
  ERR_LUMBERJACK_ACK_STALLED: 'ERR_RELAY_SINK_TIMEOUT',
  ERR_LUMBERJACK_WRITE_TIMEOUT: 'ERR_RELAY_SINK_TIMEOUT',
  ERR_LUMBERJACK_ABORTED: 'ERR_RELAY_SHUTDOWN',
};

/** What an error of the client means to the runner. Everything is worth another try on a fresh connection. */
export function sinkErrorOf(thrown: unknown, what: string): RelayError {
  if (thrown instanceof RelayError) return thrown;
  const code = isLumberjackError(thrown)
    ? (CODES[thrown.code] ?? 'ERR_RELAY_SINK_PROTOCOL')
    : 'ERR_RELAY_SINK_WRITE';
  return new RelayError(code, `${what}: ${messageOf(thrown)}`, { cause: thrown });
}
