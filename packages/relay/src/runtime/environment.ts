import type { Clock, Log, LogStatus } from '@logdrive/log';
import type { Logger } from './logger.ts';
import type { Quarantine } from './quarantine.ts';
import type { TopicTable } from './topic-table.ts';

/** The part of a log's status that runners look at. */
export type LogView = Pick<LogStatus, 'partitions' | 'cursors'>;

/** What runners need of the log. */
export interface RunnerLog extends Pick<Log, 'append' | 'read' | 'assign' | 'offsets'> {
  status(): LogView;
}

/** What every runner works with. */
export interface Environment {
  readonly log: RunnerLog;
  readonly quarantine: Quarantine;
  readonly clock: Clock;
  /** In [0, 1), for jitter. */
  readonly random: () => number;
  readonly logger: Logger;
  /** Bytes that records of several appends may share a batch up to. */
  readonly batchBytes: number;
  readonly topics: TopicTable;
}
