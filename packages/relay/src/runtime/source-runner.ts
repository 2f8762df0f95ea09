import { isUtf8 } from 'node:buffer';
import type { AppendResult } from '@logdrive/log';
import { RelayError } from '../errors.ts';
import { backoffMs } from './backoff.ts';
import type { SourceSpec } from './component-spec.ts';
import { ComponentRecord } from './component-record.ts';
import { aborted, delay } from './delay.ts';
import type { Delivery } from './delivery.ts';
import type { Environment } from './environment.ts';
import type { ComponentConfig } from './relay-config.ts';
import type { SourceStatus } from './relay-status.ts';
import { sourceRunnerKeysOf } from './runner-keys.ts';
import type { SourceRunnerKeys } from './runner-keys.ts';
import { Slots } from './slots.ts';
import type { Source, SourceDetails } from './source.ts';

const NO_DETAILS: SourceDetails = { gauges: {}, counters: {} };

type Settlement = Pick<Delivery, 'ack' | 'nack'>;

/** Keeps one source running: opens it again after a failure, stores what it delivers, settles each delivery once. */
export class SourceRunner {
  readonly name: string;
  readonly #spec: SourceSpec;
  readonly #config: ComponentConfig;
  readonly #keys: SourceRunnerKeys;
  readonly #environment: Environment;
  readonly #record: ComponentRecord;
  readonly #slots: Slots;
  readonly #stop = new AbortController();
  readonly #underWay = new Set<Promise<void>>();
  readonly #unsettled = new Set<Settlement>();
  #source: Source | undefined;
  #isDraining = false;
  #ended: Promise<void> = Promise.resolve();
  #receivedEvents = 0;
  #receivedBytes = 0;
  #acknowledgedEvents = 0;
  #acknowledgedBytes = 0;
  #nackedEvents = 0;
  #nackedDeliveries = 0;
  #secondSettles = 0;
  #inFlightBytes = 0;

  constructor(name: string, spec: SourceSpec, config: ComponentConfig, environment: Environment) {
    this.name = name;
    this.#spec = spec;
    this.#config = config;
    this.#keys = sourceRunnerKeysOf(config);
    this.#environment = environment;
    this.#record = new ComponentRecord(environment.clock);
    this.#slots = new Slots(this.#keys.maxInFlight);
  }

  /** Resolves when the source has ended by itself, was drained, or destroyed. */
  get ended(): Promise<void> {
    return this.#ended;
  }

  get isFinished(): boolean {
    return this.#record.state === 'finished';
  }

  /** Events received and neither stored nor handed back. */
  get unsettledEvents(): number {
    return this.#receivedEvents - this.#acknowledgedEvents - this.#nackedEvents;
  }

  /** Opens the first session; what it throws is for whoever starts the relay. */
  async open(signal?: AbortSignal): Promise<void> {
    const both = signal ? AbortSignal.any([signal, this.#stop.signal]) : this.#stop.signal;
    this.#source = await this.#connect(both);
  }

  /** Takes deliveries from now on. */
  start(): void {
    this.#ended = this.#run();
  }

  /** Takes nothing new; resolves when everything received is settled, or `deadline` aborts. */
  async drain(deadline: AbortSignal): Promise<void> {
    this.#isDraining = true;
    if (this.#source) this.#source.stopIntake();
    else this.#stop.abort();
    await Promise.race([this.#ended, aborted(deadline)]);
  }

  /** Stops now. What is not settled is not acknowledged. */
  async destroy(): Promise<void> {
    this.#isDraining = true;
    this.#stop.abort(new RelayError('ERR_RELAY_SHUTDOWN', `sources.${this.name} was stopped`));
    // What the disk still takes is settled a second time then: counted, without effect, and sent again by its client.
    for (const settlement of this.#unsettled) settlement.nack(this.#shutdown());
    await this.#source?.[Symbol.asyncDispose]();
    await this.#ended;
    if (this.#record.state !== 'finished') this.#record.state = 'closed';
  }

  status(): SourceStatus {
    const details = this.#source?.status() ?? NO_DETAILS;
    return {
      type: this.#spec.type,
      ...this.#record.snapshot(),
      topic: this.#keys.topic,
      ...(details.address === undefined ? {} : { address: details.address }),
      gauges: {
        maxInFlight: { value: this.#slots.used, limit: this.#slots.limit },
        ...details.gauges,
      },
      counters: details.counters,
      receivedEvents: this.#receivedEvents,
      receivedBytes: this.#receivedBytes,
      acknowledgedEvents: this.#acknowledgedEvents,
      acknowledgedBytes: this.#acknowledgedBytes,
      inFlightEvents: this.unsettledEvents,
      inFlightBytes: this.#inFlightBytes,
      nackedDeliveries: this.#nackedDeliveries,
      secondSettles: this.#secondSettles,
    };
  }

  async #run(): Promise<void> {
    let failureCount = 0;
    const stopped = aborted(this.#stop.signal);
    while (!this.#stop.signal.aborted) {
      const acknowledgedBefore = this.#acknowledgedEvents;
      try {
        this.#source ??= await this.#connect(this.#stop.signal);
        await this.#consume(this.#source);
        // A stop has settled everything; on a full disk the log itself comes to an end only by being closed.
        await Promise.race([Promise.allSettled(this.#underWay), stopped]);
        this.#record.state = this.#isDraining ? 'closed' : 'finished';
        return;
      } catch (thrown) {
        if (this.#stop.signal.aborted || this.#isDraining) break;
        if (this.#acknowledgedEvents > acknowledgedBefore) failureCount = 0;
        failureCount++;
        await this.#recover(thrown, failureCount);
      } finally {
        await this.#source?.[Symbol.asyncDispose]();
      }
      this.#source = undefined;
    }
    this.#record.state = 'closed';
  }

  async #recover(thrown: unknown, failureCount: number): Promise<void> {
    const { clock, random, logger } = this.#environment;
    const error = RelayError.from(thrown, 'ERR_RELAY_SOURCE', `sources.${this.name} failed`);
    this.#record.fail(error);
    const waitMs = backoffMs(failureCount, this.#keys.backoff, random);
    this.#record.state = error.retryable ? 'backoff' : 'blocked';
    this.#record.retryAtMs = clock.now() + waitMs;
    logger.warn(
      { component: `sources.${this.name}`, code: error.code, waitMs, err: error },
      'source failed, will be opened again',
    );
    await this.#source?.[Symbol.asyncDispose]();
    this.#source = undefined;
    await delay(clock, waitMs, this.#stop.signal);
    this.#record.retryAtMs = undefined;
  }

  async #connect(signal: AbortSignal): Promise<Source> {
    const { clock, logger, batchBytes } = this.#environment;
    this.#record.state = 'opening';
    this.#record.sessionCount++;
    const source = await this.#spec.create(this.#config, {
      name: this.name,
      logger,
      clock,
      batchBytes,
      maxEventBytes: this.#environment.topics.maxEventBytesOf(this.#keys.topic),
      clientFailed: (kind, error) => {
        this.#record.fail(error);
        logger.warn(
          { component: `sources.${this.name}`, code: kind, err: error },
          'a client was turned away',
        );
      },
      encodingOf: (topic) => this.#environment.topics.encodingOf(topic),
      duplicates: this.#record.duplicates,
      discards: this.#record.discards,
    });
    try {
      await source.open(signal);
    } catch (thrown) {
      await source[Symbol.asyncDispose]();
      throw thrown;
    }
    this.#record.state = 'open';
    return source;
  }

  async #consume(source: Source): Promise<void> {
    for await (const delivery of source.deliveries()) {
      const refusedCount = delivery.refused?.length ?? 0;
      const eventCount = delivery.records.recordCount + refusedCount;
      this.#receivedEvents += eventCount;
      this.#receivedBytes += delivery.byteLength;
      const hasSlot = await this.#slots.take(this.#stop.signal);
      const settle = this.#settleOnce(delivery, eventCount, hasSlot);
      if (!hasSlot) {
        settle.nack(this.#shutdown());
        continue;
      }
      const work = this.#store(delivery, settle);
      this.#underWay.add(work);
      void work.then(() => this.#underWay.delete(work));
    }
  }

  async #store(delivery: Delivery, settle: Settlement): Promise<void> {
    const { signal } = this.#stop;
    try {
      // Both appends start in the order of the deliveries: that order is the order in the log.
      const stored: Promise<AppendResult | undefined> =
        delivery.records.recordCount > 0
          ? this.#environment.log.append(delivery.topicPartition, delivery.records, { signal })
          : Promise.resolve(undefined);
      // Settling gives the delivery's memory back: not before both are done with it.
      const [result, refused] = await Promise.allSettled([stored, this.#quarantine(delivery)]);
      if (result.status === 'rejected') throw result.reason;
      if (refused.status === 'rejected') throw refused.reason;
      settle.ack(result.value);
    } catch (thrown) {
      const error = signal.aborted
        ? this.#shutdown()
        : RelayError.from(thrown, 'ERR_RELAY_LOG', `The log did not take events of sources.${this.name}`);
      if (!signal.aborted) {
        this.#record.fail(error);
        const fields = { component: `sources.${this.name}`, code: error.code, err: error };
        this.#environment.logger.error(fields, 'append failed');
      }
      settle.nack(error);
    }
  }

  async #quarantine({ refused = [], topicPartition }: Delivery): Promise<void> {
    const { quarantine } = this.#environment;
    const component = `sources.${this.name}`;
    const stored = refused.map(({ value, reason, headers }) =>
      quarantine.store(
        { value, ...(headers ? { headers } : {}) },
        // What reads as text can be delivered as text, by whoever delivers the quarantine topic.
        { reason, component, topicPartition, encoding: value && isUtf8(value) ? 'text' : 'binary' },
        this.#record,
        this.#stop.signal,
      ),
    );
    const results = await Promise.allSettled(stored);
    for (const result of results) if (result.status === 'rejected') throw result.reason;
  }

  /** The right to settle a delivery, used up by the first call. */
  #settleOnce(delivery: Delivery, eventCount: number, hasSlot: boolean): Settlement {
    let isSettled = false;
    this.#inFlightBytes += delivery.byteLength;
    const first = (): boolean => {
      if (isSettled) this.#secondSettles++;
      else this.#inFlightBytes -= delivery.byteLength;
      if (!isSettled && hasSlot) this.#slots.release();
      const isFirst = !isSettled;
      isSettled = true;
      this.#unsettled.delete(settlement);
      return isFirst;
    };
    const settlement: Settlement = {
      ack: (result) => {
        if (!first()) return;
        this.#acknowledgedEvents += eventCount;
        this.#acknowledgedBytes += delivery.byteLength;
        delivery.ack(result);
      },
      nack: (error) => {
        if (!first()) return;
        this.#nackedEvents += eventCount;
        this.#nackedDeliveries++;
        delivery.nack(error);
      },
    };
    this.#unsettled.add(settlement);
    return settlement;
  }

  #shutdown(): RelayError {
    return new RelayError('ERR_RELAY_SHUTDOWN', `sources.${this.name} stopped before the events were stored`);
  }
}
