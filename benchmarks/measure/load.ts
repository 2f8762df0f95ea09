import { join } from 'node:path';
import { run } from '../../interop/peers/command.ts';
import { goPrograms } from '../../interop/peers/install.ts';
import { PeerProcess } from '../../interop/peers/peer-process.ts';

/** What the load generator sends. Windows of `window` events are encoded once and sent again and again. */
export interface Load {
  readonly connections: number;
  readonly inFlight: number;
  readonly compressionLevel: number;
  readonly eventBytes: number;
  readonly window: number;
  /** Events per second in all; 0 = as fast as acknowledgements come. @default 0 */
  readonly rate?: number;
}

/** What the load generator saw. */
export interface LoadReport {
  /** Acknowledged while it measured. */
  readonly events: number;
  /** Acknowledged in all, warm-up included. */
  readonly acknowledged: number;
  readonly seconds: number;
  readonly eventsPerSecond: number;
  readonly ackP50Ms: number;
  readonly ackP99Ms: number;
}

function loadArgs(port: number, load: Load): string[] {
  const { connections, inFlight, compressionLevel, eventBytes, window, rate = 0 } = load;
  const size = ['-event-bytes', String(eventBytes), '-window', String(window), '-rate', String(rate)];
  const shape = ['-connections', String(connections), '-in-flight', String(inFlight)];
  return ['-addr', `127.0.0.1:${port}`, '-compress', String(compressionLevel), ...shape, ...size];
}

/** Sends for a time and waits for the last acknowledgements. */
export async function sendFor(
  port: number,
  load: Load,
  seconds: number,
  warmupSeconds = 1,
): Promise<LoadReport> {
  const program = join(await goPrograms(), 'load');
  const time = ['-seconds', String(seconds), '-warmup', String(warmupSeconds)];
  return JSON.parse(await run(program, [...loadArgs(port, load), ...time])) as LoadReport;
}

/** Sends this many events (whole windows) as fast as acknowledgements come. */
export async function sendEvents(port: number, load: Load, events: number): Promise<LoadReport> {
  const program = join(await goPrograms(), 'load');
  return JSON.parse(await run(program, [...loadArgs(port, load), '-events', String(events)])) as LoadReport;
}

/** Sends until its `finish` is called. */
export async function startSending(port: number, load: Load): Promise<EndlessLoad> {
  return new EndlessLoad(
    new PeerProcess(join(await goPrograms(), 'load'), [...loadArgs(port, load), '-until-closed']),
  );
}

/** A load without an end of its own. */
export class EndlessLoad implements AsyncDisposable {
  readonly #process: PeerProcess;

  constructor(process: PeerProcess) {
    this.#process = process;
  }

  /** Events acknowledged so far. */
  async acknowledged(): Promise<number> {
    return Number((await this.#process.ask('stats')).acknowledged);
  }

  /** Stops, waits for the last acknowledgements and returns the figures of the whole time. */
  async finish(): Promise<LoadReport> {
    this.#process.child.stdin!.end();
    return (await this.#process.report()) as unknown as LoadReport;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#process.kill();
  }
}
