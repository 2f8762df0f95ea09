import type { Assignment } from '@logdrive/log';
import { RelayError } from '../errors.ts';
import { backoffMs } from './backoff.ts';
import { ComponentRecord } from './component-record.ts';
import { Condition } from './condition.ts';
import type { SinkSpec } from './component-spec.ts';
import { aborted, delay } from './delay.ts';
import type { Environment, LogView } from './environment.ts';
import { isolatePoison } from './isolate-poison.ts';
import { PoisonIsolation } from './poison-isolation.ts';
import type { ComponentConfig } from './relay-config.ts';
import type { ComponentState, SinkStatus } from './relay-status.ts';
import { sinkRunnerKeysOf } from './runner-keys.ts';
import type { SinkRunnerKeys } from './runner-keys.ts';
import { SinkPartitions } from './sink-partitions.ts';
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
  readonly #partitions: SinkPartitions;
  readonly #stop = new AbortController();
  readonly #draining = new AbortController();
  readonly #condition = new Condition();
  #sink: Sink | undefined;
  #session: SinkSession | undefined;
  #isDelivering = false;
  /** False once the log could not hand out its cursors. */
  #hasCursors = true;
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
    this.#partitions = new SinkPartitions(name, this.#keys);
    this.#environment = environment;
    this.#record = new ComponentRecord(environment.clock);
    this.#stall = new StallWatch({
      clock: environment.clock,
      afterMs: this.#keys.stallAfterMs,
      hasBacklog: () => {
        const hasBacklog = this.lagRecords() > 0;
        if (hasBacklog) void this.#lookAtOldest();
        return hasBacklog;
      },
      onChange: (isStalled) => this.#logStall(isStalled),
    });
  }

  start(): void {
    this.#stall.start();
    this.#ended = Promise.allSettled([this.#followAssignments(), this.#run()]);
  }

  /** Resolves when nothing is left to deliver, or when `signal` aborts. */
  caughtUp(signal: AbortSignal): Promise<void> {
    return this.#condition.until(() => this.#isCaughtUp(), signal, this.#stop.signal);
  }

  /**
   * Delivers what is left while it can; then lets what is under way settle. A sink that does not work now is not
   * waited for: what it has not delivered stays in the log.
   */
  async drain(deadline: AbortSignal): Promise<void> {
    const isWorking = (): boolean => this.#state() === 'opening' || this.#state() === 'open';
    await this.#condition.until(() => this.#isCaughtUp() || !isWorking(), deadline, this.#stop.signal);
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
    await Promise.allSettled([...this.#partitions].map(({ cursor }) => cursor.flush()));
    await this.#ended;
    this.#record.state = 'closed';
    this.#condition.changed();
  }

  /** Records between the cursors and the durable ends. */
  lagRecords(): number {
    return this.#partitions.lag(this.#environment.log.status()).records;
  }

  status(log: LogView): SinkStatus {
    const details = this.#sink?.status() ?? NO_DETAILS;
    const lag = this.#partitions.lag(log);
    const nowMs = this.#environment.clock.now();
    return {
      type: this.#spec.type,
      ...this.#record.snapshot(),
      state: this.#state(),
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
      lagRecords: lag.records,
      lagBytes: lag.bytes,
      oldestUndeliveredMs: this.#partitions.oldestUndeliveredMs(nowMs),
      ...(this.#stall.lastProgressAtMs === undefined
        ? {}
        : { lastProgressAtMs: this.#stall.lastProgressAtMs }),
      isStalled: this.#stall.isStalled,
      partitions: this.#partitions.status(log),
    };
  }

  /** A sink whose cursor cannot be used stands still until somebody sets it; the other sinks do not care. */
  async #followAssignments(): Promise<void> {
    const { log, logger, clock } = this.#environment;
    const { topics, start, blockedRetryMs } = this.#keys;
    const { signal } = this.#stop;
    for (; !signal.aborted; await delay(clock, blockedRetryMs, signal)) {
      try {
        for await (const assignment of log.assign(this.name, topics, { start, signal })) {
          this.#hasCursors = true;
          this.#assign(assignment);
        }
        return;
      } catch (thrown) {
        const error = RelayError.from(
          thrown,
          'ERR_RELAY_LOG',
          `sinks.${this.name} has no cursor to start from`,
        );
        this.#hasCursors = false;
        this.#record.fail(error);
        this.#partitions.dropRevoked();
        logger.error(
          { component: `sinks.${this.name}`, code: error.code, err: error },
          'sink stands still: no cursor',
        );
        this.#condition.changed();
      }
    }
  }

  #assign(assignment: Assignment): void {
    const partition = this.#partitions.apply(assignment);
    if (partition && this.#isDelivering) this.#session?.add(partition);
    this.#condition.changed();
  }

  #state(): ComponentState {
    return this.#hasCursors ? this.#record.state : 'blocked';
  }

  #isCaughtUp(): boolean {
    return this.#partitions.isComplete && this.lagRecords() === 0;
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
    this.#condition.changed();
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
        if (this.#condition.hasWaiting) queueMicrotask(() => this.#condition.changed());
      },
    });
    return this.#session;
  }

  async #deliver(session: SinkSession): Promise<void> {
    const signal = AbortSignal.any([this.#stop.signal, this.#draining.signal]);
    for (const partition of this.#partitions) {
      const { isolation } = partition;
      if (!isolation) continue;
      const onProbe = (): void => this.#record.duplicates.add('probe');
      const component = `sinks.${this.name}`;
      const environment = this.#environment;
      await isolatePoison({ session, partition, isolation, environment, component, onProbe, signal });
    }
    this.#isDelivering = true;
    for (const partition of this.#partitions) session.add(partition);
    await session.over;
  }

  /** Looks for a pattern in how the session ended. */
  #afterSession(session: SinkSession): void {
    if (session.hasProgressed) {
      this.#failureCount = 0;
      this.#wasNotConnected = false;
    }
    if (session.error?.code !== 'ERR_RELAY_SINK_CLOSED' || session.hasProgressed) return;
    for (const { partition, run } of session.suspects) {
      if (partition.isolation || run.offsetAt(0) !== partition.cursor.position) continue;
      const begun = partition.strike(run, (from, to) => new PoisonIsolation(from, to));
      if (!begun) continue;
      const fields = {
        component: `sinks.${this.name}`,
        ...partition.topicPartition,
        from: begun.from,
        to: begun.to,
        code: 'ERR_RELAY_SINK_CLOSED',
      };
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
    this.#condition.changed();
    void this.#lookAtOldest();
    const fields = { component: `sinks.${this.name}`, code: error.code, waitMs, err: error };
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
    const count = this.#partitions.isIsolating ? 1 : this.#failureCount;
    return backoffMs(count, this.#keys.backoff, this.#environment.random);
  }

  async #lookAtOldest(): Promise<void> {
    const { log, logger } = this.#environment;
    try {
      await this.#partitions.lookAtOldest(log);
    } catch (thrown) {
      logger.debug(
        { component: `sinks.${this.name}`, err: thrown },
        'cannot read the oldest undelivered event',
      );
    }
  }

  #logStall(isStalled: boolean): void {
    const { logger } = this.#environment;
    const fields = { component: `sinks.${this.name}`, lagRecords: this.lagRecords(), state: this.#state() };
    if (isStalled) logger.warn(fields, 'sink is stalled: it has a backlog and makes no progress');
    else logger.info(fields, 'sink makes progress again');
  }
}
