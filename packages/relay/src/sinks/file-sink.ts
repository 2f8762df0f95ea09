import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { TopicPartition } from '@logdrive/log';
import { codeOf, messageOf, RelayError } from '../errors.ts';
import type { RecordRun } from '../runtime/record-run.ts';
import type {
  AssignedPartition,
  Sink,
  SinkContext,
  SinkDetails,
  SinkLimits,
  WriteOptions,
} from '../runtime/sink.ts';
import { CheckpointedFile } from './checkpointed-file.ts';
import { linesOf } from './line-chunk.ts';

/** Sizes in bytes. */
export interface FileSinkConfig {
  readonly path: string;
  readonly maxWriteBytes: number;
  readonly topics: readonly string[];
}

/** Failures of the file system that go by themselves; for others somebody has to do something. */
const PASSING = new Set([
  'ENOSPC',
  'EDQUOT',
  'EIO',
  'EMFILE',
  'ENFILE',
  'EAGAIN',
  'EBUSY',
  'ESTALE',
  'ETIMEDOUT',
]);

/** Events in one write. */
const MAX_RUN_COUNT = 65_536;

export function createFileSink(config: FileSinkConfig, context: SinkContext): Sink {
  return new FileSink(config, context);
}

class FileSink implements Sink {
  readonly limits: SinkLimits;
  readonly #config: FileSinkConfig;
  readonly #context: SinkContext;
  readonly #files = new Map<string, CheckpointedFile>();
  readonly #counters = { writtenBytes: 0, cutBackBytes: 0 };
  #isDisposed = false;

  constructor(config: FileSinkConfig, context: SinkContext) {
    this.#config = config;
    this.#context = context;
    this.limits = { maxInFlight: 1, maxRunCount: MAX_RUN_COUNT, maxRunBytes: config.maxWriteBytes };
  }

  async open(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    const { path, topics } = this.#config;
    if (topics.length > 1 && !path.includes('{topic}')) {
      throw new RelayError(
        'ERR_RELAY_CONFIG',
        `sinks.${this.#context.name}.path: one file cannot be cut back to the checkpoints of several topics; ` +
          'put {topic} into the path, so that each has its own',
        { path: ['sinks', this.#context.name, 'path'], retryable: false },
      );
    }
    const directory = dirname(this.#pathOf({ topic: topics[0] ?? '', partition: 0 }));
    try {
      await stat(directory);
    } catch (thrown) {
      throw this.#failure(thrown, directory);
    }
    signal.throwIfAborted();
  }

  async assigned({ topicPartition, metadata }: AssignedPartition): Promise<string> {
    const path = this.#pathOf(topicPartition);
    const key = keyOf(topicPartition);
    await this.#files.get(key)?.close();
    this.#files.delete(key);
    if ([...this.#files.values()].some((file) => file.path === path)) {
      const message = `sinks.${this.#context.name}.path: ${path} would hold two partitions; put {partition} into it`;
      throw new RelayError('ERR_RELAY_CONFIG', message, { retryable: false });
    }
    try {
      const file = await CheckpointedFile.open(path, metadata);
      this.#files.set(key, file);
      this.#counters.cutBackBytes += file.cutBackBytes;
      if (this.#isDisposed) await file.close();
      return file.checkpoint;
    } catch (thrown) {
      throw this.#failure(thrown, path);
    }
  }

  async write(run: RecordRun, { refuse, onProgress }: WriteOptions): Promise<void> {
    const file = this.#files.get(keyOf(run.topicPartition));
    if (!file || this.#isDisposed) throw this.#failure(new Error('the file is closed'), this.#config.path);
    const lines = linesOf(run, refuse);
    try {
      if ((await file.whereabouts()) !== 'in place') throw this.#replaced(file.path);
      await file.append(lines);
      // A file that was renamed meanwhile keeps the lines; one that was removed took them with it.
      if ((await file.whereabouts()) === 'removed') throw this.#replaced(file.path);
    } catch (thrown) {
      throw this.#failure(thrown, file.path);
    }
    this.#counters.writtenBytes += lines.byteLength;
    onProgress(run.length, file.checkpoint);
  }

  status(): SinkDetails {
    return { endpoint: this.#config.path, gauges: {}, counters: { ...this.#counters } };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#isDisposed = true;
    await Promise.all([...this.#files.values()].map((file) => file.close()));
  }

  #pathOf({ topic, partition }: TopicPartition): string {
    return this.#config.path.replaceAll('{topic}', topic).replaceAll('{partition}', String(partition));
  }

  /** Ends the session: the next one opens what has the name now, and keeps its identity in the cursor before it writes. */
  #replaced(path: string): RelayError {
    const message = `sinks.${this.#context.name}: ${path} names another file now, or none (rotated or removed): it is opened again`;
    return new RelayError('ERR_RELAY_SINK_NOT_CONNECTED', message, { retryable: true });
  }

  #failure(thrown: unknown, path: string): RelayError {
    if (thrown instanceof RelayError) return thrown;
    const code = codeOf(thrown);
    const retryable = this.#isDisposed || code === undefined || PASSING.has(code);
    const message = `sinks.${this.#context.name} cannot write to ${path}: ${messageOf(thrown)}`;
    return new RelayError('ERR_RELAY_SINK_WRITE', message, { cause: thrown, retryable });
  }
}

function keyOf({ topic, partition }: TopicPartition): string {
  return `${topic}-${partition}`;
}
