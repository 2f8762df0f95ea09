import { channel, type Channel } from 'node:diagnostics_channel';

export type LogEventName =
  | 'sync'
  | 'pause'
  | 'resume'
  | 'roll'
  | 'delete'
  | 'quarantine'
  | 'recovered'
  | 'warning';

/** Whoever wants to know subscribes through `node:diagnostics_channel`; nobody listening costs nothing. */
export const logEvents: Record<LogEventName, Channel> = {
  /** `{ topic, partition, batchCount, byteLength, durationMs }` after each fdatasync of appended batches. */
  sync: channel('logdrive:log:sync'),
  /** `{ path, reason }` when intake pauses. */
  pause: channel('logdrive:log:pause'),
  /** `{ pausedMs }` when it resumes. */
  resume: channel('logdrive:log:resume'),
  /** `{ topic, partition, baseOffset }` when a segment begins. */
  roll: channel('logdrive:log:roll'),
  /** `{ topic, partition, baseOffset, byteLength }` when retention deletes a segment. */
  delete: channel('logdrive:log:delete'),
  /** `{ path, position, byteLength, reason, keptAt }` when stored bytes are left out. */
  quarantine: channel('logdrive:log:quarantine'),
  /** `{ topic, partition, scannedBytes, cutBytes, durableEnd, durationMs }` after a partition was opened. */
  recovered: channel('logdrive:log:recovered'),
  /** `{ what, path, error }` when something failed that the log goes on without. */
  warning: channel('logdrive:log:warning'),
};
