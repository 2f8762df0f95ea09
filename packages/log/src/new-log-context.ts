import { BufferPool } from './disk/buffer-pool.ts';
import { ByteBudget } from './partition/byte-budget.ts';
import { systemClock } from './clock.ts';
import { decompress } from './codecs/compression.ts';
import { newCounts } from './counters.ts';
import { DiskSpace } from './disk/disk-space.ts';
import type { LogContext } from './log-context.ts';
import { nativeCrc32c } from './codecs/native-crc32c.ts';
import { nodeFileSystem } from './disk/node-file-system.ts';
import type { LogOptions } from './options.ts';
import { Quarantine } from './segments/quarantine.ts';
import { RecentBatchesBudget } from './partition/recent-batches.ts';
import { resolveOptions } from './resolve-options.ts';
import { limitSyncs } from './disk/sync-limit.ts';

/** A stalled disk may hold this many of libuv's threads, and no more. */
const MAX_CONCURRENT_SYNCS = 2;
/** Bytes of buffers that wait to be used again. */
const POOLED_BYTES = 16_777_216;

/** What the parts of a log share, from its options; `closing` aborts when it begins to close. */
export function newLogContext(options: LogOptions, closing: AbortSignal): LogContext {
  const resolved = resolveOptions(options);
  const counts = newCounts();
  const clock = options.clock ?? systemClock;
  const fileSystem = limitSyncs(options.fileSystem ?? nodeFileSystem, MAX_CONCURRENT_SYNCS);
  const crc32c = options.crc32c ?? nativeCrc32c;
  const { dir } = options;
  const { minFreeBytes, diskPollMs: pollMs } = resolved;
  const pool = new BufferPool(resolved.batchBytes, POOLED_BYTES);
  return {
    dir,
    options: resolved,
    fileSystem,
    clock,
    crc32c,
    batchOptions: { crc32c, decompress },
    counts,
    disk: new DiskSpace({ dir, fileSystem, clock, counts, minFreeBytes, pollMs, closing }),
    inFlight: new ByteBudget(resolved.maxInFlightBytes),
    pool,
    recent: new RecentBatchesBudget(resolved.recentBytes, pool),
    quarantine: new Quarantine(fileSystem, counts),
    closing,
  };
}
