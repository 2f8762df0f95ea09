import type { SegmentReport } from '@logdrive/log';
import { inspectDataDir } from './data-dir.ts';
import type { DataDirOptions } from './data-dir.ts';
import { failed, wrongUsage } from './exit.ts';
import { findIndexProblems } from './segment-index-check.ts';

/** `logdrive log verify`: one line for each partition that is whole, one for each damage; exit 1 when there is any. */
export async function verifyLog(options: DataDirOptions & { readonly topic?: string }): Promise<void> {
  await using log = await inspectDataDir(options);
  const checks = new Map<string, PartitionCheck>();
  for await (const report of log.verify()) {
    if (options.topic !== undefined && report.topic !== options.topic) continue;
    const name = `${report.topic}-${report.partition}`;
    const check = checks.get(name) ?? new PartitionCheck(name);
    checks.set(name, check);
    for (const line of check.add(report, await findIndexProblems(report))) process.stdout.write(`${line}\n`);
  }
  if (options.topic !== undefined && checks.size === 0) {
    throw wrongUsage(`logdrive: there is no topic ${options.topic} in ${log.dir}`);
  }
  for (const check of checks.values()) process.stdout.write(`${check.summary()}\n`);
  const damageCount = [...checks.values()].reduce((sum, check) => sum + check.damageCount, 0);
  if (damageCount > 0) {
    throw failed(
      `logdrive: ${damageCount} ${damageCount === 1 ? 'damage' : 'damages'} found; the relay passes over damaged events and keeps their bytes, and makes indexes again`,
    );
  }
}

/** The segments of one partition, which come in order. */
class PartitionCheck {
  damageCount = 0;
  readonly #name: string;
  #recordCount = 0;
  #batchCount = 0;
  #byteLength = 0;
  #firstOffset: number | undefined;
  #endOffset = 0;

  constructor(name: string) {
    this.#name = name;
  }

  /** Takes in the next segment; returns a line for each damage. */
  add(report: SegmentReport, indexProblems: readonly string[]): string[] {
    const lines = report.bad.map(
      ({ position, byteLength, reason }) =>
        `${this.#name}: ${report.path}: ${byteLength} bytes at ${position} are damaged (${reason})`,
    );
    if (this.#firstOffset !== undefined && report.baseOffset > this.#endOffset && report.bad.length === 0) {
      lines.push(
        `${this.#name}: ${report.path}: offsets ${this.#endOffset} to ${report.baseOffset} are missing before it`,
      );
    }
    lines.push(...indexProblems.map((problem) => `${this.#name}: ${report.path}: ${problem}`));
    this.damageCount += lines.length;
    this.#firstOffset ??= report.baseOffset;
    this.#endOffset = report.endOffset;
    this.#recordCount += report.recordCount;
    this.#batchCount += report.batchCount;
    this.#byteLength += report.byteLength;
    return lines;
  }

  summary(): string {
    const state = this.damageCount === 0 ? 'ok' : `${this.damageCount} damaged`;
    const counts = `${this.#recordCount} records in ${this.#batchCount} batches, ${this.#byteLength} bytes`;
    return `${this.#name}: ${state}, ${counts}, offsets ${this.#firstOffset ?? 0} to ${this.#endOffset}`;
  }
}
