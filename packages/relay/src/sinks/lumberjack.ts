import { z } from 'zod';
import { endpointAddress } from '../config/address.ts';
import { connectTlsKey, countKey, durationKey, sinkRunnerKeys, sizeKey } from '../runtime/component-keys.ts';
import { defineSink } from '../runtime/component-spec.ts';
import type { SinkSpec } from '../runtime/component-spec.ts';

const config = z.strictObject({
  hosts: z
    .array(endpointAddress())
    .min(1)
    .describe('Servers, as HOST:PORT. One is used at a time; after a failure the next one is tried.'),
  tls: connectTlsKey,
  compressionLevel: countKey(0, 9, 3, 'zlib level of each window; 0 sends it as it is.'),
  maxWindowCount: countKey(1, 10_000, 2048, 'Events in one window, the unit that the server acknowledges.'),
  maxWindowBytes: sizeKey(1024, '8MiB', 'Bytes of events in one window; one larger event goes alone.'),
  pipelining: countKey(1, 100, 2, 'Windows that may wait for their acknowledgement at once.'),
  includeHeaders: z
    .boolean()
    .prefault(false)
    .describe('Adds what the log keeps of the client (peer, TLS subject) to each event, under logdrive.'),
  connectTimeout: durationKey(10, '10s', 'How long connecting and the TLS handshake may take.'),
  timeout: durationKey(10, '30s', 'How long the server may be silent while it owes an acknowledgement.'),
  ackProgressTimeout: durationKey(
    10,
    '5m',
    'How long the server may send keepalives only, without acknowledging anything.',
  ),
  ...sinkRunnerKeys,
});

/** Sends to Logstash and every other server of the Beats protocol. */
export const lumberjackSink: SinkSpec = defineSink({
  type: 'lumberjack',
  summary:
    'Sends to Logstash, Vector, logdrive and other servers of the Beats (Lumberjack) protocol, version 2.',
  config,
  create: async (parsed, context) =>
    (await import('./lumberjack-sink.ts')).createLumberjackSink(parsed, context),
});
