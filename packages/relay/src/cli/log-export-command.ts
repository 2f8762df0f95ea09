import { inspectDataDir } from './data-dir.ts';
import type { DataDirOptions } from './data-dir.ts';
import { resolvePosition, walkRecords } from './log-records.ts';
import { MissingRecords } from './missing-records.ts';
import { LineOutput } from './output.ts';
import { recordAsExport } from './record-lines.ts';

/** `logdrive log export`: every record of a topic up to the durable end, partition after partition, no byte lost. */
export async function exportLog(options: DataDirOptions & { readonly topic: string }): Promise<void> {
  await using log = await inspectDataDir(options);
  const output = new LineOutput();
  const missing = new MissingRecords();
  for (const { topic, partition } of log.status().partitions) {
    if (topic !== options.topic) continue;
    const of = { topic, partition };
    await walkRecords(log, of, {
      from: await resolvePosition(log, of, { kind: 'earliest' }),
      onRecord: (cursor) => output.addText(`{"partition":${partition},${recordAsExport(cursor).slice(1)}`),
      onBatch: async () => {
        if (output.isFull) await output.flush();
      },
      onMissing: (from, to) => missing.tell(`${topic}-${partition}`, from, to),
    });
  }
  await output.flush();
  missing.check();
}
