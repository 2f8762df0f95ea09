import { z } from 'zod';
import { sinkRunnerKeys, sizeKey } from '../runtime/component-keys.ts';
import { defineSink } from '../runtime/component-spec.ts';
import type { SinkSpec } from '../runtime/component-spec.ts';

const config = z.strictObject({
  maxWriteBytes: sizeKey(1024, '1MiB', 'Bytes of events written at once.'),
  ...sinkRunnerKeys,
});

/** Writes events to stdout, one per line. */
export const stdoutSink: SinkSpec = defineSink({
  type: 'stdout',
  summary: 'Writes events to stdout, one per line; delivered when the write was taken.',
  config,
  create: async (parsed, context) => (await import('./stdout-sink.ts')).createStdoutSink(parsed, context),
});
