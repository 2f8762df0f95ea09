import { systemClock } from '@logdrive/log';
import type { Clock } from '@logdrive/log';
import { RecordBatch, RecordBatchWriter } from '@logdrive/kafka-protocol/records';
import type { NewRecord } from '@logdrive/kafka-protocol/records';
import { RunBuilder } from '../../src/runtime/batch-run.ts';
import type { Encoding } from '../../src/runtime/encoding.ts';
import { silentLogger } from '../../src/runtime/logger.ts';
import type { RecordRun } from '../../src/runtime/record-run.ts';
import { builtInRegistry } from '../../src/runtime/registry.ts';
import type { ComponentConfig } from '../../src/runtime/relay-config.ts';
import type { SinkContext } from '../../src/runtime/sink.ts';
import type { SourceContext } from '../../src/runtime/source.ts';
import { Tally } from '../../src/runtime/tally.ts';

/** A source's config with the defaults filled in, as the config file's loader would hand it over. */
export function sourceConfig(type: string, keys: object = {}): ComponentConfig {
  const spec = builtInRegistry.sources.find((candidate) => candidate.type === type)!;
  return { ...spec.config.parse(keys), type };
}

/** The same for a sink. */
export function sinkConfig(type: string, keys: object = {}): ComponentConfig {
  const spec = builtInRegistry.sinks.find((candidate) => candidate.type === type)!;
  return { ...spec.config.parse(keys), type };
}

export interface TestSourceContext extends SourceContext {
  readonly duplicates: Tally;
  readonly discards: Tally;
}

export function sourceContext(overrides: Partial<SourceContext> = {}): TestSourceContext {
  return {
    name: 'in',
    logger: silentLogger,
    clock: systemClock,
    batchBytes: 1024 ** 2,
    maxEventBytes: 16 * 1024 ** 2,
    clientFailed: () => {},
    encodingOf: () => 'json',
    ...overrides,
    duplicates: new Tally(),
    discards: new Tally(),
  };
}

export function sinkContext(clock: Clock = systemClock, sessionCount = 0): SinkContext {
  return { name: 'out', logger: silentLogger, clock, sessionCount };
}

/** A run over one batch that holds these records. */
export function runOfRecords(
  records: readonly NewRecord[],
  baseOffset = 0,
  encoding: Encoding = 'json',
  topic = 'logs',
): RecordRun {
  const writer = new RecordBatchWriter({ defaultTimestampMs: 1_700_000_000_000 });
  for (const record of records) writer.append(record);
  const batch = new RecordBatch(writer.finish());
  batch.setBase(baseOffset, 0);
  const builder = new RunBuilder({ topic, partition: 0 }, encoding, records.length);
  const cursor = batch.cursor();
  while (cursor.next()) builder.add(cursor);
  return builder.finish();
}

/** A run over these values. */
export function runOf(
  values: readonly (string | null)[],
  baseOffset = 0,
  encoding: Encoding = 'json',
  topic = 'logs',
): RecordRun {
  const records = values.map((value) => ({ value: value === null ? null : Buffer.from(value) }));
  return runOfRecords(records, baseOffset, encoding, topic);
}
