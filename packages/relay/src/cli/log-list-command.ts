import { formatBytes } from '../serve/human.ts';
import { inspectDataDir } from './data-dir.ts';
import type { DataDirOptions } from './data-dir.ts';
import { formatTable } from './output.ts';

/** `logdrive log ls`: what there is of each partition. */
export async function listLog(options: DataDirOptions & { readonly json?: true }): Promise<void> {
  await using log = await inspectDataDir(options);
  const { partitions } = log.status();
  if (options.json) {
    for (const partition of partitions) process.stdout.write(`${JSON.stringify(partition)}\n`);
    return;
  }
  const rows = partitions.map((one) => [
    one.topic,
    String(one.partition),
    String(one.earliest),
    String(one.durableEnd),
    formatBytes(one.bytes),
    String(one.segmentCount),
  ]);
  process.stdout.write(
    formatTable(['topic', 'partition', 'oldest offset', 'durable end', 'bytes', 'segments'], rows),
  );
}
