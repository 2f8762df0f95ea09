import { RECORD_OVERHEAD_BYTES } from '@logdrive/kafka-protocol/records';
import type { Encoding } from './encoding.ts';
import type { RelayConfig } from './relay-config.ts';

/** Header and length fields of a batch that holds one record, and room for the headers that the relay adds. */
const BATCH_OVERHEAD_BYTES = 4096;
/** What a topic takes that says nothing else; the log's own default. */
const DEFAULT_MAX_BATCH_BYTES = 17 * 1024 ** 2;

/** What sources and sinks need to know of topics; a reload replaces it. */
export class TopicTable {
  #topics: RelayConfig['topics'];

  constructor(topics: RelayConfig['topics']) {
    this.#topics = topics;
  }

  replace(topics: RelayConfig['topics']): void {
    this.#topics = topics;
  }

  encodingOf(topic: string): Encoding {
    return this.#topics[topic]?.encoding ?? 'json';
  }

  /** Largest value that the topic takes, in bytes. */
  maxEventBytesOf(topic: string): number {
    const maxBatchBytes = this.#topics[topic]?.maxBatchBytes ?? DEFAULT_MAX_BATCH_BYTES;
    return Math.max(1, maxBatchBytes - BATCH_OVERHEAD_BYTES - RECORD_OVERHEAD_BYTES);
  }
}
