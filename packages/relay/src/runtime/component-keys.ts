import { z } from 'zod';
import { duration, size } from '../config/quantity.ts';

/** A config key that may be left out: what the component gets, and what the file says. */
type Key<Value, Written = Value> = z.ZodType<Value, Written | undefined>;

/** A bounded integer with a default. */
export function countKey(least: number, most: number, preset: number, description: string): Key<number> {
  return z.int().min(least).max(most).prefault(preset).describe(description);
}

/** A size in bytes with a default, both as text with a unit. */
export function sizeKey(leastBytes: number, preset: string, description: string): Key<number, string> {
  return size({ min: leastBytes }).prefault(preset).describe(description);
}

/** A duration with a default, both as text with a unit; the component gets milliseconds. */
export function durationKey(leastMs: number, preset: string, description: string): Key<number, string> {
  return duration({ min: leastMs }).prefault(preset).describe(description);
}

const topicName = z
  .string()
  .regex(/^[A-Za-z0-9._-]{1,249}$/, { error: 'expected a topic name: letters, digits, . _ - (at most 249)' });

/** Of every source that writes into one topic. */
export const topicKey: Key<string> = topicName
  .prefault('logs')
  .describe('Topic of the log that takes the events.');

interface BackoffKeys {
  readonly backoffInitial: Key<number, string>;
  readonly backoffMax: Key<number, string>;
}

const backoffKeys: BackoffKeys = {
  backoffInitial: durationKey(
    1,
    '1s',
    'Upper bound of the first wait after a failure; it doubles with each further one. Waits are random below it.',
  ),
  backoffMax: durationKey(1, '60s', 'Upper bound of any wait after a failure.'),
};

/** Keys of every source; the runner reads them. */
export const sourceRunnerKeys: BackoffKeys & { readonly maxInFlight: Key<number> } = {
  maxInFlight: countKey(
    1,
    10_000,
    256,
    'Deliveries that may wait for the disk at once; further ones are not taken from the source.',
  ),
  ...backoffKeys,
};

/** Keys of every sink; the runner reads them. */
export const sinkRunnerKeys: BackoffKeys & {
  readonly topics: Key<string[]>;
  readonly start: Key<'earliest' | 'latest' | number>;
  readonly readAheadBytes: Key<number, string>;
  readonly stallAfter: Key<number, string>;
  readonly blockedRetry: Key<number, string>;
} = {
  topics: z.array(topicName).min(1).prefault(['logs']).describe('Topics that this sink delivers.'),
  start: z
    .union([z.enum(['earliest', 'latest']), z.int().min(0)], {
      error: 'expected earliest, latest, or an offset',
    })
    .prefault('earliest')
    .describe('Where a sink that has no cursor yet begins: earliest, latest, or an offset.'),
  readAheadBytes: sizeKey(1024, '4MiB', 'Bytes of the log read ahead of delivery, for each partition.'),
  stallAfter: durationKey(
    100,
    '60s',
    'A sink that has a backlog and makes no progress for this long is shown as stalled.',
  ),
  blockedRetry: durationKey(
    100,
    '60s',
    'Wait after an error that needs a person, before looking whether it is cured.',
  ),
  ...backoffKeys,
};

const file = z.string().min(1);

/** `tls` of a source: our certificate, and whether clients must show theirs. Paths of PEM files. */
export interface ListenTlsConfig {
  readonly certFile: string;
  readonly keyFile: string;
  readonly caFile?: string | undefined;
  readonly clientCertificate: 'none' | 'optional' | 'required';
}

export const listenTlsKey: Key<ListenTlsConfig | undefined, unknown> = z
  .strictObject({
    certFile: file.describe('PEM file with our certificate and its chain.'),
    keyFile: file.describe('PEM file with the private key.'),
    caFile: file
      .optional()
      .describe('PEM file with the authorities that client certificates are checked against.'),
    clientCertificate: z
      .enum(['none', 'optional', 'required'])
      .prefault('none')
      .describe('Whether clients are asked for a certificate; needs caFile unless none.'),
  })
  .refine((tls) => tls.clientCertificate === 'none' || tls.caFile !== undefined, {
    path: ['caFile'],
    error: 'client certificates are checked against caFile: name it, or set clientCertificate: none',
  })
  .optional()
  .describe('TLS for this listener; without it connections are plain.');

/** `tls` of a sink: whom we trust, and who we are. Paths of PEM files. */
export interface ConnectTlsConfig {
  readonly caFile?: string | undefined;
  readonly certFile?: string | undefined;
  readonly keyFile?: string | undefined;
  readonly serverName?: string | undefined;
  readonly verify: boolean;
}

export const connectTlsKey: Key<ConnectTlsConfig | undefined, unknown> = z
  .strictObject({
    caFile: file.optional().describe('PEM file with the authorities to trust instead of the built-in ones.'),
    certFile: file.optional().describe('PEM file with our client certificate.'),
    keyFile: file.optional().describe('PEM file with the private key of certFile.'),
    serverName: z
      .string()
      .min(1)
      .optional()
      .describe('Name that the certificate must have, where it is not the host.'),
    verify: z.boolean().prefault(true).describe('false accepts any certificate: for tests only.'),
  })
  .optional()
  .describe('TLS for this connection; without it connections are plain.');
