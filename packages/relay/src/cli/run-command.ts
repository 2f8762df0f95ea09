import { loadConfig } from '../config/load-config.ts';
import { formatProblem } from '../config/problem.ts';
import { messageOf } from '../errors.ts';
import type { Logger } from '../runtime/logger.ts';
import { announceStart, announceStop } from './announcement.ts';
import { configOrFailure } from './config-failure.ts';
import { CommandFailure } from './exit.ts';
import { jsonLogger, rateLimited, textLogger } from './relay-logger.ts';
import { startServices } from './services.ts';
import type { Services } from './services.ts';

export interface RunOptions {
  readonly config?: string;
  readonly dataDir?: string;
  /** Milliseconds that a stop may take. */
  readonly drainTimeout: number;
  readonly logFormat: 'text' | 'json';
}

/** `logdrive run`: returns after the relay has stopped. */
export async function runRelay(options: RunOptions): Promise<void> {
  // To a relay a reader of stdout that went away is a failure of the sink that writes there, and nothing more.
  process.stdout.removeAllListeners('error').on('error', () => {});
  // Waiting timers keep no process alive, and a relay may have nothing else: a sink that waits for its cursor.
  const awake = setInterval(() => {}, MAX_TIMER_MS);
  try {
    await startAndFollow(options);
  } finally {
    clearInterval(awake);
  }
}

const MAX_TIMER_MS = 0x7fff_ffff;

async function startAndFollow(options: RunOptions): Promise<void> {
  const config = await configOrFailure({ file: options.config, dataDir: options.dataDir });
  const logger = await createLogger(options);
  exitOnUnhandled(logger);
  const interruption = new AbortController();
  const stopStart = (): void => interruption.abort(new CommandFailure(1, 'logdrive: stopped while starting'));
  for (const signal of STOP_SIGNALS) process.once(signal, stopStart);
  const services = await startServices(config, logger, interruption.signal);
  // Its handlers come before the others go and before anybody hears that the relay runs: no signal finds none.
  const relayProcess = new RelayProcess(services, options, logger);
  for (const signal of STOP_SIGNALS) process.off(signal, stopStart);
  announceStart(services, config, options, logger);
  const { compactHeap } = await import('./compact-heap.ts');
  compactHeap();
  await relayProcess.ended;
}

const STOP_SIGNALS = ['SIGINT', 'SIGTERM'] as const;

async function createLogger({ logFormat }: RunOptions): Promise<Logger> {
  const logger = logFormat === 'json' ? await jsonLogger() : textLogger((text) => process.stderr.write(text));
  return rateLimited(logger);
}

/** A fault that nobody expected leaves a state that nobody knows: better start again than limp. */
function exitOnUnhandled(logger: Logger): void {
  const exit = (error: unknown): never => {
    const stack = error instanceof Error ? error.stack : undefined;
    logger.error({ stack }, `the relay ends because of an unexpected error: ${messageOf(error)}`);
    process.exit(1);
  };
  process.on('uncaughtException', exit);
  process.on('unhandledRejection', exit);
}

/** A running relay and the signals that it listens to. */
class RelayProcess {
  /** Resolves once everything has stopped. */
  readonly ended: Promise<void>;
  readonly #services: Services;
  readonly #options: RunOptions;
  readonly #logger: Logger;
  readonly #end: () => void;
  readonly #fail: (error: unknown) => void;
  #isStopping = false;
  #reloading: Promise<void> = Promise.resolve();

  constructor(services: Services, options: RunOptions, logger: Logger) {
    this.#services = services;
    this.#options = options;
    this.#logger = logger;
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    this.ended = promise;
    this.#end = resolve;
    this.#fail = reject;
    for (const signal of STOP_SIGNALS) process.on(signal, () => this.#stop(signal));
    process.on('SIGHUP', () => this.#reload());
    services.relay.finished.then(() => this.#stop('the end of the input'), reject);
  }

  #stop(reason: string): void {
    const stopping = this.#isStopping ? this.#destroy(reason) : this.#drain(reason);
    stopping.catch(this.#fail);
  }

  async #drain(reason: string): Promise<void> {
    this.#isStopping = true;
    const { drainTimeout } = this.#options;
    this.#logger.info(
      {},
      `${reason}: finishing what is in flight, for at most ${drainTimeout / 1000} s; a second signal stops at once`,
    );
    const report = await this.#services.relay.drain({ deadlineMs: drainTimeout });
    await this.#services.close();
    announceStop(report, this.#logger);
    this.#end();
  }

  async #destroy(reason: string): Promise<void> {
    this.#logger.warn({}, `${reason}: stopping at once; nothing that was acknowledged is lost`);
    await this.#services.relay.destroy();
    await this.#services.close();
    process.exit(1);
  }

  #reload(): void {
    // One after another: two signals in a row must not replace the same component twice.
    this.#reloading = this.#reloading.then(() => this.#reloadNow());
  }

  async #reloadNow(): Promise<void> {
    if (this.#isStopping) return;
    const { config: file, dataDir } = this.#options;
    if (file === undefined) return this.#logger.warn({}, 'SIGHUP: there is no config file to read again');
    const { config, problems } = await loadConfig({ file, dataDir });
    if (!config) {
      for (const problem of problems) this.#logger.error({}, formatProblem(problem));
      return this.#logger.error(
        {},
        'SIGHUP: the config has errors; the relay goes on with the one that it has',
      );
    }
    try {
      const report = await this.#services.reload(config);
      this.#logger.info({ ...report }, 'SIGHUP: config read again');
    } catch (error) {
      this.#logger.error({}, `SIGHUP: the new config could not be taken: ${messageOf(error)}`);
    }
  }
}
