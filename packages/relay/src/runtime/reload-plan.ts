import type { ComponentConfig } from './relay-config.ts';

/** Components by `sources.NAME` and `sinks.NAME`. */
export interface ReloadReport {
  readonly started: readonly string[];
  readonly stopped: readonly string[];
  readonly restarted: readonly string[];
  readonly unchanged: readonly string[];
}

type Components = Readonly<Record<string, ComponentConfig>>;

/** Names by what a reload does to them. */
export interface Comparison {
  readonly started: string[];
  readonly stopped: string[];
  readonly restarted: string[];
  readonly unchanged: string[];
}

/** What a reload has to do, by name. */
export function compareComponents(before: Components, after: Components): Comparison {
  const kept = Object.keys(after).filter((name) => Object.hasOwn(before, name));
  return {
    started: Object.keys(after).filter((name) => !Object.hasOwn(before, name)),
    stopped: Object.keys(before).filter((name) => !Object.hasOwn(after, name)),
    restarted: kept.filter((name) => !same(before[name], after[name])),
    unchanged: kept.filter((name) => same(before[name], after[name])),
  };
}

export function reloadReport(sources: Comparison, sinks: Comparison): ReloadReport {
  const both = (key: keyof Comparison): string[] => [
    ...sources[key].map((name) => `sources.${name}`),
    ...sinks[key].map((name) => `sinks.${name}`),
  ];
  return {
    started: both('started'),
    stopped: both('stopped'),
    restarted: both('restarted'),
    unchanged: both('unchanged'),
  };
}

/** Whether two parts of a config say the same: plain JSON, in the schema's order of keys. */
export function same(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
