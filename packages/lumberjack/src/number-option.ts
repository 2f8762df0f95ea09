import { LumberjackError } from './codec/errors.ts';

/** `value`, if it is a number from `least` to `most`. Throws ERR_LUMBERJACK_OPTION otherwise. */
export function numberOption(name: string, value: number, least: number, most: number = Infinity): number {
  if (value >= least && value <= most) return value;
  const range = most === Infinity ? `at least ${least}` : `from ${least} to ${most}`;
  throw new LumberjackError('ERR_LUMBERJACK_OPTION', `${name} is ${value}; it must be ${range}.`, {
    actual: value,
    limit: value < least ? least : most,
  });
}
