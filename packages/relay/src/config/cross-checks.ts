import { resolve } from 'node:path';
import { formatAddress, isAddress } from './address.ts';
import type { Address } from './address.ts';
import { formatPath } from './problem.ts';
import type { ConfigPath, ConfigProblem } from './problem.ts';
import type { LogdriveConfig } from './root-schema.ts';
import { didYouMean } from './suggest.ts';

/** What no schema of a single key can see: keys that contradict each other. */
export function crossCheck(config: LogdriveConfig): ConfigProblem[] {
  return [
    ...checkNotEmpty(config),
    ...checkListenAddresses(config),
    ...checkStdin(config),
    ...checkTopics(config),
    ...checkFiles(config),
    ...checkPlaceholders(config),
  ];
}

function checkNotEmpty({ sources, sinks }: LogdriveConfig): ConfigProblem[] {
  if (Object.keys(sources).length + Object.keys(sinks).length > 0) return [];
  return [
    {
      path: [],
      message: 'no sources and no sinks: there is nothing to do; `logdrive init` writes an example',
    },
  ];
}

interface Listener {
  readonly path: ConfigPath;
  readonly address: Address;
}

function checkListenAddresses(config: LogdriveConfig): ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  const seen: Listener[] = [];
  for (const listener of listeners(config)) {
    const other = seen.find((one) => overlap(one.address, listener.address));
    if (!other) seen.push(listener);
    else {
      const taken = `${formatAddress(listener.address)} is already taken by ${formatPath(other.path)}`;
      problems.push({
        path: listener.path,
        message: `${formatPath(listener.path)}: ${taken}; give each its own port`,
      });
    }
  }
  return problems;
}

function listeners({ sources, serve }: LogdriveConfig): Listener[] {
  const found: Listener[] = [];
  for (const [name, source] of Object.entries(sources)) {
    if (isAddress(source['listen']))
      found.push({ path: ['sources', name, 'listen'], address: source['listen'] });
  }
  if (serve.http) found.push({ path: ['serve', 'http', 'listen'], address: serve.http.listen });
  return found;
}

/** `localhost` is one of the others, or both. */
const LOOPBACK: readonly string[] = ['localhost', '127.0.0.1', '::1'];
const WILDCARDS: readonly string[] = ['0.0.0.0', '::'];

/** Port 0 is a free one, different each time. */
function overlap(a: Address, b: Address): boolean {
  if (a.port !== b.port || a.port === 0) return false;
  const areLoopback = LOOPBACK.includes(a.host) && LOOPBACK.includes(b.host);
  return (
    a.host === b.host ||
    (areLoopback && [a.host, b.host].includes('localhost')) ||
    WILDCARDS.includes(a.host) ||
    WILDCARDS.includes(b.host)
  );
}

function checkStdin({ sources }: LogdriveConfig): ConfigProblem[] {
  const readers = Object.entries(sources).filter(([, source]) => source['listen'] === 'stdin');
  return readers.slice(1).map(([name]) => ({
    path: ['sources', name, 'listen'],
    message: `sources.${name}.listen: stdin is already read by sources.${readers[0]![0]}`,
  }));
}

function checkTopics(config: LogdriveConfig): ConfigProblem[] {
  const known = knownTopics(config);
  return Object.entries(config.sinks).flatMap(([name, sink]) => {
    const topics = Array.isArray(sink['topics']) ? (sink['topics'] as string[]) : [];
    return topics.flatMap((topic, index) =>
      known.has(topic) ? [] : [unknownTopic(name, index, topic, known)],
    );
  });
}

function unknownTopic(sink: string, index: number, topic: string, known: ReadonlySet<string>): ConfigProblem {
  const hint = didYouMean(topic, known) || ',';
  const allowed = known.size === 0 ? 'no source writes any topic' : `known: ${[...known].join(', ')}`;
  return {
    path: ['sinks', sink, 'topics', index],
    message: `sinks.${sink}.topics: nothing writes topic "${topic}"${hint} ${allowed}; list it under topics to keep it`,
  };
}

function knownTopics({ topics, sources, quarantine }: LogdriveConfig): ReadonlySet<string> {
  const known = new Set(Object.keys(topics));
  for (const source of Object.values(sources)) {
    if (typeof source['topic'] === 'string') known.add(source['topic']);
  }
  if (quarantine?.enabled) known.add(quarantine.topic);
  return known;
}

function checkFiles({ sinks }: LogdriveConfig): ConfigProblem[] {
  const writers = new Map<string, string>();
  return Object.entries(sinks).flatMap(([name, sink]) => {
    if (typeof sink['path'] !== 'string') return [];
    const path = resolve(sink['path']);
    const other = writers.get(path);
    if (other === undefined) {
      writers.set(path, name);
      return [];
    }
    const message = `sinks.${name}.path: ${sink['path']} is already written by sinks.${other}; give each its own file`;
    return [{ path: ['sinks', name, 'path'], message }];
  });
}

const PLACEHOLDERS = ['topic', 'partition'] as const;

/** A file belongs to one partition: its checkpoint is that partition's cursor. */
function checkPlaceholders({ sinks, topics }: LogdriveConfig): ConfigProblem[] {
  return Object.entries(sinks).flatMap(([name, sink]) => {
    const path = sink['path'];
    if (typeof path !== 'string') return [];
    const problem = (message: string): ConfigProblem => ({
      path: ['sinks', name, 'path'],
      message: `sinks.${name}.path: ${message}`,
    });
    const known: readonly string[] = PLACEHOLDERS;
    const unknown = [...path.matchAll(/\{([^{}]*)\}/g)].map(([, word]) => word!);
    const problems = unknown
      .filter((word) => !known.includes(word))
      .map((word) =>
        problem(
          `unknown placeholder {${word}}${didYouMean(word, known) || ','} allowed: {topic}, {partition}`,
        ),
      );
    const read = Array.isArray(sink['topics']) ? sink['topics'].map(String) : [];
    if (read.length > 1 && !unknown.includes('topic')) {
      problems.push(problem('several topics need a file each; put {topic} into it'));
    }
    const divided = read.find((topic) => (topics[topic]?.partitions ?? 1) > 1);
    if (divided !== undefined && !unknown.includes('partition')) {
      problems.push(
        problem(`topic ${divided} has several partitions, which need a file each; put {partition} into it`),
      );
    }
    return problems;
  });
}
