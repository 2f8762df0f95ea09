import { mkdtemp, rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../interop/peers/command.ts';
import { goPrograms } from '../../interop/peers/install.ts';

const TMPFS_MAGIC = 0x0102_1994;

/** A folder on the disk that is measured: `LOGDRIVE_BENCH_DIR`, else the temporary folder. Removed at the end. */
export class BenchFolder implements AsyncDisposable {
  readonly path: string;

  private constructor(path: string) {
    this.path = path;
  }

  static async make(): Promise<BenchFolder> {
    const parent = process.env.LOGDRIVE_BENCH_DIR ?? tmpdir();
    if ((await statfs(parent)).type === TMPFS_MAGIC) {
      throw new Error(`${parent} is in memory: set LOGDRIVE_BENCH_DIR to a folder on the disk to measure`);
    }
    return new BenchFolder(await mkdtemp(join(parent, 'logdrive-bench-')));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.path, { recursive: true, force: true });
  }
}

/** Bytes per second of appends of `blockBytes`, each followed by fdatasync, without any protocol. */
export async function diskRate(blockBytes: number, seconds: number): Promise<number> {
  await using folder = await BenchFolder.make();
  const args = ['-dir', folder.path, '-block', String(blockBytes), '-seconds', String(seconds)];
  const report = JSON.parse(await run(join(await goPrograms(), 'disk-write'), args)) as {
    bytesPerSecond: number;
  };
  return report.bytesPerSecond;
}
