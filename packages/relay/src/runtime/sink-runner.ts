import type { Assignment, CursorStatus, LogStatus } from '@logdrive/log';
import { RelayError } from '../errors.ts';
import { backoffMs } from './backoff.ts';
import { ComponentRecord } from './component-record.ts';
import type { SinkSpec } from './component-spec.ts';
import { aborted, delay } from './delay.ts';
import type { Environment } from './environment.ts';
import { isolatePoison } from './isolate-poison.ts';
import { PoisonIsolation } from './poison-isolation.ts';
import type { ComponentConfig } from './relay-config.ts';
import type { SinkPartitionStatus, SinkStatus } from './relay-status.ts';
import { sinkRunnerKeysOf } from './runner-keys.ts';
import type { SinkRunnerKeys } from './runner-keys.ts';
import { SinkPartition } from './sink-partition.ts';
import { SinkSession } from './sink-session.ts';
import type { Sink, SinkDetails } from './sink.ts';
import { StallWatch } from './stall-watch.ts';

const NO_DETAILS: SinkDetails = { gauges: {}, counters: {} };

/** Keeps one sink running: opens it again after a failure, feeds it from its cursors, isolates what its peer chokes on. */
export class SinkRunner {
  readonly name: string;
  readonly #spec: SinkSpec;
  readonly #config: ComponentConfig;
  readonly #keys: SinkRunnerKeys;
  readonly #environment: Environment;
  readonly #record: ComponentRecord;
  readonly #stall: StallWatch;
  readonly #partitions = new Map<string, SinkPartition>();
  readonly #stop = new AbortController();
  readonly #draining = new AbortController();
  readonly #waiting = new Set<() => void>();
  #sink: Sink | undefined;
  #session: SinkSession | undefined;
  #isDelivering = false;
  #failureCount = 0;
  #wasNotConnected = false;
  #ended: Promise<unknown> = Promise.resolve();
  #deliveredEvents = 0;
  #deliveredBytes = 0;

  constructor(name: string, spec: SinkSpec, config: ComponentConfig, environment: Environment) {
    this.name = name;
    this.#spec = spec;
    this.#config = config;
    this.#keys = sinkRunnerKeysOf(config);
    this.#environment = environment;
    this.#record = new ComponentRecord(environment.clock);
    this.#stall = new StallWatch({
      clock: environment.clock,
      afterMs: this.#keys.stallAfterMs,
      hasBacklog: () => this.lagRecords() > 0,
      onChange: (isStalled) => this.#logStall(isStalled),
    });
  }

  start(): void {
    this.#stall.start();
    this.#ended = Promise.allSettled([this.#followAssignments(), this.#run()]);
  }

  /** Resolves when nothing is left to deliver, or when `signal` aborts. */
  caughtUp(signal: AbortSignal): Promise<void> {
    return this.#until(() => this.#isAssigned() && this.lagRecords() === 0, signal);
  }

  /**
   * Delivers what is left while it can; then lets what is under way settle. A sink that does not work now is not
   * waited for: what it has not delivered stays in the log.
   */
  async drain(deadline: AbortSignal): Promise<void> {
    await this.#until(() => this.lagRecords() === 0 || this.#record.state !== 'open', deadline);
    await this.settle(deadline);
  }

  /** Begins nothing new, and lets what is under way settle. */
  async settle(deadline: AbortSignal): Promise<void> {
    this.#draining.abort();
    const session = this.#session;
    if (session) await Promise.race([session.finish(), aborted(deadline)]);
  }

  /** Stops now; resolves when nothing is under way and the cursors are stored. */
  async destroy(): Promise<void> {
    this.#stop.abort();
    this.#draining.abort();
    this.#stall.stop();
    await this.#session?.end();
    await this.#sink?.[Symbol.asyncDispose]();
    await Promise.allSettled([...this.#partitions.values()].map(({ cursor }) => cursor.flush()));
    await this.#ended;
    this.#record.state = 'closed';
    this.#changed();
  }

  /** Records between the cursors and the durable ends. */
  lagRecords(): number {
    const { partitions } = this.#environment.log.status();
    let lag = 0;
    for (const { topicPartition, cursor } of this.#partitions.values()) {
      const found = partitions.find(
        ({ topic, partition }) => topic === topicPartition.topic && partition === topicPartition.partition,
      );
      if (found) lag += found.durableEnd - cursor.position;
    }
    return lag;
  }

  status(log: LogStatus): SinkStatus {
    const details = this.#sink?.status() ?? NO_DETAILS;
    const cursors = log.cursors.filter(({ sink }) => sink === this.name);
    const nowMs = this.#environment.clock.now();
    return {
      type: this.#spec.type,
      ...this.#record.snapshot(),
      topics: this.#keys.topics,
      ...(details.endpoint === undefined ? {} : { endpoint: details.endpoint }),
      gauges: {
        maxInFlight: this.#session
          ? { value: this.#session.slots.used, limit: this.#session.slots.limit }
          : { value: 0, limit: this.#sink?.limits.maxInFlight ?? 0 },
        ...details.gauges,
      },
      counters: details.counters,
      deliveredEvents: this.#deliveredEvents,
      deliveredBytes: this.#deliveredBytes,
      lagRecords: sum(cursors, ({ lagRecords }) => lagRecords),
      lagBytes: sum(cursors, ({ lagBytes }) => lagBytes),
      oldestUndeliveredMs: this.#oldestUndeliveredMs(nowMs),
      ...(this.#stall.lastProgressAtMs === undefined
        ? {}
        : { lastProgressAtMs: this.#stall.lastProgressAtMs }),
      isStalled: this.#stall.isStalled,
      partitions: [...this.#partitions.values()].map((partition) => partitionStatus(partition, log)),
    };
  }

  async #followAssignments(): Promise<void> {
    const { log, logger } = this.#environment;
    const { topics, start } = this.#keys;
    try {
      for await (const assignment of log.assign(this.name, topics, { start, signal: this.#stop.signal })) {
        this.#assign(assignment);
      }
    } catch (thrown) {
      if (this.#stop.signal.aborted) return;
      const error = RelayError.from(
        thrown,
        'ERR_RELAY_LOG',
        `sinks.${this.name} has no cursor to start from`,
      );
      this.#record.fail(error);
      this.#record.state = 'blocked';
      logger.error({ sink: this.name, code: error.code, err: error }, 'sink stands still: no cursor');
      this.#stop.abort();
      await this.#session?.end();
    }
  }

  #assign(assignment: Assignment): void {
    if (assignment.kind === 'revoked') {
      this.#partitions.delete(keyOf(assignment.topicPartition));
      return;
    }
    const partition = new SinkPartition(assignment.cursor);
    this.#partitions.set(keyOf(partition.topicPartition), partition);
    if (this.#isDelivering) this.#session?.add(partition);
    this.#changed();
  }

  #isAssigned(): boolean {
    const assigned = new Set(
      [...this.#partitions.values()].map(({ topicPartition }) => topicPartition.topic),
    );
    return this.#keys.topics.every((topic) => assigned.has(topic));
  }

  async #run(): Promise<void> {
    while (!this.#stop.signal.aborted && !this.#draining.signal.aborted) {
      const error = await this.#runSession();
      if (this.#stop.signal.aborted) return;
      if (error) await this.#wait(error);
    }
  }

  /** One session from opening to its end. Returns what ended it, or undefined when the runner did. */
  async #runSession(): Promise<RelayError | undefined> {
    let session: SinkSession | undefined;
    try {
      const sink = await this.#open();
      session = this.#begin(sink);
      await this.#deliver(session);
    } catch (thrown) {
      const error = RelayError.from(
        thrown,
        'ERR_RELAY_SINK_CONNECT',
        `sinks.${this.name} could not be opened`,
      );
      if (!session) return error;
      session.fail(error);
    } finally {
      this.#isDelivering = false;
      this.#session = undefined;
      await session?.end();
      await this.#sink?.[Symbol.asyncDispose]();
      this.#sink = undefined;
    }
    this.#afterSession(session);
    return session.error;
  }

  async #open(): Promise<Sink> {
    const { clock, logger } = this.#environment;
    const sessionCount = this.#record.sessionCount++;
    this.#record.state = 'opening';
    const sink = await this.#spec.create(this.#config, { name: this.name, logger, clock, sessionCount });
    this.#sink = sink;
    await sink.open(this.#stop.signal);
    this.#record.state = 'open';
    this.#changed();
    return sink;
  }

  #begin(sink: Sink): SinkSession {
    this.#session = new SinkSession({
      name: this.name,
      sink,
      environment: this.#environment,
      record: this.#record,
      readAheadBytes: this.#keys.readAheadBytes,
      draining: this.#draining.signal,
      onDelivered: (eventCount, byteLength) => {
        this.#deliveredEvents += eventCount;
        this.#deliveredBytes += byteLength;
        this.#stall.progressed();
        if (this.#waiting.size > 0) queueMicrotask(() => this.#changed());
      },
    });
    return this.#session;
  }

  async #deliver(session: SinkSession): Promise<void> {
    const signal = AbortSignal.any([this.#stop.signal, this.#draining.signal]);
    for (const partition of this.#partitions.values()) {
      const { isolation } = partition;
      if (!isolation) continue;
      const onProbe = (): void => this.#record.duplicates.add('probe');
      await isolatePoison({ session, partition, isolation, environment: this.#environment, onProbe, signal });
    }
    this.#isDelivering = true;
    for (const partition of this.#partitions.values()) session.add(partition);
    await session.over;
  }

  /** Looks for a pattern in how the session ended. */
  #afterSession(session: SinkSession): void {
    if (session.hasProgressed) this.#failureCount = 0;
    if (session.error?.code !== 'ERR_RELAY_SINK_CLOSED' || session.hasProgressed) return;
    for (const { partition, run } of session.suspects) {
      if (partition.isolation || run.offsetAt(0) !== partition.cursor.position) continue;
      const begun = partition.strike(run, (from, to) => new PoisonIsolation(from, to));
      if (!begun) continue;
      const fields = { sink: this.name, ...partition.topicPartition, from: begun.from, to: begun.to };
      this.#environment.logger.warn(
        fields,
        'the peer closes on the same events again and again: isolating one',
      );
    }
  }

  async #wait(error: RelayError): Promise<void> {
    const { clock, logger } = this.#environment;
    this.#record.fail(error);
    const waitMs = this.#waitMs(error);
    this.#record.state = error.retryable ? 'backoff' : 'blocked';
    this.#record.retryAtMs = clock.now() + waitMs;
    this.#changed();
    const fields = { sink: this.name, code: error.code, waitMs, err: error };
    if (error.retryable) logger.warn(fields, 'sink failed, will be opened again');
    else logger.error(fields, 'sink is blocked until this is cured');
    if (waitMs > 0) await delay(clock, waitMs, AbortSignal.any([this.#stop.signal, this.#draining.signal]));
    this.#record.retryAtMs = undefined;
  }

  #waitMs(error: RelayError): number {
    if (!error.retryable) return this.#keys.blockedRetryMs;
    const isIdleClose = error.code === 'ERR_RELAY_SINK_NOT_CONNECTED';
    const isFirstIdleClose = isIdleClose && !this.#wasNotConnected;
    this.#wasNotConnected = isIdleClose;
    if (isFirstIdleClose) return 0;
    this.#failureCount++;
    // The peer takes connections while an event is being isolated: no reason to wait longer each time.
    const isIsolating = [...this.#partitions.values()].some(({ isolation }) => isolation !== undefined);
    const count = isIsolating ? 1 : this.#failureCount;
    return backoffMs(count, this.#keys.backoff, this.#environment.random);
  }

  #oldestUndeliveredMs(nowMs: number): number {
    let oldestMs = nowMs;
    for (const { inFlight, oldest, cursor } of this.#partitions.values()) {
      const [run] = inFlight;
      if (run) oldestMs = Math.min(oldestMs, run.timestampMsAt(0));
      else if (oldest?.position === cursor.position) oldestMs = Math.min(oldestMs, oldest.timestampMs);
    }
    return Math.max(0, nowMs - oldestMs);
  }

  #logStall(isStalled: boolean): void {
    const { logger } = this.#environment;
    const fields = { sink: this.name, lagRecords: this.lagRecords(), state: this.#record.state };
    if (isStalled) logger.warn(fields, 'sink is stalled: it has a backlog and makes no progress');
    else logger.info(fields, 'sink makes progress again');
  }

  #until(isReached: () => boolean, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const look = (): void => {
        if (!signal.aborted && !this.#stop.signal.aborted && !isReached()) return;
        this.#waiting.delete(look);
        signal.removeEventListener('abort', look);
        this.#stop.signal.removeEventListener('abort', look);
        resolve();
      };
      this.#waiting.add(look);
      signal.addEventListener('abort', look);
      this.#stop.signal.addEventListener('abort', look);
      look();
    });
  }

  #changed(): void {
    for (const look of this.#waiting) look();
  }
}

function partitionStatus(partition: SinkPartition, log: LogStatus): SinkPartitionStatus {
  const { topicPartition, cursor, inFlightRecords, isolation } = partition;
  const { topic, partition: number } = topicPartition;
  const found = log.partitions.find((other) => other.topic === topic && other.partition === number);
  return {
    topic,
    partition: number,
    position: cursor.position,
    durableEnd: found?.durableEnd ?? cursor.position,
    inFlightRecords,
    ...(isolation ? { isolating: { from: isolation.from, to: isolation.to } } : {}),
  };
}

function keyOf({ topic, partition }: { readonly topic: string; readonly partition: number }): string {
  return `${topic}-${partition}`;
}

function sum(cursors: readonly CursorStatus[], of: (cursor: CursorStatus) => number | undefined): number {
  return cursors.reduce((total, cursor) => total + (of(cursor) ?? 0), 0);
}
