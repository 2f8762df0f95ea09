export type { EventList, EventRanges, LumberjackEvent } from './event-list.ts';
export type {
  AckFrame,
  CompressedFrame,
  DataFrame,
  Frame,
  JsonFrame,
  Version,
  WindowFrame,
} from './frame.ts';
export { DEFAULT_LIMITS, type LumberjackLimits } from './limits.ts';
export {
  isLumberjackError,
  LUMBERJACK_ERROR_CODES,
  LumberjackError,
  type LumberjackErrorCode,
  type LumberjackErrorFields,
} from './errors.ts';
