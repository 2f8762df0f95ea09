import type { LogOptions, TopicConfig } from '@logdrive/log';

/** What the relay runs, after parsing: sizes in bytes, durations in milliseconds, every default filled in. */
export interface RelayConfig {
  readonly log: LogConfig;
  /** By name. Topics that only a source or a sink names are made with the defaults. */
  readonly topics: Readonly<Record<string, TopicConfig>>;
  readonly sources: Readonly<Record<string, ComponentConfig>>;
  readonly sinks: Readonly<Record<string, ComponentConfig>>;
  readonly quarantine?: QuarantineConfig;
}

export type LogConfig = Pick<
  LogOptions,
  'dir' | 'segmentBytes' | 'batchBytes' | 'maxInFlightBytes' | 'recentBytes' | 'minFreeBytes'
>;

/** Where events go that cannot be stored or delivered as they are. */
export interface QuarantineConfig {
  /** false discards them, counted. @default true */
  readonly enabled: boolean;
  /** @default 'quarantine' */
  readonly topic: string;
}

/** A source or sink: its type, and the output of that type's schema. */
export interface ComponentConfig {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** The topics of the config, and those that only a source, a sink or the quarantine names. */
export function allTopics(config: RelayConfig): RelayConfig['topics'] {
  const named = new Set<string>();
  for (const { topic } of Object.values(config.sources)) if (typeof topic === 'string') named.add(topic);
  for (const { topics } of Object.values(config.sinks)) {
    if (Array.isArray(topics)) for (const topic of topics) named.add(String(topic));
  }
  const defaults = Object.fromEntries([...named].map((topic) => [topic, {}]));
  return { ...defaults, [quarantineOf(config).topic]: { encoding: 'binary' }, ...config.topics };
}

export function quarantineOf({ quarantine }: RelayConfig): {
  readonly enabled: boolean;
  readonly topic: string;
} {
  return quarantine ?? { enabled: true, topic: 'quarantine' };
}
