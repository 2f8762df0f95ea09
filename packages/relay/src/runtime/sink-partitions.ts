import type { Assignment } from '@logdrive/log';
import type { LogView, RunnerLog } from './environment.ts';
import type { SinkPartitionStatus } from './relay-status.ts';
import type { SinkRunnerKeys } from './runner-keys.ts';
import { partitionKey, SinkPartition } from './sink-partition.ts';

/** The partitions that a sink has, and how far behind it is. */
export class SinkPartitions implements Iterable<SinkPartition> {
  readonly #sink: string;
  readonly #keys: SinkRunnerKeys;
  readonly #partitions = new Map<string, SinkPartition>();

  constructor(sink: string, keys: SinkRunnerKeys) {
    this.#sink = sink;
    this.#keys = keys;
  }

  [Symbol.iterator](): IterableIterator<SinkPartition> {
    return this.#partitions.values();
  }

  /** Takes what the log hands out or takes away; returns the partition that came, if one did. */
  apply(assignment: Assignment): SinkPartition | undefined {
    if (assignment.kind === 'revoked') {
      this.#partitions.delete(partitionKey(assignment.topicPartition));
      return undefined;
    }
    const partition = new SinkPartition(assignment.cursor);
    this.#partitions.set(partitionKey(partition.topicPartition), partition);
    return partition;
  }

  /** Forgets what was taken away without a word. */
  dropRevoked(): void {
    for (const [key, { cursor }] of this.#partitions) {
      if (cursor.revoked.aborted) this.#partitions.delete(key);
    }
  }

  /** Whether each topic has come. */
  get isComplete(): boolean {
    const assigned = new Set([...this].map(({ topicPartition }) => topicPartition.topic));
    return this.#keys.topics.every((topic) => assigned.has(topic));
  }

  get isIsolating(): boolean {
    return [...this].some(({ isolation }) => isolation !== undefined);
  }

  /** Between cursors and durable ends; where there is no cursor yet, what the sink will get once there is. */
  lag({ partitions, cursors }: LogView): { readonly records: number; readonly bytes: number } {
    const { topics, start } = this.#keys;
    const lag = { records: 0, bytes: 0 };
    for (const { topic, partition, earliest, durableEnd, bytes } of partitions) {
      if (!topics.includes(topic)) continue;
      const cursor = cursors.find(
        (other) => other.sink === this.#sink && other.topic === topic && other.partition === partition,
      );
      const first = start === 'latest' ? durableEnd : start === 'earliest' ? earliest : start;
      const live = this.#partitions.get(partitionKey({ topic, partition }))?.cursor.position;
      lag.records += Math.max(0, durableEnd - (live ?? cursor?.position ?? first));
      lag.bytes += cursor ? (cursor.lagBytes ?? 0) : first === earliest ? bytes : 0;
    }
    return lag;
  }

  /** Age of the first undelivered event, as far as it is known; 0 when there is none. */
  oldestUndeliveredMs(nowMs: number): number {
    let oldestMs = nowMs;
    for (const { inFlight, oldest, cursor } of this) {
      const [run] = inFlight;
      if (run) oldestMs = Math.min(oldestMs, run.timestampMsAt(0));
      else if (oldest?.position === cursor.position) oldestMs = Math.min(oldestMs, oldest.timestampMs);
    }
    return Math.max(0, nowMs - oldestMs);
  }

  /** Reads when the first undelivered events came, of partitions of which nothing is under way. */
  async lookAtOldest(log: RunnerLog): Promise<void> {
    for (const partition of this) {
      const { position } = partition.cursor;
      if (partition.inFlight.length > 0 || partition.oldest?.position === position) continue;
      for await (const batch of log.read(partition.topicPartition, position, { follow: false })) {
        const records = batch.cursor();
        while (records.next() && records.offset < position);
        if (records.offset >= position) partition.oldest = { position, timestampMs: records.timestampMs };
        break;
      }
    }
  }

  status(log: LogView): SinkPartitionStatus[] {
    return Array.from(this, ({ topicPartition, cursor, inFlightRecords, isolation }) => {
      const { topic, partition } = topicPartition;
      const found = log.partitions.find((other) => other.topic === topic && other.partition === partition);
      return {
        topic,
        partition,
        position: cursor.position,
        durableEnd: found?.durableEnd ?? cursor.position,
        inFlightRecords,
        ...(isolation ? { isolating: { from: isolation.from, to: isolation.to } } : {}),
      };
    });
  }
}
