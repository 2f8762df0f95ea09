import { RecordBatch, RecordBatchWriter } from '@logdrive/kafka-protocol/records';
import type { RecordList } from '@logdrive/kafka-protocol/records';
import { LogError } from '@logdrive/log';
import type {
  AppendResult,
  Assignment,
  Cursor,
  CursorStart,
  CursorStatus,
  Offset,
  ReadOptions,
  TopicConfig,
  TopicPartition,
} from '@logdrive/log';
import type { LogView, RunnerLog } from '../../src/runtime/environment.ts';

interface Partition {
  readonly topic: string;
  readonly batches: RecordBatch[];
  end: Offset;
}

class MemoryCursor implements Cursor {
  readonly sink: string;
  readonly topicPartition: TopicPartition;
  position: Offset;
  metadata = '';
  flushCount = 0;
  readonly #revocation = new AbortController();
  readonly revoked: AbortSignal = this.#revocation.signal;

  constructor(sink: string, topicPartition: TopicPartition, position: Offset) {
    this.sink = sink;
    this.topicPartition = topicPartition;
    this.position = position;
  }

  commit(position: Offset, metadata?: string): void {
    if (this.revoked.aborted) throw new LogError('ERR_LOG_CURSOR_REVOKED', 'revoked');
    if (position < this.position) throw new LogError('ERR_LOG_INVALID_COMMIT', `back to ${position}`);
    this.position = position;
    if (metadata !== undefined) this.metadata = metadata;
  }

  flush(): Promise<void> {
    this.flushCount++;
    return Promise.resolve();
  }

  revoke(): void {
    this.#revocation.abort();
  }
}

/** The log's interface over arrays: for tests that need a hand on every append. */
export class MemoryLog implements RunnerLog {
  readonly #partitions = new Map<string, Partition>();
  readonly #cursors = new Map<string, MemoryCursor>();
  readonly #topics: Readonly<Record<string, TopicConfig>>;
  #wake: (() => void)[] = [];
  #isClosed = false;
  /** Called before an append becomes durable: to make it wait, or to make it fail. */
  beforeAppend: (to: TopicPartition, records: RecordList) => Promise<void> = () => Promise.resolve();

  constructor(topics: Readonly<Record<string, TopicConfig>> = {}) {
    this.#topics = topics;
  }

  async append(to: TopicPartition, records: RecordList | RecordBatch): Promise<AppendResult> {
    if (records instanceof RecordBatch) throw new Error('MemoryLog takes lists only');
    const writer = new RecordBatchWriter({ defaultTimestampMs: 1_700_000_000_000 });
    for (let index = 0; index < records.recordCount; index++) records.writeTo(writer, index);
    await this.beforeAppend(to, records);
    const partition = this.#partition(to);
    const baseOffset = partition.end;
    const batch = new RecordBatch(writer.finish());
    batch.setBase(baseOffset, 0);
    partition.batches.push(batch);
    partition.end += records.recordCount;
    this.#changed();
    return { baseOffset, appendTimeMs: 1_700_000_000_000 };
  }

  async *read(
    from: TopicPartition,
    offset: Offset,
    { signal, follow = true }: ReadOptions = {},
  ): AsyncGenerator<RecordBatch, void, undefined> {
    const partition = this.#partition(from);
    let index = partition.batches.findIndex((batch) => batch.nextOffset > offset);
    if (index < 0) index = partition.batches.length;
    for (; this.#goesOn(signal); ) {
      const batch = partition.batches[index];
      if (batch) {
        index++;
        yield batch;
      } else if (follow) await this.#change(signal);
      else return;
    }
  }

  async *assign(
    sink: string,
    topics: readonly string[],
    { start = 'earliest', signal }: { start?: CursorStart; signal?: AbortSignal } = {},
  ): AsyncGenerator<Assignment, void, undefined> {
    for (const topic of topics) yield { kind: 'assigned', cursor: this.#cursor(sink, topic, start) };
    for (; this.#goesOn(signal); ) await this.#change(signal);
  }

  offsets(of: TopicPartition): Promise<{ earliest: Offset; durableEnd: Offset }> {
    return Promise.resolve({ earliest: 0, durableEnd: this.#partition(of).end });
  }

  status(): LogView {
    const partitions = [...this.#partitions.values()].map(({ topic, end, batches }) => ({
      topic,
      partition: 0,
      encoding: this.#topics[topic]?.encoding ?? ('json' as const),
      earliest: 0,
      durableEnd: end,
      bytes: batches.reduce((sum, { byteLength }) => sum + byteLength, 0),
      segmentCount: 1,
    }));
    return { partitions, cursors: this.#cursorStatus() };
  }

  #cursorStatus(): CursorStatus[] {
    return [...this.#cursors.values()].map(({ sink, topicPartition, position, metadata }) => ({
      sink,
      ...topicPartition,
      position,
      metadata,
      lagRecords: this.#partition(topicPartition).end - position,
      lagBytes: 0,
      orphaned: false,
    }));
  }

  close(): Promise<void> {
    this.#isClosed = true;
    for (const cursor of this.#cursors.values()) cursor.revoke();
    this.#changed();
    return Promise.resolve();
  }

  /** Every value of a topic, as text. */
  texts(topic: string): string[] {
    const records = this.#partition({ topic, partition: 0 }).batches.flatMap((batch) => [...batch.records()]);
    return records.map(({ value }) => (value ? Buffer.from(value).toString() : 'null'));
  }

  /** The headers of every record of a topic, values as text. */
  headers(topic: string): Record<string, string>[] {
    const records = this.#partition({ topic, partition: 0 }).batches.flatMap((batch) => [...batch.records()]);
    return records.map(({ headers }) =>
      Object.fromEntries(headers.map(({ key, value }) => [key, value ? Buffer.from(value).toString() : ''])),
    );
  }

  cursor(sink: string, topic: string): MemoryCursor | undefined {
    return this.#cursors.get(`${sink} ${topic}`);
  }

  #cursor(sink: string, topic: string, start: CursorStart): MemoryCursor {
    const key = `${sink} ${topic}`;
    const { end } = this.#partition({ topic, partition: 0 });
    const position = start === 'earliest' ? 0 : start === 'latest' ? end : start;
    const cursor = this.#cursors.get(key) ?? new MemoryCursor(sink, { topic, partition: 0 }, position);
    this.#cursors.set(key, cursor);
    return cursor;
  }

  #partition({ topic }: TopicPartition): Partition {
    let partition = this.#partitions.get(topic);
    if (!partition) {
      partition = { topic, batches: [], end: 0 };
      this.#partitions.set(topic, partition);
    }
    return partition;
  }

  #goesOn(signal: AbortSignal | undefined): boolean {
    return !signal?.aborted && !this.#isClosed;
  }

  #change(signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve) => {
      this.#wake.push(resolve);
      signal?.addEventListener('abort', () => resolve(), { once: true });
    });
  }

  #changed(): void {
    const wake = this.#wake;
    this.#wake = [];
    for (const resolve of wake) resolve();
  }
}
