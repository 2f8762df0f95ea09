import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { goPrograms } from '../../interop/peers/install.ts';
import { PeerProcess } from '../../interop/peers/peer-process.ts';

/** go-lumber's server at the far end, which keeps nothing and counts. */
export class Receiver implements AsyncDisposable {
  readonly port: number;
  readonly #process: PeerProcess;

  private constructor(process: PeerProcess, port: number) {
    this.#process = process;
    this.port = port;
  }

  /** Port 0 takes a free one. */
  static async start(port = 0): Promise<Receiver> {
    const program = join(await goPrograms(), 'golumber-recv');
    const peer = new PeerProcess(program, ['-listen', `127.0.0.1:${port}`]);
    return new Receiver(peer, Number((await peer.report()).port));
  }

  /** Events that arrived. */
  async count(): Promise<number> {
    return Number((await this.#process.ask('stats')).events);
  }

  /** Events that arrive per second over some seconds from now. */
  async rateOver(seconds: number): Promise<number> {
    const startMs = performance.now();
    const before = await this.count();
    await delay(seconds * 1000);
    return ((await this.count()) - before) / ((performance.now() - startMs) / 1000);
  }

  /** Resolves when at least `events` have arrived; fails when none came for a minute. */
  async reached(events: number): Promise<void> {
    let seen = -1;
    for (let quietSinceMs = performance.now(); ; await delay(20)) {
      const count = await this.count();
      if (count >= events) return;
      if (count > seen) quietSinceMs = performance.now();
      if (performance.now() - quietSinceMs > 60_000)
        throw new Error(`${count} of ${events} events arrived, then none`);
      seen = count;
    }
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#process.kill();
  }
}
