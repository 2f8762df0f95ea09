import { recordList } from '@logdrive/kafka-protocol/records';
import type { NewRecord, RecordHeader } from '@logdrive/kafka-protocol/records';
import { LogError } from '@logdrive/log';
import type { Log, TopicPartition } from '@logdrive/log';
import { HEADER } from './encoding.ts';
import type { Encoding } from './encoding.ts';
import { silentLogger } from './logger.ts';
import type { Logger } from './logger.ts';
import type { QuarantineConfig } from './relay-config.ts';
import type { Tally } from './tally.ts';

/** Why an event goes to quarantine, and where it comes from. */
export interface QuarantineCause {
  /** One of a few fixed words. */
  readonly reason: string;
  /** `sources.NAME` or `sinks.NAME`. */
  readonly component: string;
  /** The topic it was meant for, or came from. */
  readonly topicPartition: TopicPartition;
  readonly encoding: Encoding;
  /** Its offset there, when it came from the log. */
  readonly offset?: number;
  /** What the peer or the check said. */
  readonly detail?: string;
}

/** Counters of the component that gives an event up. */
export interface QuarantineTallies {
  readonly quarantined: Tally;
  readonly discards: Tally;
}

/** The topic for events that can neither be stored nor delivered as they are. They keep bytes, key and headers. */
export class Quarantine {
  readonly #log: Pick<Log, 'append'>;
  readonly #to: TopicPartition;
  readonly #isEnabled: boolean;
  readonly #logger: Logger;

  constructor(log: Pick<Log, 'append'>, { enabled, topic }: QuarantineConfig, logger: Logger = silentLogger) {
    this.#logger = logger;
    this.#log = log;
    this.#to = { topic, partition: 0 };
    this.#isEnabled = enabled;
  }

  /**
   * Resolves once the record is durable in the quarantine topic, or counted as discarded: when quarantine is turned
   * off, when the record comes from that topic itself, and when it is larger than the topic takes.
   */
  async store(
    record: NewRecord,
    cause: QuarantineCause,
    tallies: QuarantineTallies,
    signal?: AbortSignal,
  ): Promise<void> {
    const isOwn = cause.offset !== undefined && cause.topicPartition.topic === this.#to.topic;
    if (!this.#isEnabled || isOwn) {
      tallies.discards.add(cause.reason);
      this.#say(cause, 'an event was dropped');
      return;
    }
    const own = (record.headers ?? []).filter(({ key }) => key !== HEADER.encoding);
    const headers = [...own, ...headersOf(cause)];
    try {
      await this.#log.append(this.#to, recordList([{ ...record, headers }]), signal ? { signal } : {});
    } catch (thrown) {
      if (!(thrown instanceof LogError) || thrown.code !== 'ERR_LOG_RECORD_TOO_LARGE') throw thrown;
      tallies.discards.add(`${cause.reason}-too-large`);
      this.#say(cause, `an event was dropped: it is too large for topic ${this.#to.topic}`);
      return;
    }
    tallies.quarantined.add(cause.reason);
    this.#say(cause, `an event went to topic ${this.#to.topic}`);
  }

  #say({ component, reason, topicPartition, offset, detail }: QuarantineCause, message: string): void {
    this.#logger.warn({ component, code: reason, ...topicPartition, offset, detail }, message);
  }
}

function headersOf(cause: QuarantineCause): RecordHeader[] {
  const texts: [string, string | undefined][] = [
    [HEADER.encoding, cause.encoding],
    [HEADER.reason, cause.reason],
    [HEADER.component, cause.component],
    [HEADER.topic, cause.topicPartition.topic],
    [HEADER.partition, String(cause.topicPartition.partition)],
    [HEADER.offset, cause.offset?.toString()],
    [HEADER.detail, cause.detail],
  ];
  const headers: RecordHeader[] = [];
  for (const [key, text] of texts) {
    if (text !== undefined) headers.push({ key, value: Buffer.from(text) });
  }
  return headers;
}
