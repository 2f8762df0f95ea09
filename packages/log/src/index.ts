export { systemClock, type Clock } from './clock.ts';
export type { CursorTarget, EmbeddedLog } from './embedded-log.ts';
export { LOG_ERROR_CODES, LogError, type LogErrorCode, type LogErrorFields } from './errors.ts';
export type { FileSystem, OpenFile } from './file-system.ts';
export type {
  AppendResult,
  Assignment,
  Cursor,
  CursorStart,
  Log,
  Offset,
  ReadOptions,
  TopicPartition,
} from './log.ts';
export type { LogOptions, TopicCompression, TopicConfig, TopicEncoding } from './options.ts';
export type { CursorStatus, DiskStatus, LogCounters, LogStatus, PartitionStatus } from './status.ts';
export { openLog } from './open-log.ts';
export { logEvents, type LogEventName } from './events.ts';
