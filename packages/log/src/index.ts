export { systemClock, type Clock } from './clock.ts';
export {
  connectControl,
  type ConnectControlOptions,
  type ControlClient,
} from './control/control-channel-client.ts';
export type { DirectoryHolder } from './control/control-channel.ts';
export type { ControlChannel } from './control/control-channel-server.ts';
export type { CursorTarget, EmbeddedLog } from './embedded-log.ts';
export { LOG_ERROR_CODES, LogError, type LogErrorCode, type LogErrorFields } from './errors.ts';
export { logEvents, type LogEventName } from './events.ts';
export type { FileSystem, OpenFile } from './disk/file-system.ts';
export {
  inspectLog,
  type InspectionStatus,
  type InspectOptions,
  type LogInspection,
} from './inspection/inspect-log.ts';
export type { LinePlace, LineRange } from './segments/line-range.ts';
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
export { nodeFileSystem } from './disk/node-file-system.ts';
export { openLog } from './open-log.ts';
export type { LogOptions, TopicCompression, TopicConfig, TopicEncoding } from './options.ts';
export type {
  CursorStatus,
  DiskStatus,
  LogCounters,
  LogStatus,
  PartitionExtent,
  PartitionStatus,
} from './status.ts';
export type { SegmentReport } from './segments/verify-segment.ts';
