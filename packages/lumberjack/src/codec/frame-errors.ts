import { LumberjackError } from './errors.ts';
import { describeByte } from './foreign-protocol.ts';
import { FRAME_TYPE } from './frame.ts';

/** A frame of a type that must not stand here. */
export function frameTypeError(
  type: number,
  direction: 'from-client' | 'from-server' | 'inside-compressed',
): LumberjackError {
  if (type === FRAME_TYPE.compressed && direction === 'inside-compressed') {
    return new LumberjackError(
      'ERR_LUMBERJACK_COMPRESSED_NESTED',
      'A compressed frame holds a compressed frame: only one level is allowed.',
      { actual: type },
    );
  }
  const expected = {
    'from-client': 'a client sends W, D, J and C frames only',
    'from-server': 'a server sends A frames only',
    'inside-compressed': 'a compressed frame holds W, D and J frames only',
  }[direction];
  return new LumberjackError(
    'ERR_LUMBERJACK_FRAME_TYPE',
    `A frame has type ${describeByte(type)}; ${expected}.`,
    { actual: type },
  );
}

/** A frame declares a length of 0, or more than its limit. */
export function declaredLengthError(
  kind: 'window' | 'json' | 'compressed',
  actual: number,
  limit: number,
): LumberjackError {
  if (kind === 'window') {
    return new LumberjackError(
      'ERR_LUMBERJACK_WINDOW_TOO_LARGE',
      `A window of ${actual} events is declared; ${limit} are allowed (limits.maxWindowEvents). ` +
        'Lower the batch size of the client (bulk_max_size in Beats) or raise the limit.',
      { actual, limit },
    );
  }
  const letter = kind === 'json' ? 'J' : 'C';
  if (actual === 0) {
    return new LumberjackError('ERR_LUMBERJACK_FRAME_EMPTY', `A ${letter} frame declares a length of 0.`, {
      actual,
    });
  }
  return new LumberjackError(
    'ERR_LUMBERJACK_FRAME_TOO_LARGE',
    `A ${letter} frame declares ${actual} bytes; ${limit} are allowed (limits.maxFrameBytes).`,
    { actual, limit },
  );
}
