import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { root } from './folders.ts';
import { freePort } from './free-port.ts';
import { exitOf } from './peer-process.ts';

/** A relay to start: what a config file says, without its ports and folder. */
export interface LogdriveSetup {
  /** Folder for the config file, the log's directory (`data`) and what the daemon prints. */
  readonly folder: string;
  readonly sinks: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Further keys of the Lumberjack source. */
  readonly source?: Readonly<Record<string, unknown>>;
  /** Further keys of `log`. */
  readonly log?: Readonly<Record<string, unknown>>;
  readonly topics?: Readonly<Record<string, unknown>>;
}

const bin = join(root, 'packages', 'relay', 'bin', 'logdrive.js');
const children = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of children) child.kill('SIGKILL');
});

/** What of `/status.json` is used here. */
export interface RelayFigures {
  readonly sources: Record<string, { acknowledgedEvents: number; receivedEvents: number; gauges: unknown }>;
  readonly sinks: Record<
    string,
    { deliveredEvents: number; lagRecords: number; state: string; duplicates: Record<string, number> }
  >;
  readonly log: {
    counters: Record<string, unknown>;
    partitions: readonly { topic: string; durableEnd: number; bytes: number }[];
  };
}

/** The real daemon, `packages/relay/bin/logdrive.js run -c FILE`, on ports that stay over restarts. */
export class Logdrive implements AsyncDisposable {
  readonly intakePort: number;
  readonly httpPort: number;
  readonly dataFolder: string;
  readonly #folder: string;
  #child: ChildProcess | undefined;
  #said = '';

  private constructor(folder: string, intakePort: number, httpPort: number) {
    this.#folder = folder;
    this.dataFolder = join(folder, 'data');
    this.intakePort = intakePort;
    this.httpPort = httpPort;
  }

  /** Writes the config and starts the daemon. */
  static async start(setup: LogdriveSetup): Promise<Logdrive> {
    const relay = new Logdrive(setup.folder, await freePort(), await freePort());
    await relay.#writeConfig(setup);
    await relay.launch();
    return relay;
  }

  async #writeConfig(setup: LogdriveSetup): Promise<void> {
    const config = {
      log: { dir: this.dataFolder, ...setup.log },
      topics: setup.topics ?? {},
      sources: {
        beats: { type: 'lumberjack', listen: `127.0.0.1:${this.intakePort}`, topic: 'logs', ...setup.source },
      },
      sinks: setup.sinks,
      serve: { http: { listen: `127.0.0.1:${this.httpPort}` } },
    };
    await writeFile(join(this.#folder, 'logdrive.yaml'), JSON.stringify(config, undefined, 2)); // JSON is YAML
  }

  /** Starts the daemon (again) and waits until it answers `/ready`; returns how many milliseconds that took. */
  async launch(): Promise<number> {
    const startMs = performance.now();
    const args = [bin, 'run', '-c', join(this.#folder, 'logdrive.yaml')];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    this.#child = child;
    children.add(child);
    child.once('exit', () => children.delete(child));
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => (this.#said = (this.#said + chunk.toString()).slice(-20_000)));
    }
    while (!(await this.#isReady())) {
      if (child.exitCode !== null || child.signalCode !== null)
        throw new Error(`logdrive did not start:\n${this.#said}`);
      if (performance.now() - startMs > 60_000)
        throw new Error(`logdrive is not ready after 60 s:\n${this.#said}`);
      await delay(5);
    }
    return performance.now() - startMs;
  }

  async #isReady(): Promise<boolean> {
    const response = await fetch(`http://127.0.0.1:${this.httpPort}/ready`).catch(() => undefined);
    await response?.body?.cancel();
    return response?.ok ?? false;
  }

  /** What the daemon has printed, its last 20 000 characters. */
  get said(): string {
    return this.#said;
  }

  get isRunning(): boolean {
    return this.#child !== undefined && this.#child.exitCode === null && this.#child.signalCode === null;
  }

  get pid(): number {
    return this.#child!.pid!;
  }

  /** `/status.json` right now. */
  async status(): Promise<RelayFigures> {
    const response = await fetch(`http://127.0.0.1:${this.httpPort}/status.json`);
    return (await response.json()) as RelayFigures;
  }

  /** CPU seconds and memory of the running daemon, as the kernel counts them. */
  usage(): { cpuSeconds: number; peakRssBytes: number; rssBytes: number } {
    return processUsage(this.pid);
  }

  /** SIGKILL. */
  async kill(): Promise<void> {
    this.#child!.kill('SIGKILL');
    await exitOf(this.#child!);
  }

  /** SIGTERM, and the exit status after the drain. */
  async stop(): Promise<number | string> {
    this.#child!.kill('SIGTERM');
    const patience = setTimeout(() => this.#child!.kill('SIGKILL'), 60_000);
    const status = await exitOf(this.#child!);
    clearTimeout(patience);
    return status;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.isRunning) await this.kill();
  }
}

/** CPU seconds and memory of a running process. */
export function processUsage(pid: number): { cpuSeconds: number; peakRssBytes: number; rssBytes: number } {
  const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const status = readFileSync(`/proc/${pid}/status`, 'latin1');
  const kib = (key: string): number =>
    Number(new RegExp(`${key}:\\s+(\\d+) kB`).exec(status)?.[1] ?? Number.NaN);
  // utime and stime in clock ticks, which Linux gives as hundredths of a second to every program.
  const ticks = Number(fields[11]) + Number(fields[12]);
  return { cpuSeconds: ticks / 100, peakRssBytes: kib('VmHWM') * 1024, rssBytes: kib('VmRSS') * 1024 };
}
