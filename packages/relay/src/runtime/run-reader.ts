import type { RecordBatch, RecordCursor } from '@logdrive/kafka-protocol/records';
import type { Log, Offset, TopicPartition } from '@logdrive/log';
import { RunBuilder } from './batch-run.ts';
import type { Encoding } from './encoding.ts';
import type { RecordRun } from './record-run.ts';

export interface RunLimits {
  readonly maxCount: number;
  /** Bytes of values; a larger record gets a run of its own. */
  readonly maxBytes: number;
}

export interface RunReaderOptions {
  readonly log: Pick<Log, 'read'>;
  readonly topicPartition: TopicPartition;
  readonly encoding: Encoding;
  /** First offset wanted. */
  readonly position: Offset;
  /** Bytes of batches read ahead of the records taken, at most (one larger batch is still read). */
  readonly readAheadBytes: number;
  readonly signal: AbortSignal;
  /** Called where the log had to leave records out: the offsets of those, `to` exclusive. */
  readonly onMissing?: (from: Offset, to: Offset) => void;
}

/**
 * Reads a partition ahead and cuts it into runs. While nobody takes, what arrives gathers: small batches of a busy log
 * leave as one large run, and a lone event leaves at once.
 */
export class RunReader {
  readonly #options: RunReaderOptions;
  readonly #batches: RecordBatch[] = [];
  #bufferedBytes = 0;
  #records: RecordCursor | undefined;
  #recordsBytes = 0;
  #recordsCount = 0;
  #position: Offset;
  /** After the last batch that was begun. Batches follow each other without a gap. */
  #expected: Offset;
  #failure: unknown;
  #hasEnded = false;
  #wakeReader: (() => void) | undefined;
  #wakeTaker: (() => void) | undefined;

  constructor(options: RunReaderOptions) {
    this.#options = options;
    this.#position = options.position;
    this.#expected = options.position;
    options.signal.addEventListener('abort', () => this.#wake(), { once: true });
    void this.#readAhead();
  }

  get bufferedBytes(): number {
    return this.#bufferedBytes;
  }

  /** Resolves with true when a record can be taken; with false when the log or the signal ended. Throws what the log threw. */
  async ready(): Promise<boolean> {
    for (;;) {
      if (this.#options.signal.aborted) return false;
      if (this.#current()) return true;
      if (this.#hasEnded) {
        if (this.#failure !== undefined) throw this.#failure;
        return false;
      }
      await new Promise<void>((resolve) => {
        this.#wakeTaker = resolve;
      });
    }
  }

  /** What is there now, up to the limits; undefined when nothing is. */
  take({ maxCount, maxBytes }: RunLimits): RecordRun | undefined {
    const { topicPartition, encoding } = this.#options;
    let records = this.#current();
    if (!records) return undefined;
    const builder = new RunBuilder(topicPartition, encoding, Math.min(maxCount, this.#availableCount()));
    for (; records && builder.length < maxCount; records = this.#current()) {
      const valueBytes = records.valueEnd - records.valueStart;
      if (builder.length > 0 && builder.byteLength + valueBytes > maxBytes) break;
      builder.add(records);
      this.#position = records.offset + 1;
    }
    this.#wakeReader?.();
    return builder.finish();
  }

  /** Records in the batches read ahead: at least those that are left. */
  #availableCount(): number {
    return this.#batches.reduce((sum, batch) => sum + batch.recordCount, this.#recordsCount);
  }

  /** The cursor on the next record that nobody took. */
  #current(): RecordCursor | undefined {
    for (;;) {
      const records = this.#records;
      if (records) {
        while (records.offset < this.#position) {
          if (!records.next()) break;
        }
        if (records.offset >= this.#position) return records;
        this.#bufferedBytes -= this.#recordsBytes;
        this.#records = undefined;
      }
      const batch = this.#batches.shift();
      if (!batch) return undefined;
      if (batch.baseOffset > this.#expected) this.#options.onMissing?.(this.#expected, batch.baseOffset);
      this.#expected = batch.nextOffset;
      // A control batch holds markers for Kafka, no events.
      this.#recordsBytes = batch.byteLength;
      this.#recordsCount = batch.recordCount;
      if (batch.isControl) this.#bufferedBytes -= batch.byteLength;
      else this.#records = batch.cursor();
    }
  }

  async #readAhead(): Promise<void> {
    const { log, topicPartition, signal, readAheadBytes } = this.#options;
    try {
      for await (const batch of log.read(topicPartition, this.#position, { signal })) {
        this.#batches.push(batch);
        this.#bufferedBytes += batch.byteLength;
        this.#wakeTaker?.();
        while (this.#bufferedBytes >= readAheadBytes && !signal.aborted) {
          await new Promise<void>((resolve) => {
            this.#wakeReader = resolve;
          });
        }
        if (signal.aborted) break;
      }
    } catch (thrown) {
      this.#failure = thrown;
    }
    this.#hasEnded = true;
    this.#wakeTaker?.();
  }

  #wake(): void {
    this.#wakeReader?.();
    this.#wakeTaker?.();
  }
}
