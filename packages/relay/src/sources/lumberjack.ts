import { z } from 'zod';
import { listenAddress } from '../config/address.ts';
import {
  countKey,
  durationKey,
  listenTlsKey,
  sizeKey,
  sourceRunnerKeys,
  topicKey,
} from '../runtime/component-keys.ts';
import { defineSource } from '../runtime/component-spec.ts';
import type { SourceSpec } from '../runtime/component-spec.ts';

const config = z.strictObject({
  listen: listenAddress().prefault('127.0.0.1:5044').describe('Address to listen on.'),
  topic: topicKey,
  validate: z
    .enum(['shape', 'json', 'none'])
    .prefault('shape')
    .describe(
      'What an event must be: shape looks at the first and last byte and for NUL, json parses it, none takes anything. Others go to quarantine.',
    ),
  headers: z
    .array(z.enum(['peer', 'tlsSubject']))
    .prefault([])
    .describe(
      'What to keep of the client with each event, as record headers: its address, the subject of its verified certificate.',
    ),
  tls: listenTlsKey,
  maxConnections: countKey(1, 1_000_000, 4096, 'Connections at once; further ones are closed at once.'),
  maxBufferedBytes: sizeKey(
    1024 ** 2,
    '64MiB',
    'Memory for events that are not yet on disk, over all connections. Sockets are not read beyond it.',
  ),
  maxConnectionBytes: sizeKey(64 * 1024, '32MiB', 'The same for one connection.'),
  maxWindowCount: countKey(1, 0xffff_ffff, 100_000, 'Events that a client may announce as one window.'),
  maxFrameBytes: sizeKey(1024, '16MiB', 'Size of one event, and of one compressed frame.'),
  maxInflatedBytes: sizeKey(1024, '64MiB', 'Size of one compressed frame after inflating.'),
  keepalive: durationKey(100, '3s', 'How often a client that waits for its acknowledgement hears from us.'),
  idleTimeout: durationKey(
    100,
    '60s',
    'A connection without a byte for this long, and no window held, is closed.',
  ),
  windowTimeout: durationKey(
    100,
    '30s',
    'A connection whose begun window gains neither an event nor 1 KiB for this long is closed.',
  ),
  handshakeTimeout: durationKey(100, '10s', 'A connection whose TLS handshake takes longer is closed.'),
  ...sourceRunnerKeys,
});

/** Receives from Filebeat and every other client of the Beats protocol. */
export const lumberjackSource: SourceSpec = defineSource({
  type: 'lumberjack',
  summary:
    'Receives from Filebeat, Logstash and other clients of the Beats (Lumberjack) protocol, versions 1 and 2.',
  config,
  create: async (parsed, context) =>
    (await import('./lumberjack-source.ts')).createLumberjackSource(parsed, context),
});
