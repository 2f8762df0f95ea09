import { setTimeout as wait } from 'node:timers/promises';
import { connect, isLumberjackError } from '@logdrive/lumberjack';
import type { LumberjackClient } from '@logdrive/lumberjack';
import type { Address } from '../config/address.ts';

const FIRST_BACKOFF_MS = 200;
const LONGEST_BACKOFF_MS = 5000;

export interface SenderOptions {
  readonly address: Address;
  readonly compressionLevel: number;
  /** Batches in flight. */
  readonly pipelining: number;
  readonly timeoutMs: number;
  /** Connections in a row that may fail without an event being acknowledged. */
  readonly retries: number;
  readonly signal: AbortSignal;
  /** Called before each wait for the next attempt. */
  readonly onRetry: (error: unknown, attempt: number) => void;
}

interface Batch {
  /** Events not yet acknowledged: the first are taken off as a server acknowledges a part. */
  events: Uint8Array[];
}

/** Sends batches in order over one connection after another, each event until it is acknowledged. */
export class LumberjackSender {
  readonly #options: SenderOptions;
  readonly #batches: AsyncIterator<Uint8Array[]>;
  /** A batch asked for and not yet taken: it outlives a connection that fails meanwhile. */
  #next: Promise<IteratorResult<Uint8Array[]>> | undefined;
  #unacked: Batch[] = [];
  readCount = 0;
  ackedCount = 0;

  constructor(batches: AsyncIterator<Uint8Array[]>, options: SenderOptions) {
    this.#batches = batches;
    this.#options = options;
  }

  /** Resolves once every event of every batch is acknowledged; rejects with what ended the last attempt. */
  async run(): Promise<void> {
    for (let attempt = 0; ; attempt++) {
      const ackedBefore = this.ackedCount;
      try {
        return await this.#session();
      } catch (error) {
        if (this.ackedCount > ackedBefore) attempt = 0;
        if (!isWorthRetrying(error) || this.#options.signal.aborted || attempt >= this.#options.retries)
          throw error;
        this.#options.onRetry(error, attempt + 1);
        // Full jitter: clients that lost the same server do not come back in step.
        const longestMs = Math.min(LONGEST_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** attempt);
        await wait(Math.random() * longestMs, undefined, { signal: this.#options.signal });
      }
    }
  }

  async #session(): Promise<void> {
    const { address, compressionLevel, pipelining, timeoutMs, signal } = this.#options;
    const client = await connect({ ...address, compressionLevel, pipelining, timeoutMs, signal });
    try {
      await this.#sendAll(client);
    } catch (error) {
      client.destroy();
      throw error;
    }
    await client.close();
  }

  async #sendAll(client: LumberjackClient): Promise<void> {
    const failure = Promise.withResolvers<never>();
    failure.promise.catch(() => {});
    const inFlight = this.#unacked.map((batch) => this.#sendOne(client, batch, failure.reject));
    for (;;) {
      while (inFlight.length >= this.#options.pipelining)
        await Promise.race([inFlight.shift(), failure.promise]);
      this.#next ??= this.#batches.next();
      const result = await Promise.race([this.#next, failure.promise]);
      if (result.done) break;
      this.#next = undefined;
      const batch = { events: result.value };
      this.#unacked.push(batch);
      this.readCount += batch.events.length;
      inFlight.push(this.#sendOne(client, batch, failure.reject));
    }
    await Promise.race([Promise.all(inFlight), failure.promise]);
  }

  async #sendOne(client: LumberjackClient, batch: Batch, fail: (error: unknown) => void): Promise<void> {
    try {
      await client.send(batch.events);
      this.#settle(batch, batch.events.length);
    } catch (error) {
      this.#settle(batch, isLumberjackError(error) ? (error.ackedCount ?? 0) : 0);
      fail(error);
    }
  }

  #settle(batch: Batch, ackedCount: number): void {
    this.ackedCount += ackedCount;
    batch.events = batch.events.slice(ackedCount);
    if (batch.events.length === 0) this.#unacked = this.#unacked.filter((other) => other !== batch);
  }
}

function isWorthRetrying(error: unknown): boolean {
  return isLumberjackError(error) && error.retryable;
}
