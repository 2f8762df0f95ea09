import type { EmbeddedLog } from '@logdrive/log';
import { RelayError } from '../errors.ts';
import type { Environment } from './environment.ts';
import type { Registry } from './registry.ts';
import type { ComponentConfig, RelayConfig } from './relay-config.ts';
import type { DrainReport, RelayState, RelayStatus } from './relay-status.ts';
import { allTopics } from './relay-config.ts';
import { compareComponents, reloadReport, same } from './reload-plan.ts';
import type { ReloadReport } from './reload-plan.ts';
import { SinkRunner } from './sink-runner.ts';
import { SourceRunner } from './source-runner.ts';

/** How long a component that a reload removes may take to settle what is under way. */
const RELOAD_DRAIN_MS = 5000;
/** Of a disposal, which has nobody to ask. */
const DISPOSE_DRAIN_MS = 10_000;

/** The sources and sinks around one log. */
export class RunningRelay {
  readonly log: EmbeddedLog;
  readonly finished: Promise<void>;
  readonly #environment: Environment;
  readonly #registry: Registry;
  readonly #startedAtMs: number;
  readonly #sources = new Map<string, SourceRunner>();
  readonly #sinks = new Map<string, SinkRunner>();
  readonly #deadline = new AbortController();
  #config: RelayConfig;
  #state: RelayState = 'running';
  #generation = 0;
  #finish: () => void = () => {};
  #draining: Promise<DrainReport> | undefined;
  #stopping: Promise<void> | undefined;

  constructor(config: RelayConfig, registry: Registry, log: EmbeddedLog, environment: Environment) {
    this.log = log;
    this.#config = config;
    this.#registry = registry;
    this.#environment = environment;
    this.#startedAtMs = environment.clock.now();
    this.finished = new Promise((resolve) => {
      this.#finish = resolve;
    });
    for (const [name, source] of Object.entries(config.sources)) this.#addSource(name, source);
    for (const [name, sink] of Object.entries(config.sinks)) this.#addSink(name, sink);
  }

  /** Binds every source, then starts everything. Throws what a source throws; the caller destroys. */
  async start(signal?: AbortSignal): Promise<void> {
    for (const source of this.#sources.values()) await source.open(signal);
    for (const sink of this.#sinks.values()) sink.start();
    for (const source of this.#sources.values()) source.start();
    void this.#watchEnd();
  }

  status(): RelayStatus {
    const log = this.log.status();
    const sources = [...this.#sources].map(([name, source]) => [name, source.status()] as const);
    const sinks = [...this.#sinks].map(([name, sink]) => [name, sink.status(log)] as const);
    return {
      state: this.#state,
      startedAtMs: this.#startedAtMs,
      nowMs: this.#environment.clock.now(),
      log,
      sources: Object.fromEntries(sources),
      sinks: Object.fromEntries(sinks),
    };
  }

  drain({ deadlineMs }: { readonly deadlineMs: number }): Promise<DrainReport> {
    this.#draining ??= this.#drain(deadlineMs);
    return this.#draining;
  }

  async destroy(): Promise<void> {
    this.#deadline.abort();
    await this.#stop();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.drain({ deadlineMs: DISPOSE_DRAIN_MS });
  }

  async reload(config: RelayConfig): Promise<ReloadReport> {
    this.#checkRunning();
    this.#checkLog(config);
    for (const [name, { type }] of Object.entries(config.sources)) sourceSpec(this.#registry, name, type);
    for (const [name, { type }] of Object.entries(config.sinks)) sinkSpec(this.#registry, name, type);
    const sources = compareComponents(this.#config.sources, config.sources);
    const sinks = compareComponents(this.#config.sinks, config.sinks);
    this.#generation++;
    await this.#remove([...sources.stopped, ...sources.restarted], [...sinks.stopped, ...sinks.restarted]);
    this.#checkRunning();
    this.#config = config;
    this.#environment.topics.replace(allTopics(config));
    await this.log.reconfigure(allTopics(config), Object.keys(config.sinks));
    for (const name of [...sinks.started, ...sinks.restarted])
      this.#addSink(name, config.sinks[name]!).start();
    for (const name of [...sources.started, ...sources.restarted]) {
      this.#addSource(name, config.sources[name]!).start();
    }
    void this.#watchEnd();
    return reloadReport(sources, sinks);
  }

  #addSource(name: string, config: ComponentConfig): SourceRunner {
    const spec = sourceSpec(this.#registry, name, config.type);
    const runner = new SourceRunner(name, spec, config, this.#environment);
    this.#sources.set(name, runner);
    return runner;
  }

  #addSink(name: string, config: ComponentConfig): SinkRunner {
    const spec = sinkSpec(this.#registry, name, config.type);
    const runner = new SinkRunner(name, spec, config, this.#environment);
    this.#sinks.set(name, runner);
    return runner;
  }

  async #remove(sources: readonly string[], sinks: readonly string[]): Promise<void> {
    const deadline = new AbortController();
    const cancel = this.#environment.clock.after(RELOAD_DRAIN_MS, () => deadline.abort());
    const runners = [
      ...sources.map((name) => this.#sources.get(name)),
      ...sinks.map((name) => this.#sinks.get(name)),
    ];
    for (const name of sources) this.#sources.delete(name);
    for (const name of sinks) this.#sinks.delete(name);
    await Promise.all(
      runners.map(async (runner) => {
        // What a sink has not delivered stays in the log, at its cursor: only what is under way is waited for.
        if (runner instanceof SinkRunner) await runner.settle(deadline.signal);
        else await runner?.drain(deadline.signal);
        await runner?.destroy();
      }),
    );
    cancel();
  }

  async #drain(deadlineMs: number): Promise<DrainReport> {
    const { clock } = this.#environment;
    const startedMs = clock.now();
    const { signal } = this.#deadline;
    if (this.#state === 'running') this.#state = 'draining';
    const cancel = clock.after(deadlineMs, () => this.#deadline.abort());
    const sources = [...this.#sources.values()];
    const sinks = [...this.#sinks.values()];
    await Promise.all(sources.map((source) => source.drain(signal)));
    const unacknowledged = counted(sources, (source) => source.unsettledEvents);
    await Promise.all(sources.map((source) => source.destroy()));
    await Promise.all(sinks.map((sink) => sink.drain(signal)));
    const undelivered = counted(sinks, (sink) => sink.lagRecords());
    cancel();
    await this.#stop();
    return {
      isComplete: Object.keys(undelivered).length === 0 && Object.keys(unacknowledged).length === 0,
      elapsedMs: clock.now() - startedMs,
      undelivered,
      unacknowledged,
    };
  }

  #stop(): Promise<void> {
    this.#stopping ??= this.#stopAll();
    return this.#stopping;
  }

  async #stopAll(): Promise<void> {
    this.#generation++;
    await Promise.all([...this.#sources.values()].map((source) => source.destroy()));
    await Promise.all([...this.#sinks.values()].map((sink) => sink.destroy()));
    await this.log.close();
    this.#state = 'stopped';
  }

  /** Resolves `finished` when nothing can come any more and everything is delivered. */
  async #watchEnd(): Promise<void> {
    const generation = this.#generation;
    const sources = [...this.#sources.values()];
    if (sources.length === 0) return;
    await Promise.all(sources.map(({ ended }) => ended));
    if (generation !== this.#generation || !sources.every(({ isFinished }) => isFinished)) return;
    await Promise.all([...this.#sinks.values()].map((sink) => sink.caughtUp(this.#deadline.signal)));
    if (generation === this.#generation) this.#finish();
  }

  #checkRunning(): void {
    if (this.#state !== 'running') throw new RelayError('ERR_RELAY_SHUTDOWN', 'the relay is stopping');
  }

  #checkLog({ log, quarantine }: RelayConfig): void {
    const before = this.#config;
    if (same(log, before.log) && same(quarantine, before.quarantine)) return;
    const key = same(log, before.log) ? 'quarantine' : 'log';
    const message = `${key}: cannot change while the relay runs; start it again`;
    throw new RelayError('ERR_RELAY_CONFIG', message, { path: [key], retryable: false });
  }
}

function sourceSpec(registry: Registry, name: string, type: string): Registry['sources'][number] {
  const spec = registry.sources.find((candidate) => candidate.type === type);
  return spec ?? unknownType('sources', name, type, registry.sources);
}

function sinkSpec(registry: Registry, name: string, type: string): Registry['sinks'][number] {
  const spec = registry.sinks.find((candidate) => candidate.type === type);
  return spec ?? unknownType('sinks', name, type, registry.sinks);
}

function unknownType(
  section: 'sources' | 'sinks',
  name: string,
  type: string,
  specs: readonly { readonly type: string }[],
): never {
  const known = specs.map((spec) => spec.type).join(', ');
  throw new RelayError('ERR_RELAY_CONFIG', `${section}.${name}.type: ${type} is none of ${known}`, {
    path: [section, name, 'type'],
    retryable: false,
  });
}

function counted<Runner extends { readonly name: string }>(
  runners: readonly Runner[],
  of: (runner: Runner) => number,
): Record<string, number> {
  const counts = runners.map((runner) => [runner.name, of(runner)] as const);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}
