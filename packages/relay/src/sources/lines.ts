import { z } from 'zod';
import { listenAddress } from '../config/address.ts';
import { countKey, durationKey, sizeKey, sourceRunnerKeys, topicKey } from '../runtime/component-keys.ts';
import { defineSource } from '../runtime/component-spec.ts';
import type { SourceSpec } from '../runtime/component-spec.ts';

const config = z.strictObject({
  listen: z
    .union([z.literal('stdin'), listenAddress()], {
      error: 'expected stdin, or HOST:PORT to listen on, such as 127.0.0.1:5140',
    })
    .prefault('stdin')
    .describe(
      'stdin, or the TCP address to listen on. The relay ends when stdin does and nothing else feeds it.',
    ),
  topic: topicKey,
  headers: z
    .array(z.enum(['peer']))
    .prefault([])
    .describe('What to keep of the client with each event, as record headers.'),
  maxLineBytes: sizeKey(64, '1MiB', 'A longer line becomes several events of at most this size.'),
  maxBufferedBytes: sizeKey(
    64 * 1024,
    '16MiB',
    'Memory for lines that are not yet on disk, over all connections. Sockets are not read beyond it.',
  ),
  maxConnections: countKey(1, 1_000_000, 1024, 'Connections at once; further ones are closed at once.'),
  idleTimeout: durationKey(
    0,
    '0s',
    'A TCP connection without a byte for this long is closed; 0s keeps it for ever.',
  ),
  ...sourceRunnerKeys,
});

/** Receives lines of text, from stdin or over TCP. */
export const linesSource: SourceSpec = defineSource({
  type: 'lines',
  summary: 'Receives lines of text from stdin or over TCP; each line is one event.',
  config,
  create: async (parsed, context) => (await import('./lines-source.ts')).createLinesSource(parsed, context),
});
