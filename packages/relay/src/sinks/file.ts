import { z } from 'zod';
import { sinkRunnerKeys, sizeKey } from '../runtime/component-keys.ts';
import { defineSink } from '../runtime/component-spec.ts';
import type { SinkSpec } from '../runtime/component-spec.ts';

const config = z.strictObject({
  path: z
    .string()
    .min(1)
    .describe(
      'File to append to, one line per event. {topic} and {partition} stand for those of the events.',
    ),
  maxWriteBytes: sizeKey(1024, '4MiB', 'Bytes of events written and made durable at once.'),
  ...sinkRunnerKeys,
});

/** Appends events to a file, durable before the cursor moves. */
export const fileSink: SinkSpec = defineSink({
  type: 'file',
  summary: 'Appends events to a file, one per line, on stable storage before they count as delivered.',
  config,
  create: async (parsed, context) => (await import('./file-sink.ts')).createFileSink(parsed, context),
});
