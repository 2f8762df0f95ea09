export { encodeAck } from './ack-encoder.ts';
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
export { eventRanges } from './event-ranges.ts';
export { FrameDecoder, type FrameDecoderOptions } from './frame-decoder.ts';
export { type Direction, FrameScanner, type FrameVisitor } from './frame-scanner.ts';
export { isAckedBy, sequenceAfter, sequenceDistance } from './sequence.ts';
export {
  type Allocate,
  encodeJsonFrames,
  encodeWindow,
  type WindowRange,
  wrapCompressed,
} from './window-encoder.ts';
