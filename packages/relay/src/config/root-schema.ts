import { z } from 'zod';
import type { ComponentSpec } from '../runtime/component-spec.ts';
import type { Registry } from '../runtime/registry.ts';
import type { RelayConfig } from '../runtime/relay-config.ts';
import { listenAddress } from './address.ts';
import type { Address } from './address.ts';
import { duration, size } from './quantity.ts';

/** Everything that the config file holds: the relay's part, and what this process serves beside it. */
export interface LogdriveConfig extends RelayConfig {
  readonly serve: ServeConfig;
}

export interface ServeConfig {
  /** Status page, metrics and health; absent when not configured. */
  readonly http?: { readonly listen: Address };
}

const TOPIC_NAME = /^[A-Za-z0-9._-]{1,249}$/;
const COMPONENT_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;

const log = z.strictObject({
  dir: z
    .string()
    .min(1)
    .prefault('./logdrive-data')
    .describe('Directory of the log. One relay at a time holds it.'),
  segmentBytes: size({ min: 2 ** 16, max: 2 ** 31 - 1 })
    .prefault('256MiB')
    .describe('A segment file is closed before it grows beyond this.'),
  batchBytes: size({ min: 1024, max: 2 ** 30 })
    .prefault('1MiB')
    .describe('Events are stored in batches up to this size.'),
  maxInFlightBytes: size({ min: 2 ** 20 })
    .prefault('64MiB')
    .describe('Memory for what is not yet on disk; sources wait beyond it.'),
  recentBytes: size()
    .prefault('16MiB')
    .describe('Memory for recent batches, so that sinks that keep up read nothing from disk.'),
  minFreeBytes: size()
    .prefault('64MiB')
    .describe('Intake pauses while the disk has less free space than this.'),
});

const retention = z.strictObject({
  age: duration({ min: 1000 })
    .prefault('7d')
    .describe('Events older than this are deleted, by whole segments.'),
  bytes: size({ min: 2 ** 20 })
    .prefault('10GiB')
    .describe('The oldest segments of a partition are deleted beyond this size. Never past a cursor.'),
});

const topic = z.strictObject({
  partitions: z.int().min(1).max(10_000).prefault(1).describe('Partitions; may grow, never shrink.'),
  retention: retention.prefault({}).describe('How long events are kept once every sink has them.'),
  compression: z
    .enum(['none', 'gzip', 'lz4', 'zstd'])
    .prefault('none')
    .describe('Compression of batches on disk.'),
  maxBatchBytes: size({ min: 1024, max: 2 ** 30 })
    .prefault('17MiB')
    .describe('Largest batch, and so largest event, that the topic takes.'),
  encoding: z
    .enum(['json', 'text', 'binary'])
    .prefault('json')
    .describe('What the values are, for events that do not say it themselves.'),
});

const quarantine = z.strictObject({
  enabled: z
    .boolean()
    .prefault(true)
    .describe('false discards what cannot be stored or delivered as it is, and counts it.'),
  topic: z
    .string()
    .regex(TOPIC_NAME)
    .prefault('quarantine')
    .describe('Topic that keeps it, with the reason.'),
});

const http = z.strictObject({
  listen: listenAddress()
    .prefault('127.0.0.1:8686')
    .describe('Address for the status page, /metrics, /live, /ready and /status.json.'),
});

/** The schema of the whole file. Its output is typed by hand: the components' part depends on the registry. */
export function configSchema(registry: Registry): z.ZodType<LogdriveConfig> {
  const schema = z.strictObject({
    log: log.prefault({}).describe('Where and how the log is stored.'),
    topics: named(topic, TOPIC_NAME, 'a topic name: letters, digits, . _ - (at most 249)').describe(
      'Topics and how long they keep events. Topics that only a source names get the defaults.',
    ),
    sources: named(componentUnion(registry.sources), COMPONENT_NAME, COMPONENT_NAME_RULE).describe(
      'Where events come from, by a name of your choice.',
    ),
    sinks: named(componentUnion(registry.sinks), COMPONENT_NAME, COMPONENT_NAME_RULE).describe(
      'Where events go, by a name of your choice. Each has a cursor of its own in the log.',
    ),
    quarantine: quarantine
      .prefault({})
      .describe('What happens to events that cannot be stored or delivered.'),
    serve: z
      .strictObject({
        http: http.optional().describe('HTTP for people and for monitoring; absent: no HTTP.'),
      })
      .prefault({})
      .describe('What the relay serves beside its sources.'),
  });
  return schema.transform(toLogdriveConfig) as z.ZodType<LogdriveConfig>;
}

const COMPONENT_NAME_RULE = 'letters, digits, . _ - (at most 100), a letter or digit first';

function named<Value extends z.ZodType>(
  value: Value,
  pattern: RegExp,
  rule: string,
): z.ZodPrefault<z.ZodRecord<z.ZodString, Value>> {
  return z.record(z.string().regex(pattern, { error: `expected ${rule}` }), value).prefault({});
}

function componentUnion(specs: readonly ComponentSpec[]): z.ZodType {
  const options = specs.map((spec) =>
    z
      .strictObject({ type: z.literal(spec.type).describe(spec.summary), ...spec.config.shape })
      .describe(spec.summary),
  );
  const [first, ...others] = options;
  if (!first) throw new TypeError('a registry needs at least one component of each kind');
  return z.discriminatedUnion('type', [first, ...others]);
}

interface ParsedTopic {
  readonly retention: { readonly age: number; readonly bytes: number };
}

/** From the keys of the file to those of the log's options. */
function toLogdriveConfig(parsed: { readonly topics: Readonly<Record<string, ParsedTopic>> }): unknown {
  const topics = Object.entries(parsed.topics).map(([name, { retention: kept, ...rest }]) => [
    name,
    { ...rest, retention: { ageMs: kept.age, bytes: kept.bytes } },
  ]);
  return { ...parsed, topics: Object.fromEntries(topics) };
}
