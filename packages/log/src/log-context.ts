import type { Crc32c, RecordBatchOptions } from '@logdrive/kafka-protocol/records';
import type { BufferPool } from './disk/buffer-pool.ts';
import type { ByteBudget } from './partition/byte-budget.ts';
import type { Clock } from './clock.ts';
import type { LogCounts } from './counters.ts';
import type { DiskSpace } from './disk/disk-space.ts';
import type { FileSystem } from './disk/file-system.ts';
import type { Quarantine } from './segments/quarantine.ts';
import type { RecentBatchesBudget } from './partition/recent-batches.ts';
import type { ResolvedOptions } from './resolve-options.ts';

/** What the parts of one open log share. */
export interface LogContext {
  readonly dir: string;
  readonly options: ResolvedOptions;
  readonly fileSystem: FileSystem;
  readonly clock: Clock;
  readonly crc32c: Crc32c;
  readonly batchOptions: RecordBatchOptions;
  readonly counts: LogCounts;
  readonly disk: DiskSpace;
  readonly inFlight: ByteBudget;
  readonly pool: BufferPool;
  readonly recent: RecentBatchesBudget;
  readonly quarantine: Quarantine;
  /** Aborts when the log begins to close. */
  readonly closing: AbortSignal;
}
