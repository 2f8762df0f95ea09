/** Keys and indexes from the root of the config to a value. */
export type ConfigPath = readonly (string | number)[];

/** One thing that is wrong with a config, in words that say what, and what is allowed. */
export interface ConfigProblem {
  readonly path: ConfigPath;
  readonly message: string;
  /** Whether the key itself is wrong, or its value. @default 'value' */
  readonly at?: 'key' | 'value';
}

/** A problem with its place in the file: `FILE:LINE:COL message`, lines and columns from 1. */
export interface LocatedProblem extends ConfigProblem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** `FILE:LINE:COL message`, the form that editors and terminals link. */
export function formatProblem(problem: LocatedProblem): string {
  return `${problem.file}:${problem.line}:${problem.column} ${problem.message}`;
}

/** `sinks.logstash.hosts[1]`: a path as one would say it; a name that is no plain word gets quotes. */
export function formatPath(path: ConfigPath): string {
  let text = '';
  for (const part of path) {
    if (typeof part === 'number') text += `[${part}]`;
    else if (/^[\w-]+$/.test(part)) text += text === '' ? part : `.${part}`;
    else text += `[${JSON.stringify(part)}]`;
  }
  return text;
}
