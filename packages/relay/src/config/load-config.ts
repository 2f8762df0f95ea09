import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { codeOf } from '../errors.ts';
import { builtInRegistry } from '../runtime/registry.ts';
import type { Registry } from '../runtime/registry.ts';
import { crossCheck } from './cross-checks.ts';
import { toJsonSchema } from './json-schema.ts';
import { formatPath } from './problem.ts';
import type { ConfigPath, ConfigProblem, LocatedProblem } from './problem.ts';
import { configSchema } from './root-schema.ts';
import type { LogdriveConfig } from './root-schema.ts';
import { describeIssues } from './schema-problems.ts';
import { substitute } from './substitute.ts';
import type { SubstitutionSources } from './substitute.ts';

/**
 * What `logdrive run` does without a config: loopback only. The two variables are for tours and tests, which must not
 * need the well-known ports.
 */
export const EMBEDDED_DEFAULT: Readonly<Record<string, unknown>> = {
  sources: {
    beats: { type: 'lumberjack', listen: '${env:LOGDRIVE_LUMBERJACK:-127.0.0.1:5044}', topic: 'logs' },
  },
  serve: { http: { listen: '${env:LOGDRIVE_HTTP:-127.0.0.1:8686}' } },
};

/** The variables that the embedded default takes values from, by path. */
const EMBEDDED_VARIABLES: Readonly<Record<string, string>> = {
  'sources.beats.listen': 'LOGDRIVE_LUMBERJACK',
  'serve.http.listen': 'LOGDRIVE_HTTP',
};

/** The name that messages give to the embedded default, where a file's name would stand. */
export const EMBEDDED_NAME = '(built-in config)';

export interface LoadOptions {
  /** Config file; the embedded default when undefined. */
  readonly file?: string | undefined;
  /** Replaces `log.dir`. */
  readonly dataDir?: string | undefined;
  /** @default process.env */
  readonly environment?: SubstitutionSources['environment'];
  /** @default the built-in one */
  readonly registry?: Registry;
}

/** A config that can run, or everything that is wrong with it. */
export type LoadResult =
  | { readonly config: LogdriveConfig; readonly problems?: undefined }
  | { readonly problems: readonly LocatedProblem[]; readonly config?: undefined };

/** Reads, parses, substitutes and validates. Never throws for what a user can write: all problems come at once. */
export async function loadConfig(options: LoadOptions): Promise<LoadResult> {
  const { file } = options;
  if (file === undefined)
    return validate(EMBEDDED_DEFAULT, options, (problem) => unplaced(fromVariable(problem), EMBEDDED_NAME));
  const text = await readText(file);
  if (typeof text !== 'string') return { problems: [unplaced(text, file)] };
  // Only a config file needs the YAML parser.
  const { YamlSource } = await import('./yaml-source.ts');
  const source = new YamlSource(file, text);
  if (source.syntaxProblems.length > 0) return { problems: source.syntaxProblems };
  return validate(source.value, options, (problem) => source.locate(problem));
}

function validate(
  written: unknown,
  { dataDir, registry = builtInRegistry, environment = process.env }: LoadOptions,
  locate: (problem: ConfigProblem) => LocatedProblem,
): LoadResult {
  const substituted = substitute(written, { environment });
  const value = dataDir === undefined ? substituted.value : withDataDir(substituted.value, dataDir);
  const schema = configSchema(registry);
  const parsed = schema.safeParse(value);
  const problems = substituted.problems.map(namedProblem);
  if (parsed.success) {
    problems.push(...crossCheck(parsed.data));
    if (problems.length === 0) return { config: parsed.data };
  } else {
    const found = describeIssues(parsed.error.issues, {
      schema: toJsonSchema(schema),
      // Nobody can see the built-in config; its variables hold no secrets.
      written: written === EMBEDDED_DEFAULT ? value : written,
    });
    problems.push(...found.filter((problem) => !isExplained(problem, substituted.problems)));
    problems.push(...crossCheckRest(value, found, schema));
  }
  return { problems: problems.map(locate).sort((a, b) => a.line - b.line || a.column - b.column) };
}

/**
 * The cross checks of a config that has other errors as well: of what remains without the components, topics and
 * sections that have them. What a left-out part would have provided is not missed.
 */
function crossCheckRest(
  value: unknown,
  found: readonly ConfigProblem[],
  schema: z.ZodType<LogdriveConfig>,
): ConfigProblem[] {
  const rest = structuredClone(value);
  for (const { path, at } of found) removeAt(rest, at === 'key' ? path : blamedPart(path));
  const parsed = schema.safeParse(rest);
  if (!parsed.success) return [];
  const isTopicListWhole = found.every(({ path }) => TOPICLESS_SECTIONS.has(path[0] ?? ''));
  return crossCheck(parsed.data).filter(
    ({ path }) => path.length > 0 && (isTopicListWhole || path.at(-2) !== 'topics'),
  );
}

/** The component, topic or section that a path leads into. */
function blamedPart(path: ConfigPath): ConfigPath {
  return path.slice(0, NAMED_SECTIONS.has(path[0] ?? '') ? 2 : 1);
}

function removeAt(root: unknown, path: ConfigPath): void {
  let node = root;
  for (const part of path.slice(0, -1)) node = isMap(node) ? node[part] : undefined;
  const key = path.at(-1);
  if (isMap(node) && key !== undefined) Reflect.deleteProperty(node, key);
}

/** Sections that make no topic known. */
const TOPICLESS_SECTIONS: ReadonlySet<string | number> = new Set(['log', 'sinks', 'serve']);
const NAMED_SECTIONS: ReadonlySet<string | number> = new Set(['topics', 'sources', 'sinks']);

function namedProblem(problem: ConfigProblem): ConfigProblem {
  return { ...problem, message: `${formatPath(problem.path)}: ${problem.message}` };
}

/** A value whose substitution failed is empty: what the schema says of it would only confuse. */
function isExplained(problem: ConfigProblem, substitutions: readonly ConfigProblem[]): boolean {
  return substitutions.some(({ path }) => formatPath(path) === formatPath(problem.path));
}

function withDataDir(value: unknown, dataDir: string): unknown {
  if (!isMap(value)) return value;
  return { ...value, log: { ...(isMap(value['log']) ? value['log'] : {}), dir: dataDir } };
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const UNREADABLE: Readonly<Record<string, string>> = {
  ENOENT: 'no such file; `logdrive init` writes an example',
  EISDIR: 'it is a directory',
  EACCES: 'permission denied',
};

async function readText(file: string): Promise<string | ConfigProblem> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const code = codeOf(error) ?? String(error);
    return { path: [], message: `cannot be read: ${UNREADABLE[code] ?? code}` };
  }
}

function fromVariable(problem: ConfigProblem): ConfigProblem {
  const variable = EMBEDDED_VARIABLES[formatPath(problem.path)];
  if (variable === undefined) return problem;
  return { ...problem, message: `${problem.message}; it is what the environment variable ${variable} says` };
}

function unplaced(problem: ConfigProblem, file: string): LocatedProblem {
  return { ...problem, file, line: 1, column: 1 };
}
